import ProtocolModel

/// Settings of the kernel, by the names of their sysctls, and the one argument of listen() that diagrams are asked about most.
public enum Sysctl {
  public static let backlog: Term<Times> = .setting("backlog", 16, in: 0...65_535, cite: .manual("listen"))
  public static let somaxconn: Term<Times> = .setting(
    "somaxconn", 4_096, in: 0...65_535,
    cite: Citation(
      source: "Linux 6.18", section: "net.core.somaxconn", address: "https://docs.kernel.org/networking/ip-sysctl.html"))
  public static let maxSynBacklog: Term<Times> = .setting(
    "tcp_max_syn_backlog", 2_048, in: 0...2_147_483_647, cite: .sysctl("tcp_max_syn_backlog"))
  /// 0: never; 1: when the SYN queue is full; 2: always.
  public static let syncookies: Term<Times> = .setting("tcp_syncookies", 1, in: 0...2, cite: .sysctl("tcp_syncookies"))
  public static let abortOnOverflow: Term<Truth> = .setting("tcp_abort_on_overflow", 0, cite: .sysctl("tcp_abort_on_overflow"))
  public static let synRetries: Term<Times> = .setting("tcp_syn_retries", 6, in: 1...127, cite: .sysctl("tcp_syn_retries"))
  public static let synLinearTimeouts: Term<Times> = .setting(
    "tcp_syn_linear_timeouts", 4, in: 0...127, cite: .sysctl("tcp_syn_linear_timeouts"))
  public static let synAckRetries: Term<Times> = .setting("tcp_synack_retries", 5, in: 0...255, cite: .sysctl("tcp_synack_retries"))
  public static let retries2: Term<Times> = .setting("tcp_retries2", 15, in: 0...255, cite: .sysctl("tcp_retries2"))
  public static let orphanRetries: Term<Times> = .setting("tcp_orphan_retries", 8, in: 0...255, cite: .sysctl("tcp_orphan_retries"))
  public static let finTimeout: Term<Milliseconds> = .setting(
    "tcp_fin_timeout", 60_000, in: 0...2_147_483_647, cite: .sysctl("tcp_fin_timeout"))
  public static let timeWait: Term<Milliseconds> = .setting(
    "TCP_TIMEWAIT_LEN", 60_000, in: 0...2_147_483_647, cite: .linux("TCP_TIMEWAIT_LEN", "include/net/tcp.h"))
  public static let rfc1337: Term<Truth> = .setting("tcp_rfc1337", 0, cite: .sysctl("tcp_rfc1337"))
  public static let timestamps: Term<Truth> = .setting("tcp_timestamps", 1, cite: .sysctl("tcp_timestamps"))
  public static let sack: Term<Truth> = .setting("tcp_sack", 1, cite: .sysctl("tcp_sack"))
  public static let keepaliveTime: Term<Milliseconds> = .setting(
    "tcp_keepalive_time", 7_200_000, in: 0...2_147_483_647, cite: .sysctl("tcp_keepalive_time"))
  public static let keepaliveInterval: Term<Milliseconds> = .setting(
    "tcp_keepalive_intvl", 75_000, in: 0...2_147_483_647, cite: .sysctl("tcp_keepalive_intvl"))
  public static let keepaliveProbes: Term<Times> = .setting("tcp_keepalive_probes", 9, in: 0...255, cite: .sysctl("tcp_keepalive_probes"))
  public static let invalidRateLimit: Term<Milliseconds> = .setting(
    "tcp_invalid_ratelimit", 500, in: 0...2_147_483_647, cite: .sysctl("tcp_invalid_ratelimit"))
  public static let smallestRTO: Term<Milliseconds> = .setting("tcp_rto_min", 200, in: 1...120_000, cite: .sysctl("tcp_rto_min_us"))
  public static let fallbackRTO: Term<Milliseconds> = .setting(
    "TCP_TIMEOUT_FALLBACK", 3_000, in: 1...120_000, cite: .linux("TCP_TIMEOUT_FALLBACK", "include/net/tcp.h"))
  public static let delayedAckMinimum: Term<Milliseconds> = .setting(
    "TCP_DELACK_MIN", 40, in: 0...10_000, cite: .linux("TCP_DELACK_MIN", "include/net/tcp.h"))
  public static let delayedAckMaximum: Term<Milliseconds> = .setting(
    "TCP_DELACK_MAX", 200, in: 0...10_000, cite: .linux("TCP_DELACK_MAX", "include/net/tcp.h"))
  /// How long the kernel's clock stands still: the shortest time that a timer can run.
  /// How much text the receive buffer has room for at first.
  public static let firstReceiveSpace: Term<Octets> = .setting("RCV.SPACE", 82_375, in: 0...2_147_483_647, cite: .sysctl("tcp_rmem"))
  /// The largest receive buffer, of which half becomes window.
  public static let largestReceiveBuffer: Term<Octets> = .setting("tcp_rmem", 33_554_432, in: 0...2_147_483_647, cite: .sysctl("tcp_rmem"))
  public static let jiffy: Term<Milliseconds> = .setting("JIFFY", 4, in: 1...10, cite: .linux("CONFIG_HZ", "kernel/Kconfig.hz"))
  public static let initialWindow: Term<Times> = .setting(
    "TCP_INIT_CWND", 10, in: 1...1_000, cite: .linux("TCP_INIT_CWND", "include/net/tcp.h"))
  public static let mostQuickAcks: Term<Times> = .setting(
    "TCP_MAX_QUICKACKS", 16, in: 0...65_535, cite: .linux("TCP_MAX_QUICKACKS", "include/net/tcp.h"))
  /// For how long after a cookie was sent an ACK may be one's answer.
  public static let cookieLife: Term<Milliseconds> = .setting(
    "TCP_SYNCOOKIE_VALID", 120_000, in: 0...2_147_483_647, cite: .linux("TCP_SYNCOOKIE_VALID", "include/net/tcp.h"))

  static let all: [Symbol] = queues + opening + closing + sending

  private static let queues: [Symbol] = [
    backlog.symbol, somaxconn.symbol, maxSynBacklog.symbol, syncookies.symbol, abortOnOverflow.symbol, cookieLife.symbol,
  ]
  private static let opening: [Symbol] = [
    synRetries.symbol, synLinearTimeouts.symbol, synAckRetries.symbol, timestamps.symbol, sack.symbol,
  ]
  private static let closing: [Symbol] = [
    finTimeout.symbol, timeWait.symbol, rfc1337.symbol, keepaliveTime.symbol, keepaliveInterval.symbol, keepaliveProbes.symbol,
  ]
  private static let sending: [Symbol] = [
    retries2.symbol, orphanRetries.symbol, invalidRateLimit.symbol, smallestRTO.symbol, fallbackRTO.symbol, delayedAckMinimum.symbol,
    delayedAckMaximum.symbol, firstReceiveSpace.symbol, largestReceiveBuffer.symbol, jiffy.symbol, initialWindow.symbol,
    mostQuickAcks.symbol,
  ]
}
