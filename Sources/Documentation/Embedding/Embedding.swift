import CommonMark

/// Fills the regions of a person's notes in place. Every byte outside the regions and their directives' sums stays as it is.
public struct Embedding: Sendable {
  /// What a directive makes at a place.
  public typealias Expand = @Sendable (Directive, DirectivePlace) throws(Problem) -> Expansion

  /// A file after it was filled.
  public struct Outcome: Sendable {
    /// The file as it should be; as it was where there are errors.
    public let bytes: [UInt8]
    /// The regions in order, as they were found.
    public let regions: [EmbeddedRegion]
    /// What is wrong with the file.
    public let findings: [Finding]
    /// One finding for each region that is not current, for `--check`.
    public let outdated: [Finding]
  }

  private let table: DirectiveTable
  private let overwritesHandEdits: Bool
  private let expand: Expand

  /// Embedding with the directives of a table; `overwritesHandEdits` is `--force`.
  public init(table: DirectiveTable, overwritesHandEdits: Bool = false, expand: @escaping Expand) {
    self.table = table
    self.overwritesHandEdits = overwritesHandEdits
    self.expand = expand
  }

  /// Fills a file. It is left as it was where anything is wrong with it: a broken, nested or hand-edited region, a wrong directive.
  public func fill(_ file: SourceFile) -> Outcome {
    let document: Document
    do {
      document = try file.parse()
    } catch {
      return Outcome(bytes: file.text.bytes, regions: [], findings: [error], outdated: [])
    }
    let scan = RegionScan(document, table: table)
    var problems = scan.problems
    guard !problems.contains(where: { $0.severity == .error }) else {
      return Outcome(bytes: file.text.bytes, regions: scan.regions, findings: problems.map(file.finding), outdated: [])
    }
    var regions = scan.regions
    var edits: [Edit] = []
    for index in regions.indices {
      do throws(Problem) {
        let lines = try lines(of: regions[index])
        regions[index].state = state(of: regions[index], lines, file.text)
        if regions[index].state == .handEdited, !overwritesHandEdits { throw handEdited(regions[index]) }
        if regions[index].state != .current { edits += self.edits(filling: regions[index], with: lines, file.text) }
      } catch {
        problems.append(error)
      }
    }
    let isWrong = problems.contains { $0.severity == .error }
    return Outcome(
      bytes: isWrong ? file.text.bytes : Edit.apply(edits, to: file.text.bytes), regions: regions,
      findings: problems.sorted { $0.offset < $1.offset }.map(file.finding),
      outdated: regions.compactMap(outdated).map(file.finding))
  }

  /// The lines that should stand between a directive and its end, without prefixes: a block has an empty one at each end.
  private func lines(of region: EmbeddedRegion) throws(Problem) -> [String] {
    switch (try expand(region.directive, region.place), region.place) {
    case (.block(let lines), .block): return [""] + lines.map(\.trimmingSpacesAtEnd) + [""]
    case (.inline(let value), .inline): return [value]
    case (.block, .inline), (.inline, .block):
      preconditionFailure("`\(region.directive.kind.text)` expands to what its placement in the table says")
    }
  }

  private func state(of region: EmbeddedRegion, _ wanted: [String], _ source: SourceText) -> EmbeddedRegion.State {
    guard region.content != nil else { return .new }
    let present = region.lines(in: source)
    let isWanted = present == wanted
    guard let sum = region.directive["sum"] else {
      let isEmpty = present.allSatisfy { $0?.isEmpty == true }
      return isEmpty || isWanted || region.place == .inline ? .new : .handEdited
    }
    if isWanted { return sum == EmbeddedRegion.sum(of: wanted) ? .current : .stale }
    return sum == EmbeddedRegion.sum(of: present.map { $0 ?? "\u{0}" }) ? .stale : .handEdited
  }

  private func handEdited(_ region: EmbeddedRegion) -> Problem {
    let isSealed = region.directive["sum"] != nil
    return region.directive.problem(
      "embed.hand-edited", isSealed ? "this region was edited by hand" : "this region holds text that docgen did not write",
      hint: "move the text out of the region, or overwrite it with --force", at: .kind)
  }

  private func outdated(_ region: EmbeddedRegion) -> Problem? {
    switch region.state {
    case .current: nil
    case .new: region.directive.problem("embed.new", "this directive was not filled yet", hint: "run docgen embed", at: .kind)
    case .stale: region.directive.problem("embed.stale", "this region is out of date", hint: "run docgen embed", at: .kind)
    case .handEdited: handEdited(region)
    }
  }

  private func edits(filling region: EmbeddedRegion, with lines: [String], _ source: SourceText) -> [Edit] {
    let seal = Edit.seal(region.directive, with: EmbeddedRegion.sum(of: lines), in: source)
    let end = source.lineEnd.rawValue
    switch (region.place, region.content) {
    case (.inline, let content?): return [seal, Edit(range: content, text: lines.joined())]
    case (.inline, nil):
      let after = region.directive.range.upperBound
      return [seal, Edit(range: after..<after, text: lines.joined() + "<!-- docgen end -->")]
    case (.block, let content?):
      return [seal, Edit(range: content, text: lines.map { region.prefix.line($0) + end }.joined())]
    case (.block, nil):
      let after = source.lines[source.lineIndex(at: region.directive.range.lowerBound)].range.upperBound
      let text = (lines + ["<!-- docgen end -->"]).map { end + region.prefix.line($0) }.joined()
      return [seal, Edit(range: after..<after, text: text)]
    }
  }
}
