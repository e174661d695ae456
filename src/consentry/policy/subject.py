"""Which product a document calls its subject, by its title and its first sentences. In doubt: none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from consentry.model.catalog import Catalog
from consentry.model.document import BlockKind, Document
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import lexicon_of

_FIRST_BLOCKS = 12
_OFTEN = 2  #: times that a product's name is in a policy at least
_LONGEST = 200
#: words that say what kind of document or party it is, not which product; a company is an operator, no product
_WORDS = (
    "本 我们 我司 公司 产品 服务 软件 应用 平台 网站 用户 个人 儿童 未成年人 青少年 第三方 sdk 通用 最新 our the this your user users "
    "general global online mobile website site app apps application service services product products children child third party "
    "data us you company full updated new"
)
#: longest first, so that each place is matched in one way
_GENERAL = re.compile("|".join(sorted(_WORDS.split(), key=len, reverse=True)))
_COMPANY = re.compile(r"公司|集团|有限|工作室|\b(?:inc|ltd|llc|limited|gmbh|corp|corporation|co|plc|company|group)\b")
_ONLY_GENERAL = re.compile(rf"(?:{_GENERAL.pattern}|[\s'及和与的之-])++")
_VERB = re.compile(r"^(?:请|阅读|查看|点击|同意|更新|关于|如何|什么|版本|see|read|view|about|how|what|update)")


class Subjects:
    """Finds the subjects of documents."""

    def __init__(self, catalog: Catalog) -> None:
        self._lexicon = lexicon_of(catalog)

    def of(self, document: Document) -> str:
        """Return the product that the document says it is about, as written there; empty where it names none."""
        for text in _places(document):
            for hit in self._lexicon.cues("subject", simplified(text)):
                name = text[slice(*hit.what)].strip() if hit.what else ""
                if _is_product(simplified(name)):
                    return name
        return ""


def _places(document: Document) -> Iterator[str]:
    if document.title:
        yield document.title[:_LONGEST]
    for block in document.blocks[:_FIRST_BLOCKS]:
        if block.kind is not BlockKind.CELL and not block.hidden:
            yield document.words(block)[:_LONGEST]


def _is_product(name: str) -> bool:
    return len(name) > 1 and not (_COMPANY.search(name) or _ONLY_GENERAL.fullmatch(name) or _VERB.match(name))


def about_another(subject: str, names: tuple[str, ...], package: str, text: str) -> bool:
    """Return whether a subject is certainly no name of the app.

    Where one of the app's names or its package is anywhere in the text, the subject is named once only (在线购物隐私政策 names a kind
    of service), or it resembles a name, it may be a brand, a former name or an abbreviation: False.
    """
    folded = simplified(text)
    wanted = simplified(subject)
    if (package and package.casefold() in folded) or any(simplified(name) in folded for name in _told(names)):
        return False
    return bool(wanted) and folded.count(wanted) >= _OFTEN and not resembles(subject, names, package)


def resembles(subject: str, names: Sequence[str], package: str) -> bool:
    """Return whether a subject may be a name of the app.

    It shares two characters (four letters) in a row with one of the names or the package; or there is no name in the same
    script, and names in two scripts cannot be told apart (天气 and Weather may be one product).
    """
    wanted = simplified(subject)
    known = [simplified(name) for name in _told(names)]
    if not any(_latin(name) == _latin(wanted) for name in known):
        return True
    length = 4 if _latin(wanted) else 2
    return any(_share(wanted, name, length) for name in (*known, simplified(package)))


def _told(names: Sequence[str]) -> list[str]:
    return [name for name in names if len(name.strip()) > 1]


def _latin(name: str) -> bool:
    return not any(char >= "\u2e80" for char in name)


def _share(one: str, other: str, length: int) -> bool:
    one, other = (re.sub(r"[\W_]", "", each) for each in (one, other))
    length = min(length, len(one), len(other))
    return any(one[at : at + length] in other for at in range(len(one) - length + 1)) if length else False
