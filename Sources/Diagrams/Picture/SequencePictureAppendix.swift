/// What follows the picture of a sequence diagram: what its marks mean, and the rules behind each event.
struct SequencePictureAppendix {
  private let items: [Item]
  private let footnotes: [(number: Int, rules: [String])]
  private let links: [String: String]

  /// A mark with what it means.
  private struct Item {
    enum Mark {
      case text(String)
      case cross
      case tie(Picture.Role)
    }

    let mark: Mark
    let words: String

    /// How far its words stand behind its beginning.
    var indent: Int {
      switch mark {
      case .text(let mark): (displayWidth(of: mark) + 1) * Picture.cell
      case .cross, .tie: 3 * Picture.cell
      }
    }

    var width: Int { indent + displayWidth(of: words) * Picture.cell }
  }

  private static let left = 8
  private static let rulesLeft = 48

  /// Creates what follows a diagram.
  init(_ diagram: SequenceDiagram, form: SequenceDiagramSVG, ties: [SequenceTie]) {
    var items: [Item] = []
    func explain(_ mark: Item.Mark, _ words: String?, _ occurs: Bool) {
      if let words, occurs { items.append(Item(mark: mark, words: words.singleSpaced)) }
    }
    let legend = form.legend
    for side in SequenceDiagram.Side.allCases {
      let mark = SequenceGlyphs.ascii.retransmission(from: side)
      explain(.text(mark), legend?.retransmission, diagram.arrows.contains { $0.isRetransmission && $0.from == side })
    }
    explain(.tie(.tie), legend?.repetition, ties.contains { $0.kind == .repetition })
    explain(.cross, legend?.lost, diagram.arrows.contains { $0.fate == .lost })
    explain(.text("--..."), legend?.inFlight, diagram.arrows.contains { $0.fate == .inFlight })
    explain(.text("...--"), legend?.injected, diagram.arrows.contains(where: \.isInjected))
    explain(.tie(.timer), legend?.timer, ties.contains { $0.kind == .timer })
    self.items = items
    footnotes = form.hasFootnotes ? diagram.events.filter { !$0.rules.isEmpty }.map { ($0.number, $0.rules) } : []
    links = form.links
  }

  /// The smallest width in which this can be drawn.
  var smallestWidth: Int {
    let rules = footnotes.flatMap(\.rules).map { Self.rulesLeft + displayWidth(of: $0) * Picture.cell }
    return (items.map { Self.left + $0.width } + rules).max() ?? 0
  }

  /// Draws it from a height on.
  func draw(in picture: inout Picture, from y: inout Int) {
    picture.width = max(picture.width, smallestWidth + Self.left)
    var x = Self.left
    for item in items {
      if x > Self.left, x + item.width > picture.width - Self.left {
        x = Self.left
        y += Picture.leading + 2
      }
      draw(item, at: x, y + 14, in: &picture)
      x += item.width + 2 * Picture.cell
    }
    if !items.isEmpty { y += Picture.leading + 6 }
    for (number, rules) in footnotes {
      picture.text(String(number), at: Self.rulesLeft - Picture.cell, y + 12, .end, role: .number)
      x = Self.rulesLeft
      for rule in rules {
        let width = displayWidth(of: rule) * Picture.cell
        if x > Self.rulesLeft, x + width > picture.width - Self.left {
          x = Self.rulesLeft
          y += Picture.leading
        }
        picture.text(rule, at: x, y + 12, role: .legend, link: links[rule])
        x += width + 2 * Picture.cell
      }
      y += Picture.leading
    }
  }

  private func draw(_ item: Item, at x: Int, _ baseline: Int, in picture: inout Picture) {
    switch item.mark {
    case .text(let mark): picture.text(mark, at: x, baseline, role: .legend)
    case .cross: picture.add(.cross(.init(x + Picture.cell, baseline - 4), SequencePicture.crossSize), role: .lost)
    case .tie(let role):
      picture.line(
        .init(x, baseline - 9), .init(x + 8, baseline - 9), .init(x + 8, baseline + 1), .init(x, baseline + 1), role: role)
    }
    picture.text(item.words, at: x + item.indent, baseline, role: .legend)
  }
}
