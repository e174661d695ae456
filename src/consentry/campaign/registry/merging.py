"""Two records of one app become one: everything that points at the one points at the other, and the record says so."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App


def merge_apps(actor: User | None, *, kept: App, merged: App) -> App:
    """Make `merged` a name for `kept` and return `kept`. Nothing is lost: the row of `merged` stays and says into what.

    Every foreign key to the app is re-pointed, of whichever part of the service. Where both have the one row that only one
    may have (a listing in the same store), the rows are combined (`combine`); where they cannot be (a case each in the
    same campaign), ValidationError: a person must decide first.
    """
    if actor is not None:  # None: the service itself read the certificate from a binary
        access.require(actor, Action.REGISTRY_EDIT, kept)
        access.require(actor, Action.REGISTRY_EDIT, merged)
    with transaction.atomic():
        rows = {
            row.pk: row for row in App.objects.select_for_update().filter(pk__in=[kept.pk, merged.pk]).order_by("pk")
        }
        kept, merged = rows[kept.pk], rows[merged.pk]
        _check(kept, merged)
        moved = {}
        for relation in App._meta.related_objects:
            field = relation.field
            count = _repoint(field, kept, merged)
            if count:
                moved[f"{field.model._meta.label_lower}.{field.name}"] = count
        merged.merged_into = kept
        merged.save(update_fields=["merged_into"])
        if not kept.app_type and merged.app_type:
            kept.app_type = merged.app_type
            kept.save(update_fields=["app_type"])
        chain.record(actor, "app.merge", merged, before={"merged_into": None}, after={"into": kept.pk, "moved": moved})
    return kept


def _check(kept: App, merged: App) -> None:
    if kept.pk == merged.pk or kept.merged_into_id or merged.merged_into_id:
        raise ValidationError(_("These are one app already."))
    if kept.package and merged.package and kept.package != merged.package:
        raise ValidationError(_("Apps with different packages are different apps."))
    if kept.signer and merged.signer and kept.signer != merged.signer:
        raise ValidationError(_("Apps signed by different certificates are different apps."))
    if merged.signer and not kept.signer:
        raise ValidationError(_("Keep the record whose signing certificate is known."))


def _repoint(field: Any, kept: App, merged: App) -> int:
    """Point the rows of one foreign key at `kept`; return how many there were."""
    manager = field.model._base_manager
    count = 0
    for row in manager.filter(**{field.name: merged}).select_for_update().order_by("pk"):
        count += 1
        twin = _twin(field, row, kept)
        if twin is None:
            _move(field, row, kept)
            continue
        if not hasattr(twin, "combine"):
            raise ValidationError(_("Both have %(what)s: decide first which one goes on.") % {"what": str(twin)})
        twin.combine(row)
        row.delete()
        twin.save()
    return count


def _move(field: Any, row: models.Model, kept: App) -> None:
    try:
        with transaction.atomic():
            field.model._base_manager.filter(pk=row.pk).update(**{field.name: kept})
    except IntegrityError as error:
        raise ValidationError(_("Both have %(what)s: decide first which one goes on.") % {"what": str(row)}) from error


def _twin(field: Any, row: models.Model, kept: App) -> Any:
    """Return the row that `kept` has where a constraint allows it only one."""
    for constraint in field.model._meta.constraints:
        if not isinstance(constraint, models.UniqueConstraint) or field.name not in constraint.fields:
            continue
        same = {name: getattr(row, name) for name in constraint.fields if name != field.name}
        twin = field.model._base_manager.filter(**same, **{field.name: kept}).select_for_update().first()
        if twin is not None:
            return twin
    return None
