internal import HTML
internal import Results
internal import Web

extension AccessibilityRule {
  /// Embedded pictures, sound and video have a text alternative.
  static let objectHasName = AccessibilityRule(
    "object-has-name", act: "8fc3b6",
    title: Localized(
      nb: "Innebygde objekter har alternativ tekst", nn: "Innebygde objekt har alternativ tekst",
      en: "Embedded objects have a text alternative"),
    criteria: [.nonTextContent], requirements: ["wcag20:1.1.1"], decidedBy: .markup,
    examples: [
      .passes("<object data=kart.png title='Kart over kommunen'></object>"), .fails("<object data=kart.png></object>"),
      .fails("<object data=tale.mp3 alt=Talen></object>"), .isOpen("<object data=/media/17></object>"),
      .concernsNot("<object data=side.html></object>"), .concernsNot("<object data=kart.png role=img></object>"),
    ]
  ) { page, report in
    for node in page.elements where page.isHTML(.object, node) && page.isIncluded(node) {
      guard page.explicitRole(node) == nil, let data = page.trimmed(.data, of: node), !data.isEmpty else { continue }
      let isMedia = page.isMedia(type: page.trimmed(.type, of: node) ?? [], address: data)
      if isMedia == false { continue }
      let name = page.name(node)
      if !name.isEmpty {
        report.pass(node)
      } else if isMedia == nil {
        report.leaveOpen(node, .otherDocument)
      } else {
        report.fail(node)
      }
    }
  }
}

extension PageContext {
  /// Whether a resource is a picture, sound or video, by its media type or the ending of its address; `nil` when neither
  /// tells.
  func isMedia(type: ArraySlice<UInt8>, address: ArraySlice<UInt8>) -> Bool? {
    if type.hasPrefix("image/") || type.hasPrefix("audio/") || type.hasPrefix("video/") { return true }
    if type.contains(UInt8(ascii: "/")) { return false }
    let path = address.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let file = path.suffix(from: path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex)
    guard let dot = file.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = file[(dot + 1)...]
    let media: [StaticString] = [
      "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "ico", "mp3", "wav", "ogg", "oga", "m4a", "mp4",
      "webm",
      "ogv", "mov", "m4v",
    ]
    if ending.isOne(of: media) { return true }
    return ending.isOne(of: ["html", "htm", "xhtml", "txt", "xml", "pdf", "swf"]) ? false : nil
  }
}
