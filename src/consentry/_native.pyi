"""Types of the native module (`crates/binding`)."""

__version__: str

def deny_network_and_exec() -> None:
    """Take network and program execution from this process for good. Raises OSError where that is not possible."""
