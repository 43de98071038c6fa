public import Criteria
public import Results
public import RuleSet

/// Reads `observations.csv`: how municipalities answered those who wrote or telephoned.
///
/// The columns are `municipality,channel,question,date,answered,quality,time`, separated by commas or semicolons. A file
/// with a fault gives nothing at all.
public struct ObservationReader: Sendable {
  private let register: Register
  private let today: CalendarDay

  /// The columns, in order.
  public static let columns = ["municipality", "channel", "question", "date", "answered", "quality", "time"]

  /// Makes a reader.
  ///
  /// - Parameter today: What is dated later is a fault.
  public init(register: Register, today: CalendarDay) {
    self.register = register
    self.today = today
  }

  /// The observations of a file.
  ///
  /// - Throws: All faults of the file together.
  public func read(_ text: String) throws(ObservationFaults) -> [Observation] {
    // Spreadsheets put a byte order mark in front.
    let text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    let firstLine = text.prefix { !$0.isNewline }
    let table: CSVTable
    do throws(CSVTable.Failure) {
      table = try CSVTable(text, separator: firstLine.contains(";") ? ";" : ",")
    } catch {
      throw ObservationFaults([.init(line: error.line, kind: .malformed(error.message))])
    }
    guard table.header == Self.columns else { throw ObservationFaults([.init(line: 1, kind: .header)]) }
    var (observations, faults) = ([Observation](), [ObservationFault]())
    var lines: [[String]: Int] = [:]
    for record in table.records {
      let row = ObservationRow(record.fields, register: register, today: today)
      guard let observation = row.observation else {
        faults += row.faults.map { ObservationFault(line: record.line, kind: $0) }
        continue
      }
      let key = [observation.municipality, observation.channel.rawValue, observation.question, observation.date]
      if let first = lines.updateValue(record.line, forKey: key) {
        faults.append(ObservationFault(line: record.line, kind: .repeated(first)))
      }
      observations.append(observation)
    }
    guard faults.isEmpty else { throw ObservationFaults(faults) }
    return observations
  }
}
