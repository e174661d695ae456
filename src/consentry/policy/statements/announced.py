"""Which headings and lines announce a list of third parties, and of which kind they are."""

from __future__ import annotations

import bisect
import re

from consentry.model.document import Block, BlockKind, Document
from consentry.model.policy import ActorKind
from consentry.policy.reading.language import simplified
from consentry.policy.statements.lexicon import Lexicon
from consentry.policy.statements.sentence import SentenceView

_ANNOUNCES_SDK = re.compile(
    r"sdk|软[件体]开发(?:套件|工具|包)|插件|software development kits?|\bkits?\b|\blibrar(?:y|ies)\b|(?:third|3rd)[- ]party (?:components?|code|tools?)|组件"
)
_ANNOUNCES = re.compile(
    r"第三方|\bconsign(?:ment|ed|s)?\b|\bentrust(?:ment|ed)?\b|\boutsourc\w+|合作|共享|受托|委托处理|接收方|对外(?:提供|披露|传输)|(?:信息|资料|数据)的?(?:对外)?提供$|提供给|[给向]谁|交给|哪些(?:公司|机构|单位)|服务商|供应商|服务提供者|平台对接|对接的?平台|第三者|外部(?:机构|公司|平台|服务)|[和与跟]谁|谁(?:能|会)|third[- ]part|3rd[- ]part|\bsub-?contractors?\b|\b(?:outside|external|other) (?:companies|tools|services|providers|vendors)\b|partners?\b|providers?\b|processors?\b|recipients?\b|vendors?\b"
    r"|\bwho (?:gets|receives|else|we (?:share|work|rely)|helps|handles|processes|has access)|\bwho (?:is|are) (?:told|given|informed|involved)\b|\bwho sees (?:it|what|your (?:data|information))\b|\bwhom\b|\bdisclos(?:e|ed|ing)\b|^\W*(?:\d+\W+)?disclosures?(?: of .{2,40})?$"
    r"|\b(?:organi[sz]ations|businesses|firms|entities|bodies|agencies|people|others)\b,? (?:to (?:whom|which)|we\b|that\b|who\b|which\b|with (?:whom|which)|involved\b)|\bcompanies\b|\bsuppliers?\b|\bshar(?:e|ed|ing)\b|\bwhere (?:your |the |this |that )?(?:data|information|details|it)\b.{0,12} (?:goes?|travels?|ends? up)\b|\bin(?:to)? (?:other|whose) hands\b|\b(?:our|of) helpers\b|\bwho else\b|\bhand(?:ed|ing)? (?:on|over|out)\b"
    r"|(?:信息|数据|资料).{0,4}(?:去了?哪|流向|去向)|到谁手|谁手[里中]|交出去|给出去|帮我们的|还有谁|谁在帮|外包|\bservices we use\b|\btools (?:we use|used by)\b|\bconnected services\b"
)
#: who may see it are parts of the operator itself
_INTERNAL = re.compile(
    r"\binternal(?:ly)?\b[^.;]{0,24}\b(?:recipients?|access|departments?|teams?|staff|roles?)\b|\b(?:recipients?|access)\b[^.;]{0,16}\binternal|\bour own (?:departments|teams|staff|people)\b"
    r"|\b(?:departments|teams|staff) (?:who|that|which|with) (?:may|can|have|has|access)|内部[^，。；]{0,12}(?:部门|科室|人员|岗位|员工|接收|访问)|(?:部门|科室|岗位|人员)[^，。；]{0,10}(?:访问|查阅|查看)权限"
)
_BEFORE_LIST = 12  #: lines up to the one that opens a list
_HEADINGS_UP = 4
_LINES_UP = 24  #: lines of a list after the one that opens it
_NESTED = 2  #: level of an item below another one
_SHORT = 40  #: characters of an item that is the title of those below it
_LONG = 160  #: a line that is longer is prose, and ends a list
#: a title that is set as an ordinary line
_ALONE = re.compile(
    r"\W*(?:\d{1,2}[.)]?\s*)?(?:(?:our|the|list of|integrated|embedded|external|third[- ]party)\s)*"
    r"(?:sdks?|services|software|partners|service providers|processors|vendors|components|libraries|recipients)(?: list| (?:we|in|used|integrated|that) .{0,40})?"
    r"|第三方sdk.{0,10}|sdk(?:列表|清单|目录)|(?:who (?:else )?(?:gets|receives|sees|is told|is given)|with whom|to whom)(?! (?:you|your profile))[\w' ]{0,40}|[^，。；]{0,12}给了?谁[^，。；]{0,6}"
)
_OPENED = re.compile(
    r"(?:第三方|合作伙伴|合作方|合作机构|服务商|供应商|服务提供者)|[以如]下(?:合作)?(?:各方|伙伴|平台|机构|公司|单位|企业|组织|主体|对象|个人)|\b(?:made available|pass(?:ed)?|disclosed?|given|give|provided?|shared?|sen[dt]|transferred|transfer|transmit(?:ted)?)\b[^.;]{0,60} (?:to|with)(?: (?:the following|these|those))?:$|\b(?:the following|these|those|certain|several) (?:\w+ )?(?:organi[sz]ations|businesses|firms|entities|bodies|institutions|people|persons|agencies|contractors|parties|services)\b|third[- ]part(?:y|ies)|\b(?:partners|providers|processors|recipients|vendors|companies|suppliers)\b"
)


def is_internal(document: Document, at: int) -> bool:
    """Return whether what stands above a block says that it lists parts of the operator itself."""
    block = document.blocks[at]
    above = [document.blocks[block.section]] if block.section >= 0 else []
    for before in reversed(document.blocks[max(0, at - _BEFORE_LIST) : at]):
        above.append(before)
        if before.kind is BlockKind.HEADING:
            break
    return any(
        one.end - one.start <= _LONG and _INTERNAL.search(simplified(document.words(one))) is not None for one in above
    )


def speaks_of_parties(words: str) -> bool:
    """Return whether a folded heading or line speaks of third parties."""
    return _ANNOUNCES_SDK.search(words) is not None or _ANNOUNCES.search(words) is not None


def opened_list(view: SentenceView) -> ActorKind | None:
    """Return of which kind the parties are that a line opens a list of: "we use these SDKs:"."""
    return _opened(view.text)


def _opened(text: str) -> ActorKind | None:
    if _ANNOUNCES_SDK.search(text):
        return ActorKind.SDK
    return ActorKind.THIRD_PARTY if _OPENED.search(text) else None


def announces_parties(lexicon: Lexicon, document: Document, block: Block) -> ActorKind | None:
    """Return of which kind the parties are that a heading above a block announces, None = of none."""
    if (nested := _of_parent(document, block)) is not None:
        return nested
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


def _of_parent(document: Document, block: Block) -> ActorKind | None:
    """Return of which kind the parties are that the item above deeper ones announces: "Embedded kits" above their names."""
    if block.kind is not BlockKind.ITEM or block.level < _NESTED:
        return None
    at = bisect.bisect_left(document.blocks, block.start, key=lambda other: other.start)
    for before in reversed(document.blocks[max(0, at - _LINES_UP) : at]):
        if before.kind is not BlockKind.ITEM:
            return None
        if before.level < block.level:
            words = simplified(document.words(before))
            return ActorKind.SDK if len(words) <= _SHORT and _ANNOUNCES_SDK.search(words) else None
    return None


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
