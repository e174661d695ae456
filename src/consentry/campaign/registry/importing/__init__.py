"""Import of lists of apps from CSV and XLSX: read, checked row by row, and taken over as a whole or not at all.

`read` gives rows, `columns` knows what headers mean, `check` turns a row into values or errors, `plan` compares them with the
registry, `act.import_list` does it all in one transaction, or only shows what it would do.
"""
