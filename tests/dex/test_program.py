"""The face of the native program: what it takes, what it gives, what it says about damage."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import msgspec
import pytest

from consentry._native import Program

_SAMPLES = Path(__file__).parents[2] / "samples" / "apks"


def _decode(table: bytes) -> Any:
    return msgspec.msgpack.decode(table)


@pytest.fixture(scope="module")
def dex() -> bytes:
    with zipfile.ZipFile(_SAMPLES / "reader.apk") as archive:
        return archive.read("classes.dex")


@pytest.fixture(scope="module")
def program(dex: bytes) -> Program:
    return Program([("classes.dex", dex)])


def test_members_are_reported_whole(program: Program) -> None:
    (member,) = _decode(program.members())
    assert member["name"] == "classes.dex"
    assert member["status"] == "complete"
    assert member["issues"] == []
    counts = _decode(program.counts())
    assert counts["classes"] == member["counts"]["classes"] > 10
    assert counts["instructions"] == member["counts"]["instructions"] > 100


def test_class_table_and_names_agree(program: Program) -> None:
    table = _decode(program.class_table())
    assert [row[0] for row in table] == _decode(program.class_names())
    by_name = {row[0]: row for row in table}
    name, superclass, member, methods, with_code, instructions, units = by_name[
        "org.consentry.samples.reader.ReaderApp"
    ]
    assert (name, superclass, member) == (
        "org.consentry.samples.reader.ReaderApp",
        "android.app.Application",
        "classes.dex",
    )
    assert methods >= with_code >= 2
    assert units >= instructions > with_code
    assert sum(row[5] for row in table) == _decode(program.counts())["instructions"]


def test_callers_and_disassembly(program: Program) -> None:
    method = "Landroid/app/Application;->onCreate()V"
    callers = program.callers(method)
    assert [(caller, opcode) for caller, _, opcode in callers] == [
        ("Lorg/consentry/samples/reader/ReaderApp;->onCreate()V", "invoke-super")
    ]
    caller, offset, _ = callers[0]
    lines = program.disassemble(caller, offset, 1)
    assert f"> {offset:04x}: invoke-super {{p0}}, {method}" in lines
    assert program.disassemble("Lno/such/Class;->x()V", 0, 3) == []
    assert program.callers("not a method") == []


def test_the_same_bytes_twice_count_as_shadowed(dex: bytes) -> None:
    program = Program([("classes.dex", dex), ("classes2.dex", dex)])
    first, second = _decode(program.members())
    assert first["counts"]["shadowed_classes"] == 0
    assert second["counts"]["shadowed_classes"] == second["counts"]["classes"] > 0
    assert second["status"] == "complete"
    assert second["issues"][0]["severity"] == "note"
    names = _decode(program.class_names())
    assert len(names) == len(set(names)) == first["counts"]["classes"]


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"dex\n035\x00", bytes(4096)])
def test_what_is_no_dex_is_unreadable(dex: bytes, data: bytes) -> None:
    program = Program([("classes.dex", data), ("classes2.dex", dex)])
    first, second = _decode(program.members())
    assert first["status"] == "unreadable"
    assert first["issues"][0]["severity"] == "damage"
    assert second["status"] == "complete"


def test_a_truncated_member_is_partial(dex: bytes) -> None:
    (member,) = _decode(Program([("classes.dex", dex[: len(dex) // 2])]).members())
    assert member["status"] == "partial"
    assert any(issue["severity"] == "damage" for issue in member["issues"])


def test_a_limit_is_said(dex: bytes) -> None:
    limits = msgspec.msgpack.encode({"classes": 3})
    (member,) = _decode(Program([("classes.dex", dex)], limits).members())
    assert member["status"] == "partial"
    assert member["counts"]["classes"] == 3
    assert any(issue["severity"] == "cut" for issue in member["issues"])


def test_unknown_limits_are_refused() -> None:
    with pytest.raises(ValueError, match="limits"):
        Program([], msgspec.msgpack.encode({"no_such_limit": 3}))


def test_nothing_is_a_program_too() -> None:
    program = Program([])
    assert _decode(program.members()) == []
    assert _decode(program.counts())["classes"] == 0
