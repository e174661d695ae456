"""The reports on an app say what was fetched, when, and with which hash; and why not."""

from __future__ import annotations

import msgspec

from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.fetched import Fetched, Hop
from consentry.model.policy import Policy
from consentry.model.text import Language, Text
from consentry.report.formats import FORMATS
from tests.report.sample import sample_report

RECORDS = (
    Fetched(
        url="https://policy.example/<b>",
        at="2026-11-02T08:00:00+00:00",
        hops=(Hop(url="https://policy.example/", address="203.0.113.7", status=200),),
        size=12,
        sha256="ab" * 32,
        document="https://policy.example/",
    ),
    Fetched(url="http://inner.example/", at="2026-11-02T08:00:01+00:00", refused=Text("非公网地址", "not public")),
)


def test_what_was_fetched_is_shown() -> None:
    coverage = Coverage(collector=Collector.POLICY, status=CoverageStatus.FINISHED)
    report = msgspec.structs.replace(sample_report(), policy=Policy(documents=(), coverage=coverage, fetched=RECORDS))
    for format_ in ("text", "html", "json"):
        rendered = FORMATS[format_].render([report], Language.EN)
        assert isinstance(rendered, str)
        flat = "".join(rendered.split())
        assert "ab" * 32 in flat
        assert "notpublic" in flat
        assert "2026-11-02T08:00:00" in flat
        assert format_ != "html" or "example/<b>" not in rendered
