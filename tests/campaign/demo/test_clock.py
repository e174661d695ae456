"""A clock set by hand."""

from __future__ import annotations

import datetime

import pytest
from django.utils import timezone

from consentry.campaign.demo.clock import Clock
from consentry.campaign.notices import working_days
from consentry.campaign.registry.models import Blob


@pytest.mark.django_db
def test_the_service_asks_it_while_it_runs() -> None:
    real = timezone.now
    with Clock().running() as clock:
        clock.go_to(datetime.date(2019, 12, 19))
        assert working_days.today() == datetime.date(2019, 12, 19)
        assert timezone.localtime().hour == 10
        assert Blob.objects.create(sha256="ab" * 32, size=1).created_at.year == 2019
    assert timezone.now is real
    assert Blob.objects.create(sha256="cd" * 32, size=1).created_at > datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)


def test_it_never_goes_back() -> None:
    clock = Clock()
    clock.go_to(datetime.date(2019, 12, 19))
    clock.go_to(datetime.date(2019, 12, 1))
    assert clock.now().date() == datetime.date(2019, 12, 19)


def test_it_is_put_back_after_an_error() -> None:
    real = timezone.now
    with pytest.raises(ValueError, match="broken"), Clock().running():
        raise ValueError("broken")
    assert timezone.now is real
