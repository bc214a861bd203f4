import ProtocolModel

extension Citation {
  /// A section of RFC 9293, with its step and the requirement ids that it states there.
  public static func rfc9293(_ section: String, _ place: String = "", _ requirements: String...) -> Citation {
    let anchor = section.hasPrefix("Figure") ? "figure-\(section.dropFirst(7))" : "section-\(section)"
    let name = section.hasPrefix("Figure") ? section : "section \(section)"
    return Citation(
      source: "RFC 9293", section: name, place: place, requirements: requirements,
      address: "https://www.rfc-editor.org/rfc/rfc9293.html#\(anchor)")
  }

  /// A section of another RFC.
  static func rfc(_ number: Int, _ section: String) -> Citation {
    Citation(
      source: "RFC \(number)", section: "section \(section)", address: "https://www.rfc-editor.org/rfc/rfc\(number).html#section-\(section)"
    )
  }

  /// A verified erratum of RFC 9293.
  static func erratum(_ number: Int) -> Citation {
    Citation(source: "Erratum", section: "\(number)", address: "https://www.rfc-editor.org/errata/eid\(number)")
  }
}
