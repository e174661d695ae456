"""Campaigns, their stages, the apps that take part, and declarations of compliance."""

from __future__ import annotations

import datetime
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field, StringConstraints

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.lookup import all_named, named
from consentry.campaign.api.values import Body, Day, Id, Line, Name, PathId, Prose
from consentry.campaign.jobs import acts as jobs
from consentry.campaign.people.roles import Action as A
from consentry.campaign.registry import queries as registry
from consentry.campaign.rounds import acts, queries
from consentry.campaign.rounds.blueprints import blueprints
from consentry.campaign.rounds.models import Campaign, Participation, Stage

router = Router(tags=["campaigns"])
Kind = Literal["self_inspection", "spot_check", "disposal"]
Days = Annotated[int, Field(ge=0, le=1000)]


class StageOut(Schema):
    """A stage with its window; both days belong to it."""

    kind: str
    starts: datetime.date
    ends: datetime.date


class CampaignOut(Schema):
    """A campaign."""

    id: int
    slug: str
    title: str
    title_en: str
    legal_basis: str
    regulations: list[str]
    template: str
    rectify_working_days: int
    rectify_until: datetime.date | None
    reminder_working_days: int
    relisting_working_days: int
    demo: bool
    stages: list[StageOut]


class TemplateOut(Schema):
    """A template that a campaign can be made from."""

    id: str
    title: str
    title_en: str
    legal_basis: str
    regulations: list[str]


class CampaignChange(Body):
    """Fields of a campaign."""

    title: Line = ""
    title_en: Line = ""
    legal_basis: Prose = ""
    regulations: Annotated[list[Name], Field(max_length=50)] = []
    rectify_working_days: Days = 5
    rectify_until: Day | None = None
    reminder_working_days: Days = 2
    relisting_working_days: Days = 40


class CampaignNew(CampaignChange):
    """A new campaign: from a template, from fields, or from both, the fields going before."""

    slug: Annotated[str, StringConstraints(pattern=r"^[-a-zA-Z0-9_]{1,50}$")]
    template: Name = ""
    demo: bool = False


class Window(Body):
    """The days of a stage."""

    starts: Day
    ends: Day


class AppRef(Schema):
    """An app, named."""

    id: int
    name: str
    package: str


class ParticipationOut(Schema):
    """An app in a campaign."""

    id: int
    campaign_id: int
    app: AppRef
    self_inspected_at: datetime.datetime | None
    declared_at: datetime.datetime | None
    declared_release_id: int | None
    declared_statement: str


class Apps(Body):
    """Apps to take part."""

    apps: Annotated[list[Id], Field(min_length=1, max_length=1000)]


class OwnApp(Body):
    """One's own app."""

    app: Id


class Enrolled(Schema):
    """How many are new."""

    new: int


class Declaration(Body):
    """The release declared compliant, and why, where its self-inspection shows violations."""

    release: Id
    statement: Prose = ""


class SelfInspectionCount(Schema):
    """How self-inspection goes: numbers only."""

    taking_part: int
    inspected: int
    declared: int
    declared_in_stage: int
    declared_with_statement: int


@endpoint(router, "GET", "/campaigns", may=A.CAMPAIGN_VIEW, response=page_of(CampaignOut))
def list_campaigns(request: HttpRequest, walk: Query[Walk]) -> Any:
    """Campaigns."""
    return page(request, queries.campaigns(actor(request)), walk)


@endpoint(router, "POST", "/campaigns", may=A.CAMPAIGN_EDIT, also=A.CAMPAIGN_VIEW, status=201, response=CampaignOut)
def create_campaign(request: HttpRequest, body: CampaignNew) -> Any:
    """Create a campaign, from a template or from fields."""
    fields = body.model_dump(exclude_unset=True)
    slug, template, demo = fields.pop("slug"), fields.pop("template", ""), fields.pop("demo", False)
    made = acts.create_campaign(actor(request), slug, template=template, demo=demo, **fields)
    return queries.campaigns(actor(request)).get(pk=made.pk)


@endpoint(router, "GET", "/campaign-templates", may=A.CAMPAIGN_VIEW, response=list[TemplateOut])
def list_campaign_templates(request: HttpRequest) -> Any:
    """Templates of campaigns; all on one page."""
    return [
        {
            "id": each.id,
            "title": each.title.zh,
            "title_en": each.title.en,
            "legal_basis": each.basis,
            "regulations": list(each.regulations),
        }
        for each in blueprints().values()
    ]


@endpoint(router, "GET", "/campaigns/{campaign_id}", may=A.CAMPAIGN_VIEW, response=CampaignOut)
def get_campaign(request: HttpRequest, campaign_id: PathId) -> Any:
    """One campaign."""
    return campaign_of(request, campaign_id)


