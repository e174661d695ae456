"""The command as a user calls it: own process, scrubbed environment, real sample apps."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

_APKS = Path(__file__).parents[2] / "samples" / "apks"
_DAY = ("--as-of", "2026-01-01")


def _run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    environment = {**kept, "LANG": "C.UTF-8", "NO_COLOR": "1"}
    command = [sys.executable, "-m", "consentry", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, check=False, timeout=200)


def test_findings_exit_with_1_and_fail_on_never_with_0(tmp_path: Path) -> None:
    messenger = str(_APKS / "messenger.apk")
    assert _run("inspect", messenger, *_DAY, "--quiet", cwd=tmp_path).returncode == 1
    assert _run("inspect", messenger, *_DAY, "--quiet", "--fail-on", "violated", cwd=tmp_path).returncode == 0
    assert _run("inspect", messenger, *_DAY, "--quiet", "--fail-on", "never", cwd=tmp_path).returncode == 0


def test_a_clean_app_exits_with_0_and_says_what_stays_open(tmp_path: Path) -> None:
    done = _run("inspect", str(_APKS / "finance-clean.apk"), *_DAY, "--lang", "en", cwd=tmp_path)
    assert done.returncode == 0
    assert "undetermined" in done.stdout.decode()


def test_what_is_no_app_exits_with_3_and_the_others_are_inspected(tmp_path: Path) -> None:
    bad = tmp_path / "bad\x1b[31m.apk"
    bad.write_bytes(b"nothing")
    good = str(_APKS / "finance-clean.apk")
    done = _run("inspect", str(bad), good, *_DAY, "--format", "json", "--lang", "en", "--jobs", "2", cwd=tmp_path)
    assert done.returncode == 3
    assert b"not an APK" in done.stderr
    assert json.loads(done.stdout)["app"]["package"] == "org.consentry.samples.finance"


def test_equal_input_gives_equal_bytes(tmp_path: Path) -> None:
    arguments = ("inspect", str(_APKS / "reader.apk"), *_DAY, "--format", "json", "--quiet")
    first, second = _run(*arguments, cwd=tmp_path), _run(*arguments, "--jobs", "2", cwd=tmp_path)
    assert first.stdout == second.stdout
    assert first.stdout.startswith(b"{")


@pytest.mark.parametrize(
    ("format_", "start"), [("html", b"<!"), ("sarif", b"{"), ("pdf", b"%PDF"), ("xlsx", b"PK"), ("json", b"{")]
)
def test_every_format_reaches_its_file(format_: str, start: bytes, tmp_path: Path) -> None:
    target = tmp_path / "deep" / f"report.{format_}"
    arguments = ("inspect", str(_APKS / "messenger.apk"), *_DAY, "--format", format_, "--output", str(target))
    done = _run(*arguments, "--fail-on", "never", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes().lstrip().startswith(start)


def test_several_apps_come_in_the_order_given(tmp_path: Path) -> None:
    names = ["reader.apk", "finance.apk", "messenger.apk"]
    arguments = ("inspect", *(str(_APKS / name) for name in names), *_DAY, "--format", "json", "--jobs", "2")
    done = _run(*arguments, "--fail-on", "never", "--quiet", cwd=tmp_path)
    assert [report["app"]["file"] for report in json.loads(done.stdout)["reports"]] == names


def test_a_baseline_decides_the_exit_code_but_hides_nothing(tmp_path: Path) -> None:
    app = str(_APKS / "finance.apk")
    report = json.loads(_run("inspect", app, *_DAY, "--format", "json", "--quiet", cwd=tmp_path).stdout)
    prints = {finding["fingerprint"] for verdict in report["verdicts"] for finding in verdict["findings"]}
    assert prints
    lines = [f"  - {{fingerprint: {p}, reason: known, expires: 2026-06-30}}" for p in sorted(prints)]
    baseline = tmp_path / "baseline.yml"
    baseline.write_text("version: 1\nsuppressions:\n" + "\n".join(lines) + "\n")
    shared = ("inspect", app, "--baseline", str(baseline), "--format", "json", "--quiet")
    done = _run(*shared, *_DAY, cwd=tmp_path)
    assert done.returncode == 0
    shown = json.loads(done.stdout)["verdicts"]
    assert {f["fingerprint"] for verdict in shown for f in verdict["findings"] if f["suppressed"]} == prints
    assert _run(*shared, "--as-of", "2026-07-01", cwd=tmp_path).returncode == 1


def test_compare_tells_what_the_twin_fixed(tmp_path: Path) -> None:
    for name in ("finance", "finance-clean"):
        app = str(_APKS / f"{name}.apk")
        (tmp_path / f"{name}.json").write_bytes(_run("inspect", app, *_DAY, "--format", "json", cwd=tmp_path).stdout)
    done = _run("compare", "finance.json", "finance-clean.json", "--format", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert {row["status"] for row in json.loads(done.stdout)} == {"fixed"}
    back = _run("compare", "finance-clean.json", "finance.json", "--format", "json", cwd=tmp_path)
    assert back.returncode == 1
    assert {row["status"] for row in json.loads(back.stdout)} == {"new"}


def test_only_the_regulation_asked_for_is_judged(tmp_path: Path) -> None:
    app = str(_APKS / "finance.apk")
    done = _run("inspect", app, *_DAY, "--regulation", "miit-337", "--format", "json", "--quiet", cwd=tmp_path)
    clauses = {clause["id"] for clause in json.loads(done.stdout)["clauses"]}
    assert clauses == {f"miit-337/{number}" for number in range(1, 9)}


def test_the_law_of_the_day_is_applied(tmp_path: Path) -> None:
    app = str(_APKS / "finance.apk")
    done = _run("inspect", app, "--as-of", "2019-12-31", "--format", "json", "--quiet", cwd=tmp_path)
    clauses = {clause["id"].partition("/")[0] for clause in json.loads(done.stdout)["clauses"]}
    assert "miit-337" in clauses
    assert "miit-164" not in clauses


def test_a_set_of_splits_is_read_whole(tmp_path: Path) -> None:
    splits = tmp_path / "app.apks"
    with zipfile.ZipFile(splits, "w") as archive:
        archive.write(_APKS / "messenger.apk", "base.apk")
        archive.write(_APKS / "reader.apk", "split_reader.apk")
    done = _run("inspect", str(splits), *_DAY, "--format", "json", "--quiet", cwd=tmp_path)
    report = json.loads(done.stdout)
    assert report["app"]["container"] == "splits"
    members = {access["member"] for access in report["accesses"]}
    assert any(member.startswith("split_reader.apk!") for member in members)
