"""Forms of the area `orders`."""
