/// What the specifications say of a role. `RoleTable` has one for each.
struct RoleTraits: Sendable {
  /// The roles that it is a kind of.
  var parents: [Role]
  var flags: RoleFlags = []
  var required: AriaSet = []
  /// Supported states and properties, first its own, then with those of its parents.
  var supported: AriaSet = []
  /// Roles of elements of which one must own it ("required context role"); empty when it needs none.
  var context: [Role] = []
  /// Roles of elements that it may own ("required owned elements", "allowed accessibility child roles" in 1.3); empty
  /// when it may own any.
  var owned: [Role] = []

  /// States and properties that the role prohibits.
  var prohibited: AriaSet { flags.contains(.nameProhibited) ? .naming : [] }
}

/// Facts about a role that are so or not.
struct RoleFlags: OptionSet, Sendable {
  let rawValue: UInt8

  /// Its name may come from its content.
  static let nameFromContent = RoleFlags(rawValue: 1)
  /// It must have a name.
  static let nameRequired = RoleFlags(rawValue: 2)
  /// Authors may not name it.
  static let nameProhibited = RoleFlags(rawValue: 4)
  /// What is in it is presentational, whatever roles it has.
  static let childrenPresentational = RoleFlags(rawValue: 8)
  /// A kind of `widget`: something that is operated. Filled in from the parents.
  static let widget = RoleFlags(rawValue: 16)
  /// A kind of `landmark`. Filled in from the parents.
  static let landmark = RoleFlags(rawValue: 32)
}

extension Role {
  /// What the specifications say of the role.
  var traits: RoleTraits { RoleTable.traits[Int(rawValue)] }

  /// Whether the role may be named by its content.
  var isNamedByContent: Bool { traits.flags.contains(.nameFromContent) }

  /// Whether the role is a kind of `widget`.
  var isWidget: Bool { traits.flags.contains(.widget) }

  /// Whether the role is a kind of another, or the other itself.
  func inherits(from other: Role) -> Bool { RoleTable.kinds[Int(rawValue)][Int(other.rawValue)] }
}
