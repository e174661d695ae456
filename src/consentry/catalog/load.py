"""Loads the catalog: from the compiled cache where nothing changed, else from the YAML files, fully checked."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from consentry import __version__
from consentry.catalog import cache
from consentry.catalog.files import data_files
from consentry.model.catalog import Catalog

DATA = Path(__file__).parent / "data"  #: the shipped catalog
_HERE = Path(__file__).parent
_CODE = (_HERE, _HERE / "checks", _HERE.parent / "model")  # what the compiled form depends on


def load(data_dir: Path | None = None) -> Catalog:
    """Return the catalog below `data_dir` (default: the shipped one). Raises InvalidCatalog where it breaks a rule."""
    data_dir = DATA if data_dir is None else data_dir
    folder = cache.cache_folder()
    if folder is None or not data_dir.is_dir():
        return _compile(data_dir)
    fingerprint = _fingerprint(data_dir)
    file = folder / f"catalog-{hashlib.sha256(os.fsencode(data_dir.absolute())).hexdigest()[:16]}.msgpack"
    catalog = cache.read(file, fingerprint)
    if catalog is None:
        catalog = _compile(data_dir)
        cache.write(file, fingerprint, catalog)
    return catalog


def _compile(data_dir: Path) -> Catalog:
    # imported where it is needed only: reading YAML costs more than reading the compiled catalog
    from consentry.catalog.compile import compile_catalog

    return compile_catalog(data_dir)


def _fingerprint(data_dir: Path) -> str:
    digest = hashlib.sha256(__version__.encode())
    for name, stat in data_files(data_dir):
        digest.update(f"\0{name}\0{stat.st_size}\0{stat.st_mtime_ns}".encode())
    for folder in _CODE:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):
                if entry.name.endswith(".py"):
                    digest.update(f"\0{entry.name}\0{entry.stat().st_size}\0{entry.stat().st_mtime_ns}".encode())
    return digest.hexdigest()
