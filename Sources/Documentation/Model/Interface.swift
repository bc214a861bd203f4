import Diagrams

/// The words of pages, tables and diagrams, by key; a language's `interface.yml` replaces them.
///
/// A phrase holds `{0}`, `{1}`, … where its operands go.
public struct Interface: Sendable {
  private let phrases: [String: String]

  /// Words of a language; a key that is missing is taken from English.
  public init(_ phrases: [String: String]) {
    self.phrases = Interface.english.merging(phrases) { _, new in new }
  }

  /// A phrase with its operands put in.
  public func callAsFunction(_ key: String, _ operands: String...) -> String {
    guard let text = phrases[key] else { preconditionFailure("the interface has no phrase named \(key)") }
    return text.filled(with: operands)
  }

  /// The words in English, which is also the list of all keys.
  public static let english: [String: String] = ofDocuments.merging(ofSite) { own, _ in own }.merging(sentences) { own, _ in own }

  /// The words of runs told in sentences.
  private static let sentences: [String: String] = Dictionary(
    uniqueKeysWithValues: SequenceSentences.english.map { ("sentence.\($0.key.rawValue)", $0.value) })

  /// The words of what documents say.
  private static let ofDocuments: [String: String] = [
    // diagrams
    "legend.retransmission": "sent again", "legend.lost": "lost", "legend.in-flight": "still in the network",
    "legend.injected": "a copy, or put into the network", "crash": "crash",
    "legend.repetition": "the same again", "legend.timer": "from a timer's start to its expiry",
    "level.crossing": "level arrows cannot cross: a segment leaves where ... follows it, and arrives where ... precedes it",
    "level.left-out": "not shown: what a repeated segment repeats, from where to where timers run",
    "figure.not-shown": "not in this notation: times, what users are told, timers, rules", "figure.again": "sent again, in lines",
    "states.taken": "taken in the run", "states.added": "only in the second", "states.removed": "only in the first",
    "states.title": "The states of {0}", "states.around": "{0} and its neighbours", "states.scenario": "The states of: {0}",
    "states.compared": "The states of {0} and of {1}", "states.edge": "From {0} to {1}: {2}.",
    "states.edge-sends": "From {0} to {1}: {2}; sent: {3}.", "heading.state-diagram": "The states and what leads from one to another",
    "diagram.words": "The same in words", "diagram.text": "The same as text",
    // tables
    "column.state": "State", "column.event": "Event", "column.situation": "Situation", "column.does": "What the endpoint does",
    "column.next": "Next state",
    "column.rules": "Rules", "column.name": "Name", "column.meaning": "Meaning", "column.unit": "Unit", "column.default": "Default",
    "column.source": "Source", "column.step": "Step", "column.when": "When", "column.actions": "Actions", "column.time": "Time",
    "column.host": "Host",
    "column.states": "States", "column.sends": "Sends", "column.told": "User is told", "column.variables": "Variables",
    "column.rule": "Rule",
    "column.reason": "Reason", "column.timer": "Timer", "column.started": "Started by", "column.stopped": "Stopped by",
    "column.expires": "On expiry",
    "column.queue": "Queue", "column.scenario": "Scenario", "column.wrong": "Wrong names", "column.choice": "Choice",
    "column.left-out": "Left out",
    "column.rules-using": "Rules that use it", "column.requirement": "Requirement", "column.level": "Level",
    "column.bounds": "Bounds", "column.situations": "Situations", "column.transitions-tried": "Events", "column.depth": "Depth",
    "column.pairs": "Pairs of states", "column.property": "Property", "column.held-within": "Held within (premise met)",
    "column.difference": "Respect", "column.change": "Change", "column.added": "Added", "column.removed": "Removed",
    "column.changed": "Changed", "column.measured": "Standing", "column.run": "Recorded run", "column.outcome": "Outcome",
    "cell.added": "added", "cell.removed": "removed", "cell.changed": "changed", "cell.measured": "as measured",
    "cell.measured-otherwise": "measured otherwise", "cell.predicted": "predicted", "outcome.agrees": "agrees",
    "outcome.left-out": "left out:", "outcome.disagrees": "disagrees: {0}",
    "page.differences": "Every difference of {0}",
    "page.differences.about": "Every rule in which {0} differs from {1}: why, and a run that shows it.",
    "page.kinds": "Kinds of endpoint", "page.kinds.about": "What an endpoint is made of on its host.",
    "page.counters": "Counters", "page.counters.about": "What a host counts over all its endpoints.", "home.host": "kept by the host",
    "unit.ourClock": "our clock", "unit.theirClock": "their clock", "column.ablation": "Variant", "column.breaks": "Breaks",
    "cell.together": "●", "cell.apart": "·",
    "ablation.nothing": "nothing", "ablation.events": "(after {0} events)",
    "page.properties": "Properties",
    "page.properties.about": "What must hold in everything that can happen, and within which bounds exploring has shown it.",
    "page.ablations": "Variants, and what breaks in them",
    "page.ablations.about":
      "The protocol without one of its parts, or by another reading of its specification: what breaks, by the shortest run.",
    "page.joint-states": "Pairs of states",
    "page.joint-states.about": "The states that two sides can be in together, with the shortest run to each pair.",
    "property.held": "Held within `{0}` ({2} situations); its premise was met {1} times.",
    "property.not-held": "The protocol itself does not keep it: see {0}.",
    "property.broken-by": "Broken by {0}.", "ablation.reading": "The choice {0} decides against this reading: {1}",
    "ablation.changes": "What differs: {0}.", "ablation.rule-changed": "changed `{0}`", "ablation.rule-removed": "without `{0}`",
    "ablation.rule-added": "with `{0}`", "ablation.setting": "`{0}` = {1}", "ablation.unchanged": "nothing: this is the protocol itself",
    "ablation.found": "Within `{0}` {1} situations were found.", "ablation.breaks": "`{0}` is broken by {1} events:",
    "ablation.also-breaks": "It also breaks `{0}`, by {1} events:",
    "ablation.keeps": "No property is broken within these bounds.", "ablation.pairs-added": "Pairs of states that only it has: {0}.",
    "ablation.pairs-missing": "Pairs of states that it does not have: {0}.", "joint-states.in": "Within `{0}`; events: {1}.",
    "ablation.intro": "**{0}.** {1}",
    "legend.untimed": "(no clock brings these events into this order: the times only number them)",
    "column.accounted": "Carried out by", "column.seen-in": "Seen in", "column.number": "No.",
    "cell.stays": "stays", "cell.ignored": "ignored", "cell.impossible": "impossible: {0}", "cell.sends": "sends {0}",
    "cell.sends-again": "sends {0} again",
    "cell.undefined": "–", "cell.queued": "the call waits", "cell.sets": "sets {0}", "cell.none": "–",
    "cell.segment": "{0} arrives",
    "cell.forgets": "forgets everything",
    "cell.seen-step": "{0}, step {1}", "cell.tried": "tried in {0}: {1}",
    "unit.ourPosition": "our position", "unit.theirPosition": "their position", "unit.octets": "octets", "unit.times": "times",
    "unit.milliseconds": "milliseconds", "unit.truth": "truth", "unit.seconds": "{0} s",
    // inline directives
    "no-transition": "no transition from {0} to {1}", "wrong-name": "{0} (right: {1})",
    // reference pages
    "page.states": "States", "page.states.about": "The states that an endpoint can be in.",
    "page.events": "Events", "page.events.about": "What an endpoint responds to: user calls, arriving segments and timeouts.",
    "page.scenarios": "Scenarios", "page.scenarios.about": "Runs of the model, each with its diagram, its steps and its source.",
    "page.rules": "Rules", "page.rules.about": "Every rule of the model, by the section of the specification that it carries out.",
    "page.pipeline.about": "The rules of {0}, in the order in which they are tried.",
    "page.transitions": "Transitions", "page.transitions.about": "What every event comes to in every state; each line was seen in a run.",
    "page.matrix": "Events and states",
    "page.matrix.about": "Each event in each state: the next state, what is sent, and why nothing happens where nothing does.",
    "page.matrix.calls": "User calls", "page.matrix.segments": "Arriving segments", "page.matrix.timeouts": "Timeouts",
    "page.variables": "Variables", "page.variables.about": "What an endpoint remembers, what a segment carries, and what a call brings.",
    "page.settings": "Settings", "page.settings.about": "The constants of the profile with their defaults.",
    "page.timers": "Timers", "page.timers.about": "What starts each timer, what stops it, and what happens when it expires.",
    "page.queues": "Queues", "page.queues.about": "What an endpoint keeps waiting, and the rules that use it.",
    "page.names": "Names of states", "page.names.about": "What the states are called in the specification, in programs, and by mistake.",
    "page.choices": "Choices",
    "page.choices.about": "Where the specification contradicts itself, says nothing or was corrected, and what the model does there.",
    "page.omissions": "What is left out", "page.omissions.about": "The parts of the specification that the model leaves out, and why.",
    "page.requirements": "Requirements",
    "page.requirements.about": "Every numbered requirement of the specification: what carries it out, or why it is left out.",
    "page.requirements.counts":
      "There are {0}. Rules carry out {1}, settings and variables keep {2}; {3} are carried out in part, {4} left to a choice, {5} left out.",
    "page.specified-transitions": "The transitions of {0}",
    "page.specified-transitions.about":
      "Every transition that {0} states: what carries it out and a run that shows it, or why the model does not make it.",
    "page.specified-transitions.counts":
      "There are {0}, numbered here. Scenarios show {1}; {2} are seen where events are tried in every state; {3} left to a choice, {4} left out.",
    "account.rules": "Rules", "account.parts": "Settings, variables, timers and queues", "account.choice": "Choices",
    "account.in-part": "Left out in part", "account.left-out": "Left out", "account.reason": "{0}. {1}",
    "heading.names": "Names elsewhere", "heading.transitions": "What happens here", "heading.scenarios": "Scenarios that pass through it",
    "heading.responses": "What each state does", "heading.rules": "Rules", "heading.steps": "Steps",
    "field.source": "Source:", "field.profile": "Only in the profile `{0}`", "field.seen-in": "Seen in:", "field.states": "In",
    "field.event": "On", "field.when": "When",
    "field.does": "Does",
    "field.next": "Enters", "field.then": "Then", "field.own-name": "a name of this model; the specification describes it in words",
    "field.default": "Default: {0}", "field.list": "{0}: {1}", "field.chosen": "chosen",
    "field.tried-in": "No scenario fires it; tried in:", "field.section": "section {0}", "field.more": "and {0} more",
    "home.endpoint": "kept in the control block", "home.segment": "carried by a segment", "home.call": "given with a call",
    "home.setting": "a setting",
    "ending.next-rule": "the next rule of this step is tried", "ending.next-step": "the next step is taken",
    "ending.done": "the event is done",
    "ending.resume": "processing goes on at step {0} of {1}",
  ]
}
