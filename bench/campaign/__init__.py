"""The campaign service under load, on a real PostgreSQL server: `python -m bench.campaign`."""
