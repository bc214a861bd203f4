import ProtocolModel

// The requirement ids of RFC 9293 with their sections, and in few words what Appendix B of it says they are about.

extension Requirement {
  static let rfc9293: [Requirement] = firstMusts + secondMusts + thirdMusts + shoulds + mays

  private static func rfc9293(_ id: String, _ level: String, _ section: String, _ anchor: String, _ summary: String) -> Requirement {
    Requirement(id, level, section: section, summary, address: "https://www.rfc-editor.org/rfc/rfc9293.html#\(anchor)")
  }

  private static let firstMusts: [Requirement] = [
    .rfc9293("MUST-1", "MUST", "3.1", "section-3.1-6.16.3", "Treat as unsigned number"),
    .rfc9293("MUST-2", "MUST", "3.1", "section-3.1-6.18.7", "Sender compute checksum"),
    .rfc9293("MUST-3", "MUST", "3.1", "section-3.1-6.18.7", "Receiver check checksum"),
    .rfc9293("MUST-4", "MUST", "3.1", "section-3.1-6.22.7", "Support the mandatory option set"),
    .rfc9293("MUST-5", "MUST", "3.1", "section-3.1-6.22.10", "Receive TCP Option in any segment"),
    .rfc9293("MUST-6", "MUST", "3.1", "section-3.1-6.22.11", "Ignore unsupported options"),
    .rfc9293("MUST-7", "MUST", "3.1", "section-3.1-6.22.11", "Cope with illegal option length"),
    .rfc9293("MUST-8", "MUST", "3.4.1", "section-3.4.1-4", "Include a clock-driven ISN generator component"),
    .rfc9293("MUST-9", "MUST NOT", "3.4.1", "section-3.4.1-6", "PRF computable from outside the host"),
    .rfc9293("MUST-10", "MUST", "3.5", "section-3.5-9", "Support simultaneous open attempts"),
    .rfc9293("MUST-11", "MUST", "3.5", "section-3.5-10", "SYN-RECEIVED remembers last state"),
    .rfc9293("MUST-12", "MUST", "3.6", "section-3.6-7", "Inform application of aborted conn"),
    .rfc9293("MUST-13", "MUST", "3.6.1", "section-3.6.1-3", "In TIME-WAIT state for 2MSL seconds"),
    .rfc9293("MUST-14", "MUST", "3.1; 3.7.1", "section-3.1-6.22.7", "Implement sending & receiving MSS Option"),
    .rfc9293("MUST-15", "MUST", "3.7.1", "section-3.7.1-3", "IPv4 Send-MSS default is 536 / IPv6 Send-MSS default is 1220"),
    .rfc9293("MUST-16", "MUST", "3.7.1", "section-3.7.1-4", "Calculate effective send seg size"),
    .rfc9293("MUST-17", "MUST", "3.7.4", "section-3.7.4-3", "Application can disable Nagle algorithm"),
    .rfc9293("MUST-18", "MUST", "3.8.1", "section-3.8.1-2", "Karn's algorithm"),
    .rfc9293("MUST-19", "MUST", "3.8.2", "section-3.8.2-3", "Implement exponential backoff, slow start, and congestion avoidance"),
    .rfc9293(
      "MUST-20", "MUST", "3.8.3", "section-3.8.3-1", "Negative advice to IP on R1 retransmissions / Close connection on R2 retransmissions"),
    .rfc9293("MUST-21", "MUST", "3.8.3", "section-3.8.3-2.4", "ALP1 can set R2"),
    .rfc9293("MUST-22", "MUST", "3.8.3", "section-3.8.3-4", "Same mechanism for SYNs"),
    .rfc9293("MUST-23", "MUST", "3.8.3", "section-3.8.3-5", "R2 at least 3 minutes for SYN"),
    .rfc9293("MUST-24", "MUST", "3.8.4", "section-3.8.4-2", "Application can request"),
    .rfc9293("MUST-25", "MUST", "3.8.4", "section-3.8.4-2", "Default is \"off\""),
  ]

