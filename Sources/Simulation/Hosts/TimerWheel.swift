/// When a timer really runs out: at a tick of a clock, and the later the longer it was set for, since long timers are kept in coarser
/// slots (calc_wheel_index() of Linux, kernel/time/timer.c). It never runs out early.
public struct TimerWheel: Hashable, Sendable {
  /// How long a tick is, in the run's unit of time.
  public let tick: Int
  /// How much of the coarsest slot that matters had passed when the run began, in the run's unit of time.
  public let phase: Int

  /// A wheel.
  public init(tick: Int, phase: Int) {
    precondition(tick > 0 && phase >= 0, "a tick has a length, and a phase is no debt")
    self.tick = tick
    self.phase = phase
  }

  /// When a timer runs out that was set at one time for another.
  public func expiry(of time: Int, setAt now: Int) -> Int {
    let ticks = (time - now + tick - 1) / tick
    // Each level's slots are eight times as long as those of the level below, and it holds what needs no more than 63 of them.
    var level = 0
    while level < 8, ticks >= 63 << (3 * level) { level += 1 }
    let slot = (((now + phase) / tick + ticks) >> (3 * level)) + 1
    return (slot << (3 * level)) * tick - phase
  }
}
