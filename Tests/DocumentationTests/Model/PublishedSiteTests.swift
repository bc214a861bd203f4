import Documentation
import ProtocolModel
import Testing

/// The committed site is what the model and the content say; `swift run docgen` publishes it anew.
@Test func publishedSiteIsCurrent() throws {
  let differences = try SiteFolder("\(RepositoryContent.root)/site").differences(from: RepositoryContent.site.get().files)
  #expect(differences.isEmpty, "run `swift run docgen`; these differ: \(differences.map(\.description).joined(separator: ", "))")
}

/// Built a second time, the site has the same bytes.
@Test func siteIsAFunctionOfItsInput() throws {
  let content = try RepositoryContent.content.get()
  let second = SiteBuilder(of: RepositoryContent.subject(.rfc9293)).build(content).files
  #expect(try second == RepositoryContent.site.get().files)
}
