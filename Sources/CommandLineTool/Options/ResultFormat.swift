import ArgumentParser

/// The forms of a report on a single thing.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}

/// The forms of results.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// A line of JSON for each site, as soon as it is ready.
  case jsonl
}
