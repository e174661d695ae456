"""The API as a whole: its endpoints, in the order of the documents."""

from __future__ import annotations

import functools
from typing import Any

from ninja import NinjaAPI

from consentry.campaign.api import openapi, problems
from consentry.campaign.api.reading import StashedParser
from consentry.campaign.api.resources import (
    bulletins,
    campaigns,
    cases,
    disposal,
    evidence,
    findings,
    inspections,
    notices,
    overview,
    people,
    public,
    registry,
    releases,
    sampling,
)

PREFIX = "/api/v1"

api = NinjaAPI(
    title="Consentry campaign service",
    version="1",
    description=openapi.DESCRIPTION,
    urls_namespace="api-v1",
    docs_url=None,  # its page loads scripts from elsewhere
    openapi_url=None,  # served by `urls`, whole and made once
    parser=StashedParser(),
)
problems.install(api)
for _resource in (
    campaigns,
    registry,
    releases,
    sampling,
    inspections,
    findings,
    cases,
    notices,
    bulletins,
    disposal,
    evidence,
    overview,
    public,
    people,
):
    api.add_router("", _resource.router)


@functools.cache
def document() -> dict[str, Any]:
    """Return the OpenAPI document."""
    return openapi.complete(api.get_openapi_schema(path_prefix=PREFIX.lstrip("/") + "/"))
