"""How the model and the patterns are joined."""

from __future__ import annotations

import pytest

from consentry.catalog import load
from consentry.model.coverage import CoverageStatus
from consentry.model.policy import RightKind
from consentry.policy.collect import collect
from consentry.policy.limits import Limits
from consentry.policy.rights import model
from consentry.policy.rights.model import Judged
from consentry.policy.statements.opinions import Opinions

SPOKEN = frozenset(kind.value for kind in RightKind)
DELETE, COPY = RightKind.DELETE, RightKind.COPY


def _opinions(*, tells: str = "", keeps: str = "") -> Opinions:
    return Opinions([Judged(10, 30, frozenset(tells.split()), frozenset(keeps.split()))])


def test_what_the_model_is_sure_of_is_told_without_a_pattern() -> None:
    assert _opinions(tells="copy").rights(10, [], (), SPOKEN) == [COPY]


def test_a_pattern_is_believed_unless_the_model_gainsays_it() -> None:
    assert _opinions(keeps="delete").rights(10, [DELETE, COPY], (), SPOKEN) == [DELETE]


def test_what_is_refused_is_left_to_the_patterns() -> None:
    assert _opinions().rights(10, [DELETE], {DELETE}, SPOKEN) == [DELETE]


def test_where_nothing_was_judged_the_patterns_stand() -> None:
    assert _opinions(tells="copy").rights(40, [DELETE], (), SPOKEN) == [DELETE]


def test_of_what_no_word_speaks_the_model_is_not_heard() -> None:
    assert _opinions(tells="copy delete").rights(10, [], (), frozenset({"copy"})) == [COPY]


def test_a_row_tells_its_rights_once() -> None:
    assert _opinions(tells="copy").rights(20, [], (), SPOKEN) == []


def test_contact_is_told_and_doubted() -> None:
    assert _opinions(tells="contact", keeps="contact").tells_contact(10)
    assert not _opinions(tells="contact").tells_contact(20)
    assert _opinions().doubts_contact(10)
    assert not _opinions().doubts_contact(40)


def test_sentences_that_the_model_did_not_read_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "MOST", 2)
    policy = collect([("policy.txt", b"One. Two. Three. Four.")], Limits(), load())
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert any("model on rights" in reason.en for reason in policy.coverage.reasons)


@pytest.mark.parametrize(
    "text",
    [
        "Our partners may revoke their agreement with us at thirty days' notice.",
        "Vendors can have our records wiped when the contract ends.",
    ],
)
def test_what_somebody_else_may_do_is_no_right_whatever_the_model_says(text: str) -> None:
    assert collect([("x.txt", text.encode())], Limits(), load()).rights == ()


def test_a_complaint_that_nobody_hears_is_refused() -> None:
    text = "No regulator supervises us, so there is nobody to complain to."
    (right,) = collect([("x.txt", text.encode())], Limits(), load()).rights
    assert (right.kind, right.offered) == (RightKind.COMPLAIN, False)
