"""Vendor archives with certain owners: one npm package that holds 91 of them, fetched once, checked by hash.

`vendor_archives.csv` says of each which SDK most of its classes belong to, which others it carries, and why.
The archives are proprietary: nothing of them is ever committed.
"""

from __future__ import annotations

import csv
import hashlib
import tarfile
import tempfile
from pathlib import Path
from typing import NamedTuple

from sdk_archives import Archive, read_archive

from tests.apps import cache_folder, keep, npm_archive

_NAME, _VERSION = "io.dcloud.sdk.android", "3.4.12"
_PACKAGE = f"{_NAME}-{_VERSION}.tgz"
_SHA256 = "424cb3e5401c03d2116814baa70cf01e15b14981cbd00c9114d8abfe3ca43981"


class Labelled(NamedTuple):
    """One archive and what is inside."""

    member: str
    sha256: str
    sdk: str  #: id; empty where the archive is too small to be told
    also: frozenset[str]  #: further SDKs in it


def labelled() -> tuple[Labelled, ...]:
    """Return all rows of the list."""
    with Path(__file__).with_suffix(".csv").open(newline="", encoding="utf-8") as lines:
        return tuple(
            Labelled(row["member"], row["sha256"], row["sdk"], frozenset(row["also"].split()))
            for row in csv.DictReader(lines)
        )


def fetch_package() -> Path:
    """Return the package. Raises ValueError where its hash is wrong, OSError offline."""
    path = cache_folder() / f"{_SHA256[:12]}-{_PACKAGE}"
    if not path.is_file():
        data = npm_archive(_NAME, _VERSION)
        digest = hashlib.sha256(data).hexdigest()
        if digest != _SHA256:
            raise ValueError(f"{_PACKAGE}: sha256 is {digest}, expected {_SHA256}")
        keep(data, path)
    return path


def read_package() -> dict[str, tuple[str, Archive]]:
    """Return file name -> (sha256, archive) of every archive in the package."""
    found: dict[str, tuple[str, Archive]] = {}
    with tarfile.open(fetch_package(), "r:gz") as package, tempfile.TemporaryDirectory() as folder:
        for member in package:
            name = member.name.rpartition("/")[2]
            stream = package.extractfile(member) if name.endswith((".aar", ".jar")) else None
            if stream is not None:
                path = Path(folder, name)
                path.write_bytes(stream.read())
                found[name] = (hashlib.sha256(path.read_bytes()).hexdigest(), read_archive(path, name))
                path.unlink()
    return found
