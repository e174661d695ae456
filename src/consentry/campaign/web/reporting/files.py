"""A report as a file to keep: always a download, never a page of the service's origin."""

from __future__ import annotations

import io

from django.http import FileResponse

from consentry.campaign.jobs.models import Inspection
from consentry.campaign.registry.downloads import safe_name, sent
from consentry.campaign.web.reporting.page import page_language
from consentry.model.report import Report
from consentry.report import html, json_v1

_RENDERERS = {"report.html": html.render, "report.json": json_v1.render}

#: names of the files
NAMES = tuple(_RENDERERS)


def attachment(report: Report, name: str, inspection: Inspection) -> FileResponse:
    """Return the report as a download named after the app's package and version."""
    data = _RENDERERS[name]([report], page_language()).encode()
    release = inspection.release
    prefix = safe_name(f"{release.app.package or 'app'}-{release.version_name}")
    return sent(io.BytesIO(data), f"{prefix}-{name}", len(data))
