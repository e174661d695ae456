"""Finds who does what in a sentence: clusters of verbs, their subject, their objects, whether and how surely."""

from __future__ import annotations

import re
from itertools import islice

import msgspec

from consentry.model.policy import Action, ActorKind, Modality, Polarity
from consentry.policy.statements.lexicon import Hit
from consentry.policy.statements.sentence import SentenceView

#: what joins verbs that share subject, negation and objects: 收集、使用和存储
_JOINED = re.compile(
    r"(?:[a-z]{2,12}ly\b|\s|、|/|,|和|或者?|及|以及|与|并且?|进行|and|or|nor|our|any|your|otherwise|also|then|further|ever|may|will|be|to|in any way)*+"
)
#: acts that need somebody to receive
PASSING = frozenset((Action.SHARE, Action.ENTRUST, Action.TRANSFER, Action.DISCLOSE, Action.EXPORT))
_RECEIVERS = frozenset(("group", "sdk", "third_party", "authority", "store", "public"))
_NEGATION_REACH = 24
_NEGATION_REACH_EN = 60
_MOST = 32  #: acts of one sentence, and whom it names: more are no language
_USER_REACH = 8
_USER_REACH_PASSING = 30  #: what a user shares or publishes is often far away: 您将信息通过上述渠道公开
#: an object of the verb stands right behind it, though no word for it is known
_OBJECT = re.compile(r"(?:了|到|您|你|用户|使用者)*(?:您|你|用户|使用者|其)的(?=[^,。;]{2})")
_HANDLES = re.compile(r"处理|存储|储存|保存|分析|管理|加工|收集|统计|核验|验证|托管|使用|备份|识别|委托方")
_PASSIVE = re.compile(r"\b(?:is|are|be|been|being|was|were)(?: \w+)? ?$")
_CANNOT = re.compile(r"(?:也|都|均|并)?(?:看|拿|接触)不到")
_NONE_OF = re.compile(
    r"\s*\b(?:neither|none of|nothing|no(?! (?:later|more|longer)))\b"
)  #: "we collect no personal data"
_QUESTION = re.compile(r"\?[\s*\"”’)]*$")
#: what others see is shown to them by the app: 司机可以看到…
_SEEN = re.compile(
    r"看到|看见|查看|看不到|收到|拿到|接触|\b(?:sees?|gets?|receives?)$|\b(?:is|are) (?:shown|given|told)$"
)
#: what leads on from whom it speaks of: "partners, who may collect" (without a comma it only tells which partners)
_WHO = re.compile(
    r"(?:, (?:who|which)|(?<!we) (?:who|that|which)) (?:may |can |will |might |shall |also |only |automatically )*"
)
#: who acts in a passive, right behind its verb: "collected by our partners"
_BY = re.compile(r"(?: (?:only|solely|exclusively|directly|or on behalf))? by (?:(?!you\b|law\b)\w+ ){0,4}")
_DONE_BY = re.compile(r"\b[a-z]*(?:ed|given|kept|sold) by (?:\w+ ){0,2}$")
#: what is denied behind a verb that is a noun: "access to your contacts does not take place"
_AND_ALSO = ("以及", "和", "及", "与", "或", "还有")  #: goes on with a list, also of what is yours: 以及您本人的手机号
#: something else is denied behind a comma: 我们不卖您的数据，也不拿您的录像训练算法
_DENIES_MORE = re.compile(r"[,;](?:我们)?(?:也|并|亦|更|还|而)?(?:不|没有|绝不|从不)(?:会)?(?:拿|用|让|借|以|因|靠)")
#: for whom something is done is not who does it: 代表我们存储
_FOR_US = re.compile(r"(?:代表|代为|受|替|代|帮助?)$")
_NOUN = re.compile(r"access to$|of$")
_DENIED_BEHIND = re.compile(r"[^.;]{2,80}?\b(?:does|do|is|are|will) (?:not|never)\b")
_INCLUDING = re.compile(r"\b(?:including|includes?|such as|for example|namely|like)\b|:\s*$")
_THE = re.compile(r"\b(?:the|any|all|such|other) $")
_WHENCE = re.compile(r" ?(?:through|from|via|during|under|by|about|pursuant|as part)\b")
#: what stands between a verb and its object
_DIRECT = re.compile(
    r"(?: (?!(?:to|for|if|when|from|with|by|in|on|at|that|which|is|are|was|our|us|you|and|or|access)\b)[\w'/-]+,?){0,6} ?(?:\(|: ?)?"
)
_DIRECT_HAN = re.compile(
    r"(?:您|你|用户|使用者|读者|客户|乘客|会员|孩子|宝宝|儿童|家长|学生|业主|患者|市民|玩家|阁下|其|他们|本人|的|这些|该|上述|相关|部分|所有|任何|了|到|着|本机|手机|设备|上|里|正在|健康){0,8}"
)
#: how long something is kept stands behind the verb, and what is kept before it: 操作记录保存一年
_KEPT_FOR = re.compile(
    r"(?:不少于|至少|最多|不超过|最长|满|到|至|了|期限(?:为|是)?)?\s?(?:[\d一二三四五六七八九十两半百]+\s?个?(?:年|月|日|天|周|小时|分钟)|到?您?(?:注销|账号|删除))"
)
#: another clause begins: "the data we have when we receive an order"
_CLAUSE_BETWEEN = re.compile(r"\b(?:when|if|because|while|before|after|unless|until)\b")
_DONE_TO = re.compile(r"的[^,。;的]{1,12}(?:将|会|可能|被)(?:会|被)?$")
_GIVES = re.compile(r"(?:需要?|须|应|请|要求|必须|希望|让)$")


