"""Hand-written entries joined with what was seen outside: every value gets its source."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from sdk_entries import Entry, purpose_of
from sdk_sources import LIBCHECKER, OWN, Sightings, ancestors

_HERE = Path(__file__).parent
#: Names that many unrelated libraries use: no sign of any one SDK.
_COMMON_NATIVES = frozenset((_HERE / "sdks" / "common-natives.txt").read_text("utf-8").split())
_SHARE = 0.5  #: an archive belongs to the SDK that owns at least this share of its classes
_ORDER = (
    "id",
    "name",
    "vendor",
    "countries",
    "used_in_china",
    "categories",
    "purpose",
    "packages",
    "components",
    "natives",
    "collects",
    "init",
    "privacy_url",
    "website",
)


def merge(entries: list[Entry], sightings: Sightings, known: dict[str, Entry]) -> tuple[list[Entry], list[str]]:
    """Return the finished entries by id, and what is wrong with them."""
    problems = _problems(entries)
    owners = {_value(prefix): entry["id"] for entry in entries for prefix in entry.get("packages", ())}
    natives = _natives(entries, sightings, owners)
    components = _components(entries, sightings, owners)
    finished = [
        _finish(entry, sightings, known.get(entry["id"], {}), components[entry["id"]], natives[entry["id"]])
        for entry in entries
    ]
    return finished, problems


def _value(item: str | dict[str, str]) -> str:
    return item if isinstance(item, str) else item["value"]


def _problems(entries: list[Entry]) -> list[str]:
    claims = Counter(_value(prefix) for entry in entries for prefix in entry.get("packages", ()))
    return [f"{prefix}: claimed {number} times" for prefix, number in claims.items() if number > 1]


def owner_of(name: str, owners: dict[str, str]) -> str:
    """Return the SDK with the longest prefix of `name`."""
    return next((owners[part] for part in ancestors(name.partition("$")[0]) if part in owners), "")


def _components(entries: list[Entry], sightings: Sightings, owners: dict[str, str]) -> dict[str, dict[str, str]]:
    """Return SDK id -> component -> source. Code below another SDK's prefix is that SDK's, whatever the label says."""
    found: dict[str, dict[str, str]] = {entry["id"]: {} for entry in entries}
    by_label = {label: entry["id"] for entry in entries for label in entry.get("labels", ())}
    for label, (components, _) in sorted(sightings.labels.items()):
        for name in components:
            owner = owner_of(name, owners) or by_label.get(label, "")
            if owner and "." in name and name.rpartition(".")[2][:1].isupper():
                found[owner][name] = LIBCHECKER
    return found


def _natives(entries: list[Entry], sightings: Sightings, owners: dict[str, str]) -> dict[str, dict[str, str]]:
    """Return SDK id -> library -> source. A library that comes with two SDKs is a sign of neither."""
    claims: dict[str, dict[str, str]] = {}
    for entry in entries:
        for label in entry.get("labels", ()):
            for name in sightings.labels[label][1] if label in sightings.labels else ():
                claims.setdefault(name, {}).setdefault(entry["id"], LIBCHECKER)
    for archive in sightings.archives:
        counts = Counter(owner_of(name, owners) for name in archive.classes)
        for owner, number in counts.most_common(1):
            if owner and number >= _SHARE * len(archive.classes):
                for name in archive.natives:
                    claims.setdefault(name, {})[owner] = archive.origin
    found: dict[str, dict[str, str]] = {entry["id"]: {} for entry in entries}
    for name, by_sdk in claims.items():
        if len(by_sdk) == 1 and name not in _COMMON_NATIVES and re.fullmatch(r"lib[\w.+*-]+\.so", name):
            ((owner, source),) = by_sdk.items()
            found[owner][name] = source
    return found


def _finish(
    entry: Entry, sightings: Sightings, known: Entry, components: dict[str, str], natives: dict[str, str]
) -> Entry:
    finished: dict[str, Any] = {key: entry[key] for key in entry if key not in ("labels",)}
    finished["purpose"] = entry.get("purpose") or purpose_of(entry["categories"])
    earlier = {item["value"]: item["source"] for item in known.get("packages", ())}
    finished["packages"] = [_prefix(item, sightings, earlier) for item in entry.get("packages", ())]
    finished["components"] = _together(entry, known, "components", components)
    finished["natives"] = _together(entry, known, "natives", natives)
    was = {_call(item): item for item in known.get("init", ())}
    finished["init"] = [_init(item, sightings, was) for item in entry.get("init", ())]
    ordered = {key: finished[key] for key in _ORDER if finished.get(key)}
    ordered["sources"] = sorted(set(_sources(ordered)))
    return ordered


def _prefix(item: str | dict[str, str], sightings: Sightings, earlier: dict[str, str]) -> dict[str, str]:
    if not isinstance(item, str):
        return item
    source = sightings.prefix_source(item)
    return {"value": item, "source": earlier.get(item, OWN) if source == OWN else source}


def _together(entry: Entry, known: Entry, key: str, seen: dict[str, str]) -> list[dict[str, str]]:
    values = {item["value"]: item["source"] for item in known.get(key, ())}
    values.update(seen)
    values.update({_value(item): OWN if isinstance(item, str) else item["source"] for item in entry.get(key, ())})
    return [{"value": value, "source": values[value]} for value in sorted(values)]


def _call(item: Entry) -> str:
    return repr((item["effect"], sorted(item["match"].items())))


def _init(item: Entry, sightings: Sightings, was: dict[str, Entry]) -> Entry:
    """A call that an archive declares is verified; what an earlier run verified stays so."""
    match = item["match"]
    source = sightings.method_source(match["class_name"], match.get("method", ""))
    known = was.get(_call(item), {})
    finished = {key: value for key, value in item.items() if key not in ("source", "unverified")}
    if source:
        stated = item.get("source", "")
        return {**finished, "source": f"{source}; {stated}" if stated else source}
    if known:
        return known
    if item.get("source"):
        return {**finished, "source": item["source"]}
    return {**finished, "source": OWN, "unverified": True}


def _sources(entry: Entry) -> list[str]:
    found = [
        item["source"]
        for key in ("packages", "components", "natives", "collects", "init")
        for item in entry.get(key, ())
    ]
    return found + [entry[key]["source"] for key in ("privacy_url", "website") if entry.get(key)]
