import CommonMark

/// The replacement of a range of bytes by text. A file is never written anew from its tree: what is not replaced stays as it is.
struct Edit: Sendable, Equatable {
  let range: Range<Int>
  let text: String

  /// Puts a sum into a directive: in place of the one it has, or after its last word.
  static func seal(_ directive: Directive, with sum: String, in source: SourceText) -> Edit {
    if let old = directive.options.first(where: { $0.key.text == "sum" }) { return Edit(range: old.value.range, text: sum) }
    var end = directive.range.upperBound - 3
    while source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
    let isTight = end == directive.range.upperBound - 3
    return Edit(range: end..<end, text: isTight ? " sum=\(sum) " : " sum=\(sum)")
  }

  /// Carries out edits whose ranges do not overlap, given in any order.
  static func apply(_ edits: [Edit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var reached = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      precondition(edit.range.lowerBound >= reached, "edits do not overlap")
      result += bytes[reached..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      reached = edit.range.upperBound
    }
    return result + bytes[reached...]
  }
}
