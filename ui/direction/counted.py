"""How many messages of the PR direction wait for a decision."""

from domain.marking import mark
from domain.model.message_flags import MessageFlag, RaisedFlag
from domain.services.flagging import Flagging
from domain.services.weighing import Weighing
from ui.desk import Desk
from ui.shell.flag_keeping import FLAGS_REST_ON
from ui.shell.page_counts import PageCount


def _flagged(desk: Desk) -> int:
    messages = desk.use(Flagging).messages(desk.use(Weighing).weigh())
    return sum(one.flag is not MessageFlag.OK for one in messages)


FLAGGED = PageCount(mark("messages to act on: {count}"), FLAGS_REST_ON | {RaisedFlag}, _flagged)
