"""The card of the product."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from domain.model.brief import Product
from domain.services.briefing import ProductPart
from ui.brief.captioned import Captioned
from ui.widgets.card import Card
from ui.widgets.fields import CommittedField
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.line_edit import LineEdit
from ui.widgets.retranslated import Retranslated

_PLACES: dict[ProductPart, tuple[int, int, int]] = {
    ProductPart.NAME: (0, 0, 1),
    ProductPart.COMPANY: (0, 1, 1),
    ProductPart.WHAT: (1, 0, 2),
    ProductPart.FOR_WHOM: (2, 0, 1),
    ProductPart.MUST_EXPLAIN: (2, 1, 1),
    ProductPart.PRICE: (3, 0, 1),
    ProductPart.STAGE: (3, 1, 1),
}
"""Row, column and width of each part."""


class ProductCard(Retranslated, Card):
    """What is sold, in seven fields.

    Signals:
        described: a part of the product and its new text.
    """

    described = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._fields = {part: Captioned(_field(part)) for part in _PLACES}
        for part, (row, column, width) in _PLACES.items():
            captioned = self._fields[part]
            captioned.field.committed.connect(self._on_committed)
            grid.addWidget(captioned, row, column, 1, width)
        self.body.addLayout(grid)
        self.speak()

    def field(self, part: ProductPart) -> CommittedField:
        """The field of a part."""
        return self._fields[part].field

    def show_product(self, product: Product) -> None:
        """Show the product as it is stored."""
        for part, captioned in self._fields.items():
            captioned.field.set_text(getattr(product, part.value))

    def first_missing(self) -> CommittedField:
        """The field to go to: the first one that must be filled and is empty."""
        for part in (ProductPart.NAME, ProductPart.WHAT):
            if not self.field(part).text():
                return self.field(part)
        return self.field(ProductPart.NAME)

    def retranslate(self) -> None:
        self.set_title(self.tr("Product"))
        words = {
            ProductPart.NAME: (self.tr("Name"), self.tr("e.g. Riverside Garden")),
            ProductPart.COMPANY: (self.tr("Company"), ""),
            ProductPart.WHAT: (
                self.tr("What it is"),
                self.tr("In words that a customer understands"),
            ),
            ProductPart.FOR_WHOM: (
                self.tr("For whom it was made"),
                self.tr("Whom it should help, and in what"),
            ),
            ProductPart.MUST_EXPLAIN: (
                self.tr("What must be explained"),
                self.tr("What customers do not understand at once"),
            ),
            ProductPart.PRICE: (self.tr("Price"), self.tr("With its unit, or a range")),
            ProductPart.STAGE: (
                self.tr("Where it stands"),
                self.tr("Planned, launching, on sale…"),
            ),
        }
        for part, (name, placeholder) in words.items():
            self._fields[part].set_name(name, placeholder)

    def _on_committed(self, text: str) -> None:
        for part, captioned in self._fields.items():
            if captioned.field is self.sender():
                self.described.emit(part, text)


def _field(part: ProductPart) -> CommittedField:
    if part.multiline:
        return GrowingTextEdit(limit=part.limit, lines=2)
    return LineEdit(limit=part.limit)
