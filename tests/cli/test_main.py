"""The command line's face: help, usage errors, and that nothing heavy is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from consentry.cli.main import COMMANDS, main


def test_help_names_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    shown = capsys.readouterr().out
    for name, (_, help_line) in COMMANDS.items():
        assert name in shown
        assert help_line.split()[0] in shown
    assert "exit codes:" in shown


def test_help_loads_nothing_heavy() -> None:
    probe = (
        "import sys\nfrom consentry.cli.main import build_parser\nbuild_parser(None).format_help()\n"
        "print([m for m in ('msgspec', 'yaml', 'rich', 'jinja2', 'weasyprint', 'openpyxl', 'consentry._native') "
        "if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("arguments", [[], ["unknown"], ["inspect"], ["inspect", "x.apk", "--jobs", "0"]])
def test_wrong_calls_exit_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_a_missing_file_exits_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", "/nonexistent/app.apk", "--lang", "zh"]) == 2
    assert "/nonexistent/app.apk" in capsys.readouterr().err


def test_an_unknown_type_exits_with_2_and_lists_the_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", __file__, "--type", "不存在类"]) == 2
    assert "实用工具类" in capsys.readouterr().err


def test_a_policy_is_offered_and_recordings_are_not(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["inspect", "--help"])
    shown = capsys.readouterr().out
    assert "--type" in shown
    assert "--policy" in shown
    assert "--recording" not in shown


def test_a_policy_belongs_to_one_app(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    policy = tmp_path / "policy.txt"
    policy.write_text("隐私政策", encoding="utf-8")
    assert main(["inspect", __file__, __file__, "--policy", str(policy)]) == 2
    assert "--policy" in capsys.readouterr().err


def test_a_policy_that_is_not_there_is_bad_usage(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["inspect", __file__, "--policy", str(tmp_path / "none.html")]) == 2
    assert "none.html" in capsys.readouterr().err
