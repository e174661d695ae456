"""What an archive's notes mean: harmless oddities, and losses that make the coverage partial."""

from __future__ import annotations

import msgspec

from consentry.model.text import Text
from consentry.package.container import Container


class _Note(msgspec.Struct, frozen=True):
    kind: str
    member: str
    value: str


_NOTES = msgspec.msgpack.Decoder(tuple[_Note, ...])

_WORDING = {
    "leading-bytes": ("归档之前有 {value} 字节其他数据", "{value} bytes before the archive"),
    "trailing-bytes": ("归档之后有 {value} 字节其他数据", "{value} bytes after the archive"),
    "no-directory": (
        "缺少中央目录，只按本地文件头找回 {value} 个条目",
        "no central directory, {value} entries recovered",
    ),
    "directory-cut": ("中央目录不完整（条目 {value}）", "the central directory is cut (entries {value})"),
    "hidden-entries": (
        "中央目录有 {value} 个之外的条目，系统不读取",
        "entries beyond the declared {value}, not read by the platform",
    ),
    "too-many-entries": ("条目超过上限 {value}，其余未读取", "more than {value} entries, the rest was not read"),
    "duplicate-name": ("重名条目，只读取第一个", "duplicate name, only the first one was read"),
    "unknown-method": ("未知压缩方法 {value}", "unknown compression method {value}"),
    "encrypted-flag": ("带加密标志 {value}，按系统做法忽略", "encryption flag {value}, ignored as the platform does"),
    "unsafe-name": ("不安全的名称", "unsafe name"),
}
_LOSSES = {"no-directory", "directory-cut", "too-many-entries"}
#: where a duplicate makes it doubtful which one a device would take
_DECISIVE = ("AndroidManifest.xml", "resources.arsc", ".dex")
_MOST = 20  #: sentences of one kind


class Oddities(msgspec.Struct, frozen=True, kw_only=True):
    """Sentences about the container."""

    losses: tuple[Text, ...] = ()  #: something was not read, or it is doubtful what a device reads
    harmless: tuple[Text, ...] = ()


def read_oddities(container: Container) -> Oddities:
    """Return what was odd in any archive of the container."""
    losses: list[Text] = list(container.failed)
    harmless: list[Text] = []
    archives = [("", archive) for archive in container.outer if len(container.outer) == 1]
    archives += [(member.name, member.archive) for member in container.members if member.name and not member.prefix]
    for name, archive in archives:
        counts: dict[str, int] = {}
        for note in _NOTES.decode(archive.notes()):
            counts[note.kind] = counts.get(note.kind, 0) + 1
            if counts[note.kind] > _MOST:
                continue
            place = "!".join(part for part in (name, note.member) if part) or container.file
            zh, en = (wording.format(value=note.value) for wording in _WORDING[note.kind])
            lost = note.kind in _LOSSES or (note.kind == "duplicate-name" and note.member.endswith(_DECISIVE))
            (losses if lost else harmless).append(Text(zh=f"{place}：{zh}", en=f"{place}: {en}"))
    return Oddities(losses=tuple(losses), harmless=tuple(harmless))
