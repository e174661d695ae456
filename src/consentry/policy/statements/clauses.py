"""One sentence -> its statements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

import msgspec

from consentry.model.policy import Action, Actor, ActorKind, Mention, Modality, Polarity, Quote, Statement
from consentry.policy.statements import acts
from consentry.policy.statements.lexicon import Hit
from consentry.policy.statements.names import Named
from consentry.policy.statements.parties import names_in, subject_of
from consentry.policy.statements.places import goes_abroad
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

OPENS = re.compile(r"(?:[:]|(?:如下|以下|下列|following|below)[^。;,.]{0,16}[:。.]?)$")
_BACK = re.compile(r"(?:上述|以上|前述|这些|该等?|该些|such|this|these|that|the above|the said)\s*(?:个人)?$")
_THEY = re.compile(
    r"(?:\b(?:they|these companies|(?:this|that|the) (?:sdk|service|provider|company|tool)|(?:^\W*|[;,.] |and )it)|它们|他们|其)\s*(?:may|can|will|also|might|only|可能|会|将|仅|也)*\s*$"
)
_PRONOUN = re.compile(r"(?:将|把|会将|会把)(?:它们?|其|这些|该等)$|\b(?:it|them|these)$")


_PASSIVE_PRONOUN = re.compile(
    r"\b(it|they|these) (?:(?:is|are|was|were)(?:n't)?|will be|won't be|may be|can be)(?: not| never| also| only| then| [a-z]{2,12}ly)*\s*$"
)
_BY_IT = re.compile(r"(?:由|,|。|;)(?:其|它|该(?:公司|平台|机构|服务商|方))(?:将|会|可能|直接|独立|自行)*$")
_IT = re.compile(r"\s*(?:it|them)\b(?! (?:to|for|as|in order))")
_AND = re.compile(r"\s*(?:及|以及|和|、|或|and|or|,)\s*(?:我们的?|其|我们的|our|the|their|its)?\s*")
_WHOLE_NAME = re.compile(r"[a-z0-9+&.]+(?: [a-z0-9+&.]+)* ?|[\u4e00-\u9fffa-z0-9+]+ ?")


_CONTRAST = re.compile(
    r"(?P<denies>\b(?:but|and) (?:not|never)\b(?! (?:only|limited|necessarily))|, not (?=your|the|any)|不(?:包括|包含|含有?|涉及))"
    r"|\b(?:rather than|instead of|excluding|other than|except(?: for)?|apart from|aside from|with the exception of|not including)\b"
    r"|(?P<bare>\bwithout (?:your |any |the )?)"
)
#: something of its own stands behind a verb, though no word for it is known: "… and not your friends"
_OWN_OBJECT = re.compile(
    r"(?:了|到)?(?:您|你|用户|使用者|其)的[^,。;]{2}|\s(?:your|their|his|her) (?!(?:data|information|personal|details|device|phone)\b)[a-z]"
)
#: "nothing is sent overseas", "nothing leaves your phone"
_NOTHING = re.compile(r"\bnothing(?: else| more| of (?:it|this|that))? (?:(?:is|was|will be|gets|ever|is ever) )?$")
_NOTHING_REACH = 32
_THEY_GET = re.compile(
    r"(?:^\W*|[;.] )(?:they|(?P<one>he|she)) (?:(?:do|will|can|may)(?: not|n't)? |does not |doesn't |don't |never |only |also |then )*(?:gets?|receives?|sees?|learn|obtain)$"
)
_TO_IT = re.compile(r"(?:ed|given|sent|told|shown)\b[^.;,]{0,12}\bto (?:it|them|him|her)\b")
_IT_REACH = 12
#: what an SDK sends off, its operator gets: it collects
_SENDS = re.compile(r"sends?|transmits?|reports?|uploads?|forwards?")


class Scene(msgspec.Struct, frozen=True):
    """What a sentence is understood by besides its words."""

    known: tuple[Mention, ...]  #: what 上述信息, "this information" points back to
    entry: Named | None  #: the line is an entry of this third party
    party: Actor | None  #: whom "they" means
    brand: frozenset[str]  #: words of the app's own name
    owner: Actor | None = None  #: the third party whose name stands above the line
    recipient: int = -1  #: where the name stands of the recipient that the line is an entry of


def statements_in(view: SentenceView, index: int, scene: Scene) -> Iterator[Statement]:
    """Yield what a sentence says; `index` is its place in the document."""
    known = scene.known
    found = acts.clusters(view)
    for at, cluster in enumerate(found):
        before = found[at - 1] if at else None
        after = found[at + 1] if at + 1 < len(found) else None
        objects = _objects(view, before, cluster, after, known)
        if objects is None:
            continue
        acting = acts.subject(view, cluster)
        if acting is None and before is not None:
            acting = acts.subject(view, before) if not before.given else None
        mentions = tuple(mention(view, hit) for hit in objects)
        if _points_back(view, objects) or (not objects and known and _stands_for(view, cluster)):
            mentions = known or mentions
        if not mentions and _passes_on_nothing(view, cluster):
            mentions = (Mention(quote=view.quote(cluster.start, cluster.end), vague=True),)
        known = tuple(m for m in mentions if m.information) or known
        who = _who(view, cluster, acting, scene)
        if scene.owner is None and _others_get(view, cluster, acting, known=scene.party is not None):
            polarity = acts.polarity(view, cluster)
            shared = _statements(view, index, cluster, acting, Actor(kind=ActorKind.APP), mentions, polarity)
            yield from (msgspec.structs.replace(one, action=Action.SHARE) for one in islice(shared, 1))
            continue
        for part, polarity in _contrasted(view, cluster, mentions):
            if polarity is Polarity.AFFIRMED and _is_recipient(scene, who):
                yield from _handed(_statements(view, index, cluster, acting, who, part, polarity), who)
                continue
            for actor in (who, *_together(view, cluster, acting, who)):
                yield from _statements(view, index, cluster, acting, actor, part, polarity)


def _others_get(view: SentenceView, cluster: acts.Cluster, acting: Hit | None, *, known: bool) -> bool:
    """Return whether those of whom was spoken get something: "They don't get the names of listeners".

    `known`: who they are was told; a single person is of a kind, though.
    """
    match = _THEY_GET.search(view.text, 0, cluster.end) if acting is None else None
    return match is not None and (not known or match["one"] is not None)


def _is_recipient(scene: Scene, who: Actor) -> bool:
    """Return whether who acts is the one that the entry of a list of recipients is of."""
    return who.kind is ActorKind.THIRD_PARTY and who.quote is not None and scene.recipient == who.quote.start


def _handed(statements: Iterator[Statement], who: Actor) -> Iterator[Statement]:
    """Yield what recipients in a list do with information as what it is to the operator: it hands it to them."""
    for statement in islice(statements, 1):
        app = Actor(kind=ActorKind.APP)
        yield msgspec.structs.replace(statement, actor=app, action=Action.SHARE, recipients=(who,))


def _objects(
    view: SentenceView,
    before: acts.Cluster | None,
    cluster: acts.Cluster,
    after: acts.Cluster | None,
    known: tuple[Mention, ...],
) -> list[Hit] | None:
    """Return what the acts are about, empty where that is understood; None = it is no statement."""
    objects = acts.objects(view, before, cluster, after)
    if objects or _stands_alone(view, cluster, known) or (_permissions(view, cluster) and _requests(cluster)):
        return objects
    return _understood(view, cluster, before)


def _contrasted(
    view: SentenceView, cluster: acts.Cluster, mentions: tuple[Mention, ...]
) -> Iterator[tuple[tuple[Mention, ...], Polarity]]:
    """Yield what is affirmed and what is denied in one breath: "your city but not your address", "nothing except your name"."""
    polarity = acts.polarity(view, cluster)
    mark = _CONTRAST.search(view.text, cluster.end)
    at = view.start + mark.start() if mark else -1
    after = tuple(m for m in mentions if mark and m.quote.document == view.number and at < m.quote.start < view.end)
    if mark is None or not after or (mark["bare"] and view.start + mark.end() != after[0].quote.start):
        yield mentions, polarity
        return
    before = tuple(m for m in mentions if m not in after)
    if before or not mentions:
        yield before, polarity
    if polarity is Polarity.DENIED and Action.COLLECT in {verb.value for verb in cluster.verbs}:
        yield after, Polarity.AFFIRMED
    elif polarity is Polarity.AFFIRMED and mark["denies"]:
        yield after, Polarity.DENIED


def _together(view: SentenceView, cluster: acts.Cluster, acting: Hit | None, who: Actor) -> Iterator[Actor]:
    """Yield who acts together with the subject: 我们及关联公司会收集, "we and our partners use"."""
    if acting is None or any(Action(verb.value) in acts.PASSING for verb in cluster.verbs) or cluster.given:
        return
    for other in view.actors:
        if other is acting or other.value == "user" or max(other.end, acting.end) > cluster.start:
            continue
        first, second = sorted((acting, other), key=lambda hit: hit.start)
        if "app" in (first.value, second.value) and _AND.fullmatch(view.text, first.end, second.start):
            actor = actor_of(view, other)
            if actor.kind is not who.kind and not view.is_masked(other):
                yield actor


def _who(view: SentenceView, cluster: acts.Cluster, acting: Hit | None, scene: Scene) -> Actor:
    entry = scene.entry
    if entry is not None and (acting is None or acting.start < entry.after) and cluster.start >= entry.after:
        return named_actor(view, entry)
    if not cluster.given and (named := subject_of(view, cluster.start, cluster.end, scene.brand)) is not None:
        return named_actor(view, named)
    if acting is None and scene.party is not None and _THEY.search(view.text[: cluster.start]):
        return scene.party
    if acting is None and _BY_IT.search(view.text, 0, cluster.start):
        before = [named for named in names_in(view) if named.end <= cluster.start]
        if before:
            return named_actor(view, before[-1])
    if scene.owner is not None and _TO_IT.search(view.text, cluster.start, cluster.end + _IT_REACH):
        return Actor(kind=ActorKind.APP)  # below its name: "no information is passed to it"
    if scene.owner is not None and not cluster.given and (acting is None or acting.value in ("sdk", "third_party")):
        return scene.owner
    return actor_of(view, acting) if acting else Actor(kind=ActorKind.APP)


def _points_back(view: SentenceView, objects: list[Hit]) -> bool:
    """Return whether the object is only 上述信息 or "this information"."""
    if len(objects) != 1 or objects[0].value:
        return False
    words = view.text[: objects[0].start]
    return _BACK.search(words) is not None or view.text.startswith(("该", "上述", "以上"), objects[0].start)


def _stands_for(view: SentenceView, cluster: acts.Cluster) -> bool:
    """Return whether the object is a pronoun: 把它们转给甲, "we do not collect it"."""
    if _PRONOUN.search(view.text[: cluster.start]):
        return True
    passive = _PASSIVE_PRONOUN.search(view.text, 0, cluster.start)
    if passive and (passive[1] != "it" or acts.polarity(view, cluster) is Polarity.DENIED):
        return True
    # "it" behind a verb may be anything: only a denial is taken to be of what was spoken of
    return _IT.match(view.text, cluster.end) is not None and acts.polarity(view, cluster) is Polarity.DENIED


def _stands_alone(view: SentenceView, cluster: acts.Cluster, known: tuple[Mention, ...]) -> bool:
    """Return whether an act without an object of its own says something: 把它们转给甲, 不提供给其他人."""
    return bool(known and _stands_for(view, cluster)) or _passes_on_nothing(view, cluster)


def _passes_on_nothing(view: SentenceView, cluster: acts.Cluster) -> bool:
    passing = any(Action(verb.value) in acts.PASSING for verb in cluster.verbs)
    if passing and _NOTHING.search(view.text, max(0, cluster.start - _NOTHING_REACH), cluster.start):
        return True
    if not passing or acts.polarity(view, cluster) is Polarity.AFFIRMED:
        return False
    if any(verb.value == Action.EXPORT for verb in cluster.verbs):
        return True  # 没有跨境传输
    return bool(acts.recipients(view, cluster, None)) or bool(
        re.search(r"他人|其他人|任何人|别人|\banyone\b", view.text)
    )


def _understood(view: SentenceView, cluster: acts.Cluster, before: acts.Cluster | None) -> list[Hit] | None:
    """Return the objects of acts that name none themselves: those of the verbs before; None = it is no statement."""
    if before is not None and not _requests(cluster) and not _OWN_OBJECT.match(view.text, cluster.end):
        low = 0
        hits = [h for h in view.mentions if low <= h.start and h.end <= cluster.start and not view.is_masked(h)]
        if hits:
            return hits
    if OPENS.search(view.text):
        return []
    return None


def _requests(cluster: acts.Cluster) -> bool:
    return any(verb.value == Action.REQUEST for verb in cluster.verbs)


def _permissions(view: SentenceView, cluster: acts.Cluster) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.value for hit in view.permissions if hit.start >= cluster.start - 4))


def _statements(
    view: SentenceView,
    index: int,
    cluster: acts.Cluster,
    acting: Hit | None,
    actor: Actor,
    mentions: tuple[Mention, ...],
    polarity: Polarity,
) -> Iterator[Statement]:
    modality = acts.modality(view, cluster) if polarity is Polarity.AFFIRMED else Modality.PLAIN
    received = tuple(actor_of(view, hit) for hit in acts.recipients(view, cluster, acting))
    optional = view.lexicon.cues("optional", view.text)
    retention = next((view.quote(h.start, h.end) for h in view.lexicon.cues("retention", view.text)), None)
    actions = dict.fromkeys(Action(verb.value) for verb in cluster.verbs)
    if (
        Action.DISCLOSE in actions
        and any(one.kind is not ActorKind.PUBLIC for one in received)
        and view.text[cluster.start].isascii()
    ):
        actions[Action.SHARE] = actions.pop(Action.DISCLOSE)  # "disclose to" somebody in particular
    if not actions.keys().isdisjoint((Action.TRANSFER, Action.SHARE)) and goes_abroad(view.text, cluster.end):
        actions = {Action.EXPORT if one in (Action.TRANSFER, Action.SHARE) else one: None for one in actions}
    if actor.kind in (ActorKind.THIRD_PARTY, ActorKind.AUTHORITY) and acts.is_receipt(view, cluster):
        actions, received, actor = {Action.SHARE: None}, (actor,), Actor(kind=ActorKind.APP)
    if Action.ENTRUST in actions and actor.kind in (
        ActorKind.THIRD_PARTY,
        ActorKind.SDK,
    ):  # "hosts store data on our behalf"
        received, actor = (actor,), Actor(kind=ActorKind.APP)
    if actor.kind is ActorKind.SDK and Action.SHARE in actions and _SENDS.match(view.text, cluster.start):
        actions = {Action.COLLECT if action is Action.SHARE else action: None for action in actions}
    for action in actions:
        passing = action in acts.PASSING
        yield Statement(
            quote=view.whole,
            sentence=index,
            actor=actor,
            action=action,
            polarity=polarity,
            modality=modality,
            information=mentions,
            recipients=received if passing else (),
            purposes=whats(view, view.purposes),
            function=next(iter(whats(view, view.functions)), None),
            methods=whats(view, view.lexicon.cues("method", view.text)),
            conditions=whats(view, view.conditions),
            permissions=_permissions(view, cluster),
            retention=retention if action is Action.STORE else None,
            optional=(optional[0].value == "true") if optional else None,
            vague=tuple(view.quote(h.start, h.end) for h in view.lexicon.cues("vague", view.text)),
        )


def mention(view: SentenceView, hit: Hit) -> Mention:
    """Return a hit as information that is named."""
    return Mention(quote=view.quote(hit.start, hit.end), information=hit.value, vague=hit.vague)


def actor_of(view: SentenceView, hit: Hit) -> Actor:
    """Return a hit as somebody who acts; of "友盟SDK" the name is kept."""
    start = hit.start
    quote = view.quote(start, hit.end)
    sdks: tuple[str, ...] = ()
    if hit.value == "sdk":  # the name stands before: 友盟SDK
        names = view.lexicon.sdk_names
        for length in range(min(12, start), 1, -1):
            if not _WHOLE_NAME.fullmatch(view.text, start - length, start) or (
                view.text[start - length].isascii()
                and view.text[start - length - 1 : start - length].isalnum()
                and view.text[start - length - 1].isascii()
            ):
                continue
            sdks = sdks_of(view.text[start - length : start], names)
            if sdks:
                quote = view.quote(start - length, hit.end)
                break
    return Actor(kind=ActorKind(hit.value), quote=quote, sdks=sdks)


def named_actor(view: SentenceView, named: Named) -> Actor:
    """Return a name as somebody who acts."""
    return Actor(kind=named.kind, quote=view.quote(named.start, named.end), sdks=named.sdks)


def whats(view: SentenceView, hits: list[Hit]) -> tuple[Quote, ...]:
    """Return what hits of cues speak of."""
    quotes = [view.quote(*(hit.what or (hit.start, hit.end))) for hit in hits]
    return tuple(quote for quote in quotes if quote.text)
