"""Letters in bytes: today's encodings, those of old fonts, and what is neither."""

import unicodedata
from pathlib import Path

import pytest

from domain.model.tables import TableEncoding, TableFact
from exports.tables.charsets import decoded
from exports.tables.mending import inner_encoding
from exports.tables.syllables import is_syllable, plausibility
from tests.exports.tables.tables import MADE, cells, encoded, look, rows, text

TABLE = (
    "Họ và tên;Số điện thoại;Nguồn;Ghi chú\r\n"
    "Nguyễn Thị Bé;0901234567;Quảng cáo;Hỏi vay ngân hàng, lãi suất thả nổi\r\n"
    "Trần Đức Thường;0907654321;Giới thiệu;Sợ chậm bàn giao\r\n"
    "Lê Ngọc Quỳnh;0900000001;Sự kiện mở bán;Hẹn xem nhà mẫu thứ bảy\r\n"
)
OLD = [
    TableEncoding.WINDOWS_1258,
    TableEncoding.TCVN3,
    TableEncoding.VNI,
    TableEncoding.VISCII,
]
ALL_LETTERS = "aáàảãạâấầẩẫậăắằẳẵặeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵđ"


def test_that_one_table_in_three_encodings_is_read_the_same() -> None:
    names = ("leads_utf8.csv", "leads_utf16le_bom_tab.csv", "leads_windows1258.csv")
    first, *others = (rows(MADE / name) for name in names)
    assert len(first) == 200
    assert all(other == first for other in others)
    looks = [look(MADE / name) for name in names]
    assert [one.encoding and one.encoding.encoding.value for one in looks] == [
        "utf-8",
        "utf-16-le",
        "windows-1258",
    ]
    assert [one.choices.delimiter for one in looks] == [";", "\t", ";"]
    assert all(one.columns == looks[0].columns for one in looks)


@pytest.mark.parametrize("encoding", OLD)
def test_that_every_letter_of_an_old_encoding_is_read(encoding: TableEncoding) -> None:
    capitals = ALL_LETTERS.upper() if encoding is not TableEncoding.TCVN3 else "ĂÂÊÔƠƯĐ"
    for said in (ALL_LETTERS, capitals):
        read = unicodedata.normalize("NFC", decoded(encoded(said, encoding), encoding))
        assert read == said


@pytest.mark.parametrize("encoding", [*OLD, TableEncoding.UTF_8])
def test_that_an_encoding_is_recognised(encoding: TableEncoding, tmp_path: Path) -> None:
    path = text(tmp_path, encoded(TABLE, encoding))
    found = look(path)
    assert found.encoding is not None
    assert found.encoding.encoding is encoding
    assert found.encoding.confidence > 0.6
    assert found.encoding.runner_up not in (None, encoding)
    assert found.columns[1].name == "Số điện thoại"
    assert cells(path)[1] == ("Trần Đức Thường", "0907654321", "Giới thiệu", "Sợ chậm bàn giao")
    assert not found.warnings


@pytest.mark.parametrize("said", ["Hà Nội", "Nguyễn Văn An", "Đà Nẵng", "Quận 7", "Họ và tên"])
@pytest.mark.parametrize("encoding", [TableEncoding.WINDOWS_1258, TableEncoding.TCVN3])
def test_that_few_words_are_enough(said: str, encoding: TableEncoding, tmp_path: Path) -> None:
    path = text(tmp_path, encoded(f"name,x\n{said},1\n", encoding))
    assert cells(path) == [(said, "1")]


@pytest.mark.parametrize("encoding", [TableEncoding.UTF_16_LE, TableEncoding.UTF_16_BE])
@pytest.mark.parametrize("marked", [True, False])
def test_that_utf_16_is_read_with_and_without_a_mark(
    encoding: TableEncoding, marked: bool, tmp_path: Path
) -> None:
    path = text(tmp_path, encoded("\ufeff" * marked + TABLE, encoding))
    found = look(path).encoding
    assert found is not None
    assert (found.encoding, found.marked) == (encoding, marked)
    assert cells(path)[0][0] == "Nguyễn Thị Bé"


@pytest.mark.parametrize("marks", [1, 2])
def test_that_byte_order_marks_are_no_part_of_a_name(marks: int, tmp_path: Path) -> None:
    path = text(tmp_path, "\ufeff" * marks + "Tên,Số\nAn,1\n")
    assert look(path).columns[0].name == "Tên"


