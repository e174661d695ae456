"""Consentry's DEX core alone: read the archive, inflate, decode, link, cross-references, hierarchy."""

import sys
from pathlib import Path

from timing import measure

from consentry import _native


def work() -> object:
    archive = _native.Archive(str(Path(sys.argv[1])))
    return _native.Program(archive.dex_members())


measure(work, lambda program: f"{program.counts()}")
