extension RecordedRun {
  /// What sock_diag, which `ss` reads, said of a socket when it was asked and had something new to say.
  public struct SocketObservation: Sendable, Hashable {
    /// When it was asked, in microseconds since the run's start: up to a few milliseconds after the change.
    public var time: Int
    /// The id of the host.
    public var host: String
    /// The name of one connection or listener; not that of a state change or of a call.
    public var socket: String
    /// The socket's own end.
    public var local: SocketAddress
    /// The other end; `0.0.0.0:0` for a listener.
    public var remote: SocketAddress
    /// What it saw; nothing where the socket is gone.
    public var view: View?
    /// The line of the file, from 1.
    public var line: Int

    /// What sock_diag says of a socket that is there.
    public struct View: Sendable, Hashable {
      /// The state in Linux's name.
      public var state: String
      /// Which structure stands for the connection.
      public var kind: Kind
      /// The octets received and not read; a listener's accept queue.
      public var receiveQueue: Int
      /// The octets sent and not acknowledged, or not sent yet; a listener's backlog.
      public var sendQueue: Int
      /// The timer that runs; nothing for none.
      public var timer: Timer?
    }

    /// The structure that stands for a connection in the kernel.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A socket in LISTEN.
      case listener
      /// The mini-socket of a SYN that was answered.
      case request
      /// A socket that a process holds.
      case full
      /// A full socket that no process holds: not accepted yet, or closed.
      case unowned
      /// The mini-socket of TIME_WAIT, and of FIN_WAIT2 after a close.
      case timeWait = "time-wait"
    }

    /// A timer of a socket.
    public struct Timer: Sendable, Hashable {
      /// sock_diag's name of it: `on` (retransmission, or a probe for a lost tail), `keepalive`, `timewait`, `persist`.
      public var name: String
      /// What it has left to run, in microseconds.
      public var remaining: Int
      /// How often it has expired without an answer.
      public var retransmissions: Int

      /// The names of timers.
      public static let names = ["on", "keepalive", "timewait", "persist"]
    }
  }
}
