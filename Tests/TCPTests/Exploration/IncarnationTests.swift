import ProtocolModel
import Testing

@testable import Simulation
@testable import TCP

/// What explorations know about incarnations of a connection, which no rule sees.
@Suite struct IncarnationTests {
  private let numbers = FirstNumbers(own: ISS.symbol, peer: IRS.symbol)

  private func half(selected: UInt32, peer: UInt32?) -> Half {
    var half = Half(endpoint: Endpoint(of: .rfc9293), left: [], facts: [])
    half.selected = selected
    half.peer = peer
    return half
  }

  @Test func oldIsWhatCameFromAnEarlierIncarnationOrAStranger() {
    let connected = half(selected: 1, peer: 3)
    #expect(Origin(from: 2, to: 0).isOld(for: connected) == true)
    #expect(Origin(from: 3, to: 2).isOld(for: connected) == false)
    #expect(Origin(from: 4, to: 0).isOld(for: connected) == false)
    #expect(Origin.unknown.isOld(for: connected) == true)
    #expect(Origin.unknown.isOld(for: half(selected: 1, peer: Origin.stranger)) == true)
    #expect(Origin(from: 2, to: 0).isOld(for: half(selected: 1, peer: nil)) == nil)
  }

  @Test func anIncarnationBeginsWithItsFirstNumber() {
    var side = half(selected: 1, peer: nil)
    #expect(side.incarnation(numbers) == nil)
    side.endpoint.variables[ISS.symbol] = 7
    #expect(side.incarnation(numbers) == 2)
    #expect(side.origin() == Origin(from: 2, to: 0))
  }

  /// A TIME-WAIT that outlasts segments comes last; a shorter one whenever it runs.
  @Test func expiryIsDecidedByTheLengthOfTheTimer() {
    let bounds = Bounds.transfer(losses: 0, duplicates: 0, octets: 0)
    #expect(bounds.expiry(of: .timeWait) == .byLifetime)
    #expect(bounds.decided(for: .rfc9293).expiry(of: .timeWait) == .last)
    #expect(bounds.decided(for: .shortTimeWait).expiry(of: .timeWait) == .atAnyTime)
    var shortLived = bounds
    shortLived.segmentLifetime = .literal(250)
    #expect(shortLived.decided(for: .shortTimeWait).expiry(of: .timeWait) == .last)
  }

  /// What makes an exploration a different one changes what it is described by.
  @Test func descriptionsDiffer() {
    let task = ExplorationTask(.rfc9293, within: .reopened)
    #expect(task.description == ExplorationTask(.rfc9293, within: .reopened).description)
    #expect(task.description != ExplorationTask(.shortTimeWait, within: .reopened).description)
    #expect(task.description != ExplorationTask(.sameISN, within: .reopened).description)
    var bounds = NamedBounds.reopened
    bounds.bounds.duplicates = 2
    #expect(task.description != ExplorationTask(.rfc9293, within: bounds).description)
  }

  /// Copies that come late stand before the others and may overtake them; the others keep their order.
  @Test func lateCopies() {
    var contents = Contents(order: .lateCopies)
    let sent = contents.sent([5, 6])
    let all = contents.adding(sent, to: Contents.empty)
    #expect(contents.next(of: all) == 1)
    let copied = contents.copying(0, of: all)
    #expect(contents.count(of: copied) == 2 && contents.next(of: copied) == 2)
    #expect((0..<2).map { contents.segment($0, of: copied) } == [5, 6])
    let rest = contents.removing(1, from: copied)
    #expect(contents.count(of: rest) == 1 && contents.segment(0, of: rest) == 5)
  }

  @Test func boundsInWords() throws {
    let bounds = Bounds.transfer(losses: 0, duplicates: 0, octets: 1)
    #expect(try bounds.setting("losses", to: "3").losses == 3)
    #expect(try bounds.setting("order", to: "late-copies").order == .lateCopies)
    #expect(try bounds.setting("send", to: "0").calls[.left]?.map(\.atMost) == [1, 1, 0])
    #expect(throws: Bounds.WordError.self) { try bounds.setting("loss", to: "3") }
    #expect(throws: Bounds.WordError.value("many", of: "losses", expected: "a number from 0 to 15")) {
      try bounds.setting("losses", to: "many")
    }
    #expect(throws: Bounds.WordError.self) {
      try bounds.setting("losses", to: "15").setting("duplicates", to: "15").setting("timeouts", to: "1")
    }
  }
}
