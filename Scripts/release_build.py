"""The release build that benchmarks measure: one file without shared libraries, as it is meant to be handed on."""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
# Where all can be linked statically. Starting then does not wait for a loader.
STATIC = ["--static-swift-stdlib", "-Xswiftc", "-static-executable"] if sys.platform == "linux" else []


def docgen():
    """Builds it, and gives its path."""
    scratch = ROOT / ".build-release"
    build = ["swift", "build", "-c", "release", "--product", "docgen", "--scratch-path", scratch, *STATIC]
    subprocess.run(build, cwd=ROOT, check=True, stdout=sys.stderr)
    return scratch / "release" / "docgen"
