"""Pages of the area `mynotices`."""
