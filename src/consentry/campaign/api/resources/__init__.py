"""The endpoints, by what they are about. Views look things up with `queries`, act with `acts`, and do nothing else."""
