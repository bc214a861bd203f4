"""axe, on every page, in light and dark, on a wide screen and on a phone.

A page of each kind is looked at whole in all four views. The others, which the same templates make, are looked at in two, in which both colours
and both widths occur, and their long lists are shortened first: of rows, items and parts of pictures that stand beside each other and are of
one class, a few are kept. With `--whole` every page is looked at whole in all four.
"""
import pathlib

import axe_playwright_python

import browser
import files

ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Dark colours change nothing else of a page.
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
SCRIPT = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RUN = "(rules) => axe.run({ runOnly: rules, resultTypes: ['violations'] })"
SHORTEN = """() => {
  for (const parent of document.querySelectorAll('ul, ol, tbody, dl, svg, svg g')) {
    const seen = {};
    for (const child of Array.from(parent.children)) {
      if (!child.matches('li, tr, div, g, a, text, path, line, circle, rect')) continue;
      const kind = child.tagName + '.' + child.getAttribute('class');
      seen[kind] = (seen[kind] || 0) + 1;
      if (seen[kind] > 4) child.remove();
    }
  }
}"""


VIEWS = [(1280, 900, "light", ALL), (1280, 900, "dark", CONTRAST), (360, 740, "light", ALL), (360, 740, "dark", CONTRAST)]
TWO_VIEWS = [(1280, 900, "light", ALL), (360, 740, "dark", CONTRAST)]


def look(site, pages, is_whole):
    """What is wrong with some pages."""
    problems = []
    with browser.served(site) as address, browser.browser() as chromium, browser.page(chromium) as page:
        for file in pages:
            name = file.relative_to(site)
            page.goto(address + str(name))
            page.evaluate(SCRIPT)
            if not is_whole:
                page.evaluate(SHORTEN)
            for width, height, scheme, rules in VIEWS if is_whole else TWO_VIEWS:
                page.set_viewport_size({"width": width, "height": height})
                page.emulate_media(color_scheme=scheme)
                for violation in page.evaluate(RUN, rules)["violations"]:
                    node = violation["nodes"][0]
                    problems.append(
                        f"{name} {scheme} {width}: {violation['id']}, {len(violation['nodes'])} times, e.g. {node['html'][:140]}")
    return problems


def check(site, is_quick, is_whole):
    whole = files.pages(site) if is_whole else files.one_of_each_kind(site)
    others = [] if is_quick else [page for page in files.pages(site) if page not in whole]
    problems = browser.on_each_core(look, site, whole, True) + browser.on_each_core(look, site, others, False)
    return f"{len(whole)} pages whole in four views, {len(others)} in two, {len(problems)} violations", problems
