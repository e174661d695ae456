"""Forms of the area `public`."""
