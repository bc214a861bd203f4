import ProtocolModel

/// The number of a message: the next message has the other one. The rules are declared once, for either.
enum Bit: String {
  case zero = "0"
  case one = "1"

  /// The number of the message before and of the message after.
  var other: Bit { self == .zero ? .one : .zero }

  /// What marks a message with this number.
  var data: ControlBit { self == .zero ? .DATA0 : .DATA1 }
  /// What marks the acknowledgment of a message with this number.
  var acknowledgment: ControlBit { self == .zero ? .ACK0 : .ACK1 }

  /// The states of a sender that has nothing to send, and whose next message will have this number.
  var ready: [State] { self == .zero ? [.idle, .ready0] : [.ready1] }
  /// The state of a sender whose message with this number is not acknowledged.
  var wait: State { self == .zero ? .wait0 : .wait1 }
  /// The states of a receiver that has not got the message with this number.
  var expect: [State] { self == .zero ? [.idle, .expect0] : [.expect1] }
  /// What a sender enters whose next message will have this number.
  var readyNext: State { self == .zero ? .ready0 : .ready1 }
  /// What a receiver enters that expects the message with this number next.
  var expectNext: State { self == .zero ? .expect0 : .expect1 }
}
