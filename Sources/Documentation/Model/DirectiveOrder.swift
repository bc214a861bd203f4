import CommonMark
import Diagrams
import ProtocolModel
import Simulation

/// One directive being expanded: its words looked up in the model.
struct DirectiveOrder {
  let directive: Directive
  let runs: Runs
  let model: ProtocolModel
  let texts: Texts
  let settings: [String: UInt32]

  init(_ directive: Directive, _ expander: DirectiveExpander, language: String) throws(Problem) {
    self.directive = directive
    runs = expander.runs
    let subject = expander.runs.subject
    if let name = directive["profile"] {
      guard let profile = subject.profile(name) else {
        throw directive.unknown("profile", name, among: subject.profiles.map(\.profile), at: .value("profile"))
      }
      model = profile
    } else {
      model = directive.scenario.flatMap(subject.scenario).map(subject.model) ?? subject.model
    }
    let tag = directive["lang"] ?? language
    guard let texts = expander.texts[tag] else {
      throw directive.unknown("language", tag, among: expander.texts.keys.sorted(), at: .value("lang"))
    }
    self.texts = texts
    settings = try directive.settings(of: model)
    try requireOwnProfile()
  }

  /// A scenario makes the calls of its own profile, or of a variant of it.
  private func requireOwnProfile() throws(Problem) {
    guard let scenario = directive.scenario.flatMap(runs.subject.scenario) else { return }
    let own = runs.subject.model(of: scenario)
    guard own.profile != model.profile,
      runs.subject.implementations.contains(where: { [own.profile, model.profile].contains($0.model.profile) })
    else { return }
    throw directive.problem(
      "directive.profile", "the scenario `\(scenario.id)` is a run of the profile `\(own.profile)`",
      hint: "leave `profile=` out, or choose a scenario of `\(model.profile)`", at: .value("profile"))
  }

  /// The scenario that an argument or an option names.
  private func scenario() throws(Problem) -> Scenario {
    let isTable = directive.kind.text == "table"
    guard let id = isTable ? directive["scenario"] : directive.arguments.first?.text else {
      throw directive.problem("directive.scenario", "`steps` needs a scenario", hint: "write `scenario=ID`", at: .kind)
    }
    guard let scenario = runs.subject.scenario(id) else {
      throw directive.unknown(
        "scenario", id, among: runs.subject.allScenarios.map(\.id) + runs.recordedNames, at: isTable ? .value("scenario") : .argument(0))
    }
    return scenario
  }

  /// The run that was named: of a scenario, or one that an exploration has found. A scenario that runs as it was declared must do what it is
  /// expected to.
  private func run() throws(Problem) -> (showsWindow: Bool, trace: Trace, isTimed: Bool) {
    if let recorded = try recordedRun() { return (false, recorded.trace, recorded.isTimed) }
    let scenario = try scenario()
    let trace = try attempt { () throws(ModelError) in try runs.trace(of: scenario, in: model, settings: settings) }
    if settings.isEmpty, runs.subject.model(of: scenario).profile == model.profile, let failure = trace.failures(of: scenario).first {
      let source = failure.cite.map { " (\($0.text))" } ?? ""
      throw directive.problem(
        "scenario.expectation",
        "the scenario `\(scenario.id)` does not do what is expected of it: \(failure.expected)\(source), but \(failure.seen)",
        hint: "either a rule of the model is wrong or the scenario's expectation \(failure.number) is", at: .argument(0))
    }
    return (scenario.showsWindow, trace, true)
  }

  private func recordedRun() throws(Problem) -> (trace: Trace, isTimed: Bool)? {
    let isTable = directive.kind.text == "table"
    guard let id = isTable ? directive["scenario"] : directive.arguments.first?.text, runs.subject.scenario(id) == nil else { return nil }
    do {
      return try runs.recordedTrace(id)
    } catch {
      throw directive.problem(
        "record.run", "the recorded run `\(id)` is none of this model", hint: "make the record anew: `explore --record`", at: .kind)
    }
  }

  func attempt<Value>(_ body: () throws(ModelError) -> Value) throws(Problem) -> Value {
    do { return try body() } catch { throw directive.problem("model.run", "the model cannot be run: \(error)", at: .kind) }
  }

  func diagram() throws(Problem) -> Expanded {
    let drawn = try drawnRun()
    return .diagram(drawn, lines: try lines(of: drawn))
  }

