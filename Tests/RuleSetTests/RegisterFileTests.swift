import RuleSet
import Testing

@Suite("The file of the register")
struct RegisterFileTests {
  static let header =
    "number,name,also_known_as,county,inhabitants,language_form,sami_area,organisation_number,address,own_subdomains"

  func messages(_ text: String) throws -> [String] {
    let folder = try TemporaryFolder(["m.csv": text])
    do {
      _ = try Register.load(from: folder.path + "/m.csv")
      return []
    } catch {
      return error.problems.map { $0.description.replacing(folder.path + "/", with: "") }
    }
  }

  @Test("Quoted fields, doubled quotes, CRLF and empty lines are read as RFC 4180 has them")
  func quoting() throws {
    let row = "9901,\"Øvre, \"\"nye\"\" Vik\",,Innlandet,12,nn,,999999999,https://ovre.example/,\r\n\r\n"
    let folder = try TemporaryFolder(["m.csv": Self.header + "\r\n" + row])
    #expect(try Register.load(from: folder.path + "/m.csv").entries.map(\.name) == ["Øvre, \"nye\" Vik"])
  }

  @Test(
    "A mistake is reported with its line",
    arguments: [
      ("", "m.csv:1:1: there is no header"),
      ("number,name\n", "m.csv:1:1: the header must be \(header)"),
      (header + "\n9901,Vik\n", "m.csv:2:1: there are 2 fields, but the header has 10"),
      (header + "\n\n9901,\"Vik\n", "m.csv:3:1: a quote is opened and not closed"),
      (header + "\n9901,V\"ik,\n", "m.csv:2:1: a quote stands in a field that does not begin with one"),
      (header + "\n9901,\"Vik\"x,\n", "m.csv:2:1: something stands after the closing quote of a field"),
      (
        header + "\n991,Vik,,Vestland,12,nn,,999999999,https://vik.example/,\n",
        "m.csv:2:1: expected number: four digits"
      ),
      (
        header + "\n9901,Vik,,Vestland,mange,nn,,999999999,https://vik.example/,\n",
        "m.csv:2:1: expected inhabitants: a whole number"
      ),
      (
        header + "\n9901,Vik,,Vestland,12,nn,nb,999999999,https://vik.example/,\n",
        "m.csv:2:1: expected sami_area: se, smj, sma or nothing"
      ),
      (
        header + "\n9901,Vik,,Vestland,12,nn,,999999999,ftp://vik.example/,\n",
        "m.csv:2:1: expected address: an http or https address"
      ),
    ])
  func mistake(text: String, message: String) throws {
    let found = try messages(text)
    #expect(found == [message])
  }

  @Test("A number that is there twice is reported at its second row")
  func duplicate() throws {
    let row = "9901,Vik,,Vestland,12,nn,,999999999,https://vik.example/,\n"
    let found = try messages(Self.header + "\n" + row + row)
    #expect(found == ["m.csv:3:1: the number \"9901\" is already at m.csv:2"])
  }

  @Test("A file that is missing is an error, not an empty register")
  func missing() {
    let failure = #expect(throws: RuleSetFailure.self) { try Register.load(from: "/nowhere/municipalities.csv") }
    #expect(failure?.description == "/nowhere/municipalities.csv: the file cannot be read (there is no such file)")
  }
}
