// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "exploration-benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [
    // What is measured.
    .package(name: "docgen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "explore-tcp",
      dependencies: [
        .product(name: "ProtocolModel", package: "docgen"), .product(name: "Simulation", package: "docgen"),
        .product(name: "TCP", package: "docgen"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
