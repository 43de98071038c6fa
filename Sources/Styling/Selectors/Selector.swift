internal import Web

/// How the element on the right stands to the one on the left.
enum Combinator: UInt8, Sendable {
  case descendant, child, nextSibling, laterSibling
}

/// One piece of a selector. A complex selector is a range of parts from right to left: the simple selectors of the
/// rightmost compound, a combinator, those of the next compound, and so on.
enum SelectorPart: Sendable {
  /// An element's name, as written and in lower case.
  case tag(NameKey, folded: NameKey)
  case id(NameKey, folded: NameKey)
  case `class`(NameKey, folded: NameKey)
  /// Position among the sheet's attribute tests.
  case attribute(Int32)
  case pseudo(PseudoClass)
  case state(ElementState)
  /// Position among the sheet's formulas.
  case nth(Int32)
  /// `:lang()`: position among the sheet's texts.
  case language(Int32)
  /// `:is()`, `:where()` and `&`: any of a range of the sheet's selectors.
  case any(Int32, Int32)
  /// `:not()`: none of a range.
  case not(Int32, Int32)
  /// `:has()`: a range of selectors whose leftmost part is `anchor`.
  case has(Int32, Int32)
  /// Inside `:has()`: the element that is asked.
  case anchor
  case combinator(Combinator)
  /// Valid, but never true for a page that was just loaded.
  case never
}

/// Pseudo-classes that the document alone decides.
enum PseudoClass: UInt8, Sendable {
  case root, empty, firstChild, lastChild, onlyChild, firstOfType, lastOfType, onlyOfType
  case link, checked, disabled, enabled, required, optional, readOnly, readWrite, placeholderShown, defaultOption
  case indeterminate, valid, invalid, leftToRight, rightToLeft, open, always
}

/// States that an element gets only when somebody uses the page. Pages are judged at rest, where none is on, but one may
/// ask what a state would change.
public struct ElementState: OptionSet, Hashable, Sendable {
  /// One bit for each state.
  public let rawValue: UInt16

  /// Makes a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The pointer is over it (`:hover`).
  public static let hover = ElementState(rawValue: 1)
  /// It has the focus (`:focus`, `:focus-visible`; `:focus-within` for it and all around it).
  public static let focus = ElementState(rawValue: 2)
  /// It is being pressed (`:active`).
  public static let active = ElementState(rawValue: 4)
  /// Its address was visited (`:visited`).
  public static let visited = ElementState(rawValue: 8)
  /// The page's address points at it (`:target`).
  public static let target = ElementState(rawValue: 16)
  /// `:focus-within`: as `focus`, but also for what stands around the element.
  static let focusWithin = ElementState(rawValue: 32)
}

/// `an+b` with the rest of `:nth-child()` and its kin.
struct NthFormula: Sendable {
  var step: Int32
  var offset: Int32
  var countsFromEnd: Bool
  var isOfType: Bool
  /// `of S`: a range of the sheet's selectors; empty without.
  var selectors: Range<Int32> = 0..<0

  func holds(_ index: Int) -> Bool {
    let distance = index - Int(offset)
    if step == 0 { return distance == 0 }
    return distance % Int(step) == 0 && distance / Int(step) >= 0
  }
}

/// What an attribute selector asks.
struct AttributeTest: Sendable {
  enum Operator: UInt8, Sendable { case exists, equals, includes, dashMatch, prefix, suffix, substring }

  var name: NameKey
  var foldedName: NameKey
  var operation: Operator
  var value: [UInt8]
  /// Whether capitals count: as written (`i`, `s`) or, for HTML's own, as HTML says.
  var ignoresCase: Bool
  var ignoresCaseInHTML: Bool

  func holds(_ actual: ArraySlice<UInt8>, isHTML: Bool) -> Bool {
    let folds = ignoresCase || (isHTML && ignoresCaseInHTML)
    switch operation {
    case .exists: return true
    case .equals: return actual.count == value.count && matches(actual, actual.startIndex, folds)
    case .prefix: return !value.isEmpty && matches(actual, actual.startIndex, folds)
    case .suffix:
      return !value.isEmpty && actual.count >= value.count && matches(actual, actual.endIndex - value.count, folds)
    case .dashMatch:
      guard matches(actual, actual.startIndex, folds) else { return false }
      return actual.count == value.count || actual[actual.startIndex + value.count] == 0x2D
    case .substring:
      guard !value.isEmpty, actual.count >= value.count else { return false }
      for start in actual.startIndex...actual.endIndex - value.count where matches(actual, start, folds) {
        return true
      }
      return false
    case .includes:
      guard !value.isEmpty else { return false }
      return actual.split(whereSeparator: { $0.isASCIIWhitespace }).contains {
        $0.count == value.count && matches($0, $0.startIndex, folds)
      }
    }
  }

  private func matches(_ actual: ArraySlice<UInt8>, _ start: Int, _ folds: Bool) -> Bool {
    guard start + value.count <= actual.endIndex else { return false }
    for index in value.indices {
      let (left, right) = (actual[start + index], value[index])
      if left != right, !folds || left.asciiLowercased != right.asciiLowercased { return false }
    }
    return true
  }
}

/// Which box of an element a selector speaks of.
enum PseudoElement: UInt8, Sendable {
  case none, before, after
  /// Valid, but a box that we do not look at.
  case other
}

/// One complex selector of a sheet.
struct Selector: Sendable {
  /// Range in the sheet's parts.
  var start: Int32
  var end: Int32
  var specificity: Specificity
  var pseudoElement = PseudoElement.none
  /// States that all have to be on for the selector to match.
  var requiredStates: ElementState = []
  /// All states that are named somewhere in it.
  var namedStates: ElementState = []
  /// Names that have to stand above the element, for a quick no.
  var ancestors = NameFilter()
}

/// How much a selector weighs (Selectors Level 4, section 17): ids, then classes, then names; each up to 1,023.
struct Specificity: Hashable, Comparable, Sendable {
  var rawValue: UInt32 = 0

  static let id = Specificity(rawValue: 1 << 20)
  static let `class` = Specificity(rawValue: 1 << 10)
  static let tag = Specificity(rawValue: 1)

  static func < (first: Specificity, second: Specificity) -> Bool { first.rawValue < second.rawValue }

  static func + (first: Specificity, second: Specificity) -> Specificity {
    func part(_ shift: UInt32) -> UInt32 {
      min((first.rawValue >> shift & 1023) + (second.rawValue >> shift & 1023), 1023) << shift
    }
    return Specificity(rawValue: part(20) | part(10) | part(0))
  }
}

/// A Bloom filter over names of elements: says "no" surely and "perhaps" otherwise.
struct NameFilter: Hashable, Sendable {
  private var bits = SIMD4<UInt64>.zero

  mutating func insert(_ key: UInt64) {
    let bit = Int(truncatingIfNeeded: key >> 16) & 255
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  mutating func formUnion(_ other: NameFilter) { bits |= other.bits }

  /// Whether all names of `other` may be here.
  func mayContain(_ other: NameFilter) -> Bool { (other.bits & ~bits) == .zero }
}

/// Marks that keep ids, classes and other names apart.
enum Salt {
  static let id: UInt64 = 0x9E37_79B9_7F4A_7C15
  static let `class`: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  static let tag: UInt64 = 0x1656_67B1_9E37_79F9
  static let attribute: UInt64 = 0x27D4_EB2F_1656_67C5
}
