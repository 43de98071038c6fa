internal import HTML
internal import Web

extension Matcher {
  /// Pseudo-classes that the document alone decides.
  mutating func holds(_ pseudo: PseudoClass, _ element: Int32) -> Bool {
    let record = table.elements[Int(element)]
    switch pseudo {
    case .root: return record.parent < 0
    case .empty: return record.isEmpty
    case .firstChild: return record.previous < 0
    case .lastChild: return record.next < 0
    case .onlyChild: return record.previous < 0 && record.next < 0
    case .firstOfType: return typeIndex(element).index == 1
    case .lastOfType:
      let (index, count) = typeIndex(element)
      return index == count
    case .onlyOfType: return typeIndex(element).count == 1
    case .always: return true
    case .leftToRight: return !isRightToLeft(element)
    case .rightToLeft: return isRightToLeft(element)
    case .open:
      return isHTML(record, [.details, .dialog]) && has(.open, record)
    default: return formState(pseudo, element, record)
    }
  }

  func isHTML(_ record: ElementRecord, _ names: [ElementName]) -> Bool {
    record.namespace == .html && names.contains(record.name)
  }

  func has(_ name: AttributeName, _ record: ElementRecord) -> Bool {
    table.document.attribute(name, of: record.node) != nil
  }

  /// Whether an attribute has a value, given in lower case, in whatever case.
  func attribute(_ name: AttributeName, _ record: ElementRecord, is word: StaticString) -> Bool {
    guard let value = table.document.attribute(name, of: record.node), value.count == word.utf8CodeUnitCount else {
      return false
    }
    for (index, byte) in value.enumerated() where byte.asciiLowercased != word.utf8Start[index] { return false }
    return true
  }

  /// `dir` of the element or the nearest one above that says so. What `auto` finds is taken for left to right.
  private func isRightToLeft(_ element: Int32) -> Bool {
    var current = element
    while current >= 0 {
      let record = table.elements[Int(current)]
      if attribute(.dir, record, is: "rtl") { return true }
      if attribute(.dir, record, is: "ltr") { return false }
      current = record.parent
    }
    return false
  }

  /// `:lang()`: the language of the nearest element that names one, by extended filtering (RFC 4647, section 3.3.2).
  mutating func speaks(_ ranges: [UInt8], _ element: Int32) -> Bool {
    var current = element
    while current >= 0, budget.spend() {
      let record = table.elements[Int(current)]
      if let language = table.document.attribute(.lang, of: record.node) {
        return ranges.split(separator: 0x2C).contains { Self.matches(range: $0, language: language) }
      }
      current = record.parent
    }
    return false
  }

  static func matches(range: ArraySlice<UInt8>, language: ArraySlice<UInt8>) -> Bool {
    let wanted = range.map(\.asciiLowercased).split(separator: 0x2D)
    let tags = language.map(\.asciiLowercased).split(separator: 0x2D)
    guard let first = wanted.first, let tag = tags.first else { return false }
    guard first.elementsEqual(tag) || first.elementsEqual([0x2A]) else { return false }
    var position = 1
    for subtag in wanted.dropFirst() {
      if subtag.elementsEqual([0x2A]) { continue }
      while position < tags.count, !tags[position].elementsEqual(subtag) {
        if tags[position].count == 1 { return false }
        position += 1
      }
      guard position < tags.count else { return false }
      position += 1
    }
    return true
  }
}
