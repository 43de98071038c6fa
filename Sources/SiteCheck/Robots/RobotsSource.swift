internal import Foundation
public import Results
public import Web

/// Where a robots.txt comes from.
public enum RobotsSource: Hashable, Sendable {
  /// The origin of an address on the network.
  case origin(WebURL)
  /// A file; `-` is standard input.
  case file(String)

  /// Finds out what a word of the command line means: `-`, a file that exists, a folder with a robots.txt in it, or else
  /// an address.
  public init(resolving text: String) throws(RobotsSourceFailure) {
    if text == "-" {
      self = .file(text)
      return
    }
    switch FileKind(of: text) {
    case .file: self = .file(text)
    case .folder:
      let file = text.hasSuffix("/") ? "\(text)robots.txt" : "\(text)/robots.txt"
      guard FileKind(of: file) == .file else { throw .noSuchFile(file) }
      self = .file(file)
    case .nothing:
      let isWord = !text.contains(".") && !text.contains(":")
      if isWord || SiteTarget.isPath(text) || text.hasSuffix(".txt") && !text.contains("/") {
        throw .noSuchFile(text)
      }
      self = .origin(try Self.address(text))
    }
  }

  /// Reads an address; one without a scheme is https.
  static func address(_ text: String) throws(RobotsSourceFailure) -> WebURL {
    do throws(URLFailure) {
      return try WebURL(absolute: SiteTarget.hasScheme(text) ? text : "https://\(text)").withoutFragment
    } catch {
      throw .notAnAddress(text, error)
    }
  }

  /// What an address to be judged means: a path on the origin (or of nobody's in particular, for a file), or an address.
  func judged(_ text: String) throws(RobotsSourceFailure) -> WebURL {
    guard text.hasPrefix("/") else { return try Self.address(text) }
    return try Self.address("\(origin ?? "http://localhost")\(text)")
  }

  /// The origin that the file belongs to; `nil` when it lies on this machine.
  var origin: String? {
    if case .origin(let url) = self { url.origin } else { nil }
  }
}

/// Why nothing can be said about a word of the command line.
public enum RobotsSourceFailure: Error, Hashable, Sendable {
  /// There is no such file, and it is no address.
  case noSuchFile(String)
  /// It looks like an address and is none that can be fetched.
  case notAnAddress(String, URLFailure)
  /// The file cannot be read; the payloads are its path and the system's reason.
  case unreadableFile(String, String)

  /// A sentence that says what to do.
  public var message: Localized {
    switch self {
    case .noSuchFile(let path):
      Localized(
        nb: "Filen «\(path)» finnes ikke. Oppgi en robots.txt eller en adresse som www.vinje.kommune.no.",
        nn: "Fila «\(path)» finst ikkje. Oppgje ei robots.txt eller ei adresse som www.vinje.kommune.no.",
        en: "The file \"\(path)\" does not exist. Name a robots.txt, or an address such as www.vinje.kommune.no.")
    case .notAnAddress(let text, let failure): TargetFailure.notAnAddress(text, failure).message
    case .unreadableFile(let path, let reason):
      Localized(
        nb: "Kan ikke lese «\(path)» (\(reason)).", nn: "Kan ikkje lese «\(path)» (\(reason)).",
        en: "Cannot read \"\(path)\" (\(reason)).")
    }
  }
}
