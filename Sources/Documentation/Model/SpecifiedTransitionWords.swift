import ProtocolModel
import Simulation

/// What documents say of the transitions that the specification states, in a language; what stands between backticks is code.
struct SpecifiedTransitionWords {
  let texts: Texts
  private let states: [String: State]

  /// The words of a language; transitions that were tried name the situations and their states.
  init(_ texts: Texts, tried table: TransitionTable) {
    self.texts = texts
    states = Dictionary(table.situations.map { ($0.situation.id, $0.state) }) { first, _ in first }
  }

  private var interface: Interface { texts.interface }

  /// How many scenarios are named that show one thing.
  private static let mostScenarios: Int = 3

  /// What makes a transition: the event, and then what must hold. Nothing for what the model does not have.
  func cause(_ cause: SpecifiedTransition.Cause) -> [String] {
    switch cause {
    case .event(let event, when: let condition): ["`\(event.name)`"] + held(condition)
    case .arrival(let bits, when: let condition): [interface("cell.segment", "`\(notation(bits))`")] + held(condition)
    case .unmodelled: []
    }
  }

  /// What a condition asks for.
  private func held(_ condition: Guard) -> [String] { condition == .always ? [] : ["`\(condition.notation(texts.words))`"] }

  /// What is sent, told and kept.
  func done(_ transition: SpecifiedTransition) -> [String] {
    transition.sends.map { interface("cell.sends", "`\(notation($0))`") } + transition.actions.map { "`\($0.notation(texts.words))`" }
  }

  private func notation(_ bits: [ControlBit]) -> String { "<CTL=\(bits.map(\.name).joined(separator: ","))>" }

  /// A text that leads to a page, and perhaps to a place of it.
  struct Link {
    let text: String
    let page: String
    let anchor: String

    var target: String { "\(page)#\(anchor)" }
  }

  /// What leaves a transition out, after a word that says so; nil for one that the model makes.
  func reason(_ transition: SpecifiedTransition) -> (label: String, link: Link)? {
    func entry(_ account: Coverage.Account, _ kind: String, _ id: String) -> (label: String, link: Link) {
      let link = Link(text: texts.text(kind, id, "title"), page: kind, anchor: HeadingIDs.id(of: id))
      return (interface("account.\(account.rawValue)"), link)
    }
    return switch transition.leftOut {
    case .omission(let id): entry(.leftOut, "omissions", id)
    case .choice(let id): entry(.choice, "choices", id)
    case nil: nil
    }
  }

  /// The runs that show a transition: for each of its causes scenarios, or, where there is none, a situation in which it was tried.
  func shown(_ one: Coverage.OfTransition) -> [Link] {
    one.witnesses.flatMap { witnesses in
      let inScenarios = witnesses.filter { $0.scenario != nil }
      return (inScenarios.isEmpty ? witnesses.prefix(1) : inScenarios.prefix(Self.mostScenarios)).map(link)
    }
  }

  private func link(_ witness: Coverage.Witness) -> Link {
    switch witness.place {
    case .scenario(let id, step: let step):
      let title = texts.text("scenarios", id, "title")
      return Link(
        text: step == 0 ? title : interface("cell.seen-step", title, "\(step)"), page: "scenarios/\(id)",
        anchor: HeadingIDs.id(of: interface("heading.steps")))
    case .tried(situation: let id, stimulus: _):
      let state = states[id]
      return Link(
        text: interface("cell.tried", state.map { "`\($0.name)`" } ?? "", texts.text("situations", id)),
        page: "states/\(state?.id ?? "")", anchor: HeadingIDs.id(of: interface("heading.transitions")))
    }
  }
}
