"""A policy from the network: by its address, or by the addresses inside an app. Fetched once, then read like a file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from urllib.parse import urldefrag, urljoin, urlsplit

import msgspec

from consentry import fetch, policy
from consentry.inspection.fetching import Found, fetch_all
from consentry.inspection.policy import NONE_INSIDE, carried_by, less, nothing, read_documents
from consentry.model.catalog import Catalog
from consentry.model.coverage import CoverageStatus
from consentry.model.document import Document, Role
from consentry.model.policy import Policy
from consentry.model.text import Text

Fetch = Callable[[Sequence[str]], list[Found]]

#: what a policy leaves to documents of their own: without them nothing can be said to be missing
_BELONGING = frozenset((Role.SDK_LIST, Role.COLLECTED_LIST, Role.PERMISSION_LIST, Role.CHILDREN))
_SHORTEST_NAME = 2
_HARDLY_ANY = 200  #: characters; a page with fewer is likely to be built by scripts, which are not run
_EMPTY = Text(
    zh="网页几乎没有文字（可能由脚本生成，脚本不会运行）",
    en="the page holds hardly any text (scripts may build it, and none is run)",
)

_SET_ASIDE = Text(
    zh="没有写明是本应用的政策（文中没有应用名称或包名），未采用；确属本应用的，请下载后用 --policy 提供",
    en="does not say that it is this app's policy (neither its name nor its package is in it): set aside; "
    "if it is, give it with --policy",
)


class FromNetwork(msgspec.Struct, frozen=True, kw_only=True):
    """A policy with what was fetched for it."""

    policy: Policy
    found: list[Found]


def fetch_policy(
    url: str, catalog: Catalog, *, limits: fetch.Limits | None = None, world: fetch.World | None = None
) -> FromNetwork:
    """Return the policy at an address, with the lists that it leads to. Call this where no other threads run."""

    def ask(urls: Sequence[str]) -> list[Found]:
        return fetch_all(urls, limits=limits, world=world)

    found = ask([url])
    return _read((), found, (), catalog, ask)


def fetch_policy_of(
    app: Path, catalog: Catalog, *, limits: fetch.Limits | None = None, world: fetch.World | None = None
) -> FromNetwork:
    """Return the policy that an app carries and leads to. Call this where no other threads run.

    Apps hold the addresses of other companies' policies too (of SDKs, of the system): a document counts as the app's own
    only where it names the app, or where one that does leads to it. The others are recorded and set aside.
    """

    def ask(urls: Sequence[str]) -> list[Found]:
        return fetch_all(urls, limits=limits, world=world)

    carried = carried_by(app, catalog)
    if carried.problem:
        return FromNetwork(policy=nothing(carried.problem), found=[])
    found = ask(carried.addresses)
    result = _read(carried.files, found, carried.names, catalog, ask)
    read = less(result.policy, carried.problems) if carried.problems else result.policy
    return FromNetwork(policy=msgspec.structs.replace(read, addresses=carried.addresses), found=result.found)


def _read(
    files: Sequence[tuple[str, bytes]], found: list[Found], names: Sequence[str], catalog: Catalog, ask: Fetch
) -> FromNetwork:
    """Read, ask for what the policy leads to, and read all that belongs together. No `names`: all is taken."""
    documents = {_name(record.final_url): data for record, data in found if record.sha256}
    first = read_documents([*files, *documents.items()], catalog)
    own = _own(first.documents, documents, names, catalog)
    sources = [d for d in first.documents if d.name in own]
    leads = _leads(sources, catalog, {record.url for record, _ in found} | {record.final_url for record, _ in found})
    more = ask(leads) if leads else []
    for record, data in more:
        if record.sha256:
            documents[_name(record.final_url)] = data
            own.add(_name(record.final_url))
    taken = [(name, data) for name, data in (*files, *documents.items()) if name in own]
    records = [_marked(each, own) for each in (*found, *more)]
    if not taken:
        read = nothing(_why_nothing(records))
    else:
        whole = len(taken) == len(files) + len(documents) and not more
        read = first if whole else read_documents(taken, catalog)
    missing = tuple(_missing(records, first.documents))
    read = less(read, missing) if missing and taken else read
    return FromNetwork(policy=msgspec.structs.replace(read, fetched=tuple(r for r, _ in records)), found=records)


def _missing(records: Sequence[Found], documents: Sequence[Document]) -> Iterator[Text]:
    """Yield what could not be got or read: it may be, or belong to, the app's policy, so nothing can be said to be missing."""
    failed = {
        document.name: document.reasons if document.status is CoverageStatus.FAILED else (_EMPTY,)
        for document in documents
        if document.status is CoverageStatus.FAILED or len(document.text) < _HARDLY_ANY
    }
    for record, _ in records:
        reasons = (record.refused,) if record.refused else failed.get(_name(record.final_url), ())
        if not record.document:
            yield from (Text(zh=f"{record.url}：{why.zh}", en=f"{record.url}: {why.en}") for why in reasons if why)


def _own(
    documents: Sequence[Document], fetched: Mapping[str, bytes], names: Sequence[str], catalog: Catalog
) -> set[str]:
    """Return the names of the documents that are the app's own; without `names` all are.

    Lists and children's rules inside the app count beside a policy that names it; alone they may be an SDK's.
    """
    if not names:
        return {document.name for document in documents}
    subjects = policy.Subjects(catalog)
    own = {document.name for document in documents if names_app(document, names, subjects)}
    if not own:
        return set()
    return own | {d.name for d in documents if d.role in _BELONGING and d.name not in fetched}


def names_app(document: Document, names: Sequence[str], subjects: policy.Subjects) -> bool:
    """Return whether a document has one of the app's names or its package, and is about no product unlike them.

    `names`: the labels, the package last.
    """
    text = document.text.casefold()
    *labels, package = names
    subject = subjects.of(document)
    if subject and not policy.resembles(subject, labels, package):
        return bool(package) and package.casefold() in text
    return any(
        re.search(rf"(?<![a-z0-9]){re.escape(name.casefold())}(?![a-z0-9])", text)
        for name in names
        if len(name.strip()) >= _SHORTEST_NAME
    )


def _leads(documents: Sequence[Document], catalog: Catalog, known: set[str]) -> list[str]:
    """Return the addresses of lists and children's rules that the documents lead to by the words of their links."""
    roles = policy.roles_of_links(documents, catalog)
    found: dict[str, None] = {}
    for document, link, role in roles:
        target = urldefrag(urljoin(document.name, link.target)).url
        if role in _BELONGING and target.startswith(("http://", "https://")) and target not in known:
            found[target] = None
    return list(found)


def _name(url: str) -> str:
    return url if urlsplit(url).path else f"{url}/"


def _marked(found: Found, own: set[str]) -> Found:
    """Return what was fetched, marked with the document that was made of it, or why none was."""
    record, data = found
    if not record.sha256:
        return found
    name = _name(record.final_url)
    if name in own:
        return msgspec.structs.replace(record, document=name), data
    return msgspec.structs.replace(record, note=_SET_ASIDE), data


def _why_nothing(records: Sequence[Found]) -> Text:
    reasons = [(record.url, record.refused or record.note) for record, _ in records]
    if not reasons:
        return NONE_INSIDE
    return Text(
        zh="没有得到本应用的政策：" + "；".join(f"{url}：{why.zh}" for url, why in reasons if why),
        en="no policy of this app was got: " + "; ".join(f"{url}: {why.en}" for url, why in reasons if why),
    )
