import ProtocolModel

/// Where the names of the model are explained, seen from one page.
struct NameLinks: Sendable {
  let names: Names
  let links: PageLinks
  let texts: Texts

  /// A link to what a name names.
  struct Link {
    let href: String
    let title: String?
  }

  /// The link for a code span; nothing where it names nothing, or something without a page.
  func link(for code: String, in form: PageForm, at offset: Int) -> Link? {
    guard let named = names[code] else { return nil }
    guard let address = named.address, let href = links.href(of: address.page, address.anchor, in: form, at: offset) else { return nil }
    return Link(href: href, title: Self.summary(of: named, in: texts)?.withoutBackticks)
  }

  /// A name as code, linked to its page; where a page has very many, without what it means, which a script can look up.
  func html(_ name: String, hasTitle: Bool = true, at offset: Int) -> String {
    let code = "<code>\(HTML(text: name).source)</code>"
    guard let link = link(for: name, in: .html, at: offset) else { return code }
    let title = !hasTitle ? "" : link.title.map { HTML.attribute("title", $0) } ?? ""
    return "<a\(HTML.attribute("href", Destination.encoded(link.href)))\(title)>\(code)</a>"
  }

  /// A name as code, linked to its page.
  func markdown(_ name: String, at offset: Int) -> String {
    guard let link = link(for: name, in: .markdown, at: offset) else { return "`\(name)`" }
    return "[`\(name)`](\(Destination.encoded(link.href)))"
  }

  /// A statement `A -> B` about states with each linked to its page; nothing where the code is no such statement.
  func transition(_ code: String, at offset: Int) -> HTML? {
    let parts = NameCheck.arrowParts(of: code).map(\.word)
    guard parts.count > 1, parts.allSatisfy({ isState($0) }) else { return nil }
    let linked = parts.map { part in
      let name = HTML(text: part).source
      guard let link = link(for: part, in: .html, at: offset) else { return name }
      return "<a\(HTML.attribute("href", Destination.encoded(link.href)))>\(name)</a>"
    }
    return HTML(markup: "<code>\(linked.joined(separator: " -&gt; "))</code>")
  }

  private func isState(_ name: String) -> Bool {
    switch names[name] {
    case .state, .alias: true
    case .event, .symbol, .rule, .scenario, .timer, .queue, .requirement, .choice, .omission, .kind, .counter, .property, .ablation, nil:
      false
    }
  }

  /// What a name means, in a sentence.
  static func summary(of named: Named, in texts: Texts) -> String? {
    switch named {
    case .state(let state), .alias(let state, _): texts.find("states", state.id, "summary")
    case .event(let event): texts.find("events", event.id, "summary")
    case .symbol(let symbol): texts.find(named.kind, symbol.name)
    case .rule(let rule): texts.find("rules", rule.id)
    case .scenario(let id): texts.find("scenarios", id, "summary")
    case .timer(let timer): texts.find("timers", timer.id, "name")
    case .queue(let queue): texts.find("queues", queue.id, "name")
    case .requirement(let requirement): texts.find("requirements", requirement.id)
    case .choice(let choice): texts.find("choices", choice.id, "title")
    case .omission(let omission): texts.find("omissions", omission.id, "title")
    case .kind(let kind): texts.find("kinds", kind.id, "name")
    case .counter(let counter): texts.find("counters", counter.id)
    case .property(let id): texts.find("properties", id)
    case .ablation(let id): texts.find("ablations", id, "title")
    }
  }
}