  /// The run with its drawing. Its name says what was changed of the scenario, so that no two runs share one.
  func player() throws(Problem) -> Expanded {
    let changes = directive.options.map { "\($0.key.text)=\($0.value.text)" }.filter { !$0.hasPrefix("lang=") }.sorted()
    let id = directive.arguments.first?.text ?? ""
    let name = changes.isEmpty ? id : "\(id)-\(SHA256.hexadecimal(Array(changes.joined(separator: " ").utf8)).prefix(8))"
    var drawn = try drawnRun()
    // Its text stands folded beside the picture, and may be as wide as it must be where nobody said how wide.
    if !drawn.options.isWidthChosen {
      do {
        _ = try drawn.lines(.ascii)
      } catch {
        drawn.options.width = error.smallest
      }
    }
    return .player(PlayedRun(id: name, drawn: drawn, lines: try lines(of: drawn)))
  }

  private func lines(of drawn: DrawnRun) throws(Problem) -> [String] {
    do {
      return try drawn.lines(.ascii)
    } catch {
      throw directive.problem("directive.width", "\(error)", hint: "write `width=\(error.smallest)` or more", at: .value("width"))
    }
  }

  /// The run that a diagram shows, with what it shows of it.
  func drawnRun() throws(Problem) -> DrawnRun {
    var options = DrawnRun.Options()
    if let text = directive["width"] {
      guard let number = Int(text), number > 0 else {
        throw directive.problem("directive.width", "`\(text)` is no width", hint: "write a number of columns", at: .value("width"))
      }
      options.width = number
      options.isWidthChosen = true
    }
    options.hasRules = directive["rules"] != "no"
    options.hasTimes = directive["time"] != "no"
    options.isAmbiguousWide = directive["ambiguous"] == "wide"
    options.isProportional = directive["scale"] == "time"
    options.theme = directive["theme"].flatMap(SVGTheme.init(rawValue:)) ?? .automatic
    let (showsWindow, trace, isTimed) = try run()
    let queues = Dictionary(trace.model.queues.map { ($0.id, texts.text("queues", $0.id, "name")) }) { first, _ in first }
    let hosts = Dictionary(trace.hosts.values.map { ($0, texts.host($0)) }) { first, _ in first }
    let detail = TraceDetail(
      numbers: directive["numbers"].flatMap(TraceDetail.Numbers.init(rawValue:)) ?? .absolute,
      showsWindow: directive["windows"].map { $0 == "yes" } ?? showsWindow, showsVariables: directive["variables"] == "yes")
    do {
      let diagram = try SequenceDiagram(
        of: trace, words: TraceWords(hosts: hosts, crash: texts.interface("crash"), queues: queues), detail: detail)
      let words = ["docgen", "diagram"] + directive.arguments.map(\.text) + directive.options.map { "\($0.key.text)=\($0.value.text)" }
      return DrawnRun(
        trace: trace, diagram: diagram, isTimed: isTimed, texts: texts, options: options, source: words.joined(separator: " "))
    } catch {
      throw directive.problem("diagram.text", "the run cannot be drawn: \(error)", at: .kind)
    }
  }

  func table() throws(Problem) -> Table {
    let tables = ModelTables(subject: runs.subject, model: model, texts: texts)
    let what = directive.arguments.first?.text ?? ""
    switch what {
    case "transitions": return try transitionTables().transitions(of: state(key: "state"))
    case "matrix": return try transitionTables().matrix(directive["events"].flatMap(TransitionTables.Part.init(rawValue:)))
    case "responses": return try transitionTables().responses(to: event())
    case "states": return tables.states()
    case "names": return tables.names(of: try state(key: "state"))
    case "events": return tables.events()
    case "steps": return RunTables(trace: try run().trace, texts: texts).steps()
    case "scenarios": return tables.scenarios()
    case "rules": return tables.rules(of: try pipeline())
    case "variables": return tables.variables()
    case "settings": return tables.settings()
    case "timers": return tables.timers()
    case "queues": return tables.queues()
    case "choices": return tables.choices()
    case "omissions": return tables.omissions()
    case "requirements": return tables.requirements(try attempt { () throws(ModelError) in try runs.firing() })
    case "differences":
      let tables = try implementationTables()
      guard let id = directive["group"] else { return tables.groups() }
      guard let group = tables.implementation.differences.first(where: { $0.id == id }) else {
        throw directive.unknown("group", id, among: tables.implementation.differences.map(\.id), at: .value("group"))
      }
      return try attempt { () throws(ModelError) in try tables.rules(of: group) }
    case "sweep":
      let tables = try implementationTables()
      guard let sweep = tables.implementation.sweeps.first(where: { $0.id == directive["of"] }) else {
        throw directive.unknown(
          "sweep", directive["of"] ?? "", among: tables.implementation.sweeps.map(\.id), at: directive["of"] == nil ? .kind : .value("of"))
      }
      return try attempt { () throws(ModelError) in try tables.sweep(sweep) }
    case "counters": return try implementationTables().counters()
    case "conformance": return try implementationTables().conformance()
    case "explorations": return ofHosts.map(explorationTables.explorations) ?? explorationTables.explorations()
    case "properties": return ofHosts.map(explorationTables.properties) ?? explorationTables.properties()
    case "joint-states": return explorationTables.jointStates(try bounds(directive["bounds"], at: .value("bounds")))
    case "ablations": return explorationTables.ablations()
    case "specified-transitions":
      let all = try attempt { () throws(ModelError) in try runs.specifiedTransitions() }
      let words = SpecifiedTransitionWords(texts, tried: try transitionTables().transitions)
      return tables.specifiedTransitions(all, at: try place(), in: words)
    default: throw directive.unknown("table", what, among: DirectiveExpander.tables, at: .argument(0))
    }
  }

