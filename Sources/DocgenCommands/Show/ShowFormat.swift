import ArgumentParser

/// The forms in which a diagram or a table is printed.
enum ShowFormat: String, CaseIterable, ExpressibleByArgument {
  /// For a terminal.
  case text
  /// For a document.
  case markdown
  /// For a program.
  case json
}

/// The forms in which facts are printed.
enum FactFormat: String, CaseIterable, ExpressibleByArgument {
  /// For a terminal.
  case text
  /// For a program.
  case json
}

/// The friendly equals of the keys that every directive takes, for `diagram` and `table`.
struct ShowOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The most columns; the same as `width=…`.", valueName: "columns"))
  var width: String?

  @Option(help: ArgumentHelp("The variant of the protocol; the same as `profile=…`.", valueName: "name"))
  var profile: String?

  @Option(name: .customLong("set"), help: ArgumentHelp("Another value for a setting; the same as `set.NAME=…`.", valueName: "name=value"))
  var settings: [String] = []

  @OptionGroup var texts: TextOptions

  @Option(help: "The form of what is printed.")
  var format: ShowFormat = .text
}
