"""Topics of sentences by the names of CAPP-130."""

from consentry.policy.shipped import DamagedModel
from consentry.policy.topics.model import TOPICS, TopicModel, attention, load

__all__ = ["TOPICS", "DamagedModel", "TopicModel", "attention", "load"]
