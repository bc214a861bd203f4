"""A headless browser and a server of the site under the policy that it promises to work with."""
import concurrent.futures
import contextlib
import functools
import http.server
import os
import threading

from playwright.sync_api import sync_playwright

POLICY = "default-src 'self'"


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def do_GET(self):
        if self.path == "/favicon.ico":
            self.send_response(204)
            return self.end_headers()
        return super().do_GET()

    def log_message(self, *_):
        pass


def shared_out(look, site, pages, *arguments):
    """What `look(site, some of the pages, …)` gives for each share of pages, of which each core has one."""
    cores = os.cpu_count() or 1
    # The largest pages first, so that no core is left alone with them.
    pages = sorted(pages, key=os.path.getsize, reverse=True)
    shares = [pages[core::cores] for core in range(cores)]
    with concurrent.futures.ProcessPoolExecutor(cores) as pool:
        found = [pool.submit(look, site, share, *arguments) for share in shares if share]
        return [one.result() for one in found]


def on_each_core(look, site, pages, *arguments):
    """What is wrong with pages, which are shared out among as many browsers as there are cores."""
    return [problem for problems in shared_out(look, site, pages, *arguments) for problem in problems]


@contextlib.contextmanager
def served(folder):
    """The address under which a folder is served."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()


@contextlib.contextmanager
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        try:
            yield chromium
        finally:
            chromium.close()


@contextlib.contextmanager
def page(chromium, width=1280, height=900, scheme="light", scripts=True, touch=False):
    """A page whose complaints are collected in `page.complaints`, and the files that it loads in `page.loaded`."""
    context = chromium.new_context(
        viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=scripts, has_touch=touch, bypass_csp=False)
    opened = context.new_page()
    # A page of half a megabyte on a busy machine.
    opened.set_default_timeout(120_000)
    opened.complaints, opened.loaded = [], []
    opened.on("console", lambda message: opened.complaints.append(message.text) if message.type in ("error", "warning") else None)
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.on("dialog", lambda dialog: (opened.complaints.append("a dialog: " + dialog.message), dialog.dismiss()))
    opened.on("request", lambda request: opened.loaded.append(request.url))
    try:
        yield opened
    finally:
        context.close()
