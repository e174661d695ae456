"""Third parties that prose names: `Bugly（深圳市腾讯计算机系统有限公司）：收集…`, 服务商“甲”, "… provided by Acme GmbH"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from consentry.model.policy import ActorKind
from consentry.policy.reading.language import simplified
from consentry.policy.statements.coordinated import beside
from consentry.policy.statements.kinds import names_nobody
from consentry.policy.statements.names import ABBREVIATED, SDK, Named, is_common_here, is_generic
from consentry.policy.statements.parallel import TRADES, is_name, is_nameless_part, names_both
from consentry.policy.statements.recipients import recipients
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

_QUOTED = re.compile(
    r"(?:服务商|公司|合作伙伴|平台|机构|提供方|第三方|合作方|由|委托|向|给|至|与|使用|接入)的?[\"“「『](?P<name>[^\"“”「」『』,。;]{2,24})[\"”」』]"
)
#: what is called an SDK, right behind a verb of building in: 集成了云推SDK
_CALLED_SDK = re.compile(
    r"(?:集成|接入|使用|引入|嵌入|采用|内嵌|内置|合作的?)了?(?:由?[^,。;:的]{2,26}(?:公司|提供)的?)?[“\"「]?"
    r"(?P<name>(?!第三方|以下|如下|下列|相关|该|的|了|若干|多个|部分|一些|各类|其他|数个|几个|多款)[\u4e00-\u9fffa-z0-9+]{2,14}?(?:sdk|插件))"
)
#: what is called an SDK with a space before the word, or behind a word that tells who does something: 由科大讯飞语音 SDK 转写
_HAN_KIT = re.compile(
    r"(?:^|[,、;:。(]|由|通过|借助|依托|调用|和|与|及|被)(?P<name>(?!第三方|该|此|这|那|上述|以上|相关|其他|各|任何|广告|我们|本|一|两|几|多|等|个|款|为|有|在|含)"
    r"(?:(?!由|通过|借助|依托|调用|接入|集成|嵌入|内嵌|内置|使用|包含|包括|若干|第三方|以下|下列|所有|我们|被|将|了|的|对)[\u4e00-\u9fffa-z0-9+·]){2,12}(?: [a-z0-9+]{1,10})? ?sdk)(?![a-z])"
)
_FIRMS = re.compile(
    r"(?:委托|向|与|由|给|至|合作的?|服务商|提供方|使用)(?:[\u4e00-\u9fff]{0,6}(?:服务商|提供商|供应商|合作伙伴|合作方|承运商|第三方)[、:]?)?(?P<name>(?!为|是)(?:(?!提供|共享|发送|传输|披露|以及|相应的|委托)[\u4e00-\u9fffa-z0-9·]|\([^()]{1,8}\)){2,26}?(?:有限公司|有限责任公司|股份公司))"
)
_CALLED_KIT = re.compile(
    r"\b(?!(?:The|Third|Our|This|These|Each|Every|All|Some|Such|An?|Any|Advertising|Analytics|Party)\b)(?P<name>(?:[A-Z]|[a-z]{1,6}[A-Z])[\w+&'-]*(?:\.\w+)*(?: (?!SDK)[A-Z0-9][\w+&'-]*(?:\.\w+)*){0,3} SDK(?: for (?:Android|iOS|Unity|Flutter))?)\b"
)
#: whom the app makes use of: "we use Pushy", "the app integrates Pushy"
_USED = re.compile(
    r"\b(?:[Ww]e|[Aa]pp|[Ss]ervices?|[Ss]ite) (?:also |may |currently )?(?:use|uses|employ|employs|work with|works with|integrates?|embeds?|partner with|rely on|engage)"
    r" (?:the )?(?P<name>(?!(?:Your|Our|The|This|Cookies?|Personal|Location|Data|Bluetooth|GPS|AI|TLS|SSL|HTTPS|Wi)\b)[A-Z][\w+&'-]*(?: [A-Z0-9][\w+&'-]*){0,3})"
)
#: who handles information, though no legal form tells that it is a company: 由绿界科技直接处理, 地图服务商图新地图会收集
_HANDLED_BY = re.compile(
    r"由(?P<name>(?!我们|本|您|你|其|该|第三方|用户|双方|系统|人工|专人|专业|公司|平台|银行|医院|学校|商家|服务商|合作|以上|上述|后台|监护|父母|家长|手机|设备|服务器|客服|员工|工作人员)(?:(?!直接|负责|独立|自行|代为|委托)[\u4e00-\u9fffa-z0-9·]){2,16}?)(?<![者方人员])"
    r"(?:直接|负责|独立|自行|代为|统一|另行)?(?:处理|收集|保管|托管|存储|采集|投递|配送|寄送|承运|发送|发放|印制|维护|运维|转写|识别|核验)(?!时|后|前|的)"
    r"|(?:服务商|供应商|提供商)(?P<other>(?!会|将|可能|应|须|必须|需|不|在|的|仅|只|或|和|、|及|等|处|为|向|对|所|与)[\u4e00-\u9fffa-z0-9·]{2,10}?)(?=(?:会|将|可能)(?:收集|获取|接触|得到|处理))"
)
#: to whom something is given, in Chinese: 您的头像将提供给青木客服
_GIVEN_TO = re.compile(
    r"(?:提供|传输|发送|共享|同步|披露|传送|上传|分享|传)(?:给|至|到|予)(?P<name>(?!第三方|我们|您|你|其|该|本|上述|以上|他人|任何|境外|合作|服务器|后台|云端|用户|好友|相关|有关|政府|公安|司法|监管|关联)[\u4e00-\u9fffA-Za-z0-9·]{2,12}?)(?=[,。;(]|$)"
    r"|向(?P<other>(?!第三方|我们|您|你|其|该)[\u4e00-\u9fffA-Za-z0-9·]{2,12}?)(?=提供|传输|发送|共享|披露|同步)"
)
#: to whom something is given, in English, by a name alone: "we share your name with Acme"
_GIVING = re.compile(
    r"\b(?:[Ss]har|[Dd]isclos|[Pp]rovid|[Ss]end|[Ss]ent|[Pp]ass|[Tt]ransmi|[Rr]eport|[Ff]orward|[Gg]ive|[Ss]uppl|[Hh]and)\w*\b"
)
_TO = re.compile(
    r"\b(?:with|to) (?:the |our [a-z -]{2,30}?,? )?(?P<name>[A-Z][\w+&'-]*(?:(?: and(?= (?:Sons?|Co|Company|Partners?|Associates|Brothers)\b))? [A-Z0-9&][\w+&'-]*| (?:of|for)(?= [A-Z]))*)"
)
#: "we send Acme your name"
_GIVEN = re.compile(
    r"\b(?:[Gg]ives?|[Ss]ends?|[Pp]rovides?|[Tt]ells?|[Hh]ands?) (?P<name>[A-Z][\w+&'-]*(?: [A-Z0-9&][\w+&'-]*)*) (?=your\b|the\b|an?\b)"
)
#: examples of a kind of recipients: "advertising companies such as Acme and Globex", "measurement providers (for example Initech)"
_SUCH_AS = re.compile(
    r"\b(?:companies|networks|partners|providers|services|vendors|processors|suppliers|agencies|platforms|insurers|banks|couriers|carriers|tools|SDKs|bureaus|bureaux|firms|parties|laboratories|labs"
    r"|contractors|subcontractors|organi[sz]ations|businesses|institutions|operators|agents|brokers|hotels|inns|airlines|shops|stores|retailers|clinics|hospitals|schools|universities|publishers|developers|installers|dealers|garages|charities|bodies|components|kits|libraries|modules|affiliates|subsidiaries)"
    r"(?: we (?:use|work with)| of (?:the|this|our) \w+)?(?:,? ?\(?(?:such as|like|including|for example|for instance|e\.g\.|namely|among them|at present|currently|at the moment|presently|these being|which are),?| are(?: currently| now)?| currently are|:):? (?:the )?(?P<name>[A-Z][\w+&'-]*(?: [A-Z0-9&][\w+&'-]*){0,4}(?:,? (?:Inc|LLC|Ltd|GmbH|plc)\b\.?)?)"
)
#: names in brackets behind a kind of recipients: "to partner inns (Yamabuki-no-Yado, Seaside Inn, and others)"
_IN_BRACKETS = re.compile(r"\b(?:to|with|by|from|through) (?:[\w-]+ ){0,5}[a-z]{3,}s \((?P<names>[A-Z][^()]{3,160})\)")
_ONE_NAME = re.compile(r"[A-Z][\w+&'-]*(?: (?:[A-Z0-9&][\w+&'.-]*|of|and|de|the))*")
_LISTED = re.compile(r",\s*(?:and |or )?|\s+(?:and|or)\s+|;\s*")
#: who does something for the operator: "carried by DPD and GLS"
_DONE_BY = re.compile(
    r"\b(?:carried|offered|performed|conducted|undertaken|arranged|organi[sz]ed|insured|underwritten|collected|done|taken care of|looked after|delivered|handled|run|operated|hosted|provided|sent|made|powered|maintained|supplied|printed|managed|shipped|dispatched|transcribed|recorded|answered|processed) (?:out )?by (?:the )?(?P<name>[A-Z][\w+&'-]*(?: [A-Z0-9&][\w+&'-]*)*)"
)
#: what somebody is called: "a firm called Ember Surveys"
_CALLED = re.compile(
    r"\b(?:firm|company|business|service|provider|partner|vendor|tool|studio|agency|start-?up|supplier|processor|platform|SDK|library|kit|contractor|organi[sz]ation|charity|laboratory|lab|clinic|bank)s? (?:called|named|known as|by the name of|trading as)"
    r" [\"“‘']?(?P<name>[A-Z][\w+&'-]*(?: [A-Z0-9&][\w+&'-]*){0,4}(?:,? (?:Inc|LLC|Ltd|GmbH|plc)\b)?)"
)
#: a product with its company in brackets that is made use of: 使用云信一键登录（甲有限公司）
_USED_HAN = re.compile(
    r"(?:使用|接入|集成|采用|引入|通过|借助|嵌入)了?(?P<name>(?!第三方|以下|我们|本)[\u4e00-\u9fffa-z0-9+·]{2,16}?) ?\((?=[^()]{2,30}公司\))"
)
#: who makes a product, by which people call it too: "Microsoft App Center"
_VENDOR = re.compile(
    r"\b(?:Microsoft|Google|Amazon|Apple|Facebook|Meta|Adobe|Huawei|Xiaomi|Samsung|Tencent|Alibaba|Baidu|Yandex|Oracle|IBM|Unity|Twitter|Twilio|Salesforce|Atlassian|Yahoo|Verizon|Cisco|Intel|Sony|AWS|Azure) $"
)
_VENDOR_REACH = 16
#: "the Royal Works, to which we supply your name"
_TO_WHICH = re.compile(
    r"(?P<name>[A-Z][\w+&'-]*(?: (?:[A-Z0-9&][\w+&'-]*|of|and)){0,4}(?:,? (?:Inc|LLC|Ltd|GmbH|plc)\b\.?)?), (?:to|with) (?:which|whom) (?:we|it|the)\b"
)
#: two companies of which the last has a legal form; what stands behind "and" in names of one is another word
_TWO = re.compile(
    r"(?P<one>[A-Z][\w.&'’-]*(?: [A-Z0-9][\w.&'’-]*){0,3}) and (?P<other>(?!Sons?\b|Co\b|Company\b|Partners?\b|Associates\b|Brothers\b|Daughters?\b|Sisters\b)[A-Z].*)"
)
#: a form that is no abbreviation where a sentence ends with it: "Acme Ltd."
_STOPPED = re.compile(r"(?<!Co\., )\b(?:Ltd|Pty|Pte)\.$")
_PASSED_TO = re.compile(r"\b(?:with|to|from|by|via|use|uses|through|are) (?:the )?$|[\w.], $")
_BEFORE = 16
_AND_MORE = re.compile(r" and [A-Z][\w+&'-]*(?: [A-Z][\w+&'-]*)*")
_GIVEN_REACH = 160  #: characters behind a verb of giving in which it says to whom
#: what stands between a name and its company
_BESIDE = re.compile(r" ?\(?(?:,? ?(?:made|provided|operated|offered|run) )?(?:(?<=\()|by |from |of )(?:the )?$")
#: a product with its company behind it
_BY_FIRM = re.compile(
    r"(?P<name>[A-Z][\w+&'-]*(?: [A-Z0-9][\w+&'-]*){0,3})(?=,? (?:by|from) [A-Z][\w&. '-]{1,40}? (?:Inc|LLC|Ltd|Limited|GmbH|AG|B\.V|plc|Corp)\b)"
)
#: an English company as it is written, with what its law calls it
_WRITTEN_FIRM = re.compile(
    r"\b(?P<name>(?:[A-Z0-9]|[a-z]{1,6}[A-Z])[\w.&'’-]*(?: (?:[A-Z0-9&][\w.&'’-]*|of|and|de|von)){0,5}?,? (?:Inc\b\.?|LLC\b|L\.L\.C\.|Ltd\b\.?|Limited\b|LLP\b|GmbH\b|AG\b|A/S|ApS\b|AS\b|AB\b|s\.r\.o\.|a\.s\.|sp\. z o\.o\.|d\.o\.o\.|Kft\b\.?|Zrt\b\.?|e\.V\."
    r"|Oy\b|SE\b|NV\b|N\.V\.|BV\b|B\.V\.|plc\b|PLC\b|Corp\b\.?|Corporation\b|SARL\b|SAS\b|S\.A\.S?\.?|S\.r\.l\.|S\.p\.A\.|Pte\b\.?(?: Ltd\b\.?)?|Co\.,? Ltd\b\.?|K\.K\.|Pty\b(?: Ltd\b\.?)?))"
)
_SUBJECT_GAP = re.compile(
    r"[\s”\"」』]*(?:\([^()]{0,40}\))?\s*(?:sdk|服务|平台)?(?:, (?:who|which|that))?\s*(?:亦|也|均|都)?(?:可能|或|会|将|需要?|能够?|可以?|may|will|can|also|automatically|自动|直接|\s)*+"
)
#: an English name at the beginning of a clause, up to its verb
_CAPITALISED = re.compile(
    r"(?:^|[.;:•]\s*|, |\band (?=[A-Z])|[-*]\s+)(?!(?:We|You|They|It|I|This|That|These|Those|The (?![A-Z])|Our|Your|If|When|Where|While|No|All|Each|Any|Some|Such"
    r"|In|On|For|As|With|Users?|Customers?|Children|Data|Information|What|Which|Who|How|To|Please|Only|Most|Other|Everything|Nothing"
    r"|Nobody|From|By|At|Under|Upon|With|Without|Through|During|Until|Since|Unless|Although|However|Do|Does|Did|Is|Are|Can|Will|May|Should|Would|Has|Have|Passengers?|Parents?|Members?|Visitors?|Photos?|Videos?|Audio|Voice|Once|After|Before|Because|Cookies?|Location)\b)"
    r"(?:The )?(?P<name>(?:[A-Z]|[a-z]{1,6}[A-Z])[\w&'.-]*(?: (?:[A-Z0-9&][\w&'.-]*|of|and|for))*?(?:,? (?:Inc|LLC|L\.L\.C|Ltd|Limited|GmbH|AG|A/S|ApS|B\.V|[Pp]lc|PLC|Corp|SARL|S\.A|S\.r\.l|Pte(?: Ltd)?)\.?)?(?: SDK)?)"
    r"(?:,? (?:by|from|operated by|provided by|a service of|of) [A-Z][\w&.' -]{1,40}?)?(?:\s*\([^()]{0,60}\))?(?:, (?:our|an?|the|one of our|which|used|made|provided|operated) [\w '/.-]{2,60}(?=,))?,?\s+(?:may|can|will|also|only|automatically|then|[a-z]+s [a-z ]{2,30} and therefore"
    r"|[a-z]+s\b(?:(?! (?:we|i|you|it|they|who|which|that)\b)[^.;,]){2,60}? and(?: then| also| may| will)?)?\s*$"
)
_SMALL = re.compile(r"(?:^|\s)(?!and\b|or\b)[a-z][\w'’-]*$")
#: "we work with Acme, who collects"
_RELATIVE = re.compile(
    r"(?:\b(?:with|use|uses|by|to|from|through|via|engage|integrate|partner|and|contains?|includes?|embeds?) |[;,] |^(?:[(]?[a-z0-9]{1,2}[.)] )?)"
    r"(?P<name>[A-Z][\w&'.-]*(?: [A-Z0-9&][\w&'.-]*){0,4}(?:,? (?:Inc|LLC|Ltd|GmbH|plc)\b\.?)?(?: for (?:Android|iOS|Unity))?)"
    r"(?:\s*\([^()]{0,60}\))?(?:,? (?:made|provided|operated|offered|run|supplied|developed|published|maintained)? ?(?:by|from) [A-Z][\w&. '-]{1,40}?)?, (?:who|which) (?:may |can |will |also |only |automatically ){0,3}$"
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
_NAME_REACH = 400  #: characters before a verb in which its subject is looked for


_NO_WORD = 16  #: letters that a name may have
_ARTICLE = re.compile(r"\b(?:an?|the|this|your|our) $")


@lru_cache(maxsize=4)
def names_in(view: SentenceView) -> tuple[Named, ...]:
    """Return the names that a sentence gives to whom it speaks of; each act of a sentence asks for them again."""
    found: list[Named] = []
    for match in _QUOTED.finditer(view.text):
        sdks = sdks_of(match["name"], view.lexicon.sdk_names)
        kind = ActorKind.SDK if sdks or SDK.search(match["name"]) else ActorKind.THIRD_PARTY
        found.append(Named(*match.span("name"), kind, sdks))
    found.extend(
        Named(*match.span("name"), ActorKind.SDK, sdks_of(match["name"], view.lexicon.sdk_names))
        for match in _CALLED_SDK.finditer(view.text)
        if not is_nameless_part(view.lexicon, match["name"])
    )
    found.extend(
        Named(*match.span("name"), ActorKind.SDK, sdks_of(match["name"], view.lexicon.sdk_names))
        for match in _HAN_KIT.finditer(view.text)
        if not match["name"].isascii() and _is_own(view, match["name"].removesuffix("sdk").strip())
    )
    words = view.words
    for pattern, kind in (
        (_CALLED_KIT, ActorKind.SDK),
        (_USED, ActorKind.THIRD_PARTY),
        (_GIVEN, ActorKind.THIRD_PARTY),
        (_BY_FIRM, ActorKind.THIRD_PARTY),
        (_SUCH_AS, ActorKind.THIRD_PARTY),
        (_TO_WHICH, ActorKind.THIRD_PARTY),
        (_DONE_BY, ActorKind.THIRD_PARTY),
        (_CALLED, ActorKind.THIRD_PARTY),
    ):
        for match in [*pattern.finditer(words), *(_given_to(words) if pattern is _GIVEN else ())]:
            if kind is ActorKind.THIRD_PARTY and is_generic(match["name"]):
                continue
            sdk = kind is ActorKind.SDK or view.lexicon.sdk_mentions.fullmatch(simplified(match["name"]))
            start, end = match.span("name")
            sdks = sdks_of(match["name"], view.lexicon.sdk_names) if sdk else ()
            found.append(Named(start, end, ActorKind.SDK if sdk else kind, sdks))
    found.extend(
        Named(*match.span("name"), ActorKind.THIRD_PARTY)
        for match in _USED_HAN.finditer(view.text)
        if not names_nobody(match["name"], TRADES) and not is_nameless_part(view.lexicon, match["name"])
    )
    for match in _HANDLED_BY.finditer(view.text):
        start, end = match.span("name" if match["name"] else "other")
        if not names_nobody(view.text[start:end], TRADES):
            found.append(Named(start, end, ActorKind.THIRD_PARTY))
    found.extend(_given_in_chinese(view))
    places = recipients(view.lexicon, view.document.text, view.text)
    found.extend(Named(start, end, ActorKind.THIRD_PARTY) for start, end in places)
    firms = (_FIRMS.finditer(view.text), _WRITTEN_FIRM.finditer(words))
    for match in (match for matches in firms for match in matches):
        start, end = match.span("name")
        end -= not words[end:].strip() and _STOPPED.search(words, start, end) is not None
        found.extend(Named(low, high, ActorKind.THIRD_PARTY) for low, high in _each(words, start, end))
    found.extend(
        Named(*match.span("name"), ActorKind.SDK, sdks_of(match["name"], view.lexicon.sdk_names))
        for match in view.lexicon.sdk_mentions.finditer(view.text)
        if not (words[match.start()].islower() and _ARTICLE.search(view.text, 0, match.start()))  # "a banner"
    )
    found.extend(_in_brackets(words))
    found = [_with_vendor(words, named) for named in found]
    found.extend([other for named in found for other in beside(view, words, named)])
    return tuple(_apart(view, found))


def _in_brackets(words: str) -> Iterator[Named]:
    """Yield the names that brackets behind a kind of recipients list."""
    for match in _IN_BRACKETS.finditer(words):
        at = match.start("names")
        for part in _LISTED.split(match["names"]):
            start = words.index(part, at)
            at = start + len(part)
            if _ONE_NAME.fullmatch(part) and not is_generic(part) and not part.isupper():
                yield Named(start, at, ActorKind.THIRD_PARTY)


def _with_vendor(words: str, named: Named) -> Named:
    """Return a product with the name of who makes it right before."""
    vendor = _VENDOR.search(words, max(0, named.start - _VENDOR_REACH), named.start)
    return msgspec.structs.replace(named, start=vendor.start()) if vendor and named.kind is ActorKind.SDK else named


def _is_own(view: SentenceView, name: str) -> bool:
    """Return whether what is called an SDK has a name of its own, not only a trade: 推送SDK."""
    return is_name(view.lexicon, name) or names_both(view.lexicon, name)


def _each(words: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a company, or both that "and" joins behind a word of giving: "with Hooli and Vandelay BV", not "by Kerb and Sons Ltd"."""
    joint = _TWO.fullmatch(words, start, end)
    if joint is None or not _PASSED_TO.search(words, max(0, start - _BEFORE), start):
        yield start, end
        return
    yield joint.span("one")
    yield joint.span("other")


