import ArgumentParser

/// The forms of a result.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// A line of JSON for each site, as soon as it is ready.
  case jsonl
}
