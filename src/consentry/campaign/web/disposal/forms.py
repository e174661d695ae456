"""Forms of the area `disposal`."""
