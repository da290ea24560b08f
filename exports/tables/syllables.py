"""How far a text looks as if its letters were read rightly: a scorer of our own.

A Vietnamese word of writing is one syllable, and syllables are few: an onset (29), a rhyme (some
170, marks of vowels included) and one of six tones, of which only two go with a stop at the end.
Bytes read in a wrong encoding still give letters, but hardly ever syllables: the word "tiếng"
becomes "tiªng", "tieáng", "tiê?ng". So no table of frequencies is needed. Each *telling* word, one
with a letter or sign beyond ASCII, is asked:

- Is it a Vietnamese syllable, in one case throughout or with a capital in front? It counts 1.
- Is it a word as Western European languages write them, or of another script? It counts ½, for
  wrong readings of single bytes look like that now and then.
- Otherwise, or where a byte could not be read at all, it counts 0.

The score is the mean over the *different* telling words, so that one word that stands in every row
does not decide alone.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, NamedTuple

_ONSETS_WRITTEN: Final = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x"
_RHYMES_WRITTEN: Final = """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng êc
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oen oeo oet
    oi om on ong oong ooc op ot oem ô ôc ôi ôm ôn ông ôp ôt ôông ơ ơi ơm ơn ơp ơt ơu
    u ua uai uan uang uât uân uâng uây uă uăn uăng uăt uăp uăc uăm uâc uao uay uac uach uanh uat
    uau uap uam uc ue uen ueo uet uê uêch uên uênh uêt ui uit uich uin uinh uip uiu um un ung uơ
    uơt uôc uôi uôm uôn uông uôt uôp up ut uy uya uych uyên uyêt uynh uyt uyu uyp uyn uych
    ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu
    y yêm yên yêng yêt yêu ych ynh yt yn
"""
_RHYMES: Final = frozenset(_RHYMES_WRITTEN.split())
_TONES: Final = frozenset("\u0300\u0301\u0303\u0309\u0323")
_STOPPED: Final = frozenset("\u0301\u0323")
_STOPS: Final = ("c", "ch", "p", "t")
_ONSETS: Final = ("", *_ONSETS_WRITTEN.split())
_SYLLABLES: Final = {onset + rhyme for onset in _ONSETS for rhyme in _RHYMES} | {"gi", "gin", "qui"}

# No-break spaces and dashes part words; other signs stand beside them in any language.
_TOKEN: Final = re.compile("[A-Za-z\x80-\x9f\xa1-\u200f\u2016-\U0010ffff]+")
_LONG: Final = 40
_BESIDE: Final = "“”‘’„‚–—…•·°²³₫€£®©™№\u200b\ufeff"
_WESTERN: Final = frozenset("àâäáãåæçéèêëíìîïñóòôöõøœúùûüýÿßšžđ'’")


class Plausibility(NamedTuple):
    """How a text looks.

    Attributes:
        score: from 0 to 1; 1 where no word tells anything.
        telling: different words that tell something.
        vietnamese: the share of those that are Vietnamese syllables.
    """

    score: float
    telling: int
    vietnamese: float


def plausibility(text: str) -> Plausibility:
    """Return how a text looks; a text in ASCII tells nothing."""
    if text.isascii():
        return Plausibility(1.0, 0, 0.0)
    words = {word.strip(_BESIDE) for word in _TOKEN.findall(unicodedata.normalize("NFC", text))}
    worths = [_worth(word[:_LONG]) for word in words if not word.isascii()]
    if not worths:
        return Plausibility(1.0, 0, 0.0)
    told = len(worths)
    return Plausibility(sum(worths) / told, told, worths.count(1.0) / told)


@lru_cache(maxsize=20_000)
def _worth(word: str) -> float:
    beyond = [letter for letter in word if not letter.isascii()]
    if all(_of_another_script(letter) for letter in beyond):
        return 0.5
    if not (word.islower() or word.isupper() or word[1:].islower()):
        return 0.0
    small = word.lower()
    if is_syllable(small):
        return 1.0
    western = all(letter.lower() in _WESTERN for letter in beyond)
    return 0.5 if western and 2 * len(beyond) <= len(small) else 0.0


def _of_another_script(letter: str) -> bool:
    """Whether a letter is of no Latin script: Greek, Chinese, an emoji."""
    unread = letter == "\ufffd" or "\ud800" <= letter <= "\udfff"
    return letter > "\u036f" and not unread and not "\u1e00" <= letter <= "\u1eff"


def is_syllable(word: str) -> bool:
    """Whether a word in small letters, composed, is a well-formed Vietnamese syllable."""
    parts = unicodedata.normalize("NFD", word)
    tones = [part for part in parts if part in _TONES]
    if len(tones) > 1:
        return False
    bare = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    if bare not in _SYLLABLES:
        return False
    return not tones or tones[0] in _STOPPED or not bare.endswith(_STOPS)
