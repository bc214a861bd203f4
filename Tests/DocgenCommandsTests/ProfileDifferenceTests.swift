import ProtocolModel
import TCP
import Testing

@testable import DocgenCommands

@Suite struct ProfileDifferenceTests {
  /// TCP with a rule less, a rule more, a rule that differs, and another setting.
  private static let other: ProtocolModel = ProtocolModel.rfc9293.applying(
    Profile(
      "other", removed: ["otherwise.ack.too-old"],
      replaced: [
        Rule(
          "status.state", in: .listen, on: .status, step: .init("status", "call"), when: TCB.ackOwed.isTrue, do: [.drop], enter: .closed,
          then: .nextStep, cite: .rfc9293("3.10.6"))
      ],
      added: [Rule("listen.silent", in: .listen, on: .close, step: .init("close", "call"), cite: .rfc9293("3.10.4"))],
      settings: ["MSL": 1_000]))

  private func account() -> ProfileDifferenceAccount {
    ProfileDifferenceAccount(ProfileDifference(from: .rfc9293, to: Self.other), first: "rfc9293", second: "other", words: .inEnglish)
  }

  /// What was removed, added and changed, part by part with the old before the new, and the settings.
  @Test func difference() {
    let text = account().lines(width: 80).joined(separator: "\n")
    #expect(text.hasPrefix("from rfc9293 to other: 1 rule removed, 1 rule added, 1 rule changed, 1 setting\nchanged\n"))
    for part in [
      "\n- otherwise.ack.too-old\n", "\n+ listen.silent\n", "\n~ status.state\n", "\n    condition -  always\n    condition +  ACK.OWED\n",
      "\n    actions -    return \"state = {state}\"\n    actions +    drop the segment\n",
      "\n    target -     stays\n    target +     CLOSED\n", "\n    ending -     done\n    ending +     the next step\n",
      "\n~ MSL: 120000 -> 1000",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  /// For a program, what differs under one id stands with its old and its new form.
  @Test func json() {
    let text = account().json.text
    #expect(text.contains("\"id\": \"status.state\",\n      \"differs\": {"))
    #expect(text.contains("\"target\": {\n          \"before\": null,\n          \"after\": \"CLOSED\"\n        }"))
    #expect(text.contains("\"name\": \"MSL\",\n      \"before\": 120000,\n      \"after\": 1000"))
  }
}
