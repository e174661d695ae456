"""What `docs/deployment.md` and `deploy/` say is so."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[3]
DEPLOY = ROOT / "deploy"
UNITS = sorted((DEPLOY / "systemd").glob("*.service"))


def test_every_variable_is_described() -> None:
    read = set()
    for path in (ROOT / "src" / "consentry" / "campaign").rglob("*.py"):
        read |= set(re.findall(r"CONSENTRY_[A-Z0-9_]+", path.read_text(encoding="utf-8")))
    page = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    described = set(re.findall(r"^\| `(CONSENTRY_[A-Z0-9_]+)`", page, re.MULTILINE))
    secrets = {"CONSENTRY_SECRET_KEY", "CONSENTRY_SECRET_KEY_OLD", "CONSENTRY_DATABASE_PASSWORD"}
    assert described | {f"{name}_FILE" for name in secrets} >= read
    assert described <= read
    for name in secrets:
        assert re.search(rf"^\| `{name}` .*\| secret", page, re.MULTILINE)


def test_what_is_set_in_deploy_is_a_setting() -> None:
    page = (ROOT / "docs" / "deployment.md").read_text(encoding="utf-8")
    known = set(re.findall(r"^\| `(CONSENTRY_[A-Z0-9_]+)`", page, re.MULTILINE))
    known |= {f"{name}_FILE" for name in known} | {"CONSENTRY_SITE", "CONSENTRY_UPSTREAM"}
    for path in DEPLOY.rglob("*"):
        if path.is_file():
            used = set(re.findall(r"CONSENTRY_[A-Z0-9_]+", path.read_text(encoding="utf-8")))
            assert used <= known, path


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_systemd_accepts_the_units(unit: Path, tmp_path: Path) -> None:
    text = unit.read_text().replace("/opt/consentry/bin/consentry", "/bin/true")
    copy = tmp_path / unit.name
    copy.write_text(text)
    done = subprocess.run(["systemd-analyze", "verify", copy], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_the_units_are_hardened(unit: Path) -> None:
    lines = set(unit.read_text().splitlines())
    for line in ("NoNewPrivileges=yes", "ProtectSystem=strict", "CapabilityBoundingSet=", "User=consentry"):
        assert line in lines
    assert not any(re.match(r"Environment=.*(KEY|PASSWORD)=", line) for line in lines)
    # the engine's child makes this call, and systemd's set lacks it
    assert ("SystemCallFilter=@system-service seccomp" in lines) == (unit.stem == "consentry-worker")


def test_images_are_pinned_and_hold_no_secret() -> None:
    compose = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    images = [service["image"] for service in compose["services"].values()]
    container = (DEPLOY / "Containerfile").read_text()
    images += re.findall(r"^FROM (\S+)", container, re.MULTILINE) + re.findall(r"--from=(\S+/\S+)", container)
    for image in images:
        assert re.search(r":\d+\.\d+", image), image
    assert "USER 10001" in container
    assert not re.search(r"(ENV|ARG) .*(KEY|PASSWORD|SECRET)", container)
    for name in ("web", "worker", "migrate"):
        service = compose["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert "no-new-privileges:true" in service["security_opt"]
        secret = {key: value for key, value in service["environment"].items() if re.search("KEY|PASSWORD", key)}
        assert all(key.endswith("_FILE") and value.startswith("/run/secrets/") for key, value in secret.items())
    assert "ports" not in compose["services"]["web"]
    assert "ports" not in compose["services"]["db"]


def test_caddy_accepts_its_configuration() -> None:
    caddy = shutil.which("caddy")
    if caddy is None:
        pytest.skip("caddy is not installed: nginx stands for the proxy in the tests")
    command = [caddy, "validate", "--adapter", "caddyfile", "--config", str(DEPLOY / "caddy" / "Caddyfile")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
