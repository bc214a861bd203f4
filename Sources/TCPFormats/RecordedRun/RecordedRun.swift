/// What a real kernel did in one run, and nothing else: every line of its file is a fact that was recorded.
///
/// The file is UTF-8 text, one fact a line, words divided by spaces. `…` stands for what is left out here.
///
///     recorded-run 1
///     name lost_syn
///     description The first SYN is lost; the client sends it again after one second.
///     kernel Linux 6.18.44
///     duration 1.141818
///     host client 10.9.0.1
///     host server 10.9.0.2
///     sysctl client net.ipv4.tcp_congestion_control reno
///     0.000260 call client client connect 10.9.0.2:5160 -> ok took=1.024664
///     0.000266 state client k2 10.9.0.1:40160 > 10.9.0.2:5160 CLOSE > SYN_SENT
///     0.000282 segment client 10.9.0.1:40160 > 10.9.0.2:5160 S seq=762534760 win=64240 mss=1460 sackok wscale=10 lost
///     0.001639 socket client d2 10.9.0.1:40160 > 10.9.0.2:5160 SYN_SENT full send=1 timer=on left=1.000000
///     …
///     path client local=40160 remote=5160 CLOSED SYN-SENT ESTABLISHED
///     counters client TcpActiveOpens=1 TcpRetransSegs=1 …
///     end 36
///
/// Times are seconds since the run's start with six decimals, so whole microseconds, and never go back. Sequence numbers are
/// the absolute ones. A place on the wire is `ADDRESS:PORT`.
///
/// | line | what it tells |
/// |---|---|
/// | `recorded-run 1` | The form and its version; always the first line. |
/// | `name`, `description`, `kernel`, `duration` | One of each: the run's name, what happens in it, which kernel it was, how long it was watched. |
/// | `host ID ADDRESS` | A host with the kernel under test, before anything is told of it. Any other address is a hand-made peer's. |
/// | `sysctl HOST NAME VALUE` | A setting of the kernel that was set for the run. |
/// | `TIME call HOST SOCKET FUNCTION ARGUMENT… -> RESULT took=TIME` | A socket call, told when it begins. The socket's name is the program's, with hyphens between its words; a name used again stands for the socket last made under it. Counts of octets and seconds stand without their unit. The result is `ok`, `octets=N`, `end-of-stream` or the name of an error. |
/// | `TIME segment SENDER PLACE > PLACE BITS seq=N ack=N len=N win=N OPTION… FATE` | A segment, told when it leaves. BITS are of `SFRPAUEW` in this order, `-` for none; `ack=0` and `len=0` are left out; `win` is the field of the header, not scaled. Options: `mss=N`, `sackok`, `wscale=N`, `ts=VALUE/ECHO`, `sack=LEFT-RIGHT,…`, `fastopen=COOKIE` (`request` for none yet), `option=KIND` for any other. FATE is `arrives=TIME`, `lost` on the wire or for want of a host with the address, or `taken` by a hand-made peer. |
/// | `TIME segment hand-made …` | A segment that no kernel sent: it is told when it arrives at the host of its destination, and has no FATE. |
/// | `TIME frame SENDER ADDRESS > ADDRESS PROTOCOL KIND about=PLACE>PLACE FATE` | A frame with no TCP segment in it. `KIND` and `about`, the pair that an ICMP message is about, only where known. |
/// | `TIME state HOST SOCKET PLACE > PLACE OLD > NEW` | A row of the tracepoint `sock:inet_sock_set_state`: local and remote place, Linux's names of states. The socket's name stands for one life of one `struct sock`. |
/// | `TIME socket HOST SOCKET PLACE > PLACE STATE KIND recv=N send=N timer=NAME retransmissions=N left=TIME` | What sock_diag says of a socket when that is news: a row that differs from the one before in more than a timer having run on. The time is that of a poll, so a few milliseconds late. The local address is the host's. KIND is `listener`, `request`, `full`, `unowned` (a full socket that no process holds: not accepted yet, or closed) or `time-wait` (the mini-socket, of TIME_WAIT and of an orphan's FIN_WAIT2). Zeros and the timer `off` are left out. |
/// | `TIME socket HOST SOCKET PLACE > PLACE gone` | sock_diag no longer knows the socket. |
/// | `path HOST local=PORT remote=PORT STATE…` | The states that one connection of the host went through, in RFC 9293's names, from tracepoint and sock_diag together. |
/// | `counters HOST NAME=N…` | The MIB counters that the run moved. |
/// | `end COUNT` | The last line: the number of lines of the file, this one too. |
public struct RecordedRun: Sendable, Hashable {
  /// The version of the form that is written and read.
  public static let version = 1

