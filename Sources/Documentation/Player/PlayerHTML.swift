import Diagrams
import ProtocolModel
import Simulation

/// Writes a run as HTML that is whole without a script, and in which a script can step.
struct PlayerHTML {
  let run: PlayedRun
  let names: NameLinks
  let texts: Texts
  /// Where the directive stands, for links that lead nowhere.
  let offset: Int
  /// The picture, whose parts say with which event they appear.
  let picture: HTML
  /// The same in words and as text.
  let alternatives: HTML

  private var interface: Interface { texts.interface }
  private var trace: Trace { run.trace }
  private var format: SegmentFormat { trace.model.format }

  private func text(_ key: String, _ operands: String...) -> String {
    HTML(text: interface(key).filled(with: operands)).source
  }

  private func host(_ side: Side) -> String { HTML(text: trace.hosts[side].map(texts.host) ?? side.rawValue).source }

  /// The section.
  var html: HTML {
    let id = HTML.attribute("data-run", run.id)
    return HTML(
      markup: """
        <section class="player"\(id) aria-label="\(text("player.label"))">
        \(controls)<div class="stage">
        \(picture.source)<div class="sides">
        \(Side.allCases.map(side).joined())</div>
        </div>
        \(states)<p class="events">\(text("player.steps"))</p>
        <ol class="events" aria-live="polite">
        \(run.events.map(step).joined())</ol>
        \(alternatives.source)
        </section>
        """)
  }

  private var controls: String {
    """
    <div class="controls" hidden>
    <button type="button" class="start">\(text("player.start"))</button>
    <button type="button" class="back">\(text("player.back"))</button>
    <input type="range" min="0" max="\(run.events.count)" value="\(run.events.count)" aria-label="\(text("player.step"))">
    <button type="button" class="forward">\(text("player.next"))</button>
    <p><span class="at">0</span> / \(run.events.count)</p>
    </div>

    """
  }

  /// A side as it is before the first event.
  private func side(_ side: Side) -> String {
    let played = PlayedSide(of: run, at: side, texts: texts)
    let rows = played.rows.enumerated().map { place, row in
      let value = played.values.first?[place]
      return
        "<div class=\"\(row.kind)\"\(value == nil ? " hidden" : "")><dt>\(name(of: row))</dt><dd>\(HTML(text: value ?? "").source)</dd></div>\n"
    }
    let state = played.states.first.map { names.html($0.name, hasTitle: false, at: offset) } ?? ""
    return """
      <div class="\(side.rawValue)">
      <p class="host">\(host(side)) <span class="state">\(state)</span></p>
      \(rows.isEmpty ? "" : "<dl>\n\(rows.joined())</dl>\n")</div>

      """
  }

  private func name(of row: PlayedSide.Row) -> String {
    switch row.kind {
    case .variable: names.html(row.name, hasTitle: false, at: offset)
    case .timer: link(row.name, as: texts.find("timers", row.name, "name"))
    case .queue: link(row.name, as: texts.find("queues", row.name, "name"))
    }
  }

  /// A name's title in the reader's language, linked to its entry.
  private func link(_ name: String, as title: String?) -> String {
    let title = HTML(text: title ?? name).source
    guard let link = names.link(for: name, in: .html, at: offset) else { return title }
    return "<a\(HTML.attribute("href", Destination.encoded(link.href)))>\(title)</a>"
  }

  /// All states of the model, in which the two sides' are marked.
  private var states: String {
    let items = trace.model.states.map { state in
      let name = HTML(text: state.name).source
      return "<li data-state=\"\(name)\"><code>\(name)</code></li>\n"
    }
    return "<ul class=\"states\" hidden>\n\(items.joined())</ul>\n"
  }
}

/// What is said of each event.
extension PlayerHTML {
  private func step(_ event: TraceEvent) -> String {
    let (before, after) = (event.before.state, event.after.state)
    let states = before == after ? names.html(after.name, hasTitle: false, at: offset) : arrow(before, after)
    let rules = event.reaction.firings.map { rule($0) }
    var facts = rules.isEmpty ? [] : [fact("player.rule", rules.joined(separator: "</dd><dd>"))]
    if let changes = changes(of: event) { facts.append(fact("player.variables", changes)) }
    let sent = event.sent.map { number -> String in
      let transmission = trace.transmissions[number]
      return "<code>\(HTML(text: transmission.segment.notation(format)).source)</code> \(fate(transmission))"
    }
    if !sent.isEmpty { facts.append(fact("player.sends", sent.joined(separator: "<br>"))) }
    let told = event.reaction.told.map { HTML(text: $0.note).source }
    if !told.isEmpty { facts.append(fact("player.told", told.joined(separator: "<br>"))) }
    let head = "<span class=\"time\">\(timestamp(event.time))</span> <strong>\(host(event.side))</strong> \(cause(event))"
    return """
      <li data-step="\(event.number)" class="\(event.side.rawValue)"\(HTML.attribute("id", "run.\(run.id).\(event.number)"))>
      <p>\(head) <span class="state">\(states)</span></p>
      <dl>
      \(facts.joined())</dl>
      </li>

      """
  }

  private func changes(of event: TraceEvent) -> String? {
    guard !event.forgets else { return text("cell.forgets") }
    let changes = event.changes(in: trace.model).map { change -> String in
      let unit = change.variable.unit
      func value(_ value: UInt32?) -> String { value.map { readable($0, unit, interface) } ?? interface("cell.undefined") }
      return
        "\(names.html(change.variable.name, hasTitle: false, at: offset)) \(HTML(text: "\(value(change.before)) → \(value(change.after))").source)"
    }
    return changes.isEmpty ? nil : changes.joined(separator: "<br>")
  }

  private func arrow(_ before: State, _ after: State) -> String {
    names.transition("\(before.name) -> \(after.name)", at: offset)?.source ?? "<code>\(HTML(text: after.name).source)</code>"
  }

  private func fact(_ key: String, _ value: String) -> String { "<div><dt>\(text(key))</dt><dd>\(value)</dd></div>\n" }

  private func rule(_ firing: Reaction.Firing) -> String {
    var said = names.html(firing.rule.id, hasTitle: false, at: offset)
    guard firing.rule.condition != .always else { return said }
    said += "<br><code>\(HTML(text: firing.rule.condition.notation(texts.words)).source)</code>"
    if let numbers = firing.conditionInNumbers(texts.words) { said += "<br><code class=\"numbers\">\(HTML(text: numbers).source)</code>" }
    return said
  }

  private func cause(_ event: TraceEvent) -> String {
    switch event.cause {
    case .call(let call, let arguments): "<code>[\(HTML(text: call.name(with: arguments)).source)]</code>"
    case .arrival(let number):
      text("cell.segment").filled(with: ["<code>\(HTML(text: trace.transmissions[number].segment.notation(format)).source)</code>"])
    case .timeout(let timeout): "<code>(\(HTML(text: timeout.name).source))</code>"
    case .crash: text("cell.forgets")
    }
  }

  private func fate(_ transmission: Transmission) -> String {
    switch transmission.fate {
    case .arrives(at: let time): text("player.arrives", timestamp(time))
    case .lost: text("legend.lost")
    case .inFlight: text("legend.in-flight")
    }
  }
}
