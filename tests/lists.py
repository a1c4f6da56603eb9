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
        sdn.append(f'{uid},"{person(number)}","individual","{PROGRAMMES[number % len(PROGRAMMES)]}",{"-0- ," * 7}"{remarks}."')
        if number % 2 == 0:
            alt.append(f'{uid},{50000 + number},"aka","{person(number + 5000)}",-0- ')
        if number % 3 == 0:
            add.append(f'{uid},{70000 + number},"{number} Example Street","Tehran","Iran",-0- ')
    for name, lines in (("sdn", sdn), ("alt", alt), ("add", add)):
        (folder / f"{name}.csv").write_bytes("".join(line + "\r\n" for line in lines).encode() + b"\x1a")
    return folder


#: Programmes of the consolidated list.
CONS_PROGRAMMES = ["NS-PLC", "561List", "CMIC-EO13959", "UKRAINE-EO13662] [RUSSIA-EO14024"]


def cons_files(count: int = 120, *, start: int = 0, remarks: str = "DOB 1961") -> dict[str, bytes]:
    """The four files of a consolidated list of ``count`` persons (from ``start``), under the names that OFAC's server gives them."""
    prim, alt, add = [], [], []
    for number in range(start, start + count):
        uid = 20_000 + number
        programme = CONS_PROGRAMMES[number % len(CONS_PROGRAMMES)]
        prim.append(f'{uid},"{person(number)}","individual","{programme}",{"-0- ," * 7}"{remarks}."')
        if number % 2 == 0:
            alt.append(f'{uid},{90_000 + number},"aka","{person(number + 5000)}",-0- ')
        if number % 3 == 0:
            add.append(f'{uid},{95_000 + number},"{number} Example Street","Tehran","Iran",-0- ')
    tables = {"CONS_PRIM.CSV": prim, "CONS_ALT.CSV": alt, "CONS_ADD.CSV": add, "CONS_COMMENTS.CSV": []}
    return {name: "".join(line + "\r\n" for line in lines).encode() + b"\x1a" for name, lines in tables.items()}


_DENIED = (
    "Name", "Street_Address", "City", "State", "Country", "Postal_Code", "Effective_Date", "Expiration_Date", "Standard_Order",
    "Last_Update", "Action", "FR_Citation",
)  # fmt: skip


def denied_file(count: int = 320, *, start: int = 0) -> bytes:
    """The Denied Persons List with ``count`` rows (from ``start``)."""
    rows = [_DENIED]
    for number in range(start, start + count):
        place = (f"{number} SAMPLE STREET", "MOSCOW", "", "RU", "101000")
        rows.append((person(number).upper(), *place, "02/10/2022", "06/17/2099", "Y", "2022-02-22", "", "87 F.R. 9030 2/17/2022"))
    return "".join("\t".join(f'"{cell}"' for cell in row) + "\r\n" for row in rows).encode()


def un_file(count: int = 720, *, start: int = 0, day: str = "2026-11-01") -> bytes:
    """The United Nations' list with ``count`` entries (from ``start``), generated on ``day``: persons, and the last one an organisation."""
    entries = []
    last = (
        f"<ENTITY><DATAID>{110_000 + start + count}</DATAID><VERSIONNUM>1</VERSIONNUM>\n"
        f"<FIRST_NAME>{person(start + count - 1).replace(', ', ' ')}</FIRST_NAME><UN_LIST_TYPE>Taliban</UN_LIST_TYPE>\n"
        f"<REFERENCE_NUMBER>TAe.{start + count - 1}</REFERENCE_NUMBER><LISTED_ON>2012-03-02</LISTED_ON>\n"
        "<LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE></ENTITY>\n"
    )
    for number in range(start, start + count - 1):
        family, given = person(number).split(", ")
        committee = ("Al-Qaida", "Taliban", "DRC")[number % 3]
        entries.append(
            f"<INDIVIDUAL><DATAID>{110_000 + number}</DATAID><VERSIONNUM>1</VERSIONNUM>\n"
            f"<FIRST_NAME>{given}</FIRST_NAME><SECOND_NAME>{family}</SECOND_NAME><UN_LIST_TYPE>{committee}</UN_LIST_TYPE>\n"
            f"<REFERENCE_NUMBER>QDi.{number}</REFERENCE_NUMBER><LISTED_ON>2012-03-02</LISTED_ON>\n"
            "<LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE></INDIVIDUAL>\n"
        )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<CONSOLIDATED_LIST dateGenerated="{day}T19:10:11.123-05:00">\n<INDIVIDUALS>\n'
        f"{''.join(entries)}</INDIVIDUALS>\n<ENTITIES>\n{last}</ENTITIES>\n</CONSOLIDATED_LIST>\n"
    ).encode()


#: To begin a script with: a test run in the background has Ctrl-C switched off, and the processes that it starts would inherit that.
HEED_CTRL_C = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
