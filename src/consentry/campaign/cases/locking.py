"""Rows locked for a change, and the refusal of a change that was made against an older version."""

from __future__ import annotations

from typing import TypeVar

from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Case, Finding

_Row = TypeVar("_Row", Case, Finding)


class Stale(Exception):
    """Somebody else changed it meanwhile; what they did would be lost."""


def lock_case(pk: int, version: int | None = None) -> Case:
    """Return the case, locked until the transaction ends. `version`: the one the person saw. Raises Stale."""
    return require_seen(
        Case.objects.select_for_update(of=("self",)).select_related("app__operator", "campaign").get(pk=pk), version
    )


def lock_finding(pk: int, version: int | None = None) -> Finding:
    """Return the finding, locked until the transaction ends. `version`: the one the person saw. Raises Stale."""
    related = ("assignment", "inspection__release__app__operator", "inspection__assignment")
    return require_seen(Finding.objects.select_for_update(of=("self",)).select_related(*related).get(pk=pk), version)


def require_seen(row: _Row, version: int | None) -> _Row:
    """Return the locked row where `version` is its version or not given. Raises Stale."""
    if version is not None and row.version != version:
        raise Stale(_("Somebody else changed this meanwhile. Look at it again, then decide."))
    return row
