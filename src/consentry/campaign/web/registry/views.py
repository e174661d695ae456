"""Pages of the area `registry`."""
