"""The signing key: where it comes from, who can read it, and what stays of old ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from consentry.campaign.audit.models import Entry
from consentry.campaign.evidence import keys, queries
from consentry.campaign.evidence.package import signing

pytestmark = pytest.mark.django_db


def test_a_key_is_made_once_for_its_owner_only(key_folder: Path) -> None:
    first = keys.current()
    assert keys.current() == first
    assert (key_folder / "signing.key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in key_folder.iterdir()] == ["signing.key"]
    (entry,) = Entry.objects.filter(action="evidence.key")
    assert entry.after == {"fingerprint": first.fingerprint, "public_key": first.public_key}


@pytest.mark.parametrize("as_file", [True, False])
def test_a_key_of_the_settings(
    as_file: bool, key_folder: Path, tmp_path: Path, settings: pytest.FixtureRequest
) -> None:
    key = signing.new_key()
    pem = signing.private_pem(key)
    path = tmp_path / "own.pem"
    path.write_text(pem)
    settings.SIGNING_KEY = str(path) if as_file else pem  # type: ignore[attr-defined]
    assert keys.current().public_key == signing.raw(key.public_key()).hex()
    assert not (key_folder / "signing.key").exists()
    with pytest.raises(RuntimeError, match="CONSENTRY_SIGNING_KEY"):
        keys.rotate()


def test_a_key_that_is_none_is_refused_without_telling_it(settings: pytest.FixtureRequest) -> None:
    settings.SIGNING_KEY = "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----"  # type: ignore[attr-defined]
    with pytest.raises(signing.BadKey) as refused:
        keys.private()
    assert "secret" not in str(refused.value)


def test_rotation_keeps_the_public_halves_and_the_old_key(key_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = keys.current()
    call_command("evidence_key", "--rotate")
    new = keys.current()
    assert new != old
    assert list(queries.public_keys()) == [old, new]
    printed = capsys.readouterr().out
    assert new.fingerprint in printed
    pem = printed[: printed.index("fingerprint")]
    assert signing.read_public(pem) == new.public_key
    aside = key_folder / f"signing-{old.fingerprint[:16]}.key"
    assert signing.raw(signing.read_private(aside.read_text()).public_key()).hex() == old.public_key
    assert aside.stat().st_mode & 0o777 == 0o600


def test_the_command_says_what_is_wrong(settings: pytest.FixtureRequest) -> None:
    settings.SIGNING_KEY = "/nowhere/key.pem"  # type: ignore[attr-defined]
    with pytest.raises(CommandError, match="nowhere"):
        call_command("evidence_key")
