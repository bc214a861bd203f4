import Diagrams
import Testing

@Suite struct SequenceDiagramTextTests {
  @Test(arguments: Sample.allCases) func prints(_ sample: Sample) throws {
    for width in [72, 100] {
      do { print("== \(sample) \(width)\n" + (try SequenceDiagramText(width: width).render(sample.diagram))) } catch { print("== \(sample) \(width): \(error)") }
    }
  }
}
