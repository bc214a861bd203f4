"""axe, on every page, in light and dark, on a wide screen and on a phone; a browser for each core."""
import concurrent.futures
import os
import pathlib

import axe_playwright_python

import browser
import files

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCRIPT = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
VIEWS = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 360)]


def view(site, pages, scheme, width):
    """What is wrong with some pages as one view shows them."""
    problems = []
    with browser.served(site) as address, browser.browser() as chromium, browser.page(chromium, width, scheme=scheme) as page:
        for file in pages:
            name = file.relative_to(site)
            page.goto(address + str(name))
            page.evaluate(SCRIPT)
            for violation in page.evaluate("(tags) => axe.run({ runOnly: tags, resultTypes: ['violations'] })", RULES)["violations"]:
                node = violation["nodes"][0]
                problems.append(f"{name} {scheme} {width}: {violation['id']}, {len(violation['nodes'])} times, e.g. {node['html'][:140]}")
    return problems


def check(site, is_quick):
    pages = files.one_of_each_kind(site) if is_quick else files.pages(site)
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(view, *zip(*[(site, pages, scheme, width) for scheme, width in VIEWS])))
    problems = [problem for problems in found for problem in problems]
    return f"{len(pages)} pages in four views, {len(problems)} violations", problems
