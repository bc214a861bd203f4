import Testing

@testable import Simulation

/// Times for events whose order is given.
@Suite struct ScheduleTests {
  @Test func pausesAndJourneys() {
    var schedule = Schedule()
    let sending = schedule.addEvent()
    schedule.addEvent()
    schedule.addArrival(sentAt: sending)
    #expect(schedule.times(delay: 50, pause: 10) == [0, 10, 50])
  }

  /// A timer expires when it must; what it waits for is late enough.
  @Test func expiry() {
    var schedule = Schedule()
    let start = schedule.addEvent()
    let other = schedule.addEvent()
    schedule.isRunning(startedAt: start, for: 100)
    schedule.addExpiry(startedAt: start, after: 100)
    schedule.isRunning(startedAt: other, for: 100)
    schedule.addArrival(sentAt: start)
    #expect(schedule.times(delay: 50, pause: 10) == [0, 10, 100, 110])
  }

  /// Where time is short, pauses and journeys are.
  @Test func haste() {
    var schedule = Schedule()
    let start = schedule.addEvent()
    for _ in 0..<5 {
      schedule.addArrival(sentAt: start)
      schedule.isRunning(startedAt: start, for: 20)
    }
    #expect(schedule.times(delay: 50, pause: 10) == [0, 1, 2, 3, 4, 5])
  }

  /// Of two timers that run equally long, the one that was started later does not expire first.
  @Test func outOfTurn() {
    var schedule = Schedule()
    let first = schedule.addEvent()
    let second = schedule.addEvent()
    schedule.addExpiry(startedAt: second, after: 100)
    schedule.isRunning(startedAt: first, for: 100)
    #expect(schedule.times(delay: 50, pause: 10) == nil)
  }
}
