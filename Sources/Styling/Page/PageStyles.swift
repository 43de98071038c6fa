public import HTML
public import Web

/// The style sheets of a page, in order.
public struct PageStyles: Sendable {
  /// How many imports inside one another are followed, and how many sheets a page may have in all.
  static let maximumImportDepth = 8
  static let maximumSheets = 200

  private(set) var sources: [StyleSet.Source] = []
  /// Whether all sheets were there. When one is missing, nothing about the page's look is certain.
  public private(set) var isComplete = true

  /// No sheets but the browser's.
  public static let none = PageStyles()

  private init() {}

  /// Gathers a page's sheets and those that they import.
  ///
  /// - Parameters:
  ///   - document: the page.
  ///   - base: the page's base address, against which links are resolved.
  ///   - parse: parses the text of a `style` element; pages of a site often have the same, so that a caller may remember
  ///     them.
  ///   - load: gives the parsed sheet of an address; `nil` when there is none, which makes the page's styles incomplete.
  public init(
    _ document: Document, base: WebURL?, parse: ([UInt8]) -> StyleSheet = { StyleSheet($0) },
    load: (WebURL) -> StyleSheet?
  ) {
    for source in Self.sources(document) {
      switch source.content {
      case .text(let text): add(parse(text), base: base, screens: source.screens, layer: nil, path: [], load)
      case .address(let address): fetch(address, base: base, screens: source.screens, layer: nil, path: [], load)
      }
    }
  }

  /// The sheets given, as if they stood in the page one after another.
  public init(_ sheets: [StyleSheet]) {
    for sheet in sheets {
      if !sheet.imports.isEmpty { isComplete = false }
      sources.append(StyleSet.Source(sheet: sheet))
    }
  }

  private mutating func fetch(
    _ address: String, base: WebURL?, screens: ScreenSet, layer: String?, path: [WebURL],
    _ load: (WebURL) -> StyleSheet?
  ) {
    guard let url = Self.resolve(address, base), sources.count < Self.maximumSheets, let sheet = load(url) else {
      isComplete = false
      return
    }
    // A sheet that imports itself adds nothing.
    guard !path.contains(url) else { return }
    add(sheet, base: url, screens: screens, layer: layer, path: path + [url], load)
  }

  private mutating func add(
    _ sheet: StyleSheet, base: WebURL?, screens: ScreenSet, layer: String?, path: [WebURL],
    _ load: (WebURL) -> StyleSheet?
  ) {
    for rule in sheet.content.imports {
      let seen = rule.screens.intersection(screens)
      guard seen.contains(.desktop) else { continue }
      guard path.count < Self.maximumImportDepth else {
        isComplete = false
        continue
      }
      let inner = rule.layer.map { name in layer.map { $0 + "." + name } ?? name } ?? layer
      fetch(rule.address, base: base, screens: seen, layer: inner, path: path, load)
    }
    guard sources.count < Self.maximumSheets else {
      isComplete = false
      return
    }
    sources.append(StyleSet.Source(sheet: sheet, screens: screens, layer: layer))
  }

  private static func resolve(_ address: String, _ base: WebURL?) -> WebURL? {
    if let base { return (try? WebURL(address, relativeTo: base))?.withoutFragment }
    return WebURL(address)?.withoutFragment
  }
}
