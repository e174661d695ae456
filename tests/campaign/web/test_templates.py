"""No template shows a text that nobody translated, or carries what the content policy refuses."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.campaign.web.templates import FOLDER, Markup, templates

FILES = templates()
each = pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(FOLDER)) for path in FILES])


@each
def test_all_visible_text_is_translated(path: Path) -> None:
    assert Markup(path.read_text(encoding="utf-8")).bare == []


@each
def test_nothing_inline(path: Path) -> None:
    assert Markup(path.read_text(encoding="utf-8")).inline == []


@each
def test_nothing_is_taken_from_elsewhere_and_nothing_is_unescaped(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert re.findall(r"""(?:src|href|action)=["']?(?:https?:)?//""", source) == []
    allowed = 1 if path.name == "field.html" else 0  # the help text of a field is ours: the list of password rules
    assert len(re.findall(r"\|\s*safe\b|autoescape\s+off", source)) == allowed


def test_the_look_is_taken_from_nowhere_else() -> None:
    for path in (FOLDER.parent / "static").rglob("*.css"):
        assert re.findall(r"url\(|@import", path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "bare", "inline"),
    [
        ('<p>{% translate "Good" %}</p>{% blocktranslate %}Also {{ n }}{% endblocktranslate %}', [], []),
        ("<p>Bad</p>", ["Bad"], []),
        ("<p>坏</p>", ["坏"], []),
        ('<img alt="Bad">', ["Bad"], []),
        ("{# not shown #}{% comment %}nor this{% endcomment %}<p>– · 3</p>", [], []),
        ("<script>alert(1)</script>", ["alert(1)"], ["<script>"]),
        ('<p style="color:red" onclick="x()"></p>', [], ["style=color:red", "onclick=x()"]),
        ('<script src="{% static "a.js" %}"></script>', [], []),
        ('<a href="javascript:x()"></a>', [], ["href=javascript:x()"]),
    ],
)
def test_the_reader_of_templates(source: str, bare: list[str], inline: list[str]) -> None:
    markup = Markup(source)
    assert (markup.bare, markup.inline) == (bare, inline)
