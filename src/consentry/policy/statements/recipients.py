"""Names of recipients in Chinese sentences, told by their place: 共享给甲骨科技、星云数据等公司, 由银杏支付承接, 委托云筑数据存储.

A place alone does not tell a name from a kind of recipients (提供给快递员), so something of the words must: a series of which each member may be a
name, a kind behind 等, or a last word that companies have in their names. A name once found is one wherever it gets something.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.parallel import is_name

_MEMBER = r"(?:(?!以及|等|的|提供|共享|收集|处理|完成|[两三四五]家)[\u4e00-\u9fffa-z0-9·+-]){2,24}?"
_SERIES = rf"(?P<names>{_MEMBER}(?:、{_MEMBER}){{0,20}})"
_MORE = r"(?P<more>[两三四五六七八九十]家|等(?:[0-9一二三四五六七八九十两多几数]{1,3}家)?(?:[\u4e00-\u9fff]{0,4}(?:公司|企业|机构|平台|单位|伙伴|厂商|服务商|供应商|银行|合作方|第三方))?)?"
_NO_START = r"(?!第三方|我们|您|你|其|该|本|上述|以上|以下|下列|他人|任何|境外|合作|服务器|后台|云端|用户|好友|相关|有关|政府|公安|司法|监管|关联|用于|不|未|系统|人工|专人|专业|双方|各|此|这)"
#: what stands before and behind whom something is given to, or who does something with it
_PLACES = tuple(
    re.compile(rf"{before}[“\"「]?{_NO_START}{_SERIES}[”\"」]?{_MORE}{behind}")
    for before, behind in (
        (
            r"(?:提供|传输|发送|共享|同步|披露|传送|上传|分享|转交|移交|推送|告知|传|交|托付|外包)(?:给|至|到|予|与|由|于)了?",
            r"(?=[,。;()]|$|进行|处理|用于|以便|用来|使用|承运|配送|负责|来(?:做|处理|发|送|完成|负责)|打理|代为|承接|完成)",
        ),
        (r"(?<![方面导意趋])向", r"(?=提供|传输|发送|共享|披露|同步|传送|上传|告知)"),
        (r"(?<![与给])与", r"(?=共享|分享|同步|交换)"),
        (
            r"(?<![自理缘来])由",
            r"(?=承运|承保|承接|承担|承办|接收|提供|完成|负责|处理|收集|存储|托管|配送|开展|实施|派送|运营|运维|签发|检测|开具|转发|播放|维护|送达|代发|投递|寄送|支持|办理|保管|转写|出具|结算)",
        ),
        (r"(?:来自|源自|走的?是?|通过|采用|改用|换成|对接|接入了?)", r"(?=的?(?:设备|接口|服务|系统)?[,。;])"),
        (
            r"委托",
            r"(?=存储|完成|承接|来做|代办|办理|派送|阅片|转写|审核|处理|监测|分析|发送|提供|进行|对|向|为|代|开展|负责|运维|保管|托管|印制|寄送|配送|承担|识别|核验)",
        ),
        (
            r"(?:公司|服务商?|平台|机构|伙伴|企业|厂商|供应商|合作方|承运商|第三方|网络|联盟)[(](?:如|例如|比如|包括|即)?[:,]?",
            r"(?=[)])",
        ),
        (
            r"(?:接入|靠|使用|集成|引入|采用|选用|嵌入|依托|借助|用|请来?|找|交由|交给|托给|托付给)(?:了|的是)?",
            r"(?=(?P<back>(?:sdk)?,(?:它们?|其|他们|该(?:服务|公司|平台|sdk|方))(?:会|将|可能|可以|能|仅|只|需|要)))",
        ),
        (
            r"(?:一家|一个|家|由|给)?(?:叫做?|名为|名叫|称为)",
            r"(?=(?P<back>的(?:第三方|外部|本地)?(?:公司|团队|机构|工作室|服务商|供应商|平台|企业|服务|软件|工具|插件|组织|诊所|医院|实验室)))",
        ),
        (r"(?:包括|例如|比如|[,(]如|分别为|分别是)[:]?", r"(?=[,。;()]|$)"),
    )
)
_AND = re.compile(r"、|以及|(?<=[\u4e00-\u9fffa-z0-9]{2})[和与及](?=[\u4e00-\u9fffa-z0-9]{2})")
#: the last words of names of companies
_FIRM_LIKE = re.compile(
    r"(?<=[\u4e00-\u9fffa-z0-9]{2})(?:科技|数据|信息|网络|通信|通讯|互联|智能|物流|快递|速运|速递|快运|支付|银联|保险|产险|寿险|财险|人寿|证券|基金|银行|商务|传媒"
    r"|广告|实验室|检测|医学|医生|地图|出行|约车|租车|旅行|软件|优选|客服|短信|云讯|征信|数科|金服|信安|联盟|研究院|云|集团|公司)$"
)
#: what kinds of recipients are told by, beside words that companies have in their names
_KIND = re.compile(
    r"当地|本地|附近|国内|海外|所在|对应|指定|相应|大型|权威|知名|持牌|签约|发卡|收单|清算|开户|受理|就诊|入住|承运|承保|全国|外部|独立|专门|其它|每家|某些|某|多家|省级|市级|国家|中央|下属|行业|两家|三家"
    r"|(?:国|省|市|州|县|区|新加坡|日本|香港|澳门|台湾|欧盟|欧洲|境内|境外|app|企业|机构|单位|人员|部门|[者员方商户主]|门店|平台|中心|系统|网站|客户端|服务器|数据库)$"
)
_GETS = re.compile(
    r"(?:会|将|可能|可以|仅|只|亦|也|能够|需要?|直接|同时|在此过程中)*+(?:取得|获取|收集|接收|获得|读取|得到|采集|记录|看到|接触|拿到|拿走|掌握|知悉|得知)"
)
#: a pronoun in the next clause that can only mean who was named: 由海棠护理承接，我们会告知其您的姓名
_BACK = re.compile(
    r"(?!服务)[\u4e00-\u9fff]{0,4},[^,。;]{0,10}?(?:其(?![他它中余实次])|它|该(?:公司|平台|机构|行|企业|院)|对方)(?:会|将|可能|可以|能|仅|只|需要?|您|的?(?:收集|获取|看到|取得|查看|处理|接触)|查看|处理)"
)
_BEGINS = ",。;、:\n(时"  #: marks before the subject of a clause
_LONGEST = 10  #: characters of a name that only its getting something tells
_TITLE = 60  #: characters of a document in which its own name stands
_MOST = 60  #: names of a document


def recipients(lexicon: Lexicon, document: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where names stand in folded `text`, a sentence of the document, where it tells that they get something."""
    if text.isascii():
        return
    yield from _placed(lexicon, text, _folded(document))
    for name in _known(lexicon, document):
        at = text.find(name)
        while at >= 0:
            if _GETS.match(text, at + len(name)):
                yield at, at + len(name)
            at = text.find(name, at + 1)


