"""Privacy policies: reading them, and what they say."""

from consentry.policy.collect import collect
from consentry.policy.limits import Limits
from consentry.policy.links import roles_of_links
from consentry.policy.reading.kinds import ENDINGS
from consentry.policy.subject import Subjects, about_another, resembles

__all__ = ["ENDINGS", "Limits", "Subjects", "about_another", "collect", "resembles", "roles_of_links"]
