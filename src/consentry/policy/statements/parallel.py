"""Lines that are made alike, each beginning with a name -> records: "MaxMind (country lookup) - IP address", （1）云推（推送）：IMEI.

Whether such lines list third parties is told by what announces them, by one of the names that surely is somebody's, or by lines that say
what is got: all of a run are what one of them is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from consentry.model.document import Block, BlockKind, Document
from consentry.policy.reading.gaps import GAP
from consentry.policy.reading.language import simplified
from consentry.policy.statements.alike import Entry, records_of_list, says_nothing
from consentry.policy.statements.announced import announces_parties
from consentry.policy.statements.kinds import is_bare_part, names_nobody, without_parts
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.names import NO_NAME, is_generic
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import SDK_WORD, Record, is_empty, meaning_of
from consentry.policy.statements.sdks import bare

#: a legal form without a comma is a word like others: each word is matched in one way only
#: a full stop ends a name, but behind abbreviations
_CHARS = (
    r"(?:[\w+&'’/-]|\.(?:(?!\s)|(?=\s)(?:(?<=\b(?:St|Dr|Co)\.)|(?<=\b(?:Inc|Ltd|Pte)\.)|(?<=\bCorp\.)|(?<=\.\w\.))))*"
)
_LATIN = (
    rf"(?:[A-Z]|\d(?![\d.]*\s)|[a-z]{{1,5}}[A-Z]){_CHARS}"
    rf"(?:, (?:Inc|LLC|LLP|Ltd|Limited|GmbH|Corp|B\.V|N\.V)\b\.?| (?:[A-Z0-9&]{_CHARS}|for|of|and|by|from|the|with|in|plc|eG|a\.s\.))*"
)
_HAN = r"[A-Za-z0-9+·]*[\u4e00-\u9fff][\u4e00-\u9fffA-Za-z0-9+·、]{1,30}?(?: ?SDK)?"
_PLAIN = r"[A-Z][a-z-]+(?: [a-z][a-z-]*){1,2}"  #: a kind of recipients: "Packaging vendors"
_VERB = r"(?:gets|receives?|collects?|obtains?|takes|asks for|processes|reads|accesses|sees|is given|are given)"
_VERB_HAN = r"(?:获取|收集|读取|接收|采集)"
_ENTRY = re.compile(
    r"\s*(?P<marker>(?:[^\w\s(（“\"「【\[]{1,3}\s?)?(?:\d{1,2}(?:\.\d{1,2})+\s|[(（]?\d{1,2}(?:\.\d{1,2})*[)）.、．](?!\d)\s?|[(（]?(?:[a-z]|[ivx]{2,4})[)）.]\s?)?)"
    rf"[\"“「【\[]?(?P<name>{_LATIN}|{_HAN}|{_PLAIN})[\"”」】\]]?\s*"
    r"(?:[(（\[](?P<beside>[^()（）\[\]]{2,80})[)）\]])?\s*(?P<mark>"
    rf"(?= (?:may |will |can |also )*{_VERB}\b)|(?=(?:会|将|可能|可)*{_VERB_HAN})"
    rf"|{GAP}"
    r"|[:：]|\s[—–|-]{1,2}\s|[—–]{1,2}|(?<=[—–-]) |[,，](?: our [\w ]{3,24}\.)?|\.(?= [A-Z])|。(?=.)|$|[;；.。]$)\s*(?P<rest>.*)$",
    re.DOTALL,
)
#: what a name is for, or a key, before it: "Advertising: Acme – …", 消息推送 —— 云推：…
_BEFORE = re.compile(
    r"(?P<marker>\s*[^\w\s]{0,3}\s?(?:\d{1,2}[)）.、．]\s?)?)(?P<key>[^:：,，。()（）—–]{2,24}?)\s*(?:[:：]|——|\s[—–]\s)\s*(?=\S)"
)
#: what is got begins behind it
_GETS = re.compile(
    r"(?:^|[,，;；。.:：、(（—–-]\s?|\b(?:it|they|and|that|which) |[\u4e00-\u9fff])(?:may |will |can |also |only |会|可|将|需|仅|并)*"
    r"(?P<verb>(?:gets|receives?|collects?|obtains?|takes|asks for|processes|reads|accesses|sees)\b|获取|取得|收集|读取|接收|采集|提供(?!服务|商|方|的|者)|共享|处理)"
)
#: lines that tell what the operator or the reader does
_OURS = re.compile(r"\b(?:we|us|our|you can|you may|please)\b|我们|您可|你可|本应用|请")
#: written as only brands are
_BRAND = re.compile(r"[a-z][A-Z]|\.(?:io|to|ai|com|js|me|app)$|^[A-Z]{2,}[a-z]")
#: words of kinds, functions and chapters; a name has something beside them
_COMMON = re.compile(
    r"\b(?:data|information|purposes?|legal|basis|provider|company|link|policy|why|how|what|when|note|e-?mail|phone|advertising|ads?|analytics|payments?|security|marketing|hosting"
    r"|support|delivery|shipping|billing|logins?|log ?in|sign ?(?:in|up|on)|maps?|messag\w+|notifications?|crash\w*|fraud|research|affiliates?|authorities|government|social|media|customers?|push|business|consent"
    r"|others?|retention|storage|children|contacts?|rights|cookies?|summary|important|registration|orders?|accounts?|profile|camera|microphone|calendar|photos?|location|users?|usage|device|technical"
    r"|visitors?|members?|features?|settings|search|chat|reviews?|bookings?|newsletters?|surveys?|services?|and|for|of|by|from|the|with|in|app|apps|website|newsletter|reports?|statistics|backups?|subscriptions?|purchases?"
    r"|returns?|refunds?|invoices?|comments?|posts?|stories|games?|quizzes|workouts?|health|fitness|weather|music|videos?|news|shopping|cart|checkout|friends?|groups?|events?|tickets?|travel|personal|identity|verification"
    r"|necessary|functional|performance|preferences?|targeting|opt-?(?:in|out)|strictly|example|examples|required|optional|mandatory|voluntary|address|name|date|time|place|country|region|version|step|stage|level|part|section|chapter"
    r"|captchas?|fonts?|cdn|storing|processing|sharing|collecting|using|access|erasure|rectification|portability|objection|restriction|withdrawal|complaints?|updates?|changes|questions?|definitions?|third|part(?:y|ies)|partners?|vendors?)\b|[\W\d_]"
)
TRADES = re.compile(
    r"广告|推送|导航|统计|分析|地图|定位|支付|登录|登入|分享|数据|消息|服务|功能|第三方|账号|账户|一键|安全|验证|客服|语音|视频|图片|存储|直播|短信|实名|认证|扫码|崩溃|性能|监控|监测|天气|识别|风控|反欺诈|注册"
    r"|人脸|人工|智能|在线|网络|加速|播放|下载|更新|升级|修复|配送|物流|快递|保险|金融|通讯|通信|社交|合作|商家|平台|机构|伙伴|内容|审核|搜索|推荐|营销|推广|投放|归因|用户|收银|订单|售后|其他|相关|基本|基础|扩展"
    r"|使用|信息|个人|权限|相机|相册|位置|电话|麦克风|通讯录|日历|目的|方式|期限|范围|必要|可选|公司|场景|业务|产品|应用|技术|法律|依据|联系|您|我|发布|评论|收藏|浏览|购买|下单|发票|充值|提现|会员|积分|活动|抽奖|问卷"
    r"|类|等|与|和|及|或|的|时|[\W\d_]"
)
_WHOSE = re.compile(r"^(?:(?:your|our|the|other|any|each)\s|其他|您的)+")
_NAMES = re.compile(r"、|, | and ")
_FORM_APART = re.compile(r", (?=(?:Inc|LLC|LLP|Ltd|Limited|GmbH|Corp|B\.V|N\.V|S\.A|P\.C|PLLC|Co)\b)")
#: what the operator does in a line of a list of recipients: it gives
_GIVES = re.compile(
    r"我们(?:会|将|可能)?(?:向(?:其|它|他们|它们))?(?:提供|共享|发送|告知|传输|披露|同步)|\bwe (?:may |will |only |also )*(?:give|share|pass|provide|send|tell|disclose|hand)\b"
)
_LEAST = 2  #: entries of a run, and characters of a name beside common words
_COLLECTING = re.compile(
    r"信息的?(?:收集|采集)|收集(?:的|哪些|什么)|我们(?:如何)?收集|\bcollection\b|\bwe collect\b|\bcollect(?:ed)? (?:about|from) you\b"
)
_WE_COLLECT = re.compile(
    r"\b(?:we|the (?:company|operator|app|application|service|provider|bank|school|enterprise))(?: (?:may|will|can|also|then|only|do))* (?:collect|receive|obtain|get|process|store|record|ask for)(?:s|es)?\b"
    r"|我们(?:会|将|可能|还|需要?)*(?:收集|获取|取得|采集|接收|记录)"
)
#: verbs that also say what somebody does
_MAY_DO = re.compile(r"takes|reads|sees|processes|处理|提供|共享")
_LONGEST = 400
_LONGEST_KIND = 28
_LEAST_OWN = 5  #: letters of a name beside words that many names have
_SHORT_TITLE = 24
_MOSTLY = 0.4  #: of a sentence that only names information
_SENTENCE = re.compile(r"[^.。;；\s](?:[^.。]|\.(?=\w))*[.。]?")
_LONGEST_WEAK = 28  #: characters of a name that has words of information
_SHARE = 0.6  #: of a run's entries that name information


def parallel(lexicon: Lexicon, document: Document, taken: Sequence[Record]) -> Iterator[Record]:
    """Yield a record for each line of such runs. `taken`: records that are told otherwise."""
    chain: list[list[Entry]] = []
    for run in _runs(lexicon, document):
        if chain and not _goes_on(document, chain[-1][-1].block, run[0].block):
            yield from _of_chain(lexicon, document, chain, taken)
            chain = []
        chain.append(run)
    yield from _of_chain(lexicon, document, chain, taken)


def _runs(lexicon: Lexicon, document: Document) -> Iterator[list[Entry]]:
    """Yield the lines that are made alike and stand below each other in one chapter."""
    run: list[Entry] = []
    for at, block in enumerate(document.blocks):
        entry = _entry(lexicon, document, at, block)
        beside = run and document.blocks[run[-1].block].section == block.section
        if run and (entry is None or not beside or entry.comma != run[-1].comma or entry.titled != run[-1].titled):
            yield run
            run = []
        if entry is not None:
            run.append(entry)
    if run:
        yield run


def _of_chain(
    lexicon: Lexicon, document: Document, chain: Sequence[Sequence[Entry]], taken: Sequence[Record]
) -> Iterator[Record]:
    """Yield the records of runs that short headings part: one that is a list of third parties speaks for the others."""
    found = [list(_records(lexicon, document, run, taken)) for run in chain]
    for run, records in zip(chain, found, strict=True):
        yield from records or (_records(lexicon, document, run, taken, among=True) if any(found) else ())


def _goes_on(document: Document, before: int, at: int) -> bool:
    """Return whether only a short heading, of the rank of the one above, stands between two lines: "(2) Payment"."""
    one, other = document.blocks[before].section, document.blocks[at].section
    if min(one, other) < 0 or at - before != 2 or other != at - 1:
        return False
    above, below = document.blocks[one], document.blocks[other]
    return above.section == below.section and above.level == below.level and below.end - below.start <= _SHORT_TITLE


def _entry(lexicon: Lexicon, document: Document, at: int, block: Block) -> Entry | None:
    if block.hidden or block.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH) or block.end - block.start > _LONGEST:
        return None
    text = document.text[block.start : block.end]
    low = 0
    match = _ENTRY.fullmatch(text)
    weak = match is not None and names_both(lexicon, match["name"])
    kind = match is not None and is_kind(lexicon, match["name"])
    if match is None or not (weak or kind or are_names(lexicon, match["name"])):
        before = _BEFORE.match(text)
        low = before.end() if before else 0
        match = _ENTRY.fullmatch(text, low) if before and not is_name(lexicon, before["key"]) else None
        if match is None or not are_names(lexicon, match["name"]):
            return None
    name = match["name"]
    beside = match["beside"] or ""
    firm = re.search(FIRM, simplified(beside)) is not None
    rest = match.span("rest")
    if beside and not firm and not match["rest"].strip():
        rest = match.span("beside")
    if match["mark"] in (",", "，") and (colon := match["rest"].find(":")) >= 0:
        rest = (rest[0] + colon + 1, rest[1])  # "Acme Ltd, London (routes): location"
    words = simplified(text[rest[0] : rest[1]])
    if not words.strip():
        return None
    gets = gets_at(lexicon, words)
    gain, end = rest[0] + max(0, gets), rest[1]
    titled = match["mark"].endswith((".", "。"))
    if titled and (low or ":" in words):
        return None  # keys behind a name are read elsewhere
    if gets < 0 and titled:
        low, high = telling(lexicon, words)
        gain, end = rest[0] + low, rest[0] + high
    return Entry(
        block=at,
        start=block.start,
        end=block.end,
        name=(block.start + match.start("name"), block.start + match.end("name")),
        words=name,
        company=(block.start + match.start("beside"), block.start + match.end("beside")) if firm else None,
        rest=(block.start + gain, block.start + end),
        told=informs(lexicon, words),
        gets=gets >= 0 and not is_ours(words[:gets]),
        comma=match["mark"].strip() in (",", "，"),
        titled=titled,
        marked=bool(match["marker"].strip()) or block.kind is BlockKind.ITEM,
        weak=weak,
        kind=kind,
        prefixed=low > 0 and meaning_of(lexicon, text[:low].strip(" :：—–•-")) != "name",
    )


def informs(lexicon: Lexicon, words: str) -> bool:
    """Return whether folded words name information of a known class."""
    return any(hit.value for hit in lexicon.terms("information", words))


def telling(lexicon: Lexicon, words: str) -> tuple[int, int]:
    """Return where of several folded sentences the one stands that tells what is got, the whole where none does."""
    spans = [match.span() for match in _SENTENCE.finditer(words)]
    if len(spans) < _LEAST:
        return 0, len(words)
    shares = [_share(lexicon, words[low:high]) for low, high in spans]
    best = max(range(len(spans)), key=lambda at: shares[at])
    if not shares[best]:
        best = next((at for at, (low, high) in enumerate(spans) if is_empty(words[low:high].strip())), -1)
    return spans[best] if best >= 0 and shares[best] >= _MOSTLY * (shares[best] > 0) else (0, len(words))


def _share(lexicon: Lexicon, words: str) -> float:
    """Return how much of some words names information, all of it where they say that it is got."""
    if gets_at(lexicon, words) >= 0:
        return 1.0
    return sum(hit.end - hit.start for hit in lexicon.terms("information", words) if hit.value) / max(1, len(words))


def gets_at(lexicon: Lexicon, words: str) -> int:
    """Return where folded words say that information is got, -1 = nowhere."""
    found = [m for m in _GETS.finditer(words) if informs(lexicon, words[m.start("verb") :])]
    sure = [m for m in found if not _MAY_DO.match(m["verb"])]  # "Takes card payments. Gets your card number."
    return next((m.start("verb") for m in sure or found), -1)


def begins_to_get(lexicon: Lexicon, words: str) -> bool:
    """Return whether folded words begin with saying that information is got: "receives your name"."""
    return gets_at(lexicon, words) == 0 and _MAY_DO.match(words) is None


def is_ours(words: str) -> bool:
    """Return whether folded words tell what the operator or the reader does."""
    return _OURS.search(words) is not None


def is_kind(lexicon: Lexicon, name: str) -> bool:
    """Return whether words are a kind of recipients: 骑手, "Packaging vendors", "Your GP"."""
    whole = simplified(name).strip()
    folded = _WHOSE.sub("", whole)
    if len(folded) > _LONGEST_KIND or any(lexicon.terms(term, folded) for term in ("information", "permission")):
        return False
    hits = lexicon.terms("actor", folded)
    if any(hit.value != "third_party" for hit in hits):
        return False
    if whole.startswith("your ") and len(folded) < _LONGEST_KIND // 2:
        return len(_COMMON.sub("", folded)) >= _LEAST
    return bool(hits) and hits[-1].end == len(folded)


def are_names(lexicon: Lexicon, names: str) -> bool:
    """Return whether words may be one name or several, not written in small letters as a sentence is."""
    names = _FORM_APART.sub(" ", names)
    return re.fullmatch(_PLAIN, names) is None and all(is_name(lexicon, name) for name in _NAMES.split(names))


def names_both(lexicon: Lexicon, name: str) -> bool:
    """Return whether a name has words of information, and something of its own: 三竹簡訊, "Marlow Property Systems"."""
    folded = simplified(name)
    hits = [hit for hit in lexicon.terms("information", folded) if hit.value]
    if len(hits) != 1 or meaning_of(lexicon, name):
        return False
    if name.isascii():
        rest = folded[: hits[0].start] + folded[hits[0].end :]
        return " " in name and name.istitle() and len(_COMMON.sub("", rest)) >= _LEAST_OWN
    return (
        not TRADES.sub("", folded[hits[0].end :])
        and hits[0].start >= _LEAST
        and is_name(lexicon, folded[: hits[0].start])
    )


def is_name(lexicon: Lexicon, name: str) -> bool:
    """Return whether words may name somebody: they are neither of information nor of a function."""
    folded = simplified(name)
    if not folded.isascii() and lexicon.sdk_mentions.fullmatch(folded):
        return True  # 支付宝 has nothing beside common words
    if is_nameless_part(lexicon, folded):
        return False
    if (SDK_WORD.search(folded) or re.search(FIRM, folded)) and not NO_NAME.search(folded):
        return not _is_trade(lexicon, folded)
    if names_nobody(folded, TRADES):
        return False
    if len(TRADES.sub("", _COMMON.sub("", folded))) < _LEAST or (name.isascii() and is_generic(name)):
        return False
    if NO_NAME.search(folded) or meaning_of(lexicon, name) or lexicon.cues("list-title", folded):
        return False
    if any(hit.end - hit.start == len(folded) for hit in lexicon.terms("actor", folded)):
        return False
    told = any(lexicon.terms(term, folded) for term in ("information", "permission"))
    # 百度语音 begins as names of the catalog do
    return not told or bool(lexicon.sdk_names.beginning(folded[:_LEAST]))


def is_nameless_part(lexicon: Lexicon, folded: str) -> bool:
    """Return whether folded Chinese words are a part of a product by its trade alone: 崩溃监控插件, not 个推插件."""
    return is_bare_part(folded, TRADES) and not lexicon.sdk_mentions.search(without_parts(folded))


def _is_trade(lexicon: Lexicon, name: str) -> bool:
    """Return whether a Chinese name is of companies of a trade, of none by itself: 监测公司."""
    if not name.endswith("公司") or name.endswith(("有限公司", "责任公司")):
        return False
    rest = name.removesuffix("公司")
    for hit in reversed(lexicon.terms("actor", rest)):
        rest = rest[: hit.start] + rest[hit.end :]
    return not TRADES.sub("", re.sub(r"关联|集团|各|有关|母|子|分|上级|专业|技术|咨询|审计|外部", "", rest))


def is_sure(lexicon: Lexicon, name: str) -> bool:
    """Return whether a name is surely somebody's."""
    folded = simplified(name)
    return (
        SDK_WORD.search(folded) is not None
        or re.search(FIRM, folded) is not None
        or bare(folded) in lexicon.sdk_names
        or (name.isascii() and _BRAND.search(name) is not None)
    )


