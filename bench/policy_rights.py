"""Short texts that speak of the reader's rights, or only seem to: `tests/policy/labelled/rights`.

A label that ends in `?` is a reading that may be taken or left; `!` is a right that is spoken of only to refuse it.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import yaml

from consentry.model.policy import Particular, ParticularKind, Right, RightKind
from consentry.policy import Limits
from consentry.policy.reading.read import read as read_document
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.opinions import Opinions
from consentry.policy.statements.particulars import particulars_of
from consentry.policy.statements.rights import rights_of

LABELLED = Path(__file__).parent.parent / "tests" / "policy" / "labelled"
#: collections by what their names begin with; of those in `ALL_READ` nothing is left for checking
_FOLDERS = {
    "": "rights",
    "3-": "rights-3",
    "4-": "rights-4",
    "5-": "rights-5",
    "6-": "rights-6",
    "7-": "rights-7",
    "8-": "rights-8",
}
ALL_READ = ("3-en", "3-zh", "4-en", "4-zh", "5-en", "5-zh", "6-en", "6-zh", "7-en", "7-zh", "8-en", "8-zh")
SETS = ("en", "zh", *ALL_READ)
FIELDS = (*(kind.value for kind in RightKind), "contact")
CHECKED = 4  #: every fourth text is left for checking: its errors are not shown


class Labelled(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A text with the rights that it tells, and whether it tells how to reach somebody."""

    text: str
    rights: tuple[str, ...]
    contact: bool


class Compared(msgspec.Struct, frozen=True):
    """What is labelled and found of one field; `open` may be found or not."""

    labels: frozenset[str]
    open: frozenset[str]
    found: frozenset[str]


def documents(name: str) -> list[Labelled]:
    """Return the texts of one of `SETS`."""
    which = name[:-2]
    file = LABELLED / _FOLDERS[which] / f"{name[-2:]}.yml"
    return msgspec.convert(yaml.safe_load(file.read_text("utf-8")), list[Labelled])


Read = tuple[tuple[Right, ...], tuple[Particular, ...]]


def read(lexicon: Lexicon, document: Labelled) -> Read:
    """Return what is understood of a text, without the other stages that a policy goes through."""
    parts = (read_document("text.txt", document.text.encode(), Limits()),)
    opinions = [Opinions.of(part) for part in parts]
    return rights_of(lexicon, parts, opinions), particulars_of(lexicon, parts, opinions)


def compare(document: Labelled, understood: Read) -> dict[str, Compared]:
    """Return for each right, and for contact, what is labelled and what was found."""
    rights = {right.kind.value if right.offered else f"{right.kind.value}!" for right in understood[0]}
    sure = {label for label in document.rights if not label.endswith("?")}
    perhaps = {label[:-1] for label in document.rights if label.endswith("?")}
    compared = {
        kind.value: Compared(
            *(frozenset(each & {kind.value, f"{kind.value}!"}) for each in (sure, perhaps - sure, rights))
        )
        for kind in RightKind
    }
    told = any(particular.kind is ParticularKind.CONTACT for particular in understood[1])
    contact = frozenset(("contact",))
    compared["contact"] = Compared(
        contact if document.contact else frozenset(), frozenset(), contact if told else frozenset()
    )
    return compared
