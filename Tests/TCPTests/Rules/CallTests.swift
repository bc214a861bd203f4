import ProtocolModel
import Simulation
import Testing

@testable import TCP

extension Trace {
  /// The sides whose calls do not add up: each call must have been answered once, or wait in a queue when the run ends. OPEN and ABORT,
  /// and CLOSE where there is nothing to close, return without a word.
  fileprivate var sidesWithLostCalls: [Side] {
    Side.allCases.filter { side in
      let events = events.filter { $0.side == side }
      if events.contains(where: { $0.cause == .crash }) { return false }
      let made = events.count { event in
        guard case .call = event.cause else { return false }
        return event.reaction.firings.flatMap(\.rule.actions).contains { action in
          switch action {
          case .hold(let queue): queue.content == .calls
          case .answer: true
          default: false
          }
        }
      }
      let answered = events.flatMap(\.reaction.told).count { if case .signal = $0 { false } else { true } }
      let waiting = final[side]?.queues.values.joined().count { if case .call = $0 { true } else { false } }
      return made != answered + (waiting ?? 0)
    }
  }

  /// What an endpoint must never be, with the time at which it is.
  fileprivate var brokenEndpoints: [String] {
    events.compactMap { event in
      let end = event.after
      let isEmpty = end.variables.isEmpty && end.timers.isEmpty && end.queues.isEmpty
      if end.state == .closed && !isEmpty { return "\(event.time) \(event.side): CLOSED with something left" }
      let waits = end.timers[.retransmission] != nil || end.timers[.persist] != nil
      if end.queues[.retransmission] != nil && !waits { return "\(event.time) \(event.side): nothing will be sent again" }
      return nil
    }
  }
}

/// What becomes of the user's calls and of what was sent, whatever happens.
@Suite struct CallTests {
  /// In every scenario, each call is answered once or still waits at the end, CLOSED is empty, and what may be lost will be sent again.
  @Test func scenariosForgetNothing() throws {
    for trace in try Runs.all.get() {
      #expect(trace.sidesWithLostCalls.isEmpty, "\(trace.scenario)")
      #expect(trace.brokenEndpoints.isEmpty, "\(trace.scenario)")
    }
  }

  /// The same in conversations drawn by lot, none of which the model fails to run.
  @Test func drawnConversationsForgetNothing() throws {
    for number in 0..<400 {
      let trace = try ProtocolModel.rfc9293.run(ManyConversations.scenario(number))
      #expect(trace.sidesWithLostCalls.isEmpty, "\(trace.scenario)")
      #expect(trace.brokenEndpoints.isEmpty, "\(trace.scenario)")
    }
  }

  /// A SEND made in SYN-RECEIVED waits on when a reset leads back to LISTEN; a CLOSE there must answer it.
  @Test func closeInListenAnswersSends() throws {
    let scenario = Scenario(
      "close-in-listen-again", left: .client(100), right: .server(300),
      script: [
        .passiveOpen(.server), .inject(.arriving(SEQ: .absolute(90), CTL: [.SYN]), toward: .server, at: 5), .send(5, .server, at: 10),
        .close(.server, at: 200),
      ], expects: [], cite: .rfc9293("3.10.4", "LISTEN"))
    let trace = try ProtocolModel.rfc9293.run(scenario)
    #expect(trace.statesPassed(by: .server) == [.closed, .listen, .synReceived, .listen, .closed])
    #expect(trace.sidesWithLostCalls.isEmpty)
  }
}