def _given_in_chinese(view: SentenceView) -> Iterator[Named]:
    """Yield to whom something is given whose name begins as one of the catalog does: kinds of recipients do not."""
    for match in _GIVEN_TO.finditer(view.text):
        name = match["name"] or match["other"]
        known = bool(view.lexicon.sdk_names.beginning(name[:2]))
        if known and not view.lexicon.terms("actor", name):
            yield Named(*match.span("name" if match["name"] else "other"), ActorKind.THIRD_PARTY)


def _given_to(words: str) -> list[re.Match[str]]:
    """Return to whom something is given behind a verb that says so."""
    verb = _GIVING.search(words)
    low = verb.end() if verb else len(words)
    found = (match for match in _TO.finditer(words, low) if match.start() - low <= _GIVEN_REACH)
    return [match for match in found if not _is_office(words, match)]


def _is_office(words: str, match: re.Match[str]) -> bool:
    """Return whether a name is half of one of an authority: "the Data Protection and Information Commissioner"."""
    whole = _AND_MORE.match(words, match.end("name")) if " " in match["name"] else None
    return whole is not None and is_generic(words[match.start("name") : whole.end()])


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


def _begins_clause(match: re.Match[str] | None) -> re.Match[str] | None:
    """Return a name if a clause begins with it: behind a comma words in small letters stand before, no names of a series."""
    if match is None or not match[0].startswith(","):
        return match
    return match if _SMALL.search(match.string, 0, match.start()) else None


