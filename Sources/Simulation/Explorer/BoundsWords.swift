import ProtocolModel

extension Bounds {
  /// What can be written about bounds: `losses=2`, `order=kept`, `close=0`.
  public static let words: [String] = ["losses", "duplicates", "timeouts", "injections", "crashes", "order"]

  /// Why a word changes no bounds.
  public enum WordError: Error, Hashable, Sendable {
    /// It is neither one of the words nor a call that these bounds have.
    case unknown(String, among: [String])
    /// Its value is none that it can have.
    case value(String, of: String, expected: String)
  }

  /// These bounds with something else allowed.
  ///
  /// - Parameters:
  ///   - word: one of `words`, or the id of a call that a user may make; how many of them a side may make is set then.
  ///   - value: a number, or the name of an order.
  public func setting(_ word: String, to value: String) throws(WordError) -> Bounds {
    var changed = self
    if word == "order" {
      guard let order = Order(rawValue: value) else {
        throw .value(value, of: word, expected: Order.allCases.map(\.rawValue).joined(separator: ", "))
      }
      changed.order = order
      return changed
    }
    let calls = allCalls.map(\.event.id).reduce(into: [String]()) { ids, id in if !ids.contains(id) { ids.append(id) } }
    guard Self.words.contains(word) || calls.contains(word) else { throw .unknown(word, among: Self.words + calls) }
    guard let number = Int(value), 0...15 ~= number else { throw .value(value, of: word, expected: "a number from 0 to 15") }
    switch word {
    case "losses": changed.losses = number
    case "duplicates": changed.duplicates = number
    case "timeouts": changed.prematureTimeouts = number
    case "injections": changed.injectionsAtMost = number
    case "crashes": changed.crashes = number
    default:
      changed.calls = self.calls.mapValues { allowances in
        allowances.map { allowance in
          allowance.choices.contains { $0.event.id == word } ? Allowance(allowance.choices, atMost: number) : allowance
        }
      }
    }
    if NetworkAllowance.Most(changed).count > NetworkAllowance.mostNumbers {
      throw .value(value, of: word, expected: "less, together with the others")
    }
    return changed
  }
}
