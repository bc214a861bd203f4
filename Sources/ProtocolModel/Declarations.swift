/// A place where the specification contradicts itself, is silent, or is corrected, and what the model does there.
/// Its text (the question, what is chosen, the alternatives) stands with the other texts of the model, under its id.
public struct Choice: Hashable, Sendable {
  /// The address of its entry.
  public let id: String
  /// The places that disagree, or that say nothing.
  public let cites: [Citation]
  /// The rules that carry out what is chosen.
  public let rules: [String]
  /// The alternatives' addresses, which have texts of their own; the chosen one first.
  public let alternatives: [String]

  /// A choice.
  public init(_ id: String, cites: [Citation], rules: [String], alternatives: [String]) {
    self.id = id
    self.cites = cites
    self.rules = rules
    self.alternatives = alternatives
  }
}

/// A part of the specification that the model leaves out. The reason stands with the other texts of the model, under its id.
public struct Omission: Hashable, Sendable {
  /// The address of its entry.
  public let id: String
  /// What is left out.
  public let cites: [Citation]

  /// An omission.
  public init(_ id: String, cites: [Citation]) {
    self.id = id
    self.cites = cites
  }
}

/// An event that cannot happen in some states. The reason stands with the other texts of the model, under its id.
public struct Impossibility: Hashable, Sendable {
  /// The address of its reason.
  public let id: String
  /// The event.
  public let event: Event
  /// The states in which it cannot happen.
  public let states: [State]

  /// An event that cannot happen in some states.
  public init(_ id: String, on event: Event, in states: [State]) {
    self.id = id
    self.event = event
    self.states = states
  }
}
