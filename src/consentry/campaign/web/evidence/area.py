"""What the area `evidence` shows in the navigation and on the first page: nothing; pages of cases link to it."""

from __future__ import annotations

from consentry.campaign.web.area import Area

AREA = Area()
