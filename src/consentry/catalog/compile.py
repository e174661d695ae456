"""Compiles the YAML files into a checked catalog."""

from __future__ import annotations

import hashlib
from pathlib import Path

from consentry.catalog.checks import check
from consentry.catalog.document import Locator
from consentry.catalog.draft import Files, make_draft
from consentry.catalog.errors import InvalidCatalog, Problem
from consentry.catalog.files import data_files
from consentry.model.catalog import Catalog


def compile_catalog(data_dir: Path) -> Catalog:
    """Read and check all files below `data_dir`, without the cache. Raises InvalidCatalog."""
    if not data_dir.is_dir():
        raise InvalidCatalog((Problem(file=str(data_dir), line=1, value=data_dir.name, message="no such folder"),))
    files: Files = {name: (data_dir / name).read_bytes() for name, _ in data_files(data_dir)}
    locator = Locator()
    draft = make_draft(data_dir, files, locator)
    problems = check(draft, locator)
    if problems:
        raise InvalidCatalog(problems)
    return draft.catalog(_version(files))


def _version(files: Files) -> str:
    digest = hashlib.sha256()
    for name, content in files.items():
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()
