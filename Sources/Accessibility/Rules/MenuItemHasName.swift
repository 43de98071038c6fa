internal import HTML
internal import Results

extension AccessibilityRule {
  /// Menu items have a name.
  static let menuItemHasName = AccessibilityRule(
    "menu-item-has-name", act: "m6b1q3",
    title: Localized(nb: "Menypunkter har et navn", nn: "Menypunkt har eit namn", en: "Menu items have a name"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<div role=menu><button role=menuitem>Ny sak</button></div>"),
      .fails("<div role=menu><button role=menuitem><img src=ny.svg alt=''></button></div>"),
      .concernsNot("<menu><li><a href=/>Ny sak</a></menu>"),
    ]
  ) { page, report in
    for node in page.byRole[.menuitem] where page.isIncluded(node) { report.judge(node, named: page.name(node)) }
  }
}
