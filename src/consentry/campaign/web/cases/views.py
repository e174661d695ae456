"""Pages of the area `cases`."""
