"""Which of the permissions that the code asks for the system will ask the user about."""

from __future__ import annotations

from consentry.model.app import App

#: the platform adds the first to a manifest that declares the second (developer.android.com, `uses-permission`; own knowledge)
_ADDED = {"android.permission.READ_EXTERNAL_STORAGE": "android.permission.WRITE_EXTERNAL_STORAGE"}


def askable(permissions: tuple[str, ...], app: App) -> tuple[str, ...]:
    """Return the permissions that the manifest declares: any other is refused without a word to the user.

    Where the manifest could not be read (no package name), that is not known and all are returned.
    """
    if not app.package:
        return permissions
    declared = {item.name for item in app.permissions}
    return tuple(name for name in permissions if name in declared or _ADDED.get(name) in declared)
