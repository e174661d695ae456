"""Which sources the committed APKs were built from: `digests.txt` beside the APKs of each category."""

from __future__ import annotations

from collections.abc import Sequence

from samples.flow.case import APKS, cases
from samples.flow.staging import digest


def recorded() -> dict[str, tuple[str, str]]:
    """Return `category/case` -> digests of the case and of its twin at the time they were built."""
    found = {}
    for path in sorted(APKS.glob("*/digests.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            name, own, twin = line.split()
            found[f"{path.parent.name}/{name}"] = (own, twin)
    return found


def write(built: Sequence[str]) -> None:
    """Record the digests of what was just built; forget cases that no longer exist."""
    known = recorded()
    known.update({name: (digest(name), digest(name, twin=True)) for name in built})
    alive = set(cases())
    categories: dict[str, list[str]] = {}
    for name, (own, twin) in sorted(known.items()):
        category, short = name.split("/")
        if name in alive:
            categories.setdefault(category, []).append(f"{short} {own} {twin}\n")
    for category, lines in categories.items():
        (APKS / category).mkdir(parents=True, exist_ok=True)
        (APKS / category / "digests.txt").write_text("".join(lines), encoding="utf-8")