@endpoint(
    router,
    "PATCH",
    "/campaigns/{campaign_id}",
    may=A.CAMPAIGN_EDIT,
    also=A.CAMPAIGN_VIEW,
    response=CampaignOut,
    locks=Campaign,
)
def change_campaign(request: HttpRequest, campaign_id: PathId, body: CampaignChange) -> Any:
    """Change fields of a campaign; what is not named stays."""
    campaign = campaign_of(request, campaign_id)
    acts.change_campaign(actor(request), campaign, **body.model_dump(exclude_unset=True))
    return campaign_of(request, campaign_id)


@endpoint(
    router,
    "PUT",
    "/campaigns/{campaign_id}/stages/{kind}",
    may=A.CAMPAIGN_EDIT,
    also=A.CAMPAIGN_VIEW,
    response=StageOut,
    locks=Campaign,
)
def set_stage(request: HttpRequest, campaign_id: PathId, kind: Kind, body: Window) -> Any:
    """Set the window of a stage."""
    stage: Stage = acts.set_stage(
        actor(request), campaign_of(request, campaign_id), kind, starts=body.starts, ends=body.ends
    )
    return stage


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/participations",
    may=A.REGISTRY_VIEW,
    also=A.CAMPAIGN_VIEW,
    response=page_of(ParticipationOut),
)
def list_participations(request: HttpRequest, campaign_id: PathId, walk: Query[Walk]) -> Any:
    """The apps that take part: all, or one's own."""
    return page(request, queries.participations(actor(request), campaign_of(request, campaign_id)), walk)


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/participations",
    may=A.CAMPAIGN_EDIT,
    also=(A.CAMPAIGN_VIEW, A.REGISTRY_VIEW),
    response=Enrolled,
)
def enrol(request: HttpRequest, campaign_id: PathId, body: Apps) -> Any:
    """Let apps take part; those that do already stay as they are."""
    user = actor(request)
    apps = all_named(registry.apps(user), body.apps, "apps")
    return {"new": acts.enrol(user, campaign_of(request, campaign_id), apps)}


@endpoint(
    router,
    "POST",
    "/campaigns/{campaign_id}/own-participations",
    may=A.SELF_INSPECTION_RUN,
    also=(A.CAMPAIGN_VIEW, A.REGISTRY_VIEW),
    status=201,
    response=ParticipationOut,
)
def take_part(request: HttpRequest, campaign_id: PathId, body: OwnApp) -> Any:
    """Let one's own app take part, to be self-inspected; once is enough."""
    user = actor(request)
    app = named(registry.apps(user), body.app, "app")
    return _participation(request, campaign_id, acts.take_part(user, campaign_of(request, campaign_id), app).pk)


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/participations/{participation_id}",
    may=A.REGISTRY_VIEW,
    also=A.CAMPAIGN_VIEW,
    response=ParticipationOut,
)
def get_participation(request: HttpRequest, campaign_id: PathId, participation_id: PathId) -> Any:
    """One app in a campaign."""
    return _participation(request, campaign_id, participation_id)


@endpoint(
    router,
    "PUT",
    "/campaigns/{campaign_id}/participations/{participation_id}/declaration",
    may=A.SELF_INSPECTION_DECLARE,
    also=(A.CAMPAIGN_VIEW, A.REGISTRY_VIEW),
    response=ParticipationOut,
)
def declare(request: HttpRequest, campaign_id: PathId, participation_id: PathId, body: Declaration) -> Any:
    """Declare one's app compliant with a release that was self-inspected to the end."""
    user = actor(request)
    participation = _participation(request, campaign_id, participation_id)
    release = named(registry.releases(user, app=participation.app), body.release, "release")
    jobs.declare(user, participation, release, body.statement)
    return _participation(request, campaign_id, participation_id)


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/self-inspection-count",
    may=A.OVERVIEW_VIEW,
    also=A.CAMPAIGN_VIEW,
    response=SelfInspectionCount,
)
def count_self_inspections(request: HttpRequest, campaign_id: PathId) -> Any:
    """How many apps were self-inspected and declared compliant; nobody's results."""
    return queries.self_inspection_count(campaign_of(request, campaign_id))


def campaign_of(request: HttpRequest, pk: int) -> Campaign:
    """Return the campaign of the address. Raises Campaign.DoesNotExist."""
    return queries.campaigns(actor(request)).get(pk=pk)


def _participation(request: HttpRequest, campaign: int, pk: int) -> Participation:
    return queries.participations(actor(request), campaign_of(request, campaign)).get(pk=pk)
