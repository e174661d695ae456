"""Lines that are entries of a list of third parties: `Bugly（深圳市腾讯计算机系统有限公司）：收集…`, "Couriers: your address"."""

from __future__ import annotations

import re

from consentry.model.document import BlockKind, Document
from consentry.model.policy import ActorKind
from consentry.policy.statements.names import NO_NAME, SDK, Named, is_generic
from consentry.policy.statements.parallel import is_nameless_part
from consentry.policy.statements.parting import FIRM
from consentry.policy.statements.record import meaning_of
from consentry.policy.statements.sdks import sdks_of
from consentry.policy.statements.sentence import SentenceView

#: what begins a line: a name, perhaps its company, and a colon
_ENTRY = re.compile(
    rf"^\s*+(?:[(]?\d{{1,2}}(?:\.\d{{1,2}})*[).、．]?\s|[(]?\d{{1,2}}[).、．]|[(]?(?:[a-z]|[ivx]{{2,4}})[).]\s|[•·\-*])?\s*+[\"“「【]?(?P<name>(?=\S)[^:,。;()\"“”「」【】]{{2,40}}?(?:, (?:inc|llc|ltd|limited|gmbh|plc|corp|s\.a|n\.v|b\.v)\b\.?)?)[\"”」]?\s*"
    rf"(?:\((?P<company>[^()]{{2,60}}{FIRM}[^()]{{0,20}}|[^()]{{2,40}})\)[^:,。;]{{0,8}}|,\s(?P<by>[^:()]{{2,60}}{FIRM})[^:()]{{0,60}}"
    r"|,\s(?:for |an? |our |the |[A-Z])?[^:(),.;]{2,40}(?:\([^()]{2,40}\))?)?\s*(?:[:—–】]\s*|\s-\s|\.$)"
)
#: the same, set apart by commas: 云推SDK，甲公司，用于…
_COMMAS = re.compile(
    rf"^\s*+(?:[(]?\d{{1,2}}(?:\.\d{{1,2}})*[).、．]?\s|[(]?\d{{1,2}}[).、．]|[•·\-*])?\s*+(?P<name>(?=\S)[^:,。;()]{{2,30}}),\s?(?P<company>[^:,。;()]{{2,40}}?{FIRM})(?P<by>),\s?"
)
#: the same with who makes it: 名称为云推SDK，由甲公司提供，用于…
_MADE_BY = re.compile(
    r"^\s*+(?:[(]?\d{1,2}(?:\.\d{1,2})*[).、．]?\s?|[•·\-*])?\s*+(?:(?:sdk)?名称[为是:]|名为|该sdk为)?(?P<name>(?=\S)[^:,。;()由]{2,30})(?:[,:]\s?|是)?由(?P<company>[^:,。;]{2,40}?)(?:提供|开发|运营|所有)(?P<by>)(?:的[^,。;]{0,16})?,\s?"
)
_KINDS = re.compile(
    r"\b(?:data|information|purposes?|legal|provider|company|link|policy|why|how|what|when|note|e-?mail|phone)\b"
)
#: what begins paragraphs, and is no name
_SUBJECTS = re.compile(
    r"\b(?:advertising|analytics|payments?|security|marketing|hosting|support|delivery|shipping|billing|login|maps|messaging|notifications?|crash|fraud|research"
    r"|affiliates?|authorities|government|social|media|customers?|push|legal|business|consent|other|retention|storage|children|contact|rights|cookies|summary|important)\b"
)
_WRITTEN = re.compile(r"[A-Z0-9][\w.+&'’/-]*(?: (?:[A-Z0-9&][\w.+&'’/-]*|for|of|and|by|from))*")
#: what names of functions are made of, and names of parties beside something of their own
_TRADES = re.compile(
    r"广告|推送|统计|分析|地图|定位|支付|登录|登入|分享|数据|消息|服务|功能|第三方|账号|一键|安全|验证|客服|语音|视频|图片|存储|直播|短信|实名|认证|扫码|崩溃|性能|监控|监测|天气|识别|风控|反欺诈"
    r"|人脸|人工|智能|在线|网络|加速|播放|下载|更新|升级|修复|配送|物流|快递|保险|金融|通讯|通信|社交|合作|商家|平台|机构|伙伴|内容|审核|搜索|推荐|营销|推广|投放|归因|用户|注册|收银|订单|售后|其他|类|等|与|和|及|或|的|[、/()\s]"
)
_ALIKE = re.compile(
    r"\s*[^\s:：,，。;；()（）—–][^:：,，。;；()（）—–]{1,48}\s*(?:[(（][^()（）]{2,60}[)）])?\s*(?:[:：]|\s[—–-]\s|——)(?!//)"
)
#: what makes words a sentence
_SAYS = re.compile(r"为了?|用于|通过|根据|如果|可能|收集|获取|使用|共享|我们|您|需要|包括|以便")
_ENDS_AS_FIRM = re.compile(rf"(?<![某等])(?:有限公司|有限责任公司|股份公司|集团)$|[a-z0-9.)],? {FIRM}$")
_IS = re.compile(r"\b(?:is|are|was|were|will be) \w+")  #: a sentence, no name
_LONGEST_KIND = 24  #: characters of the kind of recipients that begins a line


def entry_of(view: SentenceView, *, listed: ActorKind | None, item: bool = False) -> Named | None:
    """Return the third party that the line is an entry of.

    `listed`: the kind of third parties that the section lists; `item`: the line is an item of a list.
    """
    match = _ENTRY.match(view.text) or ((_COMMAS.match(view.text) or _MADE_BY.match(view.text)) if listed else None)
    if match is None or (match.end() >= len(view.text.rstrip()) and not _goes_on(view, match)):
        return None
    name = match["name"].strip()
    start = match.start("name")
    if NO_NAME.search(name) or meaning_of(view.lexicon, name) or _IS.search(name) or _is_word(name):
        return None
    if is_nameless_part(view.lexicon, name):
        return None
    if item and listed and not match[0].endswith(".") and _is_kind(view, name):  # couriers: name, address
        return Named(start, start + len(name), ActorKind.THIRD_PARTY, entry=True, after=match.end(), sure=False)
    sdks = sdks_of(name, view.lexicon.sdk_names)
    company = match["company"] or match["by"]
    beside = re.search(FIRM, company) is not None if company else False
    firm = beside or _ENDS_AS_FIRM.search(name) is not None
    said = bool(SDK.search(name))
    written = view.document.text[view.start + start : view.start + start + len(name)]
    titled = match[0].endswith(".")  # it stands above what is said, so that the words themselves must tell
    if titled and (not listed or (written.isascii() and not _WRITTEN.fullmatch(written))):
        return None
    if not (said or firm or _TRADES.sub("", name)):
        return None  # what somebody is for: 支付：…
    own = listed is ActorKind.SDK and not written.isascii() and len(_TRADES.sub("", name)) > 1 and not titled
    written_so = own or _WRITTEN.fullmatch(written) is not None
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


def _is_word(name: str) -> bool:
    return name.isalpha() and is_generic(name)


def _is_kind(view: SentenceView, name: str) -> bool:
    """Return whether a name is of a kind of recipients: couriers, "payment processors"."""
    if SDK.search(name) or len(name) > _LONGEST_KIND:
        return False
    return [hit.value for hit in view.lexicon.terms("actor", name)] == ["third_party"]


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
