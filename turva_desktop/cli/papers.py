"""The papers: which one is asked for, and of what."""

from turva_desktop.cli.opening import open_to_read
from turva_desktop.cli.output import Options, Output
from turva_desktop.cli.words import COPY_WRITTEN
from turva_desktop.documents.orders import PaperKind, PaperOrder
from turva_desktop.domain.body import BodyKind
from turva_desktop.domain.errors import TurvaError
from turva_desktop.domain.language import Language
from turva_desktop.domain.meeting import Meeting
from turva_desktop.domain.moments import day_of
from turva_desktop.services import Services
from turva_desktop.store.workspace import utc_now


def report(options: Options, output: Output) -> int:
    """Write a document."""
    kind = PaperKind.EXTRACT if options.extract is not None else PaperKind(options.document)
    with open_to_read(options.file, output) as workspace:
        services = Services(workspace)
        order = PaperOrder(
            kind=kind,
            meeting_id=_meeting(services, options).id if kind.of_meeting else "",
            section=options.extract,
            party=_party(services, options.actions_of),
            year=options.year,
            language=Language(options.lang) if options.lang else None,
            copy=options.copy,
        )
        paper = services.documents.write(order, options.out, today=day_of(utc_now()))
    text = output.translate("CommandLine", COPY_WRITTEN[order.copy])
    withheld = output.translate("CommandLine", "%n confidential record(s) left out.", None, paper.withheld)
    output.report(
        {"file": str(options.out), "copy": order.copy.value, "withheld": paper.withheld},
        lambda: [text.format(file=options.out), *([withheld] * bool(paper.withheld))],
    )
    return 0


def _meeting(services: Services, options: Options) -> Meeting:
    """Return the meeting asked for; where bodies share a number and none is named, the group's own is meant."""
    if not options.meeting.strip():
        known = ", ".join(dict.fromkeys(line.meeting.label for line in reversed(services.meetings.all())))
        raise TurvaError("meeting.none_given", known=known or "–")
    try:
        return services.meetings.find(options.meeting, options.body or None)
    except TurvaError as error:
        group = next((one for one in services.network.bodies.all() if one.kind is BodyKind.WORKING_GROUP), None)
        if error.code != "meeting.which_body" or group is None:
            raise
        return services.meetings.find(options.meeting, group.name)


def _party(services: Services, name: str) -> str:
    """Return a party's name as the actions write it; empty for everybody."""
    wanted = name.strip().casefold()
    found = next((one for one in services.actions.parties() if one.strip().casefold() == wanted), "")
    if wanted and not found:
        raise TurvaError("record.not_found", text=name)
    return found
