"""Content that means no good, wherever text goes: none of it becomes markup that acts."""
import pathlib
import shutil
import subprocess
import tempfile
import urllib.parse

import browser

SCRIPTS = [
    "<script>window.pwned=1</script>", "</script><script>window.pwned=1</script>", "<img src=x onerror=window.pwned=1>",
    "<svg onload=window.pwned=1>", "<svg><script>window.pwned=1</script></svg>", "<a href=javascript:window.pwned=1>x</a>",
    "\"><script>window.pwned=1</script>", "'><img src=x onerror=window.pwned=1>", "\" onmouseover=\"window.pwned=1", "' onfocus='window.pwned=1",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>", "<style>*{background:url(javascript:window.pwned=1)}</style>",
    "<body onload=window.pwned=1>", "<math><mtext><script>window.pwned=1</script></mtext></math>", "<details open ontoggle=window.pwned=1>",
    "<input autofocus onfocus=window.pwned=1>", "<video><source onerror=window.pwned=1></video>", "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:window.pwned=1'>", "<form action=javascript:window.pwned=1><button>x</button></form>",
    "<object data=javascript:window.pwned=1></object>", "<embed src=javascript:window.pwned=1>", "<link rel=stylesheet href=//evil.example/x>",
    "<!--><script>window.pwned=1</script>-->", "]]><script>window.pwned=1</script>", "{{text}}<script>window.pwned=1</script>",
    "<kbd onclick=window.pwned=1>x</kbd>", "<br onload=window.pwned=1>", "</title><script>window.pwned=1</script>",
    "</textarea><script>window.pwned=1</script>", "<noscript><p title='</noscript><script>window.pwned=1</script>'>", "&lt;script&gt;window.pwned=1",
    "<table background=javascript:window.pwned=1><tr><td>x</table>", "<marquee onstart=window.pwned=1>x</marquee>",
    "<button popovertarget=x onclick=window.pwned=1>x</button>", "<SCRIPT SRC=//evil.example/x></SCRIPT>", "<scr<script>ipt>window.pwned=1</scr</script>ipt>",
    "\u202e<script>window.pwned=1</script>", "<a href='x' style='x:expression(window.pwned=1)'>x</a>", "<template><script>window.pwned=1</script></template>",
]
LINKS = [
    "javascript:window.pwned=1", "JaVaScRiPt:window.pwned=1", "java\tscript:window.pwned=1", " javascript:window.pwned=1", "&#106;avascript:window.pwned=1",
    "javascript&colon;window.pwned=1", "data:text/html,<script>opener.pwned=1</script>", "vbscript:x", "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd", "//evil.example/x", "\\\\evil.example\\x", "javascript:/*--></title>*/window.pwned=1", "blob:x", "filesystem:x",
]
NAMES = [
    "<img src=x onerror=window.pwned=1>", "\" onmouseover=\"window.pwned=1", "' onfocus='window.pwned=1", "javascript:window.pwned=1",
    "<script>window.pwned=1<&sol;script>", "a&quot; onload=window.pwned=1", "x) [y](javascript:window.pwned=1",
]


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'


def article(payload, number):
    text = payload.replace("`", "")
    return f"""---
title: {quoted("T " + payload)}
description: {quoted("D " + payload)}
order: {number + 100}
---

Text {payload} text, **{text}**, `{text}`.

{payload}

## Heading {text}

- item {payload}

> quote {payload}

```{text.split()[0]}
code {payload}
```

<!-- docgen diagram three-way-handshake -->

*Caption {text.replace("*", "")}*

[link {text.replace("]", "")}](<https://example.org/{text.replace("<", "").replace(">", "").replace(" ", "")}> "title {text.replace(chr(34), "")}")
"""


