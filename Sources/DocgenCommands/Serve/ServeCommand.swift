import ArgumentParser
import Dispatch
import Documentation

/// Shows the site while it is written: built in memory, and anew on every change.
struct ServeCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.serve.rawValue,
      abstract: "Shows the site in a browser while it is written.",
      discussion: """
        The site is built in memory. A page is shown anew as soon as its article, a text of the model or the theme changes, and what is wrong \
        is shown in it. Only this machine is answered unless `--host` says otherwise. Ctrl-C stops it.

        \(HelpText.examples(["\(P.commandName) serve", "\(P.commandName) serve --port 4000 --theme my-theme"]))

        \(HelpText.statuses)
        """)
  }

  @OptionGroup var options: SiteOptions

  @Option(help: ArgumentHelp("The port; 0 for any that is free.", valueName: "number"))
  var port: UInt16 = 8_000

  @Option(help: ArgumentHelp("The address to listen on, in numbers; 0.0.0.0 lets other machines in.", valueName: "address"))
  var host: String = "127.0.0.1"

  func run() throws {
    // A folder that cannot be read is no content with everything missing.
    _ = try LocalFileSystem().names(in: options.content)
    let server = try listen()
    let site = LiveSite(about: P.subject, options, on: host)
    let shown = host.contains(":") ? "[\(host)]" : host
    try Terminal.output.write("http://\(shown):\(server.port)/ shows the site and follows its changes; Ctrl-C stops it\n")
    DispatchQueue(label: "server").async { server.run { site.answer($0) } }
    let watch = FolderWatch()
    while true {
      watch.waitForChange(in: site.folders)
      if site.build() { try Terminal.error.write(site.report) }
    }
  }

  private func listen() throws(CommandFailure) -> LocalServer {
    do {
      return try LocalServer(host: host, port: port)
    } catch {
      switch error {
      case .noAddress(let host):
        throw CommandFailure(.usage, "`\(host)` is no address of a network", hint: "write it in numbers, e.g. 127.0.0.1")
      case .inUse:
        throw CommandFailure(.cannotCreate, "port \(port) is in use", hint: "say `--port 0` for any that is free")
      case .refused(let reason):
        throw CommandFailure(.cannotCreate, "nothing can listen on \(host), port \(port): \(reason)")
      }
    }
  }
}
