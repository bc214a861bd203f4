/// Reads a picture of a sequence diagram back from an SVG file, knowing nothing but what is drawn: texts, lines, and where they stand.
///
/// Titles, descriptions, metadata, ids, classes and links are not read. Everything between and beside the lifelines has to be accounted for;
/// words of the legend are not read. The arrows it gives have ids from 1 in the order in which they are drawn.
public struct SequenceDiagramSVGReader: Hashable, Sendable {
  /// Why a text is no picture of a sequence diagram.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, as a phrase.
    public var problem: String

    /// One sentence for people.
    public var description: String { problem }
  }

  /// Creates a reader.
  public init() {}

  /// The diagram that a file draws.
  public func read(_ source: String) throws(Failure) -> SequenceDiagram {
    do throws(SVGShapes.Problem) {
      let shapes = try SVGShapes(source)
      var reading = SequencePictureReading(try SequencePictureFrame(shapes.picture))
      return try reading.diagram()
    } catch {
      throw Failure(problem: error.text)
    }
  }

  /// The texts of a file that lie upon another text, an arrowhead or a cross, or leave the picture.
  public func overlaps(in source: String) throws(Failure) -> [PictureOverlap] {
    do throws(SVGShapes.Problem) {
      return try SVGShapes(source).picture.overlaps
    } catch {
      throw Failure(problem: error.text)
    }
  }
}
