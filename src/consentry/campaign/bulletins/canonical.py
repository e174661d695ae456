"""A bulletin as canonical JSON: the form that is hashed at publication, and the JSON that everybody can download.

SHA-256 over exactly these bytes (UTF-8, keys sorted, no white space between) is the digest that the public page shows.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from typing import Any

from consentry.campaign.bulletins.models import Bulletin, Row

FORMAT = "consentry-bulletin/1"


def content(bulletin: Bulletin) -> dict[str, Any]:
    """Return a bulletin as plain values; `bulletin` comes with campaign, corrects and rows loaded."""
    campaign = bulletin.campaign
    return {
        "format": FORMAT,
        "kind": bulletin.kind,
        "campaign": campaign.slug if campaign else None,
        "demo": bool(campaign and campaign.demo),
        "historic": bulletin.historic,
        "source_url": bulletin.source_url,
        "batch": bulletin.batch,
        "title": bulletin.title,
        "title_en": bulletin.title_en,
        "preamble": bulletin.preamble,
        "deadline": _day(bulletin.deadline),
        "issued_on": _day(bulletin.issued_on),
        "stated_count": bulletin.stated_count,
        "corrects": bulletin.corrects.digest if bulletin.corrects else None,
        "rows": [_row(row) for row in bulletin.rows.select_related("corrects")],
    }


def encode(bulletin: Bulletin) -> bytes:
    """Return the canonical JSON."""
    text = json.dumps(content(bulletin), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def digest(bulletin: Bulletin) -> str:
    """Return the SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(encode(bulletin)).hexdigest()


def is_intact(bulletin: Bulletin) -> bool:
    """Return whether a published bulletin still is what was published."""
    return bulletin.digest == digest(bulletin)


def _row(row: Row) -> dict[str, Any]:
    return {
        "position": row.position,
        "corrects_position": row.corrects.position if row.corrects else None,
        "number": row.number,
        "app_name": row.app_name,
        "operator_name": row.operator_name,
        "source": row.source,
        "version": row.version,
        "issues": row.issues,
        "clauses": row.clauses,
        "signer": row.signer,
        "withdrawn": row.withdrawn,
    }


def _day(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None
