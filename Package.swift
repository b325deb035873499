// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "plantool",
  products: [
    .executable(name: "plantool", targets: ["plantool"]),
    .library(name: "PlanLang", targets: ["PlanLang"]),
    .library(name: "Linter", targets: ["Linter"]),
    .library(name: "Render", targets: ["Render"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CNoICUData"),
    .target(name: "CAllocatorSettings"),
    .systemLibrary(name: "CSyncFS"),
    .systemLibrary(name: "CExtendedAttributes"),
    .target(name: "PlanLang", dependencies: ["CLibYAML"]),
    .target(name: "Linter", dependencies: ["PlanLang"]),
    .target(
      name: "Render",
      dependencies: [
        "PlanLang", "CMinizip", "CExpat", "CGumbo", "COpenSSL",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "plantool",
      dependencies: [
        "PlanLang", "Linter", "Render", "CNoICUData", "CAllocatorSettings", "CSyncFS", "CExtendedAttributes",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Random plans, and what must hold whatever a file holds: for tests and for fuzzing.
    .target(name: "FuzzChecks", dependencies: ["PlanLang", "Linter", "Render"], path: "Tests/FuzzChecks"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzChecks"], exclude: ["Crashes"]),
    .testTarget(name: "PlanLangTests", dependencies: ["PlanLang", "FuzzChecks"], exclude: ["Golden"]),
    .testTarget(name: "LinterTests", dependencies: ["Linter"], exclude: ["Golden", "Quiet"]),
    .testTarget(name: "RenderTests", dependencies: ["Render"], exclude: ["Golden"]),
    .testTarget(
      name: "PlantoolTests", dependencies: ["plantool", "Render", "CExtendedAttributes"], exclude: ["Golden"]),
  ]
)

// `make fuzz` alone builds the fuzzer: it needs instrumentation, and the fuzzing runtime to be linked.
if Context.environment["PLANTOOL_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Fuzz/CLibFuzzer"),
    .executableTarget(name: "Fuzz", dependencies: ["FuzzChecks", "CLibFuzzer"], path: "Fuzz", exclude: ["CLibFuzzer"]),
  ]
}
