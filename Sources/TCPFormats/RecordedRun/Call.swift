extension RecordedRun {
  /// One socket call of a program, from its beginning to its return.
  public struct Call: Sendable, Hashable {
    /// When it began, in microseconds since the run's start.
    public var time: Int
    /// The id of the host.
    public var host: String
    /// The program's name of the socket that it was made on.
    public var socket: String
    /// The function, e.g. `connect`.
    public var function: String
    /// The arguments after the socket, as words: `10.9.0.2:5270 non-blocking`, `SO_LINGER on=1 seconds=0`, `38 MSG_MORE`.
    public var arguments: [String]
    /// What it answered.
    public var result: Result
    /// How long it took, in microseconds.
    public var duration: Int
    /// The line of the file, from 1.
    public var line: Int

    /// What a call answered.
    public enum Result: Sendable, Hashable {
      /// It succeeded, with nothing to tell.
      case ok
      /// It sent or received so many octets.
      case octets(Int)
      /// A receiving call found that the other side will send no more.
      case endOfStream
      /// It failed, or told of a failure, with an error's name such as `ECONNRESET`.
      case error(String)
    }

    /// The functions that a call can name.
    public static let functions = [
      "accept", "accept4", "bind", "close", "connect", "getpeername", "getsockname", "getsockopt", "ioctl", "listen", "poll",
      "read", "recv", "recvfrom", "recvmsg", "select", "send", "sendmsg", "sendto", "setsockopt", "shutdown", "socket", "write",
    ]
  }
}
