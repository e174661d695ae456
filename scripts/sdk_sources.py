"""Where a package prefix, component, library or method of an SDK was seen: vendor archives, their index, LibChecker-Rules."""

from __future__ import annotations

import csv
import gzip
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sdk_archives import Archive, read_archive

LIBCHECKER = "LibChecker-Rules, Apache-2.0"
OWN = "[own], unverified"

_NATIVE, _PACKAGE = "0", "5"  #: `type` of a bundle rule: native library, package of static code
_COMPONENTS = {"1", "2", "3", "4"}  #: services, activities, receivers, providers


def ancestors(class_name: str) -> Iterator[str]:
    """Yield the class and every package above it."""
    name = class_name
    while name:
        yield name
        name = name.rpartition(".")[0]


@dataclass
class Sightings:
    """Everything known from outside, ready to be asked."""

    archives: list[Archive] = field(default_factory=list)
    prefixes: dict[str, tuple[float, int, str]] = field(default_factory=dict)  #: prefix -> (share, classes, origin)
    labels: dict[str, tuple[set[str], set[str]]] = field(default_factory=lambda: defaultdict(lambda: (set(), set())))
    packages: set[str] = field(default_factory=set)  #: of static code that LibChecker-Rules names

    def add_archive(self, archive: Archive) -> None:
        """Count the classes of one archive below each package."""
        self.archives.append(archive)
        counts = Counter(name for java in archive.classes for name in ancestors(java))
        for prefix, number in counts.items():
            self._see(prefix, number, len(archive.classes), archive.origin)

    def _see(self, prefix: str, number: int, total: int, origin: str) -> None:
        found = (number / max(total, 1), number, origin)
        known = self.prefixes.get(prefix)
        if known is None or found[:2] > known[:2] or (found[:2] == known[:2] and origin < known[2]):
            self.prefixes[prefix] = found

    def add_npm_index(self, path: Path) -> None:
        """Read the index of vendor archives in npm packages: only their largest packages are listed there."""
        for row in _rows(path):
            origin = f"npm {row['npm_package']} {row['version']}, {row['file_name']}"
            for item in row["top_packages(count)"].split("|"):
                package, _, number = item.rpartition(":")
                for prefix in ancestors(package):
                    self._see(prefix, int(number or 0), int(row["classes"] or 0) * 2, origin)

    def add_libchecker(self, components: Path, bundle: Path) -> None:
        """Read both exports of LibChecker-Rules: label -> (component names, library names)."""
        for row in _rows(components):
            target = self.labels[row["label"]][1 if row["component_type"] == "native" else 0]
            if not row["component_name"].startswith("regex_"):
                target.add(row["component_name"])
        for row in _rows(bundle):
            name = row["name"]
            if row["isRegexRule"] == "1":
                pattern = _glob(name)
                if row["type"] == _NATIVE and pattern:
                    self.labels[row["label"]][1].add(pattern)
            elif row["type"] == _NATIVE:
                self.labels[row["label"]][1].add(name)
            elif row["type"] == _PACKAGE:
                self.packages.add(name)
            elif row["type"] in _COMPONENTS:
                self.labels[row["label"]][0].add(name)

    def prefix_source(self, prefix: str) -> str:
        """Return where classes below `prefix` were seen; own knowledge where nowhere."""
        if prefix in self.prefixes:
            return self.prefixes[prefix][2]
        below = prefix + "."
        if any(name == prefix or name.startswith(below) for name in self.packages):
            return LIBCHECKER
        for components, _ in self.labels.values():
            if any(name == prefix or name.startswith(below) for name in components):
                return LIBCHECKER
        return OWN

    def method_source(self, class_name: str, method: str) -> str:
        """Return the archive in which `class_name` declares `method`; empty where none does."""
        origins = [archive.origin for archive in self.archives if archive.has_method(class_name, method)]
        return min(origins, key=lambda origin: (not origin.startswith("Maven"), origin), default="")


def _glob(regex: str) -> str:
    """Return a file-name pattern for a simple regular expression of a library name; empty for any other one."""
    pattern = re.sub(r"\(\.\*\)|\.\*|\[0-9\]\*", "*", regex).replace("\\.", ".").rstrip("$")
    return pattern if re.fullmatch(r"lib[\w.+-]{3,}\*[\w.+-]*\.so", pattern) else ""


def _rows(path: Path) -> Iterable[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


def read_archives(index: Path) -> Iterator[Archive]:
    """Read the archives of a tab-separated index: file, origin; files are relative to the index."""
    for line in index.read_text("utf-8").splitlines():
        file, _, origin = line.partition("\t")
        if file and not file.startswith("#"):
            yield read_archive(index.parent / file, origin)
