import Simulation
import TCP

/// Bounds named by numbers. The left side may open actively or passively and the right side only actively, so that no situation is another
/// one's mirror image, and every one of them is counted.
struct Family {
  var losses = 0
  var duplicates = 0
  var octets: UInt32 = 0
  var prematureTimeouts = 0
  var order: Bounds.Order = .any
  /// How many threads search.
  var threads = 1

  /// How the program is called.
  static let usage = """
    usage: explore-tcp [--losses N] [--duplicates N] [--octets N] [--premature N] [--order any|kept] [--threads N]

    Explores TCP within these bounds and prints what that took as one line of JSON.
    """

  /// A family as the arguments of the command line name it; nil when they do not.
  init?(arguments: some Sequence<String>) {
    var words = Array(arguments)[...]
    while let name = words.popFirst() {
      guard let value = words.popFirst() else { return nil }
      if name == "--order" {
        guard let order = Self.orders[value] else { return nil }
        self.order = order
        continue
      }
      guard let number = UInt8(value) else { return nil }
      switch name {
      case "--losses": losses = Int(number)
      case "--duplicates": duplicates = Int(number)
      case "--octets": octets = UInt32(number)
      case "--premature": prematureTimeouts = Int(number)
      case "--threads" where number > 0: threads = Int(number)
      default: return nil
      }
    }
  }

  private static let orders: [String: Bounds.Order] = ["any": .any, "kept": .kept]

  /// The bounds.
  var bounds: Bounds {
    var bounds = Bounds.transfer(
      losses: losses, duplicates: duplicates, octets: octets, order: order, prematureTimeouts: prematureTimeouts)
    bounds.calls[.right]?[0] = Bounds.Allowance(Bounds.Call(.openActive, [CALL.remote.symbol: 1]))
    return bounds
  }
}
