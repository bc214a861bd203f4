/// Reads the shapes of an SVG file: what is drawn and where, and nothing that only says so.
///
/// Titles, descriptions, metadata, styles, ids, classes, links and `data-` attributes are passed over, so that who reads the shapes knows no
/// more than who sees them.
struct SVGShapes {
  /// Why a text is no picture.
  struct Problem: Error, Hashable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  /// What is drawn.
  private(set) var picture: Picture

  /// The elements whose contents are not drawn.
  private static let undrawn: Set<Substring> = ["title", "desc", "metadata", "style"]

  /// Reads a file.
  init(_ source: String) throws(Problem) {
    picture = Picture(width: 0, height: 0)
    var rest = Substring(source)
    var skipping: Substring?
    var text: (attributes: [Substring: String], string: String)?
    while let open = rest.firstIndex(of: "<") {
      if text != nil { text?.string += try Self.decoded(rest[..<open]) }
      guard let close = rest[open...].firstIndex(of: ">") else { throw Problem("a tag that does not end") }
      let tag = rest[rest.index(after: open)..<close]
      rest = rest[rest.index(after: close)...]
      if let name = skipping {
        if tag == "/\(name)" { skipping = nil }
        continue
      }
      if tag.hasPrefix("/") {
        if tag == "/text", let whole = text {
          try add(text: whole.string, whole.attributes)
          text = nil
        }
        continue
      }
      let name = tag.prefix { $0 != " " && $0 != "/" }
      let attributes = try Self.attributes(tag.dropFirst(name.count))
      switch name {
      case "svg":
        picture.width = try Self.number(attributes["width"])
        picture.height = try Self.number(attributes["height"])
      case "text": text = (attributes, "")
      case "path": try add(path: attributes["d"] ?? "")
      case "rect":
        let corner = Picture.Point(try Self.number(attributes["x"]), try Self.number(attributes["y"]))
        let (width, height) = (try Self.number(attributes["width"]), try Self.number(attributes["height"]))
        picture.add(.box(corner, width: width, height: height, radius: try Self.number(attributes["rx"] ?? "0")), role: .box)
      case "a", "g": break
      case _ where Self.undrawn.contains(name): skipping = name
      default: throw Problem("the element \(name), which no picture has")
      }
    }
  }

  private mutating func add(text: String, _ attributes: [Substring: String]) throws(Problem) {
    guard let anchor = Picture.Anchor(rawValue: attributes["text-anchor"] ?? "start") else { throw Problem("a text without a place") }
    picture.text(text, at: try Self.number(attributes["x"]), try Self.number(attributes["y"]), anchor, role: .legend)
  }

  private mutating func add(path: String) throws(Problem) {
    let isClosed = path.hasSuffix("Z")
    var lines: [[Picture.Point]] = []
    for line in path.split(separator: "M") {
      var points: [Picture.Point] = []
      for pair in line.prefix(while: { $0 != "Z" }).split(separator: "L") {
        let numbers = pair.split(separator: " ")
        guard numbers.count == 2 else { throw Problem("a path with a point that is none") }
        points.append(Picture.Point(try Self.number(String(numbers[0])), try Self.number(String(numbers[1]))))
      }
      lines.append(points)
    }
    if lines.count == 2, let cross = Self.cross(lines[0], lines[1]) {
      picture.add(.cross(cross.center, cross.size), role: .lost)
    } else {
      guard lines.count == 1, lines[0].count > 1 else { throw Problem("a path that is no line") }
      picture.add(.path(lines[0], isClosed: isClosed), role: .edge)
    }
  }

  /// The cross that two lines make.
  private static func cross(_ first: [Picture.Point], _ second: [Picture.Point]) -> (center: Picture.Point, size: Int)? {
    guard first.count == 2, second.count == 2 else { return nil }
    let size = (first[1].x - first[0].x) / 2
    let center = Picture.Point(first[0].x + size, first[0].y + size)
    let isCross =
      first[1] == .init(center.x + size, center.y + size) && second[0] == .init(center.x - size, center.y + size)
      && second[1] == .init(center.x + size, center.y - size) && size > 0
    return isCross ? (center, size) : nil
  }

  private static func number(_ text: String?) throws(Problem) -> Int {
    guard let text, let number = Int(text) else { throw Problem("a place that is no number") }
    return number
  }

  private static func attributes(_ text: Substring) throws(Problem) -> [Substring: String] {
    var found: [Substring: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].drop { $0 == " " || $0 == "\n" }
      let open = rest.index(after: equals)
      guard open < rest.endIndex, rest[open] == "\"", let close = rest[rest.index(after: open)...].firstIndex(of: "\"") else {
        throw Problem("an attribute without a value")
      }
      found[name] = try decoded(rest[rest.index(after: open)..<close])
      rest = rest[rest.index(after: close)...]
    }
    return found
  }

  private static let entities: [Substring: Character] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]

  private static func decoded(_ text: Substring) throws(Problem) -> String {
    guard text.contains("&") else { return String(text) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      guard let end = rest[start...].firstIndex(of: ";"), let character = entities[rest[rest.index(after: start)..<end]] else {
        throw Problem("a character that is none")
      }
      result.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
