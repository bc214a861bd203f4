/// One event of an exploration, by numbers of its tables.
enum Move: Hashable {
  /// An event that needs no segment in flight; its place among the stimuli.
  case spontaneous(Side, Int)
  /// A segment in flight arrives; its place among those that the side sent.
  case delivery(from: Side, place: Int)
  /// A segment in flight arrives, and the network has made a copy that is still to come.
  case copiedDelivery(from: Side, place: Int)
  /// A segment in flight is lost.
  case loss(from: Side, place: Int)

  /// The same event in the mirror.
  var mirrored: Move {
    switch self {
    case .spontaneous(let side, let place): .spontaneous(side.other, place)
    case .delivery(from: let side, place: let place): .delivery(from: side.other, place: place)
    case .copiedDelivery(from: let side, place: let place): .copiedDelivery(from: side.other, place: place)
    case .loss(from: let side, place: let place): .loss(from: side.other, place: place)
    }
  }

  /// Whether nobody called, and no timer expired.
  var isOfNetwork: Bool {
    switch self {
    case .spontaneous: false
    case .delivery, .copiedDelivery, .loss: true
    }
  }

  /// The side that reacts; nil when none does.
  var reacting: Side? {
    switch self {
    case .spontaneous(let side, _): side
    case .delivery(from: let side, place: _), .copiedDelivery(from: let side, place: _): side.other
    case .loss: nil
    }
  }
}
