"""What reading one policy may cost. Reaching a limit is a reported partial coverage."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of one document, and of all documents of one input."""

    file_bytes: int = 64 << 20  #: a larger file is refused
    characters: int = 2_000_000  #: of the normalised text; the rest is cut
    blocks: int = 100_000
    pages: int = 1_000  #: of a PDF
    image_pixels: int = 40_000_000
    inflated_bytes: int = 128 << 20  #: what really comes out of the inflater, all members of a DOCX together
    depth: int = 200  #: nesting of elements that are followed
    cells: int = 50_000  #: places in one table's grid
    files: int = 200  #: documents of one folder
    sentences: int = 50_000
    topic_characters: int = 200_000  #: of all documents together, whose sentences get topics
    seconds: float = 150.0  #: of the clock and of the processor, for recognising text in images, all pages together
