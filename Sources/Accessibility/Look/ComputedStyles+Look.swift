internal import HTML
internal import Styling

/// How an element is shown, as far as it matters to who perceives it.
struct Look {
  /// It has a box.
  var isRendered: Bool
  /// `visibility` does not hide it.
  var isVisible: Bool
  /// It is rendered where nobody sees it.
  var isOutOfSight: Bool
  /// It is a box of its own: what is in it stands apart from the text around.
  var standsApart: Bool
}

extension ComputedStyles {
  /// How an element is shown.
  func look(_ node: Node) -> Look {
    guard let style = style(node) else {
      return Look(isRendered: false, isVisible: false, isOutOfSight: false, standsApart: false)
    }
    let display = style.display
    return Look(
      isRendered: isRendered(node), isVisible: style.visibility == "visible", isOutOfSight: isVisuallyHidden(node),
      standsApart: display != "inline" && display != "contents" && display != "none")
  }
}
