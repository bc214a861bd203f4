import CommonMark

/// Reads a folder of content, file by file in the order of their names.
struct ContentReader {
  private let root: String
  private let files: any FileSystem
  private let subject: Subject
  private var articles: [PageSource] = []
  private var broken: Set<String> = []
  private var assets: [String: [UInt8]] = [:]
  private var textFiles: [SourceFile] = []
  private var texts: [String: [String: SourceFile]] = [:]
  private var record: ExplorationRecord = .empty
  private var conformance: ConformanceRecord = .empty
  private var findings: [Finding] = []
  private var inputs: [String: [UInt8]] = [:]
  private var readFiles: [String: ContentFolder.ReadFile] = [:]
  private var readArticles: [String: ContentFolder.ReadArticle] = [:]
  /// What was read last.
  private let last: ContentFolder?
  /// The kinds of texts that there are.
  private let kinds: [String]

  /// What an article says of itself.
  private static let frontMatterKeys = ["title", "description", "order", "part"]

  init(root: String, files: any FileSystem, subject: Subject, last: ContentFolder?) {
    self.last = last
    kinds = TextSchema(for: subject).kinds.map(\.name) + ["notation", "interface"]
    self.root = root
    self.files = files
    self.subject = subject
  }

  mutating func read() throws(FileError) -> ContentFolder {
    var settings = SiteSettings.none
    var recordFindings: [Finding]?
    var folders: [String] = []
    for name in try files.names(in: root) where !name.hasPrefix(".") {
      let path = Path.join(root, name)
      let status = try files.status(of: path)
      if status?.kind == .folder {
        folders.append(name)
      } else if name == "docgen.yml", let file = try sourceFile(path, status) {
        let read = SiteSettings.read(file)
        settings = read.settings
        findings += read.findings
      } else if name == ExplorationRecord.fileName, let file = try sourceFile(path, status) {
        inputs[file.name] = file.text.bytes
        if let last, last.inputs[file.name] == file.text.bytes {
          record = last.record
          recordFindings = last.recordFindings
        } else {
          let read = ExplorationRecord.read(file)
          record = read.record
          recordFindings = read.findings + RecordCheck(record, of: subject, file: file.name).findings
        }
      } else if name == ConformanceRecord.fileName, let file = try sourceFile(path, status) {
        inputs[file.name] = file.text.bytes
        let read = ConformanceRecord.read(file)
        conformance = read.record
        findings += read.findings
      }
    }
    let recordPath = Path.join(root, ExplorationRecord.fileName)
    findings += recordFindings ?? RecordCheck(record, of: subject, file: recordPath).findings
    for language in settings.languages.isEmpty ? folders : settings.languages.filter(folders.contains) { try read(language, "") }
    let languages = languages(settings, folders)
    var readTexts: [String: Texts] = [:]
    var textFindings: [String: [Finding]] = [:]
    for language in languages {
      if let last, let texts = last.texts[language], isUnchanged(language, since: last) {
        readTexts[language] = texts
        textFindings[language] = last.textFindings[language]
        findings += last.textFindings[language] ?? []
        continue
      }
      let (texts, problems) = Texts.read(texts[language] ?? [:], language: language, folder: Path.join(root, language), for: subject)
      readTexts[language] = texts
      textFindings[language] = problems
      findings += problems
    }
    checkSets(languages)
    return ContentFolder(
      settings: settings, languages: languages, articles: articles, broken: broken, texts: readTexts, record: record,
      conformance: conformance, assets: assets,
      recordFindings: recordFindings ?? [], inputs: inputs, textFindings: textFindings, textFiles: textFiles, findings: findings,
      readFiles: readFiles, readArticles: readArticles)
  }

  /// Whether the texts of a language are in the same files with the same bytes as they were.
  private func isUnchanged(_ language: String, since last: ContentFolder) -> Bool {
    let folder = Path.join(root, language) + "/"
    return inputs.filter { $0.key.hasPrefix(folder) } == last.inputs.filter { $0.key.hasPrefix(folder) }
  }

  /// The languages that the settings name and that have a folder; without settings, those that have articles.
  private mutating func languages(_ settings: SiteSettings, _ folders: [String]) -> [String] {
    guard !settings.languages.isEmpty else { return folders.filter { folder in articles.contains { $0.language == folder } } }
    for language in settings.languages where !folders.contains(language) {
      findings.append(
        .missingFile(
          Path.join(root, "docgen.yml"), "settings.languages", "there is no folder for the language `\(language)`",
          hint: "make `\(Path.join(root, language))`, or take the language off the list"))
    }
    return settings.languages.filter(folders.contains)
  }

  /// Reads what is in a folder of a language; `folder` is its path within the language.
  private mutating func read(_ language: String, _ folder: String) throws(FileError) {
    let place = Path.join(root, folder.isEmpty ? language : "\(language)/\(folder)")
    for name in try files.names(in: place) where !name.hasPrefix(".") {
      let path = Path.join(folder, name)
      let full = Path.join(place, name)
      let status = try files.status(of: full)
      switch status?.kind {
      case .folder: try read(language, path)
      case .file where name.hasSuffix(".md"): try readArticle(full, path, language, status)
      case .file where folder == "model" || path == "interface.yml": try readTexts(full, path, language, status)
      case .file: assets[Path.join(language, path)] = try bytes(of: full, status)
      case .symbolicLink, .other, nil: continue
      }
    }
  }

