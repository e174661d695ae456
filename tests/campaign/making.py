"""A campaign with apps, reviewed findings and their cases, made directly: for tests of what comes after the lab."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field

from django.utils import timezone

from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.registry.models import App, Blob, Listing, Operator, Release, Store
from consentry.campaign.rounds.models import Campaign

LONG_AGO = datetime.date(2019, 11, 29)  #: when the findings of a case were due that was made without a deadline

FROM_OPEN = {
    Case.State.OPEN: (),
    Case.State.NOTICED: ("serve_notice",),
    Case.State.OVERDUE: ("serve_notice", "pass_deadline"),
    Case.State.NAMED: ("serve_notice", "pass_deadline", "name"),
}


def campaign(slug: str = "autumn", **values: object) -> Campaign:
    """Return a campaign under notice 337."""
    given = {
        "title": "专项整治（样例）",
        "legal_basis": "《网络安全法》\n《电信条例》",
        "regulations": ["miit-337"],
        "demo": True,
    }
    return Campaign.objects.get_or_create(slug=slug, defaults=given | values)[0]


@dataclass
class Scene:
    """An operator's app with a case, and who works on it."""

    inspector: User
    campaign: Campaign = field(default_factory=campaign)
    name: str = "样例应用"
    package: str = "org.example.sample"
    operator_name: str = "样例科技（北京）有限公司"
    organisation: Organisation | None = None
    email: str = "operator@example.com"
    version: str = "1.0.0"

    def __post_init__(self) -> None:
        self.operator = Operator.objects.get_or_create(
            name=self.operator_name, defaults={"email": self.email, "organisation": self.organisation}
        )[0]
        self.app = App.objects.get_or_create(
            package=self.package, signer="ab" * 32, defaults={"name": self.name, "operator": self.operator}
        )[0]
        self.store = Store.objects.get_or_create(name="样例商店")[0]
        self.release = Release.objects.create(app=self.app, version_name=self.version, source=self.store)

    def listed(self, *stores: Store) -> Scene:
        """Let stores carry the app."""
        for store in (self.store, *stores):
            Listing.objects.get_or_create(store=store, app=self.app)
        return self

    def case(
        self,
        state: Case.State = Case.State.OPEN,
        *,
        clauses: tuple[tuple[str, ...], ...] = (("miit-337/1",),),
        deadline: datetime.date | None = None,
        report: Blob | None = None,
        fingerprints: tuple[str, ...] = (),
        rule: str = "manual",
    ) -> Case:
        """Return a case with one approved finding for each tuple of clauses, moved to `state`."""
        inspection = Inspection.objects.create(
            campaign=self.campaign,
            release=self.release,
            purpose=Inspection.Purpose.LAB,
            state=Inspection.State.DONE,
            requested_by=self.inspector,
            report=report,
        )
        case = Case.objects.create(campaign=self.campaign, app=self.app, release=self.release, deadline=deadline)
        for number, ids in enumerate(clauses):
            Finding.objects.create(
                inspection=inspection,
                case=case,
                rule=rule,
                outcome="violated",
                fingerprint=fingerprints[number] if fingerprints else f"{number:064d}",
                subject="imei",
                clauses=list(ids),
                summary="首次启动、同意前读取设备标识",
                remedy="取得同意后再读取",
                state=Finding.State.APPROVED,
                due=None if state == Case.State.OPEN else deadline or LONG_AGO,
                reviewed_at=timezone.now(),
            )
        for passage in FROM_OPEN[state]:
            pass_to(case, passage)
        return case
