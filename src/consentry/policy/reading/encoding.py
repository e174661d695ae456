"""Bytes -> characters: what the bytes say (byte order mark), what the page says (meta), then the best guess."""

from __future__ import annotations

import codecs
import re

from consentry.model.text import Text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.-]{2,40})",
    re.IGNORECASE,
)
#: as browsers read these names (WHATWG Encoding Standard): the superset
_SUPERSETS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "iso8859-1": "cp1252", "ascii": "cp1252"}
#: what a page may say; others (punycode, unicode-escape, utf-7...) are no encodings of documents, and some of them raise
_DECLARABLE = frozenset(
    [
        "utf-8",
        "gb18030",
        "big5hkscs",
        "cp1252",
        "cp1250",
        "cp1251",
        "euc_jp",
        "shift_jis",
        "cp932",
        "euc_kr",
        "cp949",
        "iso8859-2",
        "iso8859-3",
        "iso8859-4",
        "iso8859-5",
        "iso8859-7",
        "iso8859-9",
        "iso8859-10",
        "iso8859-13",
        "iso8859-14",
        "iso8859-15",
        "iso8859-16",
    ]
)
_HEAD = 4096
_SAMPLE = 200_000
_GUESSES = ("utf-8", "gb18030", "big5hkscs")
_COMMON = frozenset(
    "的我们您个人信息和在使用收集服务用户或不会将是有第三方以及为了等可能提供政策应权限授权隐私保护法律设备账号"
    "個資訊與務戶會將為給應權設帳號隱條款護蒐處理"
)


def decode(data: bytes) -> tuple[str, str, Text | None]:
    """Return the characters, the encoding's name, and what is doubtful about them."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data, name) or _loosely(data, name)
    if not data.isascii() or b"\0" in data:
        wide = _without_mark(data)
        if wide:
            return _strictly(data, wide) or _loosely(data, wide)
    utf8 = _strictly(data, "utf-8")
    if utf8:
        return utf8
    declared = _declared(data)
    if declared and declared != "utf-8":
        return _strictly(data, declared) or _loosely(data, declared)
    best = max(_GUESSES, key=lambda name: _plausible(data, name))
    return _strictly(data, best) or _loosely(data, best)


def _strictly(data: bytes, name: str) -> tuple[str, str, Text | None] | None:
    try:
        return data.decode(name), _plain(name), None
    except (UnicodeDecodeError, LookupError):
        return None


def _loosely(data: bytes, name: str) -> tuple[str, str, Text | None]:
    text = data.decode(name, "replace")
    lost = text.count("\ufffd")
    return (
        text,
        _plain(name),
        Text(
            zh=f"按 {_plain(name)} 解码时有 {lost} 处字节无法识别",
            en=f"{lost} places are no valid {_plain(name)}",
        ),
    )


def _plain(name: str) -> str:
    return {"utf-8-sig": "utf-8", "big5hkscs": "big5"}.get(name, name)


def _declared(data: bytes) -> str:
    match = _META.search(data, 0, _HEAD)
    if match is None:
        return ""
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
    except (LookupError, ValueError):  # no such encoding
        return ""
    known = _SUPERSETS.get(name, name)
    return known if known in _DECLARABLE else ""


def _without_mark(data: bytes) -> str:
    """Recognise UTF-16 without its mark by the zero bytes of its spaces, digits and punctuation."""
    sample = data[:_SAMPLE]
    if len(sample) < 8 or b"\0" not in sample:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) * 50 < len(sample) or min(even, odd) * 4 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _plausible(data: bytes, name: str) -> float:
    """Return how much the sample read as `name` looks like a Chinese or English policy."""
    text = data[:_SAMPLE].decode(name, "replace")
    if not text:
        return 0.0
    wrong = text.count("\ufffd") + sum(0xE000 <= ord(char) < 0xF900 for char in text)
    return (sum(char in _COMMON for char in text) - 20 * wrong) / len(text)
