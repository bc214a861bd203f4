import ArgumentParser
import Documentation
import Simulation

/// Starts an article or a scenario in every language.
struct NewCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: CommandName.new.rawValue,
      abstract: "Starts an article, a scenario or a theme.",
      discussion: """
        An article is a file in each language's folder. A scenario gets its texts in each language, and its declaration is printed. A theme is \
        a copy of the program's own, to be changed and pointed to with `--theme`. Nothing that exists is written over.

        \(HelpText.examples(["\(P.commandName) new article why-so", "\(P.commandName) new scenario lost-twice", "\(P.commandName) new theme my-theme"]))

        \(HelpText.statuses)
        """)
  }

  /// What can be started.
  enum What: String, ExpressibleByArgument, CaseIterable {
    case article, scenario, theme
  }

  @Argument(help: "article, scenario or theme.")
  var what: What

  @Argument(help: "Its name: for an article and a scenario, lower-case words joined by hyphens.")
  var name: String

  @Option(help: ArgumentHelp("The folder with what people wrote.", valueName: "folder"))
  var content: String = TextLibrary.usualFolder

  func run() throws {
    switch what {
    case .article: try makeArticle()
    case .scenario: try makeScenario()
    case .theme: try write(ThemeFiles.builtInFiles.map { (Path.join(name, $0.key), $0.value) }.sorted { $0.0 < $1.0 })
    }
  }

  private func requireName() throws(CommandFailure) {
    let isName = !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    if !isName || name.hasPrefix("-") {
      throw CommandFailure(.usage, "`\(name)` cannot be a name", hint: "write lower-case letters, digits and hyphens")
    }
  }

  private func makeArticle() throws {
    try requireName()
    let library = try TextLibrary(in: content, about: P.subject)
    let files = try library.languages.map { language -> (String, [UInt8]) in
      let interface = try library.texts(in: language, only: []).interface
      return (Path.join(content, "\(language)/\(name).md"), Array(article(interface).utf8))
    }
    try write(files)
  }

  private func article(_ interface: Interface) -> String {
    let title = name.split(separator: "-").joined(separator: " ")
    let scenario = HelpText.scenario(of: P.subject)
    return """
      ---
      title: \(title)
      description: \(interface("new.description"))
      order: 50
      ---

      \(interface("new.answer"))

      <!-- docgen diagram \(scenario) -->

      *\(interface("new.caption"))*

      ## \(interface("new.steps"))

      ## \(interface("new.wrong"))

      ## \(interface("new.try"))

      ## \(interface("new.source"))

      """
  }

  private func makeScenario() throws {
    try requireName()
    if P.subject.scenario(name) != nil {
      throw CommandFailure(.usage, "there is a scenario `\(name)` already", hint: "choose another name")
    }
    let files = LocalFileSystem()
    var changed: [(path: String, bytes: [UInt8])] = []
    for language in try TextLibrary(in: content, about: P.subject).languages {
      let path = Path.join(content, "\(language)/model/scenarios.yml")
      var bytes = try files.kind(of: path) == nil ? [] : try files.read(path)
      if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      if String(decoding: bytes, as: UTF8.self).split(separator: "\n").contains("\(name):") {
        throw CommandFailure(.cannotCreate, "\(path) has texts of `\(name)` already")
      }
      changed.append((path, bytes + Array("\(name):\n  title: \(name)\n  summary: \(name)\n".utf8)))
    }
    try Interruption.guarding { system throws(FileError) in try system.replaceFiles(changed) }
    try Terminal.output.write(declaration)
  }

  /// What a programmer adds to the protocol; the texts are findings until then.
  private var declaration: String {
    let hosts = P.subject.scenarios.first?.hosts ?? [:]
    func host(_ side: Side) -> String { "Scenario.Host(\(JSON.string(hosts[side]?.id ?? side.rawValue)), firstNumbers: [0])" }
    return """
      Scenario(
        \(JSON.string(name)), left: \(host(.left)), right: \(host(.right)),
        script: [],
        expects: [],
        cite: Citation(source: \(JSON.string(P.subject.scenarios.first?.cite.source ?? "")), section: ""))

      """
  }

  /// Writes files that must not exist yet.
  private func write(_ made: [(path: String, bytes: [UInt8])]) throws {
    let files = LocalFileSystem()
    for file in made where try files.kind(of: file.path) != nil {
      throw CommandFailure(.cannotCreate, "\(file.path) exists already", hint: "choose another name")
    }
    try Interruption.guarding { system throws(FileError) in
      for file in made { try system.makeFolders(Path.folder(of: file.path)) }
      try system.replaceFiles(made)
    }
    try Terminal.output.write(made.map { $0.path + "\n" }.joined())
  }
}
