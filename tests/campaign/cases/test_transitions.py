"""Every passage from every state: what the table allows happens and is kept, everything else is refused."""

from __future__ import annotations

import itertools

import pytest
from django_fsm import TransitionNotAllowed

from consentry.campaign.cases.models import Case
from consentry.campaign.cases.transitions import PASSAGES, pass_to
from consentry.campaign.people.models import User
from consentry.campaign.registry.models import App, Operator, Release
from consentry.campaign.rounds.models import Campaign

#: from -> passage -> to, written down again: a change of the machine has to be meant
TABLE = {
    "open": {"serve_notice": "noticed", "withdraw": "closed"},
    "noticed": {"begin_reinspection": "reinspection", "pass_deadline": "overdue", "withdraw": "closed"},
    "reinspection": {
        "find_rectified": "rectified",
        "find_remaining": "noticed",
        "pass_deadline": "overdue",
        "withdraw": "closed",
    },
    "rectified": {"close": "closed", "reopen": "open"},
    "overdue": {
        "begin_reinspection": "reinspection",
        "grant_more_time": "noticed",
        "name": "named",
        "order_delisting": "delisting",
        "withdraw": "closed",
    },
    "named": {
        "begin_reinspection": "reinspection",
        "find_rectified_after_naming": "rectified",
        "order_delisting": "delisting",
    },
    "delisting": {"confirm_delisting": "delisted"},
    "delisted": {
        "begin_reinspection": "reinspection",
        "record_penalty": "penalised",
        "relist": "relisted",
        "stop_access": "access_stopped",
    },
    "access_stopped": {"record_penalty": "penalised", "relist": "relisted"},
    "penalised": {"relist": "relisted"},
    "relisted": {"close": "closed"},
    "closed": {"reopen": "open"},
}


@pytest.fixture
def case(db: None) -> Case:
    app = App.objects.create(package="p", name="n", operator=Operator.objects.create(name="o"))
    release = Release.objects.create(app=app, version_name="1")
    campaign = Campaign.objects.create(slug="c", title="c", legal_basis="")
    return Case.objects.create(campaign=campaign, app=app, release=release)


@pytest.mark.parametrize(("state", "passage"), list(itertools.product(Case.State.values, PASSAGES)))
def test_passage(case: Case, state: str, passage: str) -> None:
    Case.objects.filter(pk=case.pk).update(state=state)
    case = Case.objects.get(pk=case.pk)
    target = TABLE[state].get(passage)
    if target is None:
        with pytest.raises(TransitionNotAllowed):
            pass_to(case, passage)
        unchanged = Case.objects.get(pk=case.pk)
        assert (unchanged.state, unchanged.version, unchanged.passages.count()) == (state, 0, 0)
    else:
        pass_to(case, passage)
        moved = Case.objects.get(pk=case.pk)
        assert (moved.state, moved.version) == (target, 1)
        assert moved.passages.get().state == target


def test_the_table_knows_every_state_and_passage(case: Case) -> None:
    assert set(TABLE) == set(Case.State.values)
    assert {passage for passages in TABLE.values() for passage in passages} == set(PASSAGES)
    with pytest.raises(KeyError):
        pass_to(case, "vanish")


def test_the_state_cannot_be_set_around_the_machine(case: Case) -> None:
    with pytest.raises(AttributeError):
        case.state = Case.State.CLOSED
    assert User.objects.count() == 0
