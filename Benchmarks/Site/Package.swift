// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "site-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    // What is measured.
    .package(name: "docgen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "lamp",
      dependencies: [
        .product(name: "ProtocolModel", package: "docgen"), .product(name: "Simulation", package: "docgen"),
        .product(name: "Documentation", package: "docgen"), .product(name: "DocgenCommands", package: "docgen"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