  /// The implementation whose profile was named: what its hosts do is explored.
  private var ofHosts: Implementation? {
    directive["profile"] == nil ? nil : runs.subject.implementations.first { $0.model.profile == model.profile }
  }

  /// The tables of the implementation whose profile was named, or of the only one.
  private func implementationTables() throws(Problem) -> ImplementationTables {
    let all = runs.subject.implementations
    let named = directive["profile"] == nil && all.count == 1 ? all.first : all.first { $0.model.profile == model.profile }
    guard let implementation = named else {
      throw directive.problem(
        "directive.profile", "this table is about an implementation",
        hint: all.isEmpty ? nil : "write `profile=\(all.map(\.model.profile).joined(separator: "` or `profile="))`", at: .kind)
    }
    return ImplementationTables(subject: runs.subject, implementation: implementation, runs: runs, texts: texts)
  }

  private func transitionTables() throws(Problem) -> TransitionTables {
    let transitions = try attempt { () throws(ModelError) in try runs.transitions(of: model) }
    return TransitionTables(model: model, transitions: transitions, texts: texts)
  }

  func state(key: String) throws(Problem) -> State? {
    guard let name = directive[key] else { return nil }
    return try state(named: name, at: .value(key))
  }

  private func state(named name: String, at part: Directive.Part) throws(Problem) -> State {
    guard let state = model.states.first(where: { $0.name == name }) else {
      throw directive.unknown("state", name, among: model.states.map(\.name), at: part)
    }
    return state
  }

  private func event() throws(Problem) -> Event {
    guard let id = directive["event"] else {
      throw directive.problem("directive.event", "`responses` needs an event", hint: "write `event=ID`", at: .kind)
    }
    guard let event = model.event(id) else { throw directive.unknown("event", id, among: model.events.map(\.id), at: .value("event")) }
    return event
  }

  private func place() throws(Problem) -> SpecifiedTransition.Place? {
    guard let id = directive["place"] else { return nil }
    let places = model.specifiedTransitions.map(\.place)
    guard let place = places.first(where: { $0.id == id }) else {
      throw directive.unknown("place", id, among: Array(Set(places.map(\.id))).sorted(), at: .value("place"))
    }
    return place
  }

  private func pipeline() throws(Problem) -> String? {
    guard let id = directive["pipeline"] else { return nil }
    guard model.pipelines.contains(where: { $0.id == id }) else {
      throw directive.unknown("pipeline", id, among: model.pipelines.map(\.id), at: .value("pipeline"))
    }
    return id
  }

  func count() throws(Problem) -> Int {
    let trace = try run().trace
    let from = try side(key: "from", in: trace)
    let sent = trace.drawnTransmissions.filter { !$0.isInjected && (from == nil || $0.from == from) }
    switch directive["what"] ?? "segments" {
    case "retransmissions": return sent.count { $0.repeats != nil }
    case "lost": return sent.count { $0.fate == .lost }
    case "events": return trace.drawnEvents.count { from == nil || $0.side == from }
    default: return sent.count
    }
  }

  func value() throws(Problem) -> String {
    guard let name = directive["of"] else {
      throw directive.problem("directive.of", "`value` needs a variable", hint: "write `of=NAME`", at: .kind)
    }
    guard let symbol = model.variables.first(where: { $0.name == name }) else {
      throw directive.unknown("variable", name, among: model.variables.map(\.name), at: .value("of"))
    }
    guard let value = try endpoint().variables[symbol] else {
      throw directive.problem("directive.undefined", "`\(name)` has no value there", hint: "look after another event", at: .value("of"))
    }
    return readable(value, symbol.unit, texts.interface)
  }

