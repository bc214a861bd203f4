/// Draws a sequence diagram as text of a given width, in ASCII or with box drawing.
///
/// Every line of an event shows the states of both sides, and the time at the side where something happens. A segment is one row where nothing
/// else is to be drawn between its departure and its arrival; otherwise it leaves on one row, goes down a track and arrives on another, so that
/// what crosses in the network crosses in the drawing. Its label stands at its sender's end. In the style `ascii` all is ASCII but for names,
/// notes and words given in another language.
///
///         t/s Sender                                   Receiver    t/s
///             idle    |                              | listening
///     1 0.000 waiting |[send]                        | listening          a call; its event has the number 1
///       0.000 waiting |-- DATA n=1 ---------------.  | listening          leaves, and is under way
///       0.000 waiting |-- DATA n=2 ---------------+->| listening 0.040 2  overtakes it
///             waiting |                           `->| listening 0.050 3  arrives
///                     |                     ! 2 parts|                    what the user is told
///             waiting |  .----------- DONE n=2 <<< --| listening 0.050    sent again
///             waiting |  |           X--- DONE n=2 --| listening 0.050    lost
///     4 0.060 waiting |<-'                           | listening
///      +1.000         :                              :                    nothing happens for a second
///     5 1.060 waiting |(timeout)                     | listening          a timer expires
///       1.060 waiting |-- DATA n=3 ---...            | listening          still in the network at the end
public struct SequenceDiagramText: Hashable, Sendable {
  /// The words of the legend, which explains the marks that occur.
  public struct Legend: Hashable, Sendable {
    /// Explains `>>>` and `<<<`.
    public var retransmission: String
    /// Explains a line that ends in `X`.
    public var lost: String
    /// Explains a line that ends in `...`.
    public var inFlight: String
    /// Explains a line that begins with `...`.
    public var injected: String
    /// Explains a line that ties what is sent again to the first time; in pictures.
    public var repetition: String
    /// Explains a line from where a timer starts to where it expires; in pictures.
    public var timer: String

    /// Creates the words, English ones unless given.
    public init(
      retransmission: String = "sent again", lost: String = "lost", inFlight: String = "still in the network",
      injected: String = "put into the network by hand", repetition: String = "the same again",
      timer: String = "from a timer's start to its expiry"
    ) {
      self.retransmission = retransmission
      self.lost = lost
      self.inFlight = inFlight
      self.injected = injected
      self.repetition = repetition
      self.timer = timer
    }
  }

  /// A width that cannot be met.
  public struct WidthError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The width that was asked for, in columns.
    public var width: Int
    /// The smallest width that the same diagram can be drawn in.
    public var smallest: Int

    /// Creates the error of a width.
    public init(width: Int, smallest: Int) {
      self.width = width
      self.smallest = smallest
    }

    /// One sentence for people.
    public var description: String { "the diagram needs \(smallest) columns, not \(width)" }
  }

  /// The characters that a drawing is made of.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// Seven bits, but for names and words in another language.
    case ascii
    /// Box drawing.
    case unicode

    var glyphs: SequenceGlyphs { self == .ascii ? .ascii : .unicode }
  }

  /// The characters that the drawing is made of.
  public var style: Style
  /// The greatest width of a line, in columns of a terminal.
  public var width: Int
  /// Whether the rules behind each event follow the drawing.
  public var hasFootnotes: Bool
  /// Whether times are shown. A drawing without them cannot be read back.
  public var showsTime: Bool
  /// Whether characters of ambiguous width take two cells. Box drawing is made of such characters: it then cannot be drawn in one cell each.
  public var isAmbiguousWide: Bool = false
  /// The words of the legend; nil for no legend.
  public var legend: Legend?

  /// Where characters of ambiguous width are wide, nothing can be drawn with those of box drawing.
  private var glyphs: SequenceGlyphs { isAmbiguousWide ? .ascii : style.glyphs }

  /// Creates a renderer.
  public init(_ style: Style = .ascii, width: Int = 72, hasFootnotes: Bool = true, showsTime: Bool = true, legend: Legend? = Legend()) {
    self.style = style
    self.width = width
    self.hasFootnotes = hasFootnotes
    self.showsTime = showsTime
    self.legend = legend
  }

  /// The drawing as one text whose lines, the last too, end with a line feed. Throws when the width cannot be met.
  public func render(_ diagram: SequenceDiagram) throws(WidthError) -> String {
    try lines(of: diagram).map { $0 + "\n" }.joined()
  }

  /// Whose a line of the drawing is.
  public enum Ink: Hashable, Sendable {
    /// Of a segment that the left side sends, and that is not lost.
    case left
    /// Of one that the right side sends.
    case right
    /// Of a lost one.
    case lost
  }

  /// The lines of the drawing, without blanks at their ends. Throws when the width cannot be met.
  public func lines(of diagram: SequenceDiagram) throws(WidthError) -> [String] {
    let (drawing, notes) = try parts(of: diagram)
    return (drawing.lines + notes).map(\.text)
  }

  /// The lines of the drawing, what stands between the lifelines painted where a segment leaves or arrives.
  public func lines(of diagram: SequenceDiagram, paint: (String, Ink) -> String) throws(WidthError) -> [String] {
    let (drawing, notes) = try parts(of: diagram)
    let lines = zip(drawing.lines, drawing.inks).map { line, ink in
      guard let ink else { return line.text }
      let (start, lane, end) = line.parts(at: drawing.lane)
      return start + paint(lane, ink) + end
    }
    return lines + notes.map(\.text)
  }

  private func parts(of diagram: SequenceDiagram) throws(WidthError) -> (drawing: SequenceLayout.Drawing, notes: [CellLine]) {
    guard isAmbiguousWide, !AmbiguousWidth.isWide else { return try measuredParts(of: diagram) }
    return try AmbiguousWidth.$isWide.withValue(true) {
      Result { () throws(WidthError) in try measuredParts(of: diagram) }
    }.get()
  }

  private func measuredParts(of diagram: SequenceDiagram) throws(WidthError) -> (drawing: SequenceLayout.Drawing, notes: [CellLine]) {
    let rows = SequenceRow.rows(of: diagram)
    let appendix = SequenceAppendix(diagram, legend: legend, hasFootnotes: hasFootnotes, glyphs: glyphs)
    let columns = SequenceColumns(diagram, showsTime: showsTime)
    guard let drawing = SequenceLayout.narrowest(rows, columns: columns, within: width, glyphs: glyphs),
      let notes = appendix.lines(width: width)
    else {
      let smallest = max(SequenceLayout.smallestWidth(rows, columns: columns, glyphs: glyphs), appendix.smallestWidth)
      throw WidthError(width: width, smallest: smallest)
    }
    return (drawing, notes)
  }
}
