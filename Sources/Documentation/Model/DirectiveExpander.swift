import CommonMark
import Diagrams
import ProtocolModel
import Simulation

/// What a directive makes.
public enum Expanded: Sendable {
  /// A diagram, and the lines of its text.
  case diagram(DrawnRun, lines: [String])
  /// A state diagram, and the lines of its text.
  case states(DrawnStates, lines: [String])
  /// A run to step through, which is a diagram where nobody can step.
  case player(PlayedRun)
  /// A table.
  case table(Table)
  /// A value that a sentence holds; `isCode` when it stands in a code span there.
  case value(String, isCode: Bool)
  /// A wrong name shown on purpose, and the right one.
  case wrong(String, right: String)
  /// The statement that there is no such transition.
  case noTransition(State, State)
}

/// Expands directives: the one reading of them, for articles, for notes and for the command line.
public struct DirectiveExpander: Sendable {
  /// The runs that diagrams and tables are made from.
  public let runs: Runs
  /// The texts of each language.
  public let texts: [String: Texts]
  /// The language that is meant where none is named.
  public let language: String

  /// An expander.
  public init(runs: Runs, texts: [String: Texts], language: String) {
    self.runs = runs
    self.texts = texts
    self.language = language
  }

  /// The run that a `diagram` directive shows, not drawn yet. Throws as `expand` does, but for a width.
  public func run(drawnBy directive: Directive, language: String) throws(Problem) -> DrawnRun {
    try DirectiveOrder(directive, self, language: language).drawnRun()
  }

  /// The states that a `state-diagram` directive shows, not drawn yet. Throws as `expand` does, but for a width.
  public func states(drawnBy directive: Directive, language: String) throws(Problem) -> DrawnStates {
    try DirectiveOrder(directive, self, language: language).drawnStates()
  }

  /// What a directive makes in a language.
  ///
  /// Throws the problem that a name it does not know, a width that cannot be met, or an expectation that its scenario does not meet is.
  public func expand(_ directive: Directive, language: String) throws(Problem) -> Expanded {
    let order = try DirectiveOrder(directive, self, language: language)
    switch directive.kind.text {
    case "diagram": return try order.diagram()
    case "state-diagram": return try order.stateDiagram()
    case "player": return try order.player()
    case "table": return .table(try order.table())
    case "count": return .value("\(try order.count())", isCode: false)
    case "explored": return .value("\(try order.explored())", isCode: false)
    case "value": return .value(try order.value(), isCode: false)
    case "state": return .value(try order.state(), isCode: true)
    case "setting": return .value(try order.setting(), isCode: false)
    case "duration": return .value(try order.duration(), isCode: false)
    case "wrong": return try order.wrong()
    case "no-transition": return try order.noTransition()
    default: throw directive.problem("directive.kind", "there is no directive `\(directive.kind.text)`", at: .kind)
    }
  }
}
