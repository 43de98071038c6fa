import Criteria
import Results
import RuleSet
import SiteCheck
import Testing

@Suite("Observations of those who wrote or telephoned")
struct ObservationReaderTests {
  private let reader = ObservationReader(
    register: HouseRules.rules.register, today: CalendarDay(year: 2026, month: 11, day: 28))
  private static let header = "municipality,channel,question,date,answered,quality,time\n"

  @Test(
    "Times are minutes, or what ISO 8601 calls a duration",
    arguments: [
      ("15", 15), ("0", 0), ("PT15M", 15), ("PT2H", 120), ("P3D", 4320), ("P1W", 10_080), ("P1DT4H30M", 1710),
      ("PT61S", 2), ("", nil),
    ] as [(String, Int?)])
  func times(text: String, minutes: Int?) throws {
    let read = try reader.read(Self.header + "4036,mail,Pris?,2026-11-28,yes,,\(text)\n")
    #expect(read.map(\.minutes) == [minutes])
    #expect(read.map(\.municipality) == ["4036"])
  }

  @Test(
    "What is no time is a fault", arguments: ["-1", "P", "PT", "P1H", "PT1D", "2 timer", "P1", "PTT1H", "P9999999D"])
  func noTimes(text: String) {
    #expect(throws: ObservationFaults.self) {
      try reader.read(Self.header + "4036,mail,Pris?,2026-11-28,yes,,\(text)\n")
    }
  }

  @Test(
    "Every fault is found, with its line",
    arguments: [
      ("4036,mail,Pris?,2026-11-29,yes,,", [.date("2026-11-29")]),
      ("4036,mail,Pris?,2026-11-28,no,10,", [.qualityOfNothing]),
      ("4036,mail,,2026-11-28,no,,", [.noQuestion]), ("4036,brev,q,2026-11-28,no,,", [.channel("brev")]),
      ("4036,mail,q,2026-11-28,yes,7.5,", [.quality("7.5")]), ("4036,mail,q,2026-11-28,,,", [.answered("")]),
      ("4036,telefon,a,2026-11-01,ja,,", [.repeated(2)]),
    ] as [(String, [ObservationFault.Kind])])
  func faults(line: String, kinds: [ObservationFault.Kind]) {
    let text = Self.header + "4036,telephone,a,2026-11-01,yes,,\n" + line + "\n"
    do throws(ObservationFaults) {
      _ = try reader.read(text)
      Issue.record("no fault")
    } catch {
      #expect(error.faults.map(\.kind) == kinds)
      #expect(error.faults.map(\.line) == kinds.map { _ in 3 })
    }
  }

  @Test("Another header, or no CSV at all, is told on its line")
  func noTable() {
    for (text, line) in [("a,b\n1,2\n", 1), ("", 1), (Self.header + "a,b\n", 2)] {
      do throws(ObservationFaults) {
        _ = try reader.read(text)
        Issue.record("no fault: \(text)")
      } catch {
        #expect(error.faults.map(\.line) == [line])
      }
    }
  }
}
