"""An app that stores carry, its cases, and the people who dispose of them."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from consentry.campaign.cases.models import Case
from consentry.campaign.disposal import acts
from consentry.campaign.notices import working_days
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import Listing, Store
from tests.campaign.conftest import Person
from tests.campaign.making import Scene, campaign

DAY = datetime.date(2020, 1, 3)


class Stage:
    """An officer, two stores with a user each, and an app that both carry."""

    def __init__(self, person: Person, organisation: Callable[..., Organisation]) -> None:
        self.person = person
        self.officer: User = person(Role.OFFICER)
        self.stores = [
            Store.objects.create(name=name, organisation=organisation("store", name)) for name in ("商店甲", "商店乙")
        ]
        self.users = [person(Role.STORE, organisation=store.organisation) for store in self.stores]
        self.inspector = person(Role.INSPECTOR)
        self.scene = Scene(inspector=self.inspector)
        self.scene.release.source = self.stores[0]
        self.scene.release.save()
        for store in self.stores:
            Listing.objects.create(store=store, app=self.scene.app)

    def earlier(self, *, version: str = "0.9.0", noticed: bool = True) -> Case:
        """Return a case of the same app in an earlier campaign."""
        scene = Scene(inspector=self.inspector, campaign=campaign("spring"), version=version)
        case = scene.case(Case.State.NOTICED, fingerprints=("f" * 64,))
        if noticed:
            Notice.objects.create(case=case, number="earlier", issued_by=self.officer, deadline=DAY, findings=[])
        Case.objects.filter(pk=case.pk).update(opened_at=timezone.now() - datetime.timedelta(days=100))
        return case

    def named(self) -> Case:
        return self.scene.case(Case.State.NAMED)

    def delisted(self) -> Case:
        case = self.named()
        for order in acts.order_delisting(self.officer, case):
            acts.carry_out(self.users[self.stores.index(order.store)], order)  # type: ignore[arg-type]
        return Case.objects.get(pk=case.pk)


@pytest.fixture
def stage(person: Person, organisation: Callable[..., Organisation], monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr(working_days, "today", lambda: DAY)
    return Stage(person, organisation)


def refused(code: str, call: Callable[[], object]) -> None:
    with pytest.raises(ValidationError) as raised:
        call()
    assert code in {error.code for error in raised.value.error_list}
