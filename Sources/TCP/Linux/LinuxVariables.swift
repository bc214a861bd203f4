import ProtocolModel

/// What a socket remembers besides the connection.
public enum SK {
  /// The error that the next call reports, as its number in errno.h.
  public static let ERR: Term<Times> = .variable("SK.ERR", isStandard: false, cite: .tcp("tcp_reset"))
  /// Whether there has been a connection.
  public static let DONE: Term<Truth> = .variable("SK.DONE", isStandard: false, cite: .tcp("tcp_done"))
  /// Whether connect() has begun a connection without waiting for it, and has not yet said how it went.
  public static let CONNECTING: Term<Truth> = .variable(
    "SK.CONNECTING", isStandard: false, cite: .linux("__inet_stream_connect", "net/ipv4/af_inet.c", "SS_CONNECTING"))
  /// Whether the user has closed it, so that nobody owns it.
  public static let ORPHAN: Term<Truth> = .variable("SK.ORPHAN", isStandard: false, cite: .tcp("__tcp_close"))
  /// Whether the user has shut down the receiving side.
  public static let RDSHUT: Term<Truth> = .variable("SK.RDSHUT", isStandard: false, cite: .manual("shutdown"))
  public static let LINGER: Term<Truth> = .variable("SK.LINGER", isStandard: false, cite: .manual("socket", 7, "SO_LINGER"))
  public static let NODELAY: Term<Truth> = .variable("SK.NODELAY", isStandard: false, cite: .manual("tcp", 7, "TCP_NODELAY"))
  public static let KEEPALIVE: Term<Truth> = .variable("SK.KEEPALIVE", isStandard: false, cite: .manual("socket", 7, "SO_KEEPALIVE"))
  public static let KEEPIDLE: Term<Milliseconds> = .variable("SK.KEEPIDLE", isStandard: false, cite: .manual("tcp", 7, "TCP_KEEPIDLE"))
  public static let KEEPINTVL: Term<Milliseconds> = .variable("SK.KEEPINTVL", isStandard: false, cite: .manual("tcp", 7, "TCP_KEEPINTVL"))
  public static let KEEPCNT: Term<Times> = .variable("SK.KEEPCNT", isStandard: false, cite: .manual("tcp", 7, "TCP_KEEPCNT"))
  /// When a segment of the connection last arrived.
  public static let HEARD: Term<OurClock> = .variable(
    "SK.HEARD", isStandard: false, cite: .linux("keepalive_time_elapsed", "include/net/tcp.h"))
  /// Keepalive probes that were not answered.
  public static let PROBES: Term<Times> = .variable("SK.PROBES", isStandard: false, cite: .timer("tcp_keepalive_timer"))
  /// How many connections may wait for accept().
  public static let BACKLOG: Term<Times> = .variable("SK.BACKLOG", isStandard: false, cite: .connectionSock("inet_csk_listen_start"))
  /// When the listener last sent a SYN cookie.
  public static let COOKIED: Term<OurClock> = .variable(
    "SK.COOKIED", isStandard: false, cite: .linux("tcp_synq_overflow", "include/net/tcp.h"))
}

extension SND {
  /// Octets that the user has written and no segment carries yet.
  public static let LEFT: Term<Octets> = .variable("SND.LEFT", isStandard: false, cite: .tcp("tcp_sendmsg_locked"))
  /// The largest text of a segment on this connection.
  public static let MSS: Term<Octets> = .variable("SND.MSS", isStandard: false, cite: .output("tcp_current_mss"))
  /// The position after the last segment that was not full.
  public static let SML: Term<OurPosition> = .variable("SND.SML", isStandard: false, cite: .output("tcp_minshall_update"))
  /// How many segments may be in flight.
  public static let CWND: Term<Times> = .variable("SND.CWND", isStandard: false, cite: .input("tcp_slow_start"))
  /// How many of the full segments that are handed down together are still to come.
  public static let BURST: Term<Times> = .variable("SND.BURST", isStandard: false, cite: .output("tcp_tso_autosize"))
  /// Whether the user has said that more is to come.
  public static let MORE: Term<Truth> = .variable("SND.MORE", isStandard: false, cite: .manual("send", 2, "MSG_MORE"))
  /// Whether what is written waits until an acknowledgment comes, since more is to come.
  public static let HELD: Term<Truth> = .variable("SND.HELD", isStandard: false, cite: .output("tcp_nagle_test", "TCP_NAGLE_CORK"))
  /// What was sent before a retransmission timeout, and may have to be sent again.
  public static let HIGH: Term<OurPosition> = .variable("SND.HIGH", isStandard: false, cite: .input("tcp_enter_loss"))
  /// When the first retransmission after a timeout was sent, since something was acknowledged.
  public static let SINCE: Term<OurClock> = .variable("SND.SINCE", isStandard: false, cite: .timer("retransmits_timed_out"))
  /// Whether the next of them is to be sent again now.
  public static let RESEND: Term<Truth> = .variable("SND.RESEND", isStandard: false, cite: .input("tcp_xmit_retransmit_queue"))
  /// How long the next probe of a closed window is waited for.
  public static let PROBETIME: Term<Milliseconds> = .variable(
    "SND.PROBETIME", isStandard: false, cite: .linux("tcp_probe0_when", "include/net/tcp.h"))
  /// Whether a loss probe has been sent and not been answered.
  public static let PROBED: Term<Truth> = .variable("SND.PROBED", isStandard: false, cite: .output("tcp_send_loss_probe"))
}

