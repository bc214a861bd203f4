import Testing

@testable import Diagrams

@Suite struct TableTests {
  private let transitions = Table(
    columns: [.init("State"), .init("Event"), .init("Sends", .center), .init("Times", .trailing)],
    rows: [
      [.init([.code("SYN-SENT")]), "SEGMENT ARRIVES", .init([.code("<SEQ=ISS><CTL=ACK>")]), "1"],
      [.init([.link(text: [.code("LISTEN")], target: "states/listen")]), .init([.strong([.text("SEND")]), .text(" | 发送")]), "", "20"],
      [.init([.code("a|b`c")]), .init([.text("first"), .lineBreak, .text("x < y * z_1 & [w]")]), .init([.code("``")]), "300"],
    ])

  @Test func `a Markdown table shows every character literally`() {
    #expect(
      TableMarkdown().render(transitions) == #"""
        | State                     | Event                            |        Sends         | Times |
        | ------------------------- | -------------------------------- | :------------------: | ----: |
        | `SYN-SENT`                | SEGMENT ARRIVES                  | `<SEQ=ISS><CTL=ACK>` |     1 |
        | [`LISTEN`](states/listen) | **SEND** \| 发送                 |                      |    20 |
        | ``a\|b`c``                | first<br>x \< y \* z\_1 \& \[w\] |      ``` `` ```      |   300 |

        """#)
  }

  @Test func `emphasis that asterisks cannot give is an element`() {
    let table = Table(columns: [.init("a")], rows: [[.init([.strong([.text("注意：")]), .text("x")])], [.init([.code(#"a\|b"#)])]])
    let lines = TableMarkdown().render(table).split(separator: "\n")
    #expect(lines[2].hasPrefix("| <strong>注意：</strong>x ") && lines[3].hasPrefix(#"| <code>a\\&#124;b</code> "#))
  }

  @Test func `no line of a text table is wider than was asked for`() {
    for width in [40, 60, 80, 120] {
      #expect(TableText(width: width).lines(of: transitions).allSatisfy { displayWidth(of: $0) <= width })
    }
  }

  @Test func `a text table is aligned by display width, wrapped, and at last a list of records`() throws {
    try expectGolden([120, 50, 30].map { TableText(width: $0).render(transitions) }.joined(separator: "\n\n"), "table.txt")
  }

  @Test func `records are plain text by title`() {
    let records = TableRecords().render(transitions)
    #expect(records[1] == ["State": "LISTEN", "Event": "SEND | 发送", "Sends": "", "Times": "20"])
    #expect(records[2]["Event"] == "first\nx < y * z_1 & [w]")
  }

  @Test func `HTML escapes text and links code spans outside links`() {
    let html = TableHTML(href: { "../\($0).html" }, codeHref: { $0 == "SYN-SENT" || $0 == "LISTEN" ? "s/\($0)?a&b" : nil })
    let text = html.render(transitions)
    #expect(text.contains("<th scope=\"col\">State</th>") && text.contains("<th scope=\"col\" class=\"trailing\">Times</th>"))
    #expect(text.contains("<td><a href=\"s/SYN-SENT?a&amp;b\"><code>SYN-SENT</code></a></td>"))
    #expect(text.contains("<td><a href=\"../states/listen.html\"><code>LISTEN</code></a></td>"))
    #expect(text.contains("<td>first<br>x &lt; y * z_1 &amp; [w]</td>"))
    #expect(text.contains("<td class=\"center\"><code>&lt;SEQ=ISS&gt;&lt;CTL=ACK&gt;</code></td>"))
  }
}
