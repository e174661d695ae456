"""Hostile containers: bounded in time and memory, and said to be partial where something is lost."""

from __future__ import annotations

import resource
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from consentry.model.coverage import CoverageStatus
from consentry.model.errors import InvalidApp
from consentry.package import Limits, Package, facts, read
from tests.package.hostile import Entry, archive, members, zeros
from tests.package.making import CATALOG, compile_app

Reader = Callable[[bytes], Package]
EXPORTED = {"org.example.notes.Main", "org.example.notes.Other", "org.example.notes.Boot"}
SECONDS = 10.0  #: far more than needed on a quiet machine, far less than any peer's time limit


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Members of a good app."""
    return members(compile_app(tmp_path_factory.mktemp("good")))


@pytest.fixture
def inspect(tmp_path: Path) -> Iterator[Reader]:
    """Read bytes as a file, in bounded time and memory."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.process_time()

    def reader(data: bytes) -> Package:
        path = tmp_path / "hostile.apk"
        path.write_bytes(data)
        return read(path, Limits(), CATALOG)

    yield reader
    assert time.process_time() - start < SECONDS
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 1_500_000  # KiB


def packed(good: dict[str, bytes], **changes: bytes) -> list[Entry]:
    """Return the entries of the good app with some members replaced."""
    return [Entry(name.encode(), changes.get(name.partition(".")[0], data)) for name, data in good.items()]


def statuses(package: Package) -> list[str]:
    """Return the states of `package` and `texts`."""
    return [coverage.status.value for coverage in package.coverage]


def test_manifest_of_one_gibibyte(good: dict[str, bytes], inspect: Reader) -> None:
    bomb = Entry(b"AndroidManifest.xml", b"")
    bomb.packed, bomb.size = zeros(good["AndroidManifest.xml"][:8], 1024), 8
    rest = [Entry(name.encode(), data) for name, data in good.items() if name != "AndroidManifest.xml"]
    package = inspect(archive([bomb, *rest]))
    assert statuses(package) == ["failed", "finished"]
    assert "AndroidManifest.xml" in package.coverage[0].reasons[0].en
    assert any(hit.topic == "privacy-policy" for hit in package.texts)
    assert not any(fact.kind.startswith("manifest.") for fact in facts(package, CATALOG))


def test_many_names_for_one_bomb(good: dict[str, bytes], inspect: Reader) -> None:
    bomb = Entry(b"assets/0.html", b"")
    bomb.packed = zeros(b"<p>", 15)
    entries = [*packed(good), bomb]
    data = archive(entries)
    for number in range(1, 4000):
        copy = Entry(b"assets/%d.html" % number, b"")
        copy.packed, copy.offset = bomb.packed, bomb.offset
        entries.append(copy)
    for entry in entries[:-4000]:
        entry.offset = -1
    bomb.offset = -1
    data = _shared(entries, bomb)
    package = read_limited(inspect, data)
    assert statuses(package)[1] == "partial"
    assert package.app.package == "org.example.notes"


def _shared(entries: list[Entry], bomb: Entry) -> bytes:
    own = [entry for entry in entries if entry is bomb or not entry.name.startswith(b"assets/")]
    archive(own)
    for entry in entries:
        if entry not in own:
            entry.offset = bomb.offset
    for entry in own:
        entry.offset = -1
    return archive(entries)


def read_limited(inspect: Reader, data: bytes) -> Package:
    """Read with the limits as they are."""
    return inspect(data)


def test_200_000_entries(good: dict[str, bytes], inspect: Reader) -> None:
    entries = packed(good) + [Entry(b"res/a%d" % number, b"", method=0) for number in range(200_000)]
    package = inspect(archive(entries))
    assert statuses(package) == ["finished", "finished"]
    assert package.coverage[0].counts["files"] == len(entries)


def test_more_entries_than_the_limit(good: dict[str, bytes], tmp_path: Path) -> None:
    entries = packed(good) + [Entry(b"res/a%d" % number, b"", method=0) for number in range(2000)]
    path = tmp_path / "many.apk"
    path.write_bytes(archive(entries))
    package = read(path, Limits(entries=1000), CATALOG)
    assert statuses(package) == ["partial", "partial"]
    assert "1000" in package.coverage[0].reasons[0].en


def test_encryption_flag_is_ignored(good: dict[str, bytes], inspect: Reader) -> None:
    entries = packed(good)
    for entry in entries:
        entry.flags = 1
    package = inspect(archive(entries))
    assert statuses(package) == ["finished", "finished"]
    assert package.app.package == "org.example.notes"
    assert any("encryption flag" in oddity.en for oddity in package.oddities)


@pytest.mark.parametrize("deflate", [True, False])
def test_unknown_method(good: dict[str, bytes], inspect: Reader, deflate: bool) -> None:
    entries = packed(good)
    manifest = next(entry for entry in entries if entry.name == b"AndroidManifest.xml")
    manifest.method = 0x1234
    if not deflate:
        manifest.packed = good["AndroidManifest.xml"]
    package = inspect(archive(entries))
    assert statuses(package) == ["finished", "finished"]
    assert package.app.package == "org.example.notes"
    assert any("0x1234" in oddity.en for oddity in package.oddities)


def test_local_headers_lie(good: dict[str, bytes], inspect: Reader) -> None:
    def lie(entry: Entry) -> Entry:
        told = Entry(entry.name, b"x", method=99, flags=9, size=0xFFFFFFF0)
        told.crc = 7
        return told

    package = inspect(archive(packed(good), local=lie))
    assert statuses(package) == ["finished", "finished"]
    assert package.app.package == "org.example.notes"


