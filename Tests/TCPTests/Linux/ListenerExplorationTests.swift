import ProtocolModel
import Simulation
import TCP
import Testing

/// Clients and a listener with small queues, in every order.
@Suite struct ListenerExplorationTests {
  private func bounds(_ id: String) throws -> HostBounds { try #require(HostBounds.linux.first { $0.id == id }) }

  private func explore(_ bounds: HostBounds, of model: ProtocolModel = .linux) throws -> HostExplorationResult {
    try HostExploration(model, within: bounds).run()
  }

  @Test(arguments: HostBounds.linux.map(\.id)) func everyPropertyIsHeld(_ id: String) throws {
    let result = try explore(try bounds(id))
    #expect(!result.isPartial && result.situations > 500)
    for found in result.properties {
      #expect(found.verdict == .held, "\(found.property.id) within \(id): \(found.run.joined(separator: "; "))")
    }
  }

  /// What is explored is what the bounds are for: each way to overflow comes up.
  @Test(
    arguments: [
      ("three-clients", ["listen.syn.requests-full", "listen.syn.accept-queue-full"]), ("three-clients-two-places", ["request.overflow"]),
      ("three-clients-cookies", ["listen.syn.cookie", "listen.cookie", "listen.cookie.overflow", "request.overflow"]),
      ("three-clients-reset", ["request.overflow.reset"]), ("lost-segment", ["request.syn-again", "timeout.request"]),
    ] as [(String, [String])]
  ) func overflowsComeUp(_ id: String, _ rules: [String]) throws {
    let fired = try explore(try bounds(id)).rulesFired
    for rule in rules { #expect(fired.contains(rule), "\(rule) within \(id)") }
  }

  /// A client whose last ACK was dropped is connected with nobody: without the overflow's name for it, that is found.
  @Test func aClientConnectedWithNobodyIsFound() throws {
    let claim = HostProperty("known", .isKnown(in: [.established], unless: []), cite: Queue.accept.cite)
    let found = try #require(try explore(try bounds("three-clients-cookies").checking([claim])).properties.first)
    #expect(found.verdict == .broken && found.run.contains { $0.hasSuffix("ACK") })
  }

  /// The limit is the backlog and one more: that one less is too few is found, by a shortest run.
  @Test func aQueueThatIsCountedWronglyIsFound() throws {
    let claim = HostProperty(
      "limit", .everyEndpoint(in: [.listen], Queue.accept.entries =< SK.BACKLOG), cite: Queue.accept.cite)
    let found = try #require(try explore(try bounds("three-clients-two-places").checking([claim])).properties.first)
    #expect(found.verdict == .broken)
    // listen(), and a connect() and three segments for each of two connections.
    #expect(found.run.count == 9, "\(found.run)")
  }

  /// A kernel that forgets to look at the accept queue when the last ACK comes, or when a SYN does.
  @Test func aForgottenTestIsFound() throws {
    let forgetful = ProtocolModel.linux.applying(
      Profile("forgetful", removed: ["request.overflow", "request.overflow.reset"]))
    let result = try explore(try bounds("three-clients-two-places"), of: forgetful)
    #expect(result.properties.first { $0.property.id == "accept-queue-limit" }?.verdict == .broken)
  }

  @Test func aBoundThatIsReachedLeavesNothingHeld() throws {
    var few = try bounds("three-clients")
    few.mostSituations = 100
    let result = try explore(few)
    #expect(result.isPartial)
    #expect(result.properties.allSatisfy { $0.verdict == .unbrokenSoFar })
  }
}
