"""Pages of the area `orders`."""
