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

  @Test("A line is answered while the next one is waited for, and who is asked to stop waits no longer")
  func stopping() async throws {
    let folder = try TemporaryFolder()
    // Somebody holds the other end of the pipe open for good. The first answer tells that the program reads.
    let run = try await Tool.shell(
      """
      cd '\(folder.path)'; mkfifo lines; exec 3<>lines
      kommunesjekk check --input - --format jsonl <&3 >answers & program=$!
      echo 'ikke en kommune' >&3
      for _ in $(seq 6000); do [ -s answers ] && break; sleep 0.1; done
      kill -TERM $program
      for _ in $(seq 1200); do kill -0 $program 2>/dev/null || break; sleep 0.1; done
      kill -KILL $program 2>/dev/null
      wait $program; status=$?
      cat answers; exit $status
      """)
    #expect(run.status == 130)
    #expect(run.output.split(separator: "\n").count == 1)
  }
}
