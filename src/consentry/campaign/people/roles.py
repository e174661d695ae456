"""Who may do what: one table, from which the checks, the tests and the page in the docs are made.

A cell is a scope: `ALL` objects, those of one's OWN organisation, those ASSIGNED to one's lab, or what is PUBLIC.
What is not in the table is forbidden. Four-eyes rules come on top (`FOUR_EYES`): no role lifts them.
"""

from __future__ import annotations

import enum

from django.utils.translation import gettext_lazy as _


class Role(enum.StrEnum):
    """The roles of the service."""

    OFFICER = "officer"
    PUBLISHER = "publisher"
    INSPECTOR = "inspector"
    REVIEWER = "reviewer"
    OPERATOR = "operator"
    STORE = "store"
    AUDITOR = "auditor"
    ADMIN = "admin"


ROLE_NAMES = {
    Role.OFFICER: _("Regulator officer"),
    Role.PUBLISHER: _("Publisher"),
    Role.INSPECTOR: _("Lab inspector"),
    Role.REVIEWER: _("Lab reviewer"),
    Role.OPERATOR: _("Operator"),
    Role.STORE: _("App store"),
    Role.AUDITOR: _("Auditor"),
    Role.ADMIN: _("Administrator"),
}


#: in which kind of organisation (`Organisation.Kind`) a person of the role works
ROLE_KINDS = {
    Role.OFFICER: "regulator",
    Role.PUBLISHER: "regulator",
    Role.INSPECTOR: "lab",
    Role.REVIEWER: "lab",
    Role.OPERATOR: "operator",
    Role.STORE: "store",
    Role.AUDITOR: "regulator",
    Role.ADMIN: "regulator",
}

#: roles that sign in with a second factor where `CONSENTRY_REQUIRE_TOTP` is set
SECOND_FACTOR_ROLES = frozenset({Role.OFFICER, Role.PUBLISHER, Role.INSPECTOR, Role.REVIEWER, Role.AUDITOR, Role.ADMIN})


class Scope(enum.StrEnum):
    """On which objects."""

    ALL = "all"
    OWN = "own"  #: of one's own organisation: its apps, cases, orders
    ASSIGNED = "assigned"  #: assigned to one's lab


class Action(enum.StrEnum):
    """What can be done, as object.verb."""

    CAMPAIGN_VIEW = "campaign.view"
    CAMPAIGN_EDIT = "campaign.edit"
    REGISTRY_VIEW = "registry.view"
    REGISTRY_EDIT = "registry.edit"
    REGISTRY_IMPORT = "registry.import"
    RELEASE_UPLOAD = "release.upload"
    SELF_INSPECTION_RUN = "self_inspection.run"
    SELF_INSPECTION_VIEW = "self_inspection.view"
    SELF_INSPECTION_DECLARE = "self_inspection.declare"
    SAMPLING_RUN = "sampling.run"
    ASSIGNMENT_VIEW = "assignment.view"
    ASSIGNMENT_EDIT = "assignment.edit"
    INSPECTION_RUN = "inspection.run"
    INSPECTION_VIEW = "inspection.view"
    FINDING_DECIDE = "finding.decide"
    FINDING_REVIEW = "finding.review"
    CASE_VIEW = "case.view"
    NOTICE_ISSUE = "notice.issue"
    NOTICE_VIEW = "notice.view"
    NOTICE_EXTEND = "notice.extend"
    STATEMENT_FILE = "statement.file"
    APPEAL_FILE = "appeal.file"
    APPEAL_DECIDE = "appeal.decide"
    BULLETIN_DRAFT = "bulletin.draft"
    BULLETIN_REVIEW = "bulletin.review"
    BULLETIN_PUBLISH = "bulletin.publish"
    DISPOSAL_ORDER = "disposal.order"
    DISPOSAL_VIEW = "disposal.view"
    DISPOSAL_ACKNOWLEDGE = "disposal.acknowledge"
    OVERVIEW_VIEW = "overview.view"
    EVIDENCE_EXPORT = "evidence.export"
    AUDIT_VIEW = "audit.view"
    PEOPLE_EDIT = "people.edit"


_A = Action
_S = Scope

