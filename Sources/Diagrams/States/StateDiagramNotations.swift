/// Writes a state diagram for other tools. A marked edge's label begins with its sign, since not every tool has a way to mark one.
public enum StateDiagramNotation: String, Hashable, Sendable, CaseIterable {
  /// For Graphviz.
  case dot
  /// For Mermaid.
  case mermaid
  /// State Chart XML (W3C): an event's name is its label with points for blanks, and what is sent stands in a `log`.
  case scxml

  /// The text, ended by a line feed.
  public func render(_ diagram: StateDiagram, name: String = "states") -> String {
    switch self {
    case .dot: Self.dot(diagram)
    case .mermaid: Self.mermaid(diagram)
    case .scxml: Self.scxml(diagram, name: name)
    }
  }

  private static func dot(_ diagram: StateDiagram) -> String {
    func quoted(_ text: String) -> String { "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"" }
    var lines = ["digraph states {", "  node [shape=box, style=rounded, fontname=monospace];", "  edge [fontname=monospace, fontsize=10];"]
    lines += diagram.states.map { "  \(quoted($0));" }
    lines += diagram.edges.map { edge in
      let color: String =
        switch edge.mark {
        case .plain: ""
        case .taken: ", color=blue, penwidth=2"
        case .added: ", color=darkgreen, penwidth=2"
        case .removed: ", color=red, style=dashed"
        }
      return "  \(quoted(edge.from)) -> \(quoted(edge.to)) [label=\(quoted(edge.marked))\(color)];"
    }
    return (lines + ["}"]).map { $0 + "\n" }.joined()
  }

  private static func mermaid(_ diagram: StateDiagram) -> String {
    let ids = Dictionary(uniqueKeysWithValues: diagram.states.enumerated().map { ($1, "s\($0)") })
    func escaped(_ text: String) -> String {
      text.map { ["#": "#35;", ";": "#59;", ":": "#58;", "<": "#lt;", ">": "#gt;", "\"": "#quot;"][$0] ?? String($0) }.joined()
    }
    var lines = ["stateDiagram-v2"]
    lines += diagram.states.enumerated().map { "  state \"\(escaped($1))\" as s\($0)" }
    lines += diagram.edges.map { "  \(ids[$0.from] ?? "") --> \(ids[$0.to] ?? "") : \(escaped($0.marked))" }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func scxml(_ diagram: StateDiagram, name: String) -> String {
    func escaped(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
    func token(_ text: String) -> String { String(text.map { $0 == " " || $0 == "," ? "." : $0 }) }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    let first = diagram.states.first ?? ""
    lines.append(
      "<scxml xmlns=\"http://www.w3.org/2005/07/scxml\" version=\"1.0\" name=\"\(escaped(token(name)))\" initial=\"\(escaped(token(first)))\">"
    )
    for state in diagram.states {
      lines.append("  <state id=\"\(escaped(token(state)))\">")
      for edge in diagram.edges where edge.from == state {
        if edge.mark != .plain { lines.append("    <!-- \(edge.mark.rawValue) -->") }
        lines.append("    <transition event=\"\(escaped(token(edge.cause)))\" target=\"\(escaped(token(edge.to)))\">")
        if let sent = edge.sent { lines.append("      <log label=\"sends\" expr=\"'\(escaped(sent))'\"/>") }
        lines.append("    </transition>")
      }
      lines.append("  </state>")
    }
    return (lines + ["</scxml>"]).map { $0 + "\n" }.joined()
  }
}

extension StateDiagram.Edge {
  /// The label with the sign of its mark.
  var marked: String { mark == .plain ? label : "\(mark.sign) \(label)" }
  /// What happens.
  public var cause: String { label.firstRange(of: " / ").map { String(label[..<$0.lowerBound]) } ?? label }
  /// What is sent, if anything is.
  public var sent: String? { label.firstRange(of: " / ").map { String(label[$0.upperBound...]) } }
}
