"""The state machine of a case: every passage is a method here, an illegal one is refused, each is kept with its time."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from django.utils import timezone
from django_fsm import TransitionNotAllowed, transition

from consentry.campaign.cases.models import Case, Passage

State = Case.State

#: name of the passage -> (from, to); docs/campaign.md draws it
PASSAGES: dict[str, tuple[tuple[State, ...], State]] = {
    "serve_notice": ((State.OPEN,), State.NOTICED),
    "withdraw": ((State.OPEN, State.NOTICED, State.REINSPECTION, State.OVERDUE), State.CLOSED),
    "begin_reinspection": ((State.NOTICED, State.OVERDUE, State.NAMED, State.DELISTED), State.REINSPECTION),
    "find_rectified": ((State.REINSPECTION,), State.RECTIFIED),
    "find_remaining": ((State.REINSPECTION,), State.NOTICED),
    "pass_deadline": ((State.NOTICED, State.REINSPECTION), State.OVERDUE),
    "grant_more_time": ((State.OVERDUE,), State.NOTICED),
    "name": ((State.OVERDUE,), State.NAMED),
    "order_delisting": ((State.NAMED, State.OVERDUE), State.DELISTING),
    "find_rectified_after_naming": ((State.NAMED,), State.RECTIFIED),
    "confirm_delisting": ((State.DELISTING,), State.DELISTED),
    "stop_access": ((State.DELISTED,), State.ACCESS_STOPPED),
    "record_penalty": ((State.DELISTED, State.ACCESS_STOPPED), State.PENALISED),
    "relist": ((State.DELISTED, State.ACCESS_STOPPED, State.PENALISED), State.RELISTED),
    "reopen": ((State.RECTIFIED, State.CLOSED), State.OPEN),
    "close": ((State.RECTIFIED, State.RELISTED), State.CLOSED),
}


def pass_to(case: Case, passage: str) -> None:
    """Move the case and keep the passage; the caller holds the row's lock and a transaction.

    Raises TransitionNotAllowed where the state does not allow it, KeyError for an unknown passage.
    """
    sources, target = PASSAGES[passage]
    if case.state not in sources:
        raise TransitionNotAllowed(f"{passage}: not from {case.state}")
    _MOVES[passage](case)
    case.version += 1
    case.save(update_fields=["state", "version", "changed_at"])
    Passage.objects.create(case=case, state=target, at=timezone.now())


def _move(sources: tuple[State, ...], target: State) -> Callable[[Case], None]:
    @transition(field=Case._meta.get_field("state"), source=[s.value for s in sources], target=target.value)
    def move(case: Case) -> None:
        """Nothing but the change of state."""

    return cast(Callable[[Case], None], move)


_MOVES = {name: _move(sources, target) for name, (sources, target) in PASSAGES.items()}
