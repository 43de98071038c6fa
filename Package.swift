// swift-tools-version: 6.2

import PackageDescription

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// The targets stand in the order of docs/architecture.md: each imports only targets above it. Every target that is
// imported is named, also when it would come along with another: only then is all rebuilt that a change concerns.
let package = Package(
  name: "kommunesjekk",
  products: [
    .executable(name: "kommunesjekk", targets: ["CommandLineTool"]),
    .executable(name: "sample-sites", targets: ["SampleSites"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .target(name: "Web", dependencies: ["CLibIDN2"]),
    .target(name: "Results", dependencies: ["Web"]),
    .target(name: "Storage", dependencies: ["Web", "Results", "CZlib", grdb]),
    .target(name: "HTML", dependencies: ["Web", "CLibXML2"]),
    .target(name: "Styling", dependencies: ["Web", "HTML"]),
    .target(name: "Accessibility", dependencies: ["Web", "Results", "HTML", "Styling"]),
    .target(name: "Fetching", dependencies: ["Web", "CCurl", yams]),
    .target(name: "PDF", dependencies: ["CZlib"]),
    .target(
      name: "Crawling",
      dependencies: [
        "Web", "HTML", "Fetching", "PDF", "CZlib", .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(name: "Facts", dependencies: ["Web", "Results", "HTML"]),
    .target(name: "Criteria", dependencies: ["Web", "Results"]),
    .target(name: "RuleSet", dependencies: ["Web", "Results", "HTML", "Facts", "Criteria", yams]),
    .target(name: "Evaluation", dependencies: ["Web", "Results", "HTML", "Facts", "RuleSet"]),
    .target(name: "Reports", dependencies: ["Web", "Results", "Facts", "Criteria", "RuleSet"]),
    .target(
      name: "Website",
      dependencies: ["Web", "Results", "Storage", "Facts", "Criteria", "RuleSet", "Reports", mustache],
      resources: [.embedInCode("Templates")]),
    .target(
      name: "SiteCheck",
      dependencies: [
        "Web", "Results", "Storage", "HTML", "Styling", "Accessibility", "Fetching", "PDF", "Crawling", "Facts",
        "Criteria",
        "RuleSet",
      ]),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "CMalloc",
        "Web", "Results", "Storage", "Fetching", "PDF", "Crawling", "Facts", "Accessibility", "Criteria", "RuleSet",
        "Evaluation",
        "Reports", "Website", "SiteCheck",
        argumentParser, logging,
      ]),
    // For development: serves and generates sample sites. Not part of the product.
    .target(name: "SampleSiteServer", dependencies: ["Web", "Fetching"]),
    .executableTarget(name: "SampleSites", dependencies: ["Web", "Fetching", "SampleSiteServer", argumentParser]),
    // For development: what the crawler costs without the reading of facts. Not part of the product.
    .executableTarget(
      name: "CrawlBenchmark", dependencies: ["Web", "HTML", "Fetching", "PDF", "Crawling"], path: "Benchmarks/Crawl"),
    .testTarget(name: "WebTests", dependencies: ["Web"]),
    .testTarget(name: "ResultsTests", dependencies: ["Web", "Results"]),
    // For the tests: a process that appends to a store until it is killed.
    .executableTarget(name: "StoreWriter", dependencies: ["Web", "Results", "Storage"], path: "Tests/StoreWriter"),
    .testTarget(name: "StorageTests", dependencies: ["Web", "Results", "Storage", "StoreWriter", grdb]),
    .testTarget(name: "HTMLTests", dependencies: ["Web", "HTML"]),
    .testTarget(name: "StylingTests", dependencies: ["Web", "HTML", "Styling"]),
    .testTarget(name: "PDFTests", dependencies: ["PDF", "CZlib"]),
    .testTarget(name: "FetchingTests", dependencies: ["Web", "Fetching", "SampleSiteServer"]),
    .testTarget(
      name: "CrawlingTests", dependencies: ["Web", "Fetching", "PDF", "Crawling", "SampleSiteServer", "CZlib"]),
    .testTarget(
      name: "FactsTests", dependencies: ["Web", "Results", "HTML", "Facts", "RuleSet"], exclude: ["Paragraphs"]),
    .testTarget(name: "AccessibilityTests", dependencies: ["Web", "Results", "HTML", "Styling", "Accessibility"]),
    .testTarget(name: "CriteriaTests", dependencies: ["Web", "Results", "Criteria"]),
    // For the tests: what a careful reader noted on the sample sites.
    .target(name: "SampleTruth", dependencies: ["Web", "Results", yams], path: "Tests/SampleTruth"),
    .testTarget(
      name: "RuleSetTests", dependencies: ["Web", "Results", "Facts", "Criteria", "RuleSet", "SampleTruth", yams]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Web", "Results", "HTML", "Facts", "RuleSet", "Evaluation"],
      exclude: ["Pages", "Phrases"]),
    // For development: what a month of nights costs. Not part of the product.
    .executableTarget(
      name: "MonthBenchmark",
      dependencies: ["Web", "Results", "Storage", "Facts", "Criteria", "RuleSet", "Reports", "Website"],
      path: "Benchmarks/Month"),
    // For the tests: what somebody may write on a page to make more of it than text.
    .target(name: "HostileTexts", path: "Tests/HostileTexts"),
    .testTarget(
      name: "ReportsTests", dependencies: ["Web", "Results", "RuleSet", "Reports", "SiteCheck", "HostileTexts"],
      exclude: ["Goldens"]),
    .testTarget(
      name: "SiteCheckTests",
      dependencies: [
        "Web", "Results", "Storage", "HTML", "Styling", "Accessibility", "Fetching", "PDF", "Crawling", "Facts",
        "Criteria",
        "RuleSet", "Reports",
        "SiteCheck",
        "SampleSiteServer", "SampleSites", "SampleTruth",
      ]),
    .testTarget(
      name: "WebsiteTests",
      dependencies: [
        "Web", "Results", "Storage", "HTML", "Styling", "Accessibility", "Facts", "Criteria", "RuleSet", "Reports",
        "SiteCheck",
        "Website",
      ]),
    .testTarget(name: "DataDictionaryTests", dependencies: ["Storage", "Reports", grdb]),
    .testTarget(name: "CommandLineToolTests", dependencies: ["CommandLineTool", "HostileTexts", logging]),
    .testTarget(name: "SampleSitesTests", dependencies: ["SampleSites"]),
  ],
  swiftLanguageModes: [.v6]
)

// One set of settings for every target of ours.
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
