import Diagrams
import Testing

@Suite struct SequenceDiagramReaderTests {
  @Test(arguments: Sample.allCases) func `a sample is read back`(_ sample: Sample) throws {
    let diagram = try sample.diagram
    for style in SequenceDiagramText.Style.allCases {
      for width in [72, 80, 100, 140] {
        let text = try SequenceDiagramText(style, width: width).render(diagram)
        #expect(try SequenceDiagramReader().read(text) == diagram.numberedAsDrawn.withoutTies)
      }
    }
  }

  @Test func `what a drawing without footnotes says has no rules`() throws {
    let diagram = try Sample.handshake.diagram
    let text = try SequenceDiagramText(hasFootnotes: false).render(diagram)
    #expect(try SequenceDiagramReader().read(text) == diagram.numberedAsDrawn.withoutRules)
  }

}
