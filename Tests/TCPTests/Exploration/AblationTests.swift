import ProtocolModel
import Simulation
import Testing

@testable import TCP

extension Ablation: CustomTestStringConvertible {
  public var testDescription: String { id }
}

/// Without each part of TCP something breaks, and TCP itself keeps it within the same bounds. Everything is explored in a release build, by
/// `docgen explore --check`; here what is small is.
@Suite struct AblationTests {
  /// What can be explored here in a few seconds, and the events of the shortest run.
  private static let small: [(ablation: String, bounds: String, events: Int)] = [
    ("two-way-handshake", "incarnations", 4), ("two-way-handshake", "old-segments", 2), ("no-time-wait", "reopened", 17),
    ("short-time-wait", "reopened", 18), ("same-isn", "incarnations", 7), ("any-reset-in-window", "old-segments", 5),
    ("syn-resets", "old-segments", 5), ("window-unset", "transfer", 5), ("no-user-timeout-in-fin-wait-2", "crashes", 9),
    ("time-wait-assassination", "assassination", 13),
  ]

  private static func breach(_ ablation: Ablation, _ named: NamedBounds) -> Property? {
    let wanted = ablation.id == "no-time-wait" || ablation.id == "short-time-wait" ? Property.noOldText.id : ablation.breaks?.id
    return named.properties.first { $0.id == wanted }
  }

  @Test(arguments: small.indices) func breaksWhatItIsNamedFor(_ index: Int) throws {
    let (id, bounds, events) = Self.small[index]
    let ablation = try #require(Ablation.tcp.first { $0.id == id })
    let named = try #require(ablation.bounds.first { $0.id == bounds })
    let property = try #require(Self.breach(ablation, named))
    // Only so far as it takes to find the breach.
    var near = named.bounds
    if property.claim != .reachesQuietEnd { near.limits.depth = events }
    let exploration = Exploration(ablation.model, bounds: near, properties: [property])
    #expect(exploration.run().properties.map(\.verdict) == [.broken])
    let witness = try #require(exploration.witness(of: .broken(property.id)))
    #expect(witness.events.count == events)
    // Read back from its lines, it is the same run.
    let lines = witness.events.map(\.text)
    let read = try Witness(ablation.model, near, events: try lines.map { try #require(Witness.Event($0, of: ablation.model)) })
    #expect(read.events.map(\.text) == lines)
    #expect(read.trace("again").events.map(\.after.state) == witness.trace("again").events.map(\.after.state))
  }

  /// TCP itself keeps, just as far, what the ablations break.
  @Test(arguments: small.indices) func isKeptByTCP(_ index: Int) throws {
    let (id, bounds, events) = Self.small[index]
    let ablation = try #require(Ablation.tcp.first { $0.id == id })
    guard ablation.model.profile != ProtocolModel.rfc9293.profile else { return }
    let named = try #require(ablation.bounds.first { $0.id == bounds })
    let property = try #require(Self.breach(ablation, named))
    var near = named.bounds
    if property.claim != .reachesQuietEnd { near.limits.depth = events }
    #expect(Exploration(.rfc9293, bounds: near, properties: [property]).run().properties.allSatisfy { $0.verdict != .broken })
  }

  /// Each reading is an alternative that the choice has and the model did not take.
  @Test func readingsAreAlternatives() throws {
    for reading in Ablation.tcp.compactMap(\.reading) {
      let choice = try #require(ProtocolModel.rfc9293.choices.first { $0.id == reading.choice }, "\(reading.choice)")
      #expect(choice.alternatives.dropFirst().contains(reading.alternative), "\(reading)")
    }
  }

  /// A property that is named is one that is looked at within some of the bounds; the variants can be run.
  @Test(arguments: Ablation.tcp) func isWellFormed(_ ablation: Ablation) throws {
    if let named = ablation.breaks { #expect(ablation.bounds.contains { $0.properties.contains { $0.id == named.id } }) }
    let trace = try ablation.model.run(try #require([Scenario].tcp.first { $0.id == "three-way-handshake" }))
    #expect(!trace.events.isEmpty)
  }
}
