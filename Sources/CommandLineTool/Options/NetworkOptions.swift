import ArgumentParser
import Criteria
import Fetching
import SiteCheck
import Web

/// How a check goes about it, for one page and a whole site alike.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Allow addresses of this private or local network. May be repeated.", valueName: "cidr"),
    transform: Self.network)
  var allowNetwork: [CIDR] = []

  @Option(
    help: ArgumentHelp(
      "Send connections for a host and port elsewhere, as curl does. May be repeated.",
      valueName: "host:port:host:port"),
    transform: Self.mapping)
  var connectTo: [ConnectionMapping] = []

  @Option(
    help: ArgumentHelp(
      "An address where the owner of a site can reach you; it is sent with every request.", valueName: "text"),
    transform: Self.userAgent)
  var contact: UserAgent?

  @Option(
    help: ArgumentHelp("The day that \"this year\" is counted from. Default: today in Norway.", valueName: "date"),
    transform: ArgumentReading.day)
  var asOf: CalendarDay?

  /// The configuration with what was said here.
  var configuration: CheckConfiguration {
    var configuration = CheckConfiguration()
    configuration.allowedNetworks = allowNetwork
    configuration.connectTo = connectTo
    if let contact { configuration.userAgent = contact }
    if let asOf { configuration.asOf = asOf }
    return configuration
  }

  private static func network(_ text: String) throws -> CIDR {
    guard let network = CIDR(text) else {
      throw ValidationError("\"\(text)\" is no network. Write, for example, 127.0.0.0/8 or ::1/128.")
    }
    return network
  }

  private static func mapping(_ text: String) throws -> ConnectionMapping {
    guard let mapping = ConnectionMapping(text) else {
      throw ValidationError(
        "\"\(text)\" does not say what goes where. Write, for example, www.vinje.kommune.no:443:127.0.0.1:8443.")
    }
    return mapping
  }

  private static func userAgent(_ text: String) throws -> UserAgent {
    guard let agent = UserAgent(version: ProgramVersion.current, contact: text) else {
      throw ValidationError("\"\(text)\" cannot stand in a header. Use an address or e-mail in plain ASCII.")
    }
    return agent
  }
}
