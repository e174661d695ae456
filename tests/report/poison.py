"""Reports whose every string holds something nasty: what an app may put into its names, and what a catalog might."""

from __future__ import annotations

import enum

import msgspec

from consentry.model.report import Report
from tests.report.sample import sample_report

#: what hostile apps have been seen to use, or may
NASTY = {
    "script": "<script>alert(1)</script>",
    "attribute": '" onmouseover="alert(1)" x=\'',
    "image": "<img src=x onerror=alert(1)>",
    "comment": "--><svg onload=alert(1)>",
    "closes": "</style></script></textarea></title><b>",
    "jinja": "{{ 7*7 }}{% raw %}",
    "entity": "&lt;b&gt;&#x3c;",
    "formula": "=cmd|' /C calc'!A0",
    "formula-plus": "+1+1",
    "formula-minus": "-2+3",
    "formula-at": "@SUM(1+1)",
    "formula-tab": "\t=1+1",
    "formula-return": "\r=1+1",
    "escape": "\x1b[31mred\x1b]0;title\x07\x9b31m",
    "rich-markup": "[bold red]x[/bold red][link=http://evil.example]y[/link]:smile:",
    "control": "a\x00b\x01c\x0bd\x7f\x85",
    "bidi": "\u202egpj.exe\u2066\u2069\u200f\u061c",
    "zero-width": "a\u200bb\u200dc\ufeffd\u00ade\u2060",
    "separator": "a\u2028b\u2029c\nd\r\ne",
    "surrogate": "a\udcff\ud800b",
    "noncharacter": "a\ufffeb\uffffc",
    "xlsx-escape": "_x0041__x000D_",
    "url": "javascript:alert(1)//https://x",
    "path": "../../etc/passwd%00?x#y",
    "astral": "𝕏🕵️\U000e0041",
    "zalgo": "a" + "\u0301" * 40,
    "long": "L" * 40_000,
}


def poisoned(nasty: str, report: Report | None = None) -> Report:
    """Return the sample with `nasty` put before and after every string that is not of a closed set."""
    return _poison(report or sample_report(), nasty)  # type: ignore[return-value]


def _poison(value: object, nasty: str) -> object:
    match value:
        case enum.Enum():
            return value
        case str():
            return f"{nasty}{value}{nasty}" if value else value
        case tuple():
            return tuple(_poison(item, nasty) for item in value)
        case dict():
            return {_poison(key, nasty): _poison(item, nasty) for key, item in value.items()}
        case msgspec.Struct():
            return type(value)(**{f: _poison(getattr(value, f), nasty) for f in value.__struct_fields__})
        case _:
            return value
