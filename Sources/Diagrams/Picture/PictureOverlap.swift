/// Two things of a picture that lie upon each other.
public struct PictureOverlap: Hashable, Sendable, CustomStringConvertible {
  /// One of them, a text.
  public let text: String
  /// The other: a text, or the name of a mark.
  public let other: String

  /// One sentence for people.
  public var description: String { "\"\(text)\" overlaps \(other)" }
}

extension Picture {
  /// The ground that a shape covers.
  struct Extent: Hashable {
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int

    func overlaps(_ other: Extent) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The texts that lie upon another text, an arrowhead or a cross, or that leave the picture.
  var overlaps: [PictureOverlap] {
    var texts: [(name: String, extent: Extent)] = []
    var marks: [(name: String, extent: Extent)] = []
    for item in items {
      switch item.shape {
      case .text(let text):
        let left = text.left
        let top = text.place.y - Self.ascent
        texts.append((text.string, Extent(left: left, top: top, right: left + text.width, bottom: text.place.y + Self.descent)))
      case .cross(let center, let size):
        marks.append(
          ("a cross", Extent(left: center.x - size, top: center.y - size, right: center.x + size, bottom: center.y + size)))
      case .path(let points, isClosed: true):
        guard points.count == 3 else { continue }
        marks.append(("an arrowhead", Extent(points)))
      case .path, .box: continue
      }
    }
    var found: [PictureOverlap] = []
    let sorted = texts.sorted { $0.extent.top < $1.extent.top }
    for (index, text) in sorted.enumerated() {
      let extent = text.extent
      if extent.left < 0 || extent.top < 0 || extent.right > width || extent.bottom > height {
        found.append(PictureOverlap(text: text.name, other: "the edge"))
      }
      for other in sorted[(index + 1)...] {
        guard other.extent.top < extent.bottom else { break }
        if extent.overlaps(other.extent) { found.append(PictureOverlap(text: text.name, other: "\"\(other.name)\"")) }
      }
      found += marks.filter { extent.overlaps($0.extent) }.map { PictureOverlap(text: text.name, other: $0.name) }
    }
    return found
  }
}

extension Picture.Extent {
  init(_ points: [Picture.Point]) {
    left = points.map(\.x).min() ?? 0
    right = points.map(\.x).max() ?? 0
    top = points.map(\.y).min() ?? 0
    bottom = points.map(\.y).max() ?? 0
  }
}
