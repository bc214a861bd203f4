import ArgumentParser
import Documentation
import ProtocolModel
import Simulation
import Synchronization

/// Changes each rule of the protocol in every small way, and says what notices it.
struct MutateCommand<P: DocumentedProtocol>: ParsableCommand {
  static var configuration: CommandConfiguration {
    let rule = P.subject.model.rules.first?.id ?? "RULE"
    return CommandConfiguration(
      commandName: CommandName.mutate.rawValue,
      abstract: "Changes each rule in every small way, and says which changes nothing notices.",
      discussion: """
        Each rule is deleted; each condition negated; each action dropped; each rule made to enter every other state, and given every other \
        ending. A change is noticed when a scenario's expectation fails, or a small exploration finds a broken property, other states or \
        other rules. What nothing notices is listed with the declared reason why it changes nothing that can be observed; the exit status \
        is 1 where there is no such reason, or one that is not true. Use a release build.

        \(HelpText.examples(["\(P.commandName) mutate", "\(P.commandName) mutate --rule \(rule)"]))

        \(HelpText.statuses)
        """)
  }

  @Option(help: ArgumentHelp("Only the changes of this rule.", valueName: "id"))
  var rule: String?

  @Option(help: "The form of what is printed.")
  var format: FactFormat = .text

  func run() throws {
    let model = P.subject.model
    let mutations = try chosen(of: model)
    let verdicts = try judge(mutations, of: model)
    let report = MutationReport(verdicts, declared: P.mutations.survivors, isWhole: rule == nil)
    let width = Terminal.output.columns
    try Terminal.output.write(
      format == .text ? MutationText(report).lines(width: width).map { $0 + "\n" }.joined() : MutationJSON(report).value.text)
    if !report.isAsDeclared { throw CommandFailure.found }
  }

  private func chosen(of model: ProtocolModel) throws(CommandFailure) -> [Mutation] {
    guard let rule else { return model.mutations }
    guard model.rule(rule) != nil else { throw CommandFailure.unknown("rule", rule, among: model.rules.map(\.id)) }
    return model.mutations.filter { $0.rule.id == rule }
  }

  /// Judges mutations on all cores.
  private func judge(_ mutations: [Mutation], of model: ProtocolModel) throws -> [(mutation: Mutation, verdict: MutationVerdict)] {
    let judge: MutationJudge
    do {
      judge = try MutationJudge(
        model, scenarios: P.subject.scenarios, explorations: P.mutations.explorations, situations: P.subject.situations,
        stimuli: P.subject.stimuli)
    } catch {
      throw CommandFailure(.found, "\(model.name) as it is does not do what it should, so no change of it can be judged: \(error)")
    }
    let progress = Progress()
    let judged = Atomic<Int>(0)
    let verdicts = mutations.concurrentMap { mutation in
      let verdict = judge.verdict(on: mutation)
      let number = judged.add(1, ordering: .relaxed).newValue
      // Whether progress can be shown is no reason to stop.
      if number.isMultiple(of: 8) { try? progress.show("\(number) of \(mutations.count) mutations") }
      return verdict
    }
    try progress.clear()
    return zip(mutations, verdicts).map { (mutation: $0, verdict: $1) }
  }
}
