"""What changes campaigns, who takes part, what is drawn and which lab gets it."""

from __future__ import annotations

import datetime
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from consentry.campaign.audit import chain
from consentry.campaign.people import access
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App
from consentry.campaign.rounds import queries
from consentry.campaign.rounds.blueprints import blueprints
from consentry.campaign.rounds.distribution import distribute
from consentry.campaign.rounds.models import Assignment, Campaign, Participation, Sampling, Stage
from consentry.campaign.rounds.sampling import Candidate, Parameters, draw

#: fields of a campaign that an officer may change
EDITABLE = (
    "title",
    "title_en",
    "legal_basis",
    "legal_basis_en",
    "regulations",
    "rectify_working_days",
    "rectify_until",
    "reminder_working_days",
    "relisting_working_days",
)


@transaction.atomic
def create_campaign(user: User, slug: str, *, template: str = "", demo: bool = False, **fields: Any) -> Campaign:
    """Create a campaign from a template, from `fields` (`EDITABLE`), or from both, the fields going before.

    Raises PermissionDenied, ValidationError (unknown template or field, slug taken, no title).
    """
    access.require(user, Action.CAMPAIGN_EDIT)
    if template and template not in blueprints():
        raise ValidationError({"template": _("There is no such template.")})
    _check_fields(fields)
    blueprint = blueprints().get(template)
    values: dict[str, Any] = {}
    if blueprint:
        values = {
            "title": blueprint.title.zh,
            "title_en": blueprint.title.en,
            "legal_basis": blueprint.basis,
            "legal_basis_en": blueprint.basis_en,
            "regulations": list(blueprint.regulations),
            "rectify_working_days": blueprint.rectify.working_days,
            "rectify_until": blueprint.rectify.until,
        }
    campaign = Campaign(slug=slug, template=template, demo=demo, **(values | fields))
    campaign.full_clean()
    campaign.save()
    for stage in blueprint.stages if blueprint else ():
        Stage.objects.create(campaign=campaign, kind=stage.kind, starts=stage.starts, ends=stage.ends)
    chain.record(user, Action.CAMPAIGN_EDIT, campaign, after={"slug": slug, "template": template, "demo": demo})
    return campaign


@transaction.atomic
def change_campaign(user: User, campaign: Campaign, **fields: Any) -> Campaign:
    """Change fields (`EDITABLE`) of a campaign. Raises PermissionDenied, ValidationError."""
    access.require(user, Action.CAMPAIGN_EDIT, campaign)
    _check_fields(fields)
    locked = Campaign.objects.select_for_update().get(pk=campaign.pk)
    before = {name: _plain(getattr(locked, name)) for name in fields}
    for name, value in fields.items():
        setattr(locked, name, value)
    locked.full_clean()
    locked.save(update_fields=list(fields))
    after = {name: _plain(value) for name, value in fields.items()}
    chain.record(user, Action.CAMPAIGN_EDIT, locked, before=before, after=after)
    return locked


@transaction.atomic
def set_stage(user: User, campaign: Campaign, kind: str, starts: datetime.date, ends: datetime.date) -> Stage:
    """Set the window of a stage; both days belong to it. Raises PermissionDenied, ValidationError."""
    access.require(user, Action.CAMPAIGN_EDIT, campaign)
    stage = Stage.objects.select_for_update().filter(campaign=campaign, kind=kind).first()
    before = {"starts": str(stage.starts), "ends": str(stage.ends)} if stage else None
    stage = stage or Stage(campaign=campaign, kind=kind)
    stage.starts, stage.ends = starts, ends
    stage.full_clean()
    stage.save()
    after = {"kind": kind, "starts": str(starts), "ends": str(ends)}
    chain.record(user, Action.CAMPAIGN_EDIT, campaign, before=before, after=after)
    return stage


@transaction.atomic
def enrol(user: User, campaign: Campaign, apps: Iterable[App]) -> int:
    """Let apps take part; those that do already stay as they are. Returns how many are new. Raises PermissionDenied."""
    access.require(user, Action.CAMPAIGN_EDIT, campaign)
    wanted = sorted({app.merged_into_id or app.pk for app in apps})
    there = set(Participation.objects.filter(campaign=campaign).values_list("app_id", flat=True))
    new = [app for app in wanted if app not in there]
    Participation.objects.bulk_create(
        (Participation(campaign=campaign, app_id=app) for app in new), ignore_conflicts=True
    )
    if new:
        chain.record(user, Action.CAMPAIGN_EDIT, campaign, after={"enrolled": new})
    return len(new)


@transaction.atomic
def take_part(user: User, campaign: Campaign, app: App) -> Participation:
    """Let an operator's own app take part in a campaign that is not over, to be self-inspected; once is enough.

    Raises PermissionDenied, ValidationError.
    """
    access.require(user, Action.SELF_INSPECTION_RUN, app)
    if not queries.is_open(campaign, timezone.localdate()):
        raise ValidationError(_("The campaign is over."))
    found, new = Participation.objects.get_or_create(campaign=campaign, app_id=app.merged_into_id or app.pk)
    if new:
        chain.record(user, Action.SELF_INSPECTION_RUN, found, after={"campaign": campaign.pk, "app": found.app_id})
    return found


