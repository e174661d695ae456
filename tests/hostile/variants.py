"""Hostile variants of a good app: what each does to it, and what an honest inspection must say.

Each is really built, at the size that hurts; none is a stand-in. The same list is shown to the peers
(`python -m bench.hostile`).
"""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import msgspec

from tests.hostile.rawdex import RawClass, build, seal
from tests.hostile.rawzip import Entry, deflated, stored, write, zeros

_MANIFEST = "AndroidManifest.xml"
_SPECIAL = (_MANIFEST, "classes.dex", "resources.arsc")


class Good(msgspec.Struct, frozen=True, kw_only=True):
    """The members of the good app that the variants are made from."""

    manifest: bytes
    dex: bytes
    arsc: bytes
    rest: tuple[Entry, ...]  #: layouts, assets, signatures

    @classmethod
    def of(cls, apk: Path) -> Good:
        """Read them."""
        with zipfile.ZipFile(apk) as archive:
            return cls(
                manifest=archive.read(_MANIFEST),
                dex=archive.read("classes.dex"),
                arsc=archive.read("resources.arsc"),
                rest=tuple(stored(name, archive.read(name)) for name in archive.namelist() if name not in _SPECIAL),
            )

    def entries(self, **replaced: bytes) -> list[Entry]:
        """Return the members, some replaced, deflated as usual (the table stored)."""
        manifest, dex = replaced.get("manifest", self.manifest), replaced.get("dex", self.dex)
        return [
            deflated(_MANIFEST, [manifest]),
            deflated("classes.dex", [dex]),
            stored("resources.arsc", replaced.get("arsc", self.arsc)),
            *self.rest,
        ]


class Variant(msgspec.Struct, frozen=True, kw_only=True):
    """A hostile file and the honest answer."""

    name: str
    what: str
    build: Callable[[Good, Path], None]
    package: str  #: coverage of the package collector: `finished`, `partial`, `failed`, or `refused` (no app at all)
    code: str  #: coverage of the code collector
    same_findings: bool = False  #: the code is whole: it must be found just as in the good app


def _patch(data: bytes, offset: int, value: int) -> bytes:
    return data[:offset] + struct.pack("<I", value) + data[offset + 4 :]


def _plain(good: Good, path: Path) -> None:
    write(path, good.entries())


def _unknown_method(good: Good, path: Path) -> None:
    entries = good.entries()
    write(path, [stored(_MANIFEST, good.manifest, method=0x1234), *entries[1:]])


def _encrypted_flag(good: Good, path: Path) -> None:
    write(path, [msgspec.structs.replace(entry, flags=1) for entry in good.entries()])


def _axml_magic(good: Good, path: Path) -> None:
    write(path, good.entries(manifest=b"\0" + good.manifest[1:]))


def _axml_string_count(good: Good, path: Path) -> None:
    write(path, good.entries(manifest=_patch(good.manifest, 16, 0x7FFFFFFF)))


