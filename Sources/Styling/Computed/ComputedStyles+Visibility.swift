public import HTML

extension ComputedStyles {
  /// Whether the node makes a box: not below `display: none`, in closed `details`, in a closed `dialog`, in `template`
  /// and so on. An `area` makes none, although its picture shows it. Visibility, opacity and place do not matter.
  public func isRendered(_ node: Node) -> Bool {
    guard let ordinal = ordinal(node), visibility.isRendered[Int(ordinal)] else { return false }
    guard document.kind(node) == .text else { return true }
    // Text right in what shows only some of its children.
    let record = table.elements[Int(ordinal)]
    if computed(ordinal).own.contentVisibility == .hidden { return false }
    switch record.name {
    case .details where record.namespace == .html: return document.attribute(.open, of: record.node) != nil
    case .video, .audio, .iframe: return record.namespace != .html
    default: return true
    }
  }

  /// `visibility` of the node is `visible`; says nothing about whether it is rendered.
  public func hasVisibility(_ node: Node) -> Bool {
    ordinal(node).map { computed($0).visibility == .visible } ?? false
  }

  /// The ways in which the element, or one around it, is taken out of sight although it is rendered. Assistive technology
  /// still finds it.
  public func visualHiding(_ node: Node) -> VisualHiding { ordinal(node).map { visibility.hiding[Int($0)] } ?? [] }

  /// Whether the node is out of sight although it is rendered, as texts for screen readers are.
  public func isVisuallyHidden(_ node: Node) -> Bool { !visualHiding(node).isEmpty }

  /// Whether somebody can see the node, scrolling where one can scroll: rendered, visible and not out of sight.
  public func isVisible(_ node: Node) -> Bool {
    isRendered(node) && hasVisibility(node) && !isVisuallyHidden(node)
  }
}
