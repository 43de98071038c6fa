import Foundation
import Testing

@Suite("The website from the command line")
struct ReportCommandTests {
  let folder: TemporaryFolder
  private var store: String { folder.path + "/nights.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  @Test("A website is written of the last night, and no folder is touched that is somebody's")
  func website() async throws {
    let empty = try await Tool.run(["report", "--store", store, "--output", folder.path + "/www"])
    #expect(empty.status == 3, "\(empty.errors)")
    try folder.write("\(Tool.root)/sample-sites/granvag\n", to: "sites.txt")
    let night = try await Tool.run([
      "nightly", "--register", folder.path + "/sites.txt", "--store", store, "--as-of", "2026-11-23", "--quiet",
    ])
    #expect(night.status == 0, "\(night.errors)")
    let www = folder.path + "/www"
    let run = try await Tool.run([
      "report", "--store", store, "--output", www, "--language", "en", "--errors-to", "post@example.org",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("pages were written to"))
    let method = try String(contentsOfFile: www + "/nb/metode.html", encoding: .utf8)
    #expect(method.contains("<a href=\"mailto:post@example.org\">"))
    #expect(method.contains("2026.1"))
    try folder.write("dear", to: "www/thesis.txt")
    let refused = try await Tool.run(["report", "--store", store, "--output", www, "--language", "en"])
    #expect(refused.status == 3)
    #expect(refused.errors.contains("thesis.txt"))
    let wrong = try await Tool.run(["report", "--store", store, "--output", www, "--errors-to", "nobody"])
    #expect(wrong.status == 2)
  }
}
