"""Pages of the area `public`."""
