import Diagrams
import Documentation

/// A form in which a run's diagram is written.
public struct DiagramForm: Sendable {
  /// Its name on the command line.
  public let name: String
  /// How the name of a file in this form ends.
  public let ending: String
  /// Whether a file name that ends so means this form where none is named.
  public let ownsEnding: Bool
  /// Whether it names scenarios by their titles, so that these have to be read.
  let hasTitle: Bool
  /// Writes a run.
  let render: @Sendable (DrawnRun) throws -> String

  /// A form.
  ///
  /// - Parameter render: Writes a run, the last line ended by a line feed. Where a width cannot be met it throws a
  ///   `SequenceDiagramText.WidthError`, where the form has no word for something, an error whose description says so.
  public init(
    _ name: String, ending: String, ownsEnding: Bool = true, hasTitle: Bool = false,
    render: @escaping @Sendable (DrawnRun) throws -> String
  ) {
    self.name = name
    self.ending = ending
    self.ownsEnding = ownsEnding
    self.hasTitle = hasTitle
    self.render = render
  }
}

extension [DiagramForm] {
  /// The forms that any protocol's runs are written in; the first is meant where none is named.
  static let common: [DiagramForm] = [
    DiagramForm("ascii", ending: "txt") { try text($0, .ascii) },
    DiagramForm("unicode", ending: "txt", ownsEnding: false) { try text($0, .unicode) },
    DiagramForm("svg", ending: "svg", hasTitle: true) { try $0.svg().render($0.diagram) },
    DiagramForm("mermaid", ending: "mmd") { run in
      try SequenceDiagramMermaid(words: run.levelWords, hasRules: run.options.hasRules).render(run.diagram)
    },
    DiagramForm("plantuml", ending: "puml") { run in
      try SequenceDiagramPlantUML(words: run.levelWords, hasRules: run.options.hasRules).render(run.diagram)
    },
    DiagramForm("tikz", ending: "tex") { try SequenceDiagramTikZ($0.svg()).render($0.diagram) },
    DiagramForm("text", ending: "txt", ownsEnding: false, hasTitle: true) { $0.telling.map { $0 + "\n" }.joined() },
    DiagramForm("markdown", ending: "md") { run in "```text\n\(try text(run, .ascii))```\n" },
    DiagramForm("json", ending: "json", hasTitle: true) { $0.json.text },
  ]

  private static func text(_ run: DrawnRun, _ style: SequenceDiagramText.Style) throws -> String {
    try run.lines(style).map { $0 + "\n" }.joined()
  }

  /// The form with a name, or else the one that a file's name ends in, or else the first.
  func form(named name: String?, for path: String?) throws(CommandFailure) -> DiagramForm {
    if let name {
      guard let form = first(where: { $0.name == name }) else { throw .unknown("form", name, among: map(\.name)) }
      return form
    }
    guard let path else { return self[0] }
    let file = Path.name(of: path)
    guard let dot = file.lastIndex(of: "."), let form = first(where: { $0.ownsEnding && file[dot...] == ".\($0.ending)" }) else {
      let endings = filter(\.ownsEnding).map { "`.\($0.ending)`" }.joined(separator: ", ")
      throw CommandFailure(.usage, "the name `\(file)` ends like no form", hint: "say `--format`, or let it end in \(endings)")
    }
    return form
  }
}

extension DiagramForm {
  /// What it writes for a run, which becomes as wide as it must be where nobody chose how wide; or why it cannot.
  func written(_ run: inout DrawnRun, naming isNamed: Bool = false) throws(CommandFailure) -> String {
    do {
      return try render(run)
    } catch let error as SequenceDiagramText.WidthError {
      if !run.options.isWidthChosen {
        run.options.width = error.smallest
        run.options.isWidthChosen = true
        return try written(&run, naming: isNamed)
      }
      let name = isNamed ? "`\(run.trace.scenario)`: " : ""
      throw CommandFailure(.usage, "\(name)\(error)", hint: "write `--width \(error.smallest)` or more")
    } catch {
      throw CommandFailure(.usage, "the form `\(name)` cannot show `\(run.trace.scenario)`: \(error)", hint: "choose another form")
    }
  }
}
