import CommonMark

/// What people wrote for a site: its settings, and in each language articles, texts of the model, and files that articles show.
public struct ContentFolder: Sendable {
  /// What `docgen.yml` says.
  public let settings: SiteSettings
  /// The languages in the order in which they are offered.
  public let languages: [String]
  /// The articles of all languages, in the order of their paths.
  public let articles: [PageSource]
  /// The articles whose text cannot be told from their front matter; what links to a place in one of them is not held against it.
  let broken: Set<String>
  /// The texts of the model by language.
  public let texts: [String: Texts]
  /// What explorations have found.
  public let record: ExplorationRecord
  /// What recorded runs of implementations say.
  public let conformance: ConformanceRecord
  /// The other files by their path in the site, e.g. `en/figure.svg`.
  public let assets: [String: [UInt8]]
  /// What is wrong with the record of explorations.
  let recordFindings: [Finding]
  /// The bytes of the files that hold texts of the model and what explorations have found, by their paths.
  let inputs: [String: [UInt8]]
  /// What is wrong with the texts of each language.
  let textFindings: [String: [Finding]]
  /// The files of texts, whose words are checked as those of articles are.
  let textFiles: [SourceFile]
  /// What is wrong with the folder, as far as reading it shows.
  public let findings: [Finding]
  /// What each file held, and its articles by their files, so that only what has changed is read again.
  let readFiles: [String: ReadFile]
  let readArticles: [String: ReadArticle]

  /// A file that was read.
  struct ReadFile: Sendable {
    let stamp: FileStamp?
    let bytes: [UInt8]
  }

  /// An article that was read.
  struct ReadArticle: Sendable {
    let source: PageSource
    /// What is wrong with what it says of itself.
    let findings: [Finding]
    /// Whether its text can be told from its front matter.
    let isWhole: Bool
  }

  /// Reads a folder of content about a subject. What an author got wrong is a finding, and all is read that can be.
  ///
  /// - Parameter last: What was read last, from which texts are taken whose files are still the same.
  /// - Throws: What the system refuses.
  public static func read(
    _ path: String, in files: any FileSystem = LocalFileSystem(), about subject: Subject, after last: ContentFolder? = nil
  ) throws(FileError) -> ContentFolder {
    var reader = ContentReader(root: path, files: files, subject: subject, last: last)
    return try reader.read()
  }
}
