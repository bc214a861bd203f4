import Documentation
import ProtocolModel
import Testing

/// The committed site is what the model and the content say; `swift run docgen` publishes it anew.
@Test func publishedSiteIsCurrent() throws {
  let subject = RepositoryContent.subject(.rfc9293)
  let build = SiteBuilder(of: subject).build(try ContentFolder.read(RepositoryContent.folder, about: subject))
  let differences = try SiteFolder("\(RepositoryContent.root)/site").differences(from: build.files)
  #expect(differences.isEmpty, "run `swift run docgen`; these differ: \(differences.map(\.description).joined(separator: ", "))")
}

/// Built a second time, the site has the same bytes.
@Test func siteIsAFunctionOfItsInput() throws {
  let subject = RepositoryContent.subject(.rfc9293)
  let content = try ContentFolder.read(RepositoryContent.folder, about: subject)
  let first = SiteBuilder(of: subject).build(content).files
  let second = SiteBuilder(of: subject).build(content).files
  #expect(first == second)
}
