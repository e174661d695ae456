"""Third parties that prose names: `Bugly（深圳市腾讯计算机系统有限公司）：收集…`, 服务商“甲”, "… provided by Acme GmbH"."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from consentry.model.document import Block, BlockKind, Document
from consentry.model.policy import ActorKind
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import meaning_of
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_SDK = re.compile(r"sdk|插件|开发包", re.IGNORECASE)
#: what begins a line: a name, perhaps its company, and a colon
_ENTRY = re.compile(
    rf"^\s*(?:[(]?\d{{1,2}}(?:\.\d{{1,2}})*[).、．]?\s|[(]?\d{{1,2}}[).、．]|[(]?[a-z][).]\s|[•·\-*])?\s*[\"“「【]?(?P<name>[^:,。;()\"“”「」【】]{{2,40}}?)[\"”」]?\s*"
    rf"(?:\((?P<company>[^()]{{2,60}}{FIRM}[^()]{{0,20}}|[^()]{{2,40}})\)[^:,。;]{{0,8}}|,\s(?P<by>[^:()]{{2,60}}{FIRM})[^:()]{{0,60}}"
    r"|,\s(?:for |an? |our |the |[A-Z])?[^:(),.;]{2,40}(?:\([^()]{2,40}\))?)?\s*(?:[:—–】]\s*|\.$)"
)
_QUOTED = re.compile(
    r"(?:服务商|公司|合作伙伴|平台|机构|提供方|第三方|合作方|由|委托|向|给|至|与|使用|接入)的?[\"“「『](?P<name>[^\"“”「」『』,。;]{2,24})[\"”」』]"
)
#: what is called an SDK, right behind a verb of building in: 集成了云推SDK
_CALLED_SDK = re.compile(
    r"(?:集成|接入|使用|引入|嵌入|采用|内嵌|内置|合作的?)了?(?:由?[^,。;:的]{2,26}(?:公司|提供)的?)?[“\"「]?"
    r"(?P<name>(?!第三方|以下|如下|下列|相关|该|的|了|若干|多个|部分|一些|各类|其他|数个|几个|多款)[\u4e00-\u9fffa-z0-9+]{2,14}?(?:sdk|插件))"
)
_FIRMS = re.compile(
    r"(?:委托|向|与|由|给|至|合作的?|服务商|提供方|使用)(?:[\u4e00-\u9fff]{0,6}(?:服务商|提供商|供应商|合作伙伴|合作方|承运商|第三方)[、:]?)?(?P<name>[\u4e00-\u9fff()a-z0-9·]{2,26}?(?:有限公司|有限责任公司|股份公司))"
)
_CALLED_KIT = re.compile(
    r"\b(?!(?:The|Third|Our|This|These|Each|Every|All|Some|Such|An?|Any|Advertising|Analytics|Party)\b)(?P<name>[A-Z][\w+&'-]*(?:\.\w+)*(?: (?!SDK)[A-Z0-9][\w+&'-]*(?:\.\w+)*){0,3} SDK)\b"
)
#: whom the app makes use of: "we use Pushy", "the app integrates Pushy"
_USED = re.compile(
    r"\b(?:[Ww]e|[Aa]pp|[Ss]ervices?|[Ss]ite) (?:also |may |currently )?(?:use|uses|employ|employs|work with|works with|integrates?|embeds?|partner with|rely on|engage)"
    r" (?:the )?(?P<name>(?!(?:Your|Our|The|This|Cookies?|Personal|Location|Data|Bluetooth|GPS|AI|TLS|SSL|HTTPS|Wi)\b)[A-Z][\w+&'-]*(?: [A-Z0-9][\w+&'-]*){0,3})"
)
#: who handles information, though no legal form tells that it is a company: 由绿界科技直接处理, 地图服务商图新地图会收集
_HANDLED_BY = re.compile(
    r"由(?P<name>(?!我们|本|您|你|其|该|第三方|用户|双方|系统|人工|专人|专业|公司|平台|银行|医院|学校|商家|服务商|合作|以上|上述|后台|监护|父母|家长|手机|设备|服务器|客服|员工|工作人员)[\u4e00-\u9fffa-z0-9·]{2,12}?)(?<![者方人员])"
    r"(?:直接|负责|独立|自行|代为|统一|另行)?(?:处理|收集|保管|托管|存储|采集)(?!时|后|前|的)"
    r"|(?:服务商|供应商|提供商)(?P<other>(?!会|将|可能|应|须|必须|需|不|在|的|仅|只|或|和|、|及|等|处|为|向|对|所|与)[\u4e00-\u9fffa-z0-9·]{2,10}?)(?=(?:会|将|可能)(?:收集|获取|接触|得到|处理))"
)
#: to whom something is given, in English, by a name alone: "we share your name with Acme"
_GIVEN_TO = re.compile(
    r"\b(?:[Ss]har|[Dd]isclos|[Pp]rovid|[Ss]end|[Ss]ent|[Pp]ass|[Tt]ransmi|[Rr]eport|[Ff]orward|[Gg]ive|[Ss]uppl|[Hh]and)\w*\b[^.;:]{2,120}?\b(?:with|to) (?:the |our [a-z -]{2,30}?,? )?"
    r"(?P<name>[A-Z][\w+&'-]*(?:(?: and)? [A-Z0-9&][\w+&'-]*| (?:of|for)(?= [A-Z]))*)"
)
#: what stands between a name and its company
_BESIDE = re.compile(r" ?\(?(?:,? ?(?:made|provided|operated|offered|run) )?(?:(?<=\()|by |from |of )(?:the )?$")
#: a product with its company behind it
_BY_FIRM = re.compile(
    r"(?P<name>[A-Z][\w+&'-]*(?: [A-Z0-9][\w+&'-]*){0,3})(?=,? (?:by|from) [A-Z][\w&. '-]{1,40}? (?:Inc|LLC|Ltd|Limited|GmbH|AG|B\.V|plc|Corp)\b)"
)
#: an English company as it is written, with what its law calls it
_WRITTEN_FIRM = re.compile(
    r"\b(?P<name>[A-Z0-9][\w.&'’-]*(?: (?:[A-Z0-9&][\w.&'’-]*|of|and|de|von)){0,5}?,? (?:Inc\b\.?|LLC\b|L\.L\.C\.|Ltd\b\.?|Limited\b|LLP\b|GmbH\b|AG\b|A/S|ApS\b|AS\b|AB\b"
    r"|Oy\b|SE\b|NV\b|N\.V\.|BV\b|B\.V\.|plc\b|PLC\b|Corp\b\.?|Corporation\b|SARL\b|SAS\b|S\.A\.S?\.?|S\.r\.l\.|S\.p\.A\.|Pte\b\.?(?: Ltd\b\.?)?|Co\.,? Ltd\b\.?|K\.K\.|Pty\b(?: Ltd\b\.?)?))"
)
_SUBJECT_GAP = re.compile(
    r"[\s”\"」』]*(?:\([^()]{0,40}\))?\s*(?:sdk|服务|平台)?\s*(?:亦|也|均|都)?(?:可能|或|会|将|需要?|能够?|可以?|may|will|can|also|automatically|自动|直接|\s)*"
)
#: no name, though it stands where one would
NO_NAME = re.compile(
    r"^(?:(?:made|provided|operated|supplied|offered) )?(?:by|from) |如下|以下|下列|明细|清单|列表|名称|说明|包括|目录|情况|信息|我们|您|你|^[\W\d一二三四五六七八九十、]*(?:第三方)?(?:sdk|插件)s?$|\b(?:19|20)\d\d\b|\b(?:we|you|our|the app|integrated|following|below|information|data)\b"
)
_WRITTEN = re.compile(r"[A-Z0-9][\w.+&'’/-]*(?: (?:[A-Z0-9&][\w.+&'’/-]*|for|of|and|by|from))*")
_KINDS = re.compile(
    r"\b(?:data|information|purposes?|legal|provider|company|link|policy|why|how|what|when|note|e-?mail|phone)\b"
)
#: what begins paragraphs, and is no name
_SUBJECTS = re.compile(
    r"\b(?:advertising|analytics|payments?|security|marketing|hosting|support|delivery|shipping|billing|login|maps|messaging|notifications?|crash|fraud|research"
    r"|affiliates?|authorities|government|social|media|customers?|push|legal|business|consent|other|retention|storage|children|contact|rights|cookies|summary|important)\b"
)
#: an English name at the beginning of a clause, up to its verb
_CAPITALISED = re.compile(
    r"(?:^|[.;:•]\s*|\band (?=[A-Z])|[-*]\s+)(?!(?:We|You|They|It|I|This|That|These|Those|The (?![A-Z])|Our|Your|If|When|Where|While|No|All|Each|Any|Some|Such"
    r"|In|On|For|As|With|Users?|Customers?|Children|Data|Information|What|Which|Who|How|To|Please|Only|Most|Other|Everything|Nothing"
    r"|Nobody|From|By|At|Under|Upon|With|Without|Through|During|Until|Since|Unless|Although|However|Do|Does|Did|Is|Are|Can|Will|May|Should|Would|Has|Have|Passengers?|Parents?|Members?|Visitors?|Photos?|Videos?|Audio|Voice|Once|After|Before|Because|Cookies?|Location)\b)"
    r"(?:The )?(?P<name>[A-Z][\w&'.-]*(?: (?:[A-Z0-9&][\w&'.-]*|of|and|for))*?(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|A/S|ApS|B\.V|[Pp]lc|PLC|Corp|SARL|S\.A|S\.r\.l|Pte(?: Ltd)?)\.?)?(?: SDK)?)"
    r"(?:,? (?:by|from|operated by|provided by|a service of|of) [A-Z][\w&.' -]{1,40}?)?(?:\s*\([^()]{0,60}\))?(?:, (?:our|an?|the|one of our|which|used|made|provided|operated) [\w '/.-]{2,60}(?=,))?,?\s+(?:may|can|will|also|only|automatically|then|[a-z]+s [a-z ]{2,30} and therefore"
    r"|[a-z]+s\b(?:(?! (?:we|i|you|it|they|who|which|that)\b)[^.;,]){2,60}? and(?: then| also| may| will)?)?\s*$"
)
#: "we work with Acme, who collects"
_RELATIVE = re.compile(
    r"(?:\b(?:with|use|uses|by|to|from|through|via|engage|integrate|partner|and|contains?|includes?|embeds?) |[;,] |^)"
    r"(?P<name>[A-Z][\w&'.-]*(?: [A-Z0-9&][\w&'.-]*){0,4}(?:,? (?:Inc|LLC|Ltd|GmbH|plc)\b\.?)?)"
    r"(?:\s*\([^()]{0,60}\))?(?:,? (?:made|provided|operated|offered|run)? ?(?:by|from) [A-Z][\w&. '-]{1,40}?)?, (?:who|which) (?:may |can |will |also |only |automatically ){0,3}$"
)
#: who acts in a passive: "processed by Stripe, Inc."
_BY = re.compile(
    r"(?: (?:only|solely|exclusively|directly|securely))? by (?!(?:You|We|Us|Our|Law|Article|The|EU|UK|US|January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b)(?P<name>[A-Z][\w&'.-]*(?: (?:[A-Z0-9&][\w&'.-]*|and (?=[A-Z])))*(?:,? (?:Inc|LLC|Ltd|Limited|GmbH|AG|B\.V|[Pp]lc|Corp)\b\.?)?)"
)
#: "Our payment processor, Adyen, collects", "our partner Acme collects"
_OF_APPOSITION = re.compile(
    r"\b(?:[Oo]ur|[Tt]he|[Aa]n?|[Oo]ne of our) (?:[\w-]+ ){1,3}?(?:[a-z]+(?:er|or|ner|ier|ork|any|orm|ice|SDK|ool|or)),? (?P<name>[A-Z][\w&'.-]*(?: [A-Z0-9&][\w&'.-]*){0,4}(?:,? (?:Inc|LLC|Ltd|GmbH|plc)\b\.?)?)"
    r"(?:\s*\([^()]{0,60}\))?,?\s+(?:may |can |will |also |only |automatically ){0,3}$"
)
#: what names of functions are made of, and names of parties beside something of their own
_TRADES = re.compile(
    r"广告|推送|统计|分析|地图|定位|支付|登录|登入|分享|数据|消息|服务|功能|第三方|账号|一键|安全|验证|客服|语音|视频|图片|存储|直播|短信|实名|认证|扫码|崩溃|性能|监控|监测|天气|识别|风控|反欺诈"
    r"|人脸|人工|智能|在线|网络|加速|播放|下载|更新|升级|修复|配送|物流|快递|保险|金融|通讯|通信|社交|合作|商家|平台|机构|伙伴|内容|审核|搜索|推荐|营销|推广|投放|归因|用户|注册|收银|订单|售后|其他|类|等|与|和|及|或|的|[、/()\s]"
)
_ALIKE = re.compile(r"\s*[^\s:：,，。;；()（）—–][^:：,，。;；()（）—–]{1,48}\s*(?:[(（][^()（）]{2,60}[)）])?\s*(?:[:：]|\s[—–-]\s|——)(?!//)")
#: what makes words a sentence
_SAYS = re.compile(r"为了?|用于|通过|根据|如果|可能|收集|获取|使用|共享|我们|您|需要|包括|以便")
_ENDS_AS_FIRM = re.compile(rf"(?<![某等])(?:有限公司|有限责任公司|股份公司|集团)$|[a-z0-9.)],? {FIRM}$")
_LONGEST_KIND = 24  #: characters of the kind of recipients that begins a line
_NAME_REACH = 400  #: characters before a verb in which its subject is looked for
#: words of titles that are no part of a name
_COMMON_WORDS = (
    "privacy policy notice statement terms and the of for to this app our we us you your is are data information protection last updated"
    " effective date sdk google android google's inc inc. llc ltd ltd. limited gmbh ag a/s aps s.r.l plc b.v corp company group service services how what it in on by with"
)
_COMMON = frozenset(_COMMON_WORDS.split())


_GENERIC = (_COMMON - {"google", "google's"}) | frozenset(
    (
        "application software website site web platform product products provider providers partner partners vendor vendors supplier suppliers affiliate affiliates"
        " user users customer customers member members driver drivers host hosts guest guests seller sellers buyer buyers merchant merchants advertiser advertisers"
        " party parties third personal privacy account accounts device devices content settings server servers wi-fi bluetooth gps internet network phone"
        " face id touch ai law laws article section appendix annex schedule exhibit clause january february march april may june july august september october"
        " november december monday tuesday wednesday thursday friday saturday sunday eu eea uk us usa u.s u.k european union united states kingdom america china india"
        " singapore japan germany france ireland canada australia switzerland netherlands spain italy sweden norway denmark finland poland brazil mexico korea hong kong"
        " taiwan california virginia colorado connecticut washington new york london paris berlin europe asia state states country countries nothing none published posted"
        " anyone everyone all other others any same two-factor authentication sign-in help support community forum profile friends contacts"
    ).split()
)
#: the last word of names of documents, of authorities, of techniques
_NOBODY = re.compile(
    r"\b(?:agreement|agreements|clauses?|contract|act|regulation|regulations|directive|policy|notice|statement|framework|rules?|code|addendum|terms|law|laws|standards?|protocol|encryption|security"
    r"|authority|authorities|commission|commissioner|ministry|department|bureau|agency|court|courts|police|government|administration|office|revenue service|act of \d{4}|republic|database|program|programme)$"
)
_ARTICLE = re.compile(r"\b(?:an?|the|this|your|our) $")
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Corp|Co|S\.A|B\.V|N\.V|L\.L\.C|S\.r\.l|S\.p\.A|Pte)\.?$")


class Named(msgspec.Struct, frozen=True):
    """A name in a sentence; offsets in its text."""

    start: int
    end: int
    kind: ActorKind
    sdks: tuple[str, ...] = ()
    company: str = ""
    entry: bool = False  #: it begins the line, and what follows is said of it
    after: int = 0  #: where what is said of an entry begins
    sure: bool = True  #: the words themselves tell that it is somebody


def entry_of(view: SentenceView, *, listed: ActorKind | None, item: bool = False) -> Named | None:
    """Return the third party that the line is an entry of.

    `listed`: the kind of third parties that the section lists; `item`: the line is an item of a list.
    """
    match = _ENTRY.match(view.text)
    if match is None or (match.end() >= len(view.text.rstrip()) and not _goes_on(view, match)):
        return None
    name = match["name"].strip()
    if NO_NAME.search(name) or meaning_of(view.lexicon, name):
        return None
    sdks = sdks_of(name, view.lexicon.sdk_names)
    company = match["company"] or match["by"]
    beside = re.search(FIRM, company) is not None if company else False
    firm = beside or _ENDS_AS_FIRM.search(name) is not None
    said = bool(_SDK.search(name))
    start = match.start("name")
    written = view.document.text[view.start + start : view.start + start + len(name)]
    titled = match[0].endswith(".")  # it stands above what is said, so that the words themselves must tell
    if titled and not listed:
        return None
    kinds = [hit.value for hit in view.lexicon.terms("actor", name)] if item and listed else []
    if kinds == ["third_party"] and not said and len(name) <= _LONGEST_KIND:  # couriers: name, address
        return Named(start, start + len(name), ActorKind.THIRD_PARTY, entry=True, after=match.end(), sure=False)
    own = listed is ActorKind.SDK and not written.isascii() and len(_TRADES.sub("", name)) > 1 and not titled
    written_so = own or _WRITTEN.fullmatch(written) is not None
    if not (said or firm or _TRADES.sub("", name)):
        return None  # what somebody is for: 支付：…
    named = bool(listed and item and written_so and not _KINDS.search(name) and not _SAYS.search(name))
    if not (said or firm or (sdks and listed and not titled) or named):
        return None
    if any(view.lexicon.terms(kind, name) for kind in ("information", "permission")) and not said and not firm:
        return None
    if named and not (said or firm or sdks) and (view.lexicon.terms("actor", name) or meaning_of(view.lexicon, name)):
        return None
    known = bool(sdks) and listed is not ActorKind.THIRD_PARTY  # a list of recipients is one, whoever stands in it
    kind = ActorKind.SDK if said or known or listed is ActorKind.SDK else ActorKind.THIRD_PARTY
    return Named(
        start,
        start + len(name),
        kind,
        sdks,
        (company or "") if beside else "",
        True,
        match.end(),
        said or firm or bool(sdks),
    )


def is_among_alike(document: Document, at: int) -> bool:
    """Return whether a paragraph is a line of a list though nothing marks it: the one beside it begins as it does."""
    block = document.blocks[at]
    if block.kind is not BlockKind.PARAGRAPH or not _ALIKE.match(document.words(block)):
        return False
    beside = (document.blocks[i] for i in (at - 1, at + 1) if 0 <= i < len(document.blocks))
    return any(
        other.kind is block.kind and other.section == block.section and _ALIKE.match(document.words(other)) is not None
        for other in beside
    )


def _goes_on(view: SentenceView, match: re.Match[str]) -> bool:
    """Return whether a sentence that is only a name heads the rest of its paragraph: "Couriers. Your name and address."."""
    return match[0].endswith(".") and view.document.text[view.end : view.end + 1] not in ("", "\n")


@lru_cache(maxsize=4)
def names_in(view: SentenceView) -> tuple[Named, ...]:
    """Return the names that a sentence gives to whom it speaks of; each act of a sentence asks for them again."""
    found: list[Named] = []
    for match in _QUOTED.finditer(view.text):
        sdks = sdks_of(match["name"], view.lexicon.sdk_names)
        kind = ActorKind.SDK if sdks or _SDK.search(match["name"]) else ActorKind.THIRD_PARTY
        found.append(Named(*match.span("name"), kind, sdks))
    found.extend(
        Named(*match.span("name"), ActorKind.SDK, sdks_of(match["name"], view.lexicon.sdk_names))
        for match in _CALLED_SDK.finditer(view.text)
    )
    words = view.document.text[view.start : view.end]
    for pattern, kind in (
        (_CALLED_KIT, ActorKind.SDK),
        (_USED, ActorKind.THIRD_PARTY),
        (_GIVEN_TO, ActorKind.THIRD_PARTY),
        (_BY_FIRM, ActorKind.THIRD_PARTY),
    ):
        for match in pattern.finditer(words):
            if kind is ActorKind.THIRD_PARTY and is_generic(match["name"]):
                continue
            sdk = kind is ActorKind.SDK or view.lexicon.sdk_mentions.fullmatch(simplified(match["name"]))
            found.append(
                Named(
                    *match.span("name"),
                    ActorKind.SDK if sdk else kind,
                    sdks_of(match["name"], view.lexicon.sdk_names) if sdk else (),
                )
            )
    found.extend(
        Named(*match.span(match.lastgroup or 0), ActorKind.THIRD_PARTY) for match in _HANDLED_BY.finditer(view.text)
    )
    firms = (_FIRMS.finditer(view.text), _WRITTEN_FIRM.finditer(words))
    found.extend(Named(*match.span("name"), ActorKind.THIRD_PARTY) for matches in firms for match in matches)
    found.extend(
        Named(*match.span("name"), ActorKind.SDK, sdks_of(match["name"], view.lexicon.sdk_names))
        for match in view.lexicon.sdk_mentions.finditer(view.text)
        if not (words[match.start()].islower() and _ARTICLE.search(view.text, 0, match.start()))  # "a banner"
    )
    return tuple(_apart(view, found))


def _apart(view: SentenceView, found: list[Named]) -> Iterator[Named]:
    """Yield the names without those inside another, and without the company that only stands in brackets behind a name."""
    found = sorted(found, key=lambda named: (named.start, -named.end))
    for at, named in enumerate(found[:-1]):  # "Google Analytics for Firebase" is one
        if view.text[named.end : found[at + 1].start] == " for " and named.kind is ActorKind.SDK:
            found[at : at + 2] = [msgspec.structs.replace(named, end=found[at + 1].end)] * 2
    ends = {named.end for named in found}
    for named in dict.fromkeys(found):
        beside = _BESIDE.search(view.text, max(0, named.start - 20), named.start)
        if beside and beside.start() in ends:
            continue
        inside = (o for o in found if o is not named and o.start <= named.start and named.end <= o.end)
        if not any((o.start, o.end) != (named.start, named.end) for o in inside):
            yield named


def subject_of(view: SentenceView, start: int, end: int, brand: frozenset[str]) -> Named | None:
    """Return the name that is the subject of verbs from `start` to `end`: "Google AdMob will collect", "collected by Acme".

    `brand`: words of the app's own name; it is no third party.
    """
    words = view.document.text[view.start : view.end]
    low = max(0, start - _NAME_REACH)
    match = (
        _BY.match(words, end)
        or _CAPITALISED.search(words[:start], low)
        or _RELATIVE.search(words[:start], low)
        or _OF_APPOSITION.search(words[:start], low)
    )
    if match is None:
        before = (named for named in names_in(view) if named.end <= start)
        return next((named for named in before if _SUBJECT_GAP.fullmatch(view.text, named.end, start)), None)
    name = match["name"] if _ABBREVIATED.search(match["name"]) else match["name"].rstrip(".")
    if set(name.lower().split()) & brand or is_generic(name):
        return None
    sdk = _SDK.search(name) or view.lexicon.sdk_mentions.fullmatch(name.lower())
    sdks = sdks_of(name, view.lexicon.sdk_names) if sdk else ()
    start = match.start("name")
    return Named(start, start + len(name), ActorKind.SDK if sdk else ActorKind.THIRD_PARTY, sdks)


def is_generic(name: str) -> bool:
    """Return whether capitalised words name nobody: a defined term ("the App"), a document, a place, an authority."""
    folded = name.lower()
    return all(word in _GENERIC for word in re.findall(r"[\w'&-]+", folded)) or (
        _NOBODY.search(folded) is not None and not _ABBREVIATED.search(name)
    )


def brand_of(document: Document, lines: int = 4) -> frozenset[str]:
    """Return the words of the document's title and of its first lines: the app's and the operator's names."""
    words: set[str] = set()
    for block in document.blocks[:lines]:
        words.update(re.findall(r"[a-z0-9][\w&'-]+", document.words(block)[:300].lower()))
    return frozenset(words) - _COMMON


