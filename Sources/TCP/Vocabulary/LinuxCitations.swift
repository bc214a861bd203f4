import ProtocolModel

extension Citation {
  /// A function of the Linux kernel, in the version that was observed.
  static func linux(_ function: String, _ file: String, _ place: String = "") -> Citation {
    Citation(
      source: "Linux 6.18", section: function, place: place,
      address: "https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/\(file)?h=v6.18")
  }

  /// A setting of the kernel, described in its documentation.
  static func sysctl(_ name: String) -> Citation {
    Citation(source: "Linux 6.18", section: "net.ipv4.\(name)", address: "https://docs.kernel.org/networking/ip-sysctl.html")
  }

  /// A page of the Linux manual.
  static func manual(_ page: String, _ chapter: Int = 2, _ place: String = "") -> Citation {
    Citation(
      source: "Linux manual", section: "\(page)(\(chapter))", place: place,
      address: "https://man7.org/linux/man-pages/man\(chapter)/\(page).\(chapter).html")
  }

  static func input(_ function: String, _ place: String = "") -> Citation { .linux(function, "net/ipv4/tcp_input.c", place) }
  static func output(_ function: String, _ place: String = "") -> Citation { .linux(function, "net/ipv4/tcp_output.c", place) }
  static func timer(_ function: String, _ place: String = "") -> Citation { .linux(function, "net/ipv4/tcp_timer.c", place) }
  static func tcp(_ function: String, _ place: String = "") -> Citation { .linux(function, "net/ipv4/tcp.c", place) }
  static func minisocks(_ function: String, _ place: String = "") -> Citation { .linux(function, "net/ipv4/tcp_minisocks.c", place) }
  static func connectionSock(_ function: String, _ place: String = "") -> Citation {
    .linux(function, "net/ipv4/inet_connection_sock.c", place)
  }
}
