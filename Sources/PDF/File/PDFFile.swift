/// A file's objects, read one by one as they are asked for.
final class PDFFile {
  /// The file from its header on: places count from there.
  let bytes: [UInt8]
  let allowance: Allowance
  /// Where objects lie, the newest section first.
  var tables: [ObjectTable] = []
  /// What the trailer says; that of a newer section comes first.
  var trailer: [String: PDFObject] = [:]
  /// Whether objects may be missing though others refer to them: the file is damaged, or only its beginning is there.
  /// Which of the two, says what is thrown. `nil` when what is not there is nothing (ISO 32000-1, 7.3.10).
  var lack: PDFObstacle?
  /// Whether nothing was found that names the information and tells of encryption.
  var lacksTrailer = false
  /// Whether the streams are encrypted.
  var hasEncryptedStreams = false

  private var objectStreams: [Int: ObjectStream] = [:]
  /// Streams that are being looked for, against loops.
  private var streamsUnderWay: Set<Int> = []

  /// How many references may follow each other.
  private static let chainLimit = 20

  init(_ bytes: [UInt8], _ allowance: Allowance) {
    self.bytes = bytes
    self.allowance = allowance
  }

  /// The value that a value stands for: of a reference, the object.
  func resolved(_ object: PDFObject?) throws(PDFObstacle) -> PDFObject {
    var object = object ?? .null
    for _ in 0..<Self.chainLimit {
      guard case .reference(let number) = object else { return object }
      object = try self.object(number)?.value ?? .null
    }
    throw .damaged
  }

  /// The data of a stream that a reference leads to, unpacked; `nil` when there is none.
  func stream(_ object: PDFObject?) throws(PDFObstacle) -> (dictionary: [String: PDFObject], data: [UInt8])? {
    guard case .reference(let number)? = object, let found = try self.object(number), let start = found.data,
      let dictionary = found.value.dictionary
    else { return nil }
    return (dictionary, try StreamData.unpacked(data(dictionary, from: start), dictionary, allowance))
  }

  /// An object, and where its data begin when it is a stream.
  func object(_ number: Int) throws(PDFObstacle) -> (value: PDFObject, data: Int?)? {
    for table in tables {
      switch try table.place(of: number, in: bytes) {
      case nil: continue
      case .free?: return nil
      case .offset(let offset)?:
        guard offset < bytes.count else {
          if lack == .cutOff { throw .cutOff }
          throw .damaged
        }
        let found = try indirectObject(at: offset)
        guard found.number == number else { throw .damaged }
        return (found.value, found.data)
      case .within(let stream, let index)?:
        return (try objectStream(stream).object(number, index: index, allowance), nil)
      }
    }
    if let lack { throw lack }
    return nil
  }

  /// The object that stands at a place: `12 0 obj …`.
  func indirectObject(at offset: Int) throws(PDFObstacle) -> (number: Int, value: PDFObject, data: Int?) {
    var parser = ObjectParser(bytes, at: offset, allowance)
    guard let number = try parser.lexer.nextInteger(), try parser.lexer.nextInteger() != nil,
      try parser.lexer.skip("obj")
    else { throw .damaged }
    let value = try parser.object()
    guard value.dictionary != nil else { return (number, value, nil) }
    guard try parser.lexer.skip("stream") else { return (number, value, nil) }
    var start = parser.lexer.position
    if start < bytes.count, bytes[start] == 13 { start += 1 }
    if start < bytes.count, bytes[start] == 10 { start += 1 }
    return (number, value, start)
  }

  /// The data of a stream as they stand in the file.
  func data(_ dictionary: [String: PDFObject], from start: Int) throws(PDFObstacle) -> ArraySlice<UInt8> {
    if let length = try length(dictionary), length >= 0, length <= bytes.count - start {
      var lexer = PDFLexer(bytes, at: start + length, allowance)
      if try lexer.skip("endstream") { return bytes[start..<(start + length)] }
    }
    // The length is wrong, or lies where it cannot be found.
    let end = ByteSearch.first("endstream", in: bytes, from: start)
    try allowance.look(at: (end ?? bytes.count) - start)
    guard let end else { throw lack == .cutOff ? .cutOff : .damaged }
    return bytes[start..<end]
  }

  private func length(_ dictionary: [String: PDFObject]) throws(PDFObstacle) -> Int? {
    if let length = dictionary["Length"]?.integer { return length }
    // A length that lies in a stream whose length is looked for has to wait.
    guard case .reference(let number)? = dictionary["Length"], streamsUnderWay.insert(-number - 1).inserted else {
      return nil
    }
    defer { streamsUnderWay.remove(-number - 1) }
    do throws(PDFObstacle) {
      return try object(number)?.value.integer
    } catch {
      if error == .tooComplex { throw error }
      return nil
    }
  }

  /// A stream of objects.
  func objectStream(_ number: Int) throws(PDFObstacle) -> ObjectStream {
    if let known = objectStreams[number] { return known }
    if hasEncryptedStreams { throw .encrypted }
    // A stream that lies in another is none.
    guard streamsUnderWay.count < 4, streamsUnderWay.insert(number).inserted else { throw .damaged }
    defer { streamsUnderWay.remove(number) }
    guard let found = try stream(.reference(number)) else { throw .damaged }
    let stream = try ObjectStream(found.dictionary, found.data, allowance)
    objectStreams[number] = stream
    return stream
  }
}
