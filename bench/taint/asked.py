"""The plain privacy model that every engine is given, and how each wants it written."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

_MODEL = Path(__file__).with_name("model.yml")


class Asked(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Class -> methods, all overloads of each."""

    sources: dict[str, tuple[str, ...]]
    sinks: dict[str, tuple[str, ...]]


def asked() -> Asked:
    """Read the model."""
    return msgspec.yaml.decode(_MODEL.read_bytes(), type=Asked)


def for_flowdroid(model: Asked) -> str:
    """Return lines `SOURCE|SINK class method`; the driver writes them out as signatures, overload by overload."""
    both = (("SOURCE", model.sources), ("SINK", model.sinks))
    lines = [f"{role} {name} {method}" for role, part in both for name, methods in part.items() for method in methods]
    return "\n".join(lines) + "\n"


def for_mariana_trench(model: Asked) -> tuple[str, str]:
    """Return model generators and rules as JSON."""
    sources = [
        _generator(name, methods, {"sources": [{"kind": "Private", "port": "Return"}]})
        for name, methods in model.sources.items()
    ]
    every = {"variable": "x", "sinks": [{"kind": "Out", "port": "Argument(x)"}]}
    sinks = [_generator(name, methods, {"for_all_parameters": [every]}) for name, methods in model.sinks.items()]
    rule = {
        "name": "Personal information leaves",
        "code": 1,
        "description": "Personal information reaches a sink",
        "sources": ["Private"],
        "sinks": ["Out"],
    }
    return json.dumps({"model_generators": sources + sinks}), json.dumps([rule])


def _generator(name: str, methods: tuple[str, ...], model: dict[str, object]) -> dict[str, object]:
    pattern = "|".join(method.replace("<", "\\<").replace(">", "\\>") for method in methods)
    descriptor = "L" + name.replace(".", "/").replace("$", "\\$") + ";"
    above = {"constraint": "extends", "inner": {"constraint": "name", "pattern": descriptor}}
    where = [{"constraint": "name", "pattern": pattern}, {"constraint": "parent", "inner": above}]
    return {"find": "methods", "where": where, "model": model}
