"""Consentry's DEX core alone: read the archive, inflate, decode, link, cross-references, hierarchy."""

import sys

import msgspec
from timing import measure

from consentry import _native
from consentry.package import Limits

LIMITS = Limits().native()


def work() -> object:
    archive = _native.Archive.open(sys.argv[1], LIMITS)
    members, failed = archive.dex_members()
    if failed:
        raise ValueError(failed)
    return _native.Program(members)


measure(work, lambda program: f"{msgspec.msgpack.decode(program.counts())}")
