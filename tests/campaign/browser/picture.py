"""Pictures small enough to be kept with the sources."""

from __future__ import annotations

import io

from PIL import Image


def small(png: bytes, *, limit: int = 150_000) -> bytes:
    """Return the picture with a palette, with fewer colours until it is below the limit (bytes)."""
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    for colours in (256, 128, 64, 32):
        out = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "png", optimize=True)
        if out.tell() <= limit:
            break
    return out.getvalue()
