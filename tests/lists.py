"""OFAC-like list files made on the spot: as many entries as a test needs, no real data."""

from __future__ import annotations

from pathlib import Path

GIVEN = [
    "Amir",
    "Boris",
    "Carlos",
    "Dina",
    "Elena",
    "Farid",
    "Goran",
    "Hana",
    "Igor",
    "Jamal",
    "Karim",
    "Lena",
    "Milan",
    "Nadia",
    "Omar",
    "Petra",
]
FAMILY = [
    "ABADANI",
    "BORZOV",
    "CASTILLO",
    "DRAGAN",
    "ESMAILI",
    "FARHADI",
    "GORDEEV",
    "HOSSEIN",
    "IVANKOV",
    "JAVADI",
    "KHOURI",
    "LUKIN",
    "MORADI",
]


PROGRAMMES = ["SDGT", "IRAN", "SDGT] [IFSR", "NPWMD] [IFSR", "CUBA", "SDNTK", "RUSSIA-EO14024", "DPRK4"]


def person(number: int) -> str:
    """A name that no other number has."""
    family = f"{FAMILY[number % len(FAMILY)]}{'' if number < 200 else '-' + FAMILY[number // 7 % len(FAMILY)]}"
    return f"{family}, {GIVEN[number % len(GIVEN)]} {GIVEN[number // len(GIVEN) % len(GIVEN)]} {_letters(number)}"


def _letters(number: int) -> str:
    text = ""
    while True:
        number, rest = divmod(number, 21)
        text += "bcdfghjklmnpqrstvwxyz"[rest] + "aeiou"[rest % 5]
        if number == 0:
            return text.capitalize()


def write_set(folder: Path, count: int = 40, *, start: int = 0, remarks: str = "DOB 1965; nationality Iran") -> Path:
    """An sdn/alt/add set of ``count`` persons in ``folder``; an alias for every second, an address for every third."""
    folder.mkdir(parents=True, exist_ok=True)
    sdn, alt, add = [], [], []
    for number in range(start, start + count):
        uid = 1000 + number
        sdn.append(
            f'{uid},"{person(number)}","individual","{PROGRAMMES[number % len(PROGRAMMES)]}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"{remarks}."'
        )
        if number % 2 == 0:
            alt.append(f'{uid},{50000 + number},"aka","{person(number + 5000)}",-0- ')
        if number % 3 == 0:
            add.append(f'{uid},{70000 + number},"{number} Example Street","Tehran","Iran",-0- ')
    for name, lines in (("sdn", sdn), ("alt", alt), ("add", add)):
        (folder / f"{name}.csv").write_bytes("".join(line + "\r\n" for line in lines).encode() + b"\x1a")
    return folder
