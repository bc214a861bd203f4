"""Runs every check of the site, prints a line for each, and exits with 1 where one fails."""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import accessibility
import files
import hostile
import player
import reading
import search

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCGEN = pathlib.Path(os.environ.get("DOCGEN", ROOT / ".build" / "release" / "docgen"))
CONTENT = pathlib.Path(os.environ.get("DOCGEN_CONTENT", ROOT / "content"))


def build(output, *options):
    return subprocess.run([DOCGEN, "build", "--content", CONTENT, "--output", output, *options], cwd=ROOT, capture_output=True, text=True)


def main():
    is_quick, is_whole = "--quick" in sys.argv[1:], "--whole" in sys.argv[1:]
    wanted = [word for word in sys.argv[1:] if not word.startswith("--")]
    failed = False
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        site = pathlib.Path(first, "site")
        if os.environ.get("DOCGEN_SITE"):
            site = pathlib.Path(os.environ["DOCGEN_SITE"])
        elif (built := build(site)).returncode != 0:
            sys.exit(built.stderr)
        checks = {
            "sameness": lambda: files.sameness(site, pathlib.Path(second, "deeper", "site"), build),
            "html": lambda: files.html(site), "links": lambda: files.links(site), "weights": lambda: files.weights(site),
            "axe": lambda: accessibility.check(site, is_quick, is_whole), "policy": lambda: reading.policy(site, is_quick),
            "without scripts": lambda: reading.without_scripts(site, is_quick), "narrow": lambda: reading.narrow(site, is_quick),
            "print": lambda: reading.printed(site), "paths": lambda: reading.paths(site), "definitions": lambda: reading.definitions(site),
            "search": lambda: search.check(site), "player": lambda: player.check(site, DOCGEN, ROOT, is_quick),
            "hostile": lambda: hostile.check(DOCGEN, CONTENT), "serve": lambda: reading.serve(DOCGEN, CONTENT),
        }
        for name, check in checks.items():
            if wanted and name not in wanted:
                continue
            start = time.monotonic()
            said, problems = check()
            print(f"{'FAILED' if problems else 'kept'}  {name}: {said} ({time.monotonic() - start:.0f} s)", flush=True)
            for problem in problems[:20]:
                print(f"        {problem}", flush=True)
            if len(problems) > 20:
                print(f"        and {len(problems) - 20} more", flush=True)
            failed = failed or bool(problems)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
