import Documentation
import Simulation

/// Expands directives of the command line and of notes, reading only the texts that each one needs.
struct LazyExpander: Sendable {
  private let runs: Runs
  private let library: TextLibrary

  /// Expands with the texts of a library.
  init(about subject: Subject, library: TextLibrary) {
    runs = Runs(of: subject, record: { library.record }, conformance: { library.conformance })
    self.library = library
  }

  /// What a directive of the command line makes, and the texts in whose language it is.
  func expand(_ directive: Directive) throws(CommandFailure) -> Expanded {
    let language = try library.language(directive["lang"])
    let texts = try library.texts(in: language, only: directive.textKinds)
    do {
      return try DirectiveExpander(runs: runs, texts: [language: texts], language: language).expand(directive, language: language)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The run that a `diagram` directive of the command line shows.
  ///
  /// - Parameters:
  ///   - hasTitle: Whether the scenario's title is needed, whose texts then are read too.
  ///   - isOnly: Whether no other run is drawn, so that the texts of other scenarios need not be read.
  func run(drawnBy directive: Directive, hasTitle: Bool, isOnly: Bool = false) throws(CommandFailure) -> DrawnRun {
    let language = try library.language(directive["lang"])
    let kinds: Set<String> = hasTitle ? ["hosts", "queues", "scenarios"] : ["hosts", "queues"]
    let texts = try library.texts(in: language, only: kinds, of: hasTitle && isOnly ? directive.arguments.first?.text : nil)
    do {
      return try DirectiveExpander(runs: runs, texts: [language: texts], language: language).run(drawnBy: directive, language: language)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The states that a `state-diagram` directive of the command line shows.
  func states(drawnBy directive: Directive) throws(CommandFailure) -> DrawnStates {
    let language = try library.language(directive["lang"])
    let texts = try library.texts(in: language, only: ["scenarios"])
    do {
      return try DirectiveExpander(runs: runs, texts: [language: texts], language: language).states(drawnBy: directive, language: language)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What a directive in a file makes, in its own language or else in `usual`, and the words of that language.
  func expand(_ directive: Directive, usual: String) throws(Problem) -> (expanded: Expanded, interface: Interface) {
    let language = directive["lang"] ?? usual
    let texts: Texts
    do {
      texts = try library.texts(in: try library.language(language), only: directive.textKinds)
    } catch {
      throw directive.problem("directive.language", error.message ?? "", hint: error.hint, at: .value("lang"))
    }
    let expander = DirectiveExpander(runs: runs, texts: [language: texts], language: language)
    return (try expander.expand(directive, language: language), texts.interface)
  }
}

extension Directive {
  /// The kinds of text that a directive of this kind needs; nothing where it may need all. A diagram has only the names of hosts and queues, so that
  /// drawing one does not wait for the texts of every rule.
  fileprivate var textKinds: Set<String>? { kind.text == "diagram" ? ["hosts", "queues"] : nil }
}
