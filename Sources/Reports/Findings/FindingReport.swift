public import Results
public import Web

/// The findings of a check in the formats of other programs: SARIF, JUnit and EARL.
public struct FindingReport: Sendable {
  /// What was tested: a site or a page, and what was found there.
  public struct Subject: Sendable {
    let url: WebURL
    let result: AccessibilityResult

    /// Makes a subject of a site.
    public init(_ url: WebURL, _ result: AccessibilityResult) {
      self.url = url
      self.result = result
    }

    /// Makes a subject of a site; `nil` when its rules were not run.
    public init?(_ site: SiteResult) {
      guard let result = site.accessibility else { return nil }
      self.init(site.site.answered ?? site.site.address, result)
    }

    /// Makes a subject of a page; `nil` when its rules were not run.
    public init?(_ page: PageResult) {
      guard let result = page.accessibility else { return nil }
      self.init(page.url, AccessibilityResult(of: result))
    }
  }

  /// How a report is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Static Analysis Results Interchange Format 2.1.0.
    case sarif
    /// The XML that test runners write.
    case junit
    /// Evaluation and Report Language 1.0, as JSON-LD.
    case earl
  }

  let subjects: [Subject]
  let baselines: Baselines?
  let version: String
  let language: UserLanguage

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - baselines: What was known before; with it, SARIF tells what is new.
  ///   - version: This program's version.
  ///   - language: The language of messages.
  public init(_ subjects: [Subject], baselines: Baselines? = nil, version: String, language: UserLanguage) {
    self.subjects = subjects
    self.baselines = baselines
    self.version = version
    self.language = language
  }

  /// The report, with a line feed at its end.
  public func text(as format: Format) throws(ReportFailure) -> String {
    switch format {
    case .sarif: try JSONReport.encode(SARIFLog(self))
    case .junit: JUnitDocument(self).text
    case .earl: try JSONReport.encode(EARLDocument(self))
    }
  }
}
