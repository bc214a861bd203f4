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
    guard let folder = themeFolder(of: content.settings) else { return (.builtIn, []) }
    return try ThemeFiles.read(folder)
  }

  private func themeFolder(of settings: SiteSettings?) -> String? {
    if let theme { return theme }
    guard let named = settings?.theme, !named.isEmpty else { return nil }
    return Path.join(content, named)
  }

  /// The folders whose changes change a site with these settings, as far as they are known.
  func folders(of settings: SiteSettings?) -> [String] { [content] + [themeFolder(of: settings)].compactMap { $0 } }

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
