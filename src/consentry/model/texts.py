"""Texts a user of the app may read, and the topics they speak of."""

from __future__ import annotations

import msgspec

from consentry.model.location import FileLocation, ResourceLocation


class TopicHit(msgspec.Struct, frozen=True, kw_only=True):
    """A text that speaks of a topic of the catalog, e.g. `account-deletion`."""

    topic: str
    source: str  #: `string`, `layout`, `asset` or `code`
    text: str
    locale: str = ""
    location: ResourceLocation | FileLocation
    resource_id: int = 0  #: of the string, 0 where there is none
    used: bool | None = None  #: referenced from the app's own code or layouts; None = not known


class View(msgspec.Struct, frozen=True, kw_only=True):
    """A view of a layout, as far as consent and rights need it."""

    layout: str  #: e.g. `layout/activity_main`
    kind: str  #: tag, e.g. `CheckBox`
    id: str = ""
    text: str = ""  #: resolved, default configuration
    text_id: int = 0  #: resource of the text, 0 for a literal
    checked: bool = False
    on_click: str = ""
    url: str = ""
    topics: tuple[str, ...] = ()  #: that its texts speak of
    location: ResourceLocation
