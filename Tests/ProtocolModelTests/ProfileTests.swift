import ProtocolModel
import Testing

@Suite struct ProfileTests {
  private let profile = Profile(
    "other", removed: ["hear.other"],
    replaced: [Rule("ask.busy", in: .busy, on: .ask, step: .asking, do: [.hold(.asked)], cite: .book("6"))],
    added: [Rule("ask.tired", in: .busy, on: .ask, step: .asking, when: Own.tries >= 2, cite: .book("6"))], settings: ["PAUSE": 7])

  /// A profile removes rules, puts others in the place of those with the same id, adds its own in front, and changes settings.
  @Test func profileIsApplied() throws {
    let other = ProtocolModel.book.applying(profile)
    #expect(other.profile == "other")
    #expect(other.rules.map(\.id) == ["ask.tired", "ask.idle", "ask.busy", "hear.idle", "hear.receipt", "hear.number", "tire"])
    let replaced = try #require(other.rule("ask.busy"))
    #expect(replaced.actions == [.hold(.asked)])
    #expect(other.settings.map(\.preset) == [7, 536])
    #expect(other.rules(of: .asking).map(\.id) == ["ask.tired", "ask.idle", "ask.busy"])
  }

  /// The difference between two models is computed from their rules: what was added, what was removed, what changed under one id.
  @Test func differenceIsComputed() {
    let base = ProtocolModel.book
    let difference = ProfileDifference(from: base, to: base.applying(profile))
    #expect(difference.added.map(\.id) == ["ask.tired"])
    #expect(difference.removed.map(\.id) == ["hear.other"])
    #expect(difference.changed.map(\.before.id) == ["ask.busy"])
    #expect(difference.changed.map(\.after.cite.section) == ["6"])
    let back = ProfileDifference(from: base.applying(profile), to: base)
    #expect(back.added == difference.removed)
    #expect(back.removed == difference.added)
  }

  /// A profile that changes nothing makes no difference, and a model that is valid stays so.
  @Test func emptyProfile() {
    let same = ProtocolModel.book.applying(Profile("same"))
    let difference = ProfileDifference(from: .book, to: same)
    #expect(difference.added.isEmpty && difference.removed.isEmpty && difference.changed.isEmpty)
    #expect(same.problems.isEmpty)
  }

  /// States, rules and events are found by what they are called.
  @Test func namesAreFound() {
    let model = ProtocolModel.book
    #expect(model.state(named: "BUSY") == .busy)
    #expect(model.state(named: "busy") == .busy)
    #expect(model.state(named: "LAZY") == nil)
    #expect(model.event("tire") == .tire)
    #expect(model.arrival == .hear)
    #expect(model.output == .output)
    #expect(model.pipeline(for: .hear, in: .busy)?.id == "hear")
    #expect(model.pipeline(for: .output, in: .busy) == nil)
  }
}
