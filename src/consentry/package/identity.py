"""Who the app is: names, versions, labels, and the switches of its application element."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from consentry._native import Resources
from consentry.model.app import Label
from consentry.model.location import ManifestLocation
from consentry.package.components import read_metadata
from consentry.package.document import Element
from consentry.package.manifest import Manifest
from consentry.package.values import Values


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """What the base manifest says about the whole app."""

    package: str = ""
    version_name: str = ""
    version_code: str = ""
    min_sdk: int = 1
    target_sdk: int = 1
    sdk_known: bool = False  #: the manifest was read far enough to know its `uses-sdk`
    application_known: bool = False  #: ... and the attributes of its application element
    labels: tuple[Label, ...] = ()
    application_class: str = ""
    debuggable: bool = False
    allow_backup: bool = True
    metadata: dict[str, str] = {}
    application_location: ManifestLocation | None = None
    sdk_location: ManifestLocation | None = None


class _Text(msgspec.Struct, frozen=True):
    id: int
    name: str
    locale: str
    text: str


_TEXTS = msgspec.msgpack.Decoder(tuple[_Text, ...])


def read_identity(base: Manifest, manifests: Sequence[Manifest], values: Values, resources: Resources) -> Identity:
    """Return the identity of the app whose base manifest is `base`."""
    root = base.document.root
    if root is None:
        return Identity()
    sdk = next(base.document.children(0, "uses-sdk"), None)
    minimum = (values.api_level(sdk[1], "minSdkVersion") if sdk else None) or 1
    target = (values.api_level(sdk[1], "targetSdkVersion") if sdk else None) or minimum
    application = base.application
    if application is None:
        index, element = -1, Element(-1, "", 0, "", "", ())
    else:
        index, element = application
    return Identity(
        package=base.package,
        version_name=values.text(root, "versionName"),
        version_code=_version_code(root, values),
        min_sdk=minimum,
        target_sdk=target,
        # An element whose attributes are cut has none.
        sdk_known=bool(sdk[1].attributes) if sdk else not base.document.errors,
        application_known=bool(element.attributes),
        labels=_labels(element, resources),
        application_class=base.qualified(values.text(element, "name")),
        debuggable=values.boolean(element, "debuggable") is True,
        allow_backup=values.boolean(element, "allowBackup") is not False,
        metadata=_metadata(manifests, values),
        application_location=base.location(index) if index >= 0 else None,
        sdk_location=base.location(sdk[0]) if sdk else None,
    )


def _version_code(root: Element, values: Values) -> str:
    code = values.integer(root, "versionCode")
    major = values.integer(root, "versionCodeMajor")
    if code is None:
        return values.text(root, "versionCode")
    return str((major or 0) << 32 | code & 0xFFFFFFFF)


def _labels(application: Element, resources: Resources) -> tuple[Label, ...]:
    label = application.android("label")
    if label is None:
        return ()
    if label.kind != "reference":
        return (Label(locale="", value=label.text),)
    texts = _TEXTS.decode(resources.texts(label.number))
    return tuple(Label(locale=text.locale, value=text.text) for text in sorted(texts, key=lambda t: t.locale))


def _metadata(manifests: Sequence[Manifest], values: Values) -> dict[str, str]:
    found: dict[str, str] = {}
    for manifest in manifests:
        if manifest.application is not None:
            found = read_metadata(manifest, manifest.application[0], values) | found
    return found
