"""What fetching one document may cost, and where it may go."""

from __future__ import annotations

import msgspec

#: media types of documents that can be read; an answer without one, or `application/octet-stream`, is told by its bytes
MEDIA_TYPES = frozenset(
    (
        "",
        "application/octet-stream",
        "application/pdf",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/xhtml+xml",
        "image/bmp",
        "image/jpeg",
        "image/png",
        "image/webp",
        "text/html",
        "text/markdown",
        "text/plain",
        "text/x-markdown",
    )
)


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of one document: reaching one is a stated refusal."""

    ports: frozenset[int] = frozenset((80, 443))
    redirects: int = 5
    wire_bytes: int = 16 << 20  #: of the body as it comes over the network
    bytes: int = 32 << 20  #: of the body after decompression
    connect_seconds: float = 10.0
    seconds: float = 30.0  #: for one document with all its redirects
    url_characters: int = 2_048
