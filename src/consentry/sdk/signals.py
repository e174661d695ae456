"""What beside the classes points to an SDK: declared components, native libraries."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable

from consentry.model.app import App, Component
from consentry.model.catalog import Sdk
from consentry.model.location import FileLocation
from consentry.model.sdk import Signal
from consentry.sdk.owner import OwnerIndex


def find_components(app: App, sdks: Iterable[Sdk], owners: OwnerIndex) -> dict[str, tuple[Component, ...]]:
    """Return SDK id -> declared components that are the SDK's, by name in the catalog or by the owner of the class.

    A catalog value that begins with a dot is relative to the app's package, e.g. `.wxapi.WXEntryActivity`.
    """
    named: dict[str, str] = {}
    for sdk in sdks:
        for known in sdk.components:
            name = app.package + known.value if known.value.startswith(".") else known.value
            named.setdefault(name, sdk.id)
    found: dict[str, list[Component]] = {}
    for component in app.components:
        # the owner of the code goes first: several SDKs document the components of the push channels they bundle
        owner = owners.owner(component.name) or named.get(component.name, "")
        if owner:
            found.setdefault(owner, []).append(component)
    return {owner: tuple(components) for owner, components in found.items()}


def component_signals(components: Iterable[Component]) -> tuple[Signal, ...]:
    """Return one signal for each declared component."""
    return tuple(
        Signal(kind="component", value=component.name, count=1, locations=(component.location,))
        for component in components
    )


class NativeIndex:
    """Library base name -> SDK id; `*` in a catalog value stands for a version number in the name."""

    __slots__ = ("_exact", "_globs")

    def __init__(self, sdks: Iterable[Sdk]) -> None:
        self._exact: dict[str, str] = {}
        self._globs: list[tuple[str, str]] = []
        for sdk in sdks:
            for native in sdk.natives:
                if "*" in native.value:
                    self._globs.append((native.value, sdk.id))
                else:
                    self._exact.setdefault(native.value, sdk.id)

    def find(self, libraries: Iterable[str]) -> dict[str, tuple[Signal, ...]]:
        """Return SDK id -> signals of the native libraries in `libraries`."""
        found: dict[str, list[Signal]] = {}
        for library in libraries:
            owner = self._exact.get(library) or self._match(library)
            if owner:
                signal = Signal(kind="native", value=library, count=1, locations=(FileLocation(member=library),))
                found.setdefault(owner, []).append(signal)
        return {owner: tuple(signals) for owner, signals in found.items()}

    def _match(self, library: str) -> str:
        for pattern, owner in self._globs:
            if fnmatch.fnmatchcase(library, pattern):
                return owner
        return ""
