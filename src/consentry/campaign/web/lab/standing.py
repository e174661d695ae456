"""Why a person may not do something here, in words for a page. The acts refuse it all the same."""

from __future__ import annotations

from collections import Counter

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from consentry.campaign.cases.models import Finding
from consentry.campaign.people import access
from consentry.campaign.people.access import FourEyesViolation
from consentry.campaign.people.models import User
from consentry.campaign.people.roles import Action


def why_not(user: User, action: Action, target: object) -> str:
    """Return why the person may not, empty where nothing stands against it."""
    try:
        access.require(user, action, target)
    except FourEyesViolation:
        return _("You took part in the decision yourself: somebody else of your lab must review it.")
    except PermissionDenied:
        return _("None of your roles allows this.")
    return ""


def undecided(states: Counter[str]) -> int:
    """Return how many findings wait for an inspector's decision."""
    return states[Finding.State.PROPOSED] + states[Finding.State.RETURNED]
