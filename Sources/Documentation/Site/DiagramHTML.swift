import Diagrams

extension ExpandedHTML {
  /// A picture in a page is as wide as a text of so many columns, or wider where it has to be.
  private static let pictureWidth = 84

  /// A diagram: its picture, and beside it, folded, the same in words and as text.
  func diagram(_ drawn: DrawnRun, _ lines: [String], _ number: Int, at offset: Int) -> HTML {
    figure(picture(of: drawn, number, hasSteps: false, at: offset), steps(of: drawn, at: offset), lines, number)
  }

  /// A state diagram: its picture, and beside it, folded, the same in words and as text.
  func diagram(_ drawn: DrawnStates, _ lines: [String], _ number: Int, at offset: Int) -> HTML {
    var words = HTML(markup: "<ul>\n")
    for sentence in drawn.sentences {
      words.append(markup: "<li>")
      words.append(text: sentence)
      words.append(markup: "</li>\n")
    }
    words.append(markup: "</ul>\n")
    let picture = drawn.svg(inPage: number, links: links(to: Set(drawn.diagram.states), at: offset)).render(drawn.diagram)
    return figure(picture, words, lines, number)
  }

  /// A run to step through: its picture, both sides, each event, and, folded, the same in words and as text.
  func player(_ run: PlayedRun, _ number: Int, at offset: Int) -> HTML {
    PlayerHTML(
      run: run, names: names, texts: names.texts, offset: offset,
      picture: framed(picture(of: run.drawn, number, hasSteps: true, at: offset), number),
      alternatives: alternatives(steps(of: run.drawn, at: offset), run.lines, number)
    ).html
  }

  private func figure(_ picture: String, _ words: HTML, _ lines: [String], _ number: Int) -> HTML {
    var html = framed(picture, number)
    html.append(alternatives(words, lines, number))
    return html
  }

  /// The picture, which scrolls within itself where there is no room for it.
  private func framed(_ picture: String, _ number: Int) -> HTML {
    let label = HTML.attribute("aria-label", interface("site.diagram", "\(number)"))
    return HTML(markup: "<div class=\"diagram\" tabindex=\"0\" role=\"group\"\(label)>\n\(picture)</div>\n")
  }

  private func alternatives(_ words: HTML, _ lines: [String], _ number: Int) -> HTML {
    let label = HTML.attribute("aria-label", interface("site.diagram", "\(number)"))
    var html = HTML(markup: "<div class=\"alternatives\">\n<details>\n<summary>")
    html.append(text: interface("diagram.words"))
    html.append(markup: "</summary>\n")
    html.append(words)
    html.append(markup: "</details>\n<details>\n<summary>")
    html.append(text: interface("diagram.text"))
    html.append(markup: "</summary>\n<pre tabindex=\"0\" role=\"group\"\(label)><code>")
    html.append(HTML.preformatted(lines.map { $0 + "\n" }.joined()) { displayWidth(of: $0) })
    html.append(markup: "</code></pre>\n</details>\n</div>")
    return html
  }

  /// The picture, without the rules, which the words beside it name.
  private func picture(of drawn: DrawnRun, _ number: Int, hasSteps: Bool, at offset: Int) -> String {
    var drawn = drawn
    drawn.options.hasRules = false
    drawn.options.width = max(Self.pictureWidth, drawn.options.width)
    let states = Set(
      drawn.diagram.events.flatMap { [$0.before, $0.after] } + [drawn.diagram.left.initialState, drawn.diagram.right.initialState])
    var renderer = drawn.svg(inPage: number, links: links(to: states, at: offset))
    renderer.about.hasSteps = hasSteps
    do {
      return try renderer.render(drawn.diagram)
    } catch {
      renderer.width = error.smallest
      guard let picture = try? renderer.render(drawn.diagram) else {
        preconditionFailure("A diagram cannot be drawn in its smallest width.")
      }
      return picture
    }
  }

  private func links(to states: Set<String>, at offset: Int) -> [String: String] {
    var links: [String: String] = [:]
    for state in states { links[state] = names.link(for: state, in: .html, at: offset).map { Destination.encoded($0.href) } }
    return links
  }

  /// The steps in words with their rules, each event's under its own number.
  private func steps(of drawn: DrawnRun, at offset: Int) -> HTML {
    var html = HTML(markup: "<ol class=\"steps\">\n")
    for step in drawn.sentences.steps(of: drawn.diagram) {
      html.append(markup: step.number == 0 ? "<li class=\"unnumbered\">" : "<li value=\"\(step.number)\">")
      html.append(text: step.text)
      if drawn.options.hasRules, !step.rules.isEmpty {
        let rules = step.rules.map { names.html($0, at: offset) }.joined(separator: ", ")
        html.append(markup: " <span class=\"rules\">\(rules)</span>")
      }
      html.append(markup: "</li>\n")
    }
    if !drawn.isTimed {
      html.append(markup: "<li class=\"unnumbered\">")
      html.append(text: interface("legend.untimed"))
      html.append(markup: "</li>\n")
    }
    html.append(markup: "</ol>\n")
    return html
  }
}
