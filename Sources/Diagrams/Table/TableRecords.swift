/// Gives a table as values, one for each row, as programs take them.
public struct TableRecords: Hashable, Sendable {
  /// Creates a renderer.
  public init() {}

  /// For each row, the plain text of each cell by that of its column's title. The titles are all different.
  public func render(_ table: Table) -> [[String: String]] {
    let titles = table.columns.map(\.title.plainText)
    precondition(Set(titles).count == titles.count, "Two columns of a table of records have one title.")
    return table.rows.map { row in Dictionary(uniqueKeysWithValues: zip(titles, row.map(\.plainText))) }
  }
}
