"""Intentions in words: the sentences under which undo and history name them."""

from domain.model.journal import Intention
from domain.text import Translate, mark

SENTENCES: dict[str, str] = {
    "begin_workspace": mark("Begin the workspace"),
    "rename_workspace": mark("Rename the workspace"),
    "load_example": mark("Fill in the worked example"),
    "load_template": mark("Fill in the template"),
    # brief
    "describe_product": mark("Describe the product"),
    "add_usp": mark("Add USP {code}"),
    "edit_usp": mark("Edit USP {code}"),
    "move_usp": mark("Move USP {code}"),
    "remove_usp": mark("Remove USP {code}"),
    "add_statement": mark("Add an owner's statement"),
    "edit_statement": mark("Edit an owner's statement"),
    "remove_statement": mark("Remove an owner's statement"),
    "add_person": mark("Add a person"),
    "edit_person": mark("Edit a person"),
    "move_person": mark("Move a person"),
    "remove_person": mark("Remove a person"),
    "tick_understood": mark("Tick what a side has understood"),
    "ask_question": mark("Ask a question about the brief"),
    "edit_question": mark("Edit a question about the brief"),
    "answer_question": mark("Answer a question about the brief"),
    "remove_question": mark("Remove a question about the brief"),
    # session
    "start_session": mark("Start session {number}"),
    "end_session": mark("End session {number}"),
    "resume_session": mark("Go on with session {number}"),
    "stop_for_today": mark("Stop session {number} for today"),
    "go_on_later": mark("Go on with session {number}"),
    "accept_rules": mark("Agree to the ground rules"),
    "go_to_step": mark("Go to step {code}"),
    "override_needs": mark("Start step {code} without what it needs"),
    "time_step": mark("Run the timer"),
    "end_reading": mark("End the silent reading"),
    "change_minutes": mark("Change the time of step {code}"),
    "move_minutes": mark("Move {minutes} minutes from step {giver} to step {taker}"),
    "mark_for_recheck": mark("Mark later steps to be looked at again"),
    # drawing
    "begin_turn": mark("Open the laptop for one side"),
    "write_note": mark("Write a note"),
    "edit_note": mark("Edit a note"),
    "remove_note": mark("Remove a note"),
    "paste_notes": mark("Paste notes"),
    "hand_in_notes": mark("Hand in what a side wrote beforehand"),
    "seal_notes": mark("Seal the notes of a side"),
    "reopen_seal": mark("Open a seal again before the reveal"),
    "reveal_notes": mark("Reveal all notes"),
    "reveal_some": mark("Reveal the notes of those that drew"),
    "take_back_reveal": mark("Take back the reveal"),
    # difference board
    "compare_notes": mark("Compare notes"),
    "keep_notes_apart": mark("Keep two notes apart"),
    "merge_comparisons": mark("Lay two points together"),
    "split_comparison": mark("Take a point apart"),
    "judge_comparison": mark("Say how the sides differ in a point"),
    "settle_comparison": mark("Write down the outcome of a point"),
    "restate_view": mark("Say the other side's view"),
    # the wall
    "group_notes": mark("Make a group of slips"),
    "ungroup": mark("Take a group apart"),
    "name_group": mark("Name a group"),
    "move_group": mark("Move a group"),
    "order_groups": mark("Put a group elsewhere in the list"),
    "move_slips": mark("Move slips"),
    "put_into_group": mark("Put slips into a group"),
    "order_slips": mark("Put a slip elsewhere in the list"),
    "merge_notes": mark("Lay slips together"),
    "reword_merge": mark("Reword slips that lie together"),
    "split_merge": mark("Take slips apart again"),
    "choose_persona": mark("Choose persona {code}"),
    "put_persona_back": mark("Put persona {code} back"),
    "write_result": mark("Write down a result of step {code}"),
    "edit_result": mark("Edit a result of step {code}"),
    "move_result": mark("Move a result of step {code}"),
    "remove_result": mark("Remove a result of step {code}"),
    # agendas
    "copy_agenda": mark("Make an agenda of your own"),
    "edit_agenda": mark("Edit an agenda"),
    "remove_agenda": mark("Remove an agenda"),
    "add_step": mark("Add step {code}"),
    "move_step": mark("Move step {code}"),
    "edit_step": mark("Edit step {code}"),
    "set_minutes": mark("Change the minutes of step {code}"),
    "remove_step": mark("Remove step {code}"),
    # how claims are counted
    "change_assumption": mark("Change how claims are counted"),
    "reset_assumptions": mark("Count claims as the method does again"),
    # personas and claims
    "add_persona": mark("Add persona {code}"),
    "edit_persona": mark("Edit persona {code}"),
    "move_persona": mark("Move persona {code}"),
    "remove_persona": mark("Remove persona {code}"),
    "write_claim": mark("Write claim {code}"),
    "reword_claim": mark("Reword claim {code}"),
    "edit_claim": mark("Edit claim {code}"),
    "move_claim": mark("Move claim {code}"),
    "retire_claim": mark("Retire claim {code}"),
    "restore_claim": mark("Bring back claim {code}"),
    "remove_claim": mark("Remove claim {code}"),
    # polls
    "open_poll": mark("Open a private round"),
    "vote": mark("Hand in a vote"),
    "close_poll": mark("Close a private round"),
    "take_back_closing": mark("Take back the closing of a round"),
    "argue": mark("Write down an argument on claim {code}"),
    # what is tested first
    "pick_test": mark("Test claim {code} first"),
    "drop_test": mark("Take claim {code} off the test list"),
    "move_test": mark("Move claim {code} on the test list"),
    "suggest_tests": mark("Fill the test list with what is suggested"),
    # direction
    "write_message": mark("Write message {code}"),
    "edit_message": mark("Edit message {code}"),
    "move_message": mark("Move message {code}"),
    "remove_message": mark("Remove message {code}"),
    "rest_message": mark("Change what message {code} rests on"),
    "withdraw_message": mark("Withdraw message {code}"),
    "restore_message": mark("Bring back message {code}"),
    # feedback form
    "draft_form": mark("Draft the feedback form"),
    "edit_form": mark("Edit the feedback form"),
    "move_form_field": mark("Move a question of the feedback form"),
    "agree_deadline": mark("Agree deadline {code}"),
    "edit_obligation": mark("Edit obligation {code}"),
    # responsibilities
    "draft_matrix": mark("Fill in the default matrix"),
    "set_letters": mark("Set the letters of {activity} for {position}"),
    "fill_letters": mark("Fill letters in {activity}"),
    "add_activity": mark("Add activity {code}"),
    "edit_activity": mark("Edit activity {code}"),
    "move_activity": mark("Move activity {code}"),
    "remove_activity": mark("Remove activity {code}"),
    "add_position": mark("Add position {code}"),
    "edit_position": mark("Edit position {code}"),
    "move_position": mark("Move position {code}"),
    "draft_register": mark("Fill in the default register of obligations"),
    "remove_position": mark("Remove position {code}"),
    "keep_obligation": mark("Say how obligation {code} was kept"),
    # record
    "park": mark("Park something"),
    "edit_parked": mark("Edit what was parked"),
    "settle_parked": mark("Settle what was parked"),
    "remove_parked": mark("Remove what was parked"),
    "record_decision": mark("Write down a decision"),
    "edit_decision": mark("Edit a decision"),
    "remove_decision": mark("Remove a decision"),
    "take_on_action": mark("Write down an action"),
    "edit_action": mark("Edit an action"),
    "finish_action": mark("Tick an action"),
    "remove_action": mark("Remove an action"),
    # quotes
    "write_quote": mark("Write down quote {code}"),
    "edit_quote": mark("Edit quote {code}"),
    "remove_quote": mark("Remove quote {code}"),
    "choose_quote": mark("Let quote {code} stand for its persona"),
    # review
    "add_figure": mark("Write down a figure"),
    "paste_figures": mark("Paste figures"),
    "edit_figure": mark("Edit a figure"),
    "remove_figure": mark("Remove a figure"),
    "read_figure": mark("Tick a figure as read"),
    "ask_about_figure": mark("Ask about a figure"),
    "answer_about_figure": mark("Answer a question about a figure"),
    "leave_figure_open": mark("Leave a question about a figure open"),
    "remove_figure_question": mark("Remove a question about a figure"),
    "mark_to_talk": mark("Mark claim {code} to be talked about"),
    "unmark_to_talk": mark("Take the mark off claim {code}"),
    "decide_proposal": mark("Decide on proposal {code}"),
    "turn_proposal_key": mark("Turn a key for proposal {code}"),
    "break_tie": mark("Let the owner decide on proposal {code}"),
    "name_proposal_claim": mark("Say which claim proposal {code} is about"),
    "undecide_proposal": mark("Open proposal {code} again"),
    "decide_message": mark("Decide on message {code}"),
    # release
    "write_release_notes": mark("Write the release notes"),
    "stamp_review": mark("Note that version {number} was reviewed"),
    "sign": mark("Sign for one department"),
    "take_back_signature": mark("Take back a signature"),
    "set_review": mark("Set the day of the next review"),
    "decide_by_owner": mark("Write down the owner's decision"),
    "restore_version": mark("Make version {number} the draft again"),
    "withdraw_version": mark("Withdraw version {number}"),
    "reinstate_version": mark("Put version {number} back"),
    "publish_version": mark("Publish version {number}"),
    "take_back_version": mark("Take back version {number}"),
}
"""Sentence of each intention, in English; values in braces come from the intention."""


def told(intention: Intention, translate: Translate) -> str:
    """Tell an intention in a language.

    Args:
        intention: what was done.
        translate: turns a marked English literal into the language wanted.

    Returns:
        One short sentence; a key from a newer program is told by its own name.
    """
    sentence = translate(SENTENCES.get(intention.key, intention.key))
    for name, value in intention.args:
        sentence = sentence.replace("{" + name + "}", value)
    return sentence
