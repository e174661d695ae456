"""Pictures that people attached, made anew: what a browser gets from us is a PNG that we wrote ourselves."""

from __future__ import annotations

import io
import warnings
from typing import IO

from django.core.files import File
from PIL import Image, ImageFile, UnidentifiedImageError

_FORMATS = ("PNG", "JPEG", "GIF", "WEBP")
_MOST_PIXELS = 40_000_000  #: screenshots of today have 5 million
_LONGEST_SIDE = 2000


class Unreadable(ValueError):
    """No picture that we show: damaged, of another kind, or of too many pixels."""


def png(file: IO[bytes] | File[bytes]) -> bytes:
    """Return the first frame as a PNG, at most 2000 pixels wide and high, without its metadata. Raises Unreadable.

    The size stands in the header: a decompression bomb is refused before a pixel is decoded.
    """
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # WeasyPrint, once it is loaded, has it otherwise
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(file, formats=_FORMATS) as picture:
                return _made_anew(picture)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise Unreadable(str(error)) from error


def check(file: IO[bytes] | File[bytes]) -> None:
    """Raise Unreadable where `png` would; the file is read from its start again afterwards."""
    file.seek(0)
    try:
        png(file)
    finally:
        file.seek(0)


def _made_anew(picture: Image.Image) -> bytes:
    width, height = picture.size
    if width * height > _MOST_PIXELS:
        raise Unreadable(f"{width} x {height} pixels")
    picture.draft("RGB", (_LONGEST_SIDE, _LONGEST_SIDE))
    plain = picture.convert("RGBA" if picture.mode in ("RGBA", "LA", "PA", "P") else "RGB")
    plain.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    bare = Image.new(plain.mode, plain.size)
    bare.paste(plain)
    out = io.BytesIO()
    bare.save(out, "PNG")
    return out.getvalue()
