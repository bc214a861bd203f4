import Simulation

/// What the script needs to step through a run: for each event its side, the state after it, and the rows that change.
///
/// It is a script, not JSON, since a page that is opened as a file may load scripts but fetch nothing.
struct PlayerData {
  let run: PlayedRun
  let texts: Texts

  /// The path of the file within the site.
  var path: String { "\(texts.language)/runs/\(run.id).js" }

  /// The bytes of the file.
  var bytes: [UInt8] {
    let sides = Side.allCases.map { PlayedSide(of: run, at: $0, texts: texts) }
    let steps = run.events.enumerated().map { place, event -> String in
      let index = event.side == .left ? 0 : 1
      let side = sides[index]
      let (before, after) = (side.values[place], side.values[place + 1])
      let changes = after.indices.filter { before[$0] != after[$0] }.map { row in
        "\"\(row)\":\(after[row].map(JSON.string) ?? "null")"
      }
      return "[\(index),\(JSON.string(side.states[place + 1].name)),{\(changes.joined(separator: ","))}]"
    }
    let text = "(window.docgenRuns=window.docgenRuns||{})[\(JSON.string(run.id))]=[\n\(steps.joined(separator: ",\n"))\n];\n"
    return Array(text.utf8)
  }
}
