"""Triggers by which the database itself keeps published bulletins as they are, whoever asks: raw SQL too."""

from __future__ import annotations

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_REFUSAL = "a published bulletin cannot be changed"
_PUBLISHED = "EXISTS (SELECT 1 FROM bulletins_bulletin b WHERE b.id = {id} AND b.state = 'published')"

#: table -> operation -> when it is refused
_REFUSED = {
    "bulletins_bulletin": {"UPDATE": "OLD.state = 'published'", "DELETE": "OLD.state = 'published'"},
    "bulletins_row": {
        "INSERT": _PUBLISHED.format(id="NEW.bulletin_id"),
        "UPDATE": f"{_PUBLISHED.format(id='OLD.bulletin_id')} OR {_PUBLISHED.format(id='NEW.bulletin_id')}",
        "DELETE": _PUBLISHED.format(id="OLD.bulletin_id"),
    },
}


def create(editor: BaseDatabaseSchemaEditor) -> None:
    """Create the triggers on SQLite or PostgreSQL."""
    for table, operations in _REFUSED.items():
        for operation, condition in operations.items():
            for statement in _MAKERS[editor.connection.vendor](table, operation, condition):
                editor.execute(statement)


def drop(editor: BaseDatabaseSchemaEditor) -> None:
    """Drop them."""
    for table, operations in _REFUSED.items():
        for operation in operations:
            name = _name(table, operation)
            if editor.connection.vendor == "postgresql":
                editor.execute(f"DROP TRIGGER IF EXISTS {name} ON {table}")
                editor.execute(f"DROP FUNCTION IF EXISTS {name}()")
            else:
                editor.execute(f"DROP TRIGGER IF EXISTS {name}")


def _name(table: str, operation: str) -> str:
    return f"{table}_keeps_{operation.lower()}"


def _sqlite(table: str, operation: str, condition: str) -> list[str]:
    return [
        f"CREATE TRIGGER {_name(table, operation)} BEFORE {operation} ON {table} WHEN {condition} "
        f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    ]


def _postgresql(table: str, operation: str, condition: str) -> list[str]:
    """Return the function and the trigger: a trigger's own WHEN may not ask other tables."""
    name = _name(table, operation)
    result = "OLD" if operation == "DELETE" else "NEW"
    return [
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        f"IF {condition} THEN RAISE EXCEPTION '{_REFUSAL}' USING ERRCODE = 'restrict_violation'; END IF; "
        f"RETURN {result}; END $$",
        f"CREATE TRIGGER {name} BEFORE {operation} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}()",
    ]


_MAKERS = {"sqlite": _sqlite, "postgresql": _postgresql}
