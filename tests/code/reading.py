"""Reads an app up to its code facts."""

from __future__ import annotations

import functools
from pathlib import Path

import msgspec

from consentry import code
from consentry._native import Program
from consentry.catalog.load import load
from consentry.code import CodeFacts
from consentry.model.app import App
from consentry.model.catalog import Catalog
from consentry.package import Limits, compiled, read
from consentry.sdk.owner import index_owners

SAMPLES = Path(__file__).parents[2] / "samples" / "apks"


class Seen(msgspec.Struct, frozen=True):
    """An app and what its code does."""

    app: App
    code: CodeFacts


@functools.cache
def catalog() -> Catalog:
    """The shipped catalog."""
    return load()


@functools.cache
def see(apk: Path) -> Seen:
    """Read `apk` and analyse its code."""
    package = read(apk, Limits(), catalog())
    dex = package.dex()
    owners = index_owners(catalog().sdks, package.app.package)
    seen = code.analyse(
        Program(list(dex.read)),
        package.app,
        catalog(),
        owners.owner,
        layouts=package.layout_handlers,
        inputs=package.layout_inputs,
        prompts=code.Prompts(
            views=package.views, hits=(*package.texts, *package.control_texts), names=package.resource_names
        ),
        topics=compiled(code.topics_of(catalog().topics)),
        problems=dex.failed,
    )
    return Seen(package.app, seen)


def sample(name: str) -> Seen:
    """A sample app of this repository."""
    return see(SAMPLES / f"{name}.apk")
