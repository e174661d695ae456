"""Forms of the area `record`."""
