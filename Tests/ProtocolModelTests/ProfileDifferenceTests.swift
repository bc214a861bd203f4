import ProtocolModel
import Testing

@Suite struct ProfileDifferenceTests {
  private static let quieter: Rule = Rule(
    "tire", in: .busy, on: .tire, step: .tiring, when: Own.tries >= 2, do: [.deleteBlock], then: .nextRule, cite: .book("4"))

  /// Of a rule that differs, the parts are named that do, and no others.
  @Test func partsAreNamed() throws {
    let difference = ProfileDifference(from: .book, to: ProtocolModel.book.applying(Profile("quieter", replaced: [Self.quieter])))
    let change = try #require(difference.changed.first)
    #expect(change.parts == [.condition, .actions, .target, .ending])
    #expect(difference.settings.isEmpty)
    #expect(!difference.isEmpty)
  }

  /// A setting that has another value differs, with both values; others do not.
  @Test func settingsAreCompared() {
    let difference = ProfileDifference(from: .book, to: ProtocolModel.book.applying(Profile("quick", settings: ["PAUSE": 7])))
    #expect(difference.settings.map(\.name) == ["PAUSE"])
    #expect(difference.settings.first?.before == ProtocolModel.book.settings.first?.preset)
    #expect(difference.settings.first?.after == 7)
    #expect(difference.added.isEmpty && difference.removed.isEmpty && difference.changed.isEmpty)
  }

  /// Two profiles that say the same do not differ, whatever they are called.
  @Test func sameIsEmpty() {
    #expect(ProfileDifference(from: .book, to: ProtocolModel.book.applying(Profile("same"))).isEmpty)
  }
}
