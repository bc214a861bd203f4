import Diagrams
import Foundation
import ProtocolModel
import Simulation
import TCP
import TCPFormats
import Testing

/// Whether a tool is installed; what needs it is skipped where it is not.
private func isInstalled(_ tool: String) -> Bool {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(tool)") }
}

/// Where Debian installs it.
private let qscxmlc: String = "/usr/lib/qt5/bin/qscxmlc"

/// What other tools make of what is written for them.
@Suite struct ToolTests {
  private static let scenarios: [String] = ["three-way-handshake", "lost-last-ack", "figure-7", "duplicate-syn-ack", "zero-window"]

  private func diagrams() throws -> [SequenceDiagram] {
    try [Scenario].tcp.filter { Self.scenarios.contains($0.id) }.map { try SequenceDiagram(of: ProtocolModel.rfc9293.run($0)) }
  }

  private func states() throws -> StateDiagram {
    let table = try TransitionTable(.rfc9293, situations: Situation.tcp, stimuli: Stimulus.tcp)
    return StateDiagram(of: table, in: .rfc9293, order: .asDrawn)
  }

  /// Runs a tool on texts, each in a file of its own, and expects it to be content with each, or with none.
  private func expect(
    _ tool: String, _ arguments: [String], accepts accepted: [String] = [], refuses refused: [String] = [], ending: String
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "docgen-\(tool)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, text) in (accepted + refused).enumerated() {
      let file = "\(index).\(ending)"
      try Data(text.utf8).write(to: folder.appending(path: file))
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = [tool] + arguments + [file]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      let isContent = process.terminationStatus == 0
      #expect(isContent == (index < accepted.count), "\(tool) \(isContent ? "accepts" : "refuses")\n\(text)")
    }
  }

  @Test(.enabled(if: isInstalled("plantuml"), "PlantUML is not installed")) func plantUMLDrawsThem() throws {
    let texts = try diagrams().map { try SequenceDiagramPlantUML().render($0) }
    try expect("plantuml", ["-failfast2", "-tsvg"], accepts: texts, ending: "puml")
  }

  /// Mermaid itself, in the package `mermaidx` of PyPI.
  @Test(.enabled(if: isInstalled("mermaidx"), "mermaidx is not installed")) func mermaidDrawsThem() throws {
    let texts = try diagrams().map { try SequenceDiagramMermaid().render($0) } + [StateDiagramNotation.mermaid.render(try states())]
    try expect("mermaidx", ["-q", "-i"], accepts: texts, ending: "mmd")
  }

  @Test(.enabled(if: isInstalled("pdflatex"), "LaTeX is not installed")) func laTeXSetsThem() throws {
    let texts = try diagrams().map { diagram in
      let picture = try SequenceDiagramTikZ(SequenceDiagramSVG(width: 100)).render(diagram)
      return "\\documentclass{article}\n\\usepackage{tikz}\n\\begin{document}\n\(picture)\\end{document}\n"
    }
    try expect("pdflatex", ["-halt-on-error", "-interaction=batchmode"], accepts: texts, ending: "tex")
  }

  @Test(.enabled(if: isInstalled("dot"), "Graphviz is not installed")) func graphvizDrawsTheStates() throws {
    try expect("dot", ["-Tsvg", "-O"], accepts: [StateDiagramNotation.dot.render(states())], ending: "dot")
  }

  /// Qt's compiler of State Chart XML, which refuses what the W3C's recommendation does not allow: unknown targets, states twice, other elements.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: qscxmlc), "qscxmlc is not installed")) func stateChartsCompile() throws {
    let text = StateDiagramNotation.scxml.render(try states())
    try expect(qscxmlc, ["--header", "states.h", "--impl", "states.cpp"], accepts: [text], ending: "scxml")
    let changed = text.replacing("target=\"LISTEN\"", with: "target=\"LISTENING\"")
    try expect(qscxmlc, ["--header", "states.h", "--impl", "states.cpp"], refuses: [changed], ending: "scxml")
  }

  @Test(.enabled(if: isInstalled("xmllint"), "xmllint is not installed")) func whatIsXMLIsWellFormed() throws {
    let about = SVGDescription(title: "<a> & \"b\"", description: "x < y", source: "docgen diagram", language: "en")
    var texts = try diagrams().map { try SequenceDiagramSVG(width: 100, about: about).render($0) }
    texts += [StateDiagramSVG(about: about).render(try states()), StateDiagramNotation.scxml.render(try states())]
    try expect("xmllint", ["--noout"], accepts: texts, ending: "xml")
  }

  /// Each line of each script is one of packetdrill's: a comment, a system call, or a segment with flags, numbers, acknowledgment and window.
  @Test func packetdrillScriptsKeepItsGrammar() throws {
    let call = /^(?:\+?\d+\.\d{3}) [a-z_]+\([^()]*(?:\{[^{}]*\}[^()]*)?\) = -?\d+(?: E[A-Z]+ \([A-Za-z ]+\))?$/
    let segment = /^(?:\+?\d+\.\d{3}) [<>] (?:[FSRPU.]+|-) \d+:\d+\(\d+\)(?: ack \d+)?(?: win \d+)?(?: urg \d+)?$/
    for scenario in [Scenario].tcp {
      let trace = try ProtocolModel.rfc9293.run(scenario)
      for side in Side.allCases {
        for line in PacketdrillScript(side: side).render(trace).split(separator: "\n") where !line.hasPrefix("//") {
          let isOfGrammar = try call.wholeMatch(in: line) != nil || segment.wholeMatch(in: line) != nil
          #expect(isOfGrammar, "\(scenario.id): \(line)")
        }
      }
    }
  }
}
