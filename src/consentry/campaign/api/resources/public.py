"""What everybody may see without a token: published bulletins, and whether somebody was named before."""

from __future__ import annotations

from typing import Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema

from consentry.campaign.api.endpoints import endpoint
from consentry.campaign.api.paging import Walk, page, page_of
from consentry.campaign.api.resources.bulletins import BulletinOut, RowOut
from consentry.campaign.api.resources.downloads import download
from consentry.campaign.api.values import Id, Line, PathId
from consentry.campaign.bulletins import queries, search
from consentry.campaign.bulletins.exports import FORMATS, export
from consentry.model.text import Language

router = Router(tags=["public"])


class PublicBulletin(BulletinOut):
    """A published bulletin with its rows."""

    preamble: str
    source_url: str
    stated_count: int | None
    rows: list[RowOut]
    correction_ids: list[int]

    @staticmethod
    def resolve_correction_ids(bulletin: Any) -> list[int]:
        return [correction.pk for correction in bulletin.corrections.all()]


class PublicWalk(Walk):
    """Which bulletins."""

    campaign: Id | None = None
    kind: Literal["naming", "delisting", "correction"] | None = None


class Asked(Schema):
    """Whom to look for: at least one of these."""

    operator: Line = ""
    app: Line = ""
    signer: Line = ""


class HitOut(Schema):
    """A naming that matches, and the row that corrects it or takes it back."""

    bulletin_id: int
    matched: list[str]
    exact: bool
    row: RowOut
    correction: RowOut | None


class ExportLanguage(Schema):
    """The language of the export."""

    language: Literal["zh", "en"] = "zh"


@endpoint(router, "GET", "/public/bulletins", public=True, response=page_of(BulletinOut))
def list_public_bulletins(request: HttpRequest, walk: Query[PublicWalk]) -> Any:
    """Published bulletins."""
    given = {"campaign_id": walk.campaign, "kind": walk.kind}
    wanted = {name: value for name, value in given.items() if value is not None}
    return page(request, queries.published().filter(**wanted), walk)


@endpoint(router, "GET", "/public/bulletins/{bulletin_id}", public=True, response=PublicBulletin)
def get_public_bulletin(request: HttpRequest, bulletin_id: PathId) -> Any:
    """One published bulletin, with its rows and the bulletins that correct it."""
    return queries.published_one(bulletin_id)


@endpoint(
    router,
    "GET",
    "/public/bulletins/{bulletin_id}/exports/{name}",
    public=True,
    media="application/octet-stream",
)
def export_bulletin(
    request: HttpRequest,
    bulletin_id: PathId,
    name: Literal["docx", "xlsx", "pdf", "json"],
    asked: Query[ExportLanguage],
) -> Any:
    """Download a published bulletin. SHA-256 of the JSON is its `digest`."""
    bulletin = queries.published_one(bulletin_id)
    content = export(bulletin, name, Language(asked.language))
    return download(content, f"bulletin-{bulletin.pk}.{asked.language}.{name}", FORMATS[name].media_type)


@endpoint(router, "GET", "/public/named-before", public=True, response=list[HitOut])
def named_before(request: HttpRequest, asked: Query[Asked]) -> Any:
    """Has this operator, app or signing certificate been named before? At most 200 namings, the exact ones first."""
    hits = search.named_before(operator=asked.operator, app=asked.app, signer=asked.signer)
    return [
        {
            "bulletin_id": hit.row.bulletin_id,
            "matched": list(hit.matched),
            "exact": hit.exact,
            "row": hit.row,
            "correction": hit.correction,
        }
        for hit in hits
    ]
