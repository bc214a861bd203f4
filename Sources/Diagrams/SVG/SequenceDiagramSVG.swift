/// Draws a sequence diagram as SVG: one file that follows light and dark, whose text is text, without script, fonts of its own or style
/// attributes.
///
/// What each side sends slopes down to the other one; a cross ends what is lost, and a dashed ghost goes on from it; a dashed line ties what is
/// sent again to the first time; a thin one goes from where a timer starts to where it expires; a pause is cut out of the lifelines.
public struct SequenceDiagramSVG: Hashable, Sendable {
  /// The words of the legend; nil for no legend.
  public var legend: SequenceDiagramText.Legend?
  /// The greatest width, in cells of text, 8 pixels each.
  public var width: Int
  /// Whether the rules behind each event follow the drawing.
  public var hasFootnotes: Bool
  /// Whether each event says when it happened.
  public var showsTime: Bool
  /// Whether heights are at least in proportion to time, but for pauses; otherwise a row follows the one before.
  public var isProportional: Bool
  /// Where states and rules lead, by their names.
  public var links: [String: String]
  /// The colours.
  public var theme: SVGTheme
  /// What it says of itself.
  public var about: SVGDescription

  /// Creates a renderer.
  public init(
    width: Int = 72, hasFootnotes: Bool = true, legend: SequenceDiagramText.Legend? = .init(), showsTime: Bool = true,
    isProportional: Bool = false, links: [String: String] = [:], theme: SVGTheme = .automatic, about: SVGDescription = SVGDescription()
  ) {
    self.width = width
    self.hasFootnotes = hasFootnotes
    self.legend = legend
    self.showsTime = showsTime
    self.isProportional = isProportional
    self.links = links
    self.theme = theme
    self.about = about
  }

  /// The file, ended by a line feed. Throws when the width cannot be met.
  public func render(_ diagram: SequenceDiagram) throws(SequenceDiagramText.WidthError) -> String {
    PictureSVG(theme: theme, about: about).render(try picture(of: diagram))
  }

  /// The texts that lie upon something else, of which there should be none.
  public func overlaps(in diagram: SequenceDiagram) throws(SequenceDiagramText.WidthError) -> [PictureOverlap] {
    try picture(of: diagram).overlaps
  }

  /// The shapes of the drawing.
  func picture(of diagram: SequenceDiagram) throws(SequenceDiagramText.WidthError) -> Picture {
    let rows = SequenceRow.rows(of: diagram)
    let ties = SequenceTie.all(in: diagram, rows: rows)
    let appendix = SequencePictureAppendix(diagram, form: self, ties: ties).smallestWidth
    guard appendix <= width * Picture.cell, let picture = SequencePicture.draw(diagram, rows: rows, ties: ties, form: self) else {
      let words = SequencePicture.Words(diagram, rows: rows)
      let drawing = SequencePictureColumns.smallestWidth(diagram, gutters: ties.gutters, word: words.longestWord)
      throw .init(width: width, smallest: (max(drawing, appendix) + Picture.cell - 1) / Picture.cell)
    }
    return picture
  }
}
