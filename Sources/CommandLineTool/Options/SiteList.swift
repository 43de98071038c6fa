import Foundation
import Reports
import Results
import RuleSet
import SiteCheck

/// The sites of a night: the register of the rules, another register, or a list with a site a line.
enum SiteList {
  /// Reads a file. Everything that is wrong with it is told at once.
  ///
  /// - Parameter path: Default: the register of the rules.
  static func targets(_ path: String?, _ rules: RuleSet, _ language: UserLanguage) throws -> [SiteTarget] {
    guard let path else { return targets(of: rules.register) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.badConfiguration, StoreTexts.unreadable(path)[language])
    }
    let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
    if lines.first?.hasPrefix("number,name,") == true {
      do throws(RuleSetFailure) {
        return targets(of: try Register.load(from: path))
      } catch {
        throw RulesOption.failure(RuleFaultReport.faults(of: error), language)
      }
    }
    var faults: [TerminalText] = []
    var targets: [SiteTarget] = []
    for line in lines.map({ $0.trimmingCharacters(in: .whitespaces) }) where !line.isEmpty && !line.hasPrefix("#") {
      do throws(TargetFailure) {
        targets.append(try SiteTarget(resolving: line, in: rules.register))
      } catch {
        faults.append(TerminalText(error.message[language]))
      }
    }
    guard faults.isEmpty else { throw CommandFailure(.badConfiguration, faults) }
    return targets
  }

  private static func targets(of register: Register) -> [SiteTarget] {
    register.entries.map { .address($0.address, $0) }
  }
}
