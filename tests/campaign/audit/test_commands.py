"""`audit_verify` and `audit_head`."""

from __future__ import annotations

import io

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection, transaction

from consentry.campaign.audit import chain, protection
from consentry.campaign.audit.models import Entry
from consentry.campaign.people.models import Organisation


@pytest.fixture
def two(db: None) -> list[Entry]:
    target = Organisation.objects.create(name="目标", kind="lab")
    with transaction.atomic():
        return [chain.record(None, name, target) for name in ("one", "two")]


def test_a_whole_record(two: list[Entry]) -> None:
    out, head = io.StringIO(), io.StringIO()
    call_command("audit_head", stdout=head)
    assert head.getvalue().strip() == f"2:{two[1].digest}"
    call_command("audit_verify", noted=head.getvalue().strip(), stdout=out)
    assert "whole: 2 entries" in out.getvalue()


def test_a_broken_record_fails(two: list[Entry]) -> None:
    protection.run(connection, protection.UNPROTECT)
    Entry.objects.filter(number=2).delete()
    protection.run(connection, protection.PROTECT)
    call_command("audit_verify", stdout=io.StringIO())  # alone, the chain cannot tell that its end is gone
    err = io.StringIO()
    with pytest.raises(CommandError, match="broken") as caught:
        call_command("audit_verify", noted=f"2:{two[1].digest}", stderr=err)
    assert caught.value.returncode == 1
    assert "entry 2: missing" in err.getvalue()


@pytest.mark.django_db
def test_a_wrong_note_is_refused() -> None:
    with pytest.raises(CommandError, match="NUMBER:HASH"):
        call_command("audit_verify", noted="7")
