"""The record: every change of an entry shows, the database refuses changes, concurrent acts leave no gap."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import Error, connection, transaction

from consentry.campaign.audit import chain, protection
from consentry.campaign.audit.digest import FIELDS
from consentry.campaign.audit.models import AppendOnly, Entry
from consentry.campaign.people.models import Organisation
from consentry.campaign.people.roles import Action, Role
from tests.campaign.conftest import Person


@pytest.fixture
def target(db: None) -> Organisation:
    return Organisation.objects.create(name="目标", kind="lab")


@pytest.fixture
def three(target: Organisation, person: Person) -> list[Entry]:
    officer = person(Role.OFFICER)
    with transaction.atomic():
        chain.record(officer, Action.CAMPAIGN_EDIT, target, after={"名称": "甲"})
        chain.record(None, "system.tick", target)
        chain.record(officer, Action.NOTICE_ISSUE, target, before={"n": 1.0, "x": 1e22}, after={"n": 2.5, "s": "a\0b"})
    return list(Entry.objects.order_by("number"))


def test_a_whole_record_verifies_after_a_round_trip_through_the_database(three: list[Entry]) -> None:
    assert [entry.number for entry in three] == [1, 2, 3]
    assert three[0].role == "officer"
    assert three[1].actor == "system"
    assert three[2].after == {"n": 2.5, "s": "a\ufffdb"}
    assert chain.verify() == []
    assert chain.verify(noted=chain.head()) == []
    assert chain.verify(noted=(2, three[1].digest)) == []


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("at", None),
        ("actor", "somebody.else"),
        ("role", "admin"),
        ("action", "notice.view"),
        ("object_type", "people.user"),
        ("object_id", "999"),
        ("before", {"n": 7}),
        ("after", {"n": 7}),
    ],
)
def test_a_changed_field_shows(three: list[Entry], field: str, value: Any) -> None:
    entry = three[1]
    setattr(entry, field, value if value is not None else entry.at + timedelta(microseconds=1))
    assert chain.verify(three) == [chain.Break(number=2, problem="digest")]


def test_a_changed_field_with_its_hash_made_anew_shows_at_the_next(three: list[Entry]) -> None:
    three[1].actor = "somebody.else"
    three[1].digest = chain.digest({name: getattr(three[1], name) for name in FIELDS})
    assert chain.verify(three) == [chain.Break(number=3, problem="previous")]


def test_a_removed_entry_shows(three: list[Entry]) -> None:
    assert chain.verify([three[0], three[2]]) == [
        chain.Break(number=3, problem="gap"),
        chain.Break(number=3, problem="previous"),
    ]


def test_exchanged_entries_show(three: list[Entry]) -> None:
    assert {found.problem for found in chain.verify([three[1], three[0], three[2]])} == {"gap", "previous"}


def test_a_cut_off_end_shows_to_who_noted_the_head(three: list[Entry]) -> None:
    noted = (3, three[2].digest)
    assert chain.verify(three[:2]) == []
    assert chain.verify(three[:2], noted=noted) == [chain.Break(number=3, problem="missing")]


def test_an_entry_needs_the_transaction_of_its_act(transactional_db: None) -> None:
    target = Organisation.objects.create(name="目标", kind="lab")
    with pytest.raises(RuntimeError, match="transaction"):
        chain.record(None, "x", target)


def test_an_act_that_fails_leaves_no_entry_and_no_gap(target: Organisation) -> None:
    with transaction.atomic():
        chain.record(None, "first", target)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        chain.record(None, "second", target)
        raise ZeroDivisionError
    with transaction.atomic():
        chain.record(None, "third", target)
    assert list(Entry.objects.values_list("number", "action")) == [(1, "first"), (2, "third")]
    assert chain.verify() == []


@pytest.mark.parametrize("value", [float("nan"), {1, 2}, object()])
def test_what_is_not_json_is_refused(target: Organisation, value: Any) -> None:
    with pytest.raises((TypeError, ValueError)), transaction.atomic():
        chain.record(None, "x", target, after={"value": value})


def test_entries_refuse_to_be_saved_or_deleted(three: list[Entry]) -> None:
    with pytest.raises(AppendOnly):
        three[0].save()
    with pytest.raises(AppendOnly):
        three[0].delete()


@pytest.mark.parametrize(
    "statement", ["UPDATE audit_entry SET actor = 'x' WHERE number = 1", "DELETE FROM audit_entry WHERE number = 3"]
)
def test_the_database_refuses_changes(three: list[Entry], statement: str) -> None:
    with pytest.raises(Error, match="only grows"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    with pytest.raises(Error, match="only grows"), transaction.atomic():
        Entry.objects.filter(number=1).update(actor="x")
    with pytest.raises(Error, match="only grows"), transaction.atomic():
        Entry.objects.all().delete()
    assert chain.verify() == []


@pytest.mark.django_db
def test_postgresql_refuses_to_truncate() -> None:
    if connection.vendor == "sqlite":
        assert len(protection.PROTECT["sqlite"]) == 2  # it has no TRUNCATE
        return
    with pytest.raises(Error, match="only grows"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("TRUNCATE audit_entry")


def test_what_was_tampered_with_behind_the_protection_shows(three: list[Entry]) -> None:
    protection.run(connection, protection.UNPROTECT)
    Entry.objects.filter(number=2).update(action="innocent")
    protection.run(connection, protection.PROTECT)
    assert chain.verify() == [chain.Break(number=2, problem="digest")]


def test_threads_append_without_gap_or_fork(transactional_db: None) -> None:
    target = Organisation.objects.create(name="目标", kind="lab")
    errors: list[Error] = []
    start = threading.Barrier(6)

    def append(thread: int) -> None:
        try:
            start.wait()
            for index in range(10):
                with transaction.atomic():
                    chain.record(None, f"thread.{thread}.{index}", target)
        except Error as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=append, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert list(Entry.objects.values_list("number", flat=True)) == list(range(1, 61))
    assert len(set(Entry.objects.values_list("action", flat=True))) == 60
    assert chain.verify() == []
