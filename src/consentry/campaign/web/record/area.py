"""What the area `record` shows in the navigation and on the first page."""

from __future__ import annotations

from consentry.campaign.web.area import Area

AREA = Area()
