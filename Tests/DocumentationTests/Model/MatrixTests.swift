import CommonMark
import Diagrams
import Documentation
import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// The tables that a directive of a page makes, in a language of the repository's content.
private func table(_ words: String, _ language: String) throws -> Table {
  let content = try RepositoryContent.content.get()
  let document = try Document(parsing: "<!-- docgen \(words) -->\n")
  let directive = try #require(DirectiveScan(document, table: DirectiveExpander.table).blocks.values.first)
  let expander = DirectiveExpander(runs: RepositoryContent.runs, texts: content.texts, language: language)
  guard case .table(let table) = try expander.expand(directive, language: language) else {
    Issue.record("`\(words)` makes no table")
    return Table(columns: [], rows: [])
  }
  return table
}

/// The matrix has a row for each stimulus, a column for each state, and no blank cell.
@Test(arguments: ["en", "zh"]) func matrixHasNoBlankCell(language: String) throws {
  let matrix = try table("table matrix", language)
  #expect(matrix.rows.count == Stimulus.tcp.count)
  #expect(matrix.columns.dropFirst().map(\.title.plainText) == ProtocolModel.rfc9293.states.map(\.name))
  for (stimulus, row) in zip(Stimulus.tcp, matrix.rows) {
    for (state, cell) in zip(ProtocolModel.rfc9293.states, row.dropFirst()) {
      #expect(cell.plainText.count > 1, "\(stimulus.id) in \(state.name)")
    }
  }
}

/// What the matrix says where the RFC leaves no doubt.
@Test func matrixSaysWhatTheRFCSays() throws {
  let matrix = try table("table matrix", "en")
  func cell(_ stimulus: String, _ state: State) throws -> String {
    let row = try #require(Stimulus.tcp.firstIndex { $0.id == stimulus })
    let column = try #require(ProtocolModel.rfc9293.states.firstIndex(of: state))
    return matrix.rows[row][column + 1].plainText
  }
  #expect(try cell("syn", .listen).contains("SYN-RECEIVED; SYN,ACK"))
  #expect(try cell("syn", .closed) == "RST,ACK")
  #expect(try cell("syn-ack", .synSent) == "ESTABLISHED; ACK")
  #expect(try cell("syn", .synSent) == "SYN-RECEIVED; SYN,ACK")
  #expect(try cell("rst-exact", .listen) == "ignored: listen.reset")
  #expect(try cell("rst-exact", .established).contains("CLOSED; connection reset"))
  #expect(try cell("fin-again", .timeWait) == "ACK")
  #expect(try cell("send", .timeWait) == "error: connection closing")
  #expect(try cell("time-wait-timeout", .established).hasPrefix("impossible: "))
  #expect(try cell("time-wait-timeout", .timeWait) == "CLOSED")
}

/// Every transition from a state that its table shows was seen in a run, and each has the rule behind it.
@Test func transitionsNameTheirRules() throws {
  let transitions = try table("table transitions", "en")
  let rules = try #require(transitions.columns.firstIndex { $0.title.plainText == "Rules" })
  for row in transitions.rows { #expect(!row[rules].plainText.isEmpty, "\(row.map(\.plainText))") }
}