def _axml_half(good: Good, path: Path) -> None:
    write(path, good.entries(manifest=good.manifest[: len(good.manifest) // 2]))


def _dex_string_count(good: Good, path: Path) -> None:
    write(path, good.entries(dex=seal(_patch(good.dex, 56, 0x7FFFFFFF))))


def _dex_third(good: Good, path: Path) -> None:
    write(path, good.entries(dex=seal(good.dex[: len(good.dex) // 3])))


def _dex_bomb(good: Good, path: Path) -> None:
    write(path, [*good.entries(), deflated("classes2.dex", zeros(good.dex[:112], 1024))])


def _manifest_bomb(good: Good, path: Path) -> None:
    bomb = deflated(_MANIFEST, zeros(good.manifest[:8], 1024))
    write(path, [bomb, *good.entries()[1:]])


def _many_to_one(good: Good, path: Path) -> None:
    bomb = deflated("assets/page0.html", zeros(b"<html>", 64))
    shared = [msgspec.structs.replace(bomb, name=b"assets/page%d.html" % n, share=0) for n in range(1, 1000)]
    write(path, [bomb, *shared, *good.entries()])


def _res1(good: Good, path: Path) -> None:
    chunk = good.arsc.find(b"\x01\x02")  # RES_TABLE_TYPE_TYPE
    arsc = bytearray(good.arsc)
    arsc[chunk + 9] = 1
    write(path, good.entries(arsc=bytes(arsc)))


def _traversal(good: Good, path: Path) -> None:
    names = ["../classes9.dex", "../../../../../../outside.dex", "/absolute.dex", "assets/../../up.html"]
    write(path, [*good.entries(), *(stored(name, good.dex[:200]) for name in names)])


def _many_entries(good: Good, path: Path) -> None:
    write(path, [*good.entries(), *(stored(f"res/a{number}", b"") for number in range(200_000))])


def _nested(good: Good, path: Path) -> None:
    inner = path.with_suffix(".inner")
    write(inner, good.entries())
    data = inner.read_bytes()
    inner.unlink()
    write(path, [*good.entries(), *(stored(f"assets/n{number}.apk", data) for number in range(40))])


def _duplicate(good: Good, path: Path) -> None:
    write(path, [*good.entries(), stored("classes.dex", b"dex\n035\0 not the one that runs")])


def _junk_around(good: Good, path: Path) -> None:
    write(path, good.entries())
    path.write_bytes(path.read_bytes() + b"\0" * 100)


def _with_second_dex(good: Good, path: Path, dex: bytes) -> None:
    write(path, [*good.entries(), deflated("classes2.dex", [dex])])


def _amplified_classes(good: Good, path: Path) -> None:
    classes = [RawClass(name=f"Lx/C{number:05d};", methods=2000) for number in range(5000)]
    _with_second_dex(good, path, build(classes, share_data=True, units=2000))


def _amplified_code(good: Good, path: Path) -> None:
    _with_second_dex(good, path, build([RawClass(name="Lx/C;", methods=60_000)], units=1_000_000))


def _cyclic(good: Good, path: Path) -> None:
    ring = [RawClass(name=f"Lx/R{n:04d};", parent=f"Lx/R{(n + 1) % 5000:04d};", methods=1) for n in range(5000)]
    _with_second_dex(good, path, build([*ring, RawClass(name="Lx/Self;", parent="Lx/Self;", methods=1)]))


def _deep(good: Good, path: Path) -> None:
    line = [RawClass(name=f"Lx/D{n:05d};", parent=f"Lx/D{n + 1:05d};", methods=1) for n in range(60_000)]
    _with_second_dex(good, path, build(line))


def _colliding(good: Good, path: Path) -> None:
    # equal under Java's String.hashCode and every other polynomial hash of base 31
    strings = ["".join("Aa" if number >> bit & 1 else "BB" for bit in range(17)) for number in range(1 << 17)]
    _with_second_dex(good, path, build([RawClass(name="Lx/C;", methods=1)], extra=strings))


def _no_archive(good: Good, path: Path) -> None:
    path.write_bytes(b"\x7fELF" + bytes(1000))


def _empty(good: Good, path: Path) -> None:
    path.write_bytes(b"")


def _no_manifest(good: Good, path: Path) -> None:
    write(path, [stored("readme.txt", b"hello")])


#: every variant; the expectations are checked by the tests and printed in docs/robustness.md
VARIANTS: tuple[Variant, ...] = (
    Variant(
        name="plain",
        what="rebuilt, nothing changed",
        build=_plain,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="unknown-method",
        what="manifest with ZIP method 0x1234",
        build=_unknown_method,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="encrypted-flag",
        what="encryption flag set on every member",
        build=_encrypted_flag,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="axml-magic",
        what="first byte of the manifest cleared",
        build=_axml_magic,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="axml-string-count",
        what="manifest's string count 0x7fffffff",
        build=_axml_string_count,
        package="finished",
        code="finished",
    ),
    Variant(name="axml-half", what="manifest cut in half", build=_axml_half, package="failed", code="partial"),
    Variant(
        name="dex-string-count",
        what="DEX string count 0x7fffffff",
        build=_dex_string_count,
        package="finished",
        code="partial",
    ),
    Variant(name="dex-third", what="DEX cut to a third", build=_dex_third, package="finished", code="partial"),
    Variant(
        name="dex-bomb",
        what="a second DEX that inflates to 1 GiB",
        build=_dex_bomb,
        package="finished",
        code="partial",
        same_findings=True,
    ),
    Variant(
        name="manifest-bomb",
        what="manifest that inflates to 1 GiB",
        build=_manifest_bomb,
        package="failed",
        code="partial",
    ),
    Variant(
        name="many-to-one",
        what="1,000 pages of 64 MiB sharing one member",
        build=_many_to_one,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="arsc-res1",
        what="res1 of a type chunk set",
        build=_res1,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="traversal",
        what="names with .. and absolute names",
        build=_traversal,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="entries",
        what="200,000 empty members",
        build=_many_entries,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="nested",
        what="40 copies of the app inside",
        build=_nested,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(name="duplicate", what="a second classes.dex", build=_duplicate, package="partial", code="partial"),
    Variant(
        name="junk",
        what="100 bytes after the end",
        build=_junk_around,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="amplified-classes",
        what="5,000 classes sharing one class data of 2,000 methods",
        build=_amplified_classes,
        package="finished",
        code="partial",
        same_findings=True,
    ),
    Variant(
        name="amplified-code",
        what="60,000 methods sharing one code item of a million units",
        build=_amplified_code,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(
        name="cyclic",
        what="5,000 classes that inherit in a ring, and one from itself",
        build=_cyclic,
        package="finished",
        code="partial",
        same_findings=True,
    ),
    Variant(
        name="deep",
        what="60,000 classes, each the parent of the next",
        build=_deep,
        package="finished",
        code="partial",
        same_findings=True,
    ),
    Variant(
        name="colliding",
        what="131,072 strings with the same polynomial hash",
        build=_colliding,
        package="finished",
        code="finished",
        same_findings=True,
    ),
    Variant(name="no-archive", what="an ELF file", build=_no_archive, package="refused", code="-"),
    Variant(name="empty", what="an empty file", build=_empty, package="refused", code="-"),
    Variant(name="no-manifest", what="an archive without a manifest", build=_no_manifest, package="refused", code="-"),
)