  private static let secondMusts: [Requirement] = [
    .rfc9293("MUST-26", "MUST", "3.8.4", "section-3.8.4-3", "Only send if idle for interval"),
    .rfc9293("MUST-27", "MUST", "3.8.4", "section-3.8.4-3", "Interval configurable"),
    .rfc9293("MUST-28", "MUST", "3.8.4", "section-3.8.4-3", "Default at least 2 hrs."),
    .rfc9293("MUST-29", "MUST", "3.8.4", "section-3.8.4-4", "Tolerant of lost ACKs"),
    .rfc9293("MUST-30", "MUST", "3.8.5", "section-3.8.5-1", "Include support for urgent pointer"),
    .rfc9293("MUST-31", "MUST", "3.8.5", "section-3.8.5-6", "Arbitrary length urgent data sequence"),
    .rfc9293("MUST-32", "MUST", "3.8.5", "section-3.8.5-8", "Inform ALP1 asynchronously of urgent data"),
    .rfc9293("MUST-33", "MUST", "3.8.5", "section-3.8.5-8", "ALP1 can learn if/how much urgent data Q'd"),
    .rfc9293("MUST-34", "MUST", "3.8.6", "section-3.8.6-6", "Robust against shrinking window"),
    .rfc9293("MUST-35", "MUST", "3.8.6", "section-3.8.6-7", "Use standard probing logic"),
    .rfc9293("MUST-36", "MUST", "3.8.6.1", "section-3.8.6.1-2", "Sender probe zero window"),
    .rfc9293("MUST-37", "MUST", "3.8.6.1", "section-3.8.6.1-3", "Allow window stay zero indefinitely"),
    .rfc9293("MUST-38", "MUST", "3.8.6.2.1", "section-3.8.6.2.1-1", "Sender SWS-Avoidance Algorithm"),
    .rfc9293("MUST-39", "MUST", "3.8.6.2.2", "section-3.8.6.2.2-1", "Receiver SWS-Avoidance Algorithm"),
    .rfc9293("MUST-40", "MUST", "3.8.6.3", "section-3.8.6.3-2", "Delay < 0.5 seconds"),
    .rfc9293("MUST-41", "MUST NOT", "3.9.1.1", "section-3.9.1.1-4", "Passive OPEN call interfere with others"),
    .rfc9293("MUST-42", "MUST", "3.9.1.1", "section-3.9.1.1-5", "Function: simultaneously LISTENs for same port"),
    .rfc9293("MUST-43", "MUST", "3.9.1.1", "section-3.9.1.1-12", "Optional local IP addr param in OPEN"),
    .rfc9293("MUST-44", "MUST", "3.9.1.1", "section-3.9.1.1-15", "Ask IP for src address for SYN if necessary"),
    .rfc9293("MUST-45", "MUST", "3.9.1.1", "section-3.9.1.1-16", "Otherwise, use local addr of connection"),
    .rfc9293(
      "MUST-46", "MUST NOT", "3.9.1.1", "section-3.9.1.1-17",
      "OPEN to broadcast/multicast IP address / Reject OPEN call to invalid IP address"),
    .rfc9293("MUST-47", "MUST", "3.9.1.8", "section-3.9.1.8-1", "Error Report mechanism"),
    .rfc9293("MUST-48", "MUST", "3.9.1.9", "section-3.9.1.9-1", "ALP can specify Diffserv field for sending"),
    .rfc9293("MUST-49", "MUST", "3.9.2", "section-3.9.2-3.4.1", "Configurable TTL"),
    .rfc9293("MUST-50", "MUST", "3.9.2", "section-3.9.2-5", "Ignore options TCP doesn't understand"),
  ]

