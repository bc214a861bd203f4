/// What each name of the model means, by the place of its entry, for a script that shows it where the name stands.
struct Definitions {
  let names: Names
  let texts: Texts

  /// The path of the file within the site.
  var path: String { "\(texts.language)/definitions.js" }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var seen: Set<String> = []
    let entries = names.all.compactMap { name -> String? in
      guard let named = names[name], let address = named.address, let summary = NameLinks.summary(of: named, in: texts) else { return nil }
      let key = address.page + (address.anchor.map { "#\($0)" } ?? "")
      guard seen.insert(key).inserted else { return nil }
      return "\(JSON.string(key)):\(JSON.string(summary.filter { $0 != "`" }))"
    }
    return Array("window.docgenDefinitions={\n\(entries.joined(separator: ",\n"))\n};\n".utf8)
  }
}
