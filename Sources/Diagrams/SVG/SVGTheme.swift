/// The colours of an SVG file.
public enum SVGTheme: String, Hashable, Sendable, CaseIterable {
  /// Light or dark as the reader's system is; light on paper.
  case automatic
  /// Dark on light.
  case light
  /// Light on dark.
  case dark

  private static let lightColors =
    "--i:#1d1f21;--s:#5d6166;--p:#fdfdfb;--l:#84898f;--a:#0b57a4;--b:#8a4600;--x:#b3261e;--f:#eef2f7;--g:#12703b"
  private static let darkColors =
    "--i:#e4e5e3;--s:#a3a8ae;--p:#16181b;--l:#7b818a;--a:#8ab8f0;--b:#f0b070;--x:#f2938c;--f:#23282f;--g:#7fd49f"

  /// The style sheet. Its names begin with `dg`, so that it means nothing to a page that it stands in.
  public var style: String {
    let colors =
      switch self {
      case .automatic:
        ".dg{\(Self.lightColors)}@media screen and (prefers-color-scheme:dark){.dg{\(Self.darkColors)}}"
      case .light: ".dg{\(Self.lightColors)}"
      case .dark: ".dg{\(Self.darkColors)}"
      }
    return colors + Self.strokes
  }

  /// What each role looks like; a role's class is `dg-` and its name.
  private static let strokes = """
    .dg{background:var(--p)}\
    .dg text{font:\(Picture.fontSize)px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono CJK SC",monospace;\
    fill:var(--i);stroke:var(--p);stroke-width:4px;stroke-linejoin:round;paint-order:stroke;white-space:pre}\
    .dg path,.dg rect{fill:none;stroke:var(--l);stroke-width:1.5px}\
    .dg a text{fill:var(--a);text-decoration:underline}\
    .dg .name,.dg .state{font-weight:700}.dg .time,.dg .number,.dg .still,.dg .legend,.dg .note{fill:var(--s)}\
    .dg .number{font-weight:700}.dg text.left{fill:var(--a)}.dg text.right{fill:var(--b)}\
    .dg path.left{stroke:var(--a)}.dg path.right{stroke:var(--b)}.dg path.h.left{fill:var(--a)}.dg path.h.right{fill:var(--b)}\
    .dg .lost{stroke:var(--x);stroke-width:2.5px}.dg .ghost{stroke-dasharray:2 5}\
    .dg .pause{stroke-dasharray:1 4}.dg .timer{stroke:var(--g)}.dg .tie{stroke:var(--x);stroke-dasharray:4 3}\
    .dg .box{fill:var(--f)}.dg .cause{stroke:none}\
    .dg .node{fill:var(--f);stroke:var(--i)}.dg path.edge,.dg path.added,.dg path.removed,.dg path.current{stroke:var(--l)}\
    .dg path.h.edge{fill:var(--l)}.dg path.current{stroke:var(--a);stroke-width:2.5px}.dg text.current{fill:var(--a)}\
    .dg path.h.current{fill:var(--a)}.dg rect.current{fill:var(--f);stroke:var(--a);stroke-width:2.5px}\
    .dg path.added{stroke:var(--g);stroke-width:2.5px}.dg text.added{fill:var(--g)}.dg path.h.added{fill:var(--g)}\
    .dg path.removed{stroke:var(--x);stroke-dasharray:5 3}.dg text.removed{fill:var(--x)}.dg path.h.removed{fill:var(--x)}
    """
}
