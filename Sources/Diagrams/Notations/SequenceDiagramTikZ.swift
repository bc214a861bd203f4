/// Writes a sequence diagram as a TikZ picture for LaTeX: the shapes of the SVG, in black and white but for what is lost.
///
/// It needs `\usepackage{tikz}`; names and notes in Chinese, Japanese or Korean need an engine and fonts that have them.
public struct SequenceDiagramTikZ: Hashable, Sendable {
  /// The drawing.
  public var drawing: SequenceDiagramSVG

  /// Creates a writer.
  public init(_ drawing: SequenceDiagramSVG = SequenceDiagramSVG()) {
    self.drawing = drawing
  }

  /// The text, ended by a line feed. Throws when the width cannot be met.
  public func render(_ diagram: SequenceDiagram) throws(SequenceDiagramText.WidthError) -> String {
    let picture = try drawing.picture(of: diagram)
    var lines = ["% \\usepackage{tikz}; two- and one-cell characters stand as in a monospaced font"]
    lines.append("\\begin{tikzpicture}[x=0.72pt,y=-0.72pt,line width=0.6pt]")
    lines.append("\\tikzset{every node/.style={inner sep=0pt,outer sep=0pt,font=\\ttfamily\\fontsize{8.9}{9}\\selectfont}}")
    lines += picture.items.map { "  " + Self.command($0) }
    lines.append("\\end{tikzpicture}")
    return lines.map { $0 + "\n" }.joined()
  }

  private static func command(_ item: Picture.Item) -> String {
    switch item.shape {
    case .path(let points, isClosed: let isClosed):
      let path = points.map(coordinates).joined(separator: " -- ")
      if isClosed { return points.count == 3 ? "\\fill \(path) -- cycle;" : "\\draw \(path) -- cycle;" }
      return "\\draw\(options(item.role)) \(path);"
    case .cross(let center, let size):
      let (x, y) = (center.x, center.y)
      return "\\draw[red,line width=1.5pt] (\(x - size),\(y - size)) -- (\(x + size),\(y + size)) "
        + "(\(x - size),\(y + size)) -- (\(x + size),\(y - size));"
    case .box(let corner, let width, let height, let radius):
      let round = radius == 0 ? "" : "[rounded corners=\(radius / 2)pt]"
      return "\\draw\(round) \(coordinates(corner)) rectangle (\(corner.x + width),\(corner.y + height));"
    case .text(let text):
      let anchor =
        switch text.anchor {
        case .start: "base west"
        case .middle: "base"
        case .end: "base east"
        }
      let isBold = item.role == .state || item.role == .name
      return "\\node[anchor=\(anchor)] at \(coordinates(text.place)) {\(isBold ? "\\bfseries " : "")\(escaped(text.string))};"
    }
  }

  private static func coordinates(_ point: Picture.Point) -> String { "(\(point.x),\(point.y))" }

  private static func options(_ role: Picture.Role) -> String {
    switch role {
    case .ghost: "[densely dotted]"
    case .pause: "[dotted]"
    case .tie: "[dashed]"
    case .timer: "[line width=0.3pt]"
    case .name, .number, .time, .state, .still, .left, .right, .again, .lost, .cause, .box, .note, .lifeline, .legend, .node, .edge, .added,
      .removed, .current:
      ""
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "\\": "\\textbackslash{}"
      case "{", "}", "$", "&", "#", "_", "%": "\\\(character)"
      case "^": "\\textasciicircum{}"
      case "~": "\\textasciitilde{}"
      case "-": "{-}"
      case "<", ">": "{\(character)}"
      default: String(character)
      }
    }.joined()
  }
}
