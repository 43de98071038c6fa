/// The traits of all roles.
///
/// Sources: WAI-ARIA 1.2 (https://www.w3.org/TR/wai-aria-1.2/), DPUB-ARIA 1.1, Graphics module 1.0. Where the draft of
/// 1.3 asks less than 1.2, the draft is followed, as the W3C's test rules do: `aria-controls` of `combobox` and
/// `aria-selected` of `option` are not required, separators may stand in menus, captions in tables.
enum RoleTable {
  /// By `Role.rawValue`.
  static let traits: [RoleTraits] = {
    var table = [RoleTraits?](repeating: nil, count: Role.allCases.count)
    for (role, traits) in abstract + widgets + structures + regions + modules { table[Int(role.rawValue)] = traits }
    for role in Role.allCases { _ = complete(role, in: &table) }
    return table.map { $0 ?? RoleTraits(parents: []) }
  }()

  /// By `Role.rawValue`, twice: whether the first role is a kind of the second. Rules ask it of every element.
  static let kinds: [[Bool]] = {
    func isKind(_ role: Role, of other: Role) -> Bool {
      role == other || role.traits.parents.contains { isKind($0, of: other) }
    }
    return Role.allCases.map { role in Role.allCases.map { isKind(role, of: $0) } }
  }()

  /// Adds what a role has from its parents. Roles that are not in the table stay as they are; a test finds them.
  private static func complete(_ role: Role, in table: inout [RoleTraits?]) -> RoleTraits? {
    guard var traits = table[Int(role.rawValue)] else { return nil }
    for parent in traits.parents {
      guard let inherited = complete(parent, in: &table) else { continue }
      traits.supported.formUnion(inherited.supported)
      traits.flags.formUnion(inherited.flags.intersection([.widget, .landmark]))
    }
    if role == .widget { traits.flags.insert(.widget) }
    if role == .landmark { traits.flags.insert(.landmark) }
    traits.supported.formUnion(traits.required)
    table[Int(role.rawValue)] = traits
    return traits
  }

  static func role(
    _ role: Role, _ parents: Role..., flags: RoleFlags = [], required: [AriaAttribute] = [],
    supported: [AriaAttribute] = [], context: [Role] = [], owned: [Role] = []
  ) -> (Role, RoleTraits) {
    (
      role,
      RoleTraits(
        parents: parents, flags: flags, required: AriaSet(required), supported: AriaSet(supported), context: context,
        owned: owned)
    )
  }

  private static let abstract: [(Role, RoleTraits)] = [
    role(.roletype), role(.widget, .roletype), role(.structure, .roletype),
    role(.window, .roletype, supported: [.modal]), role(.command, .widget),
    role(.composite, .widget, supported: [.activedescendant, .disabled]), role(.input, .widget, supported: [.disabled]),
    role(.range, .structure, supported: [.valuemax, .valuemin, .valuenow, .valuetext]), role(.section, .structure),
    role(.sectionhead, .structure), role(.landmark, .section),
    role(.select, .composite, .group, supported: [.orientation]),
  ]
}
