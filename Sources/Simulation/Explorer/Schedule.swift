/// Times for events in a given order: the earliest at which every timer expires when it must, and none before.
struct Schedule: Sendable {
  /// One event is at least so long after another; milliseconds. Negative: it comes at most so long before it.
  private struct Distance: Sendable {
    let from: Int
    let to: Int
    let atLeast: Int
  }

  private var events = 0
  private var distances: [Distance] = []
  /// For segments that arrive: when they were sent, and when they arrive, by the numbers of the events.
  private var journeys: [(sent: Int, arrives: Int)] = []

  /// Adds an event after the others, at which a timer that was started earlier expires.
  mutating func addExpiry(startedAt start: Int, after length: Int) {
    let event = addEvent()
    distances.append(Distance(from: start, to: event, atLeast: length))
    distances.append(Distance(from: event, to: start, atLeast: -length))
  }

  /// Adds an event after the others; returns its number.
  @discardableResult mutating func addEvent() -> Int {
    defer { events += 1 }
    return events
  }

  /// Adds the arrival of a segment after the others.
  mutating func addArrival(sentAt sent: Int) { journeys.append((sent, addEvent())) }

  /// A timer is still running when the last event happens.
  mutating func isRunning(startedAt start: Int, for length: Int) {
    distances.append(Distance(from: events - 1, to: start, atLeast: 1 - length))
  }

  /// The time of each event; nil when no clock brings them into this order.
  ///
  /// - Parameters:
  ///   - delay: how long a segment is on its way at least, where that is possible; milliseconds.
  ///   - pause: what lies between two events, where that is possible.
  func times(delay: Int, pause: Int) -> [Int]? {
    solution(delay: delay, pause: pause) ?? solution(delay: delay, pause: 1) ?? solution(delay: 1, pause: 1)
  }

  /// The longest ways through the distances; there is one unless they go round in a circle that grows.
  private func solution(delay: Int, pause: Int) -> [Int]? {
    var all = distances
    for event in 1..<max(1, events) { all.append(Distance(from: event - 1, to: event, atLeast: pause)) }
    for journey in journeys { all.append(Distance(from: journey.sent, to: journey.arrives, atLeast: delay)) }
    var times = Array(repeating: 0, count: events)
    for _ in 0...events {
      var hasChanged = false
      for distance in all where times[distance.to] < times[distance.from] + distance.atLeast {
        times[distance.to] = times[distance.from] + distance.atLeast
        hasChanged = true
      }
      if !hasChanged { return times }
    }
    return nil
  }
}
