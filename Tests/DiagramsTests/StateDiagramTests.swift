import Diagrams
import ProtocolModel
import Simulation
import TCP
import TestSupport
import Testing

@Suite struct StateDiagramTests {
  /// The whole of TCP.
  private static let whole: Result<StateDiagram, any Error> = Result { try diagram(.rfc9293) }
  private static let drawn: Result<[StateDiagram], any Error> = Result { try samples() }

  private static func diagram(_ model: ProtocolModel) throws -> StateDiagram {
    let table = try TransitionTable(model, situations: Situation.tcp, stimuli: Stimulus.tcp)
    return StateDiagram(of: table, in: model, runs: try [Scenario].tcp.map { try model.run($0) }, order: .asDrawn)
  }

  /// The whole, parts of it, a run in it, and a difference.
  private static func samples() throws -> [StateDiagram] {
    let whole = try whole.get()
    let scenario = try #require([Scenario].tcp.first { $0.id == "four-segment-close" })
    let variant = try #require([ProtocolModel].tcp.dropFirst().first)
    return try [whole, whole.marking(ProtocolModel.rfc9293.run(scenario)), whole.compared(with: diagram(variant))]
      + whole.states.map { whole.around($0) }
  }

  @Test(arguments: SequenceDiagramText.Style.allCases) func `read back from text within 72 columns`(_ style: SequenceDiagramText.Style)
    throws
  {
    for diagram in try Self.drawn.get() {
      let text = try StateDiagramText(style).render(diagram)
      #expect(text.split(separator: "\n").allSatisfy { displayWidth(of: String($0)) <= 72 })
      #expect(try StateDiagramReader().read(text) == diagram, "\(text)")
    }
  }

  @Test func `read back from SVG, and nothing lies upon a label`() throws {
    for diagram in try Self.drawn.get() {
      let file = StateDiagramSVG().render(diagram)
      #expect(try StateDiagramSVGReader().read(file) == diagram)
      #expect(try SequenceDiagramSVGReader().overlaps(in: file).isEmpty)
    }
  }

  /// Every transition of Figure 5 is drawn, with what causes it and what is sent, and is read back from the drawing.
  @Test func `every transition of Figure 5 is drawn`() throws {
    let read = try StateDiagramReader().read(StateDiagramText().render(Self.whole.get()))
    let drawn = ProtocolModel.rfc9293.specifiedTransitions.filter { $0.place == .figure5 }
    #expect(drawn.count == 20)
    let order = ProtocolModel.rfc9293.format.controlBits
    func bits(_ bits: [ControlBit]) -> String { order.filter(bits.contains).map(\.name).joined(separator: ",") }
    for transition in drawn {
      let sent = transition.sends.isEmpty ? "" : " / snd " + transition.sends.map(bits).joined(separator: " + ")
      let labels = transition.causes.compactMap { cause in
        switch cause {
        case .event(let event, when: _): event.name + sent
        case .arrival(let controls, when: _): "rcv " + bits(controls) + sent
        case .unmodelled: nil
        }
      }
      let found = read.edges.filter { $0.from == transition.from.name && $0.to == transition.to.name }.map(\.label)
      #expect(labels.contains(where: found.contains), "\(transition.number): \(labels) among \(found)")
    }
  }

  /// No edge that no event makes, and none missing: what is read is what the transitions and the runs are.
  @Test func `what is drawn is what was witnessed`() throws {
    let model = ProtocolModel.rfc9293
    let table = try TransitionTable(model, situations: Situation.tcp, stimuli: Stimulus.tcp)
    let runs = try [Scenario].tcp.map { try model.run($0) }
    var pairs = Set(table.transitions.map { [$0.before.state.name, $0.after.state.name] })
    for run in runs { pairs.formUnion(run.events.filter { $0.cause != .crash }.map { [$0.before.state.name, $0.after.state.name] }) }
    let read = try StateDiagramReader().read(StateDiagramText(.unicode).render(Self.whole.get()))
    #expect(Set(read.edges.map { [$0.from, $0.to] }) == pairs.filter { $0[0] != $0[1] })
  }

  @Test(arguments: SequenceDiagramText.Style.allCases) func `a lie is found`(_ style: SequenceDiagramText.Style) throws {
    let diagram = try Self.whole.get()
    let lines = try StateDiagramText(style).render(diagram).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    func isBelieved(_ lines: [String]) -> Bool { (try? StateDiagramReader().read(lines.joined(separator: "\n"))) == diagram }
    for (row, line) in Array(lines.enumerated()).tried(oneIn: 3) where line.contains(where: \.isLetter) {
      var changed = lines
      changed.remove(at: row)
      #expect(!isBelieved(changed), "without \(line)")
      for (place, character) in zip(line.indices, line) where "+┐┤┘<◄".contains(character) {
        changed = lines
        changed[row] = line.replacingCharacters(in: place...place, with: style == .ascii ? "-" : "─")
        #expect(!isBelieved(changed), "\(changed[row])")
      }
    }
  }

  @Test func `a width that cannot be met names the smallest that can`() throws {
    let diagram = try Self.whole.get()
    do {
      _ = try StateDiagramText(width: 30).render(diagram)
      Issue.record("drawn in 30 columns")
    } catch {
      #expect(try StateDiagramReader().read(StateDiagramText(width: error.smallest).render(diagram)) == diagram)
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: ClosedRange<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[index(after: range.upperBound)...]
  }
}
