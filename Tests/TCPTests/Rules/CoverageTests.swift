import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// Every rule of the model fires in some run.
@Suite struct CoverageTests {
  /// Rules that no run of these tests fires, each with the reason. One that does fire must leave the list.
  private static let exceptions: [String: String] = [:]

  private func fired() throws -> Set<String> {
    try Runs.all.get().reduce(into: []) { $0.formUnion($1.rulesFired) }
  }

  /// The scenarios, and the small conversations of these tests, fire every rule that is not excepted.
  @Test func everyRuleFires() throws {
    let silent = Set(ProtocolModel.rfc9293.rules.map(\.id)).subtracting(try fired()).subtracting(Self.exceptions.keys)
    #expect(silent.isEmpty, "\(silent.sorted().joined(separator: "\n"))")
  }

  /// An exception that is no longer needed, or that names no rule, is one too many.
  @Test func exceptionsAreNeeded() throws {
    let known = Set(ProtocolModel.rfc9293.rules.map(\.id))
    let needless = Set(Self.exceptions.keys).filter { !known.contains($0) }.union(try fired().intersection(Self.exceptions.keys))
    #expect(needless.isEmpty, "\(needless.sorted())")
  }
}
