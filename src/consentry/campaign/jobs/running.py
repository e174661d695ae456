"""Carries out a queued inspection: claim, inspect in a process of its own, complete. Nothing is done twice.

Every step is a compare-and-set on the state and the number of the attempt. A run whose job was cancelled, or was given
to another worker because this one seemed lost, changes nothing any more.
"""

from __future__ import annotations

import datetime
import os
import tempfile
from contextlib import ExitStack
from pathlib import Path

from django.db import close_old_connections, transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from consentry.campaign.audit import chain
from consentry.campaign.jobs import isolation, limits, queue
from consentry.campaign.jobs.isolated import Order
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.jobs.signals import inspection_done
from consentry.campaign.registry import blobs
from consentry.campaign.rounds.models import Participation
from consentry.model.report import Report
from consentry.report.json_v1 import read_json
from consentry.report.visible import visible

State = Inspection.State
_DEFAULT_NAME, _DEFAULT_POLICY = "app.apk", "policy"
_NAME_BYTES = 200  #: file systems take 255


def run(pk: int) -> str:
    """Run the inspection if it is still queued. Returns the state it came into, or `skipped`."""
    inspection = _claim(pk)
    if inspection is None:
        return "skipped"
    try:
        data = _inspect(inspection)
    except isolation.Cancelled:
        return "skipped"
    except (isolation.Refused, isolation.OutOfTime) as error:
        return fail(inspection, str(error))
    except isolation.Crashed as error:
        return retry(inspection, str(error))
    if other := _other_app(inspection, data):
        return fail(inspection, f"the file is of another app: {other}, not {inspection.release.app.package}")
    return _complete(inspection, data)


def fail(inspection: Inspection, reason: str) -> str:
    """End the run for good. Returns the state, or `skipped` where it is not this run's to end."""
    return _leave(inspection, State.FAILED, reason)


def retry(inspection: Inspection, reason: str) -> str:
    """Queue the inspection again, behind the others; after the last attempt it fails."""
    if inspection.attempts >= limits.MAX_ATTEMPTS:
        return _leave(inspection, State.FAILED, f"given up after {inspection.attempts} attempts: {reason}")
    return _leave(inspection, State.QUEUED, reason)


def _claim(pk: int) -> Inspection | None:
    now = timezone.now()
    claimed = Inspection.objects.filter(pk=pk, state=State.QUEUED).update(
        state=State.RUNNING, started_at=now, heartbeat_at=now, attempts=F("attempts") + 1
    )
    if not claimed:
        return None
    return Inspection.objects.select_related("release__app", "campaign").get(pk=pk)


def _inspect(inspection: Inspection) -> bytes:
    release = inspection.release
    if release.binary is None:
        raise isolation.Refused("the release has no file")
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="inspection-"))
        app = stack.enter_context(blobs.local_copy(release.binary, _base_name(release.file_name)))
        policy = ""
        if release.policy is not None:
            name = _base_name(release.policy_name, _DEFAULT_POLICY)
            policy = str(stack.enter_context(blobs.local_copy(release.policy, name)))
        order = Order(
            app=str(app),
            report=str(Path(folder) / "report.json"),
            app_type=release.app.app_type,
            as_of=inspection.as_of or timezone.localdate(),
            regulations=tuple(inspection.campaign.regulations),
            policy=policy,
            wall_seconds=limits.wall_seconds(),
            parent=os.getpid(),
        )
        return isolation.run(order, beat=lambda: _beat(inspection), every=limits.beat_seconds())


def _base_name(given: str, default: str = _DEFAULT_NAME) -> str:
    """Return the original base name, which the report names; `given` came from outside."""
    name = given.replace("\\", "/").replace("\0", "").rsplit("/", 1)[-1]
    name = name.encode()[-_NAME_BYTES:].decode("utf-8", "ignore")
    return name if name.strip(". ") else default


def _beat(inspection: Inspection) -> bool:
    close_old_connections()
    return bool(_mine(inspection).update(heartbeat_at=timezone.now()))


def _mine(inspection: Inspection) -> QuerySet[Inspection]:
    return Inspection.objects.filter(pk=inspection.pk, state=State.RUNNING, attempts=inspection.attempts)


def _other_app(inspection: Inspection, data: bytes) -> str:
    """Return the package that was inspected where it is not the app's: nobody is accused of another one's faults."""
    expected = inspection.release.app.package
    (report,) = read_json(data)
    return visible(report.app.package) if expected and report.app.package != expected else ""


def _complete(inspection: Inspection, data: bytes) -> str:
    (report,) = read_json(data)
    blob = blobs.store(data)  # before the transaction: stored under its hash, storing it again is the same
    with transaction.atomic():
        locked = _mine(inspection).select_for_update(of=("self",)).select_related("release__app").first()
        if locked is None:
            return "skipped"
        locked.state, locked.finished_at, locked.error = State.DONE, timezone.now(), ""
        locked.report = blob
        locked.as_of = datetime.date.fromisoformat(report.as_of)
        locked.catalog_version, locked.engine_version = report.catalog_version, report.engine_version
        locked.complete = _complete_coverage(report)
        locked.save()
        if locked.purpose == Inspection.Purpose.SELF:
            Participation.objects.filter(campaign=locked.campaign_id, app=locked.release.app_id).update(
                self_inspected_at=locked.finished_at
            )
        inspection_done.send(Inspection, inspection=locked, report=report)
        chain.record(None, "inspection.done", locked, after={"report": blob.sha256, "binary": locked.release.binary_id})
    return State.DONE.value


def _complete_coverage(report: Report) -> bool:
    ran = ("finished", "not_given", "not_available")
    return all(account.status in ran for account in report.coverage)


def _leave(inspection: Inspection, state: Inspection.State, reason: str) -> str:
    with transaction.atomic():
        locked = _mine(inspection).select_for_update().first()
        if locked is None:
            return "skipped"
        locked.state, locked.error = state, reason[:2000]
        if state == State.FAILED:
            locked.finished_at = timezone.now()
        locked.save(update_fields=["state", "error", "finished_at"])
        if state == State.QUEUED:
            queue.put(locked)
        else:
            chain.record(None, "inspection.failed", locked, after={"error": locked.error})
    return state.value
