"""Has this operator, this app or this signing certificate been named before? Asks published bulletins only.

A hit is exact (the same name but for width, case, brackets, spaces and punctuation; the same certificate) or similar (one
name holds the other, e.g. `上海巨人网络` of a bulletin and the full name of the company): similar is not the same company.
A naming that was corrected or taken back is told together with its correction.
"""

from __future__ import annotations

import msgspec
from django.db.models import CharField, F, Q, QuerySet, Value

from consentry.campaign.bulletins.models import Bulletin, Row
from consentry.campaign.bulletins.names import key

_SHORTEST = 4  #: characters that a name must have to be looked for inside others
MOST = 200


class Hit(msgspec.Struct, frozen=True, kw_only=True):
    """A row of a published bulletin that matches, and the row that corrects it or takes it back."""

    row: Row
    matched: tuple[str, ...]  #: of `operator`, `app`, `signer`
    exact: bool
    correction: Row | None


def named_before(*, operator: str = "", app: str = "", signer: str = "") -> list[Hit]:
    """Return the namings that match any of what is given, the exact ones first, then the latest first; at most 200."""
    keys = {"operator": key(operator), "app": key(app)}
    signer = signer.strip().lower().replace(":", "")
    asked = Q()
    found: QuerySet[Row] = Row.objects.filter(bulletin__state=Bulletin.State.PUBLISHED)
    for name, value in keys.items():
        if value:
            found, condition = _matching(found, name, value)
            asked |= condition
    if signer:
        asked |= Q(signer=signer)
    if not asked:
        return []
    rows = list(
        found.filter(asked, withdrawn=False)
        .select_related("bulletin__campaign")
        .order_by("-bulletin__issued_on", "-bulletin_id", "position")[:MOST]
    )
    corrections = {row.corrects_id: row for row in _corrections(rows)}
    return sorted((_hit(row, keys, signer, corrections.get(row.pk)) for row in rows), key=lambda hit: not hit.exact)


def _matching(found: QuerySet[Row], name: str, value: str) -> tuple[QuerySet[Row], Q]:
    """Return the condition that a row's key is the value, holds it, or begins it; annotated for the last."""
    asked = f"asked_{name}"
    condition = Q(**{f"{name}_key": value})
    if len(value) < _SHORTEST:
        return found, condition
    found = found.annotate(**{asked: Value(value, output_field=CharField())})
    shorter = Q(**{f"{asked}__startswith": F(f"{name}_key")}) & Q(**{f"{name}_key__regex": f"^.{{{_SHORTEST},}}$"})
    return found, condition | Q(**{f"{name}_key__contains": value}) | shorter


def _corrections(rows: list[Row]) -> QuerySet[Row]:
    """Return the published corrections of rows, the latest last."""
    return (
        Row.objects.filter(corrects__in=rows, bulletin__state=Bulletin.State.PUBLISHED)
        .select_related("bulletin")
        .order_by("bulletin__published_at", "bulletin_id")
    )


def _hit(row: Row, keys: dict[str, str], signer: str, correction: Row | None) -> Hit:
    exact = [name for name, value in keys.items() if value and getattr(row, f"{name}_key") == value]
    similar = [
        name
        for name, value in keys.items()
        if value and name not in exact and _similar(getattr(row, f"{name}_key"), value)
    ]
    if signer and row.signer == signer:
        exact.append("signer")
    return Hit(row=row, matched=(*exact, *similar), exact=bool(exact), correction=correction)


def _similar(stored: str, asked: str) -> bool:
    return min(len(stored), len(asked)) >= _SHORTEST and (asked in stored or asked.startswith(stored))
