import ProtocolModel
import Simulation

@testable import TCP

extension [Scenario] {
  /// Calls that the scenarios of TCP have no need to make, each with its answer.
  static let calls: [Scenario] = [
    Scenario(
      "calls-in-closed", left: .client(100), right: .server(300),
      script: [
        .send(10, .client, at: 0), .receive(10, .client, at: 10), .close(.client, at: 20), .abort(.client, at: 30),
        .status(.client, at: 40),
        .init(at: 50, .client, .call(.openActive, [CALL.remote.symbol: 0])),
      ],
      expects: .stated(
        in: .rfc9293("3.10.1 to 3.10.6", "CLOSED"), .fires(.client, "send.closed"), .fires(.client, "receive.closed"),
        .fires(.client, "close.closed"), .fires(.client, "abort.closed"), .fires(.client, "status.closed"),
        .fires(.client, "open.active.remote-unspecified"), .answers(.client, .send, .doesNotExist),
        .answers(.client, .abort, .doesNotExist),
        .answers(.client, .openActive, .remoteUnspecified), .passes(.client, [.closed]), .segments(0)),
      cite: .rfc9293("3.10"))
  ]
}
