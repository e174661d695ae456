"""Fingerprints: the name of a finding across builds, versions and renaming by an obfuscator.

A fingerprint is the first 32 hex digits of the SHA-256 of the canonical JSON of

    ["1", rule id, subject, responsible, sorted identities]

where the *identity* of a fact is its kind with those of its attributes that the app's build does not choose: what is
taken (information class, permission, permission group), what is called (tag of a platform API), how a component is
told to the system (its type and the actions it listens to), what a text speaks of (topic), to whom (host). Names of
classes, methods, layouts, files and resources, offsets, line numbers, phases and counts are left out: R8, resource
shrinking and a new release change them while the fault stays the same. What tells two places of the same fault apart
is the location; `compare` calls such a finding *moved*.

A finding without a subject (an omission, or the app as a whole) has no identities: what happens to support it may change
from build to build while the omission stays.

So one finding is: this rule, about this subject, answered for by this party. A second place that does the same is more
evidence of the same finding, not a new one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import msgspec

from consentry.model.fact import Fact, Value

VERSION = "1"

#: kind -> attributes that survive renaming and say what the fact is about
IDENTITY: dict[str, tuple[str, ...]] = {
    "manifest.application": (),
    "manifest.permission": ("name",),
    "manifest.component": ("type", "actions"),
    "package.packer": ("id",),
    "package.signature": ("scheme",),
    "code.access": ("info",),
    "code.request": ("groups",),
    "code.refusal": ("effect",),
    "code.call": ("tag",),
    "code.endpoint": ("host",),
    "code.opaque": ("reason",),
    "flow.sink": ("info", "sink", "receiver_name"),
    "sdk.present": ("id",),
    "text.topic": ("topic",),
    "layout.view": ("type", "topic"),
    "screen.graph": (),
    "screen.route": ("topic",),
    "screen.prompt": (),
    "policy.document": (),
    "policy.statement": ("action", "info", "actor", "polarity"),
    "policy.third_party": ("sdks", "name"),
    "policy.right": ("right",),
    "policy.particular": ("particular",),
    "policy.permission": ("group",),
    "declared.access": ("info",),
    "declared.sdk": ("id",),
    "declared.permission": ("group",),
    "declared.entry": ("right",),
    "runtime.event": ("event", "info"),
}


def identity(fact: Fact) -> tuple[str, ...]:
    """Return the kind and the attributes by which the fact is known again."""
    return (fact.kind, *(f"{name}={_plain(fact.attributes.get(name))}" for name in IDENTITY.get(fact.kind, ())))


def fingerprint(rule: str, subject: str, responsible: str, facts: Iterable[Fact]) -> str:
    """Return the fingerprint of a finding; the order and number of `facts` do not matter."""
    identities = sorted({identity(fact) for fact in facts})
    canonical = msgspec.json.encode((VERSION, rule, subject, responsible, identities))
    return hashlib.sha256(canonical).hexdigest()[:32]


def _plain(value: Value | None) -> str:
    if isinstance(value, tuple):
        return ",".join(sorted(value))
    return "" if value is None else str(value)
