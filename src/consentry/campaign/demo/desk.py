"""What the people of a campaign do all day, as one line each: every line is an act, by somebody who may do it."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from django.core.management import call_command

from consentry.campaign.bulletins import acts as bulletin_acts
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases import acts as case_acts
from consentry.campaign.cases.models import Case, Finding, Reinspection
from consentry.campaign.cases.reinspecting import Judged
from consentry.campaign.demo.clock import Clock
from consentry.campaign.disposal import acts as disposal_acts
from consentry.campaign.jobs import acts as job_acts
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices import acts as notice_acts
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.models import Organisation, User
from consentry.campaign.registry import acts as registry_acts
from consentry.campaign.registry import blobs
from consentry.campaign.registry.models import App, Operator, Release, Store
from consentry.campaign.rounds import acts as round_acts
from consentry.campaign.rounds.models import Assignment, Campaign


@dataclass
class Lab:
    """A laboratory with one inspector and one reviewer."""

    organisation: Organisation
    inspector: User
    reviewer: User


@dataclass
class People:
    """Who works in a campaign: enough people that nobody decides twice on the same thing."""

    officer: User
    second_officer: User
    publisher: User
    labs: dict[int, Lab]  #: by the id of the organisation
    operators: dict[int, User] = field(default_factory=dict)  #: by the id of the organisation
    stores: dict[int, User] = field(default_factory=dict)  #: by the id of the organisation


@dataclass
class Desk:
    """The acts that a story is told with."""

    people: People
    clock: Clock
    samples: Path  #: folder of the sample apps

    def work(self) -> None:
        """Let a worker do all that is queued: inspections, mails, packages."""
        call_command(
            "db_worker",
            queue_name="inspection,mail,default",
            batch=True,
            interval=0,
            startup_delay=False,
            reload=False,
            verbosity=0,
        )

    def register(
        self, name: str, operator: Operator, *, package: str = "", signer: str = "", app_type: str = ""
    ) -> App:
        """Put an app into the registry."""
        return registry_acts.register_app(
            self.people.officer, name=name, operator=operator, package=package, signer=signer, app_type=app_type
        )

    def listed(self, app: App, store: Store, downloads: int) -> None:
        """Note that a store carries the app."""
        registry_acts.set_listing(self.people.officer, store=store, app=app, downloads=downloads)

    def release(
        self, app: App, sample: str, version: str, *, source: Store | None = None, source_text: str = ""
    ) -> Release:
        """Take a version of the app into the registry; `sample`: the name of the sample app that is its file."""
        with (self.samples / f"{sample}.apk").open("rb") as file:
            blob = blobs.store(file)
        return registry_acts.add_release(
            self.people.officer,
            app,
            version_name=version,
            binary=blob,
            file_name=f"{sample}.apk",
            source=source,
            source_text=source_text,
        )

    def self_inspect(self, campaign: Campaign, app: App, sample: str, version: str) -> Inspection:
        """Let the operator inspect a build of its own in private."""
        with (self.samples / f"{sample}.apk").open("rb") as file:
            blob = blobs.store(file)
        inspection = job_acts.upload_for_self_inspection(
            self._operator(app), campaign, app, version_name=version, binary=blob, file_name=f"{sample}.apk"
        )
        self.work()
        inspection.refresh_from_db()
        return inspection

    def declare(self, campaign: Campaign, app: App, inspection: Inspection, statement: str = "") -> None:
        """Let the operator declare the inspected build compliant; where not all could be read, with words on it."""
        participation = campaign.participations.select_related("app__operator").get(app=app)
        job_acts.declare(self._operator(app), participation, inspection.release, statement)

    def inspect(self, assignments: Iterable[Assignment]) -> None:
        """Let the labs inspect what they were given."""
        for assignment in assignments:
            job_acts.inspect_assignment(self.lab_of(assignment).inspector, assignment)
        self.work()

    def decide(self, assignment: Assignment, *, rejected: Collection[Finding] = (), reason: str = "") -> None:
        """Let the inspector reject the findings named, confirm the others, and submit."""
        lab = self.lab_of(assignment)
        for finding in assignment.findings.filter(state=Finding.State.PROPOSED):
            if finding in rejected:
                case_acts.reject(lab.inspector, finding, reason)
            else:
                case_acts.confirm(lab.inspector, finding)
        case_acts.submit(lab.inspector, assignment)

    def review(self, assignment: Assignment) -> Case | None:
        """Let the reviewer agree; return the app's case, if there is one."""
        lab = self.lab_of(assignment)
        findings = list(assignment.findings.all())
        for finding in findings:
            case_acts.approve(lab.reviewer, finding)
        if not findings:
            case_acts.finish_review(lab.reviewer, assignment)
        return Case.objects.filter(campaign=assignment.campaign_id, app=assignment.app_id).first()

    def notify(self, case: Case, deadline: datetime.date | None = None) -> Notice:
        """Issue the notice of a case and let the worker serve it; who has an account opens it."""
        notice = notice_acts.issue(self.people.officer, case, deadline=deadline)
        self.work()
        organisation = case.app.operator.organisation_id
        if organisation in self.people.operators:
            notice_acts.open_in_console(self.people.operators[organisation], notice)
        return notice

    def reinspect(self, case: Case, release: Release, assignment: Assignment) -> Reinspection:
        """Let the lab inspect a new version against the findings of the case."""
        inspector = self.lab_of(assignment).inspector
        reinspection = case_acts.order_reinspection(inspector, case, release, assignment)
        self.work()
        reinspection.refresh_from_db()
        return reinspection

    def confirm(self, reinspection: Reinspection, judged: dict[int, Judged] | None = None) -> Case:
        """Let the inspector confirm what became of each finding."""
        assignment = reinspection.inspection.assignment
        if assignment is None:
            raise ValueError(f"re-inspection {reinspection.pk} has no assignment")
        case_acts.confirm_reinspection(self.lab_of(assignment).inspector, reinspection, judged)
        return Case.objects.get(pk=reinspection.case_id)

    def publish(self, bulletin: Bulletin) -> Bulletin:
        """Let two more people review and publish a draft."""
        reviewed = bulletin_acts.review(self.people.second_officer, bulletin, approve=True)
        return bulletin_acts.publish(self.people.publisher, reviewed)

    def name(
        self,
        campaign: Campaign,
        deadline: datetime.date | None,
        cases: Collection[Case],
        kind: Bulletin.Kind = Bulletin.Kind.NAMING,
    ) -> Bulletin:
        """Draft, review and publish a bulletin of these cases."""
        ids = [case.pk for case in cases]
        draft = bulletin_acts.draft(self.people.officer, campaign, kind, deadline=deadline, cases=ids)
        return self.publish(draft)

    def delist(self, case: Case, *, carried_out: bool = True) -> None:
        """Order the stores to delist the app; those with an account do so, or only acknowledge the first order."""
        orders = disposal_acts.order_delisting(self.people.officer, case)
        self.work()
        for order in orders if carried_out else orders[:1]:
            organisation = order.store.organisation_id if order.store else None
            if organisation in self.people.stores:
                act = disposal_acts.carry_out if carried_out else disposal_acts.acknowledge
                act(self.people.stores[organisation], order)

    def sample(
        self, campaign: Campaign, parameters: dict[str, object], seed: str, labs: Iterable[Lab], *, double: int = 0
    ) -> dict[int, list[Assignment]]:
        """Draw apps and give them to the labs; return the assignments by the id of the app."""
        sampling = round_acts.draw_sample(self.people.officer, campaign, parameters, seed=seed)
        organisations = [lab.organisation for lab in labs]
        given: dict[int, list[Assignment]] = {}
        for assignment in round_acts.assign_sample(self.people.officer, sampling, organisations, double=double):
            given.setdefault(assignment.app_id, []).append(assignment)
        return given

    def lab_of(self, assignment: Assignment) -> Lab:
        """Return the lab of an assignment."""
        return self.people.labs[assignment.lab_id]

    def attach(self, finding: Finding, by: User, name: str, text: str) -> None:
        """Put a file with these words behind a finding."""
        case_acts.attach(by, finding, name, blobs.store(text.encode()))

    def _operator(self, app: App) -> User:
        organisation = app.operator.organisation_id
        if organisation is None:
            raise ValueError(f"the operator of {app} has no account")
        return self.people.operators[organisation]
