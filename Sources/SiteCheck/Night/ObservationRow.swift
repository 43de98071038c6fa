internal import Criteria
internal import Foundation
internal import Results
internal import RuleSet

/// One record of `observations.csv`: an observation, or what is wrong with it.
struct ObservationRow {
  private(set) var observation: Observation?
  private(set) var faults: [ObservationFault.Kind] = []

  init(_ fields: [String], register: Register, today: CalendarDay) {
    let fields = fields.map { $0.trimmingCharacters(in: .whitespaces) }
    var municipality: String?
    do throws(RegisterFailure) {
      municipality = try register.find(fields[0]).number
    } catch {
      faults.append(.municipality(error))
    }
    let channel = Self.channels[fields[1].lowercased()]
    if channel == nil { faults.append(.channel(fields[1])) }
    if fields[2].isEmpty { faults.append(.noQuestion) }
    let date = CalendarDay(fields[3])
    if date.map({ $0 > today }) ?? true { faults.append(.date(fields[3])) }
    let answered = Self.answers[fields[4].lowercased()]
    if answered == nil { faults.append(.answered(fields[4])) }
    let quality = Int(fields[5])
    if !fields[5].isEmpty, !(0...100).contains(quality ?? -1) { faults.append(.quality(fields[5])) }
    let minutes = Self.minutes(fields[6])
    if !fields[6].isEmpty, minutes == nil { faults.append(.time(fields[6])) }
    if answered == false, !fields[5].isEmpty || !fields[6].isEmpty { faults.append(.qualityOfNothing) }
    guard faults.isEmpty, let municipality, let channel, let date, let answered else { return }
    observation = Observation(
      municipality: municipality, channel: channel, question: fields[2], date: date.description, isAnswered: answered,
      quality: quality, minutes: minutes)
  }

  private static let channels: [String: Observation.Channel] = [
    "web": .web, "nett": .web, "mail": .mail, "e-post": .mail, "epost": .mail, "telephone": .telephone,
    "telefon": .telephone,
  ]
  private static let answers = ["yes": true, "ja": true, "no": false, "nei": false]

  /// A whole number of minutes, or a time in ISO 8601 (`PT15M`, `P2D`, `P1DT4H`), rounded up to a minute.
  static func minutes(_ text: String) -> Int? {
    if let number = Int(text) { return number >= 0 ? number : nil }
    guard text.hasPrefix("P"), text.count > 2 else { return nil }
    var (seconds, digits, isTime) = (0, "", false)
    for character in text.dropFirst() {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      if character == "T", digits.isEmpty, !isTime {
        isTime = true
        continue
      }
      let units: [Character: Int] =
        isTime ? ["H": 3600, "M": 60, "S": 1] : ["W": 7 * 86_400, "D": 86_400]
      guard let unit = units[character], digits.count <= 6, let number = Int(digits) else { return nil }
      seconds += number * unit
      digits = ""
    }
    guard digits.isEmpty, text.last != "T" else { return nil }
    return (seconds + 59) / 60
  }
}
