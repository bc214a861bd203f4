import Diagrams
import FoundationEssentials
import ProtocolModel
import Simulation
import TCP
import Testing

/// Writes the pictures of all samples and scenarios into the folder that `DIAGRAM_PICTURES` names, for those who want to look at them.
@Test(.enabled(if: ProcessInfo.processInfo.environment["DIAGRAM_PICTURES"] != nil)) func picturesToLookAt() throws {
  let folder = URL(filePath: ProcessInfo.processInfo.environment["DIAGRAM_PICTURES"] ?? ".")
  for sample in Sample.allCases {
    try Data(SequenceDiagramSVG().render(sample.diagram).utf8).write(to: folder.appending(path: "sample-\(sample.rawValue).svg"))
    try Data(SequenceDiagramText(.unicode).render(sample.diagram).utf8).write(to: folder.appending(path: "sample-\(sample.rawValue).txt"))
  }
  let words = TraceWords(hosts: ["client": "客户端", "server": "服务器"], crash: "崩溃")
  for scenario in [Scenario].tcp {
    let diagram = try SequenceDiagram(of: ProtocolModel.rfc9293.run(scenario), words: words, showsWindow: scenario.showsWindow)
    try Data(SequenceDiagramSVG(hasFootnotes: false).render(diagram).utf8).write(to: folder.appending(path: "\(scenario.id).svg"))
  }
}
