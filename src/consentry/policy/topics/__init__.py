"""Topics of sentences by the names of CAPP-130."""

from consentry.policy.topics.model import TOPICS, TopicModel, load

__all__ = ["TOPICS", "TopicModel", "load"]
