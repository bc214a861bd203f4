import Diagrams
import Testing

@Suite struct SequenceDiagramSVGTests {
  @Test(arguments: Sample.allCases) func `a sample is read back, and nothing lies upon a label`(_ sample: Sample) throws {
    let diagram = try sample.diagram
    for width in [72, 90, 120] {
      let renderer = SequenceDiagramSVG(width: width)
      let file = try renderer.render(diagram)
      let read = try SequenceDiagramSVGReader().read(file)
      #expect(try read == diagram.numberedAsDrawn)
      #expect(try SequenceDiagramSVGReader().overlaps(in: file).isEmpty)
    }
  }

  @Test func `a handshake is small`() throws {
    #expect(try SequenceDiagramSVG().render(Sample.handshake.diagram).utf8.count < 8_000)
  }

  @Test func `a width that cannot be met names the smallest that can`() throws {
    let diagram = try Sample.lossAndRetransmission.diagram
    do {
      _ = try SequenceDiagramSVG(width: 20).render(diagram)
      Issue.record("drawn in 20 columns")
    } catch {
      #expect(try SequenceDiagramSVGReader().read(SequenceDiagramSVG(width: error.smallest).render(diagram)) == diagram.numberedAsDrawn)
      #expect(throws: SequenceDiagramText.WidthError.self) { try SequenceDiagramSVG(width: error.smallest - 1).render(diagram) }
    }
  }
}
