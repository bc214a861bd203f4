extension SequenceRow {
  /// What a row says besides what happened: what the user is told, how long a queue is, what goes on beside the connection.
  package enum Note: Hashable {
    case told(String)
    case queue(SequenceDiagram.QueueLength)
    case aside(String)

    /// The notes of an event, in the order in which they are drawn.
    static func all(of event: SequenceDiagram.Event) -> [Note] {
      event.notes.map { .told($0) } + event.queues.map { .queue($0) } + event.asides.map { .aside($0) }
    }

    /// The note with the mark that says which kind it is.
    var marked: String {
      switch self {
      case .told(let text): SequenceMark.note + text
      case .queue(let queue): SequenceMark.queue + "\(queue.name) \(queue.count)"
      case .aside(let text): SequenceMark.aside + text
      }
    }

    /// The note that a text with its mark is; nil when it is none.
    init?(marked text: String) {
      if text.hasPrefix(SequenceMark.note) {
        self = .told(String(text.dropFirst(SequenceMark.note.count)))
      } else if text.hasPrefix(SequenceMark.aside) {
        self = .aside(String(text.dropFirst(SequenceMark.aside.count)))
      } else if text.hasPrefix(SequenceMark.queue) {
        let words = text.dropFirst(SequenceMark.queue.count)
        guard let blank = words.lastIndex(of: " "), let count = Int(words[words.index(after: blank)...]) else { return nil }
        self = .queue(.init(name: String(words[..<blank]), count: count))
      } else {
        return nil
      }
    }
  }
}

extension SequenceDiagram.Event {
  /// Adds what a row says.
  mutating func add(_ note: SequenceRow.Note) {
    switch note {
    case .told(let text): notes.append(text)
    case .queue(let queue): queues.append(queue)
    case .aside(let text): asides.append(text)
    }
  }
}
