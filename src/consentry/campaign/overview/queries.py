"""The overview of a campaign: who may see it, and all its tables. The number of queries does not grow with the rows."""

from __future__ import annotations

from django.db.models import Count, Q
from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Case, Passage
from consentry.campaign.notices.wording import index
from consentry.campaign.overview import answers, issues, stays
from consentry.campaign.overview.selecting import (
    STATES,
    approved,
    done,
    inspected_twice,
    sdks_of,
    selected,
    vendor_of,
)
from consentry.campaign.overview.values import Cell, Number, Selection, Table
from consentry.campaign.people import access
from consentry.campaign.people.roles import Action, Scope
from consentry.campaign.rounds.models import Campaign, Participation
from consentry.model.text import Text

__all__ = ["overview", "selected"]

_DISTRIBUTED = (Case.State.OPEN, Case.State.NOTICED, Case.State.REINSPECTION, Case.State.OVERDUE, Case.State.DELISTING)


def overview(user: access.Anybody, campaign: Campaign) -> list[Table]:
    """Return the tables, in the language that is active. Raises PermissionDenied.

    Whether labs agree is for those who see all assignments.
    """
    access.require(user, Action.OVERVIEW_VIEW, campaign)
    tables = [_funnel(campaign), *_times(campaign), _issues(campaign), _vendors(campaign)]
    tables += [_sources(campaign), answers.orders(campaign), _types(campaign)]
    if Scope.ALL in access.scopes(user, Action.ASSIGNMENT_VIEW):
        tables.append(_labs(campaign))
    return tables


def _funnel(campaign: Campaign) -> Table:
    taking_part = Participation.objects.filter(campaign=campaign).aggregate(
        registered=Count("pk"),
        self_inspected=Count("pk", filter=Q(self_inspected_at__isnull=False)),
        compliant=Count("pk", filter=Q(declared_at__isnull=False)),
    )
    inspected = done(campaign).aggregate(n=Count("release__app", distinct=True))["n"]
    been = _been(campaign)
    counts = {**taking_part, "inspected": inspected} | {step: been.get(state, 0) for step, state in STATES.items()}
    labels = {
        "registered": _("Registered"),
        "self_inspected": _("Self-inspected"),
        "compliant": _("Declared compliant"),
        "inspected": _("Inspected by a lab"),
        "noticed": _("Noticed"),
        "rectified": _("Rectified"),
        "named": _("Named"),
        "delisted": _("Delisted"),
    }
    rows = tuple((label, Number(counts[step], Selection(step=step))) for step, label in labels.items())
    return Table(
        id="funnel",
        title=_("How far apps came"),
        header=(_("Step"), pgettext("count", "Apps")),
        rows=rows,
        chart="funnel",
    )


def _been(campaign: Campaign) -> dict[str, int]:
    """Return state -> how many cases ever came into it."""
    rows = Passage.objects.filter(case__campaign=campaign).order_by().values("state")
    return dict(rows.annotate(n=Count("case", distinct=True)).values_list("state", "n"))


def _times(campaign: Campaign) -> list[Table]:
    """Return the time in each state, and the distribution of days of those in which cases wait for somebody."""
    now = dict(Case.objects.filter(campaign=campaign).order_by().values_list("state").annotate(n=Count("pk")))
    lengths = stays.lengths(stays.ended(campaign))
    been = _been(campaign)
    units = {True: _("working days"), False: _("days")}
    rows: list[tuple[Cell, ...]] = []
    for state in Case.State:
        days = lengths.get(state.value)
        rows.append(
            (
                str(state.label),
                Number(now.get(state.value, 0), Selection(state=state.value)),
                Number(been.get(state.value, 0), Selection(been=state.value)),
                Number(days.total() if days else 0, Selection(stayed=state.value)),
                stays.percentile(days, 0.5) if days else None,
                stays.percentile(days, 0.9) if days else None,
                units[state.value in stays.WORKING],
            )
        )
    header = (_("State"), _("Now"), _("Ever"), _("Left it"), _("Median"), _("90 %"), _("Unit"))
    note = _(
        "From the day a case first came into a state to the day it first left it. Cases that are still in it are counted "
        "under “Now” and have no part in median and 90 %."
    )
    times = Table(id="times", title=_("Time in each state"), header=header, rows=tuple(rows), note=note)
    return [times, *(_distribution(state, lengths) for state in _DISTRIBUTED if lengths.get(state.value))]


