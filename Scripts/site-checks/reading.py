"""How the pages read in a browser: under the policy, without scripts, on a phone, on paper, along the paths of a first-time reader."""
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

import browser
import files


def chosen(site, is_quick):
    return files.one_of_each_kind(site) if is_quick else files.pages(site)


def look_at_policy(site, pages):
    problems = []
    with browser.served(site) as address, browser.browser() as chromium, browser.page(chromium) as page:
        for file in pages:
            page.complaints.clear()
            page.loaded.clear()
            page.goto(address + str(file.relative_to(site)))
            page.wait_for_load_state("load")
            problems += [f"{file.relative_to(site)}: {complaint}" for complaint in page.complaints]
            problems += [f"{file.relative_to(site)} loads {url}" for url in page.loaded if not url.startswith(address)]
            if len(page.loaded) > 4:
                problems.append(f"{file.relative_to(site)}: {len(page.loaded)} requests")
    return problems


def policy(site, is_quick):
    problems = browser.on_each_core(look_at_policy, site, chosen(site, is_quick))
    return "no complaint of a browser, nothing from elsewhere, at most 4 requests", problems


def look_without_scripts(site, pages):
    problems = []
    with browser.browser() as chromium, browser.page(chromium, scripts=False) as page:
        for file in pages:
            page.goto(file.as_uri())
            name = file.relative_to(site)
            for selector in ("main h1", "main svg", "main table", "ol.events > li"):
                for element in page.locator(selector).all()[:40]:
                    if not element.is_visible() and element.evaluate("e => !e.closest('details')"):
                        problems.append(f"{name}: {selector} is not to be seen")
                        break
            if name.name not in ("404.html",) and len(name.parts) > 1 and page.locator("a.search").get_attribute("href") is None:
                problems.append(f"{name}: search leads nowhere")
    return problems


def without_scripts(site, is_quick):
    """Whatever a page says, it says without scripts too: each text, each step, each picture is there and visible."""
    problems = browser.on_each_core(look_without_scripts, site, chosen(site, is_quick))
    return "text, diagrams, tables, steps and navigation are there", problems


def look_at_widths(site, pages):
    problems = []
    with browser.browser() as chromium, browser.page(chromium) as page:
        for file in pages:
            page.goto(file.as_uri())
            for width in (360, 768, 1280):
                page.set_viewport_size({"width": width, "height": 900})
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    problems.append(f"{file.relative_to(site)}: {wide} pixels wide on a screen of {width}")
    return problems


def narrow(site, is_quick):
    problems = browser.on_each_core(look_at_widths, site, chosen(site, is_quick))
    return "no page scrolls sideways at 360, 768 and 1280 pixels", problems


def printed(site):
    """An article on paper has all of its text, and nothing of the frame."""
    problems = []
    with browser.browser() as chromium, browser.page(chromium) as page:
        for name in ("en/closing-a-connection.html", "zh/three-way-handshake.html", "en/scenarios/lost-last-ack.html"):
            page.goto((site / name).as_uri())
            page.emulate_media(media="print")
            hidden = page.evaluate("""() => Array.from(document.querySelectorAll('main p, main li, main td, main figcaption, main svg'))
                .filter(e => !e.closest('nav, .controls, details, [popover]') && e.getClientRects().length === 0 && e.textContent.trim())
                .map(e => e.textContent.slice(0, 60))""")
            problems += [f"{name}: not on paper: {text}" for text in hidden]
            if page.locator("#menu").is_visible() or page.locator("header").is_visible():
                problems.append(f"{name}: the frame is on paper")
            if page.locator(".alternatives").first.is_visible():
                problems.append(f"{name}: what only opens on a screen is on paper")
            if len(page.pdf()) < 10_000:
                problems.append(f"{name}: hardly anything on paper")
    return "articles and runs are whole", problems


def paths(site):
    """From the home page to why there is a TIME-WAIT in two clicks; the language switch stays on the page; every part can be stepped through."""
    problems = []
    with browser.browser() as chromium:
        for width in (1280, 360):
            with browser.page(chromium, width) as page:
                page.goto((site / "en/index.html").as_uri())
                clicks = 0
                if width < 900:
                    page.click("button.menu")
                    clicks += 1
                page.click("#menu a[href='why-time-wait.html']")
                clicks += 1
                if "time-wait" not in page.url or clicks > 2:
                    problems.append(f"{clicks} clicks lead to {page.url}")
                page.click(".languages a")
                if not page.url.endswith("/zh/why-time-wait.html"):
                    problems.append(f"the language switch leads to {page.url}")
                page.click("button.theme")
                page.reload()
                if page.evaluate("document.documentElement.dataset.theme") != "dark":
                    problems.append("the chosen colours are forgotten")
    return "from the home page to why there is a TIME-WAIT, at most two clicks", problems


def definitions(site):
    """Every name says what it means on focus and under the pointer, and Escape takes it away."""
    problems = []
    with browser.browser() as chromium, browser.page(chromium) as page:
        for name in ("en/three-way-handshake.html", "en/matrix.html", "zh/scenarios/lost-last-ack.html", "zh/states/time-wait.html"):
            page.goto((site / name).as_uri())
            links = [link for link in page.locator("main a:has(> code)").all()[:60] if link.is_visible()]
            for link in links[:20]:
                link.focus()
                box = page.locator("#definition")
                try:
                    box.wait_for(state="visible", timeout=10_000)
                except Exception:
                    problems.append(f"{name}: {link.inner_text()} says nothing")
                    continue
                if link.get_attribute("aria-describedby") != "definition" or len(box.inner_text()) < 4:
                    problems.append(f"{name}: {link.inner_text()} is not described")
                page.keyboard.press("Escape")
                if box.is_visible():
                    problems.append(f"{name}: Escape does not take the definition away")
            page.mouse.move(0, 0)
            if links:
                links[0].hover()
                page.locator("#definition").wait_for(state="visible", timeout=10_000)
    return "names are defined on focus and under the pointer", problems


def serve(docgen, source):
    """A changed article is on screen within 200 ms of being saved."""
    problems, times = [], []
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(source, pathlib.Path(folder, "content"))
        process = subprocess.Popen([docgen, "serve", "--port", "0"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = re.search(r"http://\S+/", process.stdout.readline()).group()
            article = pathlib.Path(folder, "content/en/why-time-wait.md")
            text = article.read_text()
            with browser.browser() as chromium, browser.page(chromium) as page:
                page.goto(address + "en/why-time-wait.html")
                page.wait_for_timeout(500)
                for number in range(7):
                    words = f"Saved for the {number}th time."
                    start = time.monotonic()
                    article.write_text(f"{text}\n\n{words}\n")
                    page.get_by_text(words).wait_for(timeout=60_000)
                    times.append((time.monotonic() - start) * 1_000)
                    page.wait_for_timeout(300)
                article.write_text(f"{text}\n\nIn `SYN_SEND`.\n")
                page.get_by_text("`SYN_SEND` is no state").wait_for(timeout=60_000)
                problems += page.complaints
        finally:
            process.terminate()
            process.wait()
    times.sort()
    if times[len(times) // 2] > 200:
        problems.append(f"the median is {times[len(times) // 2]:.0f} ms")
    return f"a saved article is on screen after {times[len(times) // 2]:.0f} ms ({times[0]:.0f} to {times[-1]:.0f})", problems
