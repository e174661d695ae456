"""Pages of the area `selfcheck`."""
