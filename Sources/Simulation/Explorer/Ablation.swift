import ProtocolModel

/// A variant of a protocol without one of the things that make it right: what breaks without it shows what it is for. Or the protocol
/// itself, where it does not keep what one might expect.
public struct Ablation: Sendable {
  /// Its name.
  public let id: String
  /// The protocol so changed.
  public let model: ProtocolModel
  /// The bounds in which it is explored; the protocol itself keeps what they are to show.
  public let bounds: [NamedBounds]
  /// The property that breaks; nil when none does, so that what can happen is compared alone.
  public let breaks: Property?
  /// The choice of the model and the alternative that this is, if it is one.
  public let reading: Reading?

  /// An alternative of a choice.
  public struct Reading: Hashable, Sendable {
    /// The id of the choice.
    public let choice: String
    /// The alternative that the model did not choose.
    public let alternative: String

    /// An alternative of a choice.
    public init(_ choice: String, _ alternative: String) {
      self.choice = choice
      self.alternative = alternative
    }
  }

  /// A variant of a protocol.
  ///
  /// - Parameter id: its name; if left out, the profile's.
  public init(_ model: ProtocolModel, id: String? = nil, within bounds: NamedBounds..., breaks: Property?, reading: Reading? = nil) {
    self.id = id ?? model.profile
    self.model = model
    self.bounds = bounds
    self.breaks = breaks
    self.reading = reading
  }
}
