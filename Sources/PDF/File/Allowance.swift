/// What reading one file may cost, whatever is written in it. All parts of the reading draw on the same one.
final class Allowance {
  /// Bytes that may still be looked at, each as often as it is.
  private var steps: Int
  /// Values that may still be made.
  private var values = 200_000
  /// Bytes that streams may still unpack to.
  private(set) var unpacked = 24 << 20

  /// - Parameter count: The length of the file. Real ones are looked through once at most, and a few objects read.
  init(fileOf count: Int) { steps = 3 * count + (4 << 20) }

  func look(at count: Int) throws(PDFObstacle) {
    steps -= count
    if steps < 0 { throw .tooComplex }
  }

  func makeValue() throws(PDFObstacle) {
    values -= 1
    if values < 0 { throw .tooComplex }
  }

  func unpack(_ count: Int) throws(PDFObstacle) {
    unpacked -= count
    if unpacked < 0 { throw .tooComplex }
  }
}
