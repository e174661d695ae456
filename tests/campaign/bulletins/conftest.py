"""Overdue cases and the three people that a bulletin needs."""

from __future__ import annotations

import datetime

import pytest

from consentry.campaign.bulletins import acts
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.models import Case
from consentry.campaign.notices import working_days
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Role
from tests.campaign.conftest import Person
from tests.campaign.making import Scene

TODAY = datetime.date(2019, 12, 19)
DEADLINE = datetime.date(2019, 12, 31)


class Desk:
    """Drafter, reviewer, publisher, and what they make."""

    def __init__(self, person: Person) -> None:
        self.drafter: User = person(Role.OFFICER, name="drafter")
        self.reviewer: User = person(Role.OFFICER, name="reviewer")
        self.publisher: User = person(Role.PUBLISHER, name="publisher")
        self.inspector: User = person(Role.INSPECTOR, name="inspector")

    def overdue(self, number: int = 1, **values: object) -> Case:
        scene = Scene(
            inspector=self.inspector,
            package=f"org.example.n{number}",
            name=f"样例应用{number}",
            operator_name=f"样例科技{number}（北京）有限公司",
        )
        return scene.case(Case.State.OVERDUE, **({"clauses": (("miit-337/8",), ("miit-337/1",))} | values))  # type: ignore[arg-type]

    def published(self, case: Case) -> Bulletin:
        bulletin = acts.draft(self.drafter, case.campaign, deadline=DEADLINE)
        return self.finish(bulletin)

    def finish(self, bulletin: Bulletin) -> Bulletin:
        return acts.publish(self.publisher, acts.review(self.reviewer, bulletin, approve=True))


@pytest.fixture
def desk(person: Person, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(working_days, "today", lambda: TODAY)
    return Desk(person)
