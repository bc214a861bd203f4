import ArgumentParser
import CommonMark
import Documentation

/// Explains whatever has a name.
struct ExplainCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let state = HelpText.state(of: P.subject)
    let rule = P.subject.model.rules.first.map { "\(P.commandName) explain \($0.id)" }
    let examples = ["\(P.commandName) explain \(state)", rule, "\(P.commandName) explain \(HelpText.scenario(of: P.subject))"]
    return CommandConfiguration(
      commandName: CommandName.explain.rawValue,
      abstract: "Explains a state, an event, a rule, a variable: whatever has a name.",
      discussion: """
        States are found by the names that other programs give them too, and a wrong name gets the right one.

        \(HelpText.examples(examples.compactMap { $0 }))

        \(HelpText.statuses)
        """)
  }

  @Argument(help: "The name.")
  var name: [String]

  @OptionGroup var options: TextOptions

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    let name = name.joined(separator: " ")
    let names = Names(of: P.subject.model, in: P.subject)
    guard let found = names.lookUp(name) else {
      let hint = NearestName.hint(for: name, among: names.all)
      throw CommandFailure(
        .usage, "nothing is called `\(name)`", hint: hint ?? "`\(P.commandName) list` shows what there is")
    }
    let library = try TextLibrary(in: options.content, about: P.subject)
    let texts = try library.texts(in: try library.language(options.lang), only: found.thing.textKinds)
    var explanation = try Explainer(subject: P.subject, texts: texts).explain(found.thing)
    explanation.note = found.note ?? explanation.note
    try Terminal.output.write(format == .text ? explanation.text(width: Terminal.output.columns) : explanation.json.text)
  }
}

extension Names {
  /// What a name means, written in whichever case; and what to say first where it is a wrong one.
  fileprivate func lookUp(_ name: String) -> (thing: Named, note: String?)? {
    if let thing = self[name] { return (thing, nil) }
    if let state = state(meantByWrong: name) { return (.state(state), "`\(name)` is no state: the state is called `\(state.name)`.") }
    guard let other = all.first(where: { $0.lowercased() == name.lowercased() }) else { return nil }
    return self[other].map { ($0, nil) }
  }
}

extension Named {
  /// The kinds of text that an explanation needs.
  fileprivate var textKinds: Set<String> {
    switch self {
    case .state, .alias: ["states", "stimuli", "notation"]
    case .event, .rule: [kind, "notation"]
    case .requirement: [kind, "omissions"]
    case .symbol, .scenario, .timer, .queue, .choice, .omission, .kind, .counter, .property, .ablation: [kind]
    }
  }
}
