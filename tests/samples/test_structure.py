"""Every sample is whole: sources, expectation, twin, a signed APK that says what the sources say."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from samples.expectation import CLAUSES_337, expectation
from samples.recipe import HERE, files, names
from samples.table import DOCUMENT, rendered

NAMES = names()


def apk(name: str) -> Path:
    return HERE / "apks" / f"{name}.apk"


def output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_the_first_bulletin_is_covered() -> None:
    assert {"messenger", "reader", "finance", "news", "sports", "technews", "courier"} <= set(NAMES)


def test_there_is_no_stray_apk() -> None:
    assert {path.stem for path in (HERE / "apks").iterdir()} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_the_expectation_is_whole(name: str) -> None:
    own = expectation(name)
    other = expectation(own.twin)
    assert other.twin == name
    assert own.clean != other.clean
    assert own.app_type == other.app_type
    if own.clean:
        assert not own.clauses
        return
    assert set(CLAUSES_337) <= set(own.clauses)
    assert set(own.clauses.values()) != {"clear"}
    for clause, evidence in own.evidence.items():
        assert own.flagged(clause), f"{clause} has evidence but is not flagged"
        assert evidence.responsible


@pytest.mark.parametrize("name", NAMES)
def test_texts_exist_in_both_languages(name: str) -> None:
    keys: dict[str, set[str]] = {"values": set(), "values-zh": set()}
    for relative, path in files(name).items():
        parts = relative.split("/")
        if parts[0] == "res" and parts[1] in keys:
            keys[parts[1]] |= set(re.findall(r'<string name="([^"]+)"', path.read_text(encoding="utf-8")))
    assert keys["values"] == keys["values-zh"]
    assert "app_name" in keys["values"]


@pytest.mark.parametrize("name", NAMES)
def test_the_apk_is_small_and_named_for_what_it_does(name: str) -> None:
    assert apk(name).stat().st_size < 160_000
    badging = output("aapt2", "dump", "badging", str(apk(name)))
    package = re.search(r"package: name='([^']+)'", badging)
    assert package is not None
    assert package[1] == f"org.consentry.samples.{name.removesuffix('-clean')}"


@pytest.mark.parametrize("name", NAMES)
def test_the_apk_is_signed(name: str) -> None:
    said = output("apksigner", "verify", "--verbose", str(apk(name)))
    for scheme in ("v2 scheme (APK Signature Scheme v2)", "v3 scheme (APK Signature Scheme v3)"):
        assert f"Verified using {scheme}: true" in said


@pytest.mark.parametrize("name", [name for name in NAMES if not expectation(name).clean])
def test_the_code_holds_the_places_that_must_be_shown(name: str) -> None:
    known: set[tuple[str, str]] = set()
    class_name = ""
    for line in output("dexdump", "-d", str(apk(name))).splitlines():
        if found := re.match(r"\s+Class descriptor\s+: 'L(.+);'", line):
            class_name = found[1].replace("/", ".")
        elif found := re.match(r"\s+name\s+: '(.+)'", line):
            known.add((class_name, found[1]))
    for evidence in expectation(name).evidence.values():
        for place in evidence.places:
            if place.class_name:
                assert (place.class_name, place.method) in known


def test_the_document_is_up_to_date() -> None:
    assert rendered() == DOCUMENT.read_text(encoding="utf-8"), "run `python -m samples.table`"
