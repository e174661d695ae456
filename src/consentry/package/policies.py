"""The privacy policy inside an app: files by their names, long string resources, and addresses that lead to one."""

from __future__ import annotations

import re

import msgspec

from consentry._native import ArchiveError
from consentry.model.text import Text
from consentry.package.package import Package

_FILE = re.compile(
    r"(?:privacy|policy|yinsi|agreement|terms|sdk_?list|children|minors|隐私|協議|协议|儿童|清单)[^/]*\.(?:html?|txt|md|pdf|docx)$",
    re.IGNORECASE,
)
_NOT_OURS = ("META-INF/", "res/", "kotlin/", "okhttp3/")
_SPEAKS = re.compile(r"隐私|隱私|个人信息|個人資料|\bprivacy\b|personal (?:data|information)", re.IGNORECASE)
_LONG = 300  #: characters; a shorter string is a label or a question, no policy
_ADDRESS = re.compile(r"https?://[^\s\"'<>）)]{4,300}", re.IGNORECASE)
_LEADS = re.compile(r"privacy|policy|yinsi|agreement|protocol|隐私|协议", re.IGNORECASE)
_MOST_FILES = 60
_FILE_BYTES = 16 << 20
_MOST_ADDRESSES = 100


class PoliciesInside(msgspec.Struct, frozen=True, kw_only=True):
    """What of a policy an app carries."""

    files: tuple[tuple[str, bytes], ...]  #: name of the place, e.g. `base.apk!assets/privacy.html`, and bytes
    addresses: tuple[str, ...]  #: links to policies, never fetched here
    problems: tuple[Text, ...]


class _String(msgspec.Struct, frozen=True):
    id: int
    name: str
    locale: str
    text: str


_STRINGS = msgspec.msgpack.Decoder(tuple[_String, ...])


def policies_inside(package: Package) -> PoliciesInside:
    """Return the documents in the app that look like a policy or what belongs to one."""
    files: list[tuple[str, bytes]] = []
    problems: list[Text] = []
    for member in package.container.members:
        for name in dict.fromkeys(member.archive.names()):
            if not name.startswith(member.prefix) or not _FILE.search(name) or name.startswith(_NOT_OURS):
                continue
            if len(files) >= _MOST_FILES:
                problems.append(Text(zh=f"只读了前 {_MOST_FILES} 个文件", en=f"only {_MOST_FILES} files were read"))
                break
            try:
                files.append((member.place(name), member.archive.read(name, _FILE_BYTES)))
            except ArchiveError as error:
                problems.append(
                    Text(
                        zh=f"{member.place(name)}：无法读取（{error.args[-1]}）",
                        en=f"{member.place(name)}: cannot be read ({error.args[-1]})",
                    )
                )
    addresses: dict[str, None] = {}
    for string in _STRINGS.decode(package.resources.strings()):
        if len(string.text) >= _LONG and _SPEAKS.search(string.text) and len(files) < _MOST_FILES:
            kind = "html" if re.search(r"<(?:p|br|h\d|div)\b", string.text) else "txt"
            place = f"resources.arsc/{string.name}{'-' + string.locale if string.locale else ''}.{kind}"
            files.append((place, string.text.encode("utf-8", "replace")))
        addresses |= {
            url: None for url in _ADDRESS.findall(string.text) if _LEADS.search(url) or _LEADS.search(string.name)
        }
    return PoliciesInside(files=tuple(files), addresses=tuple(addresses)[:_MOST_ADDRESSES], problems=tuple(problems))