def check(docgen, source):
    problems, payloads = [], 0
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder, "content")
        shutil.copytree(source, content)
        for language in ("en", "zh"):
            for number, payload in enumerate(SCRIPTS):
                (content / language / f"evil-{number}.md").write_text(article(payload, number))
            for number, name in enumerate(NAMES):
                (content / language / f"{name}.md").write_text(article("text", 200 + number))
                (content / language / f"{name}.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
            links = "\n\n".join(f"[a](<{link}>) ![b](<{link}>) <{link.strip()}>" for link in LINKS)
            (content / language / "evil-links.md").write_text(f"---\ntitle: Links\ndescription: D\norder: 99\n---\n\n{links}\n")
            model = content / language / "model"
            scenarios = model / "scenarios.yml"
            lines = []
            for number, line in enumerate(scenarios.read_text().splitlines()):
                field = line.split(":")[0]
                hurt = field.strip() in ("title", "summary") and number % 3 != 2
                lines.append(f"{field}: {quoted(SCRIPTS[number % len(SCRIPTS)])}" if hurt and not line.rstrip().endswith(("|", ">")) else line)
            scenarios.write_text("\n".join(lines) + "\n")
            hosts = model / "hosts.yml"
            hosts.write_text("".join(
                f"{line.split(':')[0]}: {quoted('<img src=x onerror=window.pwned=1>')}\n" for line in hosts.read_text().splitlines() if ":" in line))
        (content / "docgen.yml").write_text(
            "title: " + quoted("<script>window.pwned=1</script>") + "\nlanguages: [en, zh]\n")
        payloads = len(SCRIPTS) + len(LINKS) + len(NAMES)
        process = subprocess.Popen([docgen, "serve", "--port", "0"], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            address = process.stdout.readline().split()[0]
            with browser.browser() as chromium, browser.page(chromium) as page:
                names = ["index.html", "404.html"] + [f"{language}/{name}.html" for language in ("en", "zh") for name in (
                    ["index", "contents", "evil-links", "scenarios", "scenarios/lost-last-ack", "scenarios/three-way-handshake", "states/time-wait",
                     "rules/listen", "requirements"] + [f"evil-{number}" for number in range(len(SCRIPTS))] + NAMES)]
                for name in names:
                    answer = page.goto(address + urllib.parse.quote(name))
                    if answer.status != 200 and name.removeprefix("en/").removeprefix("zh/").removesuffix(".html") not in NAMES:
                        problems.append(f"{name} is not there: {answer.status}")
                    problems += [f"{name}: {found}" for found in page.evaluate(ACTIVE)]
                    page.evaluate("document.querySelectorAll('main a, main [tabindex]').forEach(e => e.focus())")
                page.goto(address + "en/index.html")
                page.keyboard.press("/")
                page.locator("#search input").wait_for()
                page.fill("#search input", "script")
                page.wait_for_timeout(400)
                problems += [f"search: {found}" for found in page.evaluate(ACTIVE)]
                problems += [text for text in page.complaints if "Content Security Policy" in text or "dialog" in text]
        finally:
            process.terminate()
            process.wait()
    return f"{payloads} payloads in titles, descriptions, text, headings, code, captions, links, names of files, texts of the model and settings", problems


# What acts in a page: scripts but the theme's and the runs', handlers, addresses that run, frames, and signs that something ran.
ACTIVE = r"""() => {
  const found = [];
  if (window.pwned) found.push('something ran');
  for (const script of document.scripts) {
    if (!script.src || new URL(script.src).origin !== location.origin || script.textContent) found.push('script ' + script.outerHTML.slice(0, 80));
  }
  for (const element of document.querySelectorAll('*')) {
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name)) found.push(attribute.name + ' of ' + element.outerHTML.slice(0, 80));
      if (/^(href|src|action|data|formaction|xlink:href|srcdoc)$/i.test(attribute.name)) {
        const scheme = attribute.value.replace(/[\u0000-\u0020]/g, '').match(/^([a-z][a-z0-9+.\-]*):/i);
        if (scheme && !['http', 'https', 'mailto'].includes(scheme[1].toLowerCase())) found.push(attribute.name + ' ' + attribute.value.slice(0, 60));
      }
    }
    if (['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'FORM', 'VIDEO', 'MATH'].includes(element.tagName.toUpperCase()) && !element.closest('#search')) {
      found.push('element ' + element.tagName);
    }
    if (element.tagName === 'META' && element.httpEquiv) found.push('meta ' + element.httpEquiv);
  }
  return found;
}"""
