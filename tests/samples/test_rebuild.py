"""The committed APKs are what the sources give: rebuilt from pinned tools, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples.build import build
from samples.recipe import HERE, names


@pytest.mark.real_apps
@pytest.mark.timeout(900)  # the Kotlin compiler on a busy machine
@pytest.mark.parametrize("name", names())
def test_rebuilding_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    rebuilt = build(name, tmp_path)
    committed = HERE / "apks" / f"{name}.apk"
    assert rebuilt.read_bytes() == committed.read_bytes(), (
        f"{name}: the sources no longer give the committed APK; run `python -m samples.build {name}` and commit it"
    )