def test_that_a_few_bad_bytes_leave_the_rest_as_it_is(tmp_path: Path) -> None:
    path = text(tmp_path, TABLE.encode().replace("chậm".encode(), b"ch\xe2\x82m"))
    found = look(path)
    bad = found.warned(TableFact.BAD_BYTES)
    assert found.choices.encoding is TableEncoding.UTF_8
    assert bad is not None
    assert (bad.count, bad.places) == (2, (3,))
    assert cells(path)[1][3] == "Sợ ch\ufffd\ufffdm bàn giao"
    assert cells(path)[2][0] == "Lê Ngọc Quỳnh"


def test_that_a_person_may_know_better(tmp_path: Path) -> None:
    path = text(tmp_path, encoded("a,b\nHä tªn,1\n", TableEncoding.WINDOWS_1252))
    assert cells(path) == [("Họ tên", "1")]
    found = look(path, encoding=TableEncoding.WINDOWS_1252)
    assert found.encoding is not None
    assert found.encoding.runner_up is TableEncoding.TCVN3
    assert cells(path, encoding=TableEncoding.WINDOWS_1252) == [("Hä tªn", "1")]


@pytest.mark.parametrize("said", ["Müller;Café;Straße;naïve", "Ngày;Ελλάδα;中文;😀"])
def test_that_other_languages_are_left_alone(said: str, tmp_path: Path) -> None:
    assert cells(text(tmp_path, f"a;b;c;d\n{said}\n")) == [tuple(said.split(";"))]


def test_that_western_bytes_are_western(tmp_path: Path) -> None:
    path = text(tmp_path, "name;city\nMüller;Köln\nJosé;A Coruña\nRenée;Orléans\n".encode("cp1252"))
    assert cells(path)[1] == ("José", "A Coruña")


def test_that_text_is_composed_and_a_look_alike_is_the_vietnamese_letter(tmp_path: Path) -> None:
    path = text(tmp_path, unicodedata.normalize("NFD", "Tên,Nơi\nNguyễn Hải,Ðà Nẵng\n"))
    assert cells(path) == [("Nguyễn Hải", "Đà Nẵng")]
    alike = look(path).warned(TableFact.LOOK_ALIKES)
    assert alike is not None
    assert alike.count == 1


def test_that_an_icelander_keeps_the_letter(tmp_path: Path) -> None:
    path = text(tmp_path, "name,x\nGuðmundur Sigurðsson,1\nÐóra Þórðardóttir,2\n")
    assert cells(path)[1][0] == "Ðóra Þórðardóttir"


def test_that_words_typed_in_an_old_font_are_mended_and_others_are_not(tmp_path: Path) -> None:
    old = [
        encoded(one, TableEncoding.TCVN3).decode("cp1252") for one in ("Hà Nội", "Trần Bé", "có")
    ]
    path = text(tmp_path, "Tên,Nơi\n" + f"{old[1]},{old[0]}\nGiá,{old[2]}\nLê Ngọc,{old[0]}\n")
    found = look(path)
    assert found.choices.inner is TableEncoding.TCVN3
    assert [column.name for column in found.columns] == ["Tên", "Nơi"]
    assert cells(path) == [("Trần Bé", "Hà Nội"), ("Giá", "có"), ("Lê Ngọc", "Hà Nội")]
    assert cells(path, inner=TableEncoding.WINDOWS_1252)[0] == (
        old[1].replace("Ð", "Đ"),
        old[0],
    )


def test_that_letters_once_read_wrongly_are_mended() -> None:
    wrong = [one.encode().decode("latin-1") for one in ("Nguyễn Thị", "Hà Nội")]
    assert inner_encoding(wrong) is TableEncoding.UTF_8
    assert inner_encoding(["Hà Nội", "cò", "José"]) is None


@pytest.mark.parametrize("word", ["nghiêng", "quốc", "giường", "khuỷu", "ỷ", "đặt", "thuở", "quýt"])
def test_that_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["tiªng", "hoò", "mµ", "càt", "nguyá»", "đđ", "strê", "áá"])
def test_that_other_letters_are_no_syllables(word: str) -> None:
    assert not is_syllable(word)
    assert plausibility(word).vietnamese == 0
