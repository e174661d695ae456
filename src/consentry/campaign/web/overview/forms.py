"""Forms of the area `overview`."""
