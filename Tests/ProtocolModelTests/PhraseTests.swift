import ProtocolModel
import Testing

@Suite("phrases and escaping")
struct PhraseTests {
  @Test(arguments: [
    ("{0} to {1}", ["A", "B"], "A to B"), ("{1}{0}{1}", ["a", "b"], "bab"), ("{0}", ["{1}", "x"], "{1}"), ("{2} {x} {", ["a"], "{2} {x} {"),
    ("从 {0} 到 {1}。", ["甲", "乙"], "从 甲 到 乙。"), ("{{0}}", ["a"], "{a}"), ("{00}", ["a"], "a"), ("none", ["a"], "none"), ("{0}", [], "{0}"),
    ("{99999999999999999999}", ["a"], "{99999999999999999999}"),
  ])
  func filled(phrase: String, operands: [String], expected: String) {
    #expect(phrase.filled(with: operands) == expected)
  }

  @Test(arguments: [
    ("", ""), ("a<b", "a&lt;b"), ("<<", "&lt;&lt;"), ("<终>", "&lt;终>"), ("终", "终"), ("a\u{1}b", "ab"), ("\u{1}", ""),
    ("e\u{301}<", "e\u{301}&lt;"),
  ])
  func octets(text: String, expected: String) {
    let result = text.replacingOctets { $0 == UInt8(ascii: "<") ? "&lt;" : $0 == 1 ? "" : nil }
    #expect(Array(result.utf8) == Array(expected.utf8))
  }
}
