"""`consentry evidence verify` as a court's expert runs it: without the service."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from consentry.campaign import shell
from consentry.campaign.evidence.package import signing
from consentry.cli.exit_codes import ExitCode
from consentry.cli.main import main
from tests.campaign.evidence.making import FINGERPRINT, KEY, OTHER_KEY, PUBLIC, package


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "package.zip"
    path.write_bytes(package())
    return path


def test_a_whole_package(file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pem = tmp_path / "key.pem"
    pem.write_text(signing.public_pem(PUBLIC))
    colons = ":".join(FINGERPRINT[at : at + 2] for at in range(0, 64, 2)).upper()
    for named in ([], ["--key", str(pem)], ["--key", PUBLIC], ["--fingerprint", colons]):
        assert main(["evidence", "verify", str(file), "--lang", "en", *named]) == ExitCode.CLEAN
        printed = capsys.readouterr().out
        assert "The package is whole: 3 files, 3 entries" in printed
        assert ("That is the key you named" in printed) == bool(named)
    assert main(["evidence", "verify", str(file), "--lang", "zh"]) == ExitCode.CLEAN
    assert "证据包完整" in capsys.readouterr().out


def test_a_changed_package(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_bytes(file.read_bytes().replace(b'"verdicts": []', b'"verdicts":[ ]'))
    assert main(["evidence", "verify", str(file), "--lang", "en"]) == ExitCode.FINDINGS
    printed = capsys.readouterr().out
    assert "changed (SHA-256)" in printed
    assert "NOT to be relied on" in printed


def test_another_key(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = signing.raw(OTHER_KEY.public_key()).hex()
    assert main(["evidence", "verify", str(file), "--key", other, "--lang", "en"]) == ExitCode.FINDINGS
    assert FINGERPRINT in capsys.readouterr().out


@pytest.mark.parametrize("named", [["--key", "abc"], ["--key", "/nowhere.pem"], ["--fingerprint", "12"]])
def test_a_wrong_call(file: Path, named: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", "verify", str(file), *named]) == ExitCode.USAGE
    assert capsys.readouterr().err.startswith("consentry evidence: ")


def test_a_private_key_is_not_taken_for_a_public_one(file: Path, tmp_path: Path) -> None:
    pem = tmp_path / "private.pem"
    pem.write_text(signing.private_pem(KEY))
    assert main(["evidence", "verify", str(file), "--key", str(pem)]) == ExitCode.USAGE


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert main(["evidence", "verify", str(tmp_path / "none.zip")]) == ExitCode.USAGE
    assert main(["evidence", "verify", str(tmp_path)]) == ExitCode.USAGE


def test_it_needs_no_service(file: Path) -> None:
    code = (
        "import sys; sys.modules['django'] = None; from consentry.cli.main import main; "
        f"sys.exit(main(['evidence', 'verify', {str(file)!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_export_goes_to_the_service(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    called = []
    monkeypatch.setattr(shell, "manage", lambda command, arguments: called.append((command, arguments)))
    assert main(["evidence", "export", "7", "--user", "wang", "--with-binaries"]) == ExitCode.CLEAN
    assert called == [("evidence_export", ["7", "--user", "wang", "--with-binaries"])]
    assert main(["evidence", "export"]) == ExitCode.USAGE
    assert capsys.readouterr().err != ""
