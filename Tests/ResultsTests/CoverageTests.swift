import Results
import Testing

@Test(
  "What was discovered is what was checked, skipped and failed",
  arguments: [
    (Coverage(checked: 0, skipped: [:], failed: [:]), 0),
    (Coverage(checked: 7, skipped: ["robots": 2, "page-budget": 30], failed: ["http-404": 3]), 42),
    (Coverage(checked: 0, skipped: [:], failed: ["unknown-host": 1]), 1),
  ])
func coverageAddsUp(coverage: Coverage, discovered: Int) {
  #expect(coverage.discovered == discovered)
}
