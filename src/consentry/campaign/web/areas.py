"""The areas of the pages: the one list of which there are. Settings (catalogs), addresses and navigation follow it.

An area is a package `web/<area>/` with `urls.py`, `views.py`, `forms.py`, `area.py`, templates in
`web/templates/web/<area>/`, and its Chinese in `web/<area>/locale/`. No Django here: the settings read this.
"""

from __future__ import annotations

#: area -> first part of its addresses; the order is that of the navigation
AREAS = {
    "overview": "overview/",
    "campaigns": "campaigns/",
    "registry": "registry/",
    "sampling": "sampling/",
    "lab": "lab/",
    "cases": "cases/",
    "notices": "notices/",
    "bulletins": "bulletins/",
    "disposal": "disposal/",
    "selfcheck": "self-inspection/",
    "mynotices": "my-notices/",
    "orders": "orders/",
    "evidence": "evidence/",
    "record": "record/",
    "people": "people/",
    "account": "account/",
    "public": "public/",
}
