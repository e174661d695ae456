"""Everything that is known of a case, as plain values in a fixed order. What never left a lab is not in it."""

from __future__ import annotations

import datetime
from typing import Any

from django.db.models import Model, Q, QuerySet

from consentry.campaign.bulletins import canonical as bulletin_json
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.cases.models import Case, Finding, Reinspection
from consentry.campaign.cases.queries import LEFT
from consentry.campaign.disposal.models import Order, Penalty
from consentry.campaign.evidence.files import Files
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.notices.documents import documents
from consentry.campaign.notices.models import Notice
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import Blob, Release
from consentry.campaign.rounds.models import Assignment

_FINDING = (
    "id",
    "inspection_id",
    "rule",
    "outcome",
    "fingerprint",
    "subject",
    "responsible",
    "same_as_id",
    "clauses",
    "summary",
    "summary_en",
    "remedy",
    "remedy_en",
    "added",
    "state",
    "reason",
    "review_note",
    "retest",
)
_INSPECTION = (
    "id",
    "purpose",
    "state",
    "release_id",
    "assignment_id",
    "attempts",
    "error",
    "catalog_version",
    "engine_version",
    "complete",
)
_SERVICE = ("id", "channel", "kind", "address", "message_id", "state", "response", "error", "attempts")
_DISPATCH = ("id", "kind", "address", "message_id", "state", "response", "error", "attempts")
_SUBMISSION = ("id", "kind", "text", "attachment_name", "decision", "decision_reason", "withdrawn")
_CAMPAIGN = ("slug", "title", "title_en", "legal_basis", "regulations", "template", "demo")

#: objects whose entries of the record go along: (model label, id)
Objects = list[tuple[str, int]]


def prepare(case: Case) -> None:
    """Make what is made at the first call (the documents of notices), before any row is locked."""
    for notice in case.notices.order_by("pk"):
        documents(notice)


def collect(case: Case, files: Files) -> tuple[dict[str, Any], Objects]:
    """Return the case as plain values and the objects it consists of; note its files."""
    return _Collector(case, files).collect()