_ANNOUNCES_SDK = re.compile(
    r"sdk|软件开发(?:套件|工具|包)|插件|software development kits?|\bkits?\b|\blibrar(?:y|ies)\b|third[- ]party (?:components?|code|tools?)"
)
_ANNOUNCES = re.compile(
    r"第三方|合作|共享|受托|委托处理|接收方|服务商|供应商|和谁|谁(?:能|会)|third[- ]part|partners?\b|providers?\b|processors?\b|recipients?\b|vendors?\b"
    r"|\bwho (?:gets|receives|else|we share|helps)|\bcompanies\b|\bsuppliers?\b|\bshar(?:e|ed|ing)\b|\bservices we use\b|\btools we use\b"
)
_HEADINGS_UP = 4
_LINES_UP = 24  #: lines of a list after the one that opens it
_LONG = 160  #: a line that is longer is prose, and ends a list


#: a title that is set as an ordinary line
_ALONE = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s*)?(?:(?:our|the|list of|integrated|embedded|external|third[- ]party)\s)*"
    r"(?:sdks?|services|software|partners|service providers|processors|vendors|components|libraries|recipients)(?: list| (?:we|in|used|integrated|that) .{0,40})?"
    r"|第三方sdk.{0,10}|sdk(?:列表|清单|目录)"
)
_OPENED = re.compile(
    r"(?:第三方|合作伙伴|合作方|服务商|供应商)|third[- ]part(?:y|ies)|\b(?:partners|providers|processors|recipients|vendors|companies|suppliers)\b"
)


