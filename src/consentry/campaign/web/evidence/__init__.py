"""Pages about evidence packages: asking for one, taking it, and the public keys that sign them."""
