"""Forms of the area `campaigns`."""
