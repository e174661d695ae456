"""Pages of the area `people`."""
