extension SequenceDiagram {
  /// The same diagram with its events and arrows changed, e.g. to leave out what a form of it does not say.
  public func changed(
    events change: (inout Event) -> Void = { _ in }, arrows alter: (inout Arrow) -> Void = { _ in }
  ) throws(SequenceDiagramDefect) -> SequenceDiagram {
    var (events, arrows) = (events, arrows)
    for index in events.indices { change(&events[index]) }
    for index in arrows.indices { alter(&arrows[index]) }
    return try SequenceDiagram(left: left, right: right, arrows: arrows, events: events)
  }

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
      try changed {
        $0.startedAt = nil
      } arrows: {
        $0.repeats = nil
      }
    }
  }

  /// The same diagram with the order of what happened in place of times: event n at 2n, and what is put into the network by hand right before
  /// it arrives; what a notation without times says. Its arrows are numbered as drawn.
  public var inOrderOnly: SequenceDiagram {
    get throws(SequenceDiagramDefect) {
      var arrivals: [Arrow.ID: Int] = [:]
      var departures: [Arrow.ID: Int] = [:]
      for event in events {
        if case .arrival(let id) = event.cause { arrivals[id] = event.number }
        for id in event.departures { departures[id] = event.number }
      }
      var passed = 0
      var unseen: [Arrow.ID: Int] = [:]
      for row in SequenceRow.rows(of: self) {
        passed = row.event?.number ?? passed
        if let arrow = row.departing, arrow.isInjected { unseen[arrow.id] = 2 * passed + 1 }
      }
      return try SequenceDiagram(
        left: left, right: right,
        arrows: arrows.map { arrow in
          var arrow = arrow
          if let number = arrivals[arrow.id] { arrow.fate = .arrives(at: 2 * number) }
          arrow.sentAt = departures[arrow.id].map { 2 * $0 } ?? arrivals[arrow.id].map { 2 * $0 - 1 } ?? unseen[arrow.id] ?? 0
          return arrow
        },
        events: events.map { event in
          var event = event
          event.time = 2 * event.number
          return event
        }
      ).numberedAsDrawn
    }
  }

  /// The same diagram without the rules behind its events; what a drawing without footnotes says.
  public var withoutRules: SequenceDiagram {
    get throws(SequenceDiagramDefect) { try changed { $0.rules = [] } }
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