def test_junk_before_and_after(good: dict[str, bytes], inspect: Reader) -> None:
    package = inspect(archive(packed(good), lead=b"junk" * 100, tail=b"PK\x05\x06 junk" * 50))
    assert statuses(package) == ["finished", "finished"]
    assert package.app.package == "org.example.notes"
    assert len(package.oddities) == 2


@pytest.mark.parametrize(
    "name", [b"../../../../tmp/x.html", b"/etc/x.html", b"assets/a\x00b\x1b[31m.html", b"\xff\xfe.html"]
)
def test_names_are_only_names(good: dict[str, bytes], inspect: Reader, name: bytes) -> None:
    package = inspect(archive([*packed(good), Entry(name, "注销账号".encode())]))
    hits = [hit for hit in package.texts if hit.source == "asset"]
    assert [hit.topic for hit in hits] == ["account-deletion"]
    assert statuses(package) == ["finished", "finished"]


def test_duplicate_manifest_is_doubtful(good: dict[str, bytes], inspect: Reader) -> None:
    other = Entry(b"AndroidManifest.xml", b"not this one")
    package = inspect(archive([*packed(good), other]))
    assert package.app.package == "org.example.notes"
    assert statuses(package) == ["partial", "partial"]
    assert "duplicate" in package.coverage[0].reasons[0].en


def test_truncated_download(good: dict[str, bytes], inspect: Reader) -> None:
    data = archive([*packed(good), Entry(b"assets/last.bin", bytes(range(256)) * 64, method=0)])
    package = inspect(data[: len(data) // 2])
    assert package.app.package == "org.example.notes"
    assert statuses(package) == ["partial", "partial"]


def test_every_truncation_gives_an_answer_or_an_error(good: dict[str, bytes], inspect: Reader) -> None:
    data = archive(packed(good))
    for end in range(0, len(data), 97):
        try:
            package = inspect(data[:end])
        except InvalidApp:
            continue
        assert package.coverage[0].status is not CoverageStatus.FINISHED or package.app.package == "org.example.notes"


def test_manifest_cut_in_half(good: dict[str, bytes], inspect: Reader) -> None:
    manifest = good["AndroidManifest.xml"]
    package = inspect(archive(packed(good, AndroidManifest=manifest[: len(manifest) // 2])))
    assert statuses(package)[0] in ("failed", "partial")
    application = [fact for fact in facts(package, CATALOG) if fact.kind == "manifest.application"]
    assert all("dangerous_permissions" not in fact.attributes for fact in application)


def test_every_cut_of_the_manifest_is_reported(good: dict[str, bytes], inspect: Reader) -> None:
    manifest = good["AndroidManifest.xml"]
    for end in range(8, len(manifest) - 24, 53):
        package = inspect(archive(packed(good, AndroidManifest=manifest[:end])))
        assert statuses(package)[0] in ("failed", "partial"), end
        for fact in facts(package, CATALOG):
            assert fact.attributes.get("target_sdk", 29) == 29, end
            assert fact.attributes.get("allow_backup", False) is False, end
            assert fact.attributes.get("cleartext", False) is False, end
            if fact.kind == "manifest.component":
                assert fact.attributes["exported"] == (fact.attributes["name"] in EXPORTED), end


def test_manifest_magic_and_string_count(good: dict[str, bytes], inspect: Reader) -> None:
    manifest = bytearray(good["AndroidManifest.xml"])
    manifest[0] = 0
    struct.pack_into("<I", manifest, 16, 0x7FFFFFFF)
    package = inspect(archive(packed(good, AndroidManifest=bytes(manifest))))
    assert statuses(package) == ["finished", "finished"]
    assert len(package.app.permissions) == 3


def test_reserved_field_of_a_type_chunk(good: dict[str, bytes], inspect: Reader) -> None:
    table = bytearray(good["resources.arsc"])
    at = table.index(struct.pack("<H", 0x0201) + struct.pack("<H", 84))
    struct.pack_into("<H", table, at + 10, 1)
    package = inspect(archive(packed(good, resources=bytes(table))))
    assert statuses(package) == ["finished", "finished"]
    assert package.app.label("zh") == "笔记"


def test_table_cut_in_half(good: dict[str, bytes], inspect: Reader) -> None:
    table = good["resources.arsc"]
    package = inspect(archive(packed(good, resources=table[: len(table) // 2])))
    assert package.app.package == "org.example.notes"
    assert statuses(package) == ["finished", "partial"]


def test_a_good_dex_beside_a_bomb(good: dict[str, bytes], inspect: Reader) -> None:
    bomb = Entry(b"classes2.dex", b"")
    bomb.packed = zeros(b"dex\n035\0", 1024)
    package = inspect(archive([*packed(good), Entry(b"classes.dex", b"good"), bomb]))
    members = package.dex()
    assert members.read == (("classes.dex", b"good"),)
    assert "classes2.dex" in members.failed[0].en


def test_archives_in_archives(good: dict[str, bytes], inspect: Reader) -> None:
    inner = archive([Entry(b"classes.dex", b"dex")])
    for _ in range(20):
        inner = archive([Entry(b"assets/inner.apk", inner, method=0), Entry(b"classes.dex", b"dex")])
    copies = [Entry(b"assets/n%d.apk" % number, inner, method=0) for number in range(40)]
    package = inspect(archive([*packed(good), *copies]))
    assert len(package.dynamic_code) == 40
    assert package.dynamic_code[0].inside == ("classes.dex",)


def test_no_archive_at_all(inspect: Reader) -> None:
    for data in (b"", b"PK", b"PK\x05\x06", b"\x00" * 100_000, b"dex\n035\0" * 100):
        with pytest.raises(InvalidApp):
            inspect(data)


def test_limits_are_values() -> None:
    assert msgspec.msgpack.decode(Limits(depth=1).native())["depth"] == 1
