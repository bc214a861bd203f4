import Simulation
import Testing

/// Ticks of 4 ms, in microseconds; the levels of Linux's wheel.
@Suite("the wheel of timers")
struct TimerWheelTests {
  @Test("a short timer runs out one to two ticks after its time, at a tick", arguments: [0, 1_000, 3_999, 250_001])
  func short(phase: Int) {
    let wheel = TimerWheel(tick: 4_000, phase: phase)
    for now in stride(from: 0, to: 20_000, by: 777) {
      for length in [1, 4_000, 40_000, 248_000] {
        let late = wheel.expiry(of: now + length, setAt: now) - (now + length)
        #expect(late > 0 && late <= 8_000, "\(length) set at \(now)")
        #expect((wheel.expiry(of: now + length, setAt: now) + phase) % 4_000 == 0)
      }
    }
  }

  @Test("a longer one is late by an eighth and a tick at most", arguments: [252_000, 1_000_000, 2_000_000, 15_000_000, 60_000_000])
  func long(length: Int) {
    let lateness = (0..<128).map { phase in TimerWheel(tick: 4_000, phase: phase * 2_000).expiry(of: length, setAt: 0) - length }
    #expect(lateness.allSatisfy { $0 > 0 && $0 <= length / 8 + 8_000 })
    #expect(Set(lateness).count > 4, "the phase tells how much")
  }

  @Test("63 ticks are the first that stand in slots of eight")
  func levels() {
    let wheel = TimerWheel(tick: 1, phase: 0)
    #expect(wheel.expiry(of: 62, setAt: 0) == 63)
    #expect(wheel.expiry(of: 63, setAt: 0) == 64)
    #expect(wheel.expiry(of: 64, setAt: 0) == 72)
    #expect(wheel.expiry(of: 503, setAt: 0) == 504)
    #expect(wheel.expiry(of: 504, setAt: 0) == 512)
    #expect(wheel.expiry(of: 512, setAt: 0) == 576)
  }
}
