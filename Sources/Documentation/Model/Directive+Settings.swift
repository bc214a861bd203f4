import ProtocolModel

extension Directive {
  /// The settings of a profile that its `set.NAME` keys change.
  ///
  /// Throws the problem that an unknown setting, or a value that is no number below 2³², is.
  public func settings(of model: ProtocolModel) throws(Problem) -> [String: UInt32] {
    var settings: [String: UInt32] = [:]
    for option in options where option.key.text.hasPrefix("set.") {
      let name = String(option.key.text.dropFirst(4))
      guard let setting = model.settings.first(where: { $0.name == name }) else {
        throw unknown("setting", name, among: model.settings.map(\.name), at: .key(option.key.text))
      }
      guard let value = UInt32(option.value.text) else {
        throw problem("directive.value", "`\(option.value.text)` is no whole number below 2^32", at: .value(option.key.text))
      }
      if let range = setting.range, !range.contains(value) {
        throw problem(
          "directive.value", "`\(name)` cannot be \(value)", hint: "write a whole number from \(range.lowerBound) to \(range.upperBound)",
          at: .value(option.key.text))
      }
      settings[name] = value
    }
    return settings
  }
}
