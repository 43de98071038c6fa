import Criteria
import Facts
import Results

/// Puts a rule set together from the files of a folder.
struct RuleSetReader {
  let files: RuleFiles
  let folder: String
  let log: ProblemLog

  /// The rule set, or `nil` after reporting why there is none.
  func read() -> RuleSet? {
    let manifest = required(RuleFiles.manifest).flatMap(files.root).flatMap(ManifestReader.read)
    let scoring = required(RuleFiles.scoring).flatMap(files.root).map(ScoringReader.read)
    let register = required(RuleFiles.register).flatMap { file in
      FileReading.text(of: file.bytes, file: file.path, log: log)
        .map { RegisterReader.read($0, file: file.path, log: log) }
    }
    let (vocabulary, isWhole) = readVocabulary()
    let criteria = readCriteria(
      subjects: isWhole ? vocabulary.subjectIDs : nil, categories: scoring?.ids)
    guard log.problems.isEmpty, let manifest, let scoring, let register else { return nil }
    // Across files, and only when each for itself is right: the points of a faulty criterion are not known.
    ScoringReader.checkWeights(scoring, criteria)
    return RuleSet(
      identity: RuleSetIdentity(version: manifest.version, hash: files.hash), vocabulary: vocabulary.source,
      categories: scoring.categories.map(\.category), stars: scoring.stars, criteria: criteria, register: register,
      examplesAsOf: manifest.examplesAsOf)
  }

  /// The vocabulary, and whether all of its files could be read.
  private func readVocabulary() -> (VocabularyFiles.Reading, isWhole: Bool) {
    let vocabularyFolder = folder + "/vocabulary"
    let filesAreReadable = !log.problems.contains { $0.file.hasPrefix(vocabularyFolder) }
    let sources = files.files(under: "vocabulary")
    let roots = sources.compactMap(files.root)
    let isWhole = filesAreReadable && roots.count == sources.count
    let reading = VocabularyFiles.read(roots, folder: vocabularyFolder, requiringAllCues: isWhole, log: log)
    return (reading, isWhole)
  }

  private func required(_ name: String) -> RuleFiles.File? {
    if let file = files.file(name) { return file }
    let path = folder + "/" + name
    // A file or folder that is there and could not be read has been reported already.
    let isReported = log.problems.contains { problem in
      if case .unreadableFolder = problem.kind { true } else { problem.file == path }
    }
    if !isReported { log.report(.missing(what: "the file \(name)"), file: folder) }
    return nil
  }

  private func readCriteria(subjects: Set<String>?, categories: [String]?) -> [Criterion] {
    let sources = files.files(under: "criteria")
    if sources.isEmpty, !files.files.isEmpty { log.report(.missing(what: "a criterion"), file: folder + "/criteria") }
    let reader = CriterionReader(subjects: subjects, categories: categories, log: log)
    let criteria = sources.compactMap { file in
      files.root(of: file).flatMap { reader.read($0, name: Self.stem(file.name)) }
    }
    func rank(_ criterion: Criterion) -> (Int, Double, String) {
      (categories?.firstIndex(of: criterion.category) ?? .max, -criterion.points, criterion.id)
    }
    return criteria.sorted { rank($0) < rank($1) }
  }

  private static func stem(_ name: String) -> String {
    String((name.split(separator: "/").last ?? "").dropLast(".yaml".count))
  }
}
