"""An evidence package as a file: written, signed, and verified offline. Nothing here needs the service or a database."""
