"""What sentences, lists and offers of rights say, in many wordings and shapes; the cases are data beside this file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from bench.policy_independent import party
from consentry.catalog import load
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.policy import Policy
from consentry.policy.limits import Limits
from consentry.policy.reading.images import Recogniser
from consentry.policy.reading.read import read
from consentry.policy.statements.extract import extract
from consentry.policy.statements.lexicon import Lexicon

FOLDER = Path(__file__).parent
#: a policy's first lines, in which its own names stand
_BEFORE = "# Privacy Policy\n\nWelcome.\n\nPlease read this.\n\nThanks.\n\n"
Item = tuple[str, ...]


def _cases(name: str) -> Any:
    return yaml.safe_load((FOLDER / name).read_text("utf-8"))


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon(load())


def _said(lexicon: Lexicon, text: str, form: str = "md") -> Policy:
    document = read(f"x.{form}", f"{text}\n".encode(), Limits(), Recogniser(1, 1))
    return extract(lexicon, (document,), Coverage(collector=Collector.POLICY, status=CoverageStatus.FINISHED))


def _labelled(labels: list[str]) -> Iterator[tuple[Item, bool]]:
    for label in labels:
        who, act, *information = label.split()
        for one in information:
            told = (who, act.rstrip("?!"), "denied" if "!" in act else "affirmed", one.rstrip("?"))
            yield told, label.split()[1].endswith("?") or one.endswith("?")


@pytest.mark.parametrize("case", [*_cases("said-en.yml"), *_cases("said-zh.yml")], ids=lambda case: case["text"][:60])
def test_sentences(lexicon: Lexicon, case: dict[str, Any]) -> None:
    labels = list(_labelled(case["says"]))
    sure = {item for item, is_open in labels if not is_open}
    found = {
        (one.actor.kind.value, one.action.value, one.polarity.value, mention.information or "*")
        for one in _said(lexicon, _BEFORE + case["text"]).statements
        if one.action != "request" and one.actor.kind != "user"
        for mention in one.information
        if mention.information or mention.vague
    }
    assert found - {item for item, is_open in labels if is_open} - sure == set()
    assert sure - found == set()


@pytest.mark.parametrize(
    "case",
    [
        *_cases("lists.yml"),
        *_cases("lists-forms.yml"),
        *_cases("lists-shapes.yml"),
        *_cases("lists-nobody.yml"),
        *_cases("lists-receivers.yml"),
        *_cases("lists-marks.yml"),
    ],
    ids=lambda case: case["text"][:40],
)
def test_rows(lexicon: Lexicon, case: dict[str, Any]) -> None:
    rows = {
        (party(name), frozenset(information.split()))
        for name, _, information in (r.partition("=") for r in case["rows"])
    }
    found: dict[str, set[str]] = {}
    for one in _said(lexicon, case["text"], case["as"]).third_parties:
        found.setdefault(party(one.name), set()).update(m.information for m in one.information if m.information)
    assert {(name, frozenset(information)) for name, information in found.items()} == rows


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (kind, text)
        for name in ("rights.yml", "rights-evidence.yml")
        for kind, texts in _cases(name).items()
        for text in texts
    ],
    ids=lambda one: one[:40],
)
def test_rights(lexicon: Lexicon, kind: str, text: str) -> None:
    offered = {right.kind.value for right in _said(lexicon, text).rights if right.offered}
    assert (kind.lstrip("-") in offered) is not kind.startswith("-")
