/// A site that was built: its files, and what was found on the way. With errors among the findings it is not fit to be published.
public struct SiteBuild: Sendable {
  /// What a site consists of.
  public struct Counts: Sendable, Hashable {
    /// The pages in all languages.
    public var pages = 0
    /// The languages.
    public var languages = 0
    /// The diagrams on the pages in all languages.
    public var diagrams = 0
    /// The pages whose text was rendered; the others were taken from the last build.
    public var rendered = 0
  }

  /// The bytes of each file by its path within the site.
  public let files: [String: [UInt8]]
  /// What is wrong with the content.
  public let findings: [Finding]
  /// How much there is.
  public let counts: Counts
  /// What this build leaves for the next one.
  public let memory: SiteMemory

  /// Whether a search finds what the pages say now.
  public var isIndexed: Bool { memory.outdated.isEmpty }

  /// Whether anything must be put right before the site is published.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
