/// The data of a stream as they were before they were packed (ISO 32000-1, 7.4).
///
/// Of the filters only FlateDecode is known, with the predictors of PNG: what is read here (tables of objects, streams of
/// objects, metadata) is packed with nothing else.
enum StreamData {
  static func unpacked(
    _ data: ArraySlice<UInt8>, _ dictionary: [String: PDFObject], _ allowance: Allowance
  ) throws(PDFObstacle) -> [UInt8] {
    let filters: [String?]
    switch dictionary["Filter"] ?? .null {
    case .null: filters = []
    case .name(let name): filters = [name]
    case .array(let names): filters = names.map(\.name)
    default: throw .damaged
    }
    guard let filter = filters.first else {
      try allowance.unpack(data.count)
      return Array(data)
    }
    guard filters.count == 1, filter == "FlateDecode" || filter == "Fl" else { throw .tooComplex }
    let bytes = try Inflater.inflate(data, allowance)
    let parameters = dictionary["DecodeParms"] ?? .null
    guard let parameters = parameters.dictionary ?? parameters.array?.first?.dictionary else { return bytes }
    return try unpredicted(bytes, parameters, allowance)
  }

  /// Rows of which each byte is the difference to one beside or above it (PNG, 9).
  private static func unpredicted(
    _ bytes: [UInt8], _ parameters: [String: PDFObject], _ allowance: Allowance
  ) throws(PDFObstacle) -> [UInt8] {
    let predictor = parameters["Predictor"]?.integer ?? 1
    if predictor == 1 { return bytes }
    guard (10...15).contains(predictor) else { throw .tooComplex }
    let columns = parameters["Columns"]?.integer ?? 1
    let colours = parameters["Colors"]?.integer ?? 1
    let bits = parameters["BitsPerComponent"]?.integer ?? 8
    guard (1...100_000).contains(columns), colours == 1, bits == 8 else { throw .tooComplex }
    try allowance.unpack(bytes.count)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var above = [UInt8](repeating: 0, count: columns)
    var row = above
    var position = 0
    while position + 1 < bytes.count {
      let kind = bytes[position]
      let count = min(columns, bytes.count - position - 1)
      for column in 0..<count {
        let (left, corner): (UInt8, UInt8) = column > 0 ? (row[column - 1], above[column - 1]) : (0, 0)
        let predicted: UInt8
        switch kind {
        case 0: predicted = 0
        case 1: predicted = left
        case 2: predicted = above[column]
        case 3: predicted = UInt8((Int(left) + Int(above[column])) / 2)
        case 4: predicted = paeth(left, above[column], corner)
        default: throw .damaged
        }
        row[column] = bytes[position + 1 + column] &+ predicted
      }
      result += row.prefix(count)
      swap(&row, &above)
      position += columns + 1
    }
    return result
  }

  private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    let estimate = Int(left) + Int(above) - Int(corner)
    let (one, two, three) = (abs(estimate - Int(left)), abs(estimate - Int(above)), abs(estimate - Int(corner)))
    return one <= two && one <= three ? left : two <= three ? above : corner
  }
}
