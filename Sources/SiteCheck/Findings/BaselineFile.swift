internal import Foundation
public import Results
internal import Web

/// Reads results of earlier checks, to tell what is new: one result, an array of them, or a line of JSON for each.
public enum BaselineFile {
  /// Reads a file.
  public static func read(_ path: String) throws(BaselineFailure) -> Baselines {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable(path, error.localizedDescription)
    }
    guard let entries = entries(in: data) else { throw .noResult(path) }
    var baselines = Baselines()
    for entry in entries { entry.add(to: &baselines) }
    if baselines.isEmpty { throw .noFindings(path) }
    return baselines
  }

  private static func entries(in data: Data) -> [Entry]? {
    let decoder = JSONDecoder()
    if let entry = try? decoder.decode(Entry.self, from: data) { return [entry] }
    if let entries = try? decoder.decode([Entry].self, from: data) { return entries }
    let lines = data.split(separator: 0x0A)
    let entries = lines.compactMap { try? decoder.decode(Entry.self, from: Data($0)) }
    return entries.isEmpty || entries.count != lines.count ? nil : entries
  }

  /// The part of a result that counts here.
  private struct Entry: Decodable {
    let schema: String
    let url: WebURL?
    let site: Site?
    let accessibility: Findings?

    struct Site: Decodable {
      let address: WebURL
      let answered: WebURL?
    }

    enum Findings: Decodable {
      case site(AccessibilityResult)
      case page(PageAccessibility)

      init(from decoder: any Decoder) throws {
        if let result = try? AccessibilityResult(from: decoder) {
          self = .site(result)
        } else {
          self = .page(try PageAccessibility(from: decoder))
        }
      }
    }

    func add(to baselines: inout Baselines) {
      guard let address = url ?? site?.answered ?? site?.address else { return }
      switch accessibility {
      case .site(let result)?: baselines.add(result, at: address)
      case .page(let result)?: baselines.add(result, at: address)
      case nil: break
      }
    }
  }
}

/// Why a file cannot tell what was known before.
public enum BaselineFailure: Error, Hashable, Sendable {
  /// The file cannot be read; its path and the system's reason.
  case unreadable(String, String)
  /// The file is no JSON of this program, or of another version of it.
  case noResult(String)
  /// The results in it were made without the rules of accessibility.
  case noFindings(String)

  /// A sentence that says what to do.
  public var message: Localized {
    switch self {
    case .unreadable(let path, let reason):
      Localized(nb: "\(path): \(reason)", nn: "\(path): \(reason)", en: "\(path): \(reason)")
    case .noResult(let path):
      Localized(
        nb: "\(path) er ikke et resultat fra denne versjonen. Lag en ny med --format json.",
        nn: "\(path) er ikkje eit resultat frå denne versjonen. Lag eit nytt med --format json.",
        en: "\(path) is no result of this version. Make a new one with --format json.")
    case .noFindings(let path):
      Localized(
        nb: "\(path) har ingen funn om universell utforming: sjekken ble gjort med --accessibility off.",
        nn: "\(path) har ingen funn om universell utforming: sjekken vart gjord med --accessibility off.",
        en: "\(path) has no findings on accessibility: the check was made with --accessibility off.")
    }
  }
}
