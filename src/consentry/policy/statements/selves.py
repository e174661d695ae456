"""What an operator calls itself: 某某公司（下称“物业”）, "Caldera Bank S.A. (the “Bank”)"."""

from __future__ import annotations

import re
from functools import lru_cache

from consentry.policy.reading.language import simplified

_DEFINED = re.compile(
    r"(?:公司|银行|大学|医院|中心|工作室|事务所|协会|开发者"
    r"|\b(?:inc|ltd|limited|llc|llp|gmbh|ag|corp|corporation|co|company|aps|ab|oy|bv|b\.v|s\.a|plc|university|bank|hospital|trust))"
    r"\.?,?\s?\((?:以下|下|合)?(?:统|简)?称?(?:为|:)?\s?(?:hereinafter |the )?[\"“「](?:the )?(?P<name>[^\"”」()]{2,20})[\"”」]"
)
#: they speak of somebody else, or are words for other things
_OTHERS = re.compile(r"sdk|合作|第三方|partner|processor|vendor|provider|supplier")
#: an institution that the title names is meant by its kind: "the Bank", "the University"
_KIND = re.compile(
    r"\b(?:bank|university|hospital|school|college|clinic|library|museum|council|club|trust|foundation)\b"
)
_TITLE = 160  #: characters of the title
_NO_SELF = frozenset(
    [
        "policy",
        "notice",
        "agreement",
        "terms",
        "you",
        "your",
        "user",
        "users",
        "client",
        "customer",
        "data",
        "information",
        "service",
        "services",
        "site",
        "website",
        "we",
        "us",
        "our",
        "用户",
        "您",
        "你",
        "协议",
        "政策",
        "服务",
        "信息",
        "我们",
        "本政策",
        "本协议",
        "个人信息",
        "会员",
        "乘客",
    ]
)


@lru_cache(maxsize=8)
def own_names(head: str) -> re.Pattern[str] | None:
    """Return a pattern of the names that the operator gives itself at the beginning of a document, for folded text."""
    text = simplified(head)
    names = {
        match["name"].strip()
        for match in _DEFINED.finditer(text)
        if match["name"].strip() not in _NO_SELF and not _OTHERS.search(text, max(0, match.start() - 60), match.start())
    }
    forms = [rf"(?:the )?{re.escape(name)}" for name in sorted(names, key=len, reverse=True)]
    forms += [rf"the {kind}" for kind in sorted(set(_KIND.findall(text[:_TITLE])))]
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(forms)})(?![a-z0-9'])") if forms else None
