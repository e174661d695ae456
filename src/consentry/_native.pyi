"""Types of the native module (`crates/binding`)."""

from os import PathLike

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

def analyse(program: Program, query: bytes, topics: Topics | None = None) -> bytes:
    """Answer a query (MessagePack) about a program; gives MessagePack. Raises ValueError where the query is none.

    `topics` tell which texts of the program speak of consent.

    The shapes are those of `crates/flow/src/query.rs` and `facts.rs`; `consentry.code.wire` has them as structs.
    """

class ArchiveError(ValueError):
    """An archive or a member cannot be read; `args` are a short code and the message."""

class Archive:
    """An opened ZIP archive."""

    @staticmethod
    def open(path: str | PathLike[str], limits: bytes) -> Archive:
        """Open a file; `limits` is MessagePack of the limits by name. Raises ArchiveError."""
    def nested(self, name: str) -> Archive:
        """Open a member as an archive, on the same budget. Raises ArchiveError."""
    def names(self) -> list[str]:
        """Return the names of all members in the order of the directory."""
    def __contains__(self, name: str) -> bool: ...
    def notes(self) -> bytes:
        """Return what was odd: MessagePack of a list of `{kind, member, value}`."""
    def read(self, name: str, limit: int) -> bytes:
        """Return a member's bytes, at most `limit`. Raises ArchiveError."""
    def dex_members(self) -> tuple[list[tuple[str, bytes]], list[tuple[str, str, str]]]:
        """Return the program's members, and the failed ones as name, code and message."""
    def dynamic_code(self) -> bytes:
        """Return code in other places: MessagePack of a list of `{member, kind, inside}`."""
    def signing_block(self) -> list[tuple[int, bytes]]:
        """Return the pairs of the APK signing block."""
    def sha256(self) -> str:
        """Return the hash of the file."""
    @property
    def size(self) -> int:
        """Return the number of bytes of the file."""

class Topics:
    """Compiled topics of the catalog."""

    def __init__(self, topics: bytes) -> None:
        """Compile MessagePack of a list of `{id, patterns, unless, max_length}`. Raises ValueError."""
    def warm(self) -> None:
        """Compile every expression now instead of at its first use."""

    def matches(self, text: str) -> list[str]:
        """Return the ids of the topics that `text` speaks of."""

class Resources:
    """The merged resource tables of an app."""

    @staticmethod
    def read(sources: list[tuple[Archive, str]], limit: int) -> Resources:
        """Read and merge tables, base first; what cannot be read is in `errors`."""
    @property
    def errors(self) -> list[str]:
        """Return what could not be read."""
    def names(self) -> bytes:
        """Return `type/entry` by resource id: MessagePack of a map."""
    def strings(self) -> bytes:
        """Return all string resources: MessagePack of a list of `{id, name, locale, text}`."""
    def texts(self, id: int) -> bytes:
        """Return a resource's texts in all locales: MessagePack of a list of `{id, name, locale, text}`."""
    def value(self, id: int) -> tuple[str, str, int] | None:
        """Return kind, text and number of a resource in the default configuration."""
    def files(self, kinds: list[str]) -> list[tuple[int, str, str]]:
        """Return id, name and path of the files behind resources of `kinds`."""
    def referenced(self) -> list[int]:
        """Return the ids that resources refer to."""
    def document(self, data: bytes) -> bytes:
        """Read a compiled XML file: MessagePack of `{elements, errors}`."""
    def text_form(self, data: bytes) -> str:
        """Return the text form of a compiled XML file."""
    def topic_hits(self, topics: Topics) -> tuple[bytes, bool, int]:
        """Return the hits as MessagePack, whether all texts were looked at, and their number."""
    def scan_layouts(
        self, archive: Archive, files: list[tuple[int, str, str, str]], topics: Topics, limit: int, total: int
    ) -> bytes:
        """Look through compiled XML files (id, name, member, locale): MessagePack of a list of layouts."""

def scan_assets(archive: Archive, members: list[str], topics: Topics, limit: int, total: int) -> bytes:
    """Look for topics in text files: MessagePack of a list of files."""
