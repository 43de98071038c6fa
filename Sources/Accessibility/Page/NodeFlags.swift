/// What is known of a node from the elements above it and from its own attributes.
struct NodeFlags: OptionSet, Sendable {
  let rawValue: UInt16

  /// Has a box or text on the screen, or would have one if it were not empty.
  static let rendered = NodeFlags(rawValue: 1)
  /// `visibility` does not hide it.
  static let visible = NodeFlags(rawValue: 1 << 1)
  /// `aria-hidden="true"` here or above.
  static let ariaHidden = NodeFlags(rawValue: 1 << 2)
  /// `inert` here or above.
  static let inert = NodeFlags(rawValue: 1 << 3)
  /// In a disabled `fieldset`, and not in its first `legend`.
  static let inDisabledFieldset = NodeFlags(rawValue: 1 << 4)
  /// Stands on lines of its own or in a box of its own: its text is apart from what is around.
  static let apart = NodeFlags(rawValue: 1 << 5)
  /// In an element that divides the page (`article`, `aside`, `main`, `nav`, `section` or their roles).
  static let inSection = NodeFlags(rawValue: 1 << 6)
  /// Moved out of what can be scrolled to.
  static let offScreen = NodeFlags(rawValue: 1 << 7)
  /// In the fallback content of `video`, `audio`, `iframe`, `object` or `canvas`.
  static let inFallback = NodeFlags(rawValue: 1 << 8)
  /// In a `label` element.
  static let inLabel = NodeFlags(rawValue: 1 << 9)

  /// Style sheets that are not at hand may hide it.
  static let mayBeHidden = NodeFlags(rawValue: 1 << 10)
  /// In sectioning content: an element that divides the page, but is not `main`.
  static let inSectioning = NodeFlags(rawValue: 1 << 11)

  /// Whether assistive technology gets to know of the node.
  var isExposed: Bool { rawValue & 0b111 == 0b011 }

  /// What children have from their parent.
  var inherited: NodeFlags {
    intersection([
      .rendered, .visible, .ariaHidden, .inert, .inDisabledFieldset, .inSection, .offScreen, .inFallback, .inLabel,
      .mayBeHidden, .inSectioning,
    ])
  }
}
