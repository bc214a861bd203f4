import ProtocolModel

extension Citation {
  /// The note that the protocol comes from: K. A. Bartlett, R. A. Scantlebury, P. T. Wilkinson, "A note on reliable full-duplex
  /// transmission over half-duplex links", Communications of the ACM 12(5), 1969.
  static let note: Citation = Citation(
    source: "Bartlett, Scantlebury and Wilkinson 1969", section: "", address: "https://doi.org/10.1145/362946.362970")

  /// What no description of the protocol settles, and the model had to.
  static let own: Citation = Citation(source: "This model", section: "")

  /// A figure of J. F. Kurose, K. W. Ross, "Computer Networking: A Top-Down Approach", 6th edition, section 3.4.1, which gives the protocol
  /// for one direction as state machines and calls it rdt3.0.
  static func kuroseRoss(_ figure: String, _ place: String = "") -> Citation {
    Citation(source: "Kurose and Ross, 6th edition", section: "Figure \(figure)", place: place)
  }
}
