/// Finds the names that someone who wrote another may have meant.
public enum NearestName {
  /// The nearest names, the nearest first and at most `limit`; of equally near ones the first in `names`. None is far off:
  /// a name may differ in a third of its characters, letters of another case and `_` for `-` being free.
  public static func names(near name: String, among names: some Sequence<String>, limit: Int = 3) -> [String] {
    let wanted = folded(name)
    let bound = max(1, wanted.count / 3)
    let near = names.enumerated().compactMap { index, candidate -> (distance: Int, index: Int, name: String)? in
      let other = folded(candidate)
      guard abs(other.count - wanted.count) <= bound else { return nil }
      let distance = distance(wanted, other)
      return distance <= bound ? (distance, index, candidate) : nil
    }
    return near.sorted { ($0.distance, $0.index) < ($1.distance, $1.index) }.prefix(limit).map(\.name)
  }

  /// The question that a hint asks, or nothing where no name is near: ``did you mean `a` or `b`?``.
  public static func hint(for name: String, among names: some Sequence<String>) -> String? {
    let near = self.names(near: name, among: names).map { "`\($0)`" }
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }

  private static func folded(_ name: String) -> [Character] {
    name.lowercased().map { $0 == "_" ? "-" : $0 }
  }

  /// The insertions, deletions, substitutions and exchanges of neighbours that make one name the other.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    var twoAgo: [Int] = []
    var previous = Array(0...second.count)
    for (row, character) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (character == other ? 0 : 1))
        if row > 0, column > 0, character == second[column - 1], first[row - 1] == other {
          best = min(best, twoAgo[column - 1] + 1)
        }
        current.append(best)
      }
      twoAgo = previous
      previous = current
    }
    return previous[second.count]
  }
}
