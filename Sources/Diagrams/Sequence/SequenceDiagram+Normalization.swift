extension SequenceDiagram {
  /// The same diagram, its arrows in the order in which they are drawn and their ids that order from 1; what a reader of a drawing can know.
  public var numberedAsDrawn: SequenceDiagram {
    get throws(SequenceDiagramDefect) {
      let order = SequenceRow.rows(of: self).compactMap(\.departing)
      let ids: [Arrow.ID: Int] = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.id, $0 + 1) })
      func renumbered(_ id: Arrow.ID) -> Int { ids[id] ?? id }
      return try SequenceDiagram(
        left: left, right: right,
        arrows: order.map { arrow in
          var arrow = arrow
          arrow.id = renumbered(arrow.id)
          arrow.repeats = arrow.repeats.map(renumbered)
          return arrow
        },
        events: events.map { event in
          var event = event
          event.departures = event.departures.map(renumbered)
          if case .arrival(let id) = event.cause { event.cause = .arrival(renumbered(id)) }
          return event
        })
    }
  }

  /// The same diagram without what first carried a retransmission and what started a timer; what a drawing as text says.
  public var withoutTies: SequenceDiagram {
    get throws(SequenceDiagramDefect) {
      try SequenceDiagram(
        left: left, right: right,
        arrows: arrows.map { arrow in
          var arrow = arrow
          arrow.repeats = nil
          return arrow
        },
        events: events.map { event in
          var event = event
          event.startedAt = nil
          return event
        })
    }
  }

  /// The same diagram without the rules behind its events; what a drawing without footnotes says.
  public var withoutRules: SequenceDiagram {
    get throws(SequenceDiagramDefect) {
      let events = events.map { event in
        var event = event
        event.rules = []
        return event
      }
      return try SequenceDiagram(left: left, right: right, arrows: arrows, events: events)
    }
  }
}

extension SequenceDiagram.Participant {
  var normalized: Self { Self(name: name.singleSpaced, initialState: initialState) }
}

extension SequenceDiagram.Event {
  var normalized: Self {
    var event = self
    event.notes = notes.map(\.singleSpaced)
    event.asides = asides.map(\.singleSpaced)
    event.queues = queues.map { .init(name: $0.name.singleSpaced, count: $0.count) }
    switch cause {
    case .call(let text): event.cause = .call(text.singleSpaced)
    case .timeout(let text): event.cause = .timeout(text.singleSpaced)
    case .fault(let text): event.cause = .fault(text.singleSpaced)
    case .arrival: break
    }
    return event
  }
}

extension String {
  /// The text with each run of white space as one space, none at either end, and without control characters.
  var singleSpaced: String {
    let visible = filter { $0.isWhitespace || displayWidth(of: $0) > 0 }
    return visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