  /// The bytes of a file: those that were read last, where nothing has been written since.
  private mutating func bytes(of path: String, _ status: FileStatus?) throws(FileError) -> [UInt8] {
    let bytes: [UInt8]
    if let known = last?.readFiles[path], let stamp = status?.stamp, stamp == known.stamp {
      bytes = known.bytes
    } else {
      bytes = try files.read(path)
    }
    readFiles[path] = ContentFolder.ReadFile(stamp: status?.stamp, bytes: bytes)
    return bytes
  }

  private mutating func readTexts(_ full: String, _ path: String, _ language: String, _ status: FileStatus?) throws(FileError) {
    let name = Path.name(of: path)
    let known = kinds
    let kind = name.hasSuffix(".yml") ? String(name.dropLast(4)) : name
    guard name.hasSuffix(".yml"), known.contains(kind) else {
      findings.append(
        .missingFile(full, "texts.file", "the model has no texts `\(kind)`", hint: NearestName.hint(for: kind, among: known) ?? "remove it")
      )
      return
    }
    guard let file = try sourceFile(full, status) else { return }
    texts[language, default: [:]][kind] = file
    textFiles.append(file)
    inputs[full] = file.text.bytes
  }

  private mutating func readArticle(_ full: String, _ path: String, _ language: String, _ status: FileStatus?) throws(FileError) {
    let bytes = try bytes(of: full, status)
    let known = last?.readArticles[full]
    let article =
      if let known, known.source.file.text.bytes == bytes { known } else { Self.article(bytes, full, String(path.dropLast(3)), language) }
    readArticles[full] = article
    articles.append(article.source)
    findings += article.findings
    if !article.isWhole { broken.insert(article.source.address) }
  }

  private static func article(_ bytes: [UInt8], _ full: String, _ page: String, _ language: String) -> ContentFolder.ReadArticle {
    let file = SourceFile(name: full, text: SourceText(bytes))
    let front = FrontMatter(of: file.text, allowed: frontMatterKeys, required: ["title", "description"])
    var findings = front.problems.map(file.finding)
    let isWhole = !front.problems.contains { $0.rule == "front-matter.unclosed" }
    if !page.allSatisfy({ $0.isLetter || $0.isNumber || "-_./".contains($0) }) {
      findings.append(
        .missingFile(
          full, "page.name", "a page's name makes its address and cannot hold other characters than letters, digits, `-`, `_` and `.`",
          hint: "rename the file"))
    }
    let order = front["order"].map { entry in
      if let order = Int(entry.value) { return order }
      findings.append(
        file.finding(Problem("front-matter.value", "`order` is a whole number", hint: "write `order: 3`", at: entry.valueOffset)))
      return Int.max
    }
    let purpose = front["part"].map { entry in
      if let purpose = PageSource.Purpose(rawValue: entry.value) { return purpose }
      let names = PageSource.Purpose.allCases.map(\.rawValue)
      let hint = NearestName.hint(for: entry.value, among: names) ?? "there are " + names.map { "`\($0)`" }.joined(separator: ", ")
      findings.append(file.finding(Problem("front-matter.value", "there is no part `\(entry.value)`", hint: hint, at: entry.valueOffset)))
      return PageSource.Purpose.learn
    }
    let source = PageSource(
      path: page, language: language, part: .articles, file: file, bodyOffset: front.bodyOffset, title: front["title"]?.value ?? page,
      description: front["description"]?.value ?? "", order: order ?? Int.max, purpose: purpose)
    return ContentFolder.ReadArticle(source: source, findings: findings, isWhole: isWhole)
  }

  /// A file of YAML; nothing, and a finding, where it is not text.
  private mutating func sourceFile(_ path: String, _ status: FileStatus?) throws(FileError) -> SourceFile? {
    let file = SourceFile(name: path, text: SourceText(try bytes(of: path, status)))
    if String(validating: file.text.bytes, as: UTF8.self) != nil { return file }
    do throws(Finding) {
      _ = try file.parse()
    } catch {
      findings.append(error)
    }
    return nil
  }

  /// Every article exists in every language, and every language has a home page.
  private mutating func checkSets(_ languages: [String]) {
    let present = Set(articles.map { Path.join($0.language, $0.path) })
    for language in languages {
      for article in articles where !present.contains(Path.join(language, article.path)) {
        let missing = Path.join(root, "\(language)/\(article.path).md")
        findings.append(
          article.file.finding(
            Problem(
              "page.translation", "there is no `\(language)` page for `\(article.path).md`", hint: "write `\(missing)`",
              at: article.file.text.start)))
      }
      let home = Path.join(root, "\(language)/index.md")
      if !articles.contains(where: { $0.path == "index" }) {
        findings.append(.missingFile(home, "page.home", "there is no home page", hint: "write `\(home)`"))
      }
    }
    if languages.isEmpty {
      findings.append(
        .missingFile(root, "page.none", "there is no article", hint: "write `\(Path.join(root, "en/index.md"))`"))
    }
  }
}
