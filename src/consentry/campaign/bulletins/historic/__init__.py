"""Historic bulletins: their tables read in every layout they had, their wordings mapped to clauses, their gaps kept."""

from consentry.campaign.bulletins.historic.acts import Source, import_historic
from consentry.campaign.bulletins.historic.read import Parsed, ParsedRow, Problem, read

__all__ = ["Parsed", "ParsedRow", "Problem", "Source", "import_historic", "read"]
