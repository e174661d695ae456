"""Forms of the area `notices`."""
