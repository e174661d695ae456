"""The overview of a campaign: funnel, times, issues, vendors, stores, types, labs."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Router

from consentry.campaign.api.authentication import actor
from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.resources.campaigns import campaign_of
from consentry.campaign.api.resources.downloads import download
from consentry.campaign.api.values import PathId
from consentry.campaign.overview import queries
from consentry.campaign.overview.exports import FORMATS
from consentry.campaign.people.roles import Action as A

router = Router(tags=["overview"])


@endpoint(
    router,
    "GET",
    "/campaigns/{campaign_id}/overview/{name}",
    may=A.OVERVIEW_VIEW,
    also=A.CAMPAIGN_VIEW,
    media="application/octet-stream",
)
def get_overview(request: HttpRequest, campaign_id: PathId, name: Literal["json", "csv", "xlsx"]) -> Any:
    """The overview; in JSON each number says which apps it counts."""
    campaign = campaign_of(request, campaign_id)
    chosen = FORMATS[name]
    content = chosen.render(campaign, queries.overview(actor(request), campaign))
    return download(content, f"overview-{campaign.slug}.{name}", chosen.media_type)