class Cluster(msgspec.Struct, frozen=True):
    """Verbs that share everything else."""

    verbs: tuple[Hit, ...]
    given: bool  #: the user hands in what the app thereby collects

    @property
    def start(self) -> int:
        return self.verbs[0].start

    @property
    def end(self) -> int:
        return self.verbs[-1].end


def clusters(view: SentenceView) -> list[Cluster]:
    """Return the clusters of verbs that are acts, from left to right."""
    verbs = _verbs(view)
    found: list[list[Hit]] = []
    for verb in verbs:
        if found and _joined(view, found[-1][-1], verb):
            found[-1].append(verb)
        else:
            found.append([verb])
    made = (Cluster(tuple(hits), hits[0].kind == "given") for hits in found)
    kept = list(islice((cluster for cluster in made if not _by_user(view, cluster)), _MOST + 1))
    view.cut = view.cut or len(kept) > _MOST
    return kept[:_MOST]


def _verbs(view: SentenceView) -> list[Hit]:
    given = [Hit(h.start, h.end, h.value, kind="given") for h in view.lexicon.cues("given", view.text)]
    near = (hit for hit in view.lexicon.cues("action-near", view.text) if _takes_information(view, hit))
    hits = [*given, *view.lexicon.cues("action", view.text), *near]
    hits.sort(key=lambda hit: (hit.start, hit.kind != "given", -hit.end))
    verbs: list[Hit] = []
    for hit in hits:
        if view.masked[hit.start] or any(aside.start <= hit.start < aside.end for aside in view.asides):
            continue
        if (verbs and _entrusted(view, verbs[-1], hit)) or _hands_nothing(view, hit) or _attributive(view, hit):
            continue
        if verbs and hit.start < verbs[-1].end:
            longer = hit.end - hit.start > verbs[-1].end - verbs[-1].start and verbs[-1].value != "entrust"
            if (longer and hit.start == verbs[-1].start and verbs[-1].kind != "given") or (
                hit.start == verbs[-1].start and hit.value in ("request", "entrust")
            ):
                verbs[-1] = hit
            continue
        verbs.append(hit)
    return verbs


def _attributive(view: SentenceView, verb: Hit) -> bool:
    """Return whether an English participle only tells of which information is spoken: "data obtained from you is used"."""
    word = view.text[verb.start : verb.end].strip()
    if verb.kind or not word.isascii() or not word.endswith(("ed", "held", "sent", "given")):
        return False
    if _THE.search(view.text, max(0, verb.start - 12), verb.start):
        return any(mention.start in (verb.end, verb.end + 1) for mention in view.mentions)
    told = any(mention.end + 1 == verb.start for mention in view.mentions)
    return told and _WHENCE.match(view.text, verb.end) is not None and not view.text.endswith(":")


