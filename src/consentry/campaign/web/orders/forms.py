"""Forms of the area `orders`."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from consentry.campaign.notices import working_days
from consentry.campaign.web.listing import Filter


class Orders(Filter):
    """Narrows the list."""

    state = forms.ChoiceField(
        label=_("State"),
        required=False,
        choices=[
            ("", _("All")),
            ("waiting", _("Not carried out")),
            ("unacknowledged", _("Not acknowledged")),
            ("late", _("Deadline has passed")),
            ("done", _("Carried out")),
        ],
    )
    text = forms.CharField(label=_("App or developer"), required=False, max_length=200)

    def narrow(self, rows: QuerySet[Any], given: dict[str, Any]) -> QuerySet[Any]:
        """Return the orders in that state, of apps with that name."""
        left = Q(carried_out_at=None)
        states = {
            "waiting": left,
            "unacknowledged": Q(acknowledged_at=None),
            "late": left & Q(deadline__lt=working_days.today()),
            "done": ~left,
        }
        asked = states[given["state"]] if "state" in given else Q()
        if "text" in given:
            text = given["text"]
            asked &= Q(case__app__name__icontains=text) | Q(case__app__operator__name__icontains=text)
        return rows.filter(asked)
