"""Pages of the area `bulletins`."""
