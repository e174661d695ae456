"""The same key twice at the same time: one act, and never two."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection
from django.http import HttpResponse
from django.test import Client

from consentry.campaign.people.models import Organisation
from consentry.campaign.people.roles import Role
from consentry.campaign.registry import acts
from consentry.campaign.registry.models import Operator
from tests.campaign.api.world import person, token_of

_CREATE: Callable[..., Operator] = acts.create_operator


@pytest.mark.django_db(transaction=True)
def test_one_key_in_two_requests_at_once_is_one_act(monkeypatch: pytest.MonkeyPatch) -> None:
    """On PostgreSQL the second one is told to wait; on SQLite it waits by itself and gets the answer of the first."""
    Path(settings.STATIC_ROOT).mkdir(parents=True, exist_ok=True)
    secret = token_of(person("officer", Organisation.objects.create(name="局", kind="regulator"), Role.OFFICER))
    inside, finish = threading.Event(), threading.Event()

    def slowly(*args: object, **kwargs: object) -> Operator:
        inside.set()
        assert finish.wait(30)
        return _CREATE(*args, **kwargs)

    monkeypatch.setattr(acts, "create_operator", slowly)

    def ask() -> HttpResponse:
        try:
            return Client().post(
                "/api/v1/operators",
                json.dumps({"name": "一次"}),
                content_type="application/json",
                headers={"authorization": f"Bearer {secret}", "idempotency-key": "same"},
            )
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(ask)
        assert inside.wait(30)
        second = pool.submit(ask)
        if connection.vendor == "postgresql":
            assert second.result(30).status_code == 409
        finish.set()
        answers = [first.result(60), second.result(60)]
    assert answers[0].status_code == 201
    if connection.vendor == "postgresql":
        assert answers[1].headers["Retry-After"] == "1"
        answers[1] = ask()
    assert answers[1].json() == answers[0].json()
    assert answers[1].headers["Idempotency-Replayed"] == "true"
    assert Operator.objects.filter(name="一次").count() == 1
