import ArgumentParser
import Foundation

/// What the argument parser knows of this program: the form in which `--experimental-dump-help` writes it down.
///
/// The declarations of the options are the only table of settings; the configuration file, `config` and the manual page
/// are made from it. Source: `ToolInfoV0` of swift-argument-parser.
struct ToolDescription: Decodable {
  let command: Command

  /// A command and those below it.
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
    let shouldDisplay: Bool?
  }

  /// An option, a flag or a bare argument.
  struct Argument: Decodable, Hashable {
    let kind: Kind
    let shouldDisplay: Bool
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
    let discussion: String?

    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable, Hashable {
      let kind: Kind
      let name: String

      enum Kind: String, Decodable { case long, short, longWithSingleDash }
    }

    /// The name after two dashes; `nil` when it has none.
    var longName: String? { names?.first { $0.kind == .long }?.name }
  }

  /// This program.
  ///
  /// - Throws: When the parser writes another form than the one above.
  static func ofThisProgram() throws -> ToolDescription {
    try JSONDecoder().decode(ToolDescription.self, from: Data(Kommunesjekk._dumpHelp().utf8))
  }
}