def _takes_information(view: SentenceView, verb: Hit) -> bool:
    """Return whether information stands right behind a verb, so that it is no noun: "log your IP address", not "log data"."""
    if any(mention.start <= verb.start and verb.end < mention.end for mention in view.mentions):
        return False
    after = next((mention for mention in view.mentions if mention.start >= verb.end), None)
    direct = _DIRECT if view.text[verb.start].isascii() else _DIRECT_HAN
    return after is not None and direct.fullmatch(view.text, verb.end, after.start) is not None


def _entrusted(view: SentenceView, before: Hit, hit: Hit) -> bool:
    """Return whether `hit` only says what somebody is entrusted with: 委托甲公司处理."""
    between = view.text[before.end : hit.start]
    inside = hit.value in ("use", "store", "collect")
    return before.value == "entrust" and inside and not any(mark in between for mark in ",;。")


def _hands_nothing(view: SentenceView, hit: Hit) -> bool:
    """Return whether somebody is entrusted with something else than information: 委托…向您发送短信."""
    if hit.value != "entrust" or view.text[hit.start].isascii() or _fronted(view, 0, hit.start) >= 0:
        return False
    return _HANDLES.search(view.text, hit.end, view.clause_end(hit.end)) is None


def _joined(view: SentenceView, one: Hit, other: Hit) -> bool:
    return (
        one.kind == other.kind == ""
        and other.start - one.end <= (20 if view.text[one.start].isascii() else 8)
        and _JOINED.fullmatch(view.text, one.end, other.start) is not None
    )


def _by_user(view: SentenceView, cluster: Cluster) -> bool:
    """Return whether the user is the one who acts: 您分享内容, "you share". What the user hands in is collected."""
    before = [actor for actor in view.actors if actor.end <= cluster.start and not view.is_masked(actor)]
    if cluster.given or not before or before[-1].value != "user" or is_question(view):
        return False
    between = view.text[before[-1].end : cluster.start]
    if _DONE_TO.search(between) or _PASSIVE.search(between):
        return False  # 您上传的照片将公开展示, "the nickname of a user is shown"
    passing = any(Action(verb.value) in PASSING for verb in cluster.verbs)
    wide = passing or (view.text[cluster.start].isascii() and not _PASSIVE.search(between))
    return (
        len(between) <= (_USER_REACH_PASSING if wide else _USER_REACH)
        and not _GIVES.search(between)
        and not any(mark in between for mark in ",;。")
    )


def is_question(view: SentenceView) -> bool:
    """Return whether the sentence asks; "you" then is who wrote the policy."""
    return _QUESTION.search(view.text) is not None


def is_receipt(view: SentenceView, cluster: Cluster) -> bool:
    """Return whether somebody gets what the app hands over: 主办方会收到您的姓名."""
    return re.match(r"收到|拿到|接触到?", view.text[cluster.start : cluster.end]) is not None


def subject(view: SentenceView, cluster: Cluster) -> Hit | None:
    """Return who acts; None where the sentence leaves it out."""
    if cluster.given or (cluster.verbs[0].value == "share" and _SEEN.search(view.text, cluster.start, cluster.end)):
        return None
    agents = [a for a in view.actors if cluster.end <= a.start and _BY.fullmatch(view.text, cluster.end, a.start)]
    if agents and agents[0].value != "user":
        return agents[0]
    front = _fronted(view, 0, cluster.start)
    for actor in reversed(view.actors):
        if actor.end > cluster.start or actor.value == "user" or _is_served(view, actor):
            continue
        if actor.value != "app" and 0 <= front < actor.start:
            continue  # it belongs to what is handed over: 把所选医院传送给…
        if view.is_masked(actor) and actor.value != "app":
            continue
        if _WHO.fullmatch(view.text, actor.end, cluster.start):
            return actor
        if actor.value != "app" and (receives(view, actor) or _qualifies(view, actor)):
            continue
        if actor.value == "public" or (actor.value == "authority" and not is_receipt(view, cluster)):
            continue
        return actor
    after = [a for a in view.actors if cluster.end <= a.start and _agent(view, a, cluster)]
    return after[0] if after else None


