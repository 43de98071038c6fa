internal import HTML
internal import Results

extension AccessibilityRule {
  /// Buttons have a name.
  static let buttonHasName = AccessibilityRule(
    "button-has-name", act: "97a4e1",
    title: Localized(nb: "Knapper har et navn", nn: "Knappar har eit namn", en: "Buttons have a name"),
    criteria: [.nameRoleValue], requirements: ["wcag20:4.1.2"], decidedBy: .markup,
    examples: [
      .passes("<button>Søk</button>"), .passes("<button aria-label=Søk></button>"), .passes("<input type=submit>"),
      .fails("<button><img src=sok.svg alt=''></button>"), .fails("<div role=button></div>"),
      .fails("<input type=button>"), .concernsNot("<button hidden></button>"),
      .concernsNot("<input type=image src=sok.svg>"), .concernsNot("<button role=none disabled></button>"),
    ]
  ) { page, report in
    for node in page.byRole[.button] where page.isIncluded(node) {
      if page.isHTML(.input, node), page.has(.type, "image", node) { continue }
      report.judge(node, named: page.name(node))
    }
  }
}
