"""What actions are called where people read them: in the scopes of tokens and in the record."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from consentry.campaign.people.roles import Action

ACTION_NAMES: dict[Action, str | Promise] = {
    Action.CAMPAIGN_VIEW: _("See campaigns"),
    Action.CAMPAIGN_EDIT: _("Change campaigns"),
    Action.REGISTRY_VIEW: _("See the registry"),
    Action.REGISTRY_EDIT: _("Change the registry"),
    Action.REGISTRY_IMPORT: _("Import lists into the registry"),
    Action.RELEASE_UPLOAD: _("Upload releases"),
    Action.SELF_INSPECTION_RUN: _("Run self-inspections"),
    Action.SELF_INSPECTION_VIEW: _("See self-inspections"),
    Action.SELF_INSPECTION_DECLARE: _("Declare compliance"),
    Action.SAMPLING_RUN: _("Draw samples"),
    Action.ASSIGNMENT_VIEW: _("See assignments"),
    Action.ASSIGNMENT_EDIT: _("Assign apps to labs"),
    Action.INSPECTION_RUN: _("Run inspections"),
    Action.INSPECTION_VIEW: _("See inspections"),
    Action.FINDING_DECIDE: _("Decide on findings"),
    Action.FINDING_REVIEW: _("Review findings"),
    Action.CASE_VIEW: _("See cases"),
    Action.NOTICE_ISSUE: _("Issue notices"),
    Action.NOTICE_VIEW: _("See notices"),
    Action.NOTICE_EXTEND: _("Extend deadlines"),
    Action.STATEMENT_FILE: _("File statements"),
    Action.APPEAL_FILE: _("File appeals"),
    Action.APPEAL_DECIDE: _("Decide on appeals"),
    Action.BULLETIN_DRAFT: _("Draft bulletins"),
    Action.BULLETIN_REVIEW: _("Review bulletins"),
    Action.BULLETIN_PUBLISH: _("Publish bulletins"),
    Action.DISPOSAL_ORDER: _("Order disposal"),
    Action.DISPOSAL_VIEW: _("See disposal orders"),
    Action.DISPOSAL_ACKNOWLEDGE: _("Acknowledge disposal orders"),
    Action.OVERVIEW_VIEW: _("See the overview"),
    Action.EVIDENCE_EXPORT: _("Export evidence packages"),
    Action.AUDIT_VIEW: _("Read the record"),
    Action.PEOPLE_EDIT: _("Administer people and organisations"),
}
