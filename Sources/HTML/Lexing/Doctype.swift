/// What a doctype declares. A page has at most one that counts.
struct Doctype: Hashable, Sendable {
  var name: String
  /// `nil` when the declaration has none, which differs from an empty one.
  var publicID: String?
  var systemID: String?
  /// Whether the declaration was broken, which puts the page in quirks mode.
  var forcesQuirks = false
}
