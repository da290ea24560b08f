"""Figures as people type and paste them."""

import pytest

from domain.model.figures import FigureWords, figures_in, lacks_n, rate_in


@pytest.mark.parametrize(
    ("amount", "rate"),
    [
        ("12/30", (12, 30)),
        ("3 trên 31", (3, 31)),
        ("3 of 31", (3, 31)),
        ("1.204/58.300", (1204, 58300)),
        ("1,204 / 58,300", (1204, 58300)),
        ("0/0", (0, 0)),
        ("26 phút", None),
        ("12/30/2026", None),
        ("48 nghìn", None),
        ("", None),
    ],
)
def test_that_a_rate_is_told_from_a_value(amount: str, rate: tuple[int, int] | None) -> None:
    assert rate_in(amount) == rate


@pytest.mark.parametrize("amount", ["12%", "12 %", "hơn 12 phần trăm", "12 percent"])
def test_that_a_percentage_without_its_n_is_found(amount: str) -> None:
    assert lacks_n(amount)


def test_that_typed_lines_are_parted_at_semicolons_bars_or_the_first_colon() -> None:
    text = "• CPL: 48 nghìn\n\nKết nối; 21/40; tháng 5; CRM\nChốt | 3/18"
    assert figures_in(text) == (
        FigureWords("CPL", "48 nghìn"),
        FigureWords("Kết nối", "21/40", "tháng 5", "CRM"),
        FigureWords("Chốt", "3/18"),
    )


def test_that_rows_of_a_spreadsheet_are_read_and_their_heading_is_passed_over() -> None:
    text = 'Tên\tGiá trị\tKỳ\r\nLead\t192\tT5\tCRM\tthừa\r\n"Chốt ""cọc"""\t3/18\r\n\t\t\r\n'
    assert figures_in(text) == (
        FigureWords("Lead", "192", "T5", "CRM"),
        FigureWords('Chốt "cọc"', "3/18"),
    )


def test_that_a_single_line_is_a_figure_even_when_it_is_called_like_a_heading() -> None:
    assert figures_in("Name; 3") == (FigureWords("Name", "3"),)