  private static let thirdMusts: [Requirement] = [
    .rfc9293("MUST-51", "MUST", "3.9.2.1", "section-3.9.2.1-2", "ALP1 can specify"),
    .rfc9293("MUST-52", "MUST", "3.9.2.1", "section-3.9.2.1-2", "Overrides src route in datagram"),
    .rfc9293("MUST-53", "MUST", "3.9.2.1", "section-3.9.2.1-3", "Build return route from src route"),
    .rfc9293("MUST-54", "MUST", "3.9.2.2", "section-3.9.2.2-1", "Receiving ICMP messages from IP"),
    .rfc9293("MUST-55", "MUST", "3.9.2.2", "section-3.9.2.2-4.2", "Source Quench => silent discard"),
    .rfc9293(
      "MUST-56", "MUST NOT", "3.9.2.2", "section-3.9.2.2-4.4.3",
      "Abort on Dest Unreach (0,1,5) / Abort on Time Exceeded / Abort on Param Problem"),
    .rfc9293(
      "MUST-57", "MUST", "3.9.2.3", "section-3.9.2.3-2.2",
      "Silently discard seg to bcast/mcast addr / Silently discard SYN to bcast/mcast addr"),
    .rfc9293("MUST-58", "MUST", "3.10.7.4", "section-3.10.7.4-2.1.2.8.2.2", "Aggregate whenever possible"),
    .rfc9293("MUST-59", "MUST", "3.10.7.4", "section-3.10.7.4-2.1.2.8.2.2", "Process all Q'd before send ACK"),
    .rfc9293("MUST-60", "MUST NOT", "3.9.1.2", "section-3.9.1.2-3", "If cannot: sender buffer indefinitely"),
    .rfc9293("MUST-61", "MUST", "3.9.1.2", "section-3.9.1.2-3", "If cannot: PSH last segment"),
    .rfc9293("MUST-62", "MUST", "3.8.5", "section-3.8.5-7", "Pointer indicates first non-urgent octet"),
    .rfc9293("MUST-63", "MUST", "3.9.2.3", "section-3.9.2.3-2.1", "Reject SYN from invalid IP address"),
    .rfc9293("MUST-64", "MUST", "3.2", "section-3.2-9.2.2", "Process options regardless of word alignment"),
    .rfc9293("MUST-65", "MUST NOT", "3.2", "section-3.2-13.2.2", "MSS not sent on non-SYN segments"),
    .rfc9293("MUST-66", "MUST", "3.4", "section-3.4-27", "Process RST and URG even with zero window"),
    .rfc9293("MUST-67", "MUST", "3.7.1", "section-3.7.1-11", "MSS value based on MMS_R"),
    .rfc9293("MUST-68", "MUST", "3.1", "section-3.1-6.22.11", "Include length for all options except EOL+NOP"),
    .rfc9293("MUST-69", "MUST", "3.1", "section-3.1-6.22.5", "Pad with zero"),
  ]

  private static let shoulds: [Requirement] = [
    .rfc9293("SHLD-1", "SHOULD", "3.4.1", "section-3.4.1-6", "Secure ISN generator with a PRF component"),
    .rfc9293("SHLD-2", "SHOULD", "3.5.3", "section-3.5.3-3", "RST can contain data"),
    .rfc9293("SHLD-3", "SHOULD", "3.6.1", "section-3.6.1-2", "Send RST to indicate data lost"),
    .rfc9293("SHLD-4", "SHOULD", "3.6.1", "section-3.6.1-5", "Use Timestamps to reduce TIME-WAIT"),
    .rfc9293("SHLD-5", "SHOULD", "3.7.1", "section-3.7.1-2", "IPv4 Send MSS Option unless 536 / IPv6 Send MSS Option unless 1220"),
    .rfc9293("SHLD-6", "SHOULD", "3.7.3", "section-3.7.3-2", "MSS accounts for varying MTU"),
    .rfc9293("SHLD-7", "SHOULD", "3.7.4", "section-3.7.4-3", "Nagle algorithm"),
    .rfc9293("SHLD-8", "SHOULD", "3.8.2", "section-3.8.2-5", "Support ECN"),
    .rfc9293("SHLD-9", "SHOULD", "3.8.3", "section-3.8.3-2.5", "Inform ALP of R1<=retxs<R2"),
    .rfc9293("SHLD-10", "SHOULD", "3.8.3", "section-3.8.3-3", "Recommended value for R1"),
    .rfc9293("SHLD-11", "SHOULD", "3.8.3", "section-3.8.3-3", "Recommended value for R2"),
    .rfc9293("SHLD-12", "SHOULD", "3.8.4", "section-3.8.4-5", "Send with no data"),
    .rfc9293("SHLD-13", "SHOULD NOT", "3.8.5; 3.9.1.2", "section-3.8.5-1", "ALP employ the urgent mechanism"),
    .rfc9293("SHLD-14", "SHOULD NOT", "3.8.6", "section-3.8.6-6", "Shrink window from right"),
    .rfc9293("SHLD-15", "SHOULD NOT", "3.8.6", "section-3.8.6-7", "Send new data when window shrinks"),
    .rfc9293("SHLD-16", "SHOULD", "3.8.6", "section-3.8.6-7", "Retransmit old unacked data within window"),
    .rfc9293("SHLD-17", "SHOULD NOT", "3.8.6", "section-3.8.6-7", "Time out conn for data past right edge"),
    .rfc9293("SHLD-18", "SHOULD", "3.8.6.3", "section-3.8.6.3-2", "Delayed ACKs"),
    .rfc9293("SHLD-19", "SHOULD", "3.8.6.3", "section-3.8.6.3-2", "Every 2nd full-sized segment or 2*RMSS ACK'd"),
    .rfc9293("SHLD-20", "SHOULD", "3.9.1.8", "section-3.9.1.8-5", "ALP can disable Error Report Routine"),
    .rfc9293("SHLD-21", "SHOULD", "3.9.1.9", "section-3.9.1.9-1", "ALP can change Diffserv field during connection"),
    .rfc9293("SHLD-22", "SHOULD", "3.9.1.9", "section-3.9.1.9-1", "Passed unchanged to IP"),
    .rfc9293("SHLD-23", "SHOULD NOT", "3.9.2", "section-3.9.2-3.4.2.2", "ALP generally changing Diffserv during conn."),
    .rfc9293("SHLD-24", "SHOULD", "3.9.2.1", "section-3.9.2.1-3", "Later src route overrides"),
    .rfc9293("SHLD-25", "SHOULD", "3.9.2.2", "section-3.9.2.2-4.4.3", "Dest Unreach (0,1,5) => inform ALP"),
    .rfc9293("SHLD-26", "SHOULD", "3.9.2.2", "section-3.9.2.2-4.6.2", "Dest Unreach (2-4) => abort conn"),
    .rfc9293("SHLD-27", "SHOULD", "3.9.1.2", "section-3.9.1.2-5", "Sender collapse successive PSH bits"),
    .rfc9293("SHLD-28", "SHOULD", "3.9.1.2", "section-3.9.1.2-7", "Send max size segment when possible"),
    .rfc9293("SHLD-29", "SHOULD", "3.8.6.1", "section-3.8.6.1-5", "First probe after RTO"),
    .rfc9293("SHLD-30", "SHOULD", "3.8.6.1", "section-3.8.6.1-5", "Exponential backoff"),
    .rfc9293("SHLD-31", "SHOULD", "3.10.7.4", "section-3.10.7.4-2.1.2.8.2.9", "Queue out-of-order segments"),
  ]

