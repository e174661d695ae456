"""People who act at the same moment, in threads with connections of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from consentry.campaign.audit import chain
from consentry.campaign.cases import acts
from consentry.campaign.cases.models import Case, Finding
from consentry.campaign.jobs.models import Inspection
from consentry.campaign.people.models import User
from consentry.campaign.rounds.models import Assignment

pytestmark = pytest.mark.django_db(transaction=True)


def together(*calls: Callable[[], object]) -> list[object]:
    """Run the calls at the same moment; return their results or what they raised."""
    start = threading.Barrier(len(calls))

    def run(call: Callable[[], object]) -> object:
        start.wait()
        try:
            return call()
        except Exception as error:  # noqa: BLE001 - is looked at
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return [each.result() for each in [pool.submit(run, call) for call in calls]]


def test_approvals_make_one_case_and_end_the_review_once(
    inspected: Inspection, inspector: User, reviewer: User
) -> None:
    findings = list(inspected.findings.all())
    for finding in findings:
        acts.confirm(inspector, finding)
    assert inspected.assignment is not None
    acts.submit(inspector, inspected.assignment)
    results = together(*(lambda finding=finding: acts.approve(reviewer, finding) for finding in findings))  # type: ignore[misc]
    assert all(isinstance(result, Finding) for result in results), results
    case = Case.objects.get()
    assert case.findings.count() == 5
    assert case.passages.count() == 1
    assert case.version == 5
    assert Assignment.objects.get().state == Assignment.State.REVIEWED
    assert chain.verify() == []


def test_of_two_decisions_on_the_same_version_one_is_refused(inspected: Inspection, inspector: User) -> None:
    finding = inspected.findings.all()[0]
    results = together(
        lambda: acts.confirm(inspector, finding, version=0), lambda: acts.reject(inspector, finding, "x", version=0)
    )
    assert sorted(type(result).__name__ for result in results) == ["Finding", "Stale"]
    assert Finding.objects.get(pk=finding.pk).version == 1
