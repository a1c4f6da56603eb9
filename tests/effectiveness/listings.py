"""Invented entries of two invented lists, of every kind that a treatment needs."""

from __future__ import annotations

from datetime import date

from casemate.model.listing import Country, Dated, Identifier, Listing, Name
from casemate.model.time import Period

#: Given names, family names and countries of the persons; each pair is one entry.
_GIVEN = (
    "Aleksandr Petrovich", "Yusuf Khalid", "Qasem Reza", "Xiaoming", "José Ramón", "Vladimir", "Abd al-Rahman Hussein", "Dmitriy Igorevich",
    "William Henry", "Zhang Wei", "Kim Song Ho", "Nikolaos", "Ousmane", "Müge Gülşen",
)  # fmt: skip
_FAMILY = (
    "BORZOVITSKY", "AL-TAMIRI", "GHASHGHARI", "ZHENGLIAO", "QUINTARREZ", "SOKOLENKOV", "AL-JARRAHI", "KHOROSHEV", "WETHERBYE", "LIANGZHU",
    "HWANGBO", "PAPALOUKAS", "TRAORETTE", "YILDIZHAN",
)  # fmt: skip
_COUNTRIES = ("ru", "iq", "ir", "cn", "mx", "ua", "sy", "by", "gb", "cn", "kp", "gr", "ml", "tr")

_ORGANISATIONS = (
    "ZARVAN GENERAL TRADING CO., LTD.", "Obelinsk Heavy Machinery Joint Stock Company", "TARAVELLE SHIPPING GMBH",
    "Fondo Quimera S.A. de C.V.",
    "KESTRADA INTERNATIONAL ENGINEERING LLC", "Brigade 44 of the Amberline Front", "Third Vostalin Research Institute",
    "OOO VOLKHANSTROY", "ISLAMIC PETROZAND COMMITTEE", "Möllerström Handel AB",
)  # fmt: skip
_VESSELS = ("AMBER TIDEWALKER 3", "CASPIAN LODESTAR", "LADY OF VARNHOLM", "SEA ZEPHYRINE IV", "OCEAN VERDANCE 12")


def listings() -> list[Listing]:
    """All of them, on the lists ``one`` and ``two``."""
    return [*_persons(), *_organisations(), *_vessels()]


def _persons() -> list[Listing]:
    return [
        Listing(
            f"{'one' if place % 2 else 'two'}:{place}",
            "Person",
            (
                Name(f"{family}, {given}"),
                Name(f"{given} {family.title()}", "alias"),
                Name(f"{given.split()[0]} the {family.title()[:5]}", "alias", "weak"),
                *((Name("Владимир Соколенков", "alias", script="Cyrl"),) if given == "Vladimir" else ()),
                *((Name("يوسف خالد التميري", "alias", script="Arab"),) if given.startswith("Yusuf") else ()),
            ),
            identifiers=(Identifier("passport", f"X{1000000 + place}"),),
            dates=(Dated("birth", Period.of_day(date(1960 + place, 2, 28))), Dated("birth", Period.of_year(1961 + place))),
            countries=(Country("nationality", code, code),),
        )
        for place, (given, family, code) in enumerate(zip(_GIVEN, _FAMILY, _COUNTRIES, strict=True))
    ]


def _organisations() -> list[Listing]:
    return [
        Listing(
            f"{'one' if place % 2 else 'two'}:o{place}",
            "Organization",
            (Name(text), Name(f"Former {text}", "former")),
            countries=(Country("country", "ru", "ru"),),
        )
        for place, text in enumerate(_ORGANISATIONS)
    ]


def _vessels() -> list[Listing]:
    return [
        Listing(f"two:v{place}", "Vessel", (Name(text),), identifiers=(Identifier("imo", "9187629"),))
        for place, text in enumerate(_VESSELS)
    ]
