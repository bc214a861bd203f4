extension RecordedRun {
  /// A row of the tracepoint `sock:inet_sock_set_state`.
  ///
  /// It has no row for a request (the mini-socket of SYN_RECV) nor for TIME_WAIT: a full socket in FIN_WAIT2 goes to CLOSE when a
  /// mini-socket takes its place.
  public struct StateChange: Sendable, Hashable {
    /// When, in microseconds since the run's start.
    public var time: Int
    /// The id of the host.
    public var host: String
    /// The name of one life of one `struct sock`; not that of an observation or of a call.
    public var socket: String
    /// The socket's own end; port 0 before one is picked.
    public var local: SocketAddress
    /// The other end; `0.0.0.0:0` for a listener.
    public var remote: SocketAddress
    /// The state before, in Linux's name, e.g. `SYN_SENT`.
    public var old: String
    /// The state after, in Linux's name.
    public var new: String
    /// The line of the file, from 1.
    public var line: Int
  }
}
