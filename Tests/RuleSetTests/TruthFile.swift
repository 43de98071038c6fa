import Foundation
import Results
import Testing
import Web
import Yams

/// The facts that a careful reader noted on a sample site: `sample-sites/NAME/truth.yaml`.
enum TruthFile {
  static func facts(of site: String) throws -> [Fact] {
    let path = RepositoryFolder.path + "/sample-sites/\(site)/truth.yaml"
    let root = try #require(try Yams.compose(yaml: String(contentsOfFile: path, encoding: .utf8)))
    return try (root["facts"]?.array() ?? []).map(fact)
  }

  private static func fact(_ node: Node) throws -> Fact {
    let kind = try #require(FactKind(rawValue: text(node["kind"])))
    let url = try #require(WebURL(text(node["page"])))
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
          qualifier: try #require(ProcessingTime.Qualifier(rawValue: text(node["qualifier"])))))
    case .selfService: .selfService(SelfService(url: text(node["url"]), level: try #require(node["level"]?.int)))
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
          url: text(node["url"]), format: try #require(Offering.Format(rawValue: text(node["format"]))),
          year: node["year"]?.int))
    case .statement: .statement(Statement(year: node["year"]?.int, within: node["within"]?.string))
    case .share: .share(Share(part: try #require(node["part"]?.int), whole: try #require(node["whole"]?.int)))
    }
  }

  private static func text(_ node: Node?) -> String { node?.scalar?.string ?? "" }
}
