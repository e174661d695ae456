"""The table (role x page), walked: every address is opened by everybody, and answers as its mark says."""

from __future__ import annotations

import pytest
from django.test import Client

from consentry.campaign.people.roles import PERMISSIONS, Role
from consentry.campaign.web import home
from tests.campaign.conftest import Person
from tests.campaign.web.addresses import Address, addresses

ADDRESSES = addresses()
by_name = pytest.mark.parametrize("address", ADDRESSES, ids=[address.name for address in ADDRESSES])


def test_every_address_is_marked_as_a_page() -> None:
    assert [address.name for address in ADDRESSES if address.needs is None] == [], "use `page` or `public_page`"


def test_names_are_not_used_twice() -> None:
    names = [address.name for address in ADDRESSES]
    assert len(names) == len(set(names))


@by_name
@pytest.mark.django_db
def test_who_is_not_signed_in_is_sent_to_the_login(address: Address, client: Client) -> None:
    assert address.needs is not None
    for answer in (client.get(address.url), client.post(address.url)):
        if address.needs.public:
            assert answer.status_code in (200, 302, 400, 404, 405, 422)
            assert "/login/" not in answer.headers.get("Location", "") or address.name == "web:logout"
        else:
            assert answer.status_code == 302
            assert answer.headers["Location"].startswith("/login/?next=")


@pytest.mark.django_db
@pytest.mark.parametrize("role", Role)
def test_every_page_for_every_role(role: Role, person: Person, client: Client) -> None:
    client.force_login(person(role))
    wrong = []
    for address in sorted(ADDRESSES, key=lambda each: each.name == "web:logout"):  # out at the end
        assert address.needs is not None
        opens = not address.needs.actions or any(action in PERMISSIONS[role] for action in address.needs.actions)
        for method in ("GET", "POST"):
            status = client.generic(method, address.url).status_code
            if not opens:
                expected: tuple[int, ...] = (403,)
            elif method not in address.needs.methods:
                expected = (405,)
            else:  # there is no such object: 404; a form without what it needs: 422, or the refusal as a message: 302
                expected = (200, 302, 400, 404, 422)
            if status not in expected:
                wrong.append((method, address.name, status, expected))
    assert wrong == []


@pytest.mark.django_db
@pytest.mark.parametrize("role", Role)
def test_the_navigation_leads_where_the_person_may_go(role: Role, person: Person, client: Client) -> None:
    user = person(role)
    client.force_login(user)
    pages = {address.name: address for address in ADDRESSES}
    for link in home.links(user):
        assert client.get(pages[link.page].url).status_code == 200, link.page
    assert client.get("/").status_code == 200
