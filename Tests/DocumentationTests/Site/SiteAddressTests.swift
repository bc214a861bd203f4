import Testing

@testable import Documentation

@Suite struct SiteAddressTests {
  @Test(
    "whatever a file is called, a link leads to it and does nothing else",
    arguments: [
      ("en/javascript:run.html", "en/index", "./javascript:run.html"), ("en/a/b:c.html", "en/index", "a/b:c.html"),
      ("en/b:c.html", "en/a/d", "../b:c.html"), ("en/what?.html", "en/index", "what%3F.html"), ("en/50%#1.html", "en/x", "50%25%231.html"),
      ("en/握手.html", "en/x", "握手.html"),
    ])
  func links(file: String, page: String, address: String) { #expect(SiteAddress.link(to: file, from: page) == address) }

  @Test(arguments: [
    ("a.html", "b", "a.html"), ("en/a.html", "en/b", "a.html"), ("en/a.html", "en/x/y", "../a.html"),
    ("zh/x/y.html", "en/x/y", "../../zh/x/y.html"),
    ("style.css", "en/x/y", "../../style.css"), ("en/x/y.html", "en/x/y", "y.html"), ("en/x/y.html", "index", "en/x/y.html"),
  ])
  func addressesAreRelative(_ file: String, _ page: String, _ address: String) {
    #expect(SiteAddress.relative(to: file, from: page) == address)
  }

  @Test(arguments: [
    ("a.md", "en/x", "en/x/a.md"), ("../a.md", "en/x", "en/a.md"), ("./y/../a.md", "en", "en/a.md"), ("../../a.md", "en/x", "a.md"),
    ("../a.md", "", nil), ("../../a.md", "en", nil),
  ])
  func pathsStayWithinTheSite(_ path: String, _ folder: String, _ address: String?) {
    #expect(SiteAddress.resolve(path, in: folder) == address)
  }

  @Test func fragmentsAreDecoded() {
    #expect(SiteAddress.split("a.md#%E6%8F%A1") == ("a.md", "握"))
    #expect(SiteAddress.split("a%20b.md") == ("a b.md", nil))
    #expect(SiteAddress.split("#") == ("", ""))
    #expect(SiteAddress.split("100%#%zz").path == "100%")
  }
}
