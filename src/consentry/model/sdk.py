"""Third-party SDKs found in an app."""

from __future__ import annotations

import msgspec

from consentry.model.code import BeforeConsent, Confidence, Consent, Path, Phase
from consentry.model.location import Location


class Signal(msgspec.Struct, frozen=True, kw_only=True):
    """One reason to believe that an SDK is inside."""

    kind: str  #: `package`, `component`, `native`, `resource`, `shape`
    value: str  #: what matched, e.g. `com.umeng.analytics`
    count: int  #: how many classes, components... matched
    locations: tuple[Location, ...] = ()


class SdkPresence(msgspec.Struct, frozen=True, kw_only=True):
    """An SDK that is inside, with the signals that say so."""

    id: str
    name: str
    vendor: str
    categories: tuple[str, ...]  #: e.g. `push`, `ads`, `analytics`
    confidence: Confidence
    signals: tuple[Signal, ...]
    collects: tuple[str, ...] = ()  #: information classes it is publicly said to collect
    auto_start: bool = False  #: its own provider or receiver starts it with the process
    init_phases: tuple[Phase, ...] = ()  #: where the app initialises it
    init_paths: tuple[Path, ...] = ()
    init_guarded: tuple[Phase, ...] = ()  #: those of the phases in which each such call depends on stored state
    before_consent: BeforeConsent | None = None  #: whether the app may initialise it before consent; None = not told
    consent: Consent | None = None  #: of the initialising call that decides
    deferred: bool = False  #: a call that defers collection was found
    privacy_url: str = ""
    stub: bool = False  #: only a no-op stub of it is inside: not counted as present
