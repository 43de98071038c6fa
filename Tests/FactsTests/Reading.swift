import Facts
import Foundation
import HTML
import Results
import RuleSet
import Web

/// Reads pages with the project's own vocabulary.
enum Reading {
  static let vocabulary: Vocabulary = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    do {
      return Vocabulary(try VocabularyFiles.load(from: root.appending(path: "rules/vocabulary").path))
    } catch {
      preconditionFailure("the vocabulary cannot be read: \(error)")
    }
  }()

  static func page(
    _ body: String, title: String = "", path: String = "/side", hosts: Set<String> = [], head: String = ""
  ) -> PageReading {
    let html =
      "<!DOCTYPE html><html><head><title>\(title)</title>\(head)</head><body><main>\(body)</main></body></html>"
    return raw(html, path: path, hosts: hosts)
  }

  static func raw(_ html: String, path: String = "/side", hosts: Set<String> = []) -> PageReading {
    guard let url = WebURL("https://www.prove.kommune.example\(path)") else {
      preconditionFailure("no address: \(path)")
    }
    return FactReader(vocabulary: vocabulary, year: 2026).read(
      HTMLParser.parse(Array(html.utf8)), at: url, siteHosts: hosts)
  }

  static func facts(_ body: String, title: String = "", path: String = "/side") -> [Fact] {
    page(body, title: title, path: path).result.facts
  }

  /// `kind subject value` of each fact, for tables of expectations.
  static func lines(_ body: String, title: String = "", path: String = "/side") -> [String] {
    facts(body, title: title, path: path).map(line)
  }

  static func line(_ fact: Fact) -> String {
    let value =
      switch fact.value {
      case .hours(let hours): hours
      case .price(let price): "\(price.amount)\(price.per.map { "/\($0)" } ?? "")"
      case .processingTime(let time):
        "\(time.shortest.map { "\($0)–" } ?? "")\(time.duration) \(time.qualifier.rawValue)"
      case .selfService(let service): "\(service.level) \(service.url)"
      case .document(let document): "\(document.topic.rawValue) \(document.format)"
      case .contact(let contact):
        (contact.telephones + contact.emails
          + [contact.visitingAddress, contact.postalAddress, contact.organisationNumber].compactMap { $0 })
          .joined(separator: "; ")
      case .complaint(let guidance):
        [guidance.deadline, guidance.instance, guidance.url].compactMap { $0 }.joined(separator: "; ")
      case .deadline(let deadline): deadline.date
      case .offering(let offering):
        "\(offering.format.rawValue) \(offering.url)\(offering.year.map { " \($0)" } ?? "")"
      case .statement(let statement):
        [statement.year.map(String.init), statement.within].compactMap { $0 }.joined(separator: " ")
      case .share(let share): "\(share.part)/\(share.whole)"
      }
    return "\(fact.kind.rawValue) \(fact.about) \(value)"
  }
}
