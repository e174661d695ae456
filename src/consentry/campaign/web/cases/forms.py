"""Forms of the area `cases`."""
