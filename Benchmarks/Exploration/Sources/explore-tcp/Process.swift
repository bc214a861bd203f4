#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The most memory that this process has taken so far; octets. Nil when the system does not say.
var peakMemory: Int? {
  #if canImport(Glibc)
    let process = Int32(RUSAGE_SELF.rawValue)
  #else
    let process = RUSAGE_SELF
  #endif
  var usage = rusage()
  guard getrusage(process, &usage) == 0 else { return nil }
  #if canImport(Darwin)
    return usage.ru_maxrss
  #else
    return usage.ru_maxrss * 1024
  #endif
}

/// Ends the process, saying why on the standard error stream.
func stop(_ reason: String, status: Int32) -> Never {
  let line = Array((reason + "\n").utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(status)
}
