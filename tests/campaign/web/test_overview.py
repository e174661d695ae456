"""The pages of the overview."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from consentry.campaign.overview.exports import FORMATS
from consentry.campaign.people.roles import PERMISSIONS, Action, Role
from consentry.campaign.registry.models import App
from tests.campaign.conftest import Person
from tests.campaign.overview.conftest import Fair
from tests.campaign.overview.conftest import fair as fair

pytestmark = pytest.mark.django_db


def test_every_number_leads_to_as_many_apps(fair: Fair, client: Client) -> None:
    fair.filled()
    client.force_login(fair.officer)
    text = client.get("/overview/", follow=True).content.decode()
    links = re.findall(r'<a href="(/overview/autumn/apps/\?[^"]+)">(\d+)</a>', text)
    assert len(links) > 40
    for address, count in links[::4]:
        there = client.get(unescape(address)).content.decode()
        assert f"{count} 条" in there or f'class="total">{count} ' in there, address
    assert text.count("<svg") >= 6
    assert " style=" not in text


def test_hostile_names_stay_text(fair: Fair, client: Client) -> None:
    App.objects.filter(pk=fair.app().pk).update(name="<script>alert(1)</script>\u202e")
    fair.stores[0].name = "</svg><script>alert(2)</script>"
    fair.stores[0].save()
    fair.case(fair.app(), 0)
    fair.case(fair.app(), 0)
    client.force_login(fair.officer)
    for address in (
        "/overview/autumn/",
        "/overview/autumn/apps/?step=registered",
        "/overview/autumn/apps/?step=<script>",
    ):
        text = client.get(address).content.decode()
        assert "<script>alert" not in text
        assert "\u202e" not in text


@pytest.mark.parametrize("role", Role)
def test_who_may_look(role: Role, fair: Fair, person: Person, client: Client) -> None:
    client.force_login(person(role))
    status = 200 if Action.OVERVIEW_VIEW in PERMISSIONS[role] else 403
    for address in ("", "apps/?step=named", *(f"overview.{name}" for name in FORMATS)):
        assert client.get(f"/overview/autumn/{address}").status_code == status
    labs = client.get("/overview/autumn/apps/?labs=differ").status_code
    assert labs == (200 if status == 200 and Action.ASSIGNMENT_VIEW in PERMISSIONS[role] else 403)
    assert client.get("/overview/nothing/").status_code == (404 if status == 200 else 403)


def test_files_are_attachments(fair: Fair, client: Client) -> None:
    client.force_login(fair.officer)
    for name, kind in FORMATS.items():
        answer = client.get(f"/overview/autumn/overview.{name}")
        assert answer.headers["Content-Disposition"] == f'attachment; filename="overview-autumn.{name}"'
        assert answer.headers["Content-Type"] == kind.media_type
        assert answer.content
