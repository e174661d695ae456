"""Fuzz the readers of documents for so many seconds (default 60): `python -m scripts.fuzz_documents SECONDS [SEED]`.

Documents of every format are damaged at random (the same for the same seed) and read in the limited child. A reader must not
raise, must keep its limits, and what it returns must hold together. What fails is written to target/fuzz/documents.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from consentry.inspection.limits import Limits
from consentry.inspection.sandbox import Child
from consentry.model.coverage import CoverageStatus
from consentry.model.document import Document
from consentry.policy.reading.read import read
from tests.policy.reading.making import docx, paragraph, pdf

_BATCH = 40
_SECONDS_FOR_ONE = 20.0
_LIMITS = Limits(memory_bytes=2 << 30, cpu_seconds=300, wall_seconds=600)
_TEXT = "一、我们会收集您的手机号（含IMEI、Android ID等），用于登录。\n1. 位置\n• 通讯录\n名称\t公司\n甲SDK\t甲公司\n乙SDK\t乙公司\n"
_PAGE = (
    "<title>隐私政策</title><h1>隐私政策</h1><p>我们会<b>收集</b>您的<a href='/a'>手机号</a>。</p><ul><li>位置<li>相册</ul>"
    "<table><tr><th rowspan=2>名称<th>公司</tr><tr><td>甲</td></tr></table><!-- x --><script>y()</script>&amp;&#x4e00;"
)
_WORD_TABLE = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
_TOKENS = (
    b"<",
    b">",
    b"</",
    b"&#x",
    b"<table>",
    b"<td colspan=99>",
    b"|",
    b"\0",
    b"\xff",
    b"obj",
    b"stream",
    b"[[[[",
    b"<<",
    b"/Kids",
)


def seeds() -> dict[str, bytes]:
    """Return a small document of every format, by name."""
    markdown = f"# 隐私政策\n\n{_TEXT}\n| a | b |\n|---|---|\n| c | [d](https://e.example/) |\n\n> **x** `y`\n"
    return {
        "page.html": _PAGE.encode(),
        "page-gbk.html": (f"<meta charset=gbk>{_PAGE}").encode("gbk"),
        "text.txt": _TEXT.encode(),
        "wide.txt": _TEXT.encode("utf-16"),
        "text.md": markdown.encode(),
        "word.docx": docx(paragraph("隐私政策", "<w:pStyle w:val='2'/>") + paragraph(_TEXT) + _WORD_TABLE),
        "paper.pdf": pdf(_PAGE),
        "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    }


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return the bytes with a few changes: bits, cuts, repeats, tokens put in."""
    out = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(out) + 1)
        match chance.randrange(5):
            case 0 if out:
                out[at % len(out)] ^= 1 << chance.randrange(8)
            case 1:
                del out[at : at + chance.randrange(1, 64)]
            case 2:
                piece = out[at : at + chance.randrange(1, 64)]
                out[at:at] = piece * chance.choice((2, 10, 1_000))
            case 3:
                out[at:at] = chance.choice(_TOKENS) * chance.choice((1, 3, 500))
            case _:
                out = out[: at + 1]
    return bytes(out)


def _one(name: str, known: dict[str, bytes], chance: random.Random) -> tuple[str, bytes]:
    """Return a damaged document; of `inner.docx` the XML is damaged and the archive whole."""
    if name != "inner.docx":
        return name, damaged(known[name], chance)
    return name, docx(damaged((paragraph(_TEXT) + _WORD_TABLE).encode(), chance).decode("utf-8", "replace"))


def check(name: str, data: bytes) -> None:
    """Read a document and assert what holds for every one."""
    started = time.process_time()
    document = read(name, data)
    taken = time.process_time() - started
    assert taken < _SECONDS_FOR_ONE, f"{taken:.0f} s"
    assert document.status is CoverageStatus.FINISHED or document.reasons
    assert "".join(f"{document.words(block)}\n" for block in document.blocks) == document.text
    for table in document.tables:
        table.grid()
    for sentence in document.sentences:
        document.source_spans(sentence.start, sentence.end)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(document), type=Document) == document


def main(seconds: float, seed: int) -> int:
    """Run; return 1 where something failed."""
    known = seeds()
    deadline = time.monotonic() + seconds
    done = 0
    while time.monotonic() < deadline:
        chance = random.Random(seed + done)
        batch = [_one(name, known, chance) for name in chance.choices([*sorted(known), "inner.docx"], k=_BATCH)]

        def work(batch: list[tuple[str, bytes]] = batch) -> Iterator[bytes]:
            for number, (name, data) in enumerate(batch):
                yield b"%d" % number
                check(name, data)

        child = Child(work, _LIMITS)
        at = 0
        while isinstance(message := child.receive(), bytes):
            at = int(message)
        if message is not None:
            name, data = batch[at]
            folder = Path("target/fuzz/documents")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
            print(f"{folder / name} (seed {seed + done}): {message.cause}: {message.detail}")
            return 1
        done += _BATCH
    print(f"{done} documents, seed {seed}: nothing found")
    return 0


if __name__ == "__main__":
    arguments = [float(each) for each in sys.argv[1:]]
    sys.exit(main(arguments[0] if arguments else 60.0, int(arguments[1]) if len(arguments) > 1 else int(time.time())))
