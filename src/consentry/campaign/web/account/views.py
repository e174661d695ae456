"""Pages of the area `account`."""