def opened_list(view: SentenceView) -> ActorKind | None:
    """Return of which kind the parties are that a line opens a list of: "we use these SDKs:"."""
    return _opened(view.text)


def _opened(text: str) -> ActorKind | None:
    if _ANNOUNCES_SDK.search(text):
        return ActorKind.SDK
    return ActorKind.THIRD_PARTY if _OPENED.search(text) else None


def announces_parties(lexicon: Lexicon, document: Document, block: Block) -> ActorKind | None:
    """Return of which kind the parties are that a heading above a block announces, None = of none."""
    section = block.section
    for _ in range(_HEADINGS_UP):
        if section < 0:
            break
        above = document.blocks[section]
        words = simplified(document.words(above))
        # the title of an SDK maker's own policy announces nothing
        if above.level > 1 or above.section >= 0 or lexicon.cues("list-title", words) or section > 3:
            if _ANNOUNCES_SDK.search(words):
                return ActorKind.SDK
            if _ANNOUNCES.search(words):
                return ActorKind.THIRD_PARTY
        section = above.section
    return _opened_above(document, block)


def _opened_above(document: Document, block: Block) -> ActorKind | None:
    """Return of which kind the parties are that a line before a block, up to the heading, opens a list of."""
    at = bisect.bisect_left(document.blocks, block.start, key=lambda other: other.start)
    for before in reversed(document.blocks[max(0, at - _LINES_UP) : at]):
        words = document.words(before)
        if before.kind is BlockKind.HEADING or len(words) > _LONG:
            return None
        folded = simplified(words)
        if words.endswith((":", "：", "如下", "如下。")):
            return _opened(folded)
        if _ALONE.fullmatch(folded):
            return _opened(folded) or ActorKind.THIRD_PARTY
    return None
