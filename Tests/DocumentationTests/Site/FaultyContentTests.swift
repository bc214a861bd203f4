import Testing

@testable import Documentation

/// Everything that an author can get wrong is reported in one run, each at its place.
@Suite struct FaultyContentTests {
  private static let page = """
    ---
    title: Faults
    description: In SYN_SEND.
    order: first
    colour: red
    ---
    In SYN-SENDT and `SYN_RCVD`, `LISTEN -> ESTABLISHED`.

    <!-- docgen diagram three-way-handshak -->

    There are <!-- docgen count three-way-handshake what=segments -->4<!-- docgen end --> segments.

    [A](missing.md) [B](index.md#nowhere) [C](#no-where) [D](/x.md) ![E](e.svg) [F](index.html)
    [G](short.md#x) [H](bytes.md#x)

    <b>bold</b>

    <!-- docgen -->

    # A title

    #### Too deep

    `ISS.X` `A -> B` `listen.sin` `MUST-999` `CLOSED -> LISTENN`
    """

  private func faulty() throws -> SiteBuild {
    var content = TestContent(articles: ["index.md": "## Here\n\nText.\n"])
    content.write(Self.page, to: "en/faults.md")
    content.write("---\ntitle: Cut short\n", to: "en/short.md")
    content.files["content/en/bytes.md"] = Array(TestContent.article("ok\nnot ").utf8) + [0xFF, 0x0A]
    content.write(TestContent.article("Text.\n"), to: "zh/short.md")
    content.write(TestContent.article("Text.\n"), to: "zh/matrix.md")
    content.write("titel: x\nlanguages: [en, zh, de]\nbase-url: example\n", to: "docgen.yml")
    content.write("closed: In `SYN_SENDT`.\n", to: "en/model/statse.yml")
    content.files["content/zh/model/hosts.yml"] = nil
    content.write("client: the client in SYN_SENDT\nserver: b\n", to: "en/model/hosts.yml")
    return try content.build()
  }

  @Test func everythingIsReportedAtItsPlaceInOneRun() throws {
    let build = try faulty()
    #expect(build.hasErrors)
    #expect(build.findings.report == Self.expected)
  }
}

