"""Search in a browser, from a folder: what is found first, and how much a query loads."""
import os
import urllib.parse

import browser

QUERIES = [
    ("en/index.html", "TIME-WAIT", "en/states/time-wait.html"), ("en/index.html", "time wait", "en/"),
    ("en/matrix.html", "SND.UNA", "en/variables.html#snduna"), ("en/index.html", "listen.syn", "en/rules/listen.html#listensyn"),
    ("en/index.html", "MUST-10", "en/requirements.html#must-10"), ("en/states/listen.html", "handsh", "en/three-way-handshake.html"),
    ("zh/index.html", "四次挥手", "zh/closing-a-connection.html"), ("en/index.html", "四次挥手", "zh/closing-a-connection.html"),
    ("zh/index.html", "三次握手", "zh/three-way-handshake.html"), ("zh/index.html", "全连接队列", "zh/"),
]


def check(site):
    problems, most = [], 0
    with browser.browser() as chromium:
        for start, query, wanted in QUERIES:
            with browser.page(chromium, 360) as page:
                page.goto((site / start).as_uri())
                page.keyboard.press("/")
                page.locator("#search input").wait_for()
                before = set(page.loaded)
                page.fill("#search input", query)
                page.wait_for_timeout(300)
                loaded = {urllib.parse.unquote(url[7:]) for url in set(page.loaded) - before}
                head = site / start[:2] / "search" / "index.js"
                own = sum(os.path.getsize(path) for path in loaded if f"/{start[:2]}/" in path) + head.stat().st_size
                most = max(most, own)
                found = [link.evaluate("link => link.href") for link in page.locator("#search li a").all()]
                places = [address for address in found if (site / wanted).as_uri() in address or wanted in address]
                if not places:
                    problems.append(f"{query} from {start}: {wanted} is not among {[os.path.basename(one) for one in found]}")
                elif query in ("TIME-WAIT", "SND.UNA", "listen.syn", "MUST-10") and places[0] != found[0]:
                    problems.append(f"{query} from {start}: {found[0]} stands before {wanted}")
                page.keyboard.press("ArrowDown")
                if not page.evaluate("document.activeElement.matches('#search li a')"):
                    problems.append(f"{query}: the arrow keys do not lead to what was found")
                page.keyboard.press("Escape")
                if page.locator("#search").is_visible():
                    problems.append("Escape does not close the search")
                problems += page.complaints
    if most > 50 * 1024:
        problems.append(f"a query loads {most} bytes")
    return f"{len(QUERIES)} queries from files, English and Chinese; a query loads at most {most} bytes", problems
