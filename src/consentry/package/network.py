"""Clear-text traffic: platform default, manifest attribute, network security configuration.

Source: developer documentation "Network security configuration". Where a configuration is declared, the platform (API
24 and later) ignores `usesCleartextTraffic`.
"""

from __future__ import annotations

from consentry._native import ArchiveError, Resources
from consentry.model.app import NetworkSecurity
from consentry.model.location import ManifestLocation
from consentry.package.container import Member
from consentry.package.document import Document, Element, read_document
from consentry.package.limits import Limits
from consentry.package.manifest import Manifest
from consentry.package.values import Values

_CLOSED_SINCE = 28  #: from this target on, clear text is off by default


def read_network(
    base: Manifest, members: tuple[Member, ...], resources: Resources, values: Values, target: int, limits: Limits
) -> tuple[NetworkSecurity, str]:
    """Return the policy, and why a declared configuration could not be read (empty where nothing went wrong)."""
    default = target < _CLOSED_SINCE
    application = base.application
    if application is None:
        return NetworkSecurity(cleartext=default), ""
    index, element = application
    config = element.android("networkSecurityConfig")
    if config is not None and config.kind == "reference":
        return _configuration(config.number, default, base.location(index), members, resources, limits)
    declared = values.boolean(element, "usesCleartextTraffic")
    if declared is None:
        return NetworkSecurity(cleartext=default), ""
    return NetworkSecurity(cleartext=declared, location=base.location(index)), ""


def _configuration(
    resource: int,
    default: bool,
    declared_at: ManifestLocation,
    members: tuple[Member, ...],
    resources: Resources,
    limits: Limits,
) -> tuple[NetworkSecurity, str]:
    value = resources.value(resource)
    path = value[1] if value else ""
    fallback = NetworkSecurity(cleartext=default, location=declared_at)
    for member in members:
        if not path or member.prefix + path not in member.archive:
            continue
        try:
            data = member.archive.read(member.prefix + path, limits.layout_bytes)
        except ArchiveError as error:
            return fallback, str(error.args[1])
        document = read_document(data, resources)
        if document.root is None or document.errors:
            return fallback, f"{path}: {'; '.join(document.errors) or 'empty'}"
        return _policy(document, member.place(member.prefix + path), default, declared_at), ""
    return fallback, f"@{resource:#010x}: no file"


def _policy(document: Document, place: str, default: bool, declared_at: ManifestLocation) -> NetworkSecurity:
    cleartext, location = default, declared_at
    domains: list[str] = []
    for index, element in document.children(0, "base-config"):
        explicit = _permitted(element)
        if explicit is not None:
            cleartext = explicit
            location = ManifestLocation(
                member=place, element=document.path(index), line=element.line, snippet=element.snippet
            )
    permitted = {0: cleartext}
    for index, element in enumerate(document.elements):
        if element.name != "domain-config" or element.parent not in permitted:
            continue
        explicit = _permitted(element)
        permitted[index] = permitted[element.parent] if explicit is None else explicit
        if permitted[index] and explicit is not None:
            domains += [domain.text.strip() for _, domain in document.children(index, "domain") if domain.text.strip()]
    return NetworkSecurity(cleartext=cleartext, cleartext_domains=tuple(dict.fromkeys(domains)), location=location)


def _permitted(element: Element) -> bool | None:
    for attribute in element.attributes:
        if attribute.name == "cleartextTrafficPermitted":
            return attribute.number != 0 if attribute.kind == "bool" else attribute.text.lower() == "true"
    return None
