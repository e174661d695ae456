"""A name and what stands beside it: "MapKit (Mappy GmbH)", 云推SDK（甲公司）, "PushKit, by Pushy Inc.", "MapKit v5.0"."""

from __future__ import annotations

import re

from consentry.policy.reading.language import simplified

#: what shows that words name a company; folded
FIRM = (
    r"(?:有限公司|有限责任公司|股份公司|公司|集团|\b(?:inc|incorporated|llc|llp|ltd|limited|gmbh|corp|corporation|plc|s\.a|sas|sarl|s\.r\.l|b\.v|n\.v|aps|oyj?|pte|pty"
    r"|k\.k|co|(?:ag|sa|ab|nv|bv|a/s|srl)(?=$|[),;]))\b\.?)"
)
_BESIDE = (
    re.compile(
        r"(?P<name>[^()（）]{2,60}?)\s*[(（](?:(?:provided |operated |developed )?by |由)?(?P<company>[^()（）]{2,60})[)）]"
    ),
    re.compile(
        r"(?P<name>[^,]{2,40}?),? (?:by|from|provided by|operated by|developed by|a service of) (?P<company>[^,()]{2,60}(?:, Inc\.?|, LLC)?)"
    ),
    re.compile(r"(?P<name>[^,:：。]{2,40}?)[:：,，]?由(?P<company>[^,，。]{2,40}?)(?:提供|开发|运营)。?"),
)
_VERSION = re.compile(r"\s*\(?(?:[vV]|version |版本:?)\s?\d+(?:\.\w+){0,3}\)?$|\s+\d+(?:\.\d+){1,3}$")


def parted(words: str) -> tuple[str, str]:
    """Return a name as it is written, without its version, and the company beside it, empty where none stands there."""
    for pattern in _BESIDE:
        match = pattern.fullmatch(words)
        if match and re.search(FIRM, simplified(match["company"])):
            return _VERSION.sub("", match["name"]).strip(), match["company"].strip()
    return _VERSION.sub("", words).strip() or words, ""
