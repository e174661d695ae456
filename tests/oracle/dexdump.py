"""Reads what `dexdump -d` prints."""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from pathlib import Path

from tests.oracle.code_facts import Calls, CodeFacts, text

_CLASS = re.compile(rb"  Class descriptor  : '(.*)'$")
_MEMBER = re.compile(rb"    #\d+ +: \(in (.*)\)$")
_TABLE = re.compile(rb"^(string_ids|field_ids|method_ids)_size +: (\d+)$", re.MULTILINE)
_NAME = re.compile(rb"      name          : '(.*)'$")
_TYPE = re.compile(rb"      type          : '(.*)'$")
#: Strings are printed with their line breaks, so a line counts only where address and bytes come first.
_CODE = re.compile(rb"[0-9a-f]{6,}: [0-9a-f. ]*\|([0-9a-f]{4,}): ")
_METHOD = re.compile(rb".*\}, (.*)\.([^.]*):(\([^)]*\)[^ ,]+)(?:, \(.*)? // method@")
_FIELD = re.compile(rb".*, (.*;)\.([^.]*):([^ ]+) // field@")


class Refused(Exception):
    """The tool does not read this file."""


def dexdump_facts(dex: Path) -> CodeFacts:
    """Return what dexdump says about a DEX file. Raises Refused where it does not read it."""
    run = subprocess.run(["dexdump", "-d", "-f", str(dex)], capture_output=True, check=False, timeout=250)
    if run.returncode != 0:
        raise Refused(run.stderr.decode("utf-8", "replace").strip()[-300:])
    return _Reader().read(run.stdout)


class _Reader:
    def __init__(self) -> None:
        self.classes = self.methods = self.fields = self.coded = self.instructions = 0
        self.calls: Calls = defaultdict(list)
        self.uses: Calls = defaultdict(list)
        self.owner = self.name = b""
        self.caller = ""
        self.fielded = False

    def read(self, output: bytes) -> CodeFacts:
        for line in output.split(b"\n"):
            if line.startswith(b"  "):
                self._structure(line)
            elif (code := _CODE.match(line)) is not None:
                self._instruction(int(code[1], 16), line[code.end() :])
        # The header is printed first.
        tables = {table[1]: int(table[2]) for table in _TABLE.finditer(output[:4096])}
        return CodeFacts(
            strings=tables[b"string_ids"],
            field_references=tables[b"field_ids"],
            method_references=tables[b"method_ids"],
            classes=self.classes,
            defined_methods=self.methods,
            defined_fields=self.fields,
            methods_with_code=self.coded,
            instructions=self.instructions,
            calls=dict(self.calls),
            field_uses=dict(self.uses),
        )

    def _structure(self, line: bytes) -> None:
        if _CLASS.match(line):
            self.classes += 1
        elif line.startswith((b"  Static fields", b"  Instance fields")):
            self.fielded = True
        elif line.startswith((b"  Direct methods", b"  Virtual methods")):
            self.fielded = False
        elif (member := _MEMBER.match(line)) is not None:
            self.owner = member[1]
            self.fields += self.fielded
            self.methods += not self.fielded
        elif (name := _NAME.match(line)) is not None:
            self.name = name[1]
        elif (kind := _TYPE.match(line)) is not None:
            self.caller = "" if self.fielded else text(self.owner + b"->" + self.name + kind[1])
        elif line.startswith(b"      code          -"):
            self.coded += 1

    def _instruction(self, offset: int, operation: bytes) -> None:
        self.instructions += 1
        if operation.startswith(b"invoke-"):
            opcode, _, operands = operation.partition(b" ")
            if opcode.startswith(b"invoke-custom"):
                return
            method = _METHOD.match(operands)
            callee = text(method[1] + b"->" + method[2] + method[3]) if method else f"? {operands!r}"
            self.calls[self.caller].append((offset, opcode.decode(), callee))
        elif b"// field@" in operation and b" // string@" not in operation:
            field = _FIELD.match(operation)
            name = text(field[1] + b"->" + field[2] + b":" + field[3]) if field else f"? {operation!r}"
            self.uses[self.caller].append((offset, "", name))
