"""The terminal summary."""

from __future__ import annotations

import io

import msgspec
import pytest
from rich.cells import cell_len
from rich.console import Console

from consentry.model.coverage import Coverage, CoverageStatus
from consentry.model.report import Report
from consentry.model.text import Language
from consentry.model.verdict import Outcome
from consentry.report import text
from tests import golden
from tests.report.poison import NASTY, poisoned
from tests.report.sample import sample_report


def printed(*reports: Report, width: int = 100, color: bool = False, quiet: bool = False, language: Language = Language.EN) -> str:  # fmt: skip
    out = io.StringIO()
    console = Console(file=out, width=width, force_terminal=color, color_system="truecolor" if color else None)
    text.print_summary(console, reports, language, quiet=quiet, written=["out/report.html"])
    return out.getvalue()


@pytest.mark.parametrize("language", Language)
def test_golden(language: Language) -> None:
    golden.check(f"report/sample.{language}.txt", text.render([sample_report()], language))


def test_says_what_matters() -> None:
    out = printed(sample_report())
    assert "Found: 2 violated, 1 suspected" in out
    assert "Coverage is incomplete" in out
    assert "classes3.dex: bad checksum at byte 0x1c4, skipped" in out
    assert "Exits when a permission is refused" in out
    assert "Full report: out/report.html" in out


def test_words_beside_symbols() -> None:
    lines = printed(sample_report()).splitlines()
    assert any("✗ Violated" in line and "No permission, no use" in line for line in lines)
    assert any("? Undetermined" in line and "Forcing targeted push" in line for line in lines)


def test_quiet_is_one_line_an_app() -> None:
    out = printed(sample_report(), sample_report(), quiet=True, width=40)
    assert len(out.splitlines()) == 3
    assert out.splitlines()[0].startswith("morning-reader-3.2.1.apk: Found: 2 violated, 1 suspected (Coverage")


def test_colour_only_where_asked() -> None:
    assert "\x1b[" not in printed(sample_report())
    assert "\x1b[" in printed(sample_report(), color=True)


@pytest.mark.parametrize("width", [40, 80, 100, 200])
@pytest.mark.parametrize("language", Language)
def test_keeps_to_the_width(width: int, language: Language) -> None:
    out = printed(sample_report(), width=width, language=language)
    assert max(cell_len(line) for line in out.splitlines()) <= width


def test_several_apps_end_with_an_overview() -> None:
    out = printed(sample_report(), sample_report())
    assert out.count("! incomplete") == 2


def clean(report: Report, status: CoverageStatus) -> Report:
    kept = tuple(v for v in report.verdicts if v.outcome is Outcome.SATISFIED)
    coverage = tuple(
        Coverage(collector=c.collector, status=status, reasons=c.reasons) if c.reasons else c for c in report.coverage
    )
    return msgspec.structs.replace(report, verdicts=kept, coverage=coverage)


def test_a_partial_inspection_is_never_clean() -> None:
    assert "this is not a pass" in printed(clean(sample_report(), CoverageStatus.FAILED))
    assert "this is not a pass" in printed(clean(sample_report(), CoverageStatus.PARTIAL), quiet=True)


def test_a_whole_inspection_without_findings() -> None:
    out = printed(clean(sample_report(), CoverageStatus.FINISHED))
    assert "No evidence of a breach" in out
    assert "not a pass" not in out


@pytest.mark.parametrize("name", NASTY)
@pytest.mark.parametrize("quiet", [False, True])
def test_no_control_character_reaches_the_terminal(name: str, quiet: bool) -> None:
    out = printed(poisoned(NASTY[name]), quiet=quiet)
    for char in "\x00\x01\x07\x0b\r\x1b\x7f\x85\x9b\u200b\u200f\u2028\u202e\u2066\ufeff\udcff\U000e0041":
        assert char not in out
    assert len(out) < 60_000


def test_markup_of_an_app_is_not_interpreted() -> None:
    assert "[bold red]x[/bold red]" in printed(poisoned(NASTY["rich-markup"]), width=400)
