import ProtocolModel

extension Counter {
  private static func mib(_ name: String) -> Counter {
    Counter(
      name,
      cite: Citation(
        source: "Linux 6.18", section: name, address: "https://docs.kernel.org/networking/snmp_counter.html"))
  }

  public static let activeOpens: Counter = mib("TcpActiveOpens")
  public static let passiveOpens: Counter = mib("TcpPassiveOpens")
  public static let attemptFails: Counter = mib("TcpAttemptFails")
  public static let establishedResets: Counter = mib("TcpEstabResets")
  public static let listenDrops: Counter = mib("TcpExtListenDrops")
  public static let listenOverflows: Counter = mib("TcpExtListenOverflows")
  public static let requestQueueFullDrop: Counter = mib("TcpExtTCPReqQFullDrop")
  public static let requestQueueFullCookies: Counter = mib("TcpExtTCPReqQFullDoCookies")
  public static let cookiesSent: Counter = mib("TcpExtSyncookiesSent")
  public static let cookiesReceived: Counter = mib("TcpExtSyncookiesRecv")
  public static let cookiesFailed: Counter = mib("TcpExtSyncookiesFailed")
  public static let embryonicResets: Counter = mib("TcpExtEmbryonicRsts")
  public static let timeouts: Counter = mib("TcpExtTCPTimeouts")
  public static let synRetransmissions: Counter = mib("TcpExtTCPSynRetrans")
  public static let retransmissions: Counter = mib("TcpRetransSegs")
  public static let delayedAcks: Counter = mib("TcpExtDelayedACKs")
  public static let abortOnClose: Counter = mib("TcpExtTCPAbortOnClose")
  public static let abortOnData: Counter = mib("TcpExtTCPAbortOnData")
  public static let abortOnTimeout: Counter = mib("TcpExtTCPAbortOnTimeout")
  public static let challengeAcks: Counter = mib("TcpExtTCPChallengeACK")
  public static let synChallenges: Counter = mib("TcpExtTCPSYNChallenge")
  public static let timeWaits: Counter = mib("TcpExtTW")
  public static let timeWaitsKilled: Counter = mib("TcpExtTWKilled")
  public static let keepaliveProbes: Counter = mib("TcpExtTCPKeepAlive")
  public static let lossProbes: Counter = mib("TcpExtTCPLossProbes")

  static let linux: [Counter] = [
    activeOpens, passiveOpens, attemptFails, establishedResets, retransmissions, listenDrops, listenOverflows, requestQueueFullDrop,
    requestQueueFullCookies, cookiesSent, cookiesReceived, cookiesFailed, embryonicResets, timeouts, synRetransmissions, delayedAcks,
    abortOnClose, abortOnData, abortOnTimeout, challengeAcks, synChallenges, timeWaits, timeWaitsKilled, keepaliveProbes, lossProbes,
  ]
}
