import ArgumentParser
import Documentation

/// What a site is built from.
struct SiteOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with what people wrote.", valueName: "folder"))
  var content: String = TextLibrary.usualFolder

  @Option(
    help: ArgumentHelp(
      "A folder with the theme: templates and CSS. Where none is named, that of docgen.yml, or the program's own.", valueName: "folder"))
  var theme: String?

  /// The theme of a site, and what is wrong with it.
  func theme(of content: ContentFolder) throws(FileError) -> (ThemeFiles, [Finding]) {
    let named = content.settings.theme
    guard let folder = theme ?? (named.isEmpty ? nil : Path.join(self.content, named)) else { return (.builtIn, []) }
    return try ThemeFiles.read(folder)
  }

  /// The folders whose changes change the site.
  var folders: [String] { [content] + [theme].compactMap { $0 } }

  /// Reads and builds.
  func build(about subject: Subject) throws(FileError) -> (site: SiteBuild, settings: SiteSettings, findings: [Finding]) {
    // A folder that cannot be read is no content with everything missing.
    _ = try LocalFileSystem().names(in: content)
    let read = try ContentFolder.read(content, about: subject)
    let (theme, findings) = try theme(of: read)
    let site = SiteBuilder(of: subject).build(read, theme: theme)
    return (site, read.settings, site.findings + findings)
  }
}
