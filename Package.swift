// swift-tools-version: 6.2

import PackageDescription

// The targets stand in the order of docs/architecture.md: each imports only targets above it.
let package = Package(
  name: "kommunesjekk",
  products: [
    .executable(name: "kommunesjekk", targets: ["CommandLineTool"]),
    .executable(name: "sample-sites", targets: ["SampleSites"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibIDN2", pkgConfig: "libidn2", providers: [.apt(["libidn2-dev"])]),
    .target(name: "Web", dependencies: ["CLibIDN2"]),
    .target(name: "Results", dependencies: ["Web"]),
    .target(name: "HTML", dependencies: ["Web", "CLibXML2"]),
    .target(name: "Fetching", dependencies: ["Web", "CCurl", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "Crawling",
      dependencies: ["Fetching", "HTML", .product(name: "HeapModule", package: "swift-collections")]),
    .target(name: "Facts", dependencies: ["HTML", "Results"]),
    .target(name: "Criteria", dependencies: ["Web", "Results"]),
    .target(
      name: "RuleSet",
      dependencies: ["Web", "Results", "HTML", "Facts", "Criteria", .product(name: "Yams", package: "Yams")]),
    .target(name: "Evaluation", dependencies: ["RuleSet"]),
    .target(name: "Reports", dependencies: ["Results", "RuleSet"]),
    .target(name: "SiteCheck", dependencies: ["Crawling", "RuleSet"]),
    .executableTarget(
      name: "CommandLineTool",
      dependencies: [
        "SiteCheck", "Reports", "Evaluation", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // For development: serves and generates sample sites. Not part of the product.
    .target(name: "SampleSiteServer", dependencies: ["Fetching"]),
    .executableTarget(
      name: "SampleSites",
      dependencies: ["SampleSiteServer", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .testTarget(name: "WebTests", dependencies: ["Web"]),
    .testTarget(name: "ResultsTests", dependencies: ["Results", "Web"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(name: "FetchingTests", dependencies: ["Fetching", "SampleSiteServer"]),
    .testTarget(name: "SampleSitesTests", dependencies: ["SampleSites"]),
    .testTarget(name: "CrawlingTests", dependencies: ["Crawling", "SampleSiteServer"]),
    .testTarget(name: "FactsTests", dependencies: ["Facts", "RuleSet"]),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation"]),
    .testTarget(name: "CriteriaTests", dependencies: ["Web", "Results", "Criteria"]),
    .testTarget(
      name: "RuleSetTests",
      dependencies: [.product(name: "Yams", package: "Yams"), "Web", "Results", "Facts", "Criteria", "RuleSet"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Web", "Results", "RuleSet", "SiteCheck", "Reports"], exclude: ["Goldens"]),
    .testTarget(
      name: "SiteCheckTests",
      dependencies: [
        "Web", "Results", "Fetching", "Crawling", "Criteria", "RuleSet", "SiteCheck", "Reports", "SampleSiteServer",
      ]),
    .testTarget(name: "CommandLineToolTests", dependencies: ["CommandLineTool"]),
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
