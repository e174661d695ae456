"""A campaign with apps at every step."""

from __future__ import annotations

import datetime

import pytest
from django.utils import timezone

from consentry.campaign.cases.models import Case, Finding, Passage
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.disposal.models import Order
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.people.roles import Role
from consentry.campaign.registry.models import App, Operator, Release, Store
from consentry.campaign.rounds.models import Assignment, Campaign, Participation
from tests.campaign.conftest import Person
from tests.campaign.making import campaign

State = Case.State
START = datetime.datetime(2019, 12, 2, 4, 0, tzinfo=datetime.UTC)  # a Monday, noon in Shanghai

#: passages of the cases, with the day each came, counted from START
WAYS: tuple[tuple[tuple[str, int], ...], ...] = (
    (),
    (("serve_notice", 1),),
    (("serve_notice", 1), ("begin_reinspection", 4), ("find_rectified", 5)),
    (("serve_notice", 1), ("begin_reinspection", 4), ("find_remaining", 6), ("pass_deadline", 8)),
    (("serve_notice", 2), ("pass_deadline", 9), ("name", 17)),
    (("serve_notice", 2), ("pass_deadline", 9), ("name", 17), ("order_delisting", 32), ("confirm_delisting", 33)),
)
FINDINGS = (
    (("miit-337/1",), ""),
    (("miit-337/1", "miit-337/3"), "umeng-analytics"),
    (("miit-337/8",), "no-such-sdk"),
)


class Fair:
    """The campaign, who looks at it, and how to add to it."""

    def __init__(self, person: Person) -> None:
        self.campaign: Campaign = campaign()
        self.officer: User = person(Role.OFFICER)
        self.inspector: User = person(Role.INSPECTOR)
        self.operator = Operator.objects.create(name="样例科技")
        self.stores = [Store.objects.create(name=name) for name in ("商店甲", "商店乙")]
        self.labs = [Organisation.objects.create(name=name, kind="lab") for name in ("实验室甲", "实验室乙")]
        self.made = 0

    def app(self, *, app_type: str = "", steps: int = 0, campaign: Campaign | None = None) -> App:
        """Return an app that takes part; `steps` 1: self-inspected, 2: declared too."""
        self.made += 1
        app = App.objects.create(
            package=f"org.example.n{self.made}", name=f"应用{self.made}", operator=self.operator, app_type=app_type
        )
        now = timezone.now()
        Participation.objects.create(
            campaign=campaign or self.campaign,
            app=app,
            self_inspected_at=now if steps else None,
            declared_at=now if steps > 1 else None,
        )
        return app

    def inspect(self, app: App, lab: int = 0, *fingerprints: str) -> Inspection:
        """Return a reviewed inspection by a lab, which found these."""
        release = Release.objects.create(app=app, version_name="1.0", source=self.stores[app.pk % 2])
        assignment = Assignment.objects.create(
            campaign=self.campaign, app=app, lab=self.labs[lab], release=release, state=Assignment.State.REVIEWED
        )
        inspection = Inspection.objects.create(
            campaign=self.campaign,
            release=release,
            assignment=assignment,
            purpose=Inspection.Purpose.LAB,
            state=Inspection.State.DONE,
            requested_by=self.inspector,
        )
        for fingerprint in fingerprints:
            Finding.objects.create(
                inspection=inspection, assignment=assignment, fingerprint=fingerprint, state=Finding.State.APPROVED
            )
        return inspection

    def case(self, app: App, way: int) -> Case:
        """Return a case of the app that went a way of `WAYS`, with a finding of `FINDINGS`."""
        inspection = self.inspect(app)
        case = Case.objects.create(campaign=self.campaign, app=app, release=inspection.release)
        Passage.objects.create(case=case, state=State.OPEN, at=START)
        for number in range(1 + way % 3):
            clauses, sdk = FINDINGS[number]
            Finding.objects.create(
                inspection=inspection,
                case=case,
                fingerprint=f"{number:064d}",
                clauses=list(clauses),
                responsible=sdk,
                state=Finding.State.APPROVED,
            )
        for passage, day in WAYS[way]:
            pass_to(case, passage)
            latest = case.passages.order_by("-pk")[0]
            Passage.objects.filter(pk=latest.pk).update(at=START + datetime.timedelta(days=day))
        if way == 5:
            self.order(case)
        return case

    def order(self, case: Case) -> None:
        """Let one store answer and the other not."""
        issued = START + datetime.timedelta(days=32)
        for store, hours in ((self.stores[0], 5), (self.stores[1], None)):
            at = issued + datetime.timedelta(hours=hours) if hours else None
            Order.objects.create(case=case, store=store, issued_by=self.officer, issued_at=issued, acknowledged_at=at)

    def filled(self, times: int = 1) -> Fair:
        """Add apps at every step, `times` over."""
        for _again in range(times):
            for steps in range(3):
                self.app(steps=steps, app_type="news" if steps else "")
            for way in range(len(WAYS)):
                self.case(self.app(app_type="news" if way % 2 else "games"), way)
            agreed, differing = self.app(), self.app(app_type="games")
            for lab in (0, 1):
                self.inspect(agreed, lab, "a" * 64)
                self.inspect(differing, lab, "a" * 64, *(["b" * 64] if lab else []))
        return self


@pytest.fixture
def fair(person: Person) -> Fair:
    return Fair(person)
