import Documentation
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    UnifiedDiff.text(from: Array(old.utf8), to: Array(new.utf8), file: "n.md")
  }

  @Test func sameTextsHaveNone() {
    #expect(diff("a\nb", "a\nb") == "")
  }

  @Test func threeLinesAroundAChange() {
    let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n"
    #expect(
      diff(old, old.replacing("5\n", with: "five\nV\n").replacing("13\n", with: "")) == """
        --- n.md
        +++ n.md
        @@ -2,7 +2,8 @@
         2
         3
         4
        -5
        +five
        +V
         6
         7
         8
        @@ -10,5 +11,4 @@
         10
         11
         12
        -13
         14

        """)
  }

  @Test func aMissingFinalNewlineIsSaid() {
    #expect(
      diff("a\r\nb", "a\r\nb\r\n") == "--- n.md\n+++ n.md\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+b\r\n")
    #expect(diff("", "a\n") == "--- n.md\n+++ n.md\n@@ -0,0 +1 @@\n+a\n")
  }
}
