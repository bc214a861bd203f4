"""axe, on every page, in light and dark, on a wide screen and on a phone."""
import pathlib

import axe_playwright_python

import browser
import files

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCRIPT = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def check(site, is_quick):
    problems, count = [], 0
    pages = files.one_of_each_kind(site) if is_quick else files.pages(site)
    with browser.served(site) as address, browser.browser() as chromium:
        for scheme in ("light", "dark"):
            for width in (1280, 360):
                with browser.page(chromium, width, scheme=scheme) as page:
                    for file in pages:
                        name = file.relative_to(site)
                        page.goto(address + str(name))
                        page.evaluate(SCRIPT)
                        found = page.evaluate("(tags) => axe.run({ runOnly: tags })", RULES)["violations"]
                        count += 1
                        for violation in found:
                            node = violation["nodes"][0]
                            problems.append(f"{name} {scheme} {width}: {violation['id']}, {len(violation['nodes'])} times, e.g. {node['html'][:140]}")
    return f"{len(pages)} pages in four views, {len(problems)} violations", problems
