"""Loading: the cache is used, and never trusted too far."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from consentry.catalog import InvalidCatalog, load
from consentry.catalog.compile import compile_catalog

Write = Callable[..., Path]


def _cached(cache_home: Path) -> list[Path]:
    return sorted(cache_home.rglob("*"))


def test_the_cached_catalog_is_the_compiled_one(write: Write, cache_home: Path) -> None:
    data = write()
    compiled = compile_catalog(data)
    assert load(data) == compiled
    (file,) = [path for path in _cached(cache_home) if path.is_file()]
    before = file.stat().st_mtime_ns
    assert load(data) == compiled
    assert file.stat().st_mtime_ns == before
    assert len(compiled.version) == 64


def test_a_change_of_the_data_is_seen(write: Write) -> None:
    data = write()
    first = load(data)
    file = data / "aliases.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("私自", "违规"), encoding="utf-8")
    os.utime(file, ns=(1, 1))
    second = load(data)
    assert [alias.wording for alias in second.aliases] == ["违规"]
    assert first.version != second.version


@pytest.mark.parametrize("damage", [b"", b"garbage", b"consentry-catalog\n"])
def test_a_damaged_cache_is_rebuilt(write: Write, cache_home: Path, damage: bytes) -> None:
    data = write()
    compiled = load(data)
    (file,) = [path for path in _cached(cache_home) if path.is_file()]
    file.write_bytes(damage)
    assert load(data) == compiled
    assert file.read_bytes() != damage


def test_one_flipped_bit_of_the_cache_is_seen(write: Write, cache_home: Path) -> None:
    data = write()
    compiled = load(data)
    (file,) = [path for path in _cached(cache_home) if path.is_file()]
    content = bytearray(file.read_bytes())
    at = content.index("私自".encode())
    content[at] ^= 1
    file.write_bytes(content)
    assert load(data) == compiled


def test_without_a_writable_cache_it_loads(write: Write, cache_home: Path) -> None:
    data = write()
    cache_home.write_text("not a folder")
    assert load(data) == compile_catalog(data)


def test_the_version_does_not_depend_on_times_or_place(write: Write) -> None:
    data = write()
    version = load(data).version
    moved = data.rename(data.with_name("elsewhere"))
    os.utime(moved / "aliases.yml", ns=(5, 5))
    assert load(moved).version == version


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidCatalog, match="no such folder"):
        load(tmp_path / "nowhere")


def test_missing_parts_are_empty(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    catalog = load(tmp_path / "data")
    assert (catalog.rules, catalog.sdks, catalog.framework.callbacks) == ((), (), ())
