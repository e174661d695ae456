"""Which third-party SDKs are inside an app."""

from consentry.sdk.classes import ClassRow, decode_rows
from consentry.sdk.facts import sdk_facts
from consentry.sdk.identify import SdkFacts, identify
from consentry.sdk.initialisation import init_tag, join
from consentry.sdk.owner import OwnerIndex, index_owners

__all__ = [
    "ClassRow",
    "OwnerIndex",
    "SdkFacts",
    "decode_rows",
    "identify",
    "index_owners",
    "init_tag",
    "join",
    "sdk_facts",
]
