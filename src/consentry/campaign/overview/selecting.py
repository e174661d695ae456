"""From a selection to the apps: the list behind every number of the overview."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import msgspec
from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.queries import LEFT
from consentry.campaign.disposal.models import Order
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.wording import index
from consentry.campaign.overview import issues, stays
from consentry.campaign.overview.values import Selection
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App
from consentry.campaign.rounds.models import Assignment, Campaign, Participation

_DAYS = re.compile(r"(\d{1,5})(-(\d{1,5})?)?")

#: step of the funnel -> state of the case that it means
STATES = {
    "noticed": Case.State.NOTICED,
    "rectified": Case.State.RECTIFIED,
    "named": Case.State.NAMED,
    "delisted": Case.State.DELISTED,
}


Condition = Q | Exists


def selected(user: access.Anybody, campaign: Campaign, selection: Selection) -> QuerySet[App]:
    """Return the apps, each once, with operator, `case_id`, `case_state` and `case_deadline`; by name.

    A selection that says nothing, or what nobody knows, selects nothing; a type alone means those that take part.
    Raises PermissionDenied.
    """
    access.require(user, Action.OVERVIEW_VIEW, campaign)
    if selection == Selection(type=selection.type) and selection.type:
        selection = msgspec.structs.replace(selection, step="registered")
    if selection.labs:
        access.require(user, Action.ASSIGNMENT_VIEW)
    conditions = list(_conditions(campaign, selection))
    case = Case.objects.filter(campaign=campaign, app=OuterRef("pk"))
    found = App.objects.select_related("operator").annotate(
        case_id=Subquery(case.values("pk")[:1]),
        case_state=Subquery(case.values("state")[:1]),
        case_deadline=Subquery(case.values("deadline")[:1]),
    )
    for condition in conditions:
        found = found.filter(condition)
    return (found if conditions else found.none()).order_by("name", "pk")


def _conditions(campaign: Campaign, selection: Selection) -> Iterator[Condition]:
    """Return one condition for each part of the selection."""
    for part, condition in _PARTS.items():
        if getattr(selection, part):
            yield condition(campaign, selection)


def approved(campaign: Campaign) -> QuerySet[Finding]:
    """Return the findings that hold in the campaign's cases."""
    return Finding.objects.filter(case__campaign=campaign, state=Finding.State.APPROVED)


def done(campaign: Campaign) -> QuerySet[Inspection]:
    """Return the lab inspections that came to an end."""
    return Inspection.objects.filter(campaign=campaign, purpose=Inspection.Purpose.LAB, state=Inspection.State.DONE)


def vendor_of(sdk: str) -> str:
    """Return what stands for the vendor of an SDK in a selection: its English name; `app` for the app itself."""
    known = index().sdks.get(sdk)
    return known.vendor.en if known else sdk or "app"


def sdks_of(vendor: str) -> list[str]:
    """Return the ids that findings name as responsible where this vendor is behind them."""
    if vendor == "app":
        return [""]
    found = [id_ for id_, sdk in index().sdks.items() if sdk.vendor.en == vendor]
    return found or [vendor]


def inspected_twice(campaign: Campaign) -> dict[str, set[int]]:
    """Return the ids of the apps that two labs or more inspected and reviewed: `all`, those that `agree` and `differ`.

    They differ where a finding left one lab and not another. Two queries.
    """
    reviewed = Assignment.objects.filter(campaign=campaign, state=Assignment.State.REVIEWED)
    several = reviewed.order_by().values("app").annotate(labs=Count("pk")).filter(labs__gt=1)
    labs = dict(several.values_list("app", "labs"))
    found = Finding.objects.filter(
        assignment__in=reviewed.filter(app__in=several.values("app")),
        state__in=LEFT,
        inspection__purpose=Inspection.Purpose.LAB,
    )
    faults = (
        found.order_by().values_list("assignment__app", "fingerprint").annotate(by=Count("assignment", distinct=True))
    )
    differ = {app for app, _fingerprint, by in faults if by < labs[app]}
    return {"all": set(labs), "agree": set(labs) - differ, "differ": differ}


def _case(campaign: Campaign, **lookups: object) -> Exists:
    return Exists(Case.objects.filter(campaign=campaign, app=OuterRef("pk"), **lookups))


def _finding(campaign: Campaign, condition: Q) -> Exists:
    return Exists(approved(campaign).filter(condition, case__app=OuterRef("pk")))


def _step(campaign: Campaign, step: str) -> Condition:
    taking_part = Participation.objects.filter(campaign=campaign, app=OuterRef("pk"))
    match step:
        case "registered":
            return Exists(taking_part)
        case "self_inspected":
            return Exists(taking_part.filter(self_inspected_at__isnull=False))
        case "compliant":
            return Exists(taking_part.filter(declared_at__isnull=False))
        case "inspected":
            return Exists(done(campaign).filter(release__app=OuterRef("pk")))
        case _:
            return _case(campaign, passages__state=STATES.get(step, ""))


def _stayed(campaign: Campaign, selection: Selection) -> Q:
    given = _DAYS.fullmatch(selection.days) if selection.days else None
    if selection.days and given is None:
        return Q(pk__in=[])
    least = int(given[1]) if given else 0
    most = None if given is None or given[2] == "-" else int(given[3] or given[1])
    return Q(pk__in=stays.lasting(campaign, selection.stayed, least, most))


def _ordered(campaign: Campaign, selection: Selection) -> Exists:
    rows = Order.objects.filter(
        case__campaign=campaign, case__app=OuterRef("pk"), kind=Order.Kind.DELIST, store=_number(selection.ordered)
    )
    if selection.answer:
        answers = {"acknowledged": Q(acknowledged_at__isnull=False), "carried_out": Q(carried_out_at__isnull=False)}
        rows = rows.filter(answers.get(selection.answer, Q(pk__in=[])))
    return Exists(rows)


def _type(_campaign: Campaign, selection: Selection) -> Condition:
    return Q(app_type="" if selection.type == "-" else selection.type)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0


_PARTS: dict[str, Callable[[Campaign, Selection], Condition]] = {
    "step": lambda campaign, selection: _step(campaign, selection.step),
    "state": lambda campaign, selection: _case(campaign, state=selection.state),
    "been": lambda campaign, selection: _case(campaign, passages__state=selection.been),
    "stayed": _stayed,
    "issue": lambda campaign, selection: _finding(campaign, issues.holding(campaign, selection.issue)),
    "vendor": lambda campaign, selection: _finding(campaign, Q(responsible__in=sdks_of(selection.vendor))),
    "source": lambda campaign, selection: _case(campaign, release__source=_number(selection.source)),
    "ordered": _ordered,
    "type": _type,
    "labs": lambda campaign, selection: Q(pk__in=inspected_twice(campaign).get(selection.labs, ())),
}
