import CommonMark
import ProtocolModel
import Simulation

/// Something of the model that has a name.
public enum Named: Hashable, Sendable {
  case state(State)
  /// A state by a name that it has elsewhere.
  case alias(State, State.Alias)
  case event(Event)
  case symbol(Symbol)
  case rule(Rule)
  case scenario(String)
  case timer(Timer)
  case queue(Queue)
  case requirement(Requirement)
  case choice(Choice)
  case omission(Omission)
  /// A kind of endpoint.
  case kind(Kind)
  case counter(Counter)
  /// A property by its id.
  case property(String)
  /// An ablation by its id.
  case ablation(String)

  /// Its name, or its id where it has none of its own.
  public var name: String {
    switch self {
    case .state(let state): state.name
    case .alias(_, let alias): alias.name
    case .event(let event): event.name
    case .symbol(let symbol): symbol.name
    case .rule(let rule): rule.id
    case .scenario(let id): id
    case .timer(let timer): timer.id
    case .queue(let queue): queue.id
    case .requirement(let requirement): requirement.id
    case .choice(let choice): choice.id
    case .omission(let omission): omission.id
    case .kind(let kind): kind.id
    case .counter(let counter): counter.id
    case .property(let id), .ablation(let id): id
    }
  }

  /// What it is, as `docgen list` calls it.
  public var kind: String {
    switch self {
    case .state, .alias: "states"
    case .event: "events"
    case .symbol(let symbol): symbol.home == .setting ? "settings" : "variables"
    case .rule: "rules"
    case .scenario: "scenarios"
    case .timer: "timers"
    case .queue: "queues"
    case .requirement: "requirements"
    case .choice: "choices"
    case .omission: "omissions"
    case .kind: "kinds"
    case .counter: "counters"
    case .property: "properties"
    case .ablation: "ablations"
    }
  }

  /// Its page among the reference pages, without the ending, and the anchor of its entry there; nil when it has none.
  public var address: (page: String, anchor: String?)? {
    switch self {
    case .state(let state), .alias(let state, _): ("states/\(state.id)", nil)
    case .event(let event): ("events/\(event.id)", nil)
    case .symbol(let symbol): (symbol.home == .setting ? "settings" : "variables", HeadingIDs.id(of: symbol.name))
    case .rule(let rule): ("rules/\(rule.step.pipeline)", HeadingIDs.id(of: rule.id))
    case .scenario(let id): ("scenarios/\(id)", nil)
    case .timer(let timer): ("timers", HeadingIDs.id(of: timer.id))
    case .queue(let queue): ("queues", HeadingIDs.id(of: queue.id))
    case .requirement(let requirement): ("requirements", HeadingIDs.id(of: requirement.id))
    case .choice(let choice): ("choices", HeadingIDs.id(of: choice.id))
    case .omission(let omission): ("omissions", HeadingIDs.id(of: omission.id))
    case .kind(let kind): ("kinds", HeadingIDs.id(of: kind.id))
    case .counter(let counter): ("counters", HeadingIDs.id(of: counter.id))
    case .property(let id): ("properties", HeadingIDs.id(of: id))
    case .ablation(let id): ("ablations", HeadingIDs.id(of: id))
    }
  }
}

/// Every name that a model has, for code spans, for the words of prose and for the command line.
public struct Names: Sendable {
  private let named: [String: Named]
  /// Names of states that are nobody's, with the state that is meant.
  private let wrong: [String: State]
  private let stateNames: [String]
  private let rulePrefixes: Set<String>
  private let symbolPrefixes: Set<String>
  private let requirementPrefixes: Set<String>
  /// All names, in the order of the model.
  public let all: [String]

