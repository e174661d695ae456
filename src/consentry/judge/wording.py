"""Conditions as one line of text, the same in every language."""

from __future__ import annotations

from consentry.model.catalog import Condition, Where

OPERATORS = (
    ("equals", "="),
    ("any_of", " in "),
    ("none_of", " not in "),
    ("contains", " has "),
    ("contains_any", " has any of "),
    ("at_least", " >= "),
    ("less_than", " < "),
    ("more_than", " > "),
    ("starts_with", " starts with "),
    ("empty", " empty="),
)


def wording(condition: Condition) -> str:
    """Return the condition as the rule writes it; of a composed one only its operator (its parts are its children)."""
    if condition.fact is not None:
        tests = ", ".join(_test(name, where) for name, where in condition.where.items())
        count = f" x{condition.count}" if condition.count != 1 else ""
        distinct = f" distinct {condition.distinct}" if condition.distinct else ""
        return f"{condition.fact}[{tests}]{count}{distinct}" if tests else f"{condition.fact}{count}{distinct}"
    if condition.covered is not None:
        return f"covered {', '.join(condition.covered)}"
    if condition.not_ is not None:
        return "not"
    return "all" if condition.all is not None else "any"


def _test(name: str, where: Where) -> str:
    parts = [
        f"{sign}{_operand(getattr(where, operator))}"
        for operator, sign in OPERATORS
        if getattr(where, operator) is not None
    ]
    absent = "" if where.absent is None else f" (absent: {_operand(where.absent)})"
    return name + " and".join(parts) + absent


def _operand(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return "{" + ", ".join(_operand(item) for item in value) + "}"
    return str(value)
