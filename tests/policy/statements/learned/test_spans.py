"""What may be a name is found wherever it stands."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.policy import Limits
from consentry.policy.reading.read import read
from consentry.policy.statements.learned.spans import shortened, spans_of
from consentry.policy.statements.lexicon import Lexicon

LEXICON = Lexicon(load())


def _candidates(text: str, file: str = "x.md") -> list[str]:
    document = read(file, text.encode(), Limits())
    return [document.text[span.start : span.end] for span in spans_of(LEXICON, document)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Your card number goes to Oakley & Finch LLP and to Bright Pay.", ["Oakley & Finch LLP", "Bright Pay"]),
        ("- Tidewater, Inc. (Boston): email address", ["Tidewater, Inc."]),
        ("Hosting: tawk.to, ironSource; 1Password", ["tawk.to", "ironSource", "1Password"]),
        ("| Who | Data |\n|---|---|\n| Harbor Mail | email address |", ["Harbor Mail"]),
        ("Adjust's servers get your IP address.", ["Adjust"]),
        ("- payment processors: card number", ["payment processors"]),
        ("我们委托苏州听涛云计算有限公司存储您的信息，并接入云推SDK。", ["苏州听涛云计算有限公司", "云推SDK"]),
        ("语音识别：科大讯飞（录音）", ["科大讯飞"]),
        ("We use **quillcast** for chat.", ["quillcast"]),
    ],
)
def test_names_are_among_the_candidates(text: str, names: list[str]) -> None:
    assert set(names) <= set(_candidates(text))


def test_candidates_stay_in_their_line_and_stand_in_order() -> None:
    document = read("x.md", b"## Acme Ltd\n\nBolt Inc.\n\n- Crane: email\n", Limits())
    spans = spans_of(LEXICON, document)
    for span in spans:
        block = document.blocks[span.block]
        assert block.start <= span.start < span.end <= block.end
    assert spans == sorted(spans, key=lambda span: (span.start, span.end))


def test_what_the_source_hides_is_no_candidate() -> None:
    assert "Acme" not in _candidates('<p style="display:none">Acme gets your name</p><p>Hello</p>', "x.html")


def test_legal_forms_are_cut_off() -> None:
    assert shortened("Acme, Inc.") == shortened("Acme GmbH") == "Acme"
    assert shortened("Acme") == "Acme"
