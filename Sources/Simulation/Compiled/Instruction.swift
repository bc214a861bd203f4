import ProtocolModel

/// A place in the frame of a machine, by its number.
typealias Slot = Int32

/// A place in the code of compiled rules, by its number.
typealias CodeAddress = Int32

/// One step of compiled rules. Every operand is a slot; a value in it may be undefined. What an interpreter of rules walks a tree for, a machine
/// does by going from one instruction to the next.
enum Instruction {
  // Tests. What comes next is done when the outcome is the wanted one; when it is the other, or undefined, what is at an address.
  case compare(Slot, Relation, Slot, Unit, isWanted: Bool, otherwise: CodeAddress)
  case isBetween(Slot, Relation, Slot, Relation, Slot, Unit, isWanted: Bool, otherwise: CodeAddress)
  case isSet(Slot, isWanted: Bool, otherwise: CodeAddress)
  case isTrue(Slot, isWanted: Bool, otherwise: CodeAddress)
  case hasControl(bits: UInt32, isWanted: Bool, otherwise: CodeAddress)
  /// Whether a rule is tried in the present state.
  case isTried(rule: Int32, otherwise: CodeAddress)

  // The course of things.
  case jump(CodeAddress)
  /// A jump to a step, of which there are only so many in a run.
  case resume(CodeAddress)
  case fire(rule: Int32)
  case enter(state: Int32)
  /// A condition that was asked for holds.
  case accept
  case finish
  /// Here is something that only the interpreter knows what to do with, an error among them.
  case giveUp

  // What is done.
  case compute(Computation, to: Slot)
  case perform(Step)
  /// Begins a segment that is the one at the front of a queue; goes on at an address where there is none.
  case repeatSegment(queue: Int32, otherwise: CodeAddress)
  case replaySegment(queue: Int32, at: CodeAddress)
  case replayCall(queue: Int32)
}

/// A value that is computed from slots and queues.
enum Computation {
  case sum(Slot, Slot)
  case difference(Slot, Slot)
  case product(UInt32, Slot)
  case quotient(Slot, UInt32)
  case smaller(Slot, Slot)
  case larger(Slot, Slot)
  case later(Slot, Slot, Unit)
  /// A word of the segment at the front of a queue, by its place in a segment.
  case front(queue: Int32, place: Int32)
  case entries(queue: Int32)
  case octets(queue: Int32)
}

/// What an action does, named as in `Action`. An undefined operand is something for the interpreter.
enum Step {
  case set(Slot, from: Slot)
  case unset(from: Slot, upTo: Slot)
  case select(Slot)
  /// Begins a segment that has only control bits.
  case beginSegment(bits: UInt32)
  case addControl(bits: UInt32)
  /// Sends the segment that was begun.
  case send
  /// Sends it and keeps it, if it takes sequence numbers.
  case sendKeeping(queue: Int32)
  case answer(Int32)
  case signal(Int32)
  case complete(queue: Int32, answer: Int32)
  case completeUpTo(Slot, queue: Int32, answer: Int32)
  case deliver(queue: Int32, waiting: Slot, answer: Int32)
  case hold(queue: Int32)
  case take(queue: Int32, octets: Slot, endingAt: Slot)
  case acknowledge(queue: Int32, upTo: Slot)
  case flush(queue: Int32)
  case flushAll
  case trim(start: Slot, length: Slot)
  case strip(bits: UInt32)
}
