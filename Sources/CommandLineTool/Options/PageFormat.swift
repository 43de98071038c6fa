import ArgumentParser

/// The forms in which a page is shown.
enum PageFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
  /// The tree of the page in the notation of html5lib's tests.
  case tree
}