def _distribution(state: Case.State, lengths: stays.Lengths) -> Table:
    days = lengths[state.value]
    rows = []
    for least, most in stays.BINS:
        label = str(least) if most == least else f"{least}-{'' if most is None else most}"
        count = sum(cases for day, cases in days.items() if least <= day and (most is None or day <= most))
        rows.append((label, Number(count, Selection(stayed=state.value, days=label))))
    unit = _("Working days") if state.value in stays.WORKING else _("Days")
    title = _("Days until a case left: %(state)s") % {"state": state.label}
    return Table(id=f"days-{state.value}", title=title, header=(unit, _("Cases")), rows=tuple(rows), chart="columns")


def _issues(campaign: Campaign) -> Table:
    kinds = issues.kinds(campaign)
    names = list(kinds)
    counts = approved(campaign).aggregate(
        **{
            f"n{place}": Count("case", distinct=True, filter=issues.meaning(kinds[name][1]))
            for place, name in enumerate(names)
        }
    )
    numbered = [(counts[f"n{place}"], name) for place, name in enumerate(names)]
    rows = tuple(
        (_said(kinds[name][0]), Number(count, Selection(issue=name)))
        for count, name in sorted(numbered, key=lambda pair: (-pair[0], pair[1]))
    )
    note = _("By the names in the regulations of the campaign. A case with several issues counts under each.")
    header = (_("Issue"), _("Cases"))
    return Table(id="issues", title=_("Issues found"), header=header, rows=rows, note=note, chart="bars")


def _vendors(campaign: Campaign) -> Table:
    findings = approved(campaign).order_by()
    vendors = sorted({vendor_of(sdk) for sdk in findings.values_list("responsible", flat=True).distinct()})
    counts = findings.aggregate(
        **{
            f"n{place}": Count("case", distinct=True, filter=Q(responsible__in=sdks_of(vendor)))
            for place, vendor in enumerate(vendors)
        }
    )
    names = {sdk.vendor.en: _said(sdk.vendor) for sdk in index().sdks.values()} | {"app": _("The app itself")}
    numbered = [(counts[f"n{place}"], vendor) for place, vendor in enumerate(vendors)]
    rows = tuple(
        (names.get(vendor, vendor), Number(count, Selection(vendor=vendor)))
        for count, vendor in sorted(numbered, key=lambda pair: (-pair[0], pair[1]))
    )
    title, header = _("Who is behind the findings"), (_("Vendor of the SDK"), _("Cases"))
    return Table(id="vendors", title=title, header=header, rows=rows, chart="bars")


def _sources(campaign: Campaign) -> Table:
    found = Case.objects.filter(campaign=campaign, release__source__isnull=False).order_by()
    counted = found.values("release__source", "release__source__name").annotate(n=Count("pk"))
    rows = tuple(
        (row["release__source__name"], Number(row["n"], Selection(source=str(row["release__source"]))))
        for row in counted.order_by("-n", "release__source__name")
    )
    title, header = _("Stores from which apps in breach came"), (_("Store"), _("Cases"))
    return Table(id="sources", title=title, header=header, rows=rows, chart="bars")


def _types(campaign: Campaign) -> Table:
    """Return registered, inspected and named apps by type: three queries."""
    lists = {
        "registered": Participation.objects.filter(campaign=campaign).values("app__app_type").annotate(n=Count("pk")),
        "inspected": done(campaign).values("release__app__app_type").annotate(n=Count("release__app", distinct=True)),
        "named": Passage.objects.filter(case__campaign=campaign, state=Case.State.NAMED)
        .values("case__app__app_type")
        .annotate(n=Count("case", distinct=True)),
    }
    counts = {step: dict(rows.order_by().values_list(*rows.query.values_select, "n")) for step, rows in lists.items()}
    types = {each for rows in counts.values() for each in rows}
    rows = []
    for each in sorted(types, key=lambda type_: (-counts["registered"].get(type_, 0), type_)):
        known = index().app_types.get(each)
        label = _said(known.name) if known else each or _("not known")
        numbers = [Number(counts[step].get(each, 0), Selection(step=step, type=each or "-")) for step in lists]
        rows.append((label, *numbers))
    header = (_("App type"), _("Registered"), _("Inspected by a lab"), _("Named"))
    return Table(id="types", title=_("App types"), header=header, rows=tuple(rows), chart="bars")


def _labs(campaign: Campaign) -> Table:
    labels = {"all": _("Inspected by two labs"), "agree": _("They agree"), "differ": _("They differ")}
    apps = inspected_twice(campaign)
    rows = tuple((label, Number(len(apps[how]), Selection(labs=how))) for how, label in labels.items())
    return Table(
        id="labs", title=_("Two labs, blind"), header=(_("Result"), pgettext("count", "Apps")), rows=rows, chart="bars"
    )


def _said(text: Text) -> str:
    return text.en if get_language() == "en" else text.zh
