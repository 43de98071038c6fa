/// One rule of a sheet: what it selects and what it declares.
struct StyleRule: Sendable {
  /// Range in the sheet's selectors.
  var selectors: Range<Int32>
  /// Range in the sheet's declarations.
  var declarations: Range<Int32>
  /// Position among the sheet's layers; -1 outside of all.
  var layer: Int32
  /// The screens on which it holds.
  var screens: ScreenSet
}

/// An `@import`: the caller fetches the address and puts the sheet in this place.
struct ImportRule: Sendable {
  var address: String
  var screens: ScreenSet
  /// The layer that the imported sheet goes into, as a dotted name; `nil` for none.
  var layer: String?
}

/// What `@property` says of a custom property.
struct RegisteredProperty: Sendable {
  var name: NameKey
  var inherits: Bool
  /// The bytes of the initial value in the source; empty for none.
  var initial: Range<Int>
}

/// How much of a sheet is read.
public struct StyleSheetLimits: Hashable, Sendable {
  /// Most bytes of a sheet. Default 4 MiB.
  public var bytes: Int
  /// Most complex selectors. Default 100,000.
  public var selectors: Int
  /// Most declarations that are kept. Default 400,000.
  public var declarations: Int
  /// Most blocks inside one another. Default 32.
  public var depth: Int

  /// Makes limits; see the properties for the defaults.
  public init(bytes: Int = 4 << 20, selectors: Int = 100_000, declarations: Int = 400_000, depth: Int = 32) {
    self.bytes = bytes
    self.selectors = selectors
    self.declarations = declarations
    self.depth = depth
  }
}