def _records(
    lexicon: Lexicon, document: Document, run: Sequence[Entry], taken: Sequence[Record], *, among: bool = False
) -> Iterator[Record]:
    """Yield the records of a run if it is a list of third parties; names that may be information need company, kinds of
    recipients an announcement.

    `among`: another run that is made alike is one.
    """
    listed = announces_parties(lexicon, document, document.blocks[run[0].block]) is not None
    weak = [entry for entry in run if entry.weak]
    few = (listed or among) and len(weak) * 3 <= len(run)
    apart = all(entry.told and not entry.comma and len(entry.words) <= _LONGEST_WEAK for entry in weak)
    few = few or (listed and len(weak) < len(run) and apart)
    mixed = any(
        entry.company or (not entry.kind and is_sure(lexicon, entry.words)) for entry in run
    )  # kinds among companies
    said = [simplified(document.text[entry.name[1] : entry.end]) for entry in run]
    fits = [
        (few or not entry.weak)
        and (not entry.kind or (listed and (not is_ours(words) or (mixed and _GIVES.search(words) is not None))))
        for entry, words in zip(run, said, strict=True)
    ]
    if not all(fits):
        for fit, entries in groupby(zip(run, fits, strict=True), key=itemgetter(1)):
            if fit:
                yield from _records(lexicon, document, [entry for entry, _ in entries], taken, among=among)
    elif _is_list(lexicon, document, run, taken, listed=listed, among=among):
        yield from records_of_list(document, run)


