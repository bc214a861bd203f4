import DocgenCommands
import Documentation
import TCPFormats

extension TCPProtocol {
  /// The forms that only TCP's runs are written in.
  static let diagramForms: [DiagramForm] = [
    DiagramForm("rfc", ending: "txt", ownsEnding: false) { run in
      let interface = run.texts.interface
      do {
        return try FigureText(
          width: run.options.width,
          words: .init(
            notShown: interface("figure.not-shown"), lost: run.legend.lost, again: interface("figure.again"), duplicate: run.legend.injected
          )
        ).render(run.diagram)
      } catch FigureText.Failure.width(let error) {
        throw error
      }
    },
    DiagramForm("packetdrill", ending: "pkt") { PacketdrillScript().render($0.trace) },
  ]
}
