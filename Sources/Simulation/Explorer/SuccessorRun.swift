/// The successors of some situations, one situation after the other, without the events that lead to them.
struct SuccessorRun: SuccessorSink {
  /// Whose successors end where.
  struct Source {
    /// The number of the situation.
    let number: UInt32
    /// From where on in the list the network alone leads to its successors.
    let network: UInt32
    /// Where its successors begin.
    let start: UInt32
    /// Where they end.
    let end: UInt32
    /// Whether more would have been in flight after one of its events than the bounds take.
    let isOverfull: Bool
  }

  private(set) var keys: [PackedSituation] = []
  /// The situations in the order of their numbers, wherever in the list their successors are.
  private(set) var sources: [Source] = []
  /// The places, among the sources, of situations whose successors are not found yet.
  private(set) var missed: [Int] = []
  /// How often the premise of each property of reactions was met, by the bits of the properties.
  private(set) var premises: [UInt32: Int] = [:]
  private var start = 0
  private var network = 0
  private var isOverfull = false
  private var met: [UInt32] = []
  private let symmetry: Bool

  /// A run without situations.
  ///
  /// - Parameter isSymmetric: whether of a situation and its mirror image one is kept.
  init(isSymmetric: Bool = false) { symmetry = isSymmetric }

  mutating func add(move: Move?, _ key: SituationKey) {
    keys.append(PackedSituation(symmetry && key.isKeptMirrored ? key.mirrored : key))
    if let move, !move.isOfNetwork { network = keys.count }
  }

  mutating func noteOverfull() { isOverfull = true }

  mutating func note(premises: UInt32) { met.append(premises) }

  /// What was added since the last source are the successors of this one.
  mutating func endSource(_ number: Int) { sources.append(source(number)) }

  /// What was added since the last source is not all, and is forgotten.
  mutating func missSource(_ number: Int) {
    met.removeAll(keepingCapacity: true)
    keys.removeLast(keys.count - start)
    missed.append(sources.count)
    sources.append(source(number))
  }

  /// Adds the successors of the situations that were missed, in the order of their numbers.
  mutating func fill(_ find: (Int, inout SuccessorRun) -> Void) {
    for place in missed {
      find(Int(sources[place].number), &self)
      sources[place] = source(Int(sources[place].number))
    }
    missed.removeAll(keepingCapacity: true)
  }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    premises.removeAll(keepingCapacity: true)
    (start, network) = (0, 0)
  }

  private mutating func source(_ number: Int) -> Source {
    defer { (start, network, isOverfull) = (keys.count, keys.count, false) }
    if !met.isEmpty {
      for bits in met { premises[bits, default: 0] += 1 }
      met.removeAll(keepingCapacity: true)
    }
    return Source(
      number: UInt32(number), network: UInt32(network), start: UInt32(start), end: UInt32(keys.count), isOverfull: isOverfull)
  }
}