def _is_served(view: SentenceView, actor: Hit) -> bool:
    """Return whether something is done for the app: 代表我们存储."""
    return actor.value == "app" and _FOR_US.search(view.text, max(0, actor.start - 2), actor.start) is not None


def _agent(view: SentenceView, actor: Hit, cluster: Cluster) -> bool:
    """Return whether an English passive names who acts: "collected by our partners", not of another verb behind it."""
    match = _DONE_BY.search(view.text, 0, actor.start)
    if match is None:
        return False
    return match.start() < cluster.end or _JOINED.fullmatch(view.text, cluster.end, match.start()) is not None


def _qualifies(view: SentenceView, actor: Hit) -> bool:
    """Return whether the actor only belongs to something: 第三方的服务, "partner's"."""
    return view.text.startswith(("的", "'s", "’s"), actor.end)


_BEFORE_RECEIVER = re.compile(
    r"(?:向|给|予|至|与|同|到|委托|供|授权|告知|和|或|及|、|/|以及|"
    r"\bto|\bwith|\bamong|\bor|\band|,(?=\s)|entrusts?|engages?|between)"
    r"(?:我们的?|其|必要的|有关|相关|任何|其他|合作的?|特定|上述|该|符合|授权|境外的?|我们合作的|the|our|other|any|a|an|such|their|its|trusted|certain|selected|relevant|external|outside|competent|specialised|specialized|independent|\s)*$"
)


def receives(view: SentenceView, actor: Hit) -> bool:
    """Return whether the actor stands where a recipient stands."""
    match = _BEFORE_RECEIVER.search(view.text, max(0, actor.start - 40), actor.start)
    if match is None:
        return False
    # a comma goes on with a list of recipients, but may also end what stands before the subject
    return match[0][0] != "," or not (match.start() and view.masked[match.start() - 1])


def recipients(view: SentenceView, cluster: Cluster, acting: Hit | None) -> list[Hit]:
    """Return who receives."""
    if not any(Action(verb.value) in PASSING for verb in cluster.verbs):
        return []
    found: list[Hit] = []
    for actor in view.actors:
        if actor is acting or actor.value not in _RECEIVERS or (view.is_masked(actor) and not receives(view, actor)):
            continue
        if all(
            actor.value != other.value or view.text[actor.start : actor.end] != view.text[other.start : other.end]
            for other in found
        ):
            found.append(actor)
    return found


def objects(view: SentenceView, before: Cluster | None, cluster: Cluster, after: Cluster | None) -> list[Hit]:
    """Return the information that the acts of `cluster` are about."""
    low = before.end if before else 0
    high = _fronted_start(view, cluster.end, after.start) if after else len(view.text)
    more = _DENIES_MORE.search(view.text, cluster.end)
    high = min(high, _next_subject(view, cluster.end))
    right = _in(view, cluster.end, min(high, more.start())) if more else []
    right = right or _in(view, cluster.end, high)
    front = _fronted(view, low, cluster.start)
    left = _in(view, front, cluster.start) if front >= 0 else []
    if not left and cluster.verbs[0].value == Action.STORE and _KEPT_FOR.match(view.text, cluster.end):
        kept = _in(view, low, cluster.start)
        if kept:
            return kept
    if left:
        umbrella = right and not any(hit.value for hit in left)  # "certain information is collected, such as …"
        return right if umbrella and _INCLUDING.search(view.text, cluster.end, right[0].start) else left
    if right or not _says_all(view, cluster):
        return right
    left = _in(view, low, cluster.start)
    return [] if left and _CLAUSE_BETWEEN.search(view.text, left[-1].end, cluster.start) else left


def _says_all(view: SentenceView, cluster: Cluster) -> bool:
    """Return whether nothing that could be an object stands behind the verb: what stands before it then is one."""
    return _OBJECT.match(view.text, cluster.end) is None


