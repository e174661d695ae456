//! DEX members to one linked program.
