"""Steps through runs in a browser, by the keyboard and on a screen to touch, and compares what is shown with what the model did."""
import json
import subprocess

import browser

SHOWN = """() => {
  const player = document.querySelector('.player');
  const row = (e) => [e.querySelector('dt').textContent.trim(), e.querySelector('dd').textContent];
  return {
    at: Number(player.dataset.at),
    sides: Array.from(player.querySelectorAll('.sides > div')).map((side) => ({
      state: side.querySelector('.state').textContent.trim(),
      link: side.querySelector('.state a').getAttribute('href'),
      variables: Array.from(side.querySelectorAll('dl > .variable:not([hidden])')).map(row),
      timers: Array.from(side.querySelectorAll('dl > .timer:not([hidden])')).map((e) => e.querySelector('dd').textContent),
      queues: side.querySelectorAll('dl > .queue:not([hidden])').length,
    })),
    marked: ['left', 'right'].map((side) => Array.from(player.querySelectorAll('[data-state].' + side)).map((e) => e.dataset.state)),
    event: Array.from(player.querySelectorAll('ol.events > li')).filter((e) => e.getClientRects().length).map((e) => e.textContent),
    later: Array.from(player.querySelectorAll('svg [data-step]')).filter((e) => Number(e.dataset.step) > Number(player.dataset.at)
      && getComputedStyle(e).visibility !== 'hidden').length,
    early: Array.from(player.querySelectorAll('svg [data-step]')).filter((e) => Number(e.dataset.step) <= Number(player.dataset.at)
      && getComputedStyle(e).visibility === 'hidden').length,
  };
}"""


def seconds(milliseconds):
    return f"{milliseconds // 1000}.{milliseconds % 1000:03}"


class Side:
    """One side as the run says that it is."""

    def __init__(self):
        self.state, self.variables, self.timers, self.queues = None, {}, [], 0


def run_of(docgen, root, scenario):
    said = subprocess.run([docgen, "run", scenario, "--format", "json", "--all"], cwd=root, capture_output=True, text=True, check=True)
    return json.loads(said.stdout)


def host_names(root):
    """The ids of hosts by what pages call them."""
    lines = (root / "content/en/model/hosts.yml").read_text().splitlines()
    return {name.strip(): id for id, name in (line.split(":", 1) for line in lines)}


def value(text):
    """A number as it is shown, as the number that the run has; nothing where it is shown otherwise than as a number."""
    if text in ("true", "false"):
        return int(text == "true")
    if text.endswith(" s"):
        return round(float(text[:-2]) * 1000)
    return int(text)


def look(site, pages, docgen, root):
    """Steps through runs: by touching a small screen where the name has an even length, else by the keyboard. How many values were compared,
    and what is wrong."""
    problems, compared = [], 0
    names = host_names(root)
    with browser.browser() as chromium:
        for scenario in [page.stem for page in pages]:
            run = run_of(docgen, root, scenario)
            is_touched = len(scenario) % 2 == 0
            width, height = (360, 740) if is_touched else (1280, 900)
            with browser.page(chromium, width, height, touch=is_touched) as page:
                page.goto((site / f"en/scenarios/{scenario}.html").as_uri())
                compared += walk(page, scenario, run, names, is_touched, problems)
                problems += [f"{scenario}: {complaint}" for complaint in page.complaints]
    return compared, problems


def check(site, docgen, root, is_quick):
    pages = sorted((site / "en/scenarios").glob("*.html"))
    if is_quick:
        pages = [page for page in pages if page.stem in ("three-way-handshake", "lost-last-ack", "data-both-ways-and-close")]
    shares = browser.shared_out(look, site, pages, docgen, root)
    compared, problems = sum(count for count, _ in shares), [problem for _, found in shares for problem in found]
    return f"{len(pages)} runs, {compared} values shown as the model has them", problems


def walk(page, scenario, run, names, is_touched, problems):
    def press(key):
        if is_touched:
            page.tap({"Home": ".start", "ArrowRight": ".forward", "ArrowLeft": ".back"}[key])
        else:
            page.keyboard.press(key)

    sizes = page.evaluate("Array.from(document.querySelectorAll('.controls button'), (e) => e.getBoundingClientRect().height)")
    if min(sizes) < 44:
        problems.append(f"{scenario}: a button is {min(sizes)} pixels high")
    if not is_touched:
        page.focus(".player .back")
    press("Home")
    events = [event for event in run["events"] if event["number"] > 0]
    sides = [Side(), Side()]
    hosts = [names[name] for name in page.evaluate(
        "Array.from(document.querySelectorAll('.sides .host'), (e) => e.firstChild.textContent.trim())")]
    for event in run["events"]:
        if event["number"] == 0:
            follow(sides[hosts.index(event["host"])], event)
    compared = compare(page, scenario, 0, None, sides, problems)
    for event in events:
        if not is_touched and event["number"] == 1:
            page.focus(".player .forward")
        press("ArrowRight")
        follow(sides[hosts.index(event["host"])], event)
        compared += compare(page, scenario, event["number"], event, sides, problems)
    if len(events) > 1:
        if not is_touched:
            page.focus(".player .back")
        press("ArrowLeft")
        if page.evaluate(SHOWN)["at"] != len(events) - 1:
            problems.append(f"{scenario}: there is no way back")
    return compared


def follow(side, event):
    side.state = event["after"]
    for change in event["variables"]:
        if change["after"] is None:
            side.variables.pop(change["name"], None)
        else:
            side.variables[change["name"]] = change["after"]
    side.timers, side.queues = sorted(event["timers"].values()), len(event["queues"])


def compare(page, scenario, number, event, sides, problems):
    shown = page.evaluate(SHOWN)
    compared = 0

    def expect(what, seen, wanted):
        nonlocal compared
        compared += 1
        if seen != wanted:
            problems.append(f"{scenario}, step {number}: {what} is {seen}, not {wanted}")

    expect("the step", shown["at"], number)
    expect("what is drawn too early", shown["later"], 0)
    expect("what is not drawn", shown["early"], 0)
    for seen, side, marked in zip(shown["sides"], sides, shown["marked"]):
        if side.state is None:
            continue
        expect("a state", seen["state"], side.state)
        expect("the marked state", marked, [side.state])
        expect("where a state leads", seen["link"].endswith(f"/{side.state.lower()}.html"), True)
        expect("the variables", {name: value(text) for name, text in seen["variables"]}, side.variables)
        expect("the timers", sorted(seen["timers"]), sorted(f"expires at {seconds(time)} s" for time in side.timers))
        expect("the queues", seen["queues"], side.queues)
    if event is None:
        expect("what is said", shown["event"], [])
        return compared
    expect("how much is said", len(shown["event"]), 1)
    said = " ".join(shown["event"])
    for rule in event["rules"]:
        expect(f"that {rule['rule']} fired", rule["rule"] in said, True)
        for name, held in rule["values"].items():
            if "SND." in name or "RCV." in name or "SEG." in name:
                expect(f"{name} in numbers", held is None or str(held) in said, True)
    return compared
