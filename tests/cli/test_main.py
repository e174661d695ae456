"""The command line's face: help, usage errors, and that nothing heavy is loaded before it is needed."""

from __future__ import annotations

import subprocess
import sys

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


def test_policy_and_recording_are_not_offered(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["inspect", "--help"])
    shown = capsys.readouterr().out
    assert "--type" in shown
    assert "--policy" not in shown
    assert "--recording" not in shown
