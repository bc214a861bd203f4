import CommonMark

@testable import Documentation

/// Wide enough a notion of width for reports in tests: CJK characters take two columns.
let testWidth: DisplayWidth = { character in
  character.unicodeScalars.contains { (0x2E80...0xFFEF).contains($0.value) } ? 2 : 1
}

/// Directives like those that docgen declares.
let testTable = DirectiveTable(
  kinds: [
    DirectiveKind(
      "diagram", .block, arguments: [.init("scenario", help: "the name of a scenario")],
      keys: [.init("width", help: "the most columns")], takesCaption: true, help: "a sequence diagram"),
    DirectiveKind(
      "table", .block,
      arguments: [.init("what", help: "what to show"), .init("name", isRequired: false, help: "of what")],
      keys: [.init("state", help: "only this state"), .init("style", values: ["plain", "ruled"], help: "the looks")], help: "a table"),
    DirectiveKind(
      "count", .blockOrValue, arguments: [.init("scenario", help: "the name of a scenario")],
      keys: [.init("what", values: ["segments", "states"], help: "what to count")], help: "a number"),
    DirectiveKind("wrong", .mark, arguments: [.init("name", help: "a wrong name")], help: "a mistake shown on purpose"),
  ],
  commonKeys: [.init("profile", help: "the profile"), .init("lang", help: "the language"), .init("set.", help: "a setting")])

/// The report on a text, as a person sees it.
func report(_ problems: [Problem], in text: String, file: String = "a.md") -> String {
  let file = SourceFile(name: file, text: SourceText(text))
  return FindingReport(problems.map(file.finding), width: testWidth).rendered(as: .text)
}

/// The report on the directives of a text that is to be published.
func directiveReport(_ text: String) throws -> String {
  report(DirectiveScan(try Document(parsing: text), table: testTable).problems, in: text)
}
