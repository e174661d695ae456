"""What was gathered of one app, judged and put into a report. Pure but for the catalog given."""

from __future__ import annotations

from consentry import __version__
from consentry.catalog.index import Index
from consentry.inspection.gather import Collected, gather
from consentry.inspection.judging import judge_app, law_to_apply
from consentry.inspection.options import Options
from consentry.inspection.wording import Wording
from consentry.model.catalog import Catalog
from consentry.model.coverage import Collector
from consentry.model.report import Report


def assemble(collected: Collected, options: Options, catalog: Catalog) -> Report:
    """Return the report. Raises InvalidApp where the input is no app."""
    law = law_to_apply(catalog, options.regulations, options.as_of)
    index = Index(catalog)
    known = gather(collected, options, catalog, index)
    ordered = tuple(known.coverage[collector] for collector in Collector)
    judged = judge_app(known.facts, ordered, law, catalog, options)
    wording = Wording(law, index)
    read = known.code
    return Report(
        app=known.app,
        app_type=options.app_type,
        as_of=options.as_of.isoformat(),
        catalog_version=catalog.version,
        engine_version=__version__,
        coverage=ordered,
        verdicts=judged.verdicts,
        clause_verdicts=judged.clauses,
        accesses=read.accesses if read else (),
        requests=read.requests if read else (),
        refusals=read.refusals if read else (),
        calls=known.calls,
        endpoints=read.endpoints if read else (),
        flows=read.flows if read else (),
        permissions=known.permissions,
        sdks=known.sdks,
        topics=known.topics,
        rules=wording.rules(judged.verdicts),
        clauses=wording.clauses(judged.clauses),
        regulations=wording.regulations(options.as_of),
        information=wording.information(read),
        sdk_names=wording.sdks(known.sdks),
        topic_names=wording.topics(known.topics),
        app_type_name=known.app_type.name if known.app_type else None,
        gates=read.gates if read else (),
        policy=options.policy,
        screens=known.screens,
    )
