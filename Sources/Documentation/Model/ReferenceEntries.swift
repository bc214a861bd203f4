import ProtocolModel
import Simulation

extension ReferencePages {
  /// The pages of rules, one for each pipeline, after the page that lists them.
  func rulePages() throws(ModelError) -> [PageDraft] {
    let firing = try runs.firing()
    let tried = try TriedRules(of: runs)
    let states = Dictionary(try runs.transitions(of: model).situations.map { ($0.situation.id, $0.state) }) { first, _ in first }
    let shown = try ShownRules(of: runs)
    let pipelines = shown.pipelines
    var index = draft("rules", in: "rules")
    index.list(pipelines.map { "[\($0.name)](rules/\($0.id).md): \(link($0.cite))" })
    return [index]
      + pipelines.map { pipeline in
        page(pipeline, shown, firing) { rule in
          var seen: Set<State> = []
          return tried.situations(firing: rule.id).compactMap { states[$0] }.filter { seen.insert($0).inserted }
        }
      }
  }

  private func page(_ pipeline: Pipeline, _ shown: ShownRules, _ firing: FiringScenarios, triedIn: (Rule) -> [State]) -> PageDraft {
    var draft = PageDraft(
      "rules/\(pipeline.id)", title: pipeline.name, description: interface("page.pipeline.about", pipeline.name), group: "rules")
    draft.paragraph("\(interface("page.pipeline.about", pipeline.name)) \(link(pipeline.cite))")
    for step in pipeline.steps {
      for (rule, implementation) in shown.rules(of: StepReference(pipeline.id, step.name)) {
        draft.heading(rule.id)
        draft.paragraph(texts.text("rules", rule.id))
        draft.list((implementation.map { [interface("field.profile", $0)] } ?? []) + fields(of: rule, in: step))
        let scenarios = implementation == nil ? firing.scenarios(firing: rule.id) : shown.scenarios(firing: rule.id)
        if !scenarios.isEmpty {
          draft.paragraph("\(interface("field.seen-in")) \(scenarios.map { scenarioLink($0, from: "rules/") }.joined(separator: ", "))")
        } else if case let states = triedIn(rule), !states.isEmpty {
          draft.paragraph("\(interface("field.tried-in")) \(states.map { "`\($0.name)`" }.joined(separator: ", "))")
        }
      }
    }
    return draft
  }

  private func fields(of rule: Rule, in step: Pipeline.Step) -> [String] {
    var fields = [
      "\(interface("field.states")) \(rule.states.map { "`\($0.name)`" }.joined(separator: ", "))",
      "\(interface("field.event")) `\(rule.event.name)`, \(step.title)",
    ]
    if rule.condition != .always { fields.append("\(interface("field.when")) `\(rule.condition.notation(texts.words))`") }
    fields += rule.actions.map { "\(interface("field.does")) `\($0.notation(texts.words))`" }
    if let target = rule.target { fields.append("\(interface("field.next")) `\(target.name)`") }
    fields.append("\(interface("field.then")) \(ending(of: rule))")
    fields.append("\(interface("field.source")) \(link(rule.cite))")
    return fields
  }

  private func ending(of rule: Rule) -> String {
    switch rule.ending {
    case .nextRule: interface("ending.next-rule")
    case .nextStep: interface("ending.next-step")
    case .done: interface("ending.done")
    case .resume(let reference): interface("ending.resume", reference.step, reference.pipeline)
    }
  }

  var variables: [Entry] {
    models.flatMap(\.namedValues).unique(by: \.self).map { symbol in
      var facts = [interface("unit.\(symbol.unit.rawValue)"), interface("home.\(symbol.home.rawValue)")]
      if !symbol.isStandard { facts.append(interface("field.own-name")) }
      facts += [symbol.cite].compactMap { $0 }.map(link)
      return Entry(id: symbol.name, paragraphs: [texts.text("variables", symbol.name), facts.joined(separator: "; ")])
    }
  }

  var settings: [Entry] {
    models.flatMap(\.settings).unique(by: \.self).map { setting in
      let value = interface("field.default", readable(setting.preset ?? 0, setting.unit, interface))
      let facts = [value] + [setting.cite].compactMap { $0 }.map(link)
      return Entry(id: setting.name, paragraphs: [texts.text("settings", setting.name), facts.joined(separator: "; ")])
    }
  }

  func timer(_ timer: Timer) -> Entry {
    let starting = models.flatMap { $0.rules(starting: timer) }.unique(by: \.id)
    let stopping = models.flatMap { $0.rules(stopping: timer) }.unique(by: \.id)
    let events = models.flatMap { $0.timeouts(of: timer) }.unique(by: \.id)
    return Entry(
      id: timer.id,
      paragraphs: [
        "**\(texts.text("timers", timer.id, "name"))**. \(texts.text("timers", timer.id, "text"))",
        codes("column.started", starting.map(\.id)), codes("column.stopped", stopping.map(\.id)),
        codes("column.expires", events.map(\.name)),
        link(timer.cite),
      ].filter { !$0.isEmpty })
  }

  func queue(_ queue: Queue) -> Entry {
    let rules = models.flatMap { $0.rules(using: queue) }.unique(by: \.id)
    return Entry(
      id: queue.id,
      paragraphs: [
        "**\(texts.text("queues", queue.id, "name"))**. \(texts.text("queues", queue.id, "text"))",
        codes("column.rules-using", rules.map(\.id)),
        link(queue.cite),
      ])
  }

  private func codes(_ key: String, _ names: [String]) -> String {
    names.isEmpty ? "" : interface("field.list", interface(key), names.map { "`\($0)`" }.joined(separator: ", "))
  }

  func choice(_ choice: Choice) -> Entry {
    let alternatives = choice.alternatives.enumerated().map { index, id in
      let mark = index == 0 ? " (\(interface("field.chosen")))" : ""
      return "- **\(id)**\(mark): \(texts.text("choices", choice.id, "alternatives.\(id)"))"
    }
    return Entry(
      id: choice.id,
      paragraphs: [
        "**\(texts.text("choices", choice.id, "title"))**", texts.text("choices", choice.id, "question"),
        texts.text("choices", choice.id, "chosen"),
        alternatives.joined(separator: "\n"), codes("column.rules", choice.rules), choice.cites.map(link).joined(separator: "; "),
      ])
  }

  func omission(_ omission: Omission) -> Entry {
    Entry(
      id: omission.id,
      paragraphs: [
        "**\(texts.text("omissions", omission.id, "title"))**", texts.text("omissions", omission.id, "reason"),
        omission.cites.map(link).joined(separator: "; "),
      ])
  }
}
