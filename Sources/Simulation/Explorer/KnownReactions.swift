/// What halves do and what is in flight then, by numbers.
protocol ReactionSource {
  var known: EffectTable { get }
  mutating func effect(on half: UInt32, of event: UInt32, in situation: Int, _ move: Move) -> EffectTable.Effect?
  mutating func adding(_ sent: UInt32, to content: UInt32) -> UInt32
  mutating func removing(_ place: Int, from content: UInt32) -> UInt32
  mutating func copying(_ place: Int, of content: UInt32) -> UInt32
}

/// A table of effects that is only read, as several threads can at a time. Where something is not in it, what is answered means nothing.
struct KnownReactions: ReactionSource {
  let known: EffectTable
  /// Whether something was not in the table.
  private(set) var isMissing = false

  init(_ known: EffectTable) { self.known = known }

  mutating func effect(on half: UInt32, of event: UInt32, in situation: Int, _ move: Move) -> EffectTable.Effect? {
    switch known[half, event] {
    case .effect(let effect): return effect
    case .nothing: return nil
    case .unknown:
      isMissing = true
      return nil
    }
  }

  mutating func adding(_ sent: UInt32, to content: UInt32) -> UInt32 { found(known.contents.knownAdding(sent, to: content)) }
  mutating func removing(_ place: Int, from content: UInt32) -> UInt32 { found(known.contents.knownRemoving(place, from: content)) }
  mutating func copying(_ place: Int, of content: UInt32) -> UInt32 { found(known.contents.knownCopying(place, of: content)) }

  /// Whether something was missing since this was asked last.
  mutating func hasMissed() -> Bool {
    defer { isMissing = false }
    return isMissing
  }

  private mutating func found(_ number: UInt32?) -> UInt32 {
    guard let number else {
      isMissing = true
      return Contents.empty
    }
    return number
  }
}
