"""Sample apps: their sources, the APKs built from them, and what they must be judged as."""
