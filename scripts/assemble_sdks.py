"""Assemble the SDK catalog: hand-written entries plus facts seen in archives and rule sets, one YAML file per SDK.

    python scripts/assemble_sdks.py                        # again from what is written: changes nothing where nothing was edited
    python scripts/assemble_sdks.py --archives index.tsv --npm-index sdk-binaries-in-npm.csv.gz \
        --libchecker libchecker-components.csv.gz --libchecker-bundle libchecker-bundle-rules.csv.gz

Hand-written: `scripts/sdks/*.psv` (one line for each SDK) and `scripts/sdks/*.yml` (what a line has no room for, by id).
Written: `src/consentry/catalog/data/sdks/<id>.yml`. What an earlier run saw outside is kept when it is run without sources;
`--fresh` forgets it. Edit the hand-written files, never the result.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sdk_entries import read_entries, read_known, write_entry
from sdk_merge import merge
from sdk_sources import Sightings, read_archives

_HERE = Path(__file__).parent
_HAND = _HERE / "sdks"
_DATA = _HERE.parent / "src" / "consentry" / "catalog" / "data" / "sdks"


def main() -> int:
    """Assemble; return 1 where the entries contradict each other."""
    options = _options().parse_args()
    sightings = _look(options)
    entries = read_entries(_HAND)
    known = {} if options.fresh else read_known(options.out)
    finished, problems = merge(entries, sightings, known)
    for problem in problems:
        print(problem, file=sys.stderr)
    options.out.mkdir(parents=True, exist_ok=True)
    wanted = {f"{entry['id']}.yml": entry for entry in finished}
    for stale in sorted(options.out.glob("*.yml")):
        if stale.name not in wanted:
            stale.unlink()
    for name, entry in wanted.items():
        write_entry(options.out / name, entry)
    print(f"{len(wanted)} SDKs, {sum(bool(entry.get('used_in_china')) for entry in finished)} used in China")
    return 1 if problems else 0


def _look(options: argparse.Namespace) -> Sightings:
    sightings = Sightings()
    if options.archives:
        for archive in read_archives(options.archives):
            sightings.add_archive(archive)
    if options.npm_index:
        sightings.add_npm_index(options.npm_index)
    if options.libchecker:
        sightings.add_libchecker(options.libchecker, options.libchecker_bundle)
    return sightings


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archives", type=Path, help="index of vendor archives: file, tab, origin")
    parser.add_argument("--npm-index", type=Path, help="index of vendor archives in npm packages")
    parser.add_argument("--libchecker", type=Path, help="components export of LibChecker-Rules")
    parser.add_argument("--libchecker-bundle", type=Path, help="bundle export of LibChecker-Rules")
    parser.add_argument("--fresh", action="store_true", help="forget what earlier runs saw")
    parser.add_argument("--out", type=Path, default=_DATA)
    return parser


if __name__ == "__main__":
    sys.exit(main())
