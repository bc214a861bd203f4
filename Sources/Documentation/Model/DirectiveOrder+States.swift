import Diagrams
import ProtocolModel
import Simulation

extension DirectiveOrder {
  func stateDiagram() throws(Problem) -> Expanded {
    let drawn = try drawnStates()
    do {
      return .states(drawn, lines: try drawn.lines(.ascii))
    } catch {
      throw directive.problem("directive.width", "\(error)", hint: "write `width=\(error.smallest)` or more", at: .value("width"))
    }
  }

  /// The states and edges that were asked for.
  func drawnStates() throws(Problem) -> DrawnStates {
    var width = 72
    if let text = directive["width"] {
      guard let number = Int(text), number > 0 else {
        throw directive.problem("directive.width", "`\(text)` is no width", hint: "write a number of columns", at: .value("width"))
      }
      width = number
    }
    let words = ["docgen", "state-diagram"] + directive.options.map { "\($0.key.text)=\($0.value.text)" }
    let (diagram, title) = try titledStates()
    return DrawnStates(
      diagram: diagram, texts: texts, width: width, theme: directive["theme"].flatMap(SVGTheme.init(rawValue:)) ?? .automatic,
      title: title, source: words.joined(separator: " "))
  }

  private func titledStates() throws(Problem) -> (diagram: StateDiagram, title: String) {
    var diagram = try attempt { () throws(ModelError) in try runs.stateDiagram(of: model) }
    var title = texts.interface("states.title", model.name)
    if let name = directive["compared"] {
      guard let other = runs.subject.profile(name) else {
        throw directive.unknown("profile", name, among: runs.subject.profiles.map(\.profile), at: .value("compared"))
      }
      diagram = diagram.compared(with: try attempt { () throws(ModelError) in try runs.stateDiagram(of: other) })
      title = texts.interface("states.compared", model.profile, name)
    }
    if let id = directive["scenario"] {
      guard let scenario = runs.subject.scenario(id) else {
        throw directive.unknown("scenario", id, among: runs.subject.scenarios.map(\.id), at: .value("scenario"))
      }
      diagram = diagram.marking(try attempt { () throws(ModelError) in try runs.trace(of: scenario, in: model, settings: settings) })
      title = texts.interface("states.scenario", texts.find("scenarios", id, "title") ?? id)
    }
    if let state = try state(key: "around") {
      diagram = diagram.around(state.name)
      title = texts.interface("states.around", state.name)
    }
    return (diagram, title)
  }
}