@transaction.atomic
def draw_sample(
    user: User, campaign: Campaign, parameters: Mapping[str, Any] | Parameters, *, seed: str = ""
) -> Sampling:
    """Draw apps to inspect from those that take part; without a seed, one is made and recorded.

    Raises PermissionDenied, ValidationError (parameters; see `sampling.Parameters`).
    """
    access.require(user, Action.SAMPLING_RUN, campaign)
    if seed and not (seed.isascii() and seed.isprintable() and len(seed) <= 64):
        raise ValidationError({"seed": _("At most 64 printable ASCII characters.")})
    try:
        how = parameters if isinstance(parameters, Parameters) else msgspec.convert(dict(parameters), Parameters)
    except (ValueError, TypeError) as error:
        raise ValidationError({"parameters": str(error)}) from error
    seed = seed or secrets.token_hex(16)
    population = queries.population(campaign)
    sampling = Sampling.objects.create(
        campaign=campaign,
        seed=seed,
        parameters=msgspec.to_builtins(how),
        population=msgspec.to_builtins(population),
        drawn=list(draw(seed, how, population)),
        created_by=user,
    )
    after = {"seed": seed, "parameters": sampling.parameters, "drawn": sampling.drawn, "of": len(population)}
    chain.record(user, Action.SAMPLING_RUN, sampling, after=after)
    return sampling


def redraw(sampling: Sampling) -> tuple[int, ...]:
    """Return what the recorded seed, parameters and population give: the same as `sampling.drawn`, or it was altered."""
    population = msgspec.convert(sampling.population, list[Candidate])
    return draw(sampling.seed, msgspec.convert(sampling.parameters, Parameters), population)


@transaction.atomic
def assign_sample(user: User, sampling: Sampling, labs: Sequence[Organisation], *, double: int = 0) -> list[Assignment]:
    """Give the drawn apps to the labs evenly, `double` of them to two labs blind. Returns the new assignments.

    What a lab already has of the campaign it keeps. Raises PermissionDenied, ValidationError.
    """
    access.require(user, Action.ASSIGNMENT_EDIT, sampling.campaign)
    _check_labs(labs, double)
    pairs = distribute(sampling.seed, sampling.drawn, [lab.pk for lab in labs], double)
    return _assign(user, sampling.campaign, pairs, sampling)


@transaction.atomic
def assign(user: User, campaign: Campaign, app: App, labs: Sequence[Organisation]) -> list[Assignment]:
    """Give one app to one or two labs. Raises PermissionDenied, ValidationError."""
    access.require(user, Action.ASSIGNMENT_EDIT, campaign)
    _check_labs(labs, 0)
    return _assign(user, campaign, [(app.pk, lab.pk) for lab in labs], None)


@transaction.atomic
def cancel_assignment(user: User, assignment: Assignment, reason: str) -> Assignment:
    """Take an assignment back that is not submitted yet. Raises PermissionDenied, ValidationError."""
    access.require(user, Action.ASSIGNMENT_EDIT, assignment)
    locked = Assignment.objects.select_for_update().get(pk=assignment.pk)
    if locked.state != Assignment.State.OPEN:
        raise ValidationError(_("Only an open assignment can be cancelled."))
    locked.state = Assignment.State.CANCELLED
    locked.save(update_fields=["state"])
    before, after = {"state": Assignment.State.OPEN.value}, {"state": locked.state.value, "reason": reason}
    chain.record(user, Action.ASSIGNMENT_EDIT, locked, before=before, after=after)
    return locked


def _assign(
    user: User, campaign: Campaign, pairs: Sequence[tuple[int, int]], sampling: Sampling | None
) -> list[Assignment]:
    apps = {app for app, _lab in pairs}
    found = Assignment.objects.select_for_update().filter(campaign=campaign, app__in=apps).order_by("pk")
    there = {(each.app_id, each.lab_id): each for each in found}
    latest = queries.latest_releases(apps)
    given = []
    for app, lab in pairs:
        known = there.get((app, lab))
        if known and known.state != Assignment.State.CANCELLED:
            continue
        new = known or Assignment(campaign=campaign, app_id=app, lab_id=lab)
        new.state, new.sampling, new.release_id = Assignment.State.OPEN, sampling, latest.get(app)
        new.save()
        given.append(new)
    after = {"assigned": [[each.app_id, each.lab_id, each.pk] for each in given]}
    chain.record(user, Action.ASSIGNMENT_EDIT, sampling or campaign, after=after)
    return given


def _check_labs(labs: Sequence[Organisation], double: int) -> None:
    if not labs or any(lab.kind != Organisation.Kind.LAB for lab in labs):
        raise ValidationError({"labs": _("Choose at least one laboratory.")})
    if len({lab.pk for lab in labs}) != len(labs):
        raise ValidationError({"labs": _("A laboratory is named twice.")})
    if double < 0 or (double and len(labs) < 2):
        raise ValidationError({"double": _("Two laboratories are needed to inspect the same app blind.")})


def _check_fields(fields: Mapping[str, Any]) -> None:
    unknown = sorted(set(fields) - set(EDITABLE))
    if unknown:
        raise ValidationError(_("Cannot be set: %(fields)s") % {"fields": ", ".join(unknown)})


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value
