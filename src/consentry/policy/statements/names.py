"""What a name is, and which words are none: defined terms, documents, places, authorities."""

from __future__ import annotations

import re
from collections.abc import Container

import msgspec

from consentry.model.document import Document
from consentry.model.policy import ActorKind

SDK = re.compile(r"sdk|插件|开发包", re.IGNORECASE)

#: no name, though it stands where one would
NO_NAME = re.compile(
    r"^为了|接入的|及其|^上述|^sdks? (?:in|of|used)\b|^the state$|^(?:(?:made|provided|operated|supplied|offered) )?(?:by|from) |如下|以下|下列|明细|清单|列表|名称|说明|包括|目录|情况|信息|我们|您|你|^[\W\d一二三四五六七八九十、]*(?:第三方)?(?:sdk|插件)s?$|\b(?:19|20)\d\d\b|\b(?:we|you|our|the app|integrated|following|below|information|data)\b"
)
#: words of titles that are no part of a name
_COMMON_WORDS = (
    "privacy policy notice statement terms and the of for to this app our we us you your is are data information protection last updated"
    " effective date sdk google android google's inc inc. llc ltd ltd. limited gmbh ag a/s aps s.r.l plc b.v corp company group service services how what it in on by with"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_GENERIC = (_COMMON - {"google", "google's"}) | frozenset(
    [
        "application",
        "software",
        "website",
        "site",
        "web",
        "platform",
        "product",
        "products",
        "provider",
        "providers",
        "partner",
        "partners",
        "vendor",
        "vendors",
        "supplier",
        "suppliers",
        "affiliate",
        "affiliates",
        "user",
        "users",
        "customer",
        "customers",
        "member",
        "members",
        "driver",
        "drivers",
        "host",
        "hosts",
        "guest",
        "guests",
        "seller",
        "sellers",
        "buyer",
        "buyers",
        "merchant",
        "merchants",
        "advertiser",
        "advertisers",
        "party",
        "parties",
        "third",
        "android",
        "ios",
        "ipados",
        "harmonyos",
        "personal",
        "privacy",
        "account",
        "accounts",
        "device",
        "devices",
        "content",
        "settings",
        "server",
        "servers",
        "wi-fi",
        "bluetooth",
        "gps",
        "internet",
        "network",
        "phone",
        "face",
        "id",
        "touch",
        "ai",
        "law",
        "laws",
        "article",
        "section",
        "appendix",
        "annex",
        "schedule",
        "exhibit",
        "clause",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "eu",
        "eea",
        "uk",
        "us",
        "usa",
        "u.s",
        "u.k",
        "european",
        "union",
        "united",
        "states",
        "kingdom",
        "america",
        "china",
        "india",
        "singapore",
        "japan",
        "germany",
        "france",
        "ireland",
        "canada",
        "australia",
        "switzerland",
        "netherlands",
        "spain",
        "italy",
        "sweden",
        "norway",
        "denmark",
        "finland",
        "poland",
        "brazil",
        "mexico",
        "korea",
        "hong",
        "kong",
        "taiwan",
        "california",
        "virginia",
        "colorado",
        "connecticut",
        "washington",
        "new",
        "york",
        "london",
        "paris",
        "berlin",
        "europe",
        "asia",
        "state",
        "states",
        "country",
        "countries",
        "nothing",
        "none",
        "published",
        "posted",
        "anyone",
        "everyone",
        "all",
        "other",
        "others",
        "any",
        "same",
        "two-factor",
        "authentication",
        "sign-in",
        "help",
        "support",
        "community",
        "forum",
        "profile",
        "friends",
        "contacts",
    ]
)
#: the last word of names of documents, of authorities, of techniques
_NOBODY = re.compile(
    r"\b(?:agreement|agreements|clauses?|contract|act|regulation|regulations|directive|policy|notice|statement|framework|rules?|code|addendum|terms|law|laws|standards?|protocol|encryption|security"
    r"|authority|authorities|commission|commissioner|ministry|department|bureau|agency|court|courts|police|government|administration|office|revenue service|act of \d{4}|republic|database|program|programme|manager|officer|team|director|board|committee|controller|representative|subjects?|holder|owner|desk|counsel)$"
)
_OWN_CENTRE = re.compile(
    r"\b(?:help|support|privacy|safety|trust|account|accounts|contact|service|customer|preferences?|notifications?|settings|security|data|protection|control|message|download|resource|consent|app|user|member)s? cent(?:re|er)$"
)
ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Corp|Co|S\.A|B\.V|N\.V|L\.L\.C|S\.r\.l|S\.p\.A|Pte)\.?$")


#: persons and streets, which stand where one writes to
_PERSON = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herr|Señora?|M|Mme)\.? [A-Z]")
_STREET = re.compile(r"\b(?:street|road|lane|avenue|boulevard|square|quay|embankment|floor|postcode)$")

#: what connections, files, keys and laws are called
_TECHNIQUE = re.compile(
    r"(?:TLS|SSL|HTTPS?|AES|RSA|SHA|SSH|VPN|DNS|TCP|UDP|SMTP|OAuth|SMS|MMS|OTP|PIN|QR|GPS|GNSS|NFC|RFID|Wi-?Fi|WLAN|Bluetooth|PDF|CSV|JSON|XML|ZIP|GPX|GDPR|CCPA|CPRA|LGPD|PIPL|PIPA|DPDP|HIPAA"
    r"|COPPA|ISO|IEC|SOC|PCI(?: DSS)?|API|URL|IP|CAPTCHA)(?:[ /-]?[\d.]+)?",
    re.IGNORECASE,
)


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


def is_generic(name: str) -> bool:
    """Return whether capitalised words name nobody: a defined term ("the App"), a document, a place, an authority."""
    folded = name.lower()
    if _TECHNIQUE.fullmatch(name) or _PERSON.match(name) or _STREET.search(folded):
        return True
    return all(word in _GENERIC for word in re.findall(r"[\w'&-]+", folded)) or (
        any(pattern.search(folded) for pattern in (_NOBODY, _OWN_CENTRE)) and not ABBREVIATED.search(name)
    )


def is_common_here(document: Document, name: str) -> bool:
    """Return whether a single capitalised word is one of the language, not a name: it stands in small letters too, "Educators"."""
    if not name.isascii() or not name.isalpha() or not name[:1].isupper() or not name[1:].islower():
        return False
    stem = re.escape(name.lower().removesuffix("s"))
    return re.search(rf"(?<![\w.@/-]){stem}(?:s|es)?(?![\w@/-]|\.\w)", document.text) is not None


def brand_of(document: Document, lines: int = 4, but: Container[int] = ()) -> frozenset[str]:
    """Return the words of the document's title and of its first lines: the app's and the operator's names.

    `but`: blocks that tell of others, by index.
    """
    words: set[str] = set()
    for block in (one for at, one in enumerate(document.blocks[:lines]) if at not in but):
        words.update(re.findall(r"[a-z0-9][\w&'-]+", document.words(block)[:300].lower()))
    return frozenset(words) - _COMMON
