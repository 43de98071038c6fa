import Foundation
public import Results
import Web
import Yams

/// The facts that a careful reader noted on a sample site: `sample-sites/NAME/truth.yaml`.
public enum TruthFile {
  /// What is wrong with such a file.
  public struct Failure: Error {
    let description: String
  }

  /// The facts, in the order of the file.
  ///
  /// - Parameters:
  ///   - site: The name of the folder.
  ///   - folder: The path of `sample-sites`.
  public static func facts(of site: String, in folder: String) throws -> [Fact] {
    let path = folder + "/\(site)/truth.yaml"
    guard let root = try Yams.compose(yaml: String(contentsOfFile: path, encoding: .utf8)) else {
      throw Failure(description: "\(path) is empty")
    }
    return try (root["facts"]?.array() ?? []).map(fact)
  }

  private static func fact(_ node: Node) throws -> Fact {
    let kind = try found(FactKind(rawValue: text(node["kind"])), "a kind", node)
    let url = try found(WebURL(text(node["page"])), "a page", node)
    // The file does not tell clicks; the depth of the address stands in for them.
    let evidence = Evidence(
      url: url, text: "line \(node.mark?.line ?? 0)", clicks: url.path.split(separator: "/").count)
    return Fact(
      kind: kind, about: text(node["about"]), value: try value(kind, node["value"] ?? ""), evidence: evidence)
  }

  private static func value(_ kind: FactKind, _ node: Node) throws -> FactValue {
    switch kind {
    case .openingHours, .phoneHours, .extendedHours: .hours(text(node))
    case .price:
      .price(
        Price(
          amount: Decimal(string: text(node["amount"])) ?? 0, per: node["per"]?.string, year: node["year"]?.int,
          validFrom: node["validFrom"]?.scalar?.string))
    case .processingTime, .responseTime:
      .processingTime(
        ProcessingTime(
          duration: text(node["duration"]),
          qualifier: try found(ProcessingTime.Qualifier(rawValue: text(node["qualifier"])), "a qualifier", node)))
    case .selfService:
      .selfService(SelfService(url: text(node["url"]), level: try found(node["level"]?.int, "a level", node)))
    case .document:
      .document(
        DocumentReference(
          url: text(node["url"]), format: "pdf", topic: FactKind(rawValue: text(node["topic"])) ?? .price))
    case .contact:
      .contact(
        Contact(
          telephones: [text(node["telephone"])], emails: [text(node["email"])],
          visitingAddress: node["visitingAddress"]?.string, postalAddress: node["postalAddress"]?.string,
          organisationNumber: node["organisationNumber"]?.scalar?.string))
    case .complaint:
      .complaint(ComplaintGuidance(deadline: node["deadline"]?.string, instance: node["instance"]?.string))
    case .deadline: .deadline(Deadline(date: text(node["date"])))
    case .offering:
      .offering(
        Offering(
          url: text(node["url"]), format: try found(Offering.Format(rawValue: text(node["format"])), "a format", node),
          year: node["year"]?.int))
    case .statement: .statement(Statement(year: node["year"]?.int, within: node["within"]?.string))
    case .share:
      .share(
        Share(part: try found(node["part"]?.int, "a part", node), whole: try found(node["whole"]?.int, "a whole", node))
      )
    }
  }

  private static func found<Value>(_ value: Value?, _ what: String, _ node: Node) throws -> Value {
    guard let value else { throw Failure(description: "line \(node.mark?.line ?? 0): there is no \(what)") }
    return value
  }

  private static func text(_ node: Node?) -> String { node?.scalar?.string ?? "" }
}
