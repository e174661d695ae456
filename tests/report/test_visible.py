"""Nothing invisible stays so."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from consentry.report.visible import cut, visible


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain 晨读 é 🕵", "plain 晨读 é 🕵"),
        ("a\u202eb", "a\\u202eb"),
        ("\x1b[31m", "\\u001b[31m"),
        ("a\nb\tc", "a\\u000ab\\u0009c"),
        ("\udcff", "\\udcff"),
        ("\ufffe", "\\ufffe"),
        ("\U000e0041", "\\U000e0041"),
        ("\u3164", "\\u3164"),
    ],
)
def test_spells_out(raw: str, shown: str) -> None:
    assert visible(raw) == shown


def test_lines_are_kept_where_asked() -> None:
    assert visible("a\nb\tc\r\u2028", lines=True) == "a\nb\tc\\u000d\\u2028"


def test_every_control_format_and_surrogate_character_is_spelled_out() -> None:
    for number in range(sys.maxunicode + 1):
        char = chr(number)
        if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"}:
            assert visible(char) != char, hex(number)


def test_cut_says_how_much_is_left_out() -> None:
    assert cut("abcdef", 6) == "abcdef"
    assert cut("abcdef", 4) == "abcd… (+2)"
