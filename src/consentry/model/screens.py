"""The screens of an app, what one tap does, and the routes from the main screen to what the rules look for.

A number of taps is *at most*: a person can do it with so many. `least` is what no way through the graph falls below.
What is not known stays unknown: a route that was not found proves nothing unless the graph is complete.
"""

from __future__ import annotations

import msgspec

from consentry.model.location import Location
from consentry.model.text import Text


class Control(msgspec.Struct, frozen=True, kw_only=True):
    """What is tapped."""

    text: str = ""  #: empty where it is not known or has none
    name: str = ""  #: e.g. `id/settings`, the key of a preference, or the role of a dialog's button
    kind: str = ""  #: class of the view, e.g. `Button`; empty where it is not known
    topics: tuple[str, ...] = ()
    hidden: bool = False  #: the layout hides it at first
    location: Location


class Screen(msgspec.Struct, frozen=True, kw_only=True):
    """An activity, fragment, dialog, or a page that is opened."""

    id: str
    kind: str  #: `activity`, `fragment`, `dialog`, `page` (of a web view), `address` (outside of the app)
    name: str  #: simple class name, or the address
    title: str = ""  #: the first text that reads like one
    topics: tuple[str, ...] = ()  #: that its texts speak of
    sdk: str = ""  #: SDK that it belongs to
    location: Location


class Tap(msgspec.Struct, frozen=True, kw_only=True):
    """One way on from a screen: a tap, or (with no tap at all) something that happens by itself."""

    source: str
    target: str = ""  #: empty where the tap opens no screen that is known
    control: Control | None = None  #: None where nothing is tapped
    taps: int  #: at most
    least: int
    sure: bool = True  #: no guess: one target of every call, a control that is known
    leaves: str = ""  #: `finish` or `exit` where the screen or the app is left
    location: Location  #: what runs


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One screen of a route and how it goes on."""

    screen: str
    name: str
    taps: int  #: taps on this screen that lead on
    control: str = ""  #: text of what is tapped
    location: Location  #: the control where it is known, else what runs


class Route(msgspec.Struct, frozen=True, kw_only=True):
    """The fewest taps from the main screen to what speaks of a topic."""

    topic: str
    steps: tuple[Step, ...]
    end: str  #: `control` (tapped at last), `screen` (reached), `text` (only read there)
    name: str  #: what is reached: a screen, or the text
    taps: int | None  #: at most; None where the way is a guess
    least: int
    location: Location


class PromptControl(msgspec.Struct, frozen=True, kw_only=True):
    """A button of a prompt."""

    role: str  #: `agree`, `refuse`, `unclear`, `policy`, `box`, `other`
    text: str
    kind: str = ""
    looks: dict[str, str] = {}  #: attributes that the layout sets, e.g. `textSize`
    leaves: str = ""  #: `finish` or `exit`
    asks: bool = False  #: it opens another screen or dialog
    ticked: bool = False
    location: Location


class Prompt(msgspec.Struct, frozen=True, kw_only=True):
    """What asks for consent at the start."""

    screen: str
    controls: tuple[PromptControl, ...]
    link: bool  #: the policy can be opened from it
    agree: bool
    refuse: bool
    unclear: bool  #: the only way on is worded like “OK”
    complete: bool  #: all of its layout, texts and buttons are known
    unequal: bool | None = None  #: refusing is made clearly less visible; None: not known
    differences: tuple[str, ...] = ()  #: `size`, `background`, `contrast`, `kind`
    location: Location


class ScreenGraph(msgspec.Struct, frozen=True, kw_only=True):
    """All of it."""

    screens: tuple[Screen, ...] = ()
    taps: tuple[Tap, ...] = ()
    main: str = ""  #: id of the main screen, empty where it is not known
    start: tuple[str, ...] = ()  #: screens of the start, in order, before the main screen
    routes: tuple[Route, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    gaps: tuple[Text, ...] = ()  #: why the graph is incomplete; empty = complete
    ticked: tuple[Control, ...] = ()  #: boxes that code ticks when the screen opens
    unreached: tuple[Control, ...] = ()  #: controls of the topics on screens to which no way was found

    @property
    def complete(self) -> bool:
        """Whether a way that was not found does not exist."""
        return not self.gaps and bool(self.main)
