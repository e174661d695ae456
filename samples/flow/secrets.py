"""The information that an app finds on the device it is run on, and whether a text holds it."""

from __future__ import annotations

import base64
import hashlib

#: information class -> its value; no two have a part in common
VALUES = {
    "imei": "356938035643809",
    "imsi": "310150987654321",
    "iccid": "89860351729406183725",
    "phone-number": "15557654321",
    "android-id": "9774d56d682e549c",
    "location": "48.137154",
    "password": "hunter2secret",
    "device-accounts": "alice@mail.invalid",
}
_PART = 9  #: characters from the end: some cases cut the start off


def held(text: str) -> set[str]:
    """Return the information that a text holds, in any of the forms that the suite gives it."""
    low = text.lower()
    return {information for information, value in VALUES.items() if any(form in low for form in _forms(value))}


def _forms(value: str) -> set[str]:
    low = value.lower()
    forms = {low, low[::-1], low.replace("0", "o"), low[-_PART:]}
    forms.add(base64.b64encode(value.encode()).decode().rstrip("=").lower())
    forms.add(hashlib.sha256(value.encode()).hexdigest())
    if value.isdigit():
        forms.add(f"{int(value) * 2 + 1:x}")  # `general/number`
    return forms
