"""What is told at once, and what stands above it."""

from __future__ import annotations

from consentry.policy import Limits
from consentry.policy.reading.read import read
from consentry.policy.rights.units import Unit, folded, units


def _units(page: str) -> list[Unit]:
    return list(units(read("page.html", page.encode(), Limits())))


def test_a_sentence_knows_its_headings_and_the_sentence_before() -> None:
    first, second = _units("<h1>Your rights</h1><h2>Erasure</h2><p>This is free. Write to us.</p>")
    assert (first.text, first.heading, first.chapter, first.before) == ("this is free.", "erasure", "your rights", "")
    assert (second.text, second.before, second.kind) == ("write to us.", "this is free.", "sentence")


def test_an_item_knows_what_announces_its_list() -> None:
    *_, item = _units("<p>You can:</p><ul><li>leave;</li><li>stay.</li></ul>")
    assert (item.kind, item.lead, item.before) == ("item", "you can:", "leave;")


def test_a_row_is_told_at_once() -> None:
    page = "<table><tr><th>Right</th><th>How</th></tr><tr><td>Erase</td><td>Me &gt; Privacy</td></tr></table>"
    assert [(unit.kind, unit.text) for unit in _units(page)] == [
        ("row", "right | how"),
        ("row", "erase | me > privacy"),
    ]


def test_long_cells_are_read_by_the_sentence() -> None:
    page = f"<table><tr><td>{'We keep this for a year. ' * 20}</td><td>x</td></tr></table>"
    assert {unit.kind for unit in _units(page)} == {"sentence", "title"}


def test_a_heading_tells_only_where_nothing_stands_below_it() -> None:
    page = "<h2>You may close your account</h2><h2>Storage</h2><p>We keep it for a year.</p>"
    assert [(unit.kind, unit.text) for unit in _units(page)] == [
        ("heading", "you may close your account"),
        ("sentence", "we keep it for a year."),
    ]


def test_hidden_words_are_not_told() -> None:
    assert [unit.text for unit in _units('<p style="display:none">Erase it.</p><p>Keep it.</p>')] == ["keep it."]


def test_spans_are_those_of_the_document() -> None:
    document = read("page.md", b"# Rights\n\nWe **erase** it. You may ask.\n", Limits())
    assert [document.text[unit.start : unit.end] for unit in units(document)] == ["We erase it.", "You may ask."]


def test_addresses_and_numbers_are_alike() -> None:
    assert folded("Mail a@b.example by 2024") == folded("Mail someone.else@office.example by 1999")
    assert folded("見 https://a.example/x 。").split() == ["见", "webaddress", "。"]
