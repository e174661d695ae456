"""How the record's objects and acts are called. An act that is not named here is shown as it is recorded."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from consentry.campaign.web.action_names import ACTION_NAMES

#: acts that the role table does not know: parts of others, or done by the service itself
_OTHERS: dict[str, str | Promise] = {
    "app.merge": _("Apps merged"),
    "bulletin.discard": _("Draft discarded"),
    "case.close": _("Case closed"),
    "case.open": _("Case opened"),
    "case.repeat_offender": _("Repeat offender flagged"),
    "case.update": _("Case changed"),
    "complaint.record": _("Complaint recorded"),
    "inspection.done": _("Inspection done"),
    "inspection.failed": _("Inspection failed"),
    "notice.remind": _("Reminder sent"),
    "organisation.change": _("Organisation changed"),
    "organisation.create": _("Organisation added"),
    "password.change": _("Own password changed"),
    "password.reset": _("Password reset"),
    "people.create_administrator": _("Administrator made from the shell"),
    "second_factor.enrol": _("Second factor enrolled"),
    "second_factor.reset": _("Second factor reset"),
    "service.bounce": _("Mail came back"),
    "service.send": _("Mail sent"),
    "token.issue": _("Token issued"),
    "token.revoke": _("Token revoked"),
    "user.change": _("Person changed"),
    "user.create": _("Person added"),
    "user.set_active": _("Person let in or shut out"),
    "user.set_roles": _("Roles changed"),
}
#: what acts are recorded on
_OBJECTS: dict[str, str | Promise] = {
    "rounds.campaign": pgettext_lazy("object", "Campaign"),
    "rounds.stage": pgettext_lazy("object", "Stage"),
    "rounds.participation": pgettext_lazy("object", "Participation"),
    "rounds.sampling": pgettext_lazy("object", "Draw"),
    "rounds.assignment": pgettext_lazy("object", "Assignment"),
    "registry.operator": pgettext_lazy("object", "Operator"),
    "registry.app": pgettext_lazy("object", "App"),
    "registry.store": pgettext_lazy("object", "App store"),
    "registry.listing": pgettext_lazy("object", "Listing in a store"),
    "registry.release": pgettext_lazy("object", "Release"),
    "registry.blob": pgettext_lazy("object", "File"),
    "registry.complaint": pgettext_lazy("object", "Complaint"),
    "jobs.inspection": pgettext_lazy("object", "Inspection"),
    "cases.case": pgettext_lazy("object", "Case"),
    "cases.finding": pgettext_lazy("object", "Finding"),
    "cases.attachment": pgettext_lazy("object", "Attachment"),
    "cases.reinspection": pgettext_lazy("object", "Re-inspection"),
    "notices.notice": pgettext_lazy("object", "Notice"),
    "notices.service": pgettext_lazy("object", "Service of a notice"),
    "notices.submission": pgettext_lazy("object", "Submission"),
    "bulletins.bulletin": pgettext_lazy("object", "Bulletin"),
    "disposal.order": pgettext_lazy("object", "Order"),
    "disposal.penalty": pgettext_lazy("object", "Penalty"),
    "people.organisation": pgettext_lazy("object", "Organisation"),
    "people.user": pgettext_lazy("object", "Person"),
    "people.apitoken": pgettext_lazy("object", "Token for the API"),
}
_NAMES: dict[str, str | Promise] = {action.value: name for action, name in ACTION_NAMES.items()} | _OTHERS


def act_name(action: str) -> str | Promise:
    """Return what the act is called."""
    return _NAMES.get(action, action)


def object_types() -> list[tuple[str, str]]:
    """Return the kinds of objects that acts are done on: as recorded, and as shown."""
    return [(label, str(name)) for label, name in _OBJECTS.items()]


def object_name(label: str) -> str | Promise:
    """Return what a kind of object is called."""
    return _OBJECTS.get(label, label)