PERMISSIONS: dict[Role, dict[Action, Scope]] = {
    Role.OFFICER: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.CAMPAIGN_EDIT: _S.ALL,
        _A.REGISTRY_VIEW: _S.ALL,
        _A.REGISTRY_EDIT: _S.ALL,
        _A.REGISTRY_IMPORT: _S.ALL,
        _A.RELEASE_UPLOAD: _S.ALL,
        _A.SAMPLING_RUN: _S.ALL,
        _A.ASSIGNMENT_VIEW: _S.ALL,
        _A.ASSIGNMENT_EDIT: _S.ALL,
        _A.INSPECTION_VIEW: _S.ALL,
        _A.CASE_VIEW: _S.ALL,
        _A.NOTICE_ISSUE: _S.ALL,
        _A.NOTICE_VIEW: _S.ALL,
        _A.NOTICE_EXTEND: _S.ALL,
        _A.APPEAL_DECIDE: _S.ALL,
        _A.BULLETIN_DRAFT: _S.ALL,
        _A.BULLETIN_REVIEW: _S.ALL,
        _A.DISPOSAL_ORDER: _S.ALL,
        _A.DISPOSAL_VIEW: _S.ALL,
        _A.OVERVIEW_VIEW: _S.ALL,
        _A.EVIDENCE_EXPORT: _S.ALL,
    },
    Role.PUBLISHER: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.CASE_VIEW: _S.ALL,
        _A.NOTICE_VIEW: _S.ALL,
        _A.BULLETIN_PUBLISH: _S.ALL,
        _A.DISPOSAL_VIEW: _S.ALL,
        _A.OVERVIEW_VIEW: _S.ALL,
    },
    Role.INSPECTOR: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.ASSIGNMENT_VIEW: _S.ASSIGNED,
        _A.RELEASE_UPLOAD: _S.ASSIGNED,
        _A.INSPECTION_RUN: _S.ASSIGNED,
        _A.INSPECTION_VIEW: _S.ASSIGNED,
        _A.FINDING_DECIDE: _S.ASSIGNED,
    },
    Role.REVIEWER: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.ASSIGNMENT_VIEW: _S.ASSIGNED,
        _A.INSPECTION_VIEW: _S.ASSIGNED,
        _A.FINDING_REVIEW: _S.ASSIGNED,
    },
    Role.OPERATOR: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.REGISTRY_VIEW: _S.OWN,
        _A.RELEASE_UPLOAD: _S.OWN,
        _A.SELF_INSPECTION_RUN: _S.OWN,
        _A.SELF_INSPECTION_VIEW: _S.OWN,
        _A.SELF_INSPECTION_DECLARE: _S.OWN,
        _A.NOTICE_VIEW: _S.OWN,
        _A.STATEMENT_FILE: _S.OWN,
        _A.APPEAL_FILE: _S.OWN,
    },
    Role.STORE: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.DISPOSAL_VIEW: _S.OWN,
        _A.DISPOSAL_ACKNOWLEDGE: _S.OWN,
    },
    Role.AUDITOR: {
        _A.CAMPAIGN_VIEW: _S.ALL,
        _A.REGISTRY_VIEW: _S.ALL,
        _A.ASSIGNMENT_VIEW: _S.ALL,
        _A.INSPECTION_VIEW: _S.ALL,
        _A.CASE_VIEW: _S.ALL,
        _A.NOTICE_VIEW: _S.ALL,
        _A.DISPOSAL_VIEW: _S.ALL,
        _A.OVERVIEW_VIEW: _S.ALL,
        _A.EVIDENCE_EXPORT: _S.ALL,
        _A.AUDIT_VIEW: _S.ALL,
    },
    Role.ADMIN: {_A.PEOPLE_EDIT: _S.ALL, _A.CAMPAIGN_VIEW: _S.ALL},
}

#: (later act, earlier act): both by the same person is refused, whatever roles that person holds
FOUR_EYES: tuple[tuple[Action, Action], ...] = (
    (_A.FINDING_REVIEW, _A.FINDING_DECIDE),
    (_A.APPEAL_DECIDE, _A.NOTICE_ISSUE),
    (_A.NOTICE_EXTEND, _A.NOTICE_ISSUE),
    (_A.BULLETIN_REVIEW, _A.BULLETIN_DRAFT),
    (_A.BULLETIN_PUBLISH, _A.BULLETIN_DRAFT),
    (_A.BULLETIN_PUBLISH, _A.BULLETIN_REVIEW),
)
