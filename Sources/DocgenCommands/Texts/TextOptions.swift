import ArgumentParser

/// Where a command takes the texts of the model from.
struct TextOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder with the texts of the model; those of the program where there is no folder `content`.", valueName: "folder"))
  var content: String?

  @Option(help: ArgumentHelp("The language, e.g. `en`.", valueName: "tag"))
  var lang: String?
}
