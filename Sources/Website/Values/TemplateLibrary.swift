internal import Mustache

/// The templates. They are part of the program, so that they are found wherever it is installed (`docs/decisions/0022`).
struct TemplateLibrary: Sendable {
  private let library: MustacheLibrary

  /// Reads them.
  ///
  /// - Throws: When one is no template, which tests keep from happening.
  init() throws {
    var library = MustacheLibrary()
    for template in Template.allCases {
      try library.register(String(decoding: template.bytes, as: UTF8.self), named: template.rawValue)
    }
    self.library = library
  }

  /// A page.
  func page(_ template: Template, _ values: Values) -> String {
    // A template of the list is there.
    library.render(values, withTemplate: template.rawValue) ?? ""
  }
}

/// A template by the name of its file.
enum Template: String, CaseIterable, Sendable {
  case top, bottom, start, front, municipality, changesOfSite, answer, findings, history, changes, question, questions,
    method, data

  /// The bytes of the file.
  var bytes: [UInt8] {
    switch self {
    case .top: PackageResources.top_mustache
    case .bottom: PackageResources.bottom_mustache
    case .start: PackageResources.start_mustache
    case .front: PackageResources.front_mustache
    case .municipality: PackageResources.municipality_mustache
    case .changesOfSite: PackageResources.changesOfSite_mustache
    case .answer: PackageResources.answer_mustache
    case .findings: PackageResources.findings_mustache
    case .history: PackageResources.history_mustache
    case .changes: PackageResources.changes_mustache
    case .question: PackageResources.question_mustache
    case .questions: PackageResources.questions_mustache
    case .method: PackageResources.method_mustache
    case .data: PackageResources.data_mustache
    }
  }
}
