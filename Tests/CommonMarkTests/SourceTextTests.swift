@testable import CommonMark
import Testing

@Suite struct SourceTextTests {
  @Test func linesKeepTheirEnds() {
    let source = SourceText("a\r\nb\n\nc\rd")
    #expect(source.lines.map { source.text($0.range) } == ["a", "b", "", "c", "d"])
    #expect(source.lines.map(\.end) == [.carriageReturnLineFeed, .lineFeed, .lineFeed, .carriageReturn, .none])
    #expect(source.lineEnd == .carriageReturnLineFeed)
  }

  @Test func emptyTextHasNoLines() {
    #expect(SourceText("").lines.isEmpty)
    #expect(SourceText("").position(at: 0) == SourcePosition(line: 1, column: 1))
    #expect(SourceText("a\n").position(at: 2) == SourcePosition(line: 2, column: 1))
  }

  @Test func aColumnIsACharacter() {
    let source = SourceText("三次 é👩‍💻x\ny")
    #expect(source.position(at: 3) == SourcePosition(line: 1, column: 2))
    #expect(source.position(at: 4) == SourcePosition(line: 1, column: 2))
    let x = "三次 é👩‍💻".utf8.count
    #expect(source.position(at: x) == SourcePosition(line: 1, column: 6))
    #expect(source.offset(of: SourcePosition(line: 1, column: 6)) == x)
    #expect(source.offset(of: SourcePosition(line: 2, column: 1)) == x + 2)
    #expect(source.offset(of: SourcePosition(line: 3, column: 1)) == nil)
  }

  @Test func theByteOrderMarkIsNotCounted() {
    let source = SourceText([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
    #expect(source.hasByteOrderMark)
    #expect(source.position(at: 4) == SourcePosition(line: 1, column: 2))
    #expect(source.text(ofLine: 1) == "ab")
  }
}
