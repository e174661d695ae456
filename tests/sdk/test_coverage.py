"""What the identification says it could not see."""

from __future__ import annotations

from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.sdk.identify import identify
from tests.sdk.values import app, catalog, rows, sdk

SDKS = catalog(sdk("push", "cn.push"))


def test_readable_names_are_finished() -> None:
    coverage = identify(app(), rows("com.example.shop.page", 300) + rows("cn.push.a", 200), SDKS).coverage
    assert coverage.status is CoverageStatus.FINISHED
    assert coverage.counts == {"catalog": 1, "present": 1, "classes": 500, "owned": 200, "renamed": 0}


def test_short_names_below_a_known_prefix_are_no_hindrance() -> None:
    known = [(f"cn.push.a.b{number}", "classes.dex", 1, 9) for number in range(90)]
    assert identify(app(), known, SDKS).coverage.complete


def test_renamed_packages_may_hide_sdks() -> None:
    renamed = [(f"a.b.c{number}", "classes.dex", 1, 9) for number in range(100)]
    coverage = identify(app(), renamed, SDKS).coverage
    assert coverage.status is CoverageStatus.PARTIAL
    assert "100 of 100 classes were renamed" in coverage.reasons[0].en


def test_a_part_that_was_not_read_is_told() -> None:
    code = Coverage(collector=Collector.CODE, status=CoverageStatus.PARTIAL)
    coverage = identify(app(), rows("com.example.shop", 9), SDKS, code=code).coverage
    assert coverage.status is CoverageStatus.PARTIAL
    assert "not read completely" in coverage.reasons[0].en