@lru_cache(maxsize=4)
def _known(lexicon: Lexicon, document: str) -> tuple[str, ...]:
    """Return the names that some sentence of a document tells by their place."""
    folded = _folded(document)
    names = dict.fromkeys(folded[low:high] for low, high in _placed(lexicon, folded, folded))
    return tuple(names)[:_MOST]


@lru_cache(maxsize=4)
def _folded(document: str) -> str:
    return simplified(document)


def _gets_elsewhere(name: str, document: str) -> bool:
    """Return whether a document says again, with the same words as its subject, that they get something: 由百望云开具，百望云会取得…"""
    at = document.find(name)
    while at >= 0:
        if _GETS.match(document, at + len(name)) and document[max(0, at - 1) : at] in ("", *_BEGINS):
            return True
        at = document.find(name, at + 1)
    return False


def _placed(lexicon: Lexicon, text: str, document: str) -> Iterator[tuple[int, int]]:
    for pattern in _PLACES:
        for match in pattern.finditer(text):
            spans = list(_members(*match.span("names"), match["names"]))
            names = [text[low:high] for low, high in spans]
            if not all(_may_name(lexicon, name) for name in names):
                continue
            back = match.groupdict().get("back") is not None or _BACK.match(text, match.end()) is not None
            back = back and len(names[0]) <= _LONGEST and names[0] not in document[:_TITLE]
            sure = len(spans) > 1 or len(match["more"] or "") > 1 or back
            sure = sure or (
                len(names[0]) <= _LONGEST and names[0] not in document[:_TITLE] and _gets_elsewhere(names[0], document)
            )
            if sure or _FIRM_LIKE.search(names[0]) or lexicon.sdk_mentions.fullmatch(names[0]):
                yield from spans


def _members(low: int, high: int, words: str) -> Iterator[tuple[int, int]]:
    at = low
    for mark in _AND.finditer(words):
        yield at, low + mark.start()
        at = low + mark.end()
    yield at, high


def _may_name(lexicon: Lexicon, name: str) -> bool:
    if len(name) < 2 or _KIND.search(name) or lexicon.terms("actor", name):
        return False
    if (known := lexicon.sdk_mentions.search(name)) and known["name"] != name:
        return False  # a name of the catalog with something beside it: the name alone counts
    return is_name(lexicon, name) or is_name(lexicon, _FIRM_LIKE.sub("", name))
