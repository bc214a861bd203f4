/// What a rule does. The actions of a rule are carried out in order, each seeing what the ones before it did.
public indirect enum Action: Hashable, Sendable {
  /// Sets a variable.
  case set(Symbol, Expression)
  /// Chooses the first number of a new connection.
  case select(Symbol)
  /// Makes a variable undefined.
  case unset(Symbol)
  /// Sends a segment; with a queue, a copy is kept there until it is acknowledged.
  case send(SegmentTemplate, keep: Queue?)
  /// Sends the segment at the front of a queue again, with the given fields as they are now, and the control bits without
  /// which they mean nothing.
  case resend(Queue, updating: [SegmentTemplate.Value])
  /// Sends the segment at the back of a queue again, with the given fields as they are now.
  case resendLast(Queue, updating: [SegmentTemplate.Value])
  /// The segment at the front of a queue takes up those behind it, as long as their text together is no more than so many octets; one that
  /// takes a number before its text takes up none.
  case join(Queue, upTo: Expression)
  /// Starts a timer, anew if it runs.
  case start(Timer, Expression)
  /// Stops a timer.
  case stop(Timer)
  /// Stops every timer.
  case stopAll
  /// Returns an answer to the present call.
  case answer(Answer)
  /// Tells the user something that was not asked for.
  case signal(Signal)
  /// Answers every outstanding call in a queue and empties it.
  case complete(Queue, Answer)
  /// Answers the oldest outstanding call in a queue and removes it.
  case completeFirst(Queue, Answer)
  /// Hands received text to the calls in a queue, the oldest first, as far as it goes; each call that got some is answered and removed.
  /// The variable counts the octets that wait.
  case deliver(Queue, from: Symbol, Answer)
  /// Answers and removes the calls whose last octet lies before a position.
  case completeUpTo(Queue, Expression, Answer)
  /// Puts the present call, or what is left of the present segment, into a queue.
  case hold(Queue)
  /// Takes octets from the calls in a queue, the oldest first; the last octet taken lies before the position.
  case take(Queue, octets: Expression, endingAt: Expression)
  /// Removes from a queue the segments that lie wholly before a position.
  case acknowledge(Queue, upTo: Expression)
  /// Empties a queue without a word to anyone.
  case flush(Queue)
  /// Cuts off what lies outside a window of sequence numbers: old numbers in front (control bits included), new ones behind.
  case trim(from: Expression, length: Expression)
  /// Takes control bits off the present segment, and the numbers that they take.
  case strip([ControlBit])
  /// Takes the segment at the front of a queue and processes it at a step.
  case replaySegment(Queue, at: StepReference)
  /// Takes the call at the front of a queue and processes it as if it were made now.
  case replayCall(Queue)
  /// Makes the memory that a connection needs; the variables are still undefined.
  case createBlock
  /// Forgets variables, timers and queues.
  case deleteBlock
  /// Forgets timers, queues of segments and children, and variables but for some; outstanding calls stay.
  case deleteBlockKeeping([Symbol])
  /// Does something beyond the endpoint.
  case onHost(HostAction)
  /// Drops the present segment: says so; what follows is the rule's ending.
  case drop
}
