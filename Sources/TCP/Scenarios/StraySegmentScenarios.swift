import ProtocolModel
import Simulation

extension [Scenario] {
  /// Segments that a well-behaved other side does not send now; what the client does with each is what the run is about.
  static let strays: [Scenario] = [
    Scenario(
      "strays-in-syn-sent", left: .client(100), right: .server(300),
      script: [
        .activeOpen(.client, at: 0),
        .inject(.stray(SEQ: 5, ACK: 108, CTL: [.RST, .ACK]), toward: .client, at: 10),
        .inject(.stray(SEQ: 5, ACK: nil, CTL: [.RST]), toward: .client, at: 20),
        .inject(.stray(SEQ: 5, ACK: nil, CTL: [.SYN, .RST]), toward: .client, at: 25),
        .inject(.stray(SEQ: 900, CTL: [.SYN, .ACK], DATA: 10), toward: .client, at: 30),
      ], until: 40,
      expects: .stated(
        in: .rfc9293("3.10.7.3"), .fires(.client, "syn-sent.ack.unacceptable.reset"), .fires(.client, "syn-sent.reset.without-ack"),
        .fires(.client, "syn-sent.syn-ack.other-text"), .passes(.client, [.closed, .synSent, .established]),
        .variable(.client, RCV.NXT.symbol, 911), .segments(2)), cite: .rfc9293("3.10.7.3")),
    Scenario(
      "strays-in-established", left: .client(100), right: .server(300),
      script: .opening + [
        .inject(.stray(SEQ: 301, ACK: nil, CTL: [], DATA: 5), toward: .client, at: 1_000),
        .inject(.stray(SEQ: 301, ACK: 102), toward: .client, at: 1_100),
        .inject(.stray(SEQ: 301, ACK: 4_294_901_861), toward: .client, at: 1_200),
        .inject(.stray(SEQ: 296, DATA: 10), toward: .client, at: 1_300),
      ], drawnFrom: 1_000, until: 1_400,
      expects: .stated(
        in: .rfc9293("3.10.7.4"), .fires(.client, "otherwise.ack.absent"), .fires(.client, "otherwise.ack.of-unsent"),
        .fires(.client, "otherwise.ack.too-old"), .fires(.client, "otherwise.sequence.trim"), .passes(.client, [.established]),
        .variable(.client, RCV.NXT.symbol, 306), .variable(.client, RCV.USER.symbol, 5)), cite: .rfc9293("3.10.7.4")),
    Scenario(
      "strays-in-close-wait", left: .client(100), right: .server(300),
      script: .opening + [
        .inject(.stray(SEQ: 401, DATA: 10), toward: .client, at: 900), .close(.server, at: 1_000),
        .inject(.stray(SEQ: 302, DATA: 10), toward: .client, at: 1_200),
        .inject(.urgent(SEQ: 302, ACK: 101, UP: 307, DATA: 5), toward: .client, at: 1_300),
        .inject(.stray(SEQ: 302, CTL: [.FIN, .ACK]), toward: .client, at: 1_400),
      ], drawnFrom: 900, until: 1_500,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "sixth to eighth"), .fires(.client, "output.replay.flush"), .fires(.client, "otherwise.text.ignored"),
        .fires(.client, "otherwise.urgent.ignored"), .fires(.client, "otherwise.fin.again"), .passes(.client, [.established, .closeWait]),
        .variable(.client, RCV.NXT.symbol, 302), .variable(.client, RCV.USER.symbol, 0)),
      cite: .rfc9293("3.10.7.4", "sixth to eighth")),
    Scenario(
      "reset-from-before-the-window", left: .client(100), right: .server(300),
      script: .opening + [.inject(.stray(SEQ: 96, ACK: nil, CTL: [.RST], DATA: 10), toward: .server, at: 1_000)], drawnFrom: 1_000,
      expects: .stated(
        in: .rfc9293("3.10.7.4", "second, 1)"), .fires(.server, "otherwise.reset.outside-window"), .passes(.server, [.established]),
        .segments(0)), cite: .rfc(5961, "3.2")),
  ]
}
