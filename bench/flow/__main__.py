"""How the inspection fares on the suite: `python -m bench.flow [--category C] [--case C/N] [--errors] [--write]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.flow.measuring import measure
from bench.flow.page import page, tables
from samples.flow.case import cases
from samples.flow.categories import categories
from samples.flow.known import known

PAGE = Path(__file__).resolve().parents[2] / "docs" / "flow-benchmarks.md"


def main(arguments: Sequence[str]) -> int:
    """Inspect, print the figures, and write the page where asked."""
    parser = argparse.ArgumentParser(prog="python -m bench.flow", description=__doc__)
    parser.add_argument("--category", action="append", default=[], choices=sorted(categories()))
    parser.add_argument("--case", action="append", default=[], choices=cases(), metavar="CATEGORY/CASE")
    parser.add_argument("--errors", action="store_true", help="also print what is not as expected")
    parser.add_argument("--jobs", type=int, default=0, help="children at a time, default: one for each core")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.name}; only over the whole suite")
    options = parser.parse_args(arguments)
    whole = not (options.category or options.case)
    if options.write and not whole:
        parser.error("--write needs the whole suite")
    names = [name for name in cases() if whole or name in options.case or name.split("/")[0] in options.category]
    outcomes = measure(names, options.jobs)
    sys.stdout.write(tables(outcomes, categories()))
    if options.errors:
        for name, outcome in outcomes.items():
            sys.stdout.writelines(f"{name}: {text}\n" for text in outcome.deviations)
    if options.write:
        PAGE.write_text(page(outcomes, categories(), known()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
