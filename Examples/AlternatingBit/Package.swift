// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "alternating-bit",
  platforms: [.macOS(.v15)],
  dependencies: [
    // The engine: the language, the runs, the diagrams, the documents and the commands.
    .package(name: "docgen", path: "../..")
  ],
  targets: [
    .target(
      name: "AlternatingBit",
      dependencies: [
        .product(name: "ProtocolModel", package: "docgen"), .product(name: "Simulation", package: "docgen"),
      ]),
    .executableTarget(
      name: "alternating-bit",
      dependencies: [
        "AlternatingBit", .product(name: "ProtocolModel", package: "docgen"), .product(name: "Simulation", package: "docgen"),
        .product(name: "Documentation", package: "docgen"), .product(name: "DocgenCommands", package: "docgen"),
      ]),
    .testTarget(
      name: "AlternatingBitTests",
      dependencies: [
        "AlternatingBit", "alternating-bit", .product(name: "ProtocolModel", package: "docgen"),
        .product(name: "Simulation", package: "docgen"),
        .product(name: "Diagrams", package: "docgen"), .product(name: "Documentation", package: "docgen"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
