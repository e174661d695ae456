"""Types of the native module (`crates/binding`)."""

__version__: str

def deny_network_and_exec() -> None:
    """Take network and program execution from this process for good. Raises OSError where that is not possible."""

class Program:
    """DEX members parsed and linked into one program. Immutable; may be used from several threads.

    All tables are MessagePack: decode them with `msgspec.msgpack.decode(table, type=...)`.
    """

    def __init__(self, members: list[tuple[str, bytes]], limits: bytes | None = None) -> None:
        """Parse and link `(name, bytes)` in the order of the class path.

        Never fails on their content: `members` says what could not be read. `limits` is a MessagePack map of any of
        `total_bytes`, `members`, `classes`, `methods`, `code_units`, `string_bytes`, `references`, `hierarchy_depth`,
        `value_depth`, `values`, `issues`; ValueError where it is not.
        """

    def members(self) -> bytes:
        """List of maps: `name`, `version`, `status` (`complete`, `partial`, `unreadable`), `issues` (maps of `severity`
        (`note`, `damage`, `cut`), `part`, `message`), `issue_count`, `counts` (map of numbers)."""

    def counts(self) -> bytes:
        """Map of numbers of distinct items after linking: `members`, `strings`, `types`, `protos`, `fields`, `methods`,
        `classes`, `shadowed_classes`, `codes`, `instructions`, `code_units`."""

    def class_names(self) -> bytes:
        """List of the dotted names of all classes that the app defines."""

    def class_table(self) -> bytes:
        """List of `[name, superclass, member, methods, methods_with_code, instructions, code_units]` per class that the
        app defines; names are dotted, the superclass is empty where there is none."""

    def method_names(self) -> bytes:
        """List of all methods by id, defined or only referred to, as `Lcom/a/B;->name(I)V`."""

    def field_names(self) -> bytes:
        """List of all fields by id, defined or only referred to, as `Lcom/a/B;->name:I`."""

    def code_table(self, member: int) -> bytes:
        """List of `[method, access, instructions, code_units, uses]` per method with code of one member; `uses` are flat
        triples of offset, opcode and id. For tests: many methods may share the same code."""

    def callers(self, method: str) -> list[tuple[str, int, str]]:
        """Return caller, offset in code units and opcode name for each instruction that names `method`."""

    def disassemble(self, method: str, offset: int, around: int) -> list[str]:
        """Return the instruction at `offset` with up to `around` lines before and after it; empty without code."""
