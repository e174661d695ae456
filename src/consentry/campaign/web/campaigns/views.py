"""Pages of the area `campaigns`."""