  /// The name of the run, one word.
  public var name: String
  /// What happens in it, a sentence.
  public var description: String
  /// The kernel that ran, e.g. `Linux 6.18.44`.
  public var kernel: String
  /// How long the run was watched, in microseconds.
  public var duration: Int
  /// The hosts whose kernels are under test, as declared: client, server.
  public var hosts: [Host]
  /// The settings that were set for the run.
  public var sysctls: [Sysctl]
  /// The socket calls in order of their beginning.
  public var calls: [Call]
  /// The segments in order of departure; a hand-made one stands at its arrival.
  public var segments: [WireSegment]
  /// What went over the wire and is no TCP, in order of departure; a hand-made one stands at its arrival.
  public var frames: [OtherFrame]
  /// What the tracepoint showed, in order of time.
  public var stateChanges: [StateChange]
  /// What sock_diag showed, in order of time.
  public var sockets: [SocketObservation]
  /// The paths of states, one for each connection that was followed on a host.
  public var paths: [Path]
  /// The MIB counters, host by host.
  public var counters: [Counter]

  /// The host with an address; nothing for a hand-made peer's.
  public func host(at address: String) -> Host? { hosts.first { $0.address == address } }
}

extension RecordedRun {
  /// A host with the kernel under test.
  public struct Host: Sendable, Hashable {
    /// What the run calls it, e.g. `client`.
    public var id: String
    /// Its IPv4 address in dotted form.
    public var address: String
    /// The line of the file, from 1.
    public var line: Int
  }

  /// A setting of a host's kernel.
  public struct Sysctl: Sendable, Hashable {
    /// The id of the host.
    public var host: String
    /// Its name, e.g. `net.ipv4.tcp_syncookies`.
    public var name: String
    /// Its value as sysctl writes it.
    public var value: String
    /// The line of the file, from 1.
    public var line: Int
  }

  /// The states that one connection went through at one host.
  public struct Path: Sendable, Hashable {
    /// The id of the host.
    public var host: String
    /// The port of the host; nothing where the recording does not say.
    public var localPort: UInt16?
    /// The port of the other side; nothing where the recording does not say.
    public var remotePort: UInt16?
    /// The states in RFC 9293's names; empty where the host took no part.
    public var states: [String]
    /// The line of the file, from 1.
    public var line: Int
  }

  /// A counter of a host that the run moved; all start at 0.
  public struct Counter: Sendable, Hashable {
    /// The id of the host.
    public var host: String
    /// Its name as nstat writes it, e.g. `TcpExtListenOverflows`.
    public var name: String
    /// Its value at the run's end.
    public var value: Int
    /// The line of the file, from 1.
    public var line: Int
  }

  /// Who put a segment or another frame on the wire.
  public enum Sender: Sendable, Hashable {
    /// The kernel of a host, by the host's id.
    case host(String)
    /// Nobody's kernel: it was made by hand.
    case handMade
  }

  /// What became of a segment or another frame.
  public enum Fate: Sendable, Hashable {
    /// It reached a host, at a time in microseconds since the run's start.
    case arrives(at: Int)
    /// It was lost on the wire, or no host has the address.
    case lost
    /// It was sent to a hand-made peer, which took it.
    case taken
  }
}
