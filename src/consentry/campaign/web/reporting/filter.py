"""Which verdicts of a report to show."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from consentry.campaign.web.reporting.page import Judged, Page
from consentry.model.verdict import Outcome
from consentry.report.summary import ORDER


class VerdictFilter(forms.Form):
    """A filter bar over the verdicts of one report; what is wrong in the address narrows nothing."""

    outcome = forms.ChoiceField(label=_("Verdict"), required=False)
    clause = forms.ChoiceField(label=_("Clause"), required=False)

    def __init__(self, *args: Any, report: Page, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._report = report
        outcomes = [(count.outcome, f"{count.said} ({count.number})") for count in report.counts]
        self.fields["outcome"].choices = [("", _("All")), *outcomes]  # type: ignore[attr-defined]
        self.fields["clause"].choices = [("", _("All")), *report.clause_choices()]  # type: ignore[attr-defined]

    def verdicts(self) -> tuple[Judged, ...]:
        """Return those that are let through."""
        self.is_valid()
        outcome, clause = (self.cleaned_data.get(name, "") for name in ("outcome", "clause"))
        return self._report.verdicts([Outcome(outcome)] if outcome else ORDER, clause=clause)
