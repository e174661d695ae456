"""Pages of the area `disposal`."""
