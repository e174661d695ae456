"""Asking for a package of a case, and taking it. Both go into the record."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.cases.models import Case
from consentry.campaign.evidence.building import make
from consentry.campaign.evidence.models import Package
from consentry.campaign.people import access
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import Blob


def export(user: User, case: Case, *, with_binaries: bool = False) -> Package:
    """Ask for the package of a case; the worker makes it. Raises PermissionDenied."""
    access.require(user, Action.EVIDENCE_EXPORT, case)
    return ask(user, case, with_binaries=with_binaries)


def ask(user: User | None, case: Case, *, with_binaries: bool) -> Package:
    """Write down and queue the wish for a package; for `export` and the shell (`user` None), who checked the rights."""
    with transaction.atomic():
        package = Package.objects.create(case=case, with_binaries=with_binaries, requested_by=user)
        chain.record(user, Action.EVIDENCE_EXPORT, package, after={"case": case.pk, "with_binaries": with_binaries})
        make.enqueue(package.pk)
    return package


def take(user: User, package: Package) -> Blob:
    """Return the bytes of a package that is ready, for download. Raises PermissionDenied, ValidationError `not_ready`."""
    access.require(user, Action.EVIDENCE_EXPORT, package)
    if package.blob is None:
        raise ValidationError(_("The package is not ready."), code="not_ready")
    with transaction.atomic():
        after = {"case": package.case_id, "sha256": package.blob.sha256}
        chain.record(user, "evidence.download", package, after=after)
    return package.blob
