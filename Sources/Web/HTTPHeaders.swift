/// The header lines of a response, in order; names are compared without regard to case.
public struct HTTPHeaders: Sendable, Equatable {
  /// One line.
  public struct Field: Sendable, Equatable {
    /// The name as sent.
    public let name: String
    /// The value without white space at its ends.
    public let value: String
  }

  /// All lines, in the order in which they came.
  public private(set) var fields: [Field] = []

  /// No lines.
  public init() {}

  /// Makes headers from pairs of name and value.
  public init(_ pairs: [(String, String)]) {
    for (name, value) in pairs { append(name: name, value: value) }
  }

  /// Adds a line.
  public mutating func append(name: String, value: String) {
    fields.append(Field(name: name, value: value))
  }

  /// Goes on with the line that was added last: an obsolete folded line. Without one, the text is dropped.
  public mutating func extendLast(with text: String) {
    guard let last = fields.popLast() else { return }
    append(name: last.name, value: last.value.isEmpty ? text : "\(last.value) \(text)")
  }

  /// The value of the first line of that name.
  public subscript(name: String) -> String? {
    fields.first { Self.areSame($0.name, name) }?.value
  }

  /// The values of all lines of that name.
  public func values(_ name: String) -> [String] {
    fields.filter { Self.areSame($0.name, name) }.map(\.value)
  }

  /// Names are ASCII (RFC 9110, 5.1).
  private static func areSame(_ name: String, _ other: String) -> Bool {
    name.utf8.count == other.utf8.count
      && zip(name.utf8, other.utf8).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
  }

  /// The media type that the response declares.
  public var contentType: MediaType? { self["Content-Type"].flatMap { MediaType(header: $0) } }
}
