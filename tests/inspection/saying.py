"""Policies made by hand: a text and what is said in it."""

from __future__ import annotations

from consentry.model.coverage import Collector, Coverage, CoverageStatus
from consentry.model.document import Block, BlockKind, Document, DocumentFormat, Role
from consentry.model.policy import (
    Action,
    Actor,
    ActorKind,
    Mention,
    PermissionUse,
    Polarity,
    Policy,
    Quote,
    Right,
    RightKind,
    Statement,
    ThirdParty,
    TimeLimit,
)


class Saying:
    """Gathers lines of one policy with what they say."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._statements: list[Statement] = []
        self._parties: list[ThirdParty] = []
        self._rights: list[Right] = []
        self._permissions: list[PermissionUse] = []

    def quote(self, text: str) -> Quote:
        """Return the words as the next line."""
        start = sum(len(line) + 1 for line in self._lines)
        self._lines.append(text)
        return Quote(start=start, end=start + len(text), text=text)

    def collects(
        self,
        text: str,
        *information: str,
        denied: bool = False,
        vague: bool = False,
        sdk: str = "",
        conditions: tuple[Quote, ...] = (),
    ) -> Saying:
        """Say that the app (or an SDK) collects, or does not collect."""
        quote = self.quote(text)
        actor = Actor(kind=ActorKind.SDK if sdk else ActorKind.APP, sdks=(sdk,) if sdk else ())
        mentions = tuple(Mention(quote=quote, information=each, vague=vague) for each in information)
        statement = Statement(
            quote=quote,
            sentence=len(self._statements),
            actor=actor,
            action=Action.COLLECT,
            polarity=Polarity.DENIED if denied else Polarity.AFFIRMED,
            information=mentions,
            conditions=conditions,
        )
        self._statements.append(statement)
        return self

    def lists(self, text: str, sdk: str, *information: str) -> Saying:
        """List an SDK."""
        quote = self.quote(text)
        mentions = tuple(Mention(quote=quote, information=each) for each in information)
        self._parties.append(
            ThirdParty(quote=quote, name=text, sdks=(sdk,) if sdk else (), information=mentions, from_table=True)
        )
        return self

    def asks(self, text: str, permission: str, *, purpose: bool = True) -> Saying:
        """Explain a permission."""
        quote = self.quote(text)
        self._permissions.append(
            PermissionUse(permission=permission, quote=quote, purposes=(quote,) if purpose else ())
        )
        return self

    def offers(
        self, text: str, kind: RightKind, *, days: int = 0, working: bool = True, demand: str = "", offered: bool = True
    ) -> Saying:
        """Offer a right."""
        quote = self.quote(text)
        demands = (self.quote(demand),) if demand else ()
        limits = (TimeLimit(quote=quote, days=days, working=working),) if days else ()
        self._rights.append(Right(kind=kind, offered=offered, quotes=(quote,), demands=demands, time_limits=limits))
        return self

    def says(self, text: str) -> Saying:
        """Say words that no statement was made of."""
        self.quote(text)
        return self

    def policy(self, status: CoverageStatus = CoverageStatus.FINISHED) -> Policy:
        """Return the policy."""
        text = "\n".join(self._lines)
        blocks, at = [], 0
        for line in self._lines:
            blocks.append(Block(kind=BlockKind.PARAGRAPH, start=at, end=at + len(line)))
            at += len(line) + 1
        document = Document(
            name="policy.html", format=DocumentFormat.HTML, role=Role.POLICY, text=text, blocks=tuple(blocks)
        )
        return Policy(
            documents=(document,),
            coverage=Coverage(collector=Collector.POLICY, status=status),
            statements=tuple(self._statements),
            third_parties=tuple(self._parties),
            rights=tuple(self._rights),
            permissions=tuple(self._permissions),
        )
