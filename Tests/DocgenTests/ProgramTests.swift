import Foundation
import Testing

@Suite("The command line")
struct ProgramTests {
  @Test("the version")
  func version() throws {
    let result = try DocgenProcess.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output == "docgen 0.1.0\n")
    #expect(result.errors.isEmpty)
  }

  @Test(
    "every command has help with examples and exit statuses",
    arguments: ["build", "diagram", "table", "run", "list", "explain", "coverage", "diff-profiles", "embed"])
  func help(command: String) throws {
    let result = try DocgenProcess.run([command, "--help"])
    #expect(result.status == 0)
    #expect(result.output.contains("EXAMPLES:\n  docgen \(command)"))
    #expect(result.output.contains("EXIT STATUS:\n  0 "))
    #expect(try DocgenProcess.run(["--help"]).output.contains("\n  \(command)"))
  }

  @Test(
    "what is wrong on the command line is said once, with what may have been meant, and nothing else is printed",
    arguments: [
      (["lst"], "docgen: there is no command `lst`\n  hint: did you mean `list`?\n"),
      (["list", "stats"], "docgen: there is no kind `stats`\n  hint: did you mean `states`?\n"),
      (["run", "tree-way-handshake"], "docgen: there is no scenario `tree-way-handshake`\n  hint: did you mean `three-way-handshake`?\n"),
      (["run", "figure-6", "set.MSLL=1"], "docgen: there is no setting `MSLL`\n  hint: did you mean `MSL`?\n"),
      (["diagram", "figure-6", "wdth=72"], "docgen: `diagram` has no key `wdth`\n  hint: did you mean `width`?\n"),
      (["diagram", "figure-6", "width=72", "--width", "80"], "docgen: the key `width` is given twice\n"),
      (["diagram", "figure-6", "lang=xx"], "docgen: there is no language `xx`\n  hint: there are `en`, `zh`\n"),
      (["list", "states", "--lang", "xx"], "docgen: there is no language `xx`\n  hint: there are `en`, `zh`\n"),
      (["explain", "SYN-SENTT"], "docgen: nothing is called `SYN-SENTT`\n  hint: did you mean `SYN-SENT` or `SYN_SENT` or `SYN SENT`?\n"),
      (["table", "states", "--width", "wide"], "docgen: a width is a whole number of columns from 20 to 10000\n"),
    ])
  func wrongWords(words: [String], complaint: String) throws {
    let result = try DocgenProcess.run(words)
    #expect(result.status == 2)
    #expect(result.errors == complaint)
    #expect(result.output.isEmpty)
  }

  @Test("names that are not near are answered with what there is", arguments: [["diagram", "qqqqqq"], ["table", "qqqqqq"]])
  func unknownNames(words: [String]) throws {
    let result = try DocgenProcess.run(words)
    #expect(result.status == 2)
    #expect(result.errors.contains("`qqqqqq`"))
    #expect(result.output.isEmpty)
  }

  @Test(
    "the argument parser's refusals end with 2",
    arguments: [["--chek"], ["build", "--format", "xml"], ["embed"], ["run", "a", "--all=5"]])
  func usage(words: [String]) throws {
    let result = try DocgenProcess.run(words)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("docgen: "))
    #expect(result.output.isEmpty)
  }

  @Test(
    "input that is not there ends with 66",
    arguments: [["embed", "no.md"], ["build", "--content", "no"], ["list", "rules", "--content", "no"]])
  func unreadable(words: [String]) throws {
    let result = try DocgenProcess.run(words)
    #expect(result.status == 66)
    let name = words[words.count - 1]
    #expect(result.errors == "docgen: \(name) cannot be read: No such file or directory\n")
  }

  #if os(Linux)
    @Test("output that cannot be written ends with 73, and a reader that goes away with no complaint")
    func fullOutput() throws {
      #expect(try DocgenProcess.shell("docgen list rules > /dev/full") == 73)
      #expect(try DocgenProcess.shell("docgen list rules | head -1 > /dev/null") == 0)
    }
  #endif

  @Test("Ctrl-C ends the command with 130")
  func interrupted() throws {
    let workplace = try Workplace()
    let pipe = workplace.url.appendingPathComponent("notes.md").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let process = try DocgenProcess.prepared(["embed", "notes.md"], in: workplace.url)
    try process.run()
    // The command waits for someone to write to the pipe.
    Thread.sleep(forTimeInterval: 0.5)
    #expect(DocgenProcess.interrupt(process) == 130)
    #expect(try workplace.names() == ["notes.md"])
  }
}
