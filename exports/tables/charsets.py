"""Letters of bytes: today's encodings, and those of old Vietnamese fonts.

Three of these are not in Python. TCVN3 (ABC, the fonts .VnTime) and VISCII give each letter one
byte; VNI (the fonts VNI-Times) writes a letter and its mark as two. All keep ASCII as it is.

Windows-1252 here gives the five bytes that it leaves open their Latin-1 meaning, so that any text
that was once read in this way can be turned back into the bytes it was.
"""

import codecs
import re
from collections.abc import Callable
from typing import Final, TypeAlias

from domain.model.tables import TableEncoding

Decode: TypeAlias = Callable[[bytes, bool], str]
"""Turns the next bytes into text; the second argument says whether they are the last."""

_WINDOWS_1252: Final = "".join(
    bytes([byte]).decode("cp1252" if byte not in b"\x81\x8d\x8f\x90\x9d" else "latin-1")
    for byte in range(256)
)
_BYTE_OF: Final = {chr(byte): byte for byte in range(256)} | {
    letter: byte for byte, letter in enumerate(_WINDOWS_1252)
}

# From A1 on. The fonts have no capitals with a tone; where TCVN 5712 puts some, they are read.
# B0–B4, marks by themselves that nobody types, keep the signs that the fonts show (°, ±).
_TCVN3: Final = _WINDOWS_1252[:0xA1] + (
    "ĂÂÊÔƠƯĐăâêôơưđẰ"
    "°±²³´àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "ỖủũúụừửữứựỳỷỹýỵỐ"
)

_VISCII_LOW: Final = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}
_VISCII: Final = "".join(_VISCII_LOW.get(byte, chr(byte)) for byte in range(128)) + (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
    "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "Õắằặấầẩậẽẹếềểễệố"
    "ồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
    "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉ"
    "đựòóôõỏọụùúũủýợỮ"
)


def _vni_pairs() -> dict[str, str]:
    """Return what VNI writes for each letter with a mark, in small letters."""
    pairs = {"ñ": "đ", "ô": "ơ", "ö": "ư", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị"}
    pairs["î"] = "ỵ"
    tones = "ùøûõï"  # acute, grave, hook, tilde, dot
    plain = ("áàảãạ", "éèẻẽẹ", "óòỏõọ", "úùủũụ", "ýỳỷỹỵ", "ớờởỡợ", "ứừửữự")
    for base, letters in zip("aeouyôö", plain, strict=True):
        pairs.update({base + tone: letter for tone, letter in zip(tones, letters, strict=True)})
    for base, letters in zip("aeo", ("âấầẩẫậ", "êếềểễệ", "ôốồổỗộ"), strict=True):
        pairs.update({base + sign: letter for sign, letter in zip("âáàåãä", letters, strict=True)})
    pairs.update({"a" + sign: letter for sign, letter in zip("êéèúüë", "ăắằẳẵặ", strict=True)})
    return pairs


_SMALL: Final = _vni_pairs()
_VNI: Final = {
    **_SMALL,
    **{sign.upper(): letter.upper() for sign, letter in _SMALL.items()},
    **{sign[0].upper() + sign[1:]: letter.upper() for sign, letter in _SMALL.items() if sign[1:]},
}
_VNI_SIGNS: Final = re.compile("|".join(sorted(_VNI, key=len, reverse=True)))


def decoder(encoding: TableEncoding) -> Decode:
    """Return what decodes a file piece by piece; wrong bytes become lone surrogates or U+FFFD.

    In UTF-8 a byte that is no part of a letter becomes one of U+DC80–DCFF, in UTF-16 half of a
    pair stays what it is, in Windows-1258 an open byte becomes U+FFFD.
    """
    match encoding:
        case TableEncoding.UTF_8:
            return codecs.getincrementaldecoder("utf-8")("surrogateescape").decode
        case TableEncoding.UTF_16_LE | TableEncoding.UTF_16_BE:
            return _WideDecoder(encoding).decode
        case TableEncoding.WINDOWS_1258:
            return codecs.getincrementaldecoder("cp1258")("replace").decode
        case TableEncoding.VNI:
            return _VniDecoder().decode
    table = {
        TableEncoding.TCVN3: _TCVN3,
        TableEncoding.VISCII: _VISCII,
        TableEncoding.WINDOWS_1252: _WINDOWS_1252,
    }[encoding]
    return lambda data, _last: codecs.charmap_decode(data, "replace", table)[0]


class _WideDecoder:
    """Reads UTF-16; what is left of a letter at the end of a file that was cut is a bad byte."""

    def __init__(self, encoding: TableEncoding) -> None:
        self._decoder = codecs.getincrementaldecoder(encoding.value)("surrogatepass")

    def decode(self, data: bytes, last: bool) -> str:  # noqa: FBT001 — as Python's own decoders
        text = self._decoder.decode(data)
        return text + "\udc00" if last and self._decoder.getstate()[0] else text


class _VniDecoder:
    """Keeps the last letter back while its mark may still come."""

    def __init__(self) -> None:
        self._held = ""

    def decode(self, data: bytes, last: bool) -> str:  # noqa: FBT001 — as Python's own decoders
        text = self._held + codecs.charmap_decode(data, "replace", _WINDOWS_1252)[0]
        whole = text if last else text[:-1]
        self._held = text[len(whole) :]
        return _VNI_SIGNS.sub(lambda sign: _VNI[sign.group()], whole)


def decoded(data: bytes, encoding: TableEncoding) -> str:
    """Return the text of some bytes at once."""
    return decoder(encoding)(data, True)


def reread(text: str, encoding: TableEncoding) -> str | None:
    """Read a text that was wrongly read as Windows-1252 or Latin-1 in the encoding it was meant in.

    Returns:
        The text, or None where this text cannot have come about in that way.
    """
    try:
        data = bytes([_BYTE_OF[letter] for letter in text])
        if encoding is TableEncoding.UTF_8:
            return data.decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
    return decoded(data, encoding)
