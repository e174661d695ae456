"""Writing and checking the hash-chained record."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Protocol

import msgspec
from django.db import connection, models
from django.utils import timezone

from consentry.campaign.audit.models import Entry

_START = "0" * 64
_LOCK = 0x636F6E73  #: number of the advisory lock that orders the entries on PostgreSQL

_FIELDS = ("number", "at", "actor", "role", "action", "object_type", "object_id", "before", "after", "previous")


class Actor(Protocol):
    """Who acts: a user, as far as the record needs to know."""

    def get_username(self) -> str:
        """Return the user's name."""

    def role_for(self, action: str) -> str:
        """Return the role by which the user may do it; empty = by none."""


class Break(msgspec.Struct, frozen=True, kw_only=True):
    """Where the chain does not hold."""

    number: int
    problem: str  #: `gap`, `previous` or `digest`


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
        "actor": actor.get_username() if actor else "system",
        "role": actor.role_for(action) if actor else "",
        "action": str(action),
        "object_type": target._meta.label_lower,
        "object_id": str(target.pk),
        "before": before,
        "after": after,
        "previous": last.digest if last else _START,
    }
    return Entry.objects.create(**values, digest=digest(values))


def digest(values: dict[str, Any]) -> str:
    """Return the hash of an entry: SHA-256 over canonical JSON of its fields."""
    plain = {name: values[name] for name in _FIELDS}
    plain["at"] = plain["at"].astimezone(timezone.get_fixed_timezone(0)).isoformat(timespec="microseconds")
    text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def verify(entries: Iterable[Entry] | None = None) -> list[Break]:
    """Return every place where the chain is broken; none = the record is whole."""
    breaks = []
    number, previous = 0, _START
    for entry in entries if entries is not None else Entry.objects.order_by("number").iterator():
        number += 1
        if entry.number != number:
            breaks.append(Break(number=entry.number, problem="gap"))
            number = entry.number
        if entry.previous != previous:
            breaks.append(Break(number=entry.number, problem="previous"))
        if entry.digest != digest({name: getattr(entry, name) for name in _FIELDS}):
            breaks.append(Break(number=entry.number, problem="digest"))
        previous = entry.digest
    return breaks


def _order() -> None:
    """Let one transaction at a time append. SQLite's immediate transactions do so already."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
