import Diagrams
import ProtocolModel
import Simulation

/// The diagram of a run with all that its forms need: its value, the words of a language, and what is shown.
public struct DrawnRun: Sendable {
  /// What is shown of a run, and how wide.
  public struct Options: Hashable, Sendable {
    /// The greatest width in columns.
    public var width: Int = 72
    /// Whether somebody chose that width; where nobody did, what cannot be drawn in it may be as wide as it must be.
    public var isWidthChosen: Bool = false
    /// Whether the rules behind each event are shown.
    public var hasRules: Bool = true
    /// Whether times are shown.
    public var hasTimes: Bool = true
    /// Whether heights are at least in proportion to time, where a form has heights.
    public var isProportional: Bool = false
    /// Whether characters of ambiguous width take two cells; then no text is made of box drawing.
    public var isAmbiguousWide: Bool = false
    /// The colours, where a form has any.
    public var theme: SVGTheme = .automatic

    /// What is shown where nothing is said.
    public init() {}
  }

  /// The run.
  public let trace: Trace
  /// Its diagram.
  public let diagram: SequenceDiagram
  /// Whether its times are a clock's; otherwise they only number its events.
  public let isTimed: Bool
  /// The texts of the language that it is drawn in.
  public let texts: Texts
  /// What is shown.
  public var options: Options
  /// What made it: the words of its directive.
  public let source: String

  /// The scenario's title; its id where it has none.
  public var title: String { texts.find("scenarios", trace.scenario, "title") ?? trace.scenario }

  private func phrase(_ key: String) -> String { texts.interface(key) }

  /// The words of a legend.
  public var legend: SequenceDiagramText.Legend {
    .init(
      retransmission: phrase("legend.retransmission"), lost: phrase("legend.lost"), inFlight: phrase("legend.in-flight"),
      injected: phrase("legend.injected"), repetition: phrase("legend.repetition"), timer: phrase("legend.timer"))
  }

  /// The words of sentences.
  public var sentences: SequenceSentences {
    let pairs = SequenceSentences.Phrase.allCases.map { ($0, phrase("sentence.\($0.rawValue)")) }
    return SequenceSentences(phrases: Dictionary(uniqueKeysWithValues: pairs))
  }

  /// The words of tools whose arrows are level.
  public var levelWords: LevelWords {
    LevelWords(crossing: phrase("level.crossing"), leftOut: phrase("level.left-out"))
  }

  /// The renderer of a text in a style.
  public func text(_ style: SequenceDiagramText.Style) -> SequenceDiagramText {
    var renderer = SequenceDiagramText(
      style, width: options.width, hasFootnotes: options.hasRules, showsTime: options.hasTimes, legend: legend)
    renderer.isAmbiguousWide = options.isAmbiguousWide
    return renderer
  }

  /// The lines of a text in a style. Throws when the width cannot be met.
  public func lines(_ style: SequenceDiagramText.Style) throws(SequenceDiagramText.WidthError) -> [String] {
    try text(style).lines(of: diagram) + (isTimed ? [] : ["", phrase("legend.untimed")])
  }

  /// The sentences as one text.
  public var telling: [String] { [title, ""] + sentences.lines(of: diagram, width: options.width, hasRules: options.hasRules) }

  /// The renderer of a file on its own, with a description in sentences.
  public func svg(links: [String: String] = [:]) -> SequenceDiagramSVG {
    let steps = sentences.steps(of: diagram).map { $0.number == 0 ? $0.text : "\($0.number). \($0.text)" }
    let about = SVGDescription(
      title: title, description: steps.joined(separator: " "), idPrefix: idPrefix, source: source, language: texts.language)
    return drawing(about, links: links)
  }

  /// The renderer of a picture in a page that has its style and tells it in words beside it.
  ///
  /// - Parameter number: The picture's number on the page.
  public func svg(inPage number: Int, links: [String: String] = [:]) -> SequenceDiagramSVG {
    let about = SVGDescription(title: title, idPrefix: "\(idPrefix)-\(number)", isInPage: true)
    return drawing(about, links: links)
  }

  private func drawing(_ about: SVGDescription, links: [String: String]) -> SequenceDiagramSVG {
    SequenceDiagramSVG(
      width: options.width, hasFootnotes: options.hasRules, legend: legend, showsTime: options.hasTimes,
      isProportional: options.isProportional, links: links, theme: options.theme, about: about)
  }

  /// The scenario's id with nothing in it that an id cannot have.
  private var idPrefix: String { String(trace.scenario.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }) }
}
