"""Writing and checking the hash-chained record."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from typing import Any, Protocol

import msgspec
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection, models
from django.utils import timezone

from consentry.campaign.audit.digest import FIELDS, START, digest_of
from consentry.campaign.audit.models import Entry

_LOCK = 0x636F6E73  #: number of the advisory lock that orders the entries on PostgreSQL


class Actor(Protocol):
    """Who acts: a user, as far as the record needs to know."""

    def get_username(self) -> str:
        """Return the user's name."""

    def role_for(self, action: str) -> str:
        """Return the role by which the user may do it; empty = by none."""


class Break(msgspec.Struct, frozen=True, kw_only=True):
    """Where the chain does not hold."""

    number: int
    problem: str  #: `gap`, `previous`, `digest`; `missing`: the entry that was noted elsewhere is not there


def record(
    actor: Actor | None,
    action: str,
    target: models.Model,
    *,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> Entry:
    """Append an entry, in the transaction of the act. `actor` None = the system itself.

    Raises RuntimeError outside a transaction: an act without its entry, or an entry without its act, must not be.
    """
    if not connection.in_atomic_block:
        raise RuntimeError("the record is written in the transaction of the act")
    _order()
    last = Entry.objects.order_by("-number").only("number", "digest").first()
    values: dict[str, Any] = {
        "number": last.number + 1 if last else 1,
        "at": timezone.now(),
        "actor": plain(actor.get_username()) if actor else "system",
        "role": actor.role_for(action) if actor else "",
        "action": str(action),
        "object_type": target._meta.label_lower,
        "object_id": str(target.pk),
        "before": plain(before),
        "after": plain(after),
        "previous": last.digest if last else START,
    }
    return Entry.objects.create(**values, digest=digest(values))


def digest(values: dict[str, Any]) -> str:
    """Return the hash of an entry: SHA-256 over canonical JSON of its fields."""
    return digest_of(values | {"at": moment(values["at"])})


def moment(at: datetime.datetime) -> str:
    """Return a time as it is hashed: UTC, to the microsecond."""
    return at.astimezone(datetime.UTC).isoformat(timespec="microseconds")


def plain(value: Any) -> Any:
    """Return the value as it comes back from either database, so that its hash can be computed again.

    PostgreSQL refuses NUL and lone surrogates and writes 1e22 as an integer. Raises TypeError, ValueError for what is
    not JSON.
    """
    return _plain(json.loads(json.dumps(value, cls=DjangoJSONEncoder, allow_nan=False)))


def _plain(value: Any) -> Any:
    match value:
        case str():
            return value.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
        case float() if value.is_integer():
            return int(value)
        case dict():
            return {_plain(key): _plain(item) for key, item in value.items()}
        case list():
            return [_plain(item) for item in value]
        case _:
            return value


def head() -> tuple[int, str]:
    """Return number and hash of the last entry: noted elsewhere, they show later that no entries were cut off."""
    last = Entry.objects.order_by("-number").only("number", "digest").first()
    return (last.number, last.digest) if last else (0, START)


def verify(entries: Iterable[Entry] | None = None, *, noted: tuple[int, str] | None = None) -> list[Break]:
    """Return every place where the chain is broken; none = the record is whole, up to its last entry.

    `noted` is a `head()` of earlier: only that shows whether the newest entries were cut off.
    """
    breaks = []
    number, previous = 0, START
    seen = noted is None or noted == (0, START)
    for entry in entries if entries is not None else Entry.objects.order_by("number").iterator():
        number += 1
        if entry.number != number:
            breaks.append(Break(number=entry.number, problem="gap"))
            number = entry.number
        if entry.previous != previous:
            breaks.append(Break(number=entry.number, problem="previous"))
        if entry.digest != digest({name: getattr(entry, name) for name in FIELDS}):
            breaks.append(Break(number=entry.number, problem="digest"))
        seen = seen or (entry.number, entry.digest) == noted
        previous = entry.digest
    if noted is not None and not seen:
        breaks.append(Break(number=noted[0], problem="missing"))
    return breaks


def _order() -> None:
    """Let one transaction at a time append. SQLite's immediate transactions do so already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
