"""Two of everything: what belongs to the people who ask, and the same of others."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from django.utils import timezone

import consentry
from consentry.campaign.audit import chain
from consentry.campaign.bulletins import acts as bulletins
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.models import Attachment, Case, Finding, Judgement, Reinspection, Retested
from consentry.campaign.cases.transitions import pass_to
from consentry.campaign.disposal.models import Order
from consentry.campaign.evidence.models import Package
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.models import Notice, Service, Submission
from consentry.campaign.people.models import ApiToken, Organisation, RoleGrant, User
from consentry.campaign.people.roles import Action, Role
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import App, Complaint, Listing, Operator, Release, Store
from consentry.campaign.rounds.models import Assignment, Campaign, Participation, Sampling, Stage
from consentry.model.text import Language
from consentry.report.json_v1 import render

SAMPLES = Path(__file__).parents[3] / "samples" / "apks"
KINDS = ("regulator", "lab", "operator", "store")


@cache
def report() -> bytes:
    """Return a real report, made once."""
    return render([consentry.inspect(SAMPLES / "news.apk", app_type="news")], Language.ZH).encode()


def person(name: str, organisation: Organisation, *roles: Role) -> User:
    user = User.objects.create_user(name, f"{name}@example.com", "correct horse battery", organisation=organisation)
    RoleGrant.objects.bulk_create([RoleGrant(user=user, role=role.value) for role in roles])
    return user


def token_of(user: User, *scopes: Action) -> str:
    """Return a secret for the scopes; without any, for all."""
    names = sorted(str(scope) for scope in scopes or Action)
    return ApiToken.issue(user, "test", names, timezone.now() + datetime.timedelta(days=1))[1]


@dataclass
class Side:
    """One operator, lab and store with one app, and all that can happen to it."""

    name: str
    campaign: Campaign
    clerk: User  #: did what was done before; asks nothing
    organisations: dict[str, Organisation] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for kind in KINDS:
            self.organisations[kind] = Organisation.objects.create(name=f"{kind} {self.name}", kind=kind)
        self.operator = Operator.objects.create(
            name=f"公司{self.name}", organisation=self.organisations["operator"], email="operator@example.com"
        )
        self.store = Store.objects.create(name=f"商店{self.name}", organisation=self.organisations["store"])
        self.app = App.objects.create(
            package=f"org.example.{self.name}", signer="ab" * 32, name=f"应用{self.name}", operator=self.operator
        )
        App.objects.create(
            package=f"org.example.{self.name}", name=f"应用{self.name}（无签名）", operator=self.operator
        )
        self.blob = blobs.store(f"binary {self.name}".encode())
        self.release = Release.objects.create(
            app=self.app, version_name="1.0", binary=self.blob, file_name="a.apk", source=self.store
        )
        self.newer = Release.objects.create(app=self.app, version_name="2.0", binary=self.blob, file_name="b.apk")
        self.private = Release.objects.create(app=self.app, version_name="0.9", binary=self.blob, file_name="c.apk")
        self.listing = Listing.objects.create(store=self.store, app=self.app, downloads=1000)
        self.complaint = Complaint.objects.create(app=self.app, text="太多了")
        self.participation = Participation.objects.create(campaign=self.campaign, app=self.app)
        self.sampling = Sampling.objects.create(
            campaign=self.campaign,
            seed="seed",
            parameters={"size": 1},
            population=[{"app": self.app.pk}],
            drawn=[self.app.pk],
            created_by=self.clerk,
        )
        self._inspected()
        self._pursued()

    def _inspected(self) -> None:
        self.assignment = Assignment.objects.create(
            campaign=self.campaign,
            app=self.app,
            lab=self.organisations["lab"],
            release=self.release,
            state=Assignment.State.REVIEWED,
            submitted_by=self.clerk,
        )
        stored = blobs.store(report())
        common = {"campaign": self.campaign, "requested_by": self.clerk, "state": "done", "report": stored}
        self.inspection = Inspection.objects.create(
            release=self.release, assignment=self.assignment, purpose="lab", **common
        )
        self.self_inspection = Inspection.objects.create(release=self.private, purpose="self", **common)
        self.case = Case.objects.create(
            campaign=self.campaign,
            app=self.app,
            release=self.release,
            deadline=timezone.localdate() - datetime.timedelta(days=30),
        )
        self.finding = Finding.objects.create(
            inspection=self.inspection,
            assignment=self.assignment,
            case=self.case,
            rule="manual",
            outcome="violated",
            fingerprint="0" * 64,
            clauses=["miit-337/1"],
            summary="首次启动、同意前读取设备标识",
            due=self.case.deadline,
            state=Finding.State.APPROVED,
        )
        Judgement.objects.create(
            finding=self.finding,
            action=Action.FINDING_DECIDE.value,
            state="confirmed",
            by=self.clerk,
            at=timezone.now(),
        )
        self.attachment = Attachment.objects.create(
            finding=self.finding, blob=self.blob, file_name="录屏.mp4", added_by=self.clerk
        )
        again = Inspection.objects.create(
            release=self.newer, assignment=self.assignment, purpose="reinspection", **common
        )
        self.reinspection = Reinspection.objects.create(
            case=self.case, release=self.newer, inspection=again, ordered_by=self.clerk
        )
        Retested.objects.create(
            reinspection=self.reinspection, finding=self.finding, compared="remains", status="remains"
        )

    def _pursued(self) -> None:
        pass_to(self.case, "serve_notice")
        today = timezone.localdate()
        self.notice = Notice.objects.create(
            case=self.case,
            number=f"样例〔2026〕{self.name}号",
            issued_by=self.clerk,
            deadline=today,
            findings=[
                {
                    "finding": self.finding.pk,
                    "attachments": [{"sha256": self.blob.sha256, "name": "录屏.mp4"}],
                }
            ],
            content={},
        )
        self.notice.documents = dict.fromkeys(("zh.pdf", "zh.docx", "en.pdf", "en.docx"), self.blob.sha256)
        self.notice.save()
        self.service = Service.objects.create(
            notice=self.notice,
            channel="mail",
            deadline=today,
            address="a@example.com",
            at=timezone.now(),
            state="accepted",
        )
        self.submission = Submission.objects.create(
            notice=self.notice, kind="statement", text="已整改", attachment=self.blob, filed_by=self.clerk
        )
        pass_to(self.case, "pass_deadline")
        self.package = Package.objects.create(
            case=self.case, state="done", blob=self.blob, requested_by=self.clerk, finished_at=timezone.now()
        )
        self.order = Order.objects.create(
            case=self.case, store=self.store, issued_by=self.clerk, issued_at=timezone.now()
        )

    def ids(self) -> dict[str, object]:
        """Return the names in addresses -> what they are of this side."""
        return {
            "campaign_id": self.campaign.pk,
            "participation_id": self.participation.pk,
            "sampling_id": self.sampling.pk,
            "assignment_id": self.assignment.pk,
            "release_id": self.release.pk,
            "app_id": self.app.pk,
            "operator_id": self.operator.pk,
            "store_id": self.store.pk,
            "inspection_id": self.inspection.pk,
            "finding_id": self.finding.pk,
            "attachment_id": self.attachment.pk,
            "case_id": self.case.pk,
            "reinspection_id": self.reinspection.pk,
            "notice_id": self.notice.pk,
            "service_id": self.service.pk,
            "submission_id": self.submission.pk,
            "order_id": self.order.pk,
            "organisation_id": self.organisations["operator"].pk,
        }


@dataclass
class World:
    """One campaign, two sides, bulletins, and one person of each role on the own side."""

    def __post_init__(self) -> None:
        house = Organisation.objects.create(name="局", kind="regulator")
        self.clerk = person("clerk", house)
        token_of(self.clerk)
        self.campaign = Campaign.objects.create(
            slug="autumn", title="专项整治（样例）", legal_basis="《网络安全法》", regulations=["miit-337"], demo=True
        )
        Stage.objects.create(
            campaign=self.campaign,
            kind="spot_check",
            starts=datetime.date(2026, 1, 1),
            ends=datetime.date(2026, 12, 31),
        )
        self.own = Side("甲", self.campaign, self.clerk)
        self.other = Side("乙", self.campaign, self.clerk)
        self.people = {
            role: person(role.value, self.own.organisations[kind], role)
            for role, kind in {
                Role.OFFICER: "regulator",
                Role.PUBLISHER: "regulator",
                Role.INSPECTOR: "lab",
                Role.REVIEWER: "lab",
                Role.OPERATOR: "operator",
                Role.STORE: "store",
                Role.AUDITOR: "regulator",
                Role.ADMIN: "regulator",
            }.items()
        }
        self.drafter, self.second, self.third = (
            person(f"maker{number}", house, Role.OFFICER, Role.PUBLISHER) for number in range(3)
        )
        self.published = bulletins.publish(self.third, self._reviewed())
        with_draft = Bulletin.objects.create(
            campaign=self.campaign,
            kind="naming",
            title="草稿",
            drafted_by=self.drafter,
            drafter_ids=[self.drafter.pk],
        )
        self.draft = with_draft
        assert chain.head()[0] > 0

    def _reviewed(self) -> Bulletin:
        bulletin = bulletins.draft(self.drafter, self.campaign, cases=[self.own.case.pk])
        return bulletins.review(self.second, bulletin, approve=True)

    def everybody(self) -> User:
        """Return a person with every role: for what is not about rights."""
        return person("everybody", self.own.organisations["regulator"], *Role)
