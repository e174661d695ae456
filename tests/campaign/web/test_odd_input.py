"""What nobody would type, typed everywhere: a page may refuse it, but does not break."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client

from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.web.addresses import addresses
from tests.campaign.web.forms import Forms

ODD = [
    "-1",
    "1" + "0" * 30,  # no database's integer
    "９９",  # digits, but not ours
    "1e9",
    "NaN",
    "' OR 1=1 --",
    "%s%d{}{{7*7}}",
    "<script>alert(1)</script>",
    "2020-13-45",
    "0001-01-01",  # before the time zone
    "9999-12-31",
    "😀\u202e\ufffe",
    "x" * 5000,
    "[]",
    "\r\n",
]
BROKEN = 500


@pytest.fixture
def opens_all(person: Person, client: Client) -> User:
    user = person(*Role, name="all")
    client.force_login(user)
    client.raise_request_exception = False
    return user


def test_numbers_that_no_database_knows(opens_all: User, client: Client) -> None:
    tried = [(method, address.url) for address in addresses(huge=True) for method in ("GET", "POST")]
    tried.remove(("POST", "/logout/"))
    assert [each for each in tried if client.generic(*each).status_code >= BROKEN] == []


def test_odd_values_in_every_field_of_every_page(opens_all: User, client: Client) -> None:
    broken = []
    for address in addresses():
        page: Any = client.get(address.url)
        if page.status_code != 200 or not page.headers["Content-Type"].startswith("text/html"):
            continue
        fields = {name for form in Forms(page.content.decode()).forms if form.method == "GET" for name in form.fields}
        for value in ODD if fields else ODD[:2]:  # without a filter: the number of the page only
            query = urlencode({"page": value, **dict.fromkeys(fields, value)}, errors="replace")
            answer: Any = client.get(f"{address.url}?{query}")
            if answer.status_code >= BROKEN or b"<script>alert" in answer.content:
                broken.append((address.url, query[:200]))
    assert broken == []


def test_odd_values_in_every_form(opens_all: User, client: Client) -> None:
    broken = []
    for address in addresses():
        page: Any = client.get(address.url)
        if page.status_code != 200 or not page.headers["Content-Type"].startswith("text/html"):
            continue
        for form in Forms(page.content.decode()).forms:
            target = form.action or address.url
            if form.method != "POST" or target in ("/logout/", "/language/"):
                continue
            for value in ODD:
                answer: Any = client.post(target, dict.fromkeys(form.fields, value))
                if answer.status_code >= BROKEN or b"<script>alert" in getattr(answer, "content", b""):
                    broken.append((target, value[:40]))
    assert broken == []
