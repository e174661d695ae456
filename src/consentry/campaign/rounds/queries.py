"""What a user may see of campaigns, participations, draws and assignments."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import msgspec
from django.db.models import Count, F, Q, QuerySet, Sum

from consentry.campaign.people import access
from consentry.campaign.people.access import Anybody
from consentry.campaign.people.roles import Action
from consentry.campaign.registry.models import App, Listing, Release
from consentry.campaign.registry.queries import SHARED
from consentry.campaign.rounds.models import Assignment, Campaign, Participation, Sampling, Stage
from consentry.campaign.rounds.sampling import Candidate


class SelfInspectionCount(msgspec.Struct, frozen=True, kw_only=True):
    """How self-inspection goes in a campaign: numbers only, nobody's results."""

    taking_part: int
    inspected: int
    declared: int
    declared_in_stage: int  #: within the window of the self-inspection stage
    declared_with_statement: int  #: of `declared`: the last self-inspection still showed violations


def campaigns(user: Anybody) -> QuerySet[Campaign]:
    """Return the campaigns the user may see, with their stages prefetched."""
    every = Campaign.objects.prefetch_related("stages").order_by("-pk")
    return access.scope(user, Action.CAMPAIGN_VIEW, every)


def participations(user: Anybody, campaign: Campaign) -> QuerySet[Participation]:
    """Return the participations the user may see: all, or the own apps'."""
    found = Participation.objects.filter(campaign=campaign).select_related("app__operator", "declared_release")
    return access.scope(user, Action.REGISTRY_VIEW, found.order_by("pk"), own="app__operator__organisation")


def self_inspection_count(campaign: Campaign) -> SelfInspectionCount:
    """Return how many apps took part, were self-inspected and declared compliant."""
    stage = Stage.objects.filter(campaign=campaign, kind=Stage.Kind.SELF_INSPECTION).first()
    within = Q(declared_at__isnull=False)
    if stage:
        within &= Q(declared_at__date__gte=stage.starts, declared_at__date__lte=stage.ends)
    declared = Q(declared_at__isnull=False)
    counts = Participation.objects.filter(campaign=campaign).aggregate(
        taking_part=Count("pk"),
        inspected=Count("pk", filter=Q(self_inspected_at__isnull=False)),
        declared=Count("pk", filter=declared),
        declared_in_stage=Count("pk", filter=within),
        declared_with_statement=Count("pk", filter=declared & ~Q(declared_statement="")),
    )
    return SelfInspectionCount(**counts)


def samplings(user: Anybody, campaign: Campaign) -> QuerySet[Sampling]:
    """Return the draws; for those who may draw."""
    return every_sampling(user).filter(campaign=campaign)


def every_sampling(user: Anybody) -> QuerySet[Sampling]:
    """Return the draws of all campaigns, newest first; for those who may draw."""
    found = Sampling.objects.select_related("campaign", "created_by").order_by("-pk")
    return access.scope(user, Action.SAMPLING_RUN, found)


def assignments(user: Anybody) -> QuerySet[Assignment]:
    """Return the assignments the user may see: all, or those of the own lab. A lab never sees another's."""
    found = Assignment.objects.select_related("campaign", "app__operator", "release", "lab").order_by("-pk")
    return access.scope(user, Action.ASSIGNMENT_VIEW, found, assigned="lab")


def with_names(given: Iterable[Assignment]) -> QuerySet[Assignment]:
    """Return assignments that were just given, with what a list shows of them."""
    ids = [assignment.pk for assignment in given]
    return Assignment.objects.filter(pk__in=ids).select_related("campaign", "app", "release", "lab").order_by("pk")


def releases_to_inspect(assignment: Assignment) -> QuerySet[Release]:
    """Return the releases that a lab may inspect for an assignment which the user may see, newest first.

    Those with a binary, but for what the operator uploaded for itself only.
    """
    found = Release.objects.filter(app=assignment.app_id, binary__isnull=False)
    return found.exclude(inspections__purpose="self").select_related("binary", "policy", "source")


def stage_on(campaign: Campaign, day: datetime.date) -> Stage | None:
    """Return the stage of the campaign on a day, the latest to have started where windows overlap."""
    return campaign.stages.filter(starts__lte=day, ends__gte=day).order_by("-starts", "-pk").first()


def is_open(campaign: Campaign, day: datetime.date) -> bool:
    """Return whether the campaign still goes on: no stage is planned, or the last one is not over."""
    ends = [stage.ends for stage in campaign.stages.all()]
    return not ends or day <= max(ends)


def population(campaign: Campaign) -> list[Candidate]:
    """Return the apps that take part, with what their weights come from, by id. Six queries, however many apps."""
    apps = App.objects.filter(participations__campaign=campaign, merged_into=None)
    # by a subquery: a list of 10,000 ids is more than a statement's parameters on SQLite
    ids = apps.values("pk")
    downloads = _totals(
        Listing.objects.filter(app__in=ids, delisted_at=None).values("app").annotate(n=Sum("downloads"))
    )
    stores: defaultdict[int, list[int]] = defaultdict(list)
    for app, store in Listing.objects.filter(app__in=ids, delisted_at=None).values_list("app_id", "store_id"):
        stores[app].append(store)
    complaints = _totals(apps.values(app=F("pk")).annotate(n=Count("complaints")))
    # a case withdrawn on appeal has no approved finding; `cases` and `bulletins` are apps above this one
    earlier = Q(cases__findings__state="approved") & ~Q(cases__campaign=campaign)
    cases = _totals(apps.values(app=F("pk")).annotate(n=Count("cases", distinct=True, filter=earlier)))
    named = _totals(apps.filter(bulletin_rows__case=None).values(app=F("pk")).annotate(n=Count("bulletin_rows")))
    return [
        Candidate(
            app=app,
            downloads=downloads.get(app, 0),
            type=app_type,
            stores=tuple(sorted(stores[app])),
            complaints=complaints.get(app, 0),
            offences=cases.get(app, 0) + named.get(app, 0),
        )
        for app, app_type in apps.order_by("pk").values_list("pk", "app_type")
    ]


def latest_releases(apps: Iterable[int]) -> dict[int, int]:
    """Return app id -> id of its newest release with a binary, leaving out what operators uploaded for themselves."""
    found = Release.objects.filter(app__in=list(apps), binary__isnull=False).filter(SHARED)
    return dict(found.order_by("created_at", "pk").values_list("app_id", "pk"))


def _totals(rows: Any) -> dict[int, int]:
    return {row["app"]: row["n"] or 0 for row in rows}
