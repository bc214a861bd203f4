/// The shapes of a sequence diagram's picture, sorted by what they can be and by where they stand.
struct SequencePictureFrame {
  typealias Point = Picture.Point
  typealias Text = Picture.Text
  typealias Problem = SVGShapes.Problem
  typealias Side = SequenceDiagram.Side

  /// Where the lifelines stand.
  let lifelines: (left: Int, right: Int)
  /// Where they end.
  let bottom: Int
  /// The texts beside the lifelines and between them, and those below.
  private(set) var margins: [Text] = []
  private(set) var lane: [Text] = []
  private(set) var below: [Text] = []
  /// The lines of segments from their upper to their lower end, the ghosts of lost ones among them.
  private(set) var slopes: [(upper: Point, lower: Point)] = []
  /// The corners of arrowheads, the tip first.
  private(set) var heads: [[Point]] = []
  private(set) var crosses: [Point] = []
  /// The lines beside a lifeline that tie two heights of it together.
  private(set) var ties: [(side: Side, first: Int, last: Int)] = []
  /// The frames of causes: the cause without its text, the corner, width and height.
  private(set) var boxes: [(cause: SequenceDiagram.Event.Cause, corner: Point, width: Int, height: Int)] = []
  /// Where the lifelines are cut.
  private(set) var cuts: [Range<Int>] = []
  /// The strokes that end the cuts.
  private var strokes = 0

  /// Sorts the shapes of a picture.
  init(_ picture: Picture) throws(Problem) {
    let uprights = picture.items.compactMap { item -> (x: Int, top: Int, bottom: Int)? in
      guard case .path(let points, isClosed: false) = item.shape, points.count == 2, points[0].x == points[1].x else { return nil }
      return (points[0].x, min(points[0].y, points[1].y), max(points[0].y, points[1].y))
    }
    guard let left = uprights.map(\.x).min(), let right = uprights.map(\.x).max(), left < right else { throw Problem("no lifelines") }
    lifelines = (left, right)
    bottom = uprights.map(\.bottom).max() ?? 0
    guard uprights.allSatisfy({ $0.x == left || $0.x == right }) else { throw Problem("a line that goes straight down in the lane") }
    func parts(_ x: Int) -> [Range<Int>] {
      uprights.filter { $0.x == x }.map { $0.top..<$0.bottom }.sorted { $0.lowerBound < $1.lowerBound }
    }
    let lines = parts(left)
    guard lines == parts(right), zip(lines, lines.dropFirst()).allSatisfy({ $0.upperBound == $1.lowerBound }) else {
      throw Problem("a lifeline is broken")
    }
    for (index, line) in lines.enumerated() where !index.isMultiple(of: 2) { cuts.append(line) }
    for item in picture.items { try sort(item.shape) }
    guard strokes == 4 * cuts.count else { throw Problem("a cut without its ends") }
  }

  private mutating func sort(_ shape: Picture.Shape) throws(Problem) {
    switch shape {
    case .text(let text):
      if text.place.y > bottom {
        below.append(text)
      } else if text.left >= lifelines.left && text.left + text.width <= lifelines.right {
        lane.append(text)
      } else {
        margins.append(text)
      }
    case .cross(let center, _): if center.y <= bottom { crosses.append(center) }
    case .box(let corner, let width, let height, let radius):
      boxes.append((radius == 0 ? .timeout("") : .call(""), corner, width, height))
    case .path(let points, isClosed: true):
      switch points.count {
      case 3: heads.append(points)
      case 8:
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        guard let x = xs.min(), let y = ys.min(), let right = xs.max(), let bottom = ys.max() else { return }
        boxes.append((.fault(""), Point(x, y), right - x, bottom - y))
      default: throw Problem("a shape that means nothing")
      }
    case .path(let points, isClosed: false): try sort(points)
    }
  }

  private mutating func sort(_ points: [Point]) throws(Problem) {
    if points.count == 4 {
      guard points[0].y < bottom else { return }
      let isTie = points[0].y == points[1].y && points[1].x == points[2].x && points[2].y == points[3].y && points[0].x == points[3].x
      guard isTie, let side = side(at: points[0].x), points[0].y < points[3].y else { throw Problem("a line beside a lifeline is broken") }
      ties.append((side, points[0].y, points[3].y))
      return
    }
    guard points.count == 2 else { throw Problem("a line that means nothing") }
    if points[0].x == points[1].x { return }
    // The strokes that end a pause cross a lifeline.
    let width = abs(points[0].x - points[1].x)
    if width == 10, [lifelines.left, lifelines.right].contains((points[0].x + points[1].x) / 2) {
      let height = (points[0].y + points[1].y) / 2
      guard cuts.contains(where: { $0.lowerBound == height || $0.upperBound == height }) else { throw Problem("a cut where none is") }
      strokes += 1
      return
    }
    guard points[0].y < points[1].y else { throw Problem("a segment that goes back in time") }
    slopes.append((points[0], points[1]))
  }

  /// The side whose lifeline stands there.
  func side(at x: Int) -> Side? {
    x == lifelines.left ? .left : x == lifelines.right ? .right : nil
  }

  /// A lifeline.
  func lifeline(_ side: Side) -> Int { side == .left ? lifelines.left : lifelines.right }

  /// The side that a text in the lane stands at.
  func side(of text: Text) -> Side { text.anchor == .end ? .right : .left }
}
