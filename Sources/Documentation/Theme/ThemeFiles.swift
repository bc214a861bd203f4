import CommonMark
import Diagrams

/// The files of a theme: templates, and what is published as it is. A person may copy them, change them, and point to them.
public struct ThemeFiles: Sendable {
  /// A whole page with its navigation.
  let page: Template
  /// A page at the site's root, where no language is known yet.
  let choice: Template
  /// The files that are published beside the pages, by their paths.
  let assets: [String: [UInt8]]
  /// The files as they were read.
  let files: [String: [UInt8]]

  /// The names of the files that a theme must have, and that a copy starts with.
  public static let names: [String] = ["page.html", "choice.html", "style.css", "site.js", "search.js"]

  /// The bytes of the program's own theme.
  public static let builtInFiles: [String: [UInt8]] = [
    "page.html": PackageResources.page_html, "choice.html": PackageResources.choice_html, "style.css": PackageResources.style_css,
    "site.js": PackageResources.site_js, "search.js": PackageResources.search_js,
  ]

  /// What the pictures of runs and of states look like, for every theme; a theme's own style sheet follows it.
  static let pictures: [UInt8] = Array("/* The pictures of runs and of states. */\n\(SVGTheme.automatic.style)\n\n".utf8)

  /// The program's own theme.
  public static let builtIn: ThemeFiles = {
    do throws(TemplateError) {
      return try ThemeFiles(builtInFiles, folder: "theme")
    } catch {
      preconditionFailure("the theme's own templates have only places that pages fill: \(error.findings)")
    }
  }()

  /// What a page fills in a template.
  static let places: Set<String> = Set(PageShell.places + Interface.english.keys.filter { $0.hasPrefix("site.") })

  /// The theme that files make; throws what is wrong with them.
  init(_ files: [String: [UInt8]], folder: String) throws(TemplateError) {
    var findings: [Finding] = []
    func template(_ name: String) -> Template? {
      guard let bytes = files[name] else { return nil }
      do throws(TemplateError) {
        return try Template(SourceFile(name: Path.join(folder, name), text: SourceText(bytes)), places: Self.places)
      } catch {
        findings += error.findings
        return nil
      }
    }
    let (page, choice) = (template("page.html"), template("choice.html"))
    for name in Self.names where files[name] == nil {
      findings.append(
        .missingFile(Path.join(folder, name), "theme.file", "the theme has no `\(name)`", hint: "copy it from the program's own theme"))
    }
    guard let page, let choice, findings.isEmpty else { throw TemplateError(findings: findings) }
    self.files = files
    self.page = page
    self.choice = choice
    var assets = files.filter { !$0.key.hasSuffix(".html") }
    assets["style.css"] = Self.pictures + (assets["style.css"] ?? [])
    self.assets = assets
  }

  /// Reads a theme from a folder: its templates, and every other file in it and below it.
  ///
  /// Throws what the system refuses; what is wrong with the files is a finding, and the program's own theme stands in.
  public static func read(_ folder: String, in files: any FileSystem = LocalFileSystem()) throws(FileError) -> (ThemeFiles, [Finding]) {
    var found: [String: [UInt8]] = [:]
    try collect("", folder, files, &found)
    do throws(TemplateError) {
      return (try ThemeFiles(found, folder: folder), [])
    } catch {
      return (.builtIn, error.findings)
    }
  }

  private static func collect(_ path: String, _ root: String, _ files: any FileSystem, _ found: inout [String: [UInt8]]) throws(FileError) {
    for name in try files.names(in: Path.join(root, path)) where !name.hasPrefix(".") {
      let place = Path.join(path, name)
      switch try files.kind(of: Path.join(root, place)) {
      case .folder: try collect(place, root, files, &found)
      case .file: found[place] = try files.read(Path.join(root, place))
      case .symbolicLink, .other, nil: continue
      }
    }
  }
}