class _Collector:
    def __init__(self, case: Case, files: Files) -> None:
        self.case, self.files = case, files
        self.objects: Objects = []

    def collect(self) -> tuple[dict[str, Any], Objects]:
        case = self.case
        self._note(case)
        self._note(case.app)
        findings = self._findings()
        reinspections = list(case.reinspections.order_by("pk"))
        tested = {one.inspection_id for one in reinspections} | {one.inspection_id for one in findings}
        inspections = _listed(Inspection.objects.filter(pk__in=tested).exclude(purpose=Inspection.Purpose.SELF))
        releases = {case.release_id} | {one.release_id for one in inspections}
        assignments = {one.assignment_id for one in inspections if one.assignment_id}
        told: dict[str, Any] = {
            "case": self._case(),
            "passages": [{"state": one.state, "at": _time(one.at)} for one in case.passages.order_by("pk")],
            "releases": [self._release(one) for one in _listed(Release.objects.filter(pk__in=releases))],
            "assignments": [self._assignment(one) for one in _listed(Assignment.objects.filter(pk__in=assignments))],
            "inspections": [self._inspection(one) for one in inspections],
            "findings": [self._finding(one) for one in findings],
            "reinspections": [self._reinspection(one) for one in reinspections],
            "notices": [self._notice(one) for one in case.notices.order_by("pk")],
            "bulletins": self._bulletins(),
            "orders": [self._order(one) for one in case.orders.order_by("pk")],
            "penalties": [self._penalty(one) for one in case.penalties.order_by("pk")],
        }
        return told, self.objects

    def _note(self, row: Model) -> None:
        self.objects.append((row._meta.label_lower, row.pk))

    def _case(self) -> dict[str, Any]:
        case, app = self.case, self.case.app
        operator = app.operator
        return {
            "id": case.pk,
            "state": case.state,
            "deadline": _day(case.deadline),
            "repeat_offender": case.repeat_offender,
            "opened_at": _time(case.opened_at),
            "release": case.release_id,
            "campaign": _fields(case.campaign, _CAMPAIGN),
            "app": _fields(app, ("id", "name", "package", "signer", "app_type"))
            | {"operator": _fields(operator, ("id", "name", "name_en", "credit_code"))},
        }

    def _findings(self) -> list[Finding]:
        own = Q(case=self.case) | Q(same_as__case=self.case)
        found = Finding.objects.filter(own, state__in=LEFT).prefetch_related("judgements__by", "attachments__added_by")
        return list(found.select_related("decided_by", "reviewed_by").order_by("pk"))

    def _release(self, release: Release) -> dict[str, Any]:
        self._note(release)
        binary = self.files.add("binary", release.binary, release.file_name or "app")
        policy = self.files.add("policy", release.policy, release.policy_name or "policy")
        source = release.source.name if release.source else release.source_text
        told = _fields(release, ("id", "version_name", "version_code", "file_name", "policy_name"))
        added = {"created_at": _time(release.created_at), "uploaded_by": _who(release.uploaded_by)}
        return told | added | {"binary": binary, "policy": policy, "source": source}

    def _assignment(self, one: Assignment) -> dict[str, Any]:
        self._note(one)
        if one.sampling:
            self._note(one.sampling)
        return {
            "id": one.pk,
            "lab": one.lab.name,
            "state": one.state,
            "created_at": _time(one.created_at),
            "submitted_by": _who(one.submitted_by),
            "submitted_at": _time(one.submitted_at),
            "drawn_with_seed": one.sampling.seed if one.sampling else None,
        }

    def _inspection(self, one: Inspection) -> dict[str, Any]:
        self._note(one)
        return _fields(one, _INSPECTION) | {
            "requested_by": _who(one.requested_by),
            "created_at": _time(one.created_at),
            "started_at": _time(one.started_at),
            "finished_at": _time(one.finished_at),
            "as_of": _day(one.as_of),
            "report": self.files.add("report", one.report, f"inspection-{one.pk}.json"),
        }

    def _finding(self, one: Finding) -> dict[str, Any]:
        self._note(one)
        return _fields(one, _FINDING) | {
            "decided_by": _who(one.decided_by),
            "decided_at": _time(one.decided_at),
            "reviewed_by": _who(one.reviewed_by),
            "reviewed_at": _time(one.reviewed_at),
            "due": _day(one.due),
            "judgements": [
                _fields(judgement, ("action", "state", "note")) | {"by": _who(judgement.by), "at": _time(judgement.at)}
                for judgement in one.judgements.all()
            ],
            "attachments": [
                {
                    "file_name": attachment.file_name,
                    "media_type": attachment.media_type,
                    "sha256": self.files.add("attachment", attachment.blob, attachment.file_name),
                    "added_by": _who(attachment.added_by),
                    "added_at": _time(attachment.added_at),
                }
                for attachment in one.attachments.select_related("blob").order_by("pk")
            ],
        }

    def _reinspection(self, one: Reinspection) -> dict[str, Any]:
        self._note(one)
        results = one.results.select_related("changed_by").order_by("pk")
        return _fields(one, ("id", "release_id", "inspection_id", "outcome")) | {
            "ordered_by": _who(one.ordered_by),
            "ordered_at": _time(one.ordered_at),
            "confirmed_by": _who(one.confirmed_by),
            "confirmed_at": _time(one.confirmed_at),
            "results": [
                _fields(result, ("finding_id", "compared", "because", "status", "note"))
                | {"changed_by": _who(result.changed_by)}
                for result in results
            ],
        }

    def _notice(self, notice: Notice) -> dict[str, Any]:
        self._note(notice)
        made = {}
        for name, sha256 in sorted(notice.documents.items()):
            made[name] = self.files.add("document", Blob.objects.get(pk=sha256), f"notice-{notice.pk}-{name}")
        services = list(notice.services.order_by("pk"))
        submissions = list(notice.submissions.select_related("attachment", "filed_by", "decided_by").order_by("pk"))
        for row in (*services, *submissions):
            self._note(row)
        return _fields(notice, ("id", "number", "findings", "content")) | {
            "issued_by": _who(notice.issued_by),
            "issued_at": _time(notice.issued_at),
            "deadline": _day(notice.deadline),
            "documents": made,
            "services": [
                _fields(one, _SERVICE) | {"deadline": _day(one.deadline), "at": _time(one.at)} for one in services
            ],
            "submissions": [
                _fields(one, _SUBMISSION)
                | {
                    "attachment": self.files.add(
                        "submission", one.attachment, one.attachment_name or f"submission-{one.pk}"
                    ),
                    "filed_by": _who(one.filed_by),
                    "filed_at": _time(one.filed_at),
                    "decided_by": _who(one.decided_by),
                    "decided_at": _time(one.decided_at),
                    "asked_deadline": _day(one.asked_deadline),
                    "new_deadline": _day(one.new_deadline),
                }
                for one in submissions
            ],
        }

    def _bulletins(self) -> list[dict[str, Any]]:
        """Return the published bulletins with rows of the case, each as the canonical JSON that everybody can download."""
        rows = Q(rows__case=self.case)
        found = Bulletin.objects.filter(rows, state=Bulletin.State.PUBLISHED).select_related("campaign", "corrects")
        told = []
        for bulletin in found.distinct().order_by("pk"):
            self._note(bulletin)
            told.append(
                _fields(bulletin, ("id", "kind", "batch", "title", "title_en"))
                | {
                    "issued_on": _day(bulletin.issued_on),
                    "deadline": _day(bulletin.deadline),
                    "drafted_by": _who(bulletin.drafted_by),
                    "reviewed_by": _who(bulletin.reviewed_by),
                    "published_by": _who(bulletin.published_by),
                    "published_at": _time(bulletin.published_at),
                    "positions": list(bulletin.rows.filter(case=self.case).values_list("position", flat=True)),
                    "digest": self.files.add_bytes("bulletin", bulletin_json.encode(bulletin), f"{bulletin.pk}.json"),
                }
            )
        return told

    def _order(self, order: Order) -> dict[str, Any]:
        self._note(order)
        dispatches = list(order.dispatches.order_by("pk"))
        for row in dispatches:
            self._note(row)
        return {
            "id": order.pk,
            "kind": order.kind,
            "to": order.store.name if order.store else order.addressee,
            "issued_by": _who(order.issued_by),
            "issued_at": _time(order.issued_at),
            "acknowledged_by": _who(order.acknowledged_by),
            "acknowledged_at": _time(order.acknowledged_at),
            "carried_out_by": _who(order.carried_out_by),
            "carried_out_at": _time(order.carried_out_at),
            "deadline": _day(order.deadline),
            "dispatches": [_fields(one, _DISPATCH) | {"at": _time(one.at)} for one in dispatches],
        }

    def _penalty(self, penalty: Penalty) -> dict[str, Any]:
        self._note(penalty)
        recorded = {"recorded_by": _who(penalty.recorded_by), "recorded_at": _time(penalty.recorded_at)}
        told = _fields(penalty, ("id", "reference", "text", "blacklisted"))
        return told | recorded | {"decided_on": _day(penalty.decided_on)}


def _listed(rows: QuerySet[Any]) -> list[Any]:
    return list(rows.order_by("pk"))


def _fields(row: Model, names: tuple[str, ...]) -> dict[str, Any]:
    """Return fields by their names; a reference is its id (`release_id` is told as `release`)."""
    told = {field.attname: field.name for field in row._meta.concrete_fields}
    return {told[name]: getattr(row, name) for name in names}


def _who(user: User | None) -> str | None:
    return user.get_username() if user else None


def _time(at: datetime.datetime | None) -> str | None:
    return at.astimezone(datetime.UTC).isoformat(timespec="microseconds") if at else None


def _day(day: datetime.date | None) -> str | None:
    return day.isoformat() if day else None
