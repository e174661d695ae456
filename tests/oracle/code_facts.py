"""What an independent tool says about the code of one DEX file, in one form for all tools, and ours in that form."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from consentry._native import Program

#: Caller to its calls: offset in code units, opcode name, callee. Methods as smali writes them.
Calls = dict[str, list[tuple[int, str, str]]]

_INVOKES = {
    0x6E: "invoke-virtual",
    0x6F: "invoke-super",
    0x70: "invoke-direct",
    0x71: "invoke-static",
    0x72: "invoke-interface",
    0x74: "invoke-virtual/range",
    0x75: "invoke-super/range",
    0x76: "invoke-direct/range",
    0x77: "invoke-static/range",
    0x78: "invoke-interface/range",
    0xFA: "invoke-polymorphic",
    0xFB: "invoke-polymorphic/range",
}
_FIELDS = range(0x52, 0x6E)


class CodeFacts(msgspec.Struct, frozen=True, kw_only=True):
    """Counts and calls of one DEX file."""

    strings: int  #: entries of the table
    field_references: int
    method_references: int
    classes: int
    defined_methods: int
    defined_fields: int
    methods_with_code: int
    instructions: int
    calls: Calls
    field_uses: Calls = {}


class _Names(msgspec.Struct, frozen=True):
    methods: list[str]
    fields: list[str]


def our_facts(program: Program) -> list[CodeFacts]:
    """Return the facts of each member of `program`."""
    names = _Names(_strings(program.method_names()), _strings(program.field_names()))
    members = msgspec.msgpack.decode(program.members())
    return [_member_facts(program, number, member["counts"], names) for number, member in enumerate(members)]


def _strings(table: bytes) -> list[str]:
    return msgspec.msgpack.decode(table, type=list[str])


def _member_facts(program: Program, number: int, counts: dict[str, int], names: _Names) -> CodeFacts:
    rows = msgspec.msgpack.decode(program.code_table(number), type=list[tuple[int, int, int, int, list[int]]])
    calls: Calls = defaultdict(list)
    uses: Calls = defaultdict(list)
    for method, _access, _instructions, _units, flat in rows:
        caller = names.methods[method]
        for offset, opcode, target in zip(flat[0::3], flat[1::3], flat[2::3], strict=True):
            if (name := _INVOKES.get(opcode)) is not None:
                calls[caller].append((offset, name, names.methods[target]))
            elif opcode in _FIELDS:
                uses[caller].append((offset, "", names.fields[target]))
    return CodeFacts(
        strings=counts["strings"],
        field_references=counts["fields"],
        method_references=counts["methods"],
        classes=counts["classes"],
        defined_methods=counts["defined_methods"],
        defined_fields=counts["defined_fields"],
        methods_with_code=counts["methods_with_code"],
        instructions=sum(row[2] for row in rows),
        calls=dict(calls),
        field_uses=dict(uses),
    )


def first_difference(ours: Calls, theirs: Calls) -> str:
    """Return the first caller whose calls differ, with both sides; empty where all agree."""
    for caller in sorted(ours.keys() | theirs.keys()):
        left, right = ours.get(caller, []), theirs.get(caller, [])
        if left != right:
            only_left, only_right = sorted(set(left) - set(right))[:3], sorted(set(right) - set(left))[:3]
            return f"{caller}: {len(left)} and {len(right)}; only ours {only_left}, only theirs {only_right}"
    return ""


def text(raw: bytes) -> str:
    """Return MUTF-8 as text: pairs of surrogates become one character, lone ones U+FFFD."""
    if raw.isascii():
        return raw.decode("ascii")
    units = raw.replace(b"\xc0\x80", b"\0").decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
    return units.decode("utf-16-le", "replace")
