import CommonMark
import ProtocolModel
import Simulation

/// Makes the reference pages of a language by walking the model.
public struct ReferencePages: Sendable {
  private let subject: Subject
  private let texts: Texts

  /// Reference pages about a subject in a language.
  public init(about subject: Subject, texts: Texts) {
    self.subject = subject
    self.texts = texts
  }

  /// All of them.
  public func pages() -> [PageSource] { [] }
}
