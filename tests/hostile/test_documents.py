"""Documents that no reader can limit from within (a PDF's own engine) end in the limited child, and say why."""

from __future__ import annotations

import time
import zlib
from pathlib import Path

import msgspec
import pytest

from consentry.catalog import load
from consentry.inspection.policy import POLICY_LIMITS, read_policy
from consentry.model.coverage import CoverageStatus
from tests.policy.reading.making import docx, paragraph

CATALOG = load()
LIMITS = msgspec.structs.replace(POLICY_LIMITS, memory_bytes=1 << 30, cpu_seconds=60, wall_seconds=120)
_FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
_CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"


def _stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n" % (len(data), more) + data + b"\nendstream"


def _pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, the first of which is its catalog."""
    out = b"%PDF-1.7\n"
    offsets = []
    for number, item in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + item + b"\nendobj\n"
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end


def _page(content: bytes, filters: bytes = b"", resources: bytes = b"/Font << /F 5 0 R >>") -> bytes:
    return _pdf(
        _CATALOG,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << %s >> >>" % resources,
        _stream(content, filters),
        _FONT,
    )


def _shown_a_million_times() -> bytes:
    text = b"BT /F 12 Tf 50 700 Td " + b"(We collect your location.) Tj " * 1_000_000 + b"ET"
    return _page(zlib.compress(text, 9), b"/Filter /FlateDecode")


def _compressed_twice() -> bytes:
    return _page(zlib.compress(zlib.compress(b" " * (400 << 20), 9), 9), b"/Filter [/FlateDecode /FlateDecode]")


def _draws_itself() -> bytes:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"
    return _page(b"/X Do /X Do", form, b"/XObject << /X 4 0 R >>")


PDFS = {
    "text-bomb": _shown_a_million_times,
    "double-flate": _compressed_twice,
    "draws-itself": _draws_itself,
    "pages-of-itself": lambda: _pdf(_CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>"),
    "pages-not-there": lambda: _pdf(_CATALOG, b"<< /Type /Pages /Kids [3 0 R] /Count 99999999 >>"),
    "nested-states": lambda: _page(b"q " * 300_000),
    "nested-arrays": lambda: _page(b"[" * 300_000),
    "lines": lambda: _page(b"0 0 m 10 10 l S " * 200_000),
}


@pytest.mark.parametrize("kind", PDFS)
def test_pdf(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "policy.pdf"
    file.write_bytes(PDFS[kind]())
    started = time.monotonic()
    policy = read_policy(file, CATALOG, limits=LIMITS)
    assert policy.coverage.status in (CoverageStatus.FAILED, CoverageStatus.PARTIAL)
    assert policy.coverage.reasons
    assert time.monotonic() - started < LIMITS.wall_seconds


WORDS = {
    "open-paragraphs": lambda: docx("<w:p>" * 100_000),
    "runs": lambda: docx("<w:p>" + "<w:r><w:t>收</w:t></w:r>" * 100_000 + "</w:p>"),
    "attributes": lambda: docx("<w:p " + " ".join(f'a{number}="b"' for number in range(50_000)) + "/>"),
    "one-sentence": lambda: docx(paragraph("我们收集手机号，" * 20_000)),
}


@pytest.mark.parametrize("kind", WORDS)
def test_docx(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "policy.docx"
    file.write_bytes(WORDS[kind]())
    policy = read_policy(file, CATALOG, limits=LIMITS)
    assert policy.coverage.status is not CoverageStatus.NOT_GIVEN
    assert policy.documents or policy.coverage.reasons


def test_the_rest_of_a_folder_is_read_beside_a_bad_document(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# 隐私政策\n\n我们会收集您的手机号。\n", encoding="utf-8")
    (tmp_path / "b.docx").write_bytes(docx("<w:p>" * 50_000))
    policy = read_policy(tmp_path, CATALOG, limits=LIMITS)
    assert policy.coverage.status is CoverageStatus.PARTIAL
    assert policy.statements
