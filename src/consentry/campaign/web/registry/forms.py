"""Forms of the area `registry`."""
