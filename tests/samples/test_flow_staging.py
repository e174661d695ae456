"""What an APK of the suite is made of: generated manifests, twins, digests."""

from __future__ import annotations

from pathlib import Path

import pytest

from samples.flow import case as cases_module
from samples.flow import staging
from samples.flow.case import Case, Component, Expectation, Twin
from samples.flow.manifest import manifest
from samples.flow.staging import CaseError, digest, files, packages

SOURCE = "package org.consentry.flow.demo.one;\nclass Main { int a = 1; int b = 1; }\n"
YAML = """
title: t
shows: s
why: w
expect: {flows: [{information: imei, sink: log}]}
twin: {file: Main.java, replace: "%s", with: "%s"}
"""


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(cases_module, "HERE", tmp_path)
    monkeypatch.setattr(staging, "HERE", tmp_path)
    folder = tmp_path / "demo" / "one"
    folder.mkdir(parents=True)
    (folder / "Main.java").write_text(SOURCE)
    (folder / "case.yml").write_text(YAML % ("a = 1", "a = 2"))
    return folder


def test_the_manifest_says_what_the_case_says() -> None:
    own = Case(
        title="t",
        shows="s",
        why="w",
        expect=Expectation(),
        twin=Twin(file="Main.java", replace="a", with_="b"),
        permissions=("CAMERA",),
        application="App",
        activities=("Main", "Second"),
        services=(Component(name="Worker", attributes={"enabled": "false"}),),
        receivers=(Component(name="Boot", actions=("android.intent.action.BOOT_COMPLETED",)),),
        providers=("Store",),
    )
    text = manifest("demo/one", own)
    assert '<uses-permission android:name="android.permission.CAMERA"/>' in text
    assert 'android:name=".App"' in text
    assert text.count("android.intent.category.LAUNCHER") == 1
    assert '<activity android:name=".Second"/>' in text
    assert '<service android:name=".Worker" android:enabled="false"/>' in text
    assert '<action android:name="android.intent.action.BOOT_COMPLETED"/>' in text
    assert '<provider android:name=".Store" android:authorities="org.consentry.flow.demo.one"/>' in text


def test_the_twin_is_the_case_with_one_text_replaced(demo: Path) -> None:
    assert files("demo/one", twin=True)["Main.java"].decode() == SOURCE.replace("a = 1", "a = 2")
    assert files("demo/one")["Main.java"].decode() == SOURCE


@pytest.mark.parametrize(
    ("old", "new"), [("= 1", "= 2"), ("c = 1", "c = 2"), ("a = 1", "a = 1"), ("a = 1", "a\\n = 2")]
)
def test_a_twin_that_is_no_twin_is_refused(demo: Path, old: str, new: str) -> None:
    (demo / "case.yml").write_text(YAML % (old, new))
    with pytest.raises(CaseError):
        files("demo/one", twin=True)


def test_a_case_keeps_to_its_package(demo: Path) -> None:
    (demo / "Other.java").write_text("package org.consentry.flow.demo.two;\nclass Other { }\n")
    with pytest.raises(CaseError, match=r"demo\.two"):
        files("demo/one")


def test_a_source_without_package_is_refused() -> None:
    with pytest.raises(CaseError, match="declares no package"):
        packages({"Main.java": b"class Main { }"})


def test_the_digest_follows_the_sources_and_not_the_texts(demo: Path) -> None:
    before = digest("demo/one"), digest("demo/one", twin=True)
    assert before[0] != before[1]
    (demo / "case.yml").write_text((demo / "case.yml").read_text().replace("title: t", "title: other"))
    assert (digest("demo/one"), digest("demo/one", twin=True)) == before
    (demo / "Main.java").write_text(SOURCE + "\n")
    assert digest("demo/one") != before[0]


def test_the_digest_tells_a_minified_build_from_another(demo: Path) -> None:
    before = digest("demo/one")
    (demo / "case.yml").write_text((demo / "case.yml").read_text() + "minified: true\n")
    assert digest("demo/one") != before
