"""The service as a WSGI application, for gunicorn."""

from __future__ import annotations

import os

import msgspec
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "consentry.campaign.settings")
application = get_wsgi_application()


def _prepare() -> None:
    """Read the catalog and build the decoders while there is one thread.

    msgspec builds what it knows of a type when it is first used; two threads that do so at once crashed the process
    (seen when 200 people came in the first second).
    """
    from consentry import catalog
    from consentry.campaign.bulletins.exports.table import Page
    from consentry.campaign.notices.documents.view import View
    from consentry.campaign.rounds.blueprints import Blueprint
    from consentry.campaign.rounds.sampling import Candidate, Parameters
    from consentry.report.json_v1.document import Collection, Document

    catalog.load()
    for kind in (Document | Collection, Page, View, Blueprint, Parameters, list[Candidate]):
        msgspec.json.Decoder(kind)


_prepare()
