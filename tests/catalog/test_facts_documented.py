"""`docs/catalog.md` names every kind of fact with its collectors and attributes."""

import re
from pathlib import Path

import pytest

from consentry.model.fact import KINDS

_PAGE = Path(__file__).parents[2] / "docs" / "catalog.md"
_ROW = re.compile(r"^\| `(?P<kind>[\w.\-]+)` \| (?P<collectors>[\w, \-]+) \| (?P<attributes>.+) \|$", re.MULTILINE)
_ATTRIBUTE = re.compile(r"(?:^|; )`(\w+)` (?:text|yes or no|number|list)")


def _rows() -> dict[str, tuple[list[str], list[str]]]:
    section = _PAGE.read_text(encoding="utf-8").partition("## Facts and their attributes")[2].partition("\n## ")[0]
    return {
        row["kind"]: (row["collectors"].split(", "), _ATTRIBUTE.findall(row["attributes"]))
        for row in _ROW.finditer(section)
    }


def test_every_kind_has_a_row() -> None:
    assert sorted(_rows()) == sorted(KINDS)


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_row_names_collectors_and_attributes(kind: str) -> None:
    collectors, attributes = KINDS[kind]
    assert _rows()[kind] == ([each.value for each in collectors], list(attributes))