  func state() throws(Problem) -> String { try endpoint().state.name }

  /// The endpoint that `side` and `after` name.
  private func endpoint() throws(Problem) -> Endpoint {
    let trace = try run().trace
    guard let side = try side(key: "side", in: trace) else {
      throw directive.problem(
        "directive.side", "`\(directive.kind.text)` needs a host", hint: "write `side=\(trace.hosts[.left] ?? "")`", at: .kind)
    }
    let last = try number(key: "after", in: trace) ?? trace.drawnEvents.count
    let seen = trace.events.filter { $0.side == side && $0.number <= last }
    return seen.last?.after ?? Endpoint(of: model)
  }

  private func side(key: String, in trace: Trace) throws(Problem) -> Side? {
    guard let id = directive[key] else { return nil }
    guard let side = Side.allCases.first(where: { trace.hosts[$0] == id }) else {
      throw directive.unknown("host", id, among: Side.allCases.compactMap { trace.hosts[$0] }, at: .value(key))
    }
    return side
  }

  private func number(key: String, in trace: Trace) throws(Problem) -> Int? {
    guard let text = directive[key] else { return nil }
    let count = trace.drawnEvents.count
    guard let number = Int(text), (1...max(1, count)).contains(number) else {
      throw directive.problem(
        "directive.event-number", "the run has no event \(text)", hint: "its events are numbered from 1 to \(count)", at: .value(key))
    }
    return number
  }

  func setting() throws(Problem) -> String {
    let name = directive.arguments.first?.text ?? ""
    guard let setting = model.settings.first(where: { $0.name == name }) else {
      throw directive.unknown("setting", name, among: model.settings.map(\.name), at: .argument(0))
    }
    return readable(settings[name] ?? setting.preset ?? 0, setting.unit, texts.interface)
  }

  func duration() throws(Problem) -> String {
    let trace = try run().trace
    let events = trace.drawnEvents
    let first = try number(key: "from", in: trace) ?? 1
    let last = try number(key: "to", in: trace) ?? events.count
    guard events.indices.contains(first - 1), events.indices.contains(last - 1) else { return texts.interface("unit.seconds", "0") }
    return texts.interface("unit.seconds", seconds(events[last - 1].time - events[first - 1].time))
  }

  func wrong() throws(Problem) -> Expanded {
    let name = directive.arguments.first?.text ?? ""
    let names = Names(of: model, in: runs.subject)
    if let state = names.state(meantByWrong: name) { return .wrong(name, right: state.name) }
    if names[name] != nil {
      throw directive.problem("directive.wrong", "`\(name)` is not wrong", hint: "write it as a code span", at: .argument(0))
    }
    guard let near = NearestName.names(near: name, among: model.states.map(\.name)).first else {
      throw directive.problem(
        "directive.wrong", "no name of the model is near `\(name)`", hint: "declare it as a wrong name of the state that is meant",
        at: .argument(0))
    }
    return .wrong(name, right: near)
  }

  func noTransition() throws(Problem) -> Expanded {
    guard directive.arguments.count == 2 else {
      throw directive.problem("directive.arguments", "`no-transition` needs two states", at: .kind)
    }
    let from = try state(named: directive.arguments[0].text, at: .argument(0))
    let to = try state(named: directive.arguments[1].text, at: .argument(1))
    let pairs = try attempt { () throws(ModelError) in try runs.statePairs(of: model) }
    if pairs.contains(.init(from: from, to: to)) {
      throw directive.problem(
        "directive.no-transition", "there is a transition from `\(from.name)` to `\(to.name)`",
        hint: "see `table transitions state=\(from.name)`", at: .kind)
    }
    return .noTransition(from, to)
  }
}

extension Directive {
  /// A word that should name something and does not.
  func unknown(_ what: String, _ name: String, among names: [String], at part: Part) -> Problem {
    let all = "they are " + names.map { "`\($0)`" }.joined(separator: ", ")
    return problem(
      Finding.Rule("name.\(what)"), "there is no \(what) `\(name)`",
      hint: NearestName.hint(for: name, among: names) ?? (names.count < 20 ? all : nil), at: part)
  }

  /// The id of the scenario that the directive is about, if it names one.
  fileprivate var scenario: String? { self["scenario"] ?? arguments.first?.text }
}