/// The round-trip time.
public enum RTT {
  /// The present sample.
  public static let SAMPLE: Term<Milliseconds> = .variable("RTT.SAMPLE", isStandard: false, cite: .input("tcp_ack_update_rtt"))
  /// The smoothed round-trip time, eight times.
  public static let SRTT8: Term<Milliseconds> = .variable("SRTT8", isStandard: false, cite: .input("tcp_rtt_estimator"))
  /// Its mean deviation, four times.
  public static let VAR4: Term<Milliseconds> = .variable("RTTVAR4", isStandard: false, cite: .input("tcp_rtt_estimator"))
  /// When the segment was sent that is measured without timestamps; undefined once it is sent again.
  public static let SENT: Term<OurClock> = .variable("RTT.SENT", isStandard: false, cite: .input("tcp_clean_rtx_queue"))
}

/// Acknowledging.
public enum ACK {
  /// Whether the ACK that is owed may not be delayed.
  public static let NOW: Term<Truth> = .variable("ACK.NOW", isStandard: false, cite: .input("__tcp_ack_snd_check"))
  /// Whether what arrived looks like the end of what was written, so that a reader who has read it all acknowledges it.
  public static let PUSHED: Term<Truth> = .variable("ACK.PUSHED", isStandard: false, cite: .input("tcp_measure_rcv_mss", "ICSK_ACK_PUSHED"))
  /// How long an ACK is delayed.
  public static let ATO: Term<Milliseconds> = .variable("ACK.ATO", isStandard: false, cite: .input("tcp_event_data_recv"))
  /// How many ACKs more are not delayed.
  public static let QUICK: Term<Times> = .variable("ACK.QUICK", isStandard: false, cite: .input("tcp_incr_quickack"))
  /// Whether the user answers, so that the answer may carry the ACK.
  public static let PINGPONG: Term<Truth> = .variable(
    "ACK.PINGPONG", isStandard: false, cite: .linux("inet_csk_enter_pingpong_mode", "include/net/inet_connection_sock.h"))
  /// What the last ACK acknowledged.
  public static let SENT: Term<TheirPosition> = .variable("RCV.WUP", isStandard: false, cite: .output("tcp_select_window"))
  /// When text last arrived.
  public static let LASTTEXT: Term<OurClock> = .variable("ACK.LASTTEXT", isStandard: false, cite: .input("tcp_event_data_recv"))
  /// When a segment was last answered that was not acceptable.
  public static let LIMITED: Term<OurClock> = .variable("ACK.LIMITED", isStandard: false, cite: .input("tcp_oow_rate_limited"))
}

extension RCV {
  /// The largest text of a segment that the other side has sent.
  public static let MSS: Term<Octets> = .variable("RCV.MSS", isStandard: false, cite: .input("tcp_measure_rcv_mss"))
  /// How far the window may grow; as long as it does, ACKs are not delayed.
  public static let SSTHRESH: Term<Octets> = .variable("RCV.SSTHRESH", isStandard: false, cite: .input("tcp_grow_window"))
}

/// Timestamps (RFC 7323).
public enum TS {
  /// What the clock is shifted by; undefined when the connection carries no timestamps.
  public static let OFFSET: Term<Milliseconds> = .variable("TS.OFFSET", cite: .rfc(7323, "3"))
  /// The timestamp to be echoed.
  public static let RECENT: Term<TheirClock> = .variable("TS.RECENT", cite: .rfc(7323, "4.3"))
  /// Whether selective acknowledgments are permitted.
  public static let SACK: Term<Truth> = .variable("SACK.PERMITTED", cite: .rfc(2018, "2"))
}

extension [Symbol] {
  static let linux: [Symbol] = socket + sending + receiving

  /// Those that belong to the socket, not to the connection.
  static let socket: [Symbol] = [
    SK.ERR.symbol, SK.DONE.symbol, SK.CONNECTING.symbol, SK.ORPHAN.symbol, SK.RDSHUT.symbol, SK.LINGER.symbol, SK.NODELAY.symbol,
    SK.KEEPALIVE.symbol,
    SK.KEEPIDLE.symbol,
    SK.KEEPINTVL.symbol, SK.KEEPCNT.symbol, SK.HEARD.symbol, SK.PROBES.symbol, SK.BACKLOG.symbol, SK.COOKIED.symbol,
  ]
  private static let sending: [Symbol] = [
    SND.LEFT.symbol, SND.MSS.symbol, SND.SML.symbol, SND.CWND.symbol, SND.BURST.symbol, SND.MORE.symbol, SND.HELD.symbol, SND.HIGH.symbol,
    SND.SINCE.symbol, SND.RESEND.symbol, SND.PROBETIME.symbol, SND.PROBED.symbol, RTT.SAMPLE.symbol, RTT.SRTT8.symbol,
    RTT.VAR4.symbol, RTT.SENT.symbol,
  ]
  private static let receiving: [Symbol] = [
    ACK.NOW.symbol, ACK.PUSHED.symbol, ACK.ATO.symbol, ACK.QUICK.symbol, ACK.PINGPONG.symbol, ACK.SENT.symbol, ACK.LASTTEXT.symbol,
    ACK.LIMITED.symbol, RCV.MSS.symbol, RCV.SSTHRESH.symbol, TS.OFFSET.symbol, TS.RECENT.symbol, TS.SACK.symbol,
  ]
}
