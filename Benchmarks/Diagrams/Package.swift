// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "diagram-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    // What is measured.
    .package(name: "docgen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "draw-handshakes",
      dependencies: [
        .product(name: "Diagrams", package: "docgen"), .product(name: "ProtocolModel", package: "docgen"),
        .product(name: "Simulation", package: "docgen"), .product(name: "TCP", package: "docgen"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
