"""Forms of the area `lab`."""
