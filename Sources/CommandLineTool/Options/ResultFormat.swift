import ArgumentParser

/// The forms of a result.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
