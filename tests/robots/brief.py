"""A robot that fills the brief by keyboard (the window speaks English)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTextEdit, QWidget

from tests.robots.typing import all_named, press, push, settle, type_text, write_into
from tests.robots.window import choose
from ui.brief.product_card import ProductCard


class BriefRobot:
    """Writes what both departments are told together."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    def describe(self, part: str, text: str) -> None:
        """Write a part of the product, and leave the field with Tab."""
        card = self.page.findChild(ProductCard)
        assert isinstance(card, ProductCard)
        write_into(card, part, text, Qt.Key.Key_Tab)

    def add_usp(self, text: str, proof: str) -> None:
        """Add a USP, and what can be shown for it."""
        write_into(self.page, "New USP", text)
        proofs = [one for one in self.page.findChildren(QTextEdit) if _is_proof(one)]
        type_text(proofs[-1], proof)
        press(proofs[-1], Qt.Key.Key_Return)
        settle()

    def add_statement(self, topic: str, text: str, of_ten: int) -> None:
        """Add a line of how the owner sees the customer."""
        choose(self.page, "What the new statement speaks of", topic)
        choose(self.page, "Of ten customers, the new statement", str(of_ten))
        write_into(self.page, "New statement", text)

    def add_person(self, name: str, side: str) -> None:
        """Add somebody who is in the room."""
        choose(self.page, "Side of the new person", side)
        write_into(self.page, "New person", name)

    def give_position(self, name: str, position: str) -> None:
        """Say which position a person holds."""
        choose(self.page, f"Position of {name}", position)

    def tick_all_understood(self) -> None:
        """Have both departments say that they understood everything."""
        for words in (
            "We have understood the product",
            "We have understood the USPs and their proof",
            "We have understood for whom it was made",
        ):
            for box in all_named(self.page, words, QAbstractButton):
                box.setFocus()
                press(box, Qt.Key.Key_Space)
        settle()

    def go_to_session(self) -> None:
        """Go on to the session."""
        push(self.page, "Go to the session")
        settle()


def _is_proof(editor: QTextEdit) -> bool:
    return editor.isVisible() and editor.accessibleName().startswith("Proof of ")
