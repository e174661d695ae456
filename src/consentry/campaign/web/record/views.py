"""Pages of the area `record`."""
