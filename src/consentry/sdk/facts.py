"""SDKs as facts for the judge."""

from __future__ import annotations

from collections.abc import Iterable

from consentry.model.fact import Fact
from consentry.model.location import FileLocation, Location
from consentry.model.sdk import SdkPresence

_RELATED = 20  #: places kept beside the first one


def sdk_facts(sdks: Iterable[SdkPresence]) -> tuple[Fact, ...]:
    """Return one fact `sdk.present` for each SDK that is inside; stubs are not inside."""
    return tuple(_fact(sdk) for sdk in sdks if not sdk.stub)


def _fact(sdk: SdkPresence) -> Fact:
    places: list[Location] = [place for signal in sdk.signals for place in signal.locations]
    first = places[0] if places else FileLocation(member=sdk.signals[0].value if sdk.signals else sdk.id)
    return Fact(
        kind="sdk.present",
        attributes={
            "id": sdk.id,
            "categories": sdk.categories,
            "collects": sdk.collects,
            "auto_start": sdk.auto_start,
            "init_phases": tuple(phase.value for phase in sdk.init_phases if phase not in sdk.init_guarded),
            "deferred": sdk.deferred,
            **({"before_consent": sdk.before_consent.value} if sdk.before_consent else {}),
        },
        location=first,
        related=tuple(places[1 : 1 + _RELATED]),
        path=sdk.init_paths[0].frames if sdk.init_paths else (),
        owner=sdk.id,
        confidence=sdk.confidence,
    )
