internal import Criteria
internal import Foundation
public import Results
internal import Web

/// Accessibility statements of many sites, from a saved copy of the authority's open dataset.
///
/// Source of the format: https://data.uutilsynet.no/dataset/alle-erklaeringer
public struct StatementRegister: Sendable {
  private var byHost: [String: Entry] = [:]

  /// Reads a file.
  public init(path: String) throws(StatementFailure) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable(path, error.localizedDescription)
    }
    data.withUnsafeBytes { bytes in
      let decoder = JSONDecoder()
      StatementScan(key: "erklaeringId").objects(in: bytes) { object in
        if let entry = try? decoder.decode(Entry.self, from: Data(object)) { add(entry) }
      }
    }
    if byHost.isEmpty { throw .noStatements(path) }
  }

  /// How many sites have one.
  public var count: Int { byHost.count }

  /// Of several statements for one host, the one that was brought up to date last.
  private mutating func add(_ entry: Entry) {
    guard let host = entry.host else { return }
    if let known = byHost[host], known.day ?? "" >= entry.day ?? "" { return }
    byHost[host] = entry
  }

  /// The statement of a site beside what was found there; `nil` when there is none.
  func comparison(_ result: AccessibilityResult, at site: WebURL, asOf: CalendarDay) -> StatementComparison? {
    guard let entry = byHost[Entry.key(site.host)] else { return nil }
    let found = Set(result.rules.filter { $0.failed > 0 }.flatMap(\.criteria))
    let admitted = entry.criteria("no")
    return StatementComparison(
      address: entry.publiseringsadresse ?? entry.erklaeringsAdresse, level: entry.samsvarsstatus, updated: entry.day,
      isOutdated: entry.day.map { Self.isOutdated($0, asOf: asOf) }, admitted: Self.sorted(admitted),
      found: Self.sorted(found), notAdmitted: Self.sorted(found.intersection(entry.criteria("yes"))))
  }

  /// More than a year ago, by the days of the calendar.
  private static func isOutdated(_ day: String, asOf: CalendarDay) -> Bool {
    let today = asOf.description
    guard let year = Int(today.prefix(4)) else { return false }
    return day < "\(year - 1)" + today.dropFirst(4)
  }

  private static func sorted(_ criteria: Set<String>) -> [String] {
    criteria.sorted { left, right in
      let (left, right) = (left.split(separator: "."), right.split(separator: "."))
      return left.lexicographicallyPrecedes(right) { (Int($0) ?? 0) < (Int($1) ?? 0) }
    }
  }

  /// A statement, by the names of the dataset.
  private struct Entry: Decodable, Sendable {
    let iktLoeysingAdresse: String?
    let publiseringsadresse: String?
    let erklaeringsAdresse: String?
    let sisteOppdatering: String?
    let samsvarsstatus: String?
    let resultat: [Requirement]?

    struct Requirement: Decodable, Sendable {
      let krav: String
      let oppfyllerAltInnhaldKravet: String?
    }

    var host: String? {
      guard let text = iktLoeysingAdresse else { return nil }
      return (WebURL(text) ?? WebURL("https://\(text)")).map { Self.key($0.host) }
    }

    /// The day of a moment in ISO 8601.
    var day: String? {
      guard let text = sisteOppdatering, text.utf8.count >= 10, CalendarDay(String(text.prefix(10))) != nil else {
        return nil
      }
      return String(text.prefix(10))
    }

    static func key(_ host: String) -> String {
      host.utf8.starts(with: "www.".utf8) ? String(host.dropFirst(4)) : host
    }

    /// The numbers of the criteria with an answer.
    func criteria(_ answer: String) -> Set<String> {
      Set(
        (resultat ?? []).filter { $0.oppfyllerAltInnhaldKravet?.lowercased() == answer }.compactMap { requirement in
          let number = requirement.krav.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
          return number.split(separator: ".").count == 3 ? number.split(separator: ".").joined(separator: ".") : nil
        })
    }
  }
}

/// Why a file gives no statements.
public enum StatementFailure: Error, Hashable, Sendable {
  /// The file cannot be read; its path and the system's reason.
  case unreadable(String, String)
  /// There is no statement in it.
  case noStatements(String)

  /// A sentence that says what to do.
  public var message: Localized {
    switch self {
    case .unreadable(let path, let reason):
      Localized(nb: "\(path): \(reason)", nn: "\(path): \(reason)", en: "\(path): \(reason)")
    case .noStatements(let path):
      Localized(
        nb: "\(path) har ingen tilgjengelighetserklæringer. Lagre data.uutilsynet.no/dataset/alle-erklaeringer.",
        nn: "\(path) har ingen tilgjengeerklæringar. Lagre data.uutilsynet.no/dataset/alle-erklaeringer.",
        en: "\(path) has no accessibility statements. Save data.uutilsynet.no/dataset/alle-erklaeringer.")
    }
  }
}
