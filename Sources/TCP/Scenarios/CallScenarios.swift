import ProtocolModel
import Simulation

extension [Scenario] {
  /// Calls that come too early, too late or too often, and what is urgent.
  static let unusualCalls: [Scenario] = ofOpeningAndClosing + ofTextAndRoom

  private static let ofOpeningAndClosing: [Scenario] = [
    Scenario(
      "calls-in-listen", left: .client(100), right: .server(300),
      script: [
        .passiveOpen(.server), .passiveOpen(.server, at: 10), .send(10, .server, at: 20), .status(.server, at: 30),
        .inject(.arriving(SEQ: .absolute(7), ACK: .absolute(9), CTL: [.RST, .ACK]), toward: .server, at: 40),
        .inject(.arriving(SEQ: .absolute(7), CTL: [.FIN]), toward: .server, at: 50),
      ],
      expects: .stated(
        in: .rfc9293("3.10.7.2"), .fires(.server, "open.passive.exists"), .fires(.server, "send.listen.remote-unspecified"),
        .fires(.server, "status.state"), .fires(.server, "listen.reset"), .fires(.server, "listen.other"),
        .answers(.server, .openPassive, .exists), .answers(.server, .send, .remoteUnspecified),
        .answers(.server, .status, Answer("state = LISTEN", isError: false)), .passes(.server, [.closed, .listen]), .segments(0)),
      cite: .rfc9293("3.10")),
    Scenario(
      "close-before-established", left: .client(100), right: .server(300),
      script: .opening + [
        .send(10, .server, at: 60), .close(.server, at: 70), .close(.server, at: 80), .send(10, .server, at: 90), .close(.client, at: 500),
      ],
      expects: .stated(
        in: .rfc9293("3.10.4", "SYN-RECEIVED"), .fires(.server, "close.syn-received.deferred"), .fires(.server, "close.syn-received.again"),
        .fires(.server, "send.after-close"), .fires(.server, "output.replay.call"), .answers(.server, .close, .connectionClosing),
        .answers(.server, .close, .ok), .answers(.server, .send, .connectionClosing), .answers(.server, .send, .ok),
        .passes(.server, [.closed, .listen, .synReceived, .established, .finWait1, .finWait2, .timeWait, .closed]),
        .passes(.client, [.closed, .synSent, .established, .closeWait, .lastAck, .closed]),
        .tells(
          .server,
          [
            .answered(.close, .connectionClosing), .answered(.send, .connectionClosing), .answered(.send, .ok), .answered(.close, .ok),
            .signalled(.connectionClosing),
          ])),
      cite: .rfc9293("3.10.4", "SYN-RECEIVED")),
    Scenario(
      "second-close", left: .client(100, settings: ["RCV.BUFF": 10]), right: .server(300),
      script: .opening + [
        .close(.client, at: 1_000), .send(0, .server, at: 1_150), .send(25, .server, at: 1_200), .close(.server, at: 1_300),
        .close(.server, at: 1_400),
        .send(1, .server, at: 1_500), .receive(10, .server, at: 1_600),
      ], until: 3_000,
      expects: .stated(
        in: .rfc9293("3.6", "case 1"), .fires(.server, "close.close-wait.again"), .fires(.server, "send.after-close"),
        .fires(.server, "receive.close-wait.nothing-left"), .answers(.server, .close, .connectionClosing),
        .answers(.server, .receive, .connectionClosing), .passes(.server, [.closed, .listen, .synReceived, .established, .closeWait]),
        .passes(.client, [.closed, .synSent, .established, .finWait1, .finWait2]),
        .tells(
          .server,
          [
            .signalled(.connectionClosing), .answered(.send, .ok), .answered(.close, .connectionClosing),
            .answered(.send, .connectionClosing), .answered(.receive, .connectionClosing),
          ]), .queues(.server, [.sends: 1, .closes: 1, .retransmission: 1])),
      cite: .rfc9293("3.6", "case 1")),
  ]

  private static let ofTextAndRoom: [Scenario] = [
    Scenario(
      "send-of-nothing", left: .client(100), right: .server(300), script: .opening + [.send(0, .client, at: 1_000)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.2"), .fires(.client, "send.nothing"), .answers(.client, .send, .ok), .segments(0), .lasts(0),
        .passes(.client, [.established])),
      cite: .rfc9293("3.10.2")),
    Scenario(
      "no-room", left: .client(100), right: .server(300, settings: ["RECEIVE.CALLS": 1]),
      script: .opening + [
        .send(65_536, .client, at: 10), .receive(10, .server, at: 200), .receive(10, .server, at: 210), .send(65_536, .client, at: 220),
        .close(.client, at: 1_000),
        .close(.server, at: 1_200), .receive(10, .client, at: 1_400),
      ],
      expects: .stated(
        in: .rfc9293("3.10.2 and 3.10.3"), .fires(.server, "receive.no-space"), .fires(.client, "send.no-space"),
        .answers(.server, .receive, .insufficientResources), .answers(.client, .send, .insufficientResources),
        .fires(.client, "receive.closing"), .answers(.client, .receive, .connectionClosing), .segments(7),
        .tells(
          .server,
          [
            .answered(.receive, .insufficientResources), .signalled(.connectionClosing), .answered(.receive, .connectionClosing),
            .answered(.close, .ok),
          ]), .passes(.client, [.closed, .synSent, .established, .finWait1, .finWait2, .timeWait, .closed])),
      cite: .rfc9293("3.10")),
    Scenario(
      "urgent", left: .client(100), right: .server(300),
      script: .opening + [
        .receive(100, .server, at: 200), .send(10, .client, at: 300, urgent: true), .close(.server, at: 1_000),
        .send(10, .client, at: 1_200, urgent: true),
      ],
      until: 3_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "sixth"), .fires(.client, "send.urgent"), .fires(.client, "output.text.urgent"),
        .fires(.server, "otherwise.urgent.signal"), .fires(.server, "otherwise.urgent.advance"), .signals(.server, .urgentData),
        .sends(.client, nth: 3, [.URG, .ACK], SEQ: 101, ACK: 301, DATA: 10), .delivers(.server, octets: 10),
        .passes(.client, [.closed, .synSent, .established, .closeWait]),
        .passes(.server, [.closed, .listen, .synReceived, .established, .finWait1, .finWait2]), .segments(9),
        .variable(.server, RCV.UP.symbol, 121)),
      cite: .rfc9293("3.10.7.4", "sixth")),
  ]
}