  private static let mays: [Requirement] = [
    .rfc9293("MAY-1", "MAY", "3.6.1", "section-3.6.1-2", "Half-duplex close connections"),
    .rfc9293("MAY-2", "MAY", "3.6.1", "section-3.6.1-3", "Accept SYN from TIME-WAIT state"),
    .rfc9293("MAY-3", "MAY", "3.7.1", "section-3.7.1-2", "Send MSS Option always"),
    .rfc9293("MAY-4", "MAY", "3.8.1", "section-3.8.1-4", "Retransmit with same IP identity"),
    .rfc9293("MAY-5", "MAY", "3.8.4", "section-3.8.4-2", "Send Keep-alive Packets"),
    .rfc9293("MAY-6", "MAY", "3.8.4", "section-3.8.4-5", "Configurable to send garbage octet"),
    .rfc9293("MAY-7", "MAY", "3.8.6", "section-3.8.6-7", "Retransmit old data beyond SND.UNA+SND.WND"),
    .rfc9293("MAY-8", "MAY", "3.8.6.1", "section-3.8.6.1-3", "Receiver's window closed indefinitely"),
    .rfc9293("MAY-9", "MAY", "3.9.1.9", "section-3.9.1.9-3", "Pass received Diffserv field up to ALP"),
    .rfc9293("MAY-10", "MAY", "3.9.2", "section-3.9.2-6", "Timestamp support"),
    .rfc9293("MAY-11", "MAY", "3.9.2", "section-3.9.2-6", "Record Route support"),
    .rfc9293("MAY-12", "MAY", "3.10.7.4", "section-3.10.7.4-2.5.2.2.2.1", "Implement data injection protection"),
    .rfc9293("MAY-13", "MAY", "3.10.7.4", "section-3.10.7.4-2.7.2.3.2.4", "Send ACK for out-of-order segment"),
    .rfc9293("MAY-14", "MAY", "3.9.1.7", "section-3.9.1.7-1", "FLUSH call"),
    .rfc9293("MAY-15", "MAY", "3.9.1.2", "section-3.9.1.2-3", "SEND call can specify PUSH"),
    .rfc9293("MAY-16", "MAY", "3.9.1.2", "section-3.9.1.2-6", "Aggregate or queue un-pushed data"),
    .rfc9293("MAY-17", "MAY", "3.9.1.3", "section-3.9.1.3-4", "Notify receiving ALP1 of PSH"),
    .rfc9293("MAY-18", "MAY", "3.8.2", "section-3.8.2-3", "Implement alternative conformant algorithm(s)"),
    .rfc9293("REC-1", "RECOMMENDED", "3.1", "section-3.1-6.16.3", "Handle as 32-bit number"),
  ]
}
