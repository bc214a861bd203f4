import Documentation
import ProtocolModel
import TCP
import Testing

/// The engine knows no protocol: none of its sources names anything of TCP.
@Suite struct EngineNamesTests {
  /// The targets that any protocol is declared, run, drawn and documented with.
  private static let engine: [String] = ["ProtocolModel", "Simulation", "Diagrams", "CommonMark", "Documentation", "DocgenCommands"]

  @Test(arguments: engine) func engineNamesNothingOfTCP(_ target: String) throws {
    let found = try Sources(of: target).mentions(of: TCPNames())
    #expect(found.isEmpty, "\(found.map(\.description).joined(separator: "\n"))")
  }

  /// The same scan finds what it looks for where it is.
  @Test func scanFindsTheNamesInTCP() throws {
    let found = Set(try Sources(of: "TCP").mentions(of: TCPNames()).map(\.name))
    let missing = TCPNames.declared.union(TCPNames.identifiers + TCPNames.anywhere).subtracting(found)
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  /// A name counts as a whole word only, and `tcp` and `9293` count anywhere.
  @Test(arguments: [
    ("in SYN-SENT.", ["SYN", "SYN-SENT"]), ("`SND.UNA`", ["SND", "SND.UNA"]), ("ACKNOWLEDGED, ESTABLISHES, finish", []),
    ("struct TCPThing", ["tcp"]), ("rfc9293", ["9293"]), ("listen to close", []),
  ])
  func findsNames(in line: String, names: [String]) {
    #expect(TCPNames().found(in: line).sorted() == names)
  }
}

/// What the model of TCP calls its own.
private struct TCPNames {
  /// What the model declares: states with their names elsewhere, control bits, variables, fields of segments and settings.
  static let declared: Set<String> = {
    let model = ProtocolModel.rfc9293
    let fields = model.format.fields.map(\.symbol) + [model.format.length, model.format.text]
    let names = model.states.map(\.name) + model.states.flatMap(\.aliases).map(\.name) + model.format.controlBits.map(\.name)
    return Set(names + (model.variables + model.settings + fields).map(\.name))
  }()
  /// Names under which its sources know its variables and states.
  static let identifiers: [String] = ["SND", "RCV", "SEG", "TCB", "synSent", "synReceived", "finWait1", "closeWait", "lastAck", "timeWait"]
  /// What may not even be a part of a word, in any case.
  static let anywhere: [String] = ["tcp", "9293"]

  /// Names that are one word.
  private let words: Set<String>
  /// Names of several words, joined by points, hyphens or blanks.
  private let phrases: [String]

  init() {
    let names = Self.declared.union(Self.identifiers)
    words = names.filter { Self.words(of: $0).count == 1 }
    phrases = names.subtracting(words).sorted()
  }

  /// The names in a line.
  func found(in line: String) -> [String] {
    let present = Set(Self.words(of: line))
    let lowercased = line.lowercased()
    return words.intersection(present).sorted()
      + phrases.filter { present.isSuperset(of: Self.words(of: $0)) && line.contains($0) } + Self.anywhere.filter(lowercased.contains)
  }

  private static func words(of text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }
}

/// The Swift files of a target.
private struct Sources {
  private let paths: [String]

  /// A place where a name stands.
  struct Mention: CustomStringConvertible {
    let name: String
    let place: String
    let line: String

    var description: String { "\(place): \(name): \(line)" }
  }

  init(of target: String) throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    paths = try Self.files(in: "\(root)/Sources/\(target)")
    try #require(!paths.isEmpty, "there are no sources of \(target)")
  }

  private static func files(in folder: String) throws -> [String] {
    let files = LocalFileSystem()
    return try files.names(in: folder).flatMap { name in
      let path = "\(folder)/\(name)"
      return try files.kind(of: path) == .folder ? Self.files(in: path) : name.hasSuffix(".swift") ? [path] : []
    }
  }

  func mentions(of names: TCPNames) throws -> [Mention] {
    try paths.flatMap { path in
      let text = String(decoding: try LocalFileSystem().read(path), as: UTF8.self)
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { number, line in
        names.found(in: String(line)).map { Mention(name: $0, place: "\(path):\(number + 1)", line: String(line)) }
      }
    }
  }
}
