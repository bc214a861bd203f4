// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors where continuous integration asks for it, so that a newer compiler's warnings break nobody's build.
let settings: [SwiftSetting] = Context.environment["DOCGEN_WARNINGS_AS_ERRORS"] == "1" ? [.treatAllWarnings(as: .error)] : []

let package = Package(
  name: "docgen",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "ProtocolModel", targets: ["ProtocolModel"]),
    .library(name: "Simulation", targets: ["Simulation"]),
    .library(name: "TCP", targets: ["TCP"]),
    .library(name: "Diagrams", targets: ["Diagrams"]),
    .library(name: "CommonMark", targets: ["CommonMark"]),
    .library(name: "Documentation", targets: ["Documentation"]),
    .library(name: "TCPFormats", targets: ["TCPFormats"]),
    .library(name: "DocgenCommands", targets: ["DocgenCommands"]),
    .executable(name: "docgen", targets: ["docgen"]),
  ],
  dependencies: [
    // Subcommands, options, --help and shell completion; saves our own parser of the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // The texts of the model and the settings are YAML; saves our own reader and its error positions.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    // Exchanging two folders in one step, which Swift's Glibc does not show.
    .target(name: "CFileExchange"),
    .target(name: "CommonMark", dependencies: ["CCmark"]),
    .target(name: "ProtocolModel"),
    .target(name: "Simulation", dependencies: ["ProtocolModel"]),
    .target(name: "TCP", dependencies: ["ProtocolModel", "Simulation"]),
    .target(name: "Diagrams", dependencies: ["ProtocolModel", "Simulation"]),
    // What only TCP has: recorded runs of a kernel, packetdrill scripts, the notation of RFC 9293's figures.
    .target(name: "TCPFormats", dependencies: ["TCP", "Diagrams", "Simulation", "ProtocolModel", "CommonMark"]),
    .target(
      name: "Documentation",
      dependencies: [
        "ProtocolModel", "Simulation", "Diagrams", "CommonMark", "CFileExchange",
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Theme/Files/page.html"), .embedInCode("Theme/Files/choice.html"), .embedInCode("Theme/Files/style.css"),
        .embedInCode("Theme/Files/site.js"), .embedInCode("Theme/Files/search.js"),
      ]),
    // The commands for any protocol; a protocol's own command is a few lines.
    .target(
      name: "DocgenCommands",
      dependencies: [
        "ProtocolModel", "Simulation", "Diagrams", "CommonMark", "Documentation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], resources: [.embedInCode("Serve/live.js")]),
    .executableTarget(
      name: "docgen", dependencies: ["DocgenCommands", "Documentation", "Diagrams", "Simulation", "ProtocolModel", "TCP", "TCPFormats"]),
    // What tests of several targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
    .testTarget(name: "ProtocolModelTests", dependencies: ["ProtocolModel"]),
    .testTarget(name: "SimulationTests", dependencies: ["Simulation", "ProtocolModel"]),
    .testTarget(name: "TCPTests", dependencies: ["TCP", "Simulation", "ProtocolModel"]),
    .testTarget(
      name: "TCPFormatsTests", dependencies: ["TCPFormats", "TCP", "Diagrams", "Simulation", "ProtocolModel", "CommonMark", "TestSupport"],
      exclude: ["FurtherRuns", "RecordedRuns", "Samples"]),
    .testTarget(
      name: "DiagramsTests", dependencies: ["Diagrams", "TCP", "Simulation", "ProtocolModel", "TestSupport"], exclude: ["Golden"]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["Documentation", "Diagrams", "CommonMark", "TCP", "Simulation", "ProtocolModel", "TestSupport"]),
    .testTarget(
      name: "DocgenCommandsTests", dependencies: ["DocgenCommands", "Documentation", "TCP", "Simulation", "ProtocolModel"]),
    .testTarget(name: "DocgenTests", dependencies: ["docgen"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.name != "CFileExchange" {
  target.swiftSettings = settings
}
