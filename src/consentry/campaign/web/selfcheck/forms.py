"""Forms of the area `selfcheck`."""
