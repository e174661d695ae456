//! Android binary XML and resource tables, bounded.