def _is_list(
    lexicon: Lexicon,
    document: Document,
    run: Sequence[Entry],
    taken: Sequence[Record],
    *,
    listed: bool,
    among: bool,
) -> bool:
    told = sum(entry.told for entry in run)
    alone = listed and all(
        entry.marked
        and not entry.gets
        and is_sure(lexicon, entry.words)
        and (entry.told or says_nothing(document, entry))
        for entry in run
    )
    told += sum(says_nothing(document, entry) for entry in run if not entry.told) if alone else 0
    least = 1 if among or alone else _LEAST
    if len(run) < least or told < least or told < _SHARE * len(run):
        return False
    if any(entry.comma for entry in run) and not all(entry.marked for entry in run):
        return False
    if any(record.start < run[-1].end and run[0].start < record.end for record in taken):
        return False
    ours = any(is_ours(simplified(document.text[entry.rest[0] : entry.rest[1]])) for entry in run)
    sure = among or any(entry.company or is_sure(lexicon, entry.words) for entry in run)
    own = _is_own(document, run[0])
    if not listed and _opens_own(document, run[0]):
        return False
    getting = sum(entry.gets for entry in run) >= _LEAST and not own
    if any(entry.prefixed or entry.titled for entry in run) and not listed:
        return False
    return listed or (not ours and (sure or getting))


def _opens_own(document: Document, entry: Entry) -> bool:
    """Return whether the line above opens a list of what the operator itself collects: "When you log in, we receive:"."""
    above = simplified(document.words(document.blocks[entry.block - 1])) if entry.block else ""
    return above.endswith((":", "如下。")) and _WE_COLLECT.search(above) is not None


def _is_own(document: Document, entry: Entry) -> bool:
    """Return whether the chapter is of what the operator itself collects."""
    section = document.blocks[entry.block].section
    return section >= 0 and _COLLECTING.search(simplified(document.words(document.blocks[section]))) is not None
