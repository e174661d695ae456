"""Forms of the area `bulletins`."""
