"""Forms of the area `sampling`."""
