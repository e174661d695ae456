from __future__ import annotations

import io

import pytest
from PIL import Image, ImageFile

from consentry.campaign.web.lab import pictures
from tests.campaign.web.lab.pictures_made import bomb, picture


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_a_picture_is_made_anew_without_what_was_hidden_in_it(kind: str) -> None:
    hidden = b"<script>alert(1)</script>"
    made = pictures.png(io.BytesIO(picture(kind) + hidden))
    with Image.open(io.BytesIO(made)) as shown:
        assert (shown.format, shown.size) == ("PNG", (40, 30))
    assert hidden not in made


def test_a_large_picture_becomes_smaller() -> None:
    with Image.open(io.BytesIO(pictures.png(io.BytesIO(picture(size=(4000, 1000)))))) as shown:
        assert shown.size == (2000, 500)


@pytest.mark.parametrize(
    "data", [bomb(), bomb(7000), b"<svg/>", b"", picture()[:60], b"BM" + b"\0" * 60], ids=lambda data: data[:4].hex()
)
def test_bombs_and_what_is_no_picture_are_refused(data: bytes) -> None:
    with pytest.raises(pictures.Unreadable):
        pictures.check(io.BytesIO(data))


def test_a_cut_picture_is_refused_whatever_another_library_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    with pytest.raises(pictures.Unreadable):
        pictures.check(io.BytesIO(picture()[:60]))
