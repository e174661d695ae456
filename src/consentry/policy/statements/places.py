"""Whether what is passed on goes to another country, and which sentences only define words."""

from __future__ import annotations

import re

_COUNTRY = (
    r"(?:(?:the )?(?:united states(?: of america)?|usa|u\.s\.a?\.?|united kingdom|uk|u\.k\.|netherlands|philippines|united arab emirates|uae|european union|eu|european economic area|eea)"
    r"|america|canada|mexico|brazil|argentina|chile|china|mainland china|hong kong|macau|taiwan|japan|(?:south )?korea|republic of korea|singapore|malaysia|indonesia|thailand|vietnam|india|pakistan|israel|turkey"
    r"|russia|ukraine|ireland|germany|france|spain|portugal|italy|switzerland|austria|belgium|luxembourg|poland|sweden|norway|denmark|finland|iceland|estonia|australia|new zealand|south africa|nigeria|kenya|egypt"
    r"|(?:an)?other countr(?:y|ies)|third countr(?:y|ies)|foreign countr(?:y|ies)|countries (?:outside|other than|that)|the country (?:of|in|to)|any other country|(?:a|one) country outside)"
)
#: the place stands right behind the verb: "transferred to the USA", "provided to Taiwan"
_ABROAD = re.compile(
    rf" ?(?:[\w-]+ ){{0,2}}?to (?:(?:our |the )?(?:servers?|data cent(?:re|er)s?) (?:located )?in )?{_COUNTRY}\b(?! (?:law|authorit|government|compan|partner|provider|affiliate|subsidiar|office|commission|police|customs|tax))"
)
_DEFINES = re.compile(
    r"[\"“”'][^\"“”]{2,60}[\"“”'],?\s*(?:\([^()]{0,40}\) ?)?(?:shall |will )?(?:means?|refers? to|is defined|stands for|has the meaning|includes? (?:any|without)|is any|is information|is data)\b"
    r"|\bthe terms? [\"“'][^\"“”]{2,60}[\"“']|[“\"「『][^”\"」』]{2,30}[”\"」』]\s*,?(?:一词)?(?:是指|系指|指的?是|意指|指(?=以|与|能|单独|您|用户|任何|由))"
    r"|个人(?:敏感)?(?:信息|资料|数据)(?:是指|系指|即|指)(?=以|与|能|可|单独|在世|任何)"
)
_GLOSSARY = re.compile(
    r"\b(?:glossary|definitions?|interpretation|terms (?:used|we use)|what (?:these|the) (?:words|terms) mean)\b|术语|名词解释|定义|释义"
)


def goes_abroad(text: str, end: int) -> bool:
    """Return whether another country is named right behind a verb that ends at `end` of folded text."""
    return _ABROAD.match(text, end - len(" to") if text.endswith(" to", 0, end) else end) is not None


def defines(text: str) -> bool:
    """Return whether a folded sentence tells what a word means."""
    return _DEFINES.search(text) is not None


def is_glossary(heading: str) -> bool:
    """Return whether a folded heading stands above definitions."""
    return _GLOSSARY.search(heading) is not None