def _next_subject(view: SentenceView, low: int) -> int:
    """Return where a clause with a subject of its own begins after `low`: 收集照片，我们会…, "…, and we …"."""
    for actor in view.actors:
        if actor.start <= low or actor.value not in ("app", "user"):
            continue
        start = view.clause_start(actor.start)
        lead = view.text[start : actor.start]
        if start > low:
            after = view.text[actor.end : actor.end + 1]
            if len(lead.strip()) <= 4 and after not in ("的", "'") and lead.strip() not in _AND_ALSO:
                return start
    return len(view.text)


def _in(view: SentenceView, low: int, high: int) -> list[Hit]:
    hits = [hit for hit in view.mentions if low <= hit.start and hit.end <= high and not view.is_masked(hit)]
    people = {(actor.start, actor.end): actor for actor in view.actors if hits}
    hits = [  # an employer, a carrier may be either
        hit
        for hit in hits
        if (one := people.get((hit.start, hit.end))) is None or (hit.value and not receives(view, one))
    ]
    named = [hit for hit in hits if hit.value or not hit.vague]
    return named or hits[:1]


def _fronted(view: SentenceView, low: int, high: int) -> int:
    """Return where the words begin that stand before the verb they belong to: 将…共享; -1 = they do not."""
    marks = [hit for hit in view.lexicon.cues("fronted", view.text) if low <= hit.start and hit.end <= high]
    verbs = frozenset(hit.start for hit in view.lexicon.cues("action", view.text)) if marks else frozenset()
    # 将扫描… is of the future
    marks = [hit for hit in marks if not view.masked[hit.start] and not {hit.end, hit.end + 2} & verbs]
    # 对… belongs to a verb of its own clause only
    marks = [hit for hit in marks if view.text[hit.start] != "对" or "," not in view.text[hit.end : high]]
    if not marks:
        return -1
    mark = marks[-1]
    if mark.end - mark.start > 1 and view.text[mark.start].isascii():  # "your name is collected": the words before
        return low if not re.search(r"[,;]", view.text[mark.end : high]) and high - mark.end < 30 else -1
    return mark.start if _in(view, mark.end, high) else -1


def _fronted_start(view: SentenceView, low: int, high: int) -> int:
    marks = [h for h in view.lexicon.cues("fronted", view.text) if low <= h.start and h.end <= high]
    if marks and not view.text[marks[-1].start].isascii() and _in(view, marks[-1].end, high):
        return marks[-1].start
    return high


def polarity(view: SentenceView, cluster: Cluster) -> Polarity:
    """Return whether the clause denies the acts."""
    low = view.clause_start(cluster.start)
    if _CANNOT.match(view.text, cluster.start) or _NONE_OF.match(view.text, cluster.end):
        return Polarity.DENIED
    if _NOUN.search(view.text, cluster.start, cluster.end) and _DENIED_BEHIND.match(view.text, cluster.end):
        return Polarity.DENIED
    for hit in view.negations:
        if hit.end > cluster.start:
            break
        reach = _NEGATION_REACH_EN if view.text[hit.start].isascii() else _NEGATION_REACH
        inside = hit.start >= low or _list_between(view.text[hit.end : cluster.start])
        masked = view.masked[hit.start]
        if inside and not masked and cluster.start - hit.end <= reach:
            return Polarity.DENIED
    return Polarity.AFFIRMED


def _list_between(text: str) -> bool:
    """Return whether only a list lies between a negation and a verb: "do not, and will not, sell"."""
    return (
        len(text) <= 30
        and re.fullmatch(r"[\s,]*(?:and |or |will |would |do |may )*(?:\w+[,\s]+){0,3}", text) is not None
    )


def modality(view: SentenceView, cluster: Cluster) -> Modality:
    """Return how certain the acts are."""
    if view.lexicon.cues("modality", view.text, value="consented"):
        return Modality.CONSENTED
    low = view.clause_start(cluster.start)
    for hit in view.lexicon.cues("modality", view.text, value="possible"):
        if low <= hit.start < cluster.end and not view.masked[hit.start]:
            between = view.text[hit.end : cluster.start]
            if "您可" not in between and "you" not in between.split():
                return Modality.POSSIBLE
    return Modality.PLAIN


def kind_of(actor: Hit | None, default: ActorKind) -> ActorKind:
    """Return the kind of who acts."""
    return ActorKind(actor.value) if actor else default
