import Testing

@testable import Diagrams

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("SYN-SENT", 8), ("客户端", 6), ("Client 客户端", 13), ("，。", 4), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("ｱ", 1), ("Ａ", 2),
    ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("한", 2), ("カ゛", 4), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("1️⃣", 2), ("❤️", 2),
    ("❤", 1), ("…", 1), ("—", 1), ("→", 1), ("a\u{200B}b", 2), ("a\u{AD}b", 3), ("\u{20000}", 2), ("\u{E000}", 1), ("\t\n\r\n", 0),
  ])
  func `a text takes as many cells as a terminal gives it`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: [("…", 2), ("±", 2), ("→", 2), ("│", 2), ("é", 2), ("a", 1), ("客", 2), ("e\u{301}", 1), ("ｱ", 1), ("\u{E000}", 1)])
  func `an ambiguous character is wide where that is said`(text: String, width: Int) {
    #expect(AmbiguousWidth.$isWide.withValue(true) { displayWidth(of: text) } == width)
  }

  @Test func `a drawing with ambiguous characters keeps its columns`() throws {
    var talk = Conversation("Client…", "CLOSED", "Server ±1", "LISTEN")
    talk.happens(.call("OPEN"), at: 0, .left, enter: "SYN-SENT", notes: ["waits… → 5"])
    talk.arrives(talk.sends("SYN seq=100"), enter: "SYN-RECEIVED")
    var renderer = SequenceDiagramText(.unicode)
    renderer.isAmbiguousWide = true
    let text = try renderer.render(talk.diagram)
    #expect(!text.contains("│"))
    let read = try AmbiguousWidth.$isWide.withValue(true) { try SequenceDiagramReader().read(text) }
    #expect(try read == talk.diagram.numberedAsDrawn)
  }

  @Test func `the table is sorted and its ranges are apart`() {
    for list in [EastAsianWidthTable.wide, EastAsianWidthTable.zero, EastAsianWidthTable.ambiguous] {
      #expect(list.count.isMultiple(of: 2))
      for index in list.indices.dropFirst() {
        #expect(index.isMultiple(of: 2) ? list[index] > list[index - 1] + 1 : list[index] >= list[index - 1])
      }
    }
  }

  @Test func `a line is split into wide and narrow runs`() {
    let line = "Client 客户端  |-- SYN -->| 服务器"
    let runs = wideRuns(in: line)
    #expect(runs.map(\.text) == ["Client ", "客户端", "  |-- SYN -->| ", "服务器"])
    #expect(runs.map(\.isWide) == [false, true, false, true])
    #expect(wideRuns(in: "").isEmpty)
  }

  @Test func `a text is wrapped so that it can be joined again`() {
    #expect(wrapped("connection aborted due to user timeout", width: 18) == ["connection aborted", "due to user", "timeout"])
    #expect(wrapped("收到连接请求，放入 SYN 队列", width: 12) == ["收到连接请", "求，放入 SYN", "队列"])
    #expect(wrapped("unbreakable", width: 10) == nil)
    for text in ["a b c d e f g", "中 文 中文，中文 ab 中文 c", "收到 50 字节（RECEIVE）"] {
      for width in 1...30 {
        guard let lines = wrapped(text, width: width) else { continue }
        #expect(unwrapped(lines) == text && lines.allSatisfy { displayWidth(of: $0) <= width })
      }
    }
  }
}
