"""Words and patterns by which policies are understood. Data of the catalog; `consentry.policy` is the engine.

All of them are matched on folded text: simplified characters, half-width, lower case, each character in its place
(`consentry.policy.reading.language.simplified`). So they are written that way.
"""

from __future__ import annotations

import msgspec

#: what a term may stand for, and what its value then is
TERM_KINDS = (
    "information",  #: class of personal information; empty = personal information of no class
    "actor",  #: kind of actor
    "permission",  #: permission group
    "permission-noun",  #: permission group; counts in a list before 权限, "permissions"
)
#: what a cue may be a sign of
CUE_FIELDS = (
    "family",  #: words that other cues name by its id in braces: `{own}` (`catalog/families.py`)
    "action",  #: the value is the action; group `verb` is the act itself, where words around it are matched too
    "action-near",  #: the same, but only where information stands right behind it: "we log your IP address"
    "given",  #: the user hands information in: the app collects it
    "polarity",
    "modality",
    "fronted",  #: what is named before it is what the act is done with: 将, "is"
    "purpose",  #: group `what`
    "function",  #: group `what`
    "condition",  #: group `what`
    "method",  #: group `what`
    "retention",
    "optional",  #: value `true` or `false`
    "vague",
    "aside",  #: words that speak of no act: 如何收集, "how we collect"
    "recipient",  #: what stands before a recipient
    "right",  #: the value is the right; `*` = a frame for each right, `{act-*}` its own acts
    "right-sure",  #: the same; the learned model may not gainsay it
    "rights-title",  #: a heading that announces rights
    "right-listed",  #: the value is the right; counts under such a heading only
    "right-label",  #: the value is the right; like `right-listed`, and the learned model may not gainsay it
    "right-refused",  #: the value is the right, which is spoken of only to refuse it
    "right-denied",
    "right-agency",  #: the reader does it, or has it done
    "right-evidence",
    "right-aside",  #: the value is the right that is none, empty = any
    "right-unsaid",  #: the same, and the learned model is not heard either
    "contact-sure",  #: surely how the operator is reached; the learned model may not gainsay it
    "route",
    "demand",
    "channel",
    "time-limit",
    "particular",  #: the value is the particular; group `what` is its value
    "particular-title",  #: a heading that says which particular stands below it
    "particular-listed",  #: the value is the particular; counts under such a heading only
    "header",  #: heads a table's column; the value is the column's meaning
    "role",  #: title of a document; the value is the role
    "subject",  #: in titles and first sentences: the product that the document is about, group `what`
    "jargon",  #: a technical term, for readability
    "list-title",  #: announces a list of third parties
    "heading",  #: what a heading says of the lines below it; the value is the action, `!` = denied
)


class PolicyTerm(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Words that name one thing."""

    id: str
    kind: str  #: one of `TERM_KINDS`
    value: str = ""
    vague: bool = False  #: an umbrella that leaves open what exactly is meant
    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()  #: singular; a plural -s is matched too
    not_after: tuple[str, ...] = ()  #: the words do not count directly after one of these
    not_before: tuple[str, ...] = ()  #: the words do not count directly before one of these


class PolicyCue(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Patterns (Python `re`) that are a sign of something."""

    id: str
    field: str  #: one of `CUE_FIELDS`
    value: str = ""
    zh: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()  #: a sentence that matches one of these is not counted
    match: tuple[str, ...] = ()  #: cases: sentences that must match
    no_match: tuple[str, ...] = ()  #: cases: sentences that must not match
