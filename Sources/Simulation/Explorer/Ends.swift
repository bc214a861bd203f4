extension Search {
  /// The situations from which no quiet end can be reached; nil when nothing was kept to tell. One that was not explored, or not in every
  /// direction, is not among them.
  func stuckSituations() -> Sighting? {
    guard keepsEdges else { return nil }
    let (edges, situations) = (edges, situations)
    let reaches = closure(situations.count, from: { !isFollowed($0) || isQuietEnd(situations[$0]) }) { number, reaches in
      edges.leads(from: number) { target, _ in reaches[target] }
    }
    // One in which nothing can happen any more shows best what is wrong; without any, it goes round in circles.
    let dead = reaches.indices.first { !reaches[$0] && !edges.leads(from: $0) { _, _ in true } }
    return Sighting(first: dead ?? reaches.firstIndex(of: false) ?? 0, count: reaches.count { !$0 })
  }

  /// The situations from which segments can be exchanged for ever, without a call or a timeout; nil when nothing was kept to tell.
  func endlessSituations() -> Sighting? {
    guard keepsEdges else { return nil }
    let ends = situationsWhereExchangesEnd()
    return Sighting(first: ends.firstIndex(of: false) ?? 0, count: ends.count { !$0 })
  }

  private func situationsWhereExchangesEnd() -> [Bool] {
    let (edges, situations) = (edges, situations)
    return closure(situations.count, from: { !isFollowed($0) }) { number, ends in
      !edges.leads(from: number) { target, byNetwork in byNetwork && !ends[target] }
    }
  }

  /// The situations after one from which segments can be exchanged for ever, up to the first that comes again.
  func endlessWalk(from start: Int) -> [Int] {
    guard keepsEdges else { return [] }
    let ends = situationsWhereExchangesEnd()
    var walk: [Int] = []
    var present = start
    while walk.count < Self.longestWalk {
      var next: Int?
      _ = edges.leads(from: present) { target, byNetwork in
        if byNetwork, !ends[target], next == nil || walk.contains(target) { next = target }
        return false
      }
      guard let next else { break }
      let comesAgain = next == start || walk.contains(next)
      walk.append(next)
      present = next
      if comesAgain { break }
    }
    return walk
  }

  private static let longestWalk = 12
}
