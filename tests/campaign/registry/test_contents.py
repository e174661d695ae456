from __future__ import annotations

import io
import zipfile

import pytest

from consentry.campaign.registry import contents
from tests.campaign.jobs.conftest import SAMPLES


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b"\x89PNG\r\n\x1a\n....", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF....WEBPVP8 ", "image/webp"),
        (b"....ftypisom", "video/mp4"),
        (b"%PDF-1.7", "application/pdf"),
        (b"<html>", contents.UNKNOWN),
        (b"<svg xmlns=", contents.UNKNOWN),
        (b"", contents.UNKNOWN),
    ],
)
def test_the_bytes_tell_the_type(head: bytes, expected: str) -> None:
    assert contents.type_of(head) == expected
    assert contents.type_of_file(io.BytesIO(head)) == expected


def archive(*names: str) -> io.BytesIO:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name in names:
            made.writestr(name, b"")
    return out


def test_what_may_hold_an_app() -> None:
    for file in (
        archive("AndroidManifest.xml"),
        archive("base.apk", "split.apk"),
        archive("base/manifest/AndroidManifest.xml"),
    ):
        assert contents.looks_like_an_app(file)
        assert file.tell() == 0
    with (SAMPLES / "news.apk").open("rb") as file:
        assert contents.looks_like_an_app(file)
    damaged = io.BytesIO(b"an ELF before it" + archive("AndroidManifest.xml").getvalue())
    assert contents.looks_like_an_app(damaged)  # the engine says what is wrong with it


@pytest.mark.parametrize("data", [b"", b"PK", b"AndroidManifest.xml", archive("word/document.xml").getvalue()])
def test_what_holds_none(data: bytes) -> None:
    assert not contents.looks_like_an_app(io.BytesIO(data))