extension FaultyContentTests {
  fileprivate static let expected = """
    content/docgen.yml:1:1: error: there is no setting `titel` [settings.key]
      titel: x
      ^
      hint: did you mean `title`?
    content/docgen.yml:1:1: error: there is no folder for the language `de` [settings.languages]
      hint: make `content/de`, or take the language off the list
    content/docgen.yml:3:1: error: `base-url` is a web address [settings.value]
      base-url: example
      ^
      hint: start it with `https://`
    content/en/bytes.md:1:1: error: there is no `zh` page for `bytes.md` [page.translation]
      ---
      ^
      hint: write `content/zh/bytes.md`
    content/en/bytes.md:6:5: error: these bytes are not UTF-8 [file.encoding]
      not �
          ^
      hint: save the file as UTF-8
    content/en/faults.md:1:1: error: there is no `zh` page for `faults.md` [page.translation]
      ---
      ^
      hint: write `content/zh/faults.md`
    content/en/faults.md:3:17: error: `SYN_SEND` is no state [name.state]
      description: In SYN_SEND.
                      ^
      hint: the state is called `SYN-SENT`
    content/en/faults.md:4:8: error: `order` is a whole number [front-matter.value]
      order: first
             ^
      hint: write `order: 3`
    content/en/faults.md:5:1: error: front matter has no key `colour` [front-matter.key]
      colour: red
      ^
      hint: the keys are `title`, `description`, `order`, `part`
    content/en/faults.md:7:4: error: `SYN-SENDT` is no state [name.state]
      In SYN-SENDT and `SYN_RCVD`, `LISTEN -> ESTABLISHED`.
         ^
      hint: did you mean `SYN-SENT`?
    content/en/faults.md:7:19: error: `SYN_RCVD` is no state [name.state]
      In SYN-SENDT and `SYN_RCVD`, `LISTEN -> ESTABLISHED`.
                        ^
      hint: the state is called `SYN-RECEIVED`
    content/en/faults.md:7:31: error: no event leads from `LISTEN` to `ESTABLISHED` [name.transition]
      In SYN-SENDT and `SYN_RCVD`, `LISTEN -> ESTABLISHED`.
                                    ^
      hint: `LISTEN` leads to `CLOSED`, `SYN-SENT`, `SYN-RECEIVED`
    content/en/faults.md:9:21: error: there is no scenario `three-way-handshak` [name.scenario]
      <!-- docgen diagram three-way-handshak -->
                          ^
      hint: did you mean `three-way-handshake`?
    content/en/faults.md:11:66: error: this says `4`, but the model says `3` [value.wrong]
      …nt three-way-handshake what=segments -->4<!-- docgen end --> segments.
                                               ^
      hint: write 3
    content/en/faults.md:13:1: error: there is no page `missing.md` [link.broken]
      [A](missing.md) [B](index.md#nowhere) [C](#no-where) [D](/x.md) ![E](e.svg…
      ^
      hint: did you mean `omissions.md`?
    content/en/faults.md:13:17: error: `index.md` has no heading `#nowhere` [link.anchor]
      [A](missing.md) [B](index.md#nowhere) [C](#no-where) [D](/x.md) ![E](e.svg…
                      ^
      hint: its headings are `#here`
    content/en/faults.md:13:39: error: this page has no heading `#no-where` [link.anchor]
      [A](missing.md) [B](index.md#nowhere) [C](#no-where) [D](/x.md) ![E](e.svg…
                                            ^
      hint: its headings are `#a-title`, `#too-deep`
    content/en/faults.md:13:54: error: a link within the site is relative [link.absolute]
      …d) [B](index.md#nowhere) [C](#no-where) [D](/x.md) ![E](e.svg) [F](index.h…
                                               ^
      hint: leave out the first `/`, or start a web address with `https://`
    content/en/faults.md:13:65: error: there is no image `e.svg` [link.image]
      …x.md#nowhere) [C](#no-where) [D](/x.md) ![E](e.svg) [F](index.html)
                                               ^
      hint: put the file into the folder of the language
    content/en/faults.md:13:77: error: this link leads to no page [link.broken]
      …) [C](#no-where) [D](/x.md) ![E](e.svg) [F](index.html)
                                               ^
      hint: write `index.md`
    content/en/faults.md:16:1: error: this HTML is shown as text [html.raw]
      <b>bold</b>
      ^
      hint: only <br>, <kbd>, <sub>, <sup>, <details> with <summary> stay HTML, without attributes and closed in the same block
    content/en/faults.md:16:8: error: this HTML is shown as text [html.raw]
      <b>bold</b>
             ^
      hint: only <br>, <kbd>, <sub>, <sup>, <details> with <summary> stay HTML, without attributes and closed in the same block
    content/en/faults.md:18:6: error: this directive does not say what to do [directive.syntax]
      <!-- docgen -->
           ^
      hint: <!-- docgen KIND … -->
    content/en/faults.md:20:1: error: the page's title is its only heading of the first level [heading.title]
      # A title
      ^
      hint: write `##`
    content/en/faults.md:22:1: error: this heading is 3 levels below the one before it [heading.level]
      #### Too deep
      ^
      hint: write `##`
    content/en/faults.md:24:19: error: there is no rule `listen.sin` [name.rule]
      `ISS.X` `A -> B` `listen.sin` `MUST-999` `CLOSED -> LISTENN`
                        ^
      hint: did you mean `listen.syn` or `listen.ack` or `LISTENING`?
    content/en/faults.md:24:32: error: there is no requirement `MUST-999` [name.requirement]
      `ISS.X` `A -> B` `listen.sin` `MUST-999` `CLOSED -> LISTENN`
                                     ^
    content/en/faults.md:24:53: error: `LISTENN` is no state [name.state]
      `ISS.X` `A -> B` `listen.sin` `MUST-999` `CLOSED -> LISTENN`
                                                          ^
      hint: did you mean `LISTEN`?
    content/en/model/hosts.yml:1:23: error: `SYN_SENDT` is no state [name.state]
      client: the client in SYN_SENDT
                            ^
      hint: did you mean `SYN-SENT`?
    content/en/model/statse.yml:1:1: error: the model has no texts `statse` [texts.file]
      hint: did you mean `states`?
    content/en/short.md:1:1: error: the front matter is cut short [front-matter.unclosed]
      ---
      ^
      hint: end it with a line `---`
    content/zh/matrix.md:1:1: error: docgen makes a page `matrix.md` itself [page.taken]
      ---
      ^
      hint: give the article another name
    content/zh/matrix.md:1:1: error: there is no `en` page for `matrix.md` [page.translation]
      ---
      ^
      hint: write `content/en/matrix.md`
    content/zh/model/hosts.yml:1:1: error: the texts of hosts are missing [texts.missing]

    """
}
