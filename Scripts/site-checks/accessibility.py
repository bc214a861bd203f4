"""axe, on every page, in light and dark, on a wide screen and on a phone; a browser for each core."""
import concurrent.futures
import os
import pathlib

import axe_playwright_python

import browser
import files

ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Dark colours change nothing else of a page.
CONTRAST = {"type": "rule", "values": ["color-contrast"]}
SCRIPT = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RUN = "(rules) => axe.run({ runOnly: rules, resultTypes: ['violations'] })"


def look(site, pages):
    """What is wrong with some pages in the four views."""
    problems = []
    with browser.served(site) as address, browser.browser() as chromium, browser.page(chromium) as page:
        for file in pages:
            name = file.relative_to(site)
            page.goto(address + str(name))
            page.evaluate(SCRIPT)
            for width, height in ((1280, 900), (360, 740)):
                page.set_viewport_size({"width": width, "height": height})
                for scheme, rules in (("light", ALL), ("dark", CONTRAST)):
                    page.emulate_media(color_scheme=scheme)
                    for violation in page.evaluate(RUN, rules)["violations"]:
                        node = violation["nodes"][0]
                        problems.append(
                            f"{name} {scheme} {width}: {violation['id']}, {len(violation['nodes'])} times, e.g. {node['html'][:140]}")
    return problems


def check(site, is_quick):
    pages = files.one_of_each_kind(site) if is_quick else files.pages(site)
    cores = os.cpu_count() or 1
    with concurrent.futures.ProcessPoolExecutor(cores) as pool:
        found = list(pool.map(look, [site] * cores, [pages[core::cores] for core in range(cores)]))
    problems = [problem for problems in found for problem in problems]
    return f"{len(pages)} pages in four views, {len(problems)} violations", problems
