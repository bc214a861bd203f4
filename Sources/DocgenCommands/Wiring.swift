import Documentation

// What other parts are still to give. Each declaration here goes when its part is there.

extension DirectiveExpander {
  static let table: DirectiveTable = DirectiveTable(
    kinds: [
      DirectiveKind(
        "diagram", .block, arguments: [.init("scenario", help: "the id of a scenario")],
        keys: [.init("width", help: "the most columns")], takesCaption: true, help: "the diagram of a scenario's run"),
      DirectiveKind(
        "table", .block,
        arguments: [
          .init("what", help: "what to show"), .init("name", isRequired: false, help: "of what"),
        ],
        keys: [.init("state", help: "only this state")], help: "a table"),
    ],
    commonKeys: [
      .init("profile", help: "the profile"), .init("lang", help: "the language"), .init("set.", help: "a setting's value in this run"),
    ])
}

/// A site that was built and not yet published.
struct BuiltSite {
  /// The files by their paths in the site.
  let files: [String: [UInt8]]
  /// What is wrong with the content.
  let findings: [Finding]
  /// How many pages it has in all languages.
  let pages: Int
  /// How many languages it has.
  let languages: Int
  /// How many diagrams were drawn.
  let diagrams: Int

  /// Builds the site of a subject from a content folder.
  static func build(_ content: String, about subject: Subject) throws -> BuiltSite {
    throw CommandFailure(.software, "the site builder is not there yet")
  }
}
