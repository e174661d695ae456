"""How facts are arranged."""

from __future__ import annotations

from consentry.judge.facts import fact_base
from consentry.model.coverage import Collector, Coverage, CoverageStatus
from tests.judge.making import fact, place


def test_equal_facts_share_a_bucket() -> None:
    base = fact_base(
        [fact("code.access", info="imei", at=place(offset=1)), fact("code.access", at=place(offset=2), info="imei")], ()
    )
    (bucket,) = base.buckets["code.access"]
    assert len(bucket.facts) == 2


def test_of_two_accounts_the_less_complete_counts() -> None:
    finished = Coverage(collector=Collector.CODE, status=CoverageStatus.FINISHED)
    partial = Coverage(collector=Collector.CODE, status=CoverageStatus.PARTIAL)
    for accounts in ((finished, partial), (partial, finished)):
        assert fact_base((), accounts).unfinished("code.access") == ("code: partial",)


def test_a_collector_that_gives_no_account_did_not_finish() -> None:
    assert fact_base((), ()).unfinished("code.access") == ("code: not_given",)
