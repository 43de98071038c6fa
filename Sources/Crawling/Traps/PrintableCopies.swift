/// Addresses of copies that are meant for paper.
enum PrintableCopies {
  /// Whether the address is one.
  static func areAt(path segments: [String], _ parameters: QueryParameters) -> Bool {
    if let last = segments.last, names.contains(withoutExtension(last)) { return true }
    return parameters.all.contains { name in
      names.contains(name.name) && !["0", "false", "no", "nei"].contains(name.value)
        || kinds.contains(name.name) && (names.contains(name.value) || name.name == "tmpl" && name.value == "component")
    }
  }

  private static let names: Set = [
    "print", "printable", "printview", "printversion", "print-version", "printerfriendly", "printer-friendly",
    "printfriendly", "print-friendly", "utskrift", "utskriftsvennlig", "utskriftsversjon", "utskriftversjon",
    "skriv-ut", "skrivut",
  ]

  /// Parameters that choose a form of the page. Joomla's `tmpl=component` leaves nothing but the text.
  private static let kinds: Set = [
    "view", "format", "layout", "mode", "output", "version", "media", "template", "tmpl",
  ]

  private static func withoutExtension(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), extensions.contains(String(name[name.index(after: dot)...])) else {
      return name
    }
    return String(name[..<dot])
  }

  private static let extensions: Set = ["aspx", "asp", "php", "html", "htm", "jsp"]
}
