"""The release build that benchmarks measure: one file without shared libraries, as it is meant to be handed on."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Where all can be linked statically. Starting then does not wait for a loader.
STATIC = ["--static-swift-stdlib", "-Xswiftc", "-static-executable"] if sys.platform == "linux" else []


def product(name, package, scratch):
    """Builds a program of a package, and gives its path."""
    build = ["swift", "build", "-c", "release", "--package-path", package, "--product", name, "--scratch-path", scratch, *STATIC]
    subprocess.run(build, check=True, stdout=sys.stderr)
    return scratch / "release" / name


def docgen():
    """Builds it, and gives its path."""
    return product("docgen", ROOT, ROOT / ".build-release")
