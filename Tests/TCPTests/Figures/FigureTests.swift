import ProtocolModel
import Simulation
import Testing

@testable import TCP

/// RFC 9293, figures 6 to 13, held against the scenarios that are named after them.
@Suite struct FigureTests {
  private func run(_ figure: Int) throws -> Trace {
    let scenario = try #require([Scenario].tcp.first { $0.id == "figure-\(figure)" })
    return try ProtocolModel.rfc9293.run(scenario)
  }

  /// Each line of each figure: the sender, SEQ, ACK, control bits, text, both states and what the figure says in words.
  @Test(arguments: 6...13) func runIsTheFigure(_ figure: Int) throws {
    let lines = try #require([FigureLine].rfc9293[figure])
    let mismatches = FigureComparison.mismatches(of: lines, with: try run(figure))
    #expect(mismatches.isEmpty, "\(mismatches.joined(separator: "\n"))")
  }

  /// The comparison is worth something: with any single fact altered, in every way that it can be, it finds a mismatch.
  @Test(arguments: 6...13) func alteredFactIsFound(_ figure: Int) throws {
    let trace = try run(figure)
    let lines = try #require([FigureLine].rfc9293[figure])
    var altered = 0
    for (index, line) in lines.enumerated() {
      for (change, mutant) in line.mutants {
        var changed = lines
        changed[index] = mutant
        altered += 1
        #expect(
          !FigureComparison.mismatches(of: changed, with: trace).isEmpty, "figure \(figure), line \(line.line): \(change) is not noticed")
      }
    }
    #expect(altered > 40)
  }

  /// Leaving out a line, or saying one twice, is noticed as well, wherever a segment stands in it.
  @Test(arguments: 6...13) func missingLineIsFound(_ figure: Int) throws {
    let trace = try run(figure)
    let lines = try #require([FigureLine].rfc9293[figure])
    for (index, line) in lines.enumerated() where line.arrow != .none {
      var twice = lines
      twice.insert(line, at: index)
      #expect(!FigureComparison.mismatches(of: twice, with: trace).isEmpty, "figure \(figure), line \(line.line) twice")
      guard lines[(index + 1)...].contains(where: { $0.arrow == line.arrow }) else { continue }
      var without = lines
      without.remove(at: index)
      #expect(!FigureComparison.mismatches(of: without, with: trace).isEmpty, "figure \(figure) without line \(line.line)")
    }
  }
}

extension FigureLine {
  /// This line with one fact altered, and what was altered.
  fileprivate var mutants: [(change: String, line: FigureLine)] {
    var found: [(change: String, line: FigureLine)] = []
    func add(_ change: String, _ alter: (inout FigureLine) -> Void) {
      var mutant = self
      alter(&mutant)
      found.append((change, mutant))
    }
    for state in [State].all {
      if left != nil, state != left { add("left \(state.name)") { $0.left = state } }
      if right != nil, state != right { add("right \(state.name)") { $0.right = state } }
    }
    for other in Arrow.allCases where other != arrow { add("arrow \(other.rawValue)") { $0.arrow = other } }
    for (side, words) in says {
      for other in words.others { add("\(side) says \(other)") { $0.says[side] = other } }
    }
    guard let segment else { return found }
    for number in [segment.SEQ &+ 1, segment.SEQ &- 1] { add("SEQ \(number)") { $0.segment?.SEQ = number } }
    if let ACK = segment.ACK {
      for number in [ACK &+ 1, ACK &- 1] { add("ACK \(number)") { $0.segment?.ACK = number } }
      add("no ACK") { $0.segment?.ACK = nil }
    } else {
      add("ACK 0") { $0.segment?.ACK = 0 }
    }
    for bit in SegmentFormat.tcp.controlBits {
      let bits = segment.CTL.contains(bit) ? segment.CTL.filter { $0 != bit } : segment.CTL + [bit]
      add("CTL \(bits.map(\.name))") { $0.segment?.CTL = bits }
    }
    for data in [Shown.Data.none, .octets(1)] where data != segment.data { add("data \(data)") { $0.segment?.data = data } }
    return found
  }
}

extension FigureLine.Words {
  /// Other words that could stand there.
  fileprivate var others: [FigureLine.Words] {
    switch self {
    case .close: [.doesNotFit, .abort, .twoMSL]
    case .reboot: [.twoMSL]
    case .numbers(send: let send, receive: let receive):
      [.numbers(send: send + 1, receive: receive), .numbers(send: send, receive: receive - 1)]
    case .doesNotFit: [.close, .abort, .returnsToListen]
    case .halfOpen: [.close, .abort]
    case .abort: [.close, .doesNotFit, .returnsToListen]
    case .returnsToListen: [.abort, .doesNotFit]
    case .twoMSL: [.reboot]
    }
  }
}
