"""The suite `samples/flow`: what the inspection finds against what really happens."""