  /// The names of a model and of what a subject has.
  public init(of model: ProtocolModel, in subject: Subject) {
    var named: [String: Named] = [:]
    var wrong: [String: State] = [:]
    var all: [String] = []
    func add(_ name: String, _ thing: Named) {
      guard named[name] == nil else { return }
      named[name] = thing
      all.append(name)
    }
    let models = [model] + subject.implementations.map(\.model)
    let values = models.flatMap(\.namedValues)
    for state in model.states { add(state.name, .state(state)) }
    for event in models.flatMap(\.events) {
      add(event.name, .event(event))
      add(event.id, .event(event))
    }
    for symbol in values + models.flatMap(\.settings) { add(symbol.name, .symbol(symbol)) }
    for rule in models.flatMap(\.rules) { add(rule.id, .rule(rule)) }
    for scenario in subject.allScenarios { add(scenario.id, .scenario(scenario.id)) }
    for timer in models.flatMap(\.timers) { add(timer.id, .timer(timer)) }
    for queue in models.flatMap(\.queues) { add(queue.id, .queue(queue)) }
    for kind in models.flatMap(\.kinds) { add(kind.id, .kind(kind)) }
    for counter in models.flatMap(\.counters) { add(counter.id, .counter(counter)) }
    for requirement in model.requirements { add(requirement.id, .requirement(requirement)) }
    for choice in model.choices { add(choice.id, .choice(choice)) }
    for omission in models.flatMap(\.omissions) { add(omission.id, .omission(omission)) }
    for property in subject.properties { add(property.id, .property(property.id)) }
    for ablation in subject.ablations {
      add(ablation.id, .ablation(ablation.id))
      for rule in ablation.model.rules where model.rule(rule.id) == nil { add(rule.id, .ablation(ablation.id)) }
    }
    for state in model.states {
      for alias in state.aliases where alias.isWrong { wrong[alias.name] = state }
      for alias in state.aliases where !alias.isWrong { add(alias.name, .alias(state, alias)) }
    }
    self.named = named
    self.wrong = wrong
    self.all = all
    stateNames = model.states.map(\.name) + model.states.flatMap { $0.aliases.filter { !$0.isWrong }.map(\.name) }
    rulePrefixes = Set(models.flatMap(\.rules).compactMap { $0.id.split(separator: ".").first.map(String.init) })
    symbolPrefixes = Set(
      values.compactMap { $0.name.contains(".") ? $0.name.split(separator: ".").first.map(String.init) : nil })
    requirementPrefixes = Set(model.requirements.compactMap { $0.id.split(separator: "-").first.map(String.init) })
  }

  /// What a name names.
  public subscript(name: String) -> Named? { named[name] }

  /// The state that a wrong name means; nil when the name is not known to be wrong.
  public func state(meantByWrong name: String) -> State? { wrong[name] }

  /// A name that looks like one of the model's but is none.
  public struct Mistake: Hashable, Sendable {
    /// What is wrong.
    public let rule: Finding.Rule
    /// What to say.
    public let message: String
    /// The right name, if one is near.
    public let hint: String?
  }

  /// What is wrong with a word; nil for a name of the model and for a word that does not look like one.
  ///
  /// - Parameter isCode: Whether the word stands in a code span, where every shape of name is held to the model.
  public func mistake(in word: String, isCode: Bool) -> Mistake? {
    // Most words of prose are no names and look like none.
    if !isCode, wrong[word] == nil, !Self.looksLikeState(word) { return nil }
    if named[word] != nil { return nil }
    if let state = wrong[word] {
      return Mistake(rule: "name.state", message: "`\(word)` is no state", hint: "the state is called `\(state.name)`")
    }
    if Self.looksLikeState(word) {
      let near = NearestName.names(near: word, among: stateNames)
      if let first = near.first { return Mistake(rule: "name.state", message: "`\(word)` is no state", hint: "did you mean `\(first)`?") }
    }
    guard isCode else { return nil }
    return mistakeByPrefix(word)
  }

  private func mistakeByPrefix(_ word: String) -> Mistake? {
    let byPoint = word.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if byPoint.count > 1, let first = byPoint.first {
      if rulePrefixes.contains(first), word.allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." }) {
        return Mistake(rule: "name.rule", message: "there is no rule `\(word)`", hint: NearestName.hint(for: word, among: all))
      }
      if symbolPrefixes.contains(first), word.allSatisfy({ $0.isUppercase || $0.isNumber || $0 == "." }) {
        return Mistake(rule: "name.variable", message: "there is no variable `\(word)`", hint: NearestName.hint(for: word, among: all))
      }
    }
    let byHyphen = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    if byHyphen.count == 2, requirementPrefixes.contains(byHyphen[0]), !byHyphen[1].isEmpty, byHyphen[1].allSatisfy(\.isNumber) {
      return Mistake(rule: "name.requirement", message: "there is no requirement `\(word)`", hint: nil)
    }
    return nil
  }

  /// Capitals in parts joined by `-` or `_`.
  static func looksLikeState(_ word: String) -> Bool {
    var isJoined = false
    var isEmptyPart = true
    for octet in word.utf8 {
      switch octet {
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        if isEmptyPart { return false }
        (isJoined, isEmptyPart) = (true, true)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isEmptyPart = false
      default: return false
      }
    }
    return isJoined && !isEmptyPart && word.utf8.first.map { $0 >= UInt8(ascii: "A") } == true
  }
}
