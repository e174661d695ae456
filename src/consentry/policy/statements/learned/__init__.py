"""A learned judge of which names in a policy are those of third parties: candidates, what they are like, how likely they are."""
