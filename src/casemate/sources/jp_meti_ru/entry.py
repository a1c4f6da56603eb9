"""One numbered entry of METI's lists: a Japanese name, an English name, aliases of both, addresses.

Two ways of writing stand side by side: the aliases in brackets after the Japanese name and dashed under the English one ("a.k.a., the
following two aliases:"), and, since 2025, both after ``別称：``. At a page break the text of the PDF runs on without a new line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_CJK = "\u3005\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
_HAS_CJK = re.compile(f"[{_CJK}]")
_HAN_ONLY = re.compile("[\u3400-\u9fff\uf900-\ufaff（）()、 ]+")
_WORD = re.compile("[^\\W\\d_]{3,}")
_ALIASES = re.compile(r",?\s*(?:a\.k\.a\.?)?,?\s*(?:the\s*)?follow(?:ing)?\s+(\w+?)\s*alias(?:es)?\s*:?", re.IGNORECASE)
#: A dash begins an alias after a semicolon, or on a line of its own; the stricter way is for a dash that a line break left in front.
_ITEMS = (re.compile(r"(?:^|\n|[;；](?:\s*and)?)\s*[-—–]\s*"), re.compile(r"(?:^\s*|[;；](?:\s*and)?\s*)[-—–]\s*"))
_NUMBERS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]  # fmt: skip
_KEEPS_DOT = frozenset({"ltd", "co", "inc", "corp", "sti", "şti", "ști", "san", "tic", "llc"})


@dataclass(slots=True)
class Names:
    """The names of an entry: English first, then Japanese, then the aliases in both, then names in Chinese characters.

    ``remark``: what a name goes on to describe. ``stated``: how many English aliases the entry announces, ``None`` where it does not.
    """

    english: str
    japanese: str
    english_aliases: list[str] = field(default_factory=list)
    japanese_aliases: list[str] = field(default_factory=list)
    han: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    stated: int | None = None


def parse_names(lines: list[str]) -> Names | None:
    """The names in the lines before the address; ``None`` where there is no Japanese or no English name."""
    head, aliases = _cut_aliases([line.strip() for line in lines if line.strip()])
    japanese, english = _halves(head)
    if not _HAS_CJK.search(japanese) or not english:
        return None
    names = Names("", "")
    _read_english("\n".join(english), names)
    _read_japanese(japanese, names)
    if aliases:
        native, latin = _halves(aliases) if _HAS_CJK.search(aliases[0]) else ("", aliases)
        names.japanese_aliases += [piece.strip() for piece in re.split("[;；]|及び", native) if piece.strip()]
        names.english_aliases += [_bare(piece) for piece in re.split("[;；]", join(latin)) if piece.strip()]
    return names if names.english and names.japanese else None


def join(lines: list[str]) -> str:
    """Wrapped lines as one: a hyphen at the end of a line, and Japanese, go on without a space."""
    text = ""
    for line in lines:
        wide = bool(text) and bool(_HAS_CJK.match(text[-1]) or _HAS_CJK.match(line))
        text += line if not text or text.endswith(("-", "（")) or line.startswith("-") or wide else f" {line}"
    return text


def _cut_aliases(lines: list[str]) -> tuple[list[str], list[str]]:
    for at, line in enumerate(lines):
        if line.startswith("別称：") and at:
            return lines[:at], [line.removeprefix("別称："), *lines[at + 1 :]]
    return lines, []


def _halves(lines: list[str]) -> tuple[str, list[str]]:
    """The Japanese text, joined, and the lines of the English one."""
    japanese: list[str] = []
    depth = 0
    for at, line in enumerate(lines):
        if at and depth <= 0 and (not _HAS_CJK.search(line) or _english_with_han(line)):
            return join(japanese), lines[at:]
        glued = _glued(line, depth)
        if glued:
            return join([*japanese, line[:glued]]), [line[glued:], *lines[at + 1 :]]
        japanese.append(line)
        depth += _depth(line)
    return join(japanese), []


def _depth(text: str) -> int:
    return sum(text.count(sign) for sign in "（(") - sum(text.count(sign) for sign in "）)")


def _english_with_han(line: str) -> bool:
    """Whether ``line`` is an English name with a name in Chinese characters in brackets behind it."""
    latin, _, bracket = line.partition("（")
    return bool(bracket) and not _HAS_CJK.search(latin) and len(_WORD.findall(latin)) > 1 and bool(_HAN_ONLY.fullmatch(bracket))


def _glued(line: str, depth: int) -> int | None:
    """Where an English name follows the Japanese one in the same line, as at a page break; ``None`` where it does not."""
    for at, sign in enumerate(line[:-1], start=1):
        depth += (sign in "（(") - (sign in "）)")
        if depth <= 0 and (sign in "）)」" or _HAS_CJK.match(sign)) and re.match(r"[A-Z0-9“]", line[at]):
            latin = line[at:].partition("（")[0]
            words = [word for word in _WORD.findall(latin) if not word.isupper()]
            if len(words) > 1 and not _HAS_CJK.search(latin):
                return at
    return None


def _read_english(text: str, names: Names) -> None:
    match = _ALIASES.search(text)
    name = text
    if match:
        name, rest = text[: match.start()], text[match.end() :]
        names.stated = _NUMBERS.index(match[1].casefold()) if match[1].casefold() in _NUMBERS else None
        ways = [[item for piece in way.split(rest) if (item := _bare(piece))] for way in _ITEMS]
        names.english_aliases += next((items for items in ways if len(items) == names.stated), ways[0])
    name = join(name.split("\n")).strip()
    bracket = re.search("（([^）]+)）$", name)
    if bracket and _HAN_ONLY.fullmatch(bracket[1]):
        names.han += [piece.strip() for piece in bracket[1].split("、") if piece.strip()]
        name = name[: bracket.start()]
    names.english = _without_description(_bare(name), ", including ", ". This ", names)


def _without_description(name: str, first: str, second: str, names: Names) -> str:
    """The name before a description of what it takes in, which is kept as a remark."""
    short = name.partition(first)[0].partition(second)[0].strip()
    if short != name:
        names.remarks.append(name)
    return short


def _read_japanese(text: str, names: Names) -> None:
    name = text
    while (opened := _last_bracket(name)) is not None:
        inner = name[opened + 1 : -1].strip()
        if inner.startswith("別称"):
            names.japanese_aliases += _japanese_list(inner.removeprefix("別称").lstrip("、､,， "), names)
        elif _HAN_ONLY.fullmatch(inner) and not re.search("(?:含む|除く)", inner):
            names.han += [piece.strip() for piece in re.split("[、()（）]", inner) if piece.strip()]
        else:
            break
        name = name[:opened].strip()
    names.japanese = name
    if "。" in name:
        names.remarks.append(name)
        names.japanese = name.partition("（")[0].strip()


def _japanese_list(text: str, names: Names) -> list[str]:
    """Aliases parted by commas, the last one by 及び; a name in Chinese characters in brackets behind one is a name of its own."""
    head, _, last = text.rpartition("及び")
    found = []
    for piece in [*re.split("[、､]", head), last] if head else re.split("[、､]", last):
        alias = piece.strip()
        opened = _last_bracket(alias)
        if opened is not None and _HAN_ONLY.fullmatch(alias[opened + 1 : -1]):
            names.han.append(alias[opened + 1 : -1].strip())
            alias = alias[:opened].strip()
        if alias:
            found.append(alias)
    return found


def _last_bracket(text: str) -> int | None:
    """Where the bracket opens that closes at the very end of ``text``; ``None`` where it does not end in one."""
    if not text.endswith(("）", ")")):
        return None
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] in "）)") - (text[at] in "（(")
        if depth == 0:
            return at or None
    return None


def _bare(text: str) -> str:
    """An alias without its list signs: a leading dash or "and", a trailing semicolon, "and" or full stop."""
    text = join([line.strip() for line in text.split("\n")]).strip(" ;；—–-,")
    text = re.sub(r"(?:[;；,]?\s*\band)$", "", text).strip(" ;；,")
    if text.endswith("."):
        last = text[:-1].rsplit(None, 1)[-1] if text[:-1].strip() else ""
        if "." not in last and last.casefold() not in _KEEPS_DOT:
            text = text[:-1]
    return text.strip()
