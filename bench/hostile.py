"""How the peers and Consentry fare with hostile files: `python -m bench.hostile --write docs/robustness.md`."""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
from pathlib import Path

from bench.measure import Measured, measure
from bench.peers import TOOLS
from tests.hostile.variants import VARIANTS, Good

_ROOT = Path(__file__).parent.parent
_SHOWN = ("inspection", "androguard", "exodus", "quark")
_SECONDS = 100
_TEMPORARY = re.compile(r"/\S*/tmp\w+/|/tmp/\S*")  #: folders of this run: other ones the next time

_HEAD = """# Hostile files

Written by `python -m bench.hostile`: every variant is really built (`tests/hostile/variants.py`) from the sample app
*messenger* and given to each tool under a limit of 8 GiB of address space and {seconds} s. A cell says what the tool told of
the app, or how it failed, and its CPU seconds and peak memory. What an honest answer is stands in the second column;
the tests hold Consentry to it.

"""


def main() -> int:
    """Run all tools on all variants and write the page."""
    parser = argparse.ArgumentParser(prog="python -m bench.hostile", description=__doc__)
    parser.add_argument("--write", type=Path)
    parser.add_argument("--seconds", type=int, default=_SECONDS, help="time limit of one tool on one file")
    options = parser.parse_args()
    tools = [tool for tool in TOOLS if tool.id in _SHOWN]
    good = Good.of(_ROOT / "samples" / "apks" / "messenger.apk")
    lines = ["| variant | honest answer | " + " | ".join(tool.title for tool in tools) + " |"]
    lines.append("|---|---|" + "---|" * len(tools))
    with tempfile.TemporaryDirectory() as folder:
        for variant in VARIANTS:
            path = Path(folder) / f"{variant.name}.apk"
            variant.build(good, path)
            cells = []
            for tool in tools:
                result = measure(tool, path, repeats=1, seconds=options.seconds)
                sys.stderr.write(f"{variant.name} {tool.id}: {result}\n")
                cells.append(_cell(result))
            expected = f"package {variant.package}, code {variant.code}"
            lines.append(f"| **{variant.name}**: {variant.what} | {expected} | " + " | ".join(cells) + " |")
            path.unlink()
    page = _HEAD.format(seconds=options.seconds) + "\n".join(lines) + "\n"
    sys.stdout.write(page)
    if options.write:
        options.write.write_text(page, encoding="utf-8")
    return 0


def _cell(result: Measured) -> str:
    if result.failed:
        return "fails: " + _TEMPORARY.sub("", result.failed).replace("|", "/").replace("\n", " ")
    return f"{result.told} ({result.cpu:.1f} s, {result.peak_mib:.0f} MiB)"


if __name__ == "__main__":
    sys.exit(main())
