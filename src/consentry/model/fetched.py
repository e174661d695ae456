"""What was fetched from the network, how, and why not."""

from __future__ import annotations

import msgspec

from consentry.model.text import Text


class Hop(msgspec.Struct, frozen=True, kw_only=True):
    """One request: the first, or one that a redirect led to."""

    url: str
    address: str = ""  #: the numeric address that was checked and connected to
    status: int = 0  #: of HTTP, 0 = no answer
    certificate_sha256: str = ""  #: of the server's certificate (DER), lower-case hex; empty for plain HTTP


class Fetched(msgspec.Struct, frozen=True, kw_only=True):
    """One address that was asked for."""

    url: str  #: as it was found
    at: str  #: ISO 8601, UTC
    hops: tuple[Hop, ...] = ()
    media_type: str = ""
    headers: dict[str, str] = {}  #: of the last answer, those that tell about the document
    size: int = 0  #: bytes of the document
    sha256: str = ""  #: of these bytes; empty = nothing was fetched
    wire_size: int = 0  #: bytes of the body as they came over the network, perhaps compressed
    wire_sha256: str = ""
    refused: Text | None = None  #: why nothing was fetched
    document: str = ""  #: name of the document that was read from it; empty = it was set aside
    note: Text | None = None  #: why it was set aside

    @property
    def final_url(self) -> str:
        """Return the address that answered."""
        return self.hops[-1].url if self.hops else self.url
