import ProtocolModel

extension Witness.Event {
  /// The event in one line, as records keep it: the side, what happens, and to what.
  public var text: String {
    switch self {
    case .call(let side, let call):
      let arguments = call.arguments.sorted { $0.key.name < $1.key.name }.map { " \($0.key.name)=\($0.value)" }.joined()
      return "\(side.rawValue) call \(call.event.id)\(arguments)"
    case .timeout(let side, let timer): return "\(side.rawValue) timeout \(timer.id)"
    case .arrival(from: let side, let number): return "\(side.rawValue) arrival \(number)"
    case .copiedArrival(from: let side, let number): return "\(side.rawValue) copied-arrival \(number)"
    case .loss(from: let side, let number): return "\(side.rawValue) loss \(number)"
    case .injection(let side, let place): return "\(side.rawValue) injection \(place)"
    case .crash(let side): return "\(side.rawValue) crash"
    }
  }

  /// The event that a line of a record is; nil when it is none of this model's.
  public init?(_ text: String, of model: ProtocolModel) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 2, let side = Side(rawValue: words[0]) else { return nil }
    let object = words.count > 2 ? words[2] : ""
    switch words[1] {
    case "call":
      guard let event = model.event(object), case .call(let symbols) = event.kind else { return nil }
      var arguments: [Symbol: UInt32] = [:]
      for word in words.dropFirst(3) {
        let parts = word.split(separator: "=").map(String.init)
        guard parts.count == 2, let symbol = symbols.first(where: { $0.name == parts[0] }), let value = UInt32(parts[1]) else { return nil }
        arguments[symbol] = value
      }
      self = .call(side, Bounds.Call(event, arguments))
    case "timeout":
      guard let timer = model.timers.first(where: { $0.id == object }) else { return nil }
      self = .timeout(side, timer)
    case "crash": self = .crash(side)
    case let what:
      guard let number = Int(object) else { return nil }
      switch what {
      case "arrival": self = .arrival(from: side, number)
      case "copied-arrival": self = .copiedArrival(from: side, number)
      case "loss": self = .loss(from: side, number)
      case "injection": self = .injection(side, number)
      default: return nil
      }
    }
  }
}
