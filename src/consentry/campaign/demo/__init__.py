"""A demonstration: a made-up past of two campaigns, made through the acts alone, by an explicit command only."""
