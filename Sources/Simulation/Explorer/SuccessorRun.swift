/// The successors of some situations, one situation after the other, without the events that lead to them.
struct SuccessorRun: SuccessorSink {
  /// Whose successors end where.
  struct Source {
    /// The number of the situation.
    let number: UInt32
    /// From where on in the list the network alone leads to its successors.
    let network: UInt32
    /// Where its successors end; they begin where those of the one before it end.
    let end: UInt32
    /// Whether more would have been in flight after one of its events than the bounds take.
    let isOverfull: Bool
  }

  private(set) var keys: [PackedSituation] = []
  private(set) var sources: [Source] = []
  private var network = 0
  private var isOverfull = false
  /// Premises of properties of reactions that were met, each time by the bits of the properties.
  private(set) var premises: [UInt32] = []
  private let symmetry: Bool

  /// A run without situations.
  ///
  /// - Parameter isSymmetric: whether of a situation and its mirror image one is kept.
  init(isSymmetric: Bool) { symmetry = isSymmetric }

  mutating func add(move: Move?, _ key: SituationKey) {
    keys.append(PackedSituation(symmetry && key.isKeptMirrored ? key.mirrored : key))
    if let move, !move.isOfNetwork { network = keys.count }
  }

  mutating func noteOverfull() { isOverfull = true }

  mutating func note(premises bits: UInt32) { premises.append(bits) }

  /// What was added since the last source are the successors of this one.
  mutating func endSource(_ number: Int) {
    sources.append(Source(number: UInt32(number), network: UInt32(network), end: UInt32(keys.count), isOverfull: isOverfull))
    (network, isOverfull) = (keys.count, false)
  }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    sources.removeAll(keepingCapacity: true)
    premises.removeAll(keepingCapacity: true)
    network = 0
  }
}
