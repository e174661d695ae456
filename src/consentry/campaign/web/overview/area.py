"""What the area `overview` shows in the navigation and on the first page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from consentry.campaign.people.roles import Action
from consentry.campaign.web.area import Area, Link

AREA = Area(links=(Link(_("Overview"), "web:overview:overview", (Action.OVERVIEW_VIEW,)),))
