"""Names made comparable: width, case, brackets, spaces and punctuation do not tell two companies apart."""

from __future__ import annotations

import unicodedata


def key(name: str) -> str:
    """Return the letters and digits of a name, full width as half width, in lower case.

    `快看世界（北京） 科技有限公司` and `快看世界(北京)科技有限公司` have one key.
    """
    return "".join(char for char in unicodedata.normalize("NFKC", name).casefold() if char.isalnum())
