import ArgumentParser

/// The commands by their names, in the order of the help page. To look a name up costs nothing, while to ask a command for its name makes
/// its whole help page.
enum CommandName: String, CaseIterable {
  case build, check, serve, new, diagram
  case stateDiagram = "state-diagram"
  case table, run, list, explain, explore, path, coverage, mutate, conform
  case diffProfiles = "diff-profiles"
  case embed

  /// The command of a protocol.
  func command<P: DocumentedProtocol>(of: P.Type) -> any ParsableCommand.Type {
    switch self {
    case .build: BuildCommand<P>.self
    case .check: CheckCommand<P>.self
    case .serve: ServeCommand<P>.self
    case .new: NewCommand<P>.self
    case .diagram: DiagramCommand<P>.self
    case .stateDiagram: StateDiagramCommand<P>.self
    case .table: TableCommand<P>.self
    case .run: RunCommand<P>.self
    case .list: ListCommand<P>.self
    case .explain: ExplainCommand<P>.self
    case .explore: ExploreCommand<P>.self
    case .path: PathCommand<P>.self
    case .coverage: CoverageCommand<P>.self
    case .mutate: MutateCommand<P>.self
    case .conform: ConformCommand<P>.self
    case .diffProfiles: DiffProfilesCommand<P>.self
    case .embed: EmbedCommand<P>.self
    }
  }
}
