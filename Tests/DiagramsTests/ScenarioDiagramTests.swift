import Diagrams
import ProtocolModel
import Simulation
import TCP
import Testing

/// Every scenario's diagram, drawn in 72 columns and read back from the text alone, is the run that it was drawn from.
@Test(arguments: [Scenario].tcp.map(\.id), [TraceWords(), TraceWords(hosts: ["client": "客户端", "server": "服务器"], crash: "崩溃")])
func scenarioIsReadBack(id: String, words: TraceWords) throws {
  let scenario = try #require([Scenario].tcp.first { $0.id == id })
  let trace = try ProtocolModel.rfc9293.run(scenario)
  let diagram = try SequenceDiagram(of: trace, words: words, showsWindow: scenario.showsWindow)
  let text = try SequenceDiagramText().render(diagram)
  #expect(text.split(separator: "\n").allSatisfy { displayWidth(of: String($0)) <= 72 })
  #expect(try SequenceDiagramReader().read(text) == diagram.numberedAsDrawn.withoutTies)
}
