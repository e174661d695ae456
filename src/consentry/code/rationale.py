"""Whether the purpose of a permission is explained before the system asks.

It counts as explained where the request is made by a button of a dialog, or where the class that asks also asks the
system whether it should explain (`shouldShowRequestPermissionRationale`) and can show something (a dialog).
"""

from __future__ import annotations

from collections.abc import Sequence

from consentry.code import wire
from consentry.code.question import Asked

_TAG = "permission-rationale"
_BUTTON = "(Landroid/content/DialogInterface;I)V"


def rationales(answer: wire.Answer, asked: Sequence[Asked]) -> frozenset[str]:
    """Return the outer classes that ask whether they should explain."""
    return frozenset(
        _outer(answer.methods[hit.site.method].class_name) for hit in answer.hits if asked[hit.api].tag == _TAG
    )


def is_explained(answer: wire.Answer, request: wire.RequestHit, explained: frozenset[str]) -> bool:
    """Return whether something explains the request before it is made."""
    if _outer(answer.methods[request.site.method].class_name) in explained:
        return True
    for path in request.paths:
        at = path.step
        while at >= 0:
            step = answer.steps[at]
            if answer.methods[step.method].descriptor == _BUTTON:
                return True
            at = step.before
    return False


def _outer(name: str) -> str:
    package, dot, simple = name.rpartition(".")
    return package + dot + (simple.split("$")[0] or simple)
