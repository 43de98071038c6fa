public import Facts

/// Reads the files of `rules/vocabulary/`: subjects, cues and vendors. Each file has one or more of these keys;
/// which file an entry stands in does not matter.
public enum VocabularyFiles {
  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - folder: The path of `rules/vocabulary`.
  ///   - requiringAllCues: Whether a meaning without words is a problem. Default `true`; readers of values
  ///     cannot work without.
  /// - Throws: All problems of the folder together.
  public static func load(from folder: String, requiringAllCues: Bool = true) throws(RuleSetFailure) -> VocabularySource
  {
    let log = ProblemLog()
    let files = FolderListing.yamlFiles(in: folder, log: log)
    let roots = files.compactMap { file in
      FileReading.bytes(of: file, log: log)
        .flatMap { FileReading.text(of: $0, file: file, log: log) }
        .flatMap { YAMLText.root(of: $0, file: file, log: log) }
    }
    // When a file could not be read, what is missing would only be its echo.
    let isWhole = log.problems.isEmpty
    let reading = read(roots, folder: folder, requiringAllCues: requiringAllCues && isWhole, log: log)
    try log.throwIfAny()
    return reading.source
  }

  /// What documents say, and the ids of all subjects that they name, those with mistakes too.
  struct Reading {
    var source: VocabularySource
    var subjectIDs: Set<String>
  }

  /// Reads the documents of a folder.
  static func read(_ roots: [YAMLValue], folder: String, requiringAllCues: Bool, log: ProblemLog) -> Reading {
    var subjects = SubjectReader()
    var cues = CueReader()
    var vendors = VendorReader()
    for root in roots {
      guard let file = root.mapping("a vocabulary file", keys: ["subjects", "cues", "vendors"]) else { continue }
      if let value = file.optional("subjects") { subjects.read(value) }
      if let value = file.optional("cues") { cues.read(value) }
      if let value = file.optional("vendors") { vendors.read(value) }
    }
    subjects.check()
    let ids = Set(subjects.places.keys)
    vendors.check(subjects: ids)
    if requiringAllCues { cues.reportMissing(folder: folder, log: log) }
    let source = VocabularySource(subjects: subjects.subjects, cues: cues.cues, vendors: vendors.vendors)
    return Reading(source: source, subjectIDs: ids)
  }
}
