import Diagrams
import ProtocolModel

/// A state diagram with all that its forms need: its value and the words of a language.
public struct DrawnStates: Sendable {
  /// The diagram.
  public let diagram: StateDiagram
  /// The texts of the language that it is drawn in.
  public let texts: Texts
  /// The greatest width in columns.
  public var width: Int
  /// The colours, where a form has any.
  public var theme: SVGTheme
  /// What it shows.
  public let title: String
  /// What made it: the words of its directive.
  public let source: String

  /// What marks mean.
  public var words: StateDiagramText.Words {
    .init(taken: texts.interface("states.taken"), added: texts.interface("states.added"), removed: texts.interface("states.removed"))
  }

  /// The lines of a text in a style. Throws when the width cannot be met.
  public func lines(_ style: SequenceDiagramText.Style) throws(SequenceDiagramText.WidthError) -> [String] {
    try StateDiagramText(style, width: width, words: words).render(diagram)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
  }

  /// What leads where, in words: a sentence for each edge.
  public var sentences: [String] {
    diagram.edges.map { edge in
      texts.interface(edge.sent == nil ? "states.edge" : "states.edge-sends", edge.from, edge.to, edge.cause, edge.sent ?? "")
        + (edge.mark == .plain ? "" : " (\(words.marks[edge.mark] ?? ""))")
    }
  }

  /// The renderer of a file on its own, with a description in sentences.
  public func svg(links: [String: String] = [:]) -> StateDiagramSVG {
    let about = SVGDescription(
      title: title, description: sentences.joined(separator: " "), idPrefix: "states", source: source, language: texts.language)
    return StateDiagramSVG(words: words, links: links, theme: theme, about: about)
  }

  /// The renderer of a picture in a page that has its style and tells it in words beside it.
  public func svg(inPage number: Int, links: [String: String]) -> StateDiagramSVG {
    let about = SVGDescription(title: title, idPrefix: "states-\(number)", isInPage: true)
    return StateDiagramSVG(words: words, links: links, theme: theme, about: about)
  }
}
