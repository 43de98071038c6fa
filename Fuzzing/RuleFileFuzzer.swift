// libFuzzer's way into rule files. A run fails when a file is refused without a problem or read with one unreported place.

@testable import Facts
@testable import RuleSet

/// Reads one file that libFuzzer made up as each kind of rule file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let log = ProblemLog()
  guard let text = FileReading.text(of: bytes, file: "a", log: log) else { return 0 }
  let table = ProblemLog()
  _ = RegisterReader.read(text, file: "a", log: table)
  check(table)
  guard let root = YAMLText.root(of: text, file: "a", log: log) else {
    precondition(!log.problems.isEmpty, "refused without a problem")
    check(log)
    return 0
  }
  _ = ManifestReader.read(root)
  _ = ScoringReader.read(root)
  _ = CriterionReader(subjects: nil, categories: nil, log: log).read(root, name: "a")
  let vocabulary = VocabularyFiles.read([root], folder: "a", requiringAllCues: false, log: log)
  check(log)
  if log.problems.isEmpty { _ = Vocabulary(vocabulary.source) }
  return 0
}

private func check(_ log: ProblemLog) {
  for problem in log.problems {
    precondition(problem.line ?? 1 >= 1 && problem.column ?? 1 >= 1, "a place before the file")
  }
}
