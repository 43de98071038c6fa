import Foundation
import Testing

@Suite("Sites line by line")
struct LineByLineTests {
  private static func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  private static func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("<html lang=nb><title>Vik</title><h1>Vik kommune</h1><p>Velkommen.</p>", to: "index.html")
    return folder
  }

  @Test("Each line gives a line; one that names no site says so, and none of it is a fault of the program")
  func lines() async throws {
    let site = try Self.site()
    let run = try await Tool.shell(
      "printf '%s\\n' '\(site.path)' '' '# en merknad' 'ikke en kommune' 'http://127.0.0.1:9/' "
        + "| kommunesjekk check --input - --format jsonl --quiet")
    #expect(run.status == 0)
    let objects = try Self.objects(run.output)
    let inputs = objects.compactMap { $0["input"] as? String }
    #expect(inputs.sorted() == [site.path, "http://127.0.0.1:9/", "ikke en kommune"].sorted())
    let refused = objects.first { $0["input"] as? String == "ikke en kommune" }
    #expect((refused?["problem"] as? [String: Any])?["reason"] as? String == "unknown-municipality")
    let unreachable = objects.first { $0["input"] as? String == "http://127.0.0.1:9/" }
    #expect((unreachable?["site"] as? [String: Any])?["status"] as? String == "unreachable")
  }

  @Test("The parts of a list are the list, each site once")
  func shards() async throws {
    let sites = (1...12).map { "http://127.0.3.\($0):9/" }
    var all: [String] = []
    for part in 1...3 {
      let run = try await Tool.shell(
        "printf '%s\\n' \(sites.joined(separator: " ")) "
          + "| kommunesjekk check --input - --format jsonl --quiet --shard \(part)/3")
      #expect(run.status == 0)
      all += try Self.objects(run.output).compactMap { $0["input"] as? String }
    }
    #expect(all.sorted() == sites.sorted())
  }

  @Test("Who is asked to stop waits for no further line")
  func stopping() async throws {
    let folder = try TemporaryFolder()
    // Somebody holds the other end of the pipe open for good.
    let run = try await Tool.shell(
      "mkfifo '\(folder.path)/lines'; exec 3<>'\(folder.path)/lines'; "
        + "timeout --preserve-status -k 60 -s TERM 25 kommunesjekk check --input - --format jsonl <&3")
    #expect(run.status == 130)
    #expect(run.output.isEmpty)
  }
}
