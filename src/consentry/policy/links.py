"""What the links of a document lead to, by their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from consentry.model.catalog import Catalog
from consentry.model.document import Document, Link, Role
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import lexicon_of

_LONGEST = 60  #: characters of a link's words that are looked at


def roles_of_links(documents: Sequence[Document], catalog: Catalog) -> Iterator[tuple[Document, Link, Role]]:
    """Yield the links whose own words, or else whose address, name a kind of document."""
    lexicon = lexicon_of(catalog)
    for document in documents:
        for link in document.links:
            words = simplified(document.words(link)[:_LONGEST])
            hit = lexicon.first("role", words) or lexicon.first("role", simplified(link.target[:200]))
            if hit is not None:
                yield document, link, Role(hit.value)