def _shouts(words: str) -> bool:
    """Return whether a sentence is written in capitals, so that they tell no names."""
    letters = [char for char in words if char.isascii() and char.isalpha()]
    return len(letters) > _NO_WORD and sum(map(str.isupper, letters)) * 5 >= len(letters) * 4


def subject_of(view: SentenceView, start: int, end: int, brand: frozenset[str]) -> Named | None:
    """Return the name that is the subject of verbs from `start` to `end`: "Google AdMob will collect", "collected by Acme".

    `brand`: words of the app's own name; it is no third party.
    """
    words = view.words
    low = max(0, start - _NAME_REACH)
    match = (
        None
        if _shouts(words)
        else (
            _BY.match(words, end)
            or _begins_clause(_CAPITALISED.search(words[:start], low))
            or _RELATIVE.search(words[:start], low)
            or _OF_APPOSITION.search(words[:start], low)
        )
    )
    if match is None:
        before = (named for named in names_in(view) if named.end <= start)
        return next((named for named in before if _SUBJECT_GAP.fullmatch(view.text, named.end, start)), None)
    name = match["name"] if ABBREVIATED.search(match["name"]) else match["name"].rstrip(".")
    if set(name.lower().split()) & brand or is_generic(name) or is_common_here(view.document, name):
        return None
    sdk = SDK.search(name) or view.lexicon.sdk_mentions.fullmatch(name.lower())
    sdks = sdks_of(name, view.lexicon.sdk_names) if sdk else ()
    start = match.start("name")
    return Named(start, start + len(name), ActorKind.SDK if sdk else ActorKind.THIRD_PARTY, sdks)
