"""Pages of the area `sampling`."""
