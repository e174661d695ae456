"""Finding what an address or a body names, among what the person may see."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, TypeVar

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from consentry.campaign.api.problems import fault

_M = TypeVar("_M", bound=Model)


def named(rows: QuerySet[_M], pk: int, field: str) -> _M:
    """Return the row that a field of the body names. Raises Problem (422): not there, or not to be seen."""
    row = rows.filter(pk=pk).first()
    if row is None:
        raise fault(field, "unknown", _("There is nothing with this id that you may see."))
    return row


def all_named(rows: QuerySet[_M], pks: Collection[int], field: str) -> list[_M]:
    """Return the rows that a field of the body names, in their order. Raises Problem (422)."""
    found: dict[Any, _M] = {row.pk: row for row in rows.filter(pk__in=set(pks))}
    if missing := [pk for pk in pks if pk not in found]:
        message = _("There is nothing with these ids that you may see: %(ids)s")
        raise fault(field, "unknown", message % {"ids": ", ".join(map(str, missing[:20]))})
    return [found[pk] for pk in pks]
