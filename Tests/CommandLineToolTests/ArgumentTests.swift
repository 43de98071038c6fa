import Testing

@Test("The version is printed", arguments: [["--version"], ["check", "--version"]])
func version(arguments: [String]) async throws {
  let run = try await Tool.run(arguments)
  #expect(run.status == 0)
  #expect(run.output == "0.1.0\n")
  #expect(run.errors.isEmpty)
}

@Test(
  "Help is printed to standard output",
  arguments: [
    ["--help"], ["check", "-h"], ["page", "--help"], ["robots", "--help"], ["help", "rules"], ["config", "--help"],
    ["config", "-h"], ["nightly", "--help"], ["digest", "--help"], ["report", "--help"],
  ])
func help(arguments: [String]) async throws {
  let run = try await Tool.run(arguments)
  #expect(run.status == 0)
  #expect(run.output.contains("USAGE: kommunesjekk"))
  #expect(run.errors.isEmpty)
}

@Test("The help names every exit code")
func helpNamesExitCodes() async throws {
  let help = try await Tool.run(["--help"]).output
  for code in [0, 1, 2, 3, 4, 5, 130] { #expect(help.contains("\n  \(code)  "), "\(code)") }
}

@Test(
  "Arguments that cannot be understood end with 2 and a sentence",
  arguments: [
    (["check"], "Name a site"), (["chekc", "x"], "unexpected arguments: 'chekc'"),
    (["check", "x", "--fast"], "--fast"),
    (["check", "x", "--max-pages", "0"], "whole number from 1"),
    (["check", "x", "--max-pages", "many"], "whole number"),
    (["check", "x", "--delay=-1"], "seconds from 0"), (["check", "x", "--delay=nan"], "seconds from 0"),
    (["check", "x", "--allow-network", "localhost"], "127.0.0.0/8"),
    (["check", "x", "--connect-to", "a:b"], "www.vinje.kommune.no:443"),
    (["check", "x", "--fail-under", "101"], "0 to 100"), (["check", "x", "--as-of", "2026-02-30"], "2026-08-01"),
    (["check", "x", "--contact", "a\u{1B}b"], "header"), (["check", "x", "--language", "se"], "nb"),
    (["check", "x", "--format", "xml"], "json"), (["page", "x.html", "--address", "ftp://x"], "http://"),
    (["rules", "show"], "Missing expected argument"),
  ])
func usage(arguments: [String], words: String) async throws {
  let run = try await Tool.run(arguments)
  #expect(run.status == 2)
  #expect(run.errors.contains(words), "\(run.errors)")
  #expect(run.output.isEmpty)
}
