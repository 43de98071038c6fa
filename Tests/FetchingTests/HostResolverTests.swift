import Foundation
import Synchronization
import Testing
import Web

@testable import Fetching

@Suite("Looking up hosts")
struct HostResolverTests {
  /// Counts what it is asked, and answers when it is let go.
  private final class Lookup: Sendable {
    let asked = Mutex<[String]>([])
    let gate = DispatchSemaphore(value: 0)

    func resolver(
      _ mappings: [ConnectionMapping] = [], deadline: Duration = .seconds(60), blocks: Bool = false
    ) -> SystemHostResolver {
      SystemHostResolver(mappings: mappings, deadline: deadline) { host in
        self.asked.withLock { $0.append(host) }
        if blocks {
          self.gate.wait()
          self.gate.signal()
        }
        return host.hasPrefix("ukjent") ? [] : [.v4(0xC1D4_010A)]
      }
    }

    deinit { gate.signal() }
  }

  private static let found = [IPAddress.v4(0xC1D4_010A)]

  @Test("The system's own lookup finds this machine, in order")
  func system() async {
    let addresses = await SystemHostResolver().addresses(of: "localhost", port: 80)
    #expect(addresses.contains(.v4(0x7F00_0001)) || addresses.contains(.v6(high: 0, low: 1)))
    #expect(addresses == addresses.sorted())
    #expect(await SystemHostResolver().addresses(of: "finnes.ikke.invalid", port: 80).isEmpty)
  }

  @Test("A host is asked for once, however many want to know and whatever comes of it")
  func once() async {
    let lookup = Lookup()
    let resolver = lookup.resolver()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<50 {
        group.addTask {
          #expect(await resolver.addresses(of: "www.a.no", port: UInt16(number)) == Self.found)
          #expect(await resolver.addresses(of: "ukjent.no", port: 80).isEmpty)
        }
      }
    }
    #expect(lookup.asked.withLock { $0.sorted() } == ["ukjent.no", "www.a.no"])
  }

  @Test("Addresses are not asked for", arguments: [("193.212.1.10", Self.found), ("[::1]", [.v6(high: 0, low: 1)])])
  func literals(host: String, expected: [IPAddress]) async {
    let lookup = Lookup()
    #expect(await lookup.resolver().addresses(of: host, port: 80) == expected)
    #expect(lookup.asked.withLock { $0.isEmpty })
  }

  @Test(
    "The target of a mapped host counts, by the first mapping that fits",
    arguments: [
      ("a.no", 80, "127.0.0.1"), ("a.no", 443, "::1"), ("b.no", 80, nil), ("b.no", 443, "193.212.1.10"),
    ] as [(String, UInt16, String?)])
  func mappings(host: String, port: UInt16, expected: String?) async throws {
    let mappings = ["a.no:80:127.0.0.1:8080", "a.no::[::1]:8080", "b.no:80:unknown.invalid:80", "::c.no:80"]
      .compactMap { ConnectionMapping($0) }
    #expect(mappings.count == 4)
    let lookup = Lookup()
    let addresses = await lookup.resolver(mappings).addresses(of: host, port: port)
    #expect(addresses.map(\.description) == [expected].compactMap { $0 })
    #expect(lookup.asked.withLock { $0 } == (expected == "193.212.1.10" ? ["c.no"] : []))
  }

  @Test("Few lookups run at a time, and one that hangs does not hold up those who ask")
  func bounded() async {
    let lookup = Lookup()
    let resolver = lookup.resolver(deadline: .milliseconds(100), blocks: true)
    await withTaskGroup(of: [IPAddress].self) { group in
      for number in 0..<20 { group.addTask { await resolver.addresses(of: "treg\(number).no", port: 80) } }
      for await addresses in group { #expect(addresses.isEmpty) }
    }
    #expect(lookup.asked.withLock { $0.count } <= HostLookups.workerLimit)
    lookup.gate.signal()
    // The lookup went on meanwhile, and is not begun anew.
    while await resolver.addresses(of: "treg0.no", port: 80) != Self.found { await Task.yield() }
    #expect(lookup.asked.withLock { $0.filter { $0 == "treg0.no" }.count } == 1)
  }

  @Test("Cancelling the task ends the waiting")
  func cancellation() async {
    let lookup = Lookup()
    let resolver = lookup.resolver(blocks: true)
    let task = Task { await resolver.addresses(of: "treg.no", port: 80) }
    while lookup.asked.withLock({ $0.isEmpty }) { await Task.yield() }
    task.cancel()
    #expect(await task.value.isEmpty)
    let cancelled = Task {
      while !Task.isCancelled { await Task.yield() }
      return await resolver.addresses(of: "treg.no", port: 80)
    }
    cancelled.cancel()
    #expect(await cancelled.value.isEmpty)
    lookup.gate.signal()
  }
}
