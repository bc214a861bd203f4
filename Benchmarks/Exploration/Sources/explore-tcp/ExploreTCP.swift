import ProtocolModel
import Simulation
import TCP

/// Explores TCP within a family of bounds and prints what that took, as one line of JSON.
@main
enum ExploreTCP {
  static func main() {
    guard let family = Family(arguments: CommandLine.arguments.dropFirst()) else { stop(Family.usage, status: 2) }
    let clock = ContinuousClock()
    let start = clock.now
    let result = Exploration(.rfc9293, bounds: family.bounds, threads: family.threads).run()
    let seconds = (clock.now - start) / .seconds(1)
    if let failure = result.failure { stop("the model cannot be run: \(failure)", status: 1) }
    if result.isPartial {
      stop("a limit was reached: \(result.limitsReached.map(\.rawValue).sorted().joined(separator: ", "))", status: 3)
    }
    let facts: [(String, String)] = [
      ("situations", "\(result.situations)"), ("transitions", "\(result.transitions)"), ("depth", "\(result.depth)"),
      ("reactions", "\(result.reactions)"), ("seconds", "\(seconds)"), ("memory", "\(result.memory)"),
      ("peakMemory", peakMemory.map { "\($0)" } ?? "null"),
    ]
    print("{" + facts.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}")
  }
}
