"""The suite for data flow: every case is whole and built, and is reported as expected or as `known.yml` says."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from bench.flow.__main__ import PAGE
from bench.flow.matching import Outcome
from bench.flow.measuring import measure
from bench.flow.page import page
from samples.flow.build import build, outdated
from samples.flow.case import APKS, Case, Expectation, apk, case, cases, package
from samples.flow.categories import categories
from samples.flow.known import known
from samples.flow.staging import files

CASES = cases()
APPS = tuple(f"{name}{suffix}" for name in CASES for suffix in ("", "-twin"))


@cache
def outcomes() -> dict[str, Outcome]:
    return measure(CASES)


def says_something(own: Expectation) -> bool:
    return bool(own.flows or own.accesses or own.sdks or own.requests)


def test_the_folders_are_the_categories() -> None:
    assert {name.split("/")[0] for name in CASES} <= set(categories())


def test_every_apk_is_of_the_sources_as_they_are() -> None:
    assert outdated() == [], "run `python -m samples.flow.build`"


def test_there_is_no_stray_apk() -> None:
    built = set(APKS.rglob("*.apk"))
    assert built == {apk(name, twin=twin) for name in CASES for twin in (False, True)}


@pytest.mark.parametrize("name", CASES)
def test_the_twin_differs_in_one_line_and_in_the_answer(name: str) -> None:
    own: Case = case(name)
    before, after = files(name), files(name, twin=True)
    (changed,) = [path for path in before if before[path] != after[path]]
    assert changed == own.twin.file
    lines = [content[changed].decode().splitlines() for content in (before, after)]
    assert len(lines[0]) == len(lines[1])
    assert sum(old != new for old, new in zip(*lines, strict=True)) == 1
    assert own.expect != own.expect_twin
    assert says_something(own.expect) or says_something(own.expect_twin)


def methods(path: Path, own: str) -> set[str]:
    found: set[str] = set()
    class_name = ""
    for line in subprocess.run(("dexdump", str(path)), capture_output=True, text=True, check=True).stdout.splitlines():
        if declared := re.match(r"\s+Class descriptor\s+: 'L(.+);'", line):
            class_name = declared[1].replace("/", ".").removeprefix(own + ".")
        elif declared := re.match(r"\s+name\s+: '(lambda\$\d+|.+?)(?:\$org-consentry-.+)?'", line):
            found.add(f"{class_name}.{declared[1]}")
    return found


@pytest.mark.parametrize("name", CASES)
def test_the_places_that_a_case_names_are_in_its_code(name: str) -> None:
    for twin, own in ((False, case(name).expect), (True, case(name).expect_twin)):
        places = {place for flow in own.flows for place in (flow.source, flow.target)}
        places |= {access.place for access in own.accesses}
        if places - {""}:
            assert places - {""} <= methods(apk(name, twin=twin), package(name))


def inspecting(test: Callable[..., None]) -> Callable[..., None]:
    """All APKs are inspected once, by the first of these tests."""
    for mark in (
        pytest.mark.xdist_group("flow-suite"),
        pytest.mark.timeout(900),
    ):
        test = mark(test)
    return test


@inspecting
@pytest.mark.parametrize("app", APPS)
def test_the_report_is_as_expected_or_as_known(app: str) -> None:
    entry = known().get(app)
    assert outcomes()[app].deviations == (entry.differs if entry else ())


@inspecting
def test_the_published_figures_are_those_of_this_version() -> None:
    written = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    assert written == page(outcomes(), categories(), known()), "run `python -m bench.flow --write`"


def test_what_is_known_concerns_cases_that_exist_and_has_a_reason() -> None:
    for app, entry in known().items():
        assert app in APPS
        assert entry.differs
        assert entry.reason.strip()


@pytest.mark.real_apps
@pytest.mark.timeout(900)
def test_rebuilding_gives_the_same_bytes(tmp_path: Path) -> None:
    chosen = CASES[:: max(1, len(CASES) // 8)]
    build(chosen, tmp_path)
    for name in chosen:
        for twin in (False, True):
            own = apk(name, twin=twin)
            assert (tmp_path / own.relative_to(APKS)).read_bytes() == own.read_bytes(), own.name
