/// Writes a picture as SVG.
struct PictureSVG {
  let theme: SVGTheme
  let about: SVGDescription

  /// The file, ended by a line feed.
  func render(_ picture: Picture) -> String {
    var text = opening(picture)
    for item in picture.items { text += element(item) + "\n" }
    return text + "</svg>\n"
  }

  private func opening(_ picture: Picture) -> String {
    let hasLinks = picture.items.contains { $0.link != nil }
    let parts = [(about.title, "title", "t"), (about.description, "desc", "d")]
    let ids = parts.compactMap { text, _, id in text == nil ? nil : "\(about.idPrefix)-\(id)" }
    // What has the role `img` is one thing to a screen reader; links in it could not be reached.
    var root = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(picture.width) \(picture.height)\" width=\"\(picture.width)\""
    root += " height=\"\(picture.height)\" class=\"dg\" role=\"\(hasLinks ? "group" : "img")\""
    if let language = about.language { root += Self.attribute("xml:lang", language) + Self.attribute("lang", language) }
    if !ids.isEmpty { root += Self.attribute("aria-labelledby", ids.joined(separator: " ")) }
    var lines = [root + ">"]
    for (text, name, id) in parts {
      if let text { lines.append("<\(name)\(Self.attribute("id", "\(about.idPrefix)-\(id)"))>\(Self.escaped(text))</\(name)>") }
    }
    if let source = about.source { lines.append("<metadata>\(Self.escaped(source))</metadata>") }
    if !about.isInPage { lines.append("<style>\(theme.style)</style>") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func element(_ item: Picture.Item) -> String {
    let role = item.role.rawValue
    let step = about.hasSteps && item.step > 0 ? " data-step=\"\(item.step)\"" : ""
    switch item.shape {
    case .path(let points, isClosed: let isClosed):
      let isHead = isClosed && points.count < 5
      return "<path\(step) class=\"\(isHead ? "h " : "")\(role)\" d=\"\(Self.path(points))\(isClosed ? "Z" : "")\"/>"
    case .cross(let center, let size):
      let (x, y) = (center.x, center.y)
      return
        "<path\(step) class=\"\(role)\" d=\"M\(x - size) \(y - size)L\(x + size) \(y + size)M\(x - size) \(y + size)L\(x + size) \(y - size)\"/>"
    case .box(let corner, let width, let height, let radius):
      let round = radius == 0 ? "" : " rx=\"\(radius)\""
      return "<rect\(step) class=\"\(role)\" x=\"\(corner.x)\" y=\"\(corner.y)\" width=\"\(width)\" height=\"\(height)\"\(round)/>"
    case .text(let text):
      let anchor = text.anchor == .start ? "" : " text-anchor=\"\(text.anchor.rawValue)\""
      let element =
        "<text\(step) class=\"\(role)\" x=\"\(text.place.x)\" y=\"\(text.place.y)\"\(anchor)>\(Self.escaped(text.string))</text>"
      guard let link = item.link else { return element }
      return "<a\(Self.attribute("href", link))>\(element)</a>"
    }
  }

  private static func path(_ points: [Picture.Point]) -> String {
    var text = ""
    for (index, point) in points.enumerated() { text += "\(index == 0 ? "M" : "L")\(point.x) \(point.y)" }
    return text
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    " \(name)=\"\(escaped(value).replacingOctets { $0 == UInt8(ascii: "\"") ? "&quot;" : nil })\""
  }

  /// A text as XML holds it; a character that no XML may hold is left out.
  private static func escaped(_ text: String) -> String {
    // Both begin with the octet EF.
    func isForbidden(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{FFFE}" || scalar == "\u{FFFF}" }
    let hasForbidden = text.utf8.contains(0xEF) && text.unicodeScalars.contains(where: isForbidden)
    let allowed = hasForbidden ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !isForbidden($0) })) : text
    return allowed.replacingOctets { octet in
      switch octet {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case 0x09, 0x0A: nil
      case 0..<0x20: ""
      default: nil
      }
    }
  }
}
