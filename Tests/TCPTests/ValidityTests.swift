import ProtocolModel
import TCP
import Testing

extension ValidityProblem.Validity: CustomTestStringConvertible {
  public var testDescription: String { rawValue }
}

/// The model of RFC 9293 keeps to each rule of validity.
@Test(arguments: ValidityProblem.Validity.allCases) func modelIsValid(_ validity: ValidityProblem.Validity) {
  let problems = ProtocolModel.rfc9293.problems.filter { $0.validity == validity }
  #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
}
