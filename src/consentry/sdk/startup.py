"""Whether an SDK starts itself: its own provider is made with the process, its own receiver wakes the process."""

from __future__ import annotations

from collections.abc import Iterable

from consentry.model.app import App, Component, ComponentKind
from consentry.sdk.owner import OwnerIndex

#: Broadcasts that reach a manifest receiver without the user touching the app, on every Android version.
_ALWAYS = frozenset(
    {
        "android.intent.action.BOOT_COMPLETED",
        "android.intent.action.LOCKED_BOOT_COMPLETED",
        "android.intent.action.QUICKBOOT_POWERON",
        "android.intent.action.MY_PACKAGE_REPLACED",
    }
)
#: The same, only below target SDK 26 (background execution limits of Android 8.0).
_BEFORE_26 = frozenset(
    {
        "android.intent.action.USER_PRESENT",
        "android.intent.action.PACKAGE_ADDED",
        "android.intent.action.PACKAGE_REMOVED",
        "android.intent.action.ACTION_POWER_CONNECTED",
        "android.intent.action.ACTION_POWER_DISCONNECTED",
        "android.net.conn.CONNECTIVITY_CHANGE",
    }
)
_BACKGROUND_LIMITS_SDK = 26
#: The provider that runs initialisers of libraries, and the value of `meta-data` that names one.
_STARTUP, _INITIALISER = "androidx.startup.InitializationProvider", "androidx.startup"


def registered(app: App, owners: OwnerIndex) -> frozenset[str]:
    """Return the SDKs that have an initialiser registered with `androidx.startup`: it runs with the process."""
    return frozenset(
        owners.owner(name)
        for component in app.components
        if component.name == _STARTUP and component.enabled
        for name, value in component.metadata.items()
        if value == _INITIALISER
    ) - {""}


def starts_itself(app: App, components: Iterable[Component]) -> bool:
    """True where one of the SDK's `components` runs without a call by the app."""
    return any(component.enabled and _is_starter(app, component) for component in components)


def _is_starter(app: App, component: Component) -> bool:
    if component.kind is ComponentKind.PROVIDER:
        # a FileProvider only answers who asks for a file; one in another process waits for that process
        return "FileProvider" not in component.name.rpartition(".")[2] and not component.process
    if component.kind is ComponentKind.RECEIVER:
        actions = frozenset(component.actions)
        woken = _ALWAYS if app.target_sdk >= _BACKGROUND_LIMITS_SDK else _ALWAYS | _BEFORE_26
        return bool(actions & woken)
    return False
