import Diagrams
import Simulation
import TCPFormats

/// A form of a diagram that can be read back.
enum ReadableForm: String, CaseIterable, Sendable {
  case ascii, unicode, svg, figure, mermaid

  /// What is wrong when a diagram is drawn in a width, or in the smallest one that it needs, and read back; nothing when it is what was drawn.
  func fault(in diagram: SequenceDiagram, width: Int) throws -> String? {
    let text: String
    do {
      text = try draw(diagram, width: width)
    } catch let error as SequenceDiagramText.WidthError {
      text = try draw(diagram, width: error.smallest)
    } catch FigureText.Failure.width(let error) {
      text = try draw(diagram, width: error.smallest)
    }
    let read: SequenceDiagram
    do {
      read = try self.read(text)
    } catch {
      return "\(self): \(error)\n\(text)"
    }
    if try read != shown(of: diagram) { return "\(self): something else is read\n\(text)" }
    guard self == .svg, let overlap = try SequenceDiagramSVGReader().overlaps(in: text).first else { return nil }
    return "\(self): \(overlap)\n\(text)"
  }

  func draw(_ diagram: SequenceDiagram, width: Int) throws -> String {
    switch self {
    case .ascii: try SequenceDiagramText(.ascii, width: width).render(diagram)
    case .unicode: try SequenceDiagramText(.unicode, width: width).render(diagram)
    case .svg: try SequenceDiagramSVG(width: width).render(diagram)
    case .figure: try FigureText(width: width).render(diagram)
    case .mermaid: try SequenceDiagramMermaid().render(diagram)
    }
  }

  func read(_ text: String) throws -> SequenceDiagram {
    switch self {
    case .ascii, .unicode: try SequenceDiagramReader().read(text)
    case .svg: try SequenceDiagramSVGReader().read(text)
    case .figure: try FigureReader().read(text)
    case .mermaid: try SequenceDiagramMermaidReader().read(text)
    }
  }

  /// What this form says of a diagram.
  func shown(of diagram: SequenceDiagram) throws -> SequenceDiagram {
    switch self {
    case .ascii, .unicode: try diagram.numberedAsDrawn.withoutTies
    case .svg: try diagram.numberedAsDrawn
    case .figure: try FigureReader.shown(diagram)
    case .mermaid: try diagram.numberedAsDrawn.withoutTies.withoutRules
    }
  }
}
