"""Accepted findings."""

from __future__ import annotations

import datetime

import pytest

from consentry.judge import apply_baseline, parse_baseline, unused
from consentry.model.verdict import Outcome
from tests.judge.making import fact, one, report, rule

RULE = rule("suspected: {fact: code.access}\nsubject: info")
DAY = datetime.date(2026, 6, 30)


def file(fingerprint: str, expires: str = "2026-06-30") -> bytes:
    return f"""
version: 1
suppressions:
  - fingerprint: "{fingerprint}"
    reason: 已获用户单独同意 / consent on file
    expires: {expires}
""".encode()


def test_an_accepted_finding_is_shown_but_does_not_count() -> None:
    verdict = one(RULE, fact("code.access", info="imei"), fact("code.access", info="mac"))
    imei, mac = verdict.findings
    baseline = parse_baseline(file(imei.fingerprint))
    (marked,) = apply_baseline([verdict], baseline.suppressions, DAY)
    assert [each.suppressed for each in marked.findings] == ["已获用户单独同意 / consent on file", ""]
    assert marked.outcome is Outcome.SUSPECTED
    assert report(marked).worst is Outcome.SUSPECTED
    both = [*baseline.suppressions, *parse_baseline(file(mac.fingerprint)).suppressions]
    assert report(*apply_baseline([verdict], both, DAY)).worst is Outcome.SATISFIED
    assert unused([verdict], both, DAY) == ()


def test_it_holds_through_its_last_day_and_then_counts_again() -> None:
    verdict = one(RULE, fact("code.access", info="imei"))
    (suppression,) = parse_baseline(file(verdict.findings[0].fingerprint)).suppressions
    tomorrow = DAY + datetime.timedelta(days=1)
    assert apply_baseline([verdict], [suppression], DAY)[0].findings[0].suppressed
    assert apply_baseline([verdict], [suppression], tomorrow) == (verdict,)
    assert unused([verdict], [suppression], tomorrow) == (suppression,)


def test_one_whose_finding_is_gone_is_told() -> None:
    (suppression,) = parse_baseline(file("0" * 32)).suppressions
    assert unused([], [suppression], DAY) == (suppression,)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"suppressions: [{fingerprint: a, reason: ' ', expires: 2026-01-01}]", "needs a reason"),
        (b"suppressions: [{fingerprint: '', reason: a, expires: 2026-01-01}]", "fingerprint"),
        (b"suppressions: [{fingerprint: a, reason: b}]", "expires"),
        (b"suppressions: [{fingerprint: a, reason: b, expires: soon}]", "expires"),
        (b"suppressions: [{fingerprint: a, reason: b, expires: 2026-01-01, until: 1}]", "until"),
        (b"version: 2", "version 2"),
        (b"a: [", "not YAML"),
        (b"", "baseline"),
        (file("a") + file("a").split(b"suppressions:")[1], "twice"),
    ],
)
def test_odd_files_are_refused_with_the_place(data: bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parse_baseline(data)
