"""The import itself: all rows or none, in one transaction; or only a look at what it would do."""

from __future__ import annotations

from functools import lru_cache

import msgspec
from django.db import IntegrityError, connection, transaction
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry import blobs
from consentry.campaign.registry.importing.check import MAX_ERRORS, RowError, check
from consentry.campaign.registry.importing.plan import Plan
from consentry.campaign.registry.importing.read import Unreadable, read
from consentry.campaign.registry.models import App, Listing, Operator, Release
from consentry.catalog import load

_LOCK = 0x696D7072  #: number of the advisory lock that lets one import at a time run on PostgreSQL


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What an import did, or would do. With errors, it did nothing."""

    rows: int  #: rows that say something of an app
    created: dict[str, int]  #: operators, apps, listings, releases
    changed: dict[str, int]
    errors: tuple[RowError, ...]
    written: bool


def import_list(actor: User, data: bytes, file_name: str, *, dry_run: bool = False) -> Outcome:
    """Take a list of apps over into the registry, as a whole or, where a row is wrong, not at all.

    The file is kept by its hash and the record names it. Errors are in the person's language.
    """
    access.require(actor, Action.REGISTRY_IMPORT)
    try:
        checked = check(read(data, file_name), _app_types())
    except Unreadable as error:
        return _refused(0, [RowError(0, "", file_name, str(error))])
    if checked.errors:
        return _refused(len(checked.entries), checked.errors)
    try:
        with transaction.atomic():
            _one_at_a_time()
            plan = Plan(checked)
            if plan.errors:
                return _refused(len(checked.entries), plan.errors[:MAX_ERRORS])
            outcome = Outcome(
                rows=len(checked.entries),
                created=_counts(plan.operators, plan.apps, plan.listings, plan.releases),
                changed=_counts(plan.changed_operators, plan.changed_apps, plan.changed_listings, ()),
                errors=(),
                written=not dry_run,
            )
            if not dry_run:
                _write(plan)
                blob = blobs.store(data)
                after = {"file": file_name, "rows": outcome.rows, "new": outcome.created, "changed": outcome.changed}
                chain.record(actor, Action.REGISTRY_IMPORT, blob, after=after)
            return outcome
    except IntegrityError:
        return _refused(len(checked.entries), [RowError(0, "", "", _("The registry changed meanwhile: try again."))])


def _write(plan: Plan) -> None:
    Operator.objects.bulk_create(plan.operators)
    Operator.objects.bulk_update(plan.changed_operators.values(), ["email", "credit_code"], batch_size=100)
    App.objects.bulk_create(plan.apps)
    App.objects.bulk_update(plan.changed_apps.values(), ["signer", "app_type"], batch_size=100)
    Listing.objects.bulk_create(plan.listings)
    Listing.objects.bulk_update(plan.changed_listings.values(), ["downloads", "url"], batch_size=100)
    Release.objects.bulk_create(plan.releases)


def _refused(rows: int, errors: tuple[RowError, ...] | list[RowError]) -> Outcome:
    return Outcome(rows=rows, created={}, changed={}, errors=tuple(errors), written=False)


def _counts(operators: object, apps: object, listings: object, releases: object) -> dict[str, int]:
    named = {"operators": operators, "apps": apps, "listings": listings, "releases": releases}
    return {name: len(rows) for name, rows in named.items()}  # type: ignore[arg-type]


def _one_at_a_time() -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


@lru_cache(maxsize=1)
def _app_types() -> dict[str, str]:
    """Return what people write for an app type -> its id."""
    names: dict[str, str] = {}
    for app_type in load().app_types:
        chinese = app_type.name.zh
        for name in (app_type.id, str(app_type.number), chinese, chinese.removesuffix("类"), app_type.name.en):
            names["".join(name.split()).casefold()] = app_type.id
    return names
