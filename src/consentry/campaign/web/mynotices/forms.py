"""Forms of the area `mynotices`."""
