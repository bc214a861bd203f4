import ProtocolModel
import Simulation
import TCP

/// One line of a sequence figure of RFC 9293, as a fact: what stands in its left, middle and right column.
///
/// "TCP connection states represent the state AFTER the departure or arrival of the segment" (section 3.5).
struct FigureLine: Hashable, Sendable {
  /// The figure's number.
  var figure: Int
  /// The line's number in the figure; lines that a number stands for together have letters.
  var line: String
  /// The state in the left column; nil where the column is blank.
  var left: State?
  var arrow: Arrow
  var segment: Shown?
  /// The state in the right column; nil where the column is blank.
  var right: State?
  /// What the figure says in words instead of, or beside, a state.
  var says: [Side: Words]

  /// What the two arrowheads of a line say.
  enum Arrow: String, Hashable, Sendable, CaseIterable {
    /// No segment.
    case none = ""
    /// Sent at the left, arrives at the right.
    case right = "--> -->"
    /// Sent at the right, arrives at the left.
    case left = "<-- <--"
    /// Sent at the left, still in the network.
    case departsRight = "--> ..."
    /// Sent at the left in an earlier line, arrives at the right now.
    case arrivesRight = "... -->"
    /// An old duplicate that nobody sent in this figure arrives at the right.
    case oldArrivesRight = "(duplicate) ... -->"
  }

  /// A segment as a figure shows it.
  struct Shown: Hashable, Sendable {
    var SEQ: UInt32
    var ACK: UInt32?
    var CTL: [ControlBit]
    var data: Data

    /// What a figure says about a segment's text.
    enum Data: Hashable, Sendable {
      case none
      /// `<DATA>`, without saying how much.
      case some
      case octets(UInt32)
    }
  }

  /// Words of the figures, and what they are taken to mean.
  enum Words: Hashable, Sendable {
    /// `(Close)`: the user's CLOSE leads to the state and, where the side sends, to the segment.
    case close
    /// `(REBOOT)`: the host forgets everything.
    case reboot
    /// `(send 300,receive 100)`: the next number to send and the next to receive.
    case numbers(send: UInt32, receive: UInt32)
    /// `(??)`: the segment does not fit; the side stays in the state that it is in.
    case doesNotFit
    /// `(!!)`: the side sees that the connection is half open, stays, and sends a reset.
    case halfOpen
    /// `(Abort!!)`, `(ABORT!!)`: the connection is reset, the user is told, and nothing of it is left.
    case abort
    /// `(return to LISTEN!)`
    case returnsToListen
    /// `(2 MSL)`: twice the maximum segment lifetime has passed since TIME-WAIT was entered.
    case twoMSL
  }

  init(_ figure: Int, _ line: String, _ left: State?, _ right: State?, says: [Side: Words] = [:]) {
    self.init(figure, line, left, .none, nil, right, says: says)
  }

  init(
    _ figure: Int, _ line: String, _ left: State?, _ arrow: Arrow, SEQ: UInt32, ACK: UInt32? = nil, CTL: [ControlBit],
    DATA: Shown.Data = .none,
    _ right: State?, says: [Side: Words] = [:]
  ) {
    self.init(figure, line, left, arrow, Shown(SEQ: SEQ, ACK: ACK, CTL: CTL, data: DATA), right, says: says)
  }

  private init(
    _ figure: Int, _ line: String, _ left: State?, _ arrow: Arrow, _ segment: Shown?, _ right: State?, says: [Side: Words]
  ) {
    self.figure = figure
    self.line = line
    self.left = left
    self.arrow = arrow
    self.segment = segment
    self.right = right
    self.says = says
  }

  func state(_ side: Side) -> State? { side == .left ? left : right }
}
