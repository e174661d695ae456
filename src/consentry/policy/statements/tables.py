"""Records of tables and keyed lists -> third parties, statements, permissions with purposes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from consentry.model.document import Document
from consentry.model.policy import (
    Action,
    Actor,
    ActorKind,
    Mention,
    PermissionUse,
    Polarity,
    Quote,
    Statement,
    ThirdParty,
)
from consentry.policy.reading.language import simplified
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.around_tables import words_above
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.masking import with_masks
from consentry.policy.statements.own_tables import is_kinds, is_of_sources, of_own_data
from consentry.policy.statements.parting import FIRM, each_named, parted, uneven
from consentry.policy.statements.record import SDK_WORD, Record, is_empty
from consentry.policy.statements.records import records_of
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_URL = re.compile(r"(?:https?://|www\.)[\w\-./?%&=#:~+@!]{3,300}", re.IGNORECASE)

#: a list of SDKs is announced
_SDK_WORDS = re.compile(
    r"sdk|api|工具包|software development kit|third-party (?:component|librar|code|tool)|\bcomponents?\b|\bkits?\b|\blibrar(?:y|ies)\b|components include|插件|开发包"
)


#: a list of those to whom the operator hands information is announced
_RECIPIENTS = re.compile(
    r"\bconsign|\bentrust|\boutsourc|受托|委托|接收方|接收者|合作伙伴|合作方|服务商|供应商|共享(?:对象|方)|\bsub-?processors?\b|\bprocessors?\b|\brecipients?\b|\bservice providers?\b|\bsuppliers?\b"
)
_EXCEPTED = re.compile(
    r"(?<![可以中内里处])关闭|停用|移除|屏蔽|\bdisabled\b|(?<!\bbe )\b(?:switched|turned) off\b|\bremoved\b"
)
_LEFT_OUT = re.compile(r"不含|不包括|不包含|除外|\bexcept\b|\bexcluding\b|\bwithout\b|\bnot including\b")


def _is_excepted(view: SentenceView, at: int) -> bool:
    """Return whether a cell says of information that it is left out: 已关闭IP采集, "IP address (disabled)"."""
    low, high = view.clause_start(at), view.clause_end(at)
    if _EXCEPTED.search(view.text, low, high) or any(low <= hit.start < at for hit in view.negations):
        return True
    # "play history (without a name)": what stands before is got
    return _LEFT_OUT.search(view.text, low, at) is not None


_RIGHTS = re.compile(
    r"\b(?:your|the) (?:[\w-]+ )?rights?\b|^rights?\b|\brights? of\b|\byou (?:want|can|may|wish)\b|\byour (?:control|choices)\b|权利|您可以|您想"
)


class Found(msgspec.Struct, frozen=True):
    """What tables and keyed lists say."""

    third_parties: tuple[ThirdParty, ...]
    statements: tuple[Statement, ...]
    permissions: tuple[PermissionUse, ...]
    keyed: tuple[tuple[int, int], ...]  #: spans of the text that keyed lists take


def read_tables(lexicon: Lexicon, document: Document, number: int) -> Found:
    """Return what all tables and keyed lists of the document say."""
    seen = with_masks(document)
    whole = records_of(lexicon, seen)
    apart = uneven(seen, whole)
    records = [one for record in whole for one in each_named(lexicon, seen, record, apart)]
    reader = _Reader(lexicon, document, number)
    parties: list[ThirdParty] = []
    statements: list[Statement] = []
    permissions: list[PermissionUse] = []
    for record in records:
        if "name" in record.fields or "company" in record.fields:
            party = None if is_of_sources(document, record) else reader.party(record)
            own = reader.of_own(record)
            statements.extend(own)
            if party is not None and not any(one.polarity is Polarity.DENIED for one in own):
                if not (own and is_kinds(lexicon, party.name)):
                    parties.append(party)
                statements.extend(reader.of_party(record, party))
                permissions.extend(reader.permissions(record) if "permission" in record.fields else ())
        elif "permission" in record.fields:
            permissions.extend(reader.permissions(record))
        elif "information" in record.fields:
            statements.extend(reader.statement(record))
        elif "excluded" in record.fields:
            got = msgspec.structs.replace(record, fields={"information": record.fields["excluded"]})
            denied = (msgspec.structs.replace(one, polarity=Polarity.DENIED) for one in reader.statement(got))
            statements.extend(denied)
    keyed = tuple((record.start, record.end) for record in records if not record.from_table)
    return Found(tuple(parties), tuple(statements), tuple(permissions), keyed)


class _Reader:
    def __init__(self, lexicon: Lexicon, document: Document, number: int) -> None:
        self._lexicon = lexicon
        self._document = document
        self._number = number

    def party(self, record: Record) -> ThirdParty | None:
        if not record.fields.keys() - {"name", "company", "contact"}:
            return None  # whom one can reach
        name = self._words(record, "name")
        name, beside = parted(self._first_line(record) or name)
        company = self._words(record, "company") or beside
        shown = name or company
        if is_empty(simplified(shown)) or len(shown) > 120:
            return None
        sdks = sdks_of(shown, self._lexicon.sdk_names)
        return ThirdParty(
            quote=self._quote(record.start, record.end),
            name=shown,
            kind=self._kind(record, shown, known=bool(sdks)),
            sdks=sdks,
            company=company if name else "",
            purposes=self._phrases(record, "purpose", "function"),
            information=tuple(self._mentions(record)),
            permissions=self._permission_groups(record),
            methods=self._phrases(record, "method"),
            links=self._links(record),
            from_table=record.from_table,
        )

    def of_party(self, record: Record, party: ThirdParty) -> Iterator[Statement]:
        if not party.information:
            return
        start, end = record.fields.get("name", record.fields.get("company", (record.start, record.end)))
        actor = Actor(kind=party.kind, quote=self._quote(start, end), sdks=party.sdks)
        ours = party.kind is not ActorKind.SDK
        yield Statement(
            quote=party.quote,
            sentence=-1,
            actor=Actor(kind=ActorKind.APP) if ours else actor,
            action=Action.SHARE if ours else Action.COLLECT,
            information=party.information,
            recipients=(actor,) if ours else (),
            purposes=party.purposes,
            methods=party.methods,
            permissions=party.permissions,
        )

    def of_own(self, record: Record) -> list[Statement]:
        """Return what a row of a table of what the operator collects says besides to whom it goes."""
        told = of_own_data(self._document, record)
        if told is None:
            return []
        kept = {**record.fields, "keeping": record.fields["retention"]} if "retention" in record.fields else {}
        rows = [record, msgspec.structs.replace(record, fields=kept)] if kept and not told.denied else [record]
        polarity = Polarity.DENIED if told.denied else Polarity.AFFIRMED
        return [msgspec.structs.replace(one, polarity=polarity) for row in rows for one in self.statement(row)]

    def statement(self, record: Record) -> Iterator[Statement]:
        mentions = tuple(self._mentions(record))
        if not mentions or self._is_of_rights(record):
            return
        function = self._phrases(record, "function")
        yield Statement(
            quote=self._quote(record.start, record.end),
            sentence=-1,
            actor=Actor(kind=ActorKind.APP),
            action=Action.STORE if "keeping" in record.fields else self._action(record),
            information=mentions,
            purposes=self._phrases(record, "purpose"),
            function=function[0] if function else None,
            methods=self._phrases(record, "method"),
            permissions=self._permission_groups(record),
            retention=next(iter(self._phrases(record, "retention")), None),
        )

    def _action(self, record: Record) -> Action:
        """Return what a table of information tells is done with it, by the heading above: "What we use it for"."""
        heading = words_above(self._document, record.start)[-1:] if record.from_table else ()
        hit = self._lexicon.first("heading", simplified(heading[0])) if heading else None
        return Action.USE if hit is not None and hit.value == Action.USE else Action.COLLECT

    def _is_of_rights(self, record: Record) -> bool:
        """Return whether a row belongs to a table of what the reader may ask for."""
        table = next((t for t in self._document.tables if t.start <= record.start < t.end), None)
        if table is None or not table.cells:
            return False
        head = self._document.text[table.start : table.cells[min(2, len(table.cells) - 1)].end]
        heading = words_above(self._document, table.start)[-1:]
        return any(_RIGHTS.search(simplified(line)) for line in (head, *heading))

    def permissions(self, record: Record) -> Iterator[PermissionUse]:
        start, end = record.fields["permission"]
        for group in dict.fromkeys(self._groups(start, end)):
            yield PermissionUse(
                permission=group,
                quote=self._quote(record.start, record.end),
                purposes=self._phrases(record, "purpose", "function"),
            )

    def _kind(self, record: Record, name: str, *, known: bool) -> ActorKind:
        """Return what a row lists: of those whose names are known SDKs' it counts which list they stand in."""
        if self._is_sdk_list(record, name):
            return ActorKind.SDK
        return ActorKind.SDK if known and not self._is_recipient_list(record) else ActorKind.THIRD_PARTY

    def _is_recipient_list(self, record: Record) -> bool:
        """Return whether the table lists those to whom the operator itself hands information."""
        table = next((t for t in self._document.tables if t.start <= record.start < t.end), None)
        if table is None:
            block = next((b for b in self._document.blocks if b.start <= record.start <= b.end), None)
            listed = announces_parties(self._lexicon, self._document, block) if block is not None else None
            return listed is ActorKind.THIRD_PARTY
        head = self._document.text[table.start : table.cells[min(7, len(table.cells) - 1)].end]
        words = (head, *words_above(self._document, table.start))
        return any(_RECIPIENTS.search(simplified(line)) for line in words)

    def _is_sdk_list(self, record: Record, name: str) -> bool:
        """Return whether the row belongs to a list of SDKs: its own words, or the heading above, say so."""
        if SDK_WORD.search(name) or SDK_WORD.search(self._document.text[max(0, record.start - 12) : record.start]):
            return True
        table = next((t for t in self._document.tables if t.start <= record.start < t.end), None)
        if table is not None and table.cells:
            head = self._document.text[table.start : table.cells[min(7, len(table.cells) - 1)].end]
            lines = words_above(self._document, table.start)
            return bool(_SDK_WORDS.search(simplified(head))) or any(
                _SDK_WORDS.search(simplified(line)) for line in lines
            )
        block = next((b for b in self._document.blocks if b.start <= record.start <= b.end), None)
        return block is not None and announces_parties(self._lexicon, self._document, block) is ActorKind.SDK

    def _quote(self, start: int, end: int) -> Quote:
        return Quote(document=self._number, start=start, end=end, text=self._document.text[start:end])

    def _words(self, record: Record, field: str) -> str:
        start, end = record.fields.get(field, (0, 0))
        return " ".join(self._document.text[start:end].split())

    def _first_line(self, record: Record) -> str:
        """Return the first line of a name with its company below it in the same cell, empty where there is none."""
        start, end = record.fields.get("name", (0, 0))
        first, _, rest = self._document.text[start:end].strip().partition("\n")
        told = rest and (re.search(FIRM, simplified(rest)) or re.match(r"\s*(?:No\.? ?)?\d", rest))
        return first.strip() if told else ""

    def _phrases(self, record: Record, *fields: str) -> tuple[Quote, ...]:
        spans = [record.fields[field] for field in fields if field in record.fields]
        return tuple(
            self._quote(start, end) for start, end in spans if not is_empty(simplified(self._document.text[start:end]))
        )

    def _mentions(self, record: Record) -> Iterator[Mention]:
        if "information" not in record.fields:
            return
        for start, end in (record.fields["information"], *record.more):
            view = SentenceView(self._lexicon, self._document, self._number, start, end)
            hits = [hit for hit in view.mentions if not _is_excepted(view, hit.start)]
            for hit in [hit for hit in hits if hit.value or not hit.vague] or hits[:1]:
                yield Mention(quote=view.quote(hit.start, hit.end), information=hit.value, vague=hit.vague)

    def _groups(self, start: int, end: int) -> Iterable[str]:
        words = simplified(self._document.text[start:end])
        found = [hit.value for hit in self._lexicon.terms("permission", words)]
        # a column of permissions says 相机, not 相机权限
        found = found or [hit.value for hit in self._lexicon.terms("permission", f"{words.strip()}权限")]
        return found or [hit.value for hit in self._lexicon.terms("permission-noun", words)]

    def _permission_groups(self, record: Record) -> tuple[str, ...]:
        span = record.fields.get("permission")
        return tuple(dict.fromkeys(self._groups(*span))) if span else ()

    def _links(self, record: Record) -> tuple[str, ...]:
        written = _URL.findall(self._document.text[record.start : record.end])
        under = [link.target for link in self._document.links if record.start <= link.start < record.end]
        return tuple(dict.fromkeys((*written, *under)))
