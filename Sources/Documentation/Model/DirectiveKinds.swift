import Diagrams

extension DirectiveExpander {
  /// The directives that documents, notes and the command line may use.
  public static let table = DirectiveTable(
    kinds: [diagram, player, stateDiagram, tableKind, count, explored, value, state, setting, duration, wrong, noTransition],
    commonKeys: common)

  private static let scenario = DirectiveKind.Argument("scenario", help: "the id of a scenario")
  private static let host = DirectiveKind.Key("side", help: "the id of a host of the scenario")
  private static let after = DirectiveKind.Key("after", help: "the number of the event after which to look; the last one if left out")

  private static let common: [DirectiveKind.Key] = [
    .init("profile", help: "a profile of the protocol"), .init("lang", help: "the language of names and words"),
    .init("set.", help: "another value for a setting of the profile, in its unit"),
  ]

  private static let diagram = DirectiveKind(
    "diagram", .block, arguments: [scenario],
    keys: [
      .init("width", help: "the greatest width in columns; 72 if left out"),
      .init("rules", values: ["yes", "no"], help: "whether the rules behind each event follow as footnotes; yes if left out"),
      .init("time", values: ["yes", "no"], help: "whether times are shown; yes if left out"),
      .init(
        "windows", values: ["yes", "no"], help: "whether the window that each segment offers is shown; as the scenario says if left out"),
      .init("variables", values: ["yes", "no"], help: "whether each event says which variables changed; no if left out"),
      .init(
        "numbers", values: TraceDetail.Numbers.allCases.map(\.rawValue),
        help: "sequence numbers as they are, or counted from each side's first one; absolute if left out"),
      .init(
        "ambiguous", values: ["narrow", "wide"],
        help: "in text, whether characters of ambiguous width take two cells, and nothing is made of box drawing; narrow if left out"),
      .init(
        "scale", values: ["steps", "time"], help: "in pictures, whether heights are at least in proportion to time; steps if left out"),
      .init("theme", values: SVGTheme.allCases.map(\.rawValue), help: "in pictures, the colours; as the reader's system is if left out"),
    ], takesCaption: true, help: "the sequence diagram of a scenario's run")

  private static let stateDiagram = DirectiveKind(
    "state-diagram", .block,
    keys: [
      .init("width", help: "the greatest width in columns; 72 if left out"),
      .init("around", help: "only this state and its neighbours"), .init("scenario", help: "marks what this scenario's run takes"),
      .init("compared", help: "marks what this profile has and the one shown has not, and the other way round"),
      .init("theme", values: SVGTheme.allCases.map(\.rawValue), help: "in pictures, the colours; as the reader's system is if left out"),
    ], takesCaption: true, help: "the states, and every event that leads from one to another")

  private static let player = DirectiveKind(
    "player", .block, arguments: [scenario], takesCaption: true,
    help: "a scenario's run to step through: its diagram, both sides after each event, and the rules that fired, in numbers")

  /// What a table can be about.
  public static let tables = [
    "transitions", "matrix", "responses", "states", "names", "events", "steps", "scenarios", "rules", "variables", "settings", "timers",
    "queues",
    "choices", "omissions", "requirements", "specified-transitions", "explorations", "properties", "joint-states", "ablations",
    "differences", "sweep", "counters", "conformance",
  ]

  private static let tableKind = DirectiveKind(
    "table", .block, arguments: [.init("what", help: tables.joined(separator: ", "))],
    keys: [
      .init("state", help: "transitions, names: of this state only"),
      .init("events", values: TransitionTables.Part.allCases.map(\.rawValue), help: "matrix: only these events"),
      .init("event", help: "responses: the event"), .init("scenario", help: "steps: the scenario"),
      .init("pipeline", help: "rules: of this pipeline only"),
      .init("bounds", help: "joint-states: within these bounds; the first ones if left out"),
      .init("group", help: "differences: the rules of this respect only; all respects if left out"),
      .init("of", help: "sweep: which runs with other settings"),
      .init("place", help: "specified-transitions: those that the specification states at this place"),
    ], takesCaption: true, help: "a table made by walking the model or a run")

  private static let count = DirectiveKind(
    "count", .value, arguments: [scenario],
    keys: [
      .init("what", values: ["segments", "retransmissions", "lost", "events"], help: "what is counted; segments if left out"),
      .init("from", help: "only what this host sends, or what happens at it"),
    ], help: "how many there are in a scenario's drawn run")

  private static let explored = DirectiveKind(
    "explored", .value, arguments: [.init("bounds", help: "the id of a set of bounds")],
    keys: [
      .init(
        "what", values: ["situations", "events", "depth", "pairs", "premises", "steps"],
        help: "what is counted; situations if left out; premises and steps are those of a property"),
      .init("of", help: "an ablation; the protocol itself if left out"), .init("property", help: "premises, steps: the property"),
    ], help: "how many an exploration has found, from its record")

  private static let value = DirectiveKind(
    "value", .value, arguments: [scenario], keys: [.init("of", help: "the name of a variable"), host, after],
    help: "the value of a variable in a scenario's run")

  private static let state = DirectiveKind(
    "state", .value, arguments: [scenario], keys: [host, after], help: "the state of a host in a scenario's run, as a code span")

  private static let setting = DirectiveKind(
    "setting", .value, arguments: [.init("setting", help: "the name of a setting")],
    help: "the value of a setting; lengths of time in seconds")

  private static let duration = DirectiveKind(
    "duration", .value, arguments: [scenario],
    keys: [
      .init("from", help: "the number of the first event; 1 if left out"),
      .init("to", help: "the number of the last event; the last one if left out"),
    ],
    help: "the time from one event of a scenario's run to another, in seconds")

  private static let wrong = DirectiveKind(
    "wrong", .mark, arguments: [.init("name", help: "a name that is wrong")], help: "shows a wrong name as wrong, with the right one")

  private static let noTransition = DirectiveKind(
    "no-transition", .mark, arguments: [.init("from", help: "a state"), .init("to", help: "a state")],
    help: "says, and checks, that no event leads from one state to the other")
}
