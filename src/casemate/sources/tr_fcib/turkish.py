"""What MASAK's lists write in Turkish: countries, dates, documents, names with their parts numbered."""

from __future__ import annotations

import re

from casemate.model.listing import Identifier, Name, NameKind, Quality
from casemate.model.time import Period
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.scripts import script_of

#: Countries and adjectives as the lists write them, in Turkish; lower case.
_COUNTRIES = {
    "af": "afgan;afganistan", "al": "arnavutluk", "de": "alman;almanya", "us": "amerika birleşik devletleri;abd", "au": "avustralya",
    "at": "avusturya", "az": "azerbaycan", "ae": "birleşik arap emirlikleri;bae", "bd": "bangladeş", "be": "belçika",
    "gb": "birleşik krallık;ingiltere;ingiliz;britanya;britanyalı;büyük britanya;büyük britanya ve kuzey irlanda birleşik krallığı"
          ";kuzey irlanda ve büyük britanya birleşik krallığı;birleşik krallığı",
    "ba": "bosna hersek;bosna-hersek;bosna", "dz": "cezayir", "td": "çad", "cz": "çekya", "cn": "çin;çin halk cumhuriyeti",
    "dk": "danimarka", "id": "endonezya",
    "er": "eritre", "ee": "estonya", "et": "etiyopya", "ma": "fas", "ph": "filipinler", "fi": "finlandiya",
    "ps": "filistin;filistin devleti;filistin bölgesi;gazze şeridi;batı şeria", "fr": "fransa;fransız", "ge": "gürcistan",
    "za": "güney afrika", "in": "hindistan", "nl": "hollanda", "iq": "irak", "ir": "iran;iran islam cumhuriyeti", "ie": "irlanda",
    "es": "ispanya", "il": "israil", "se": "isveç", "ch": "isviçre", "it": "italya;italyan", "ca": "kanada", "qa": "katar",
    "kz": "kazakistan", "ke": "kenya", "kg": "kırgızistan", "kp": "kore demokratik halk cumhuriyeti;kuzey kore",
    "km": "komorlar;komor adaları", "kw": "kuveyt", "lb": "lübnan", "ly": "libya", "hu": "macaristan", "mk": "makedonya", "my": "malezya",
    "ml": "mali", "eg": "mısır", "mr": "moritanya", "ne": "nijer", "ng": "nijerya", "no": "norveç", "uz": "özbekistan", "pk": "pakistan",
    "ro": "romanya", "ru": "rus;rusya;rusya federasyonu", "sn": "senegal", "rs": "sırbistan", "so": "somali", "lk": "sri lanka",
    "su": "sscb", "sd": "sudan", "sa": "suudi arabistan;suudi arabistan cumhuriyeti", "sy": "suriye;suriye arap cumhuriyeti",
    "tj": "tacikistan", "tz": "tanzanya", "th": "tayland", "tt": "trinidad ve tobago", "tn": "tunus",
    "tr": "türkiye;türk;türkiye cumhuriyeti", "tm": "türkmenistan", "ug": "uganda", "ua": "ukrayna", "jo": "ürdün", "vn": "vietnam",
    "ye": "yemen", "gr": "yunanistan", "nz": "yeni zelanda",
}  # fmt: skip
_BY_NAME = {name: code for code, names in _COUNTRIES.items() for name in names.split(";")}
_MONTHS = ("ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık")
_ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTH = re.compile("(" + "|".join(_MONTHS) + ")")
_CIRCA = re.compile(r"\(?\b(?:tahmini|yaklaşık|takriben)(?:\s+olarak)?\b\)?")
_BETWEEN = re.compile(r"^(.+?)(?:\s*-\s*|\s+(?:ve|ile)\s+)(.+?)\s+aras(?:ı+|ında)$")
_PART = re.compile(r"(?:(?:^|(?<=[\s-]))[1-4]\s*:\s*)+")
_SPELLING = re.compile(r"\(\s*or[ij]+inal yazımı?\s*[:;]?\s*([^()]+)\)?", re.IGNORECASE)
_FORMER = re.compile(r"\(\s*(?:daha )?önce(?:den)? listelenen isim\s*\)", re.IGNORECASE)
_NUMBER_WORD = re.compile(r"(?:numarası|\bno|\bnr|kartı)\s*[.:]?\s*:?\s*", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w/])(?:[A-Z]{1,3}(?:-[A-Z])?[ -]?)?\d(?:[\w/-]|(?<=\d) (?=\d{3}\b))*\d[A-Z]?")
_DOCUMENT_COUNTRY = re.compile(
    r"^(?:geçici |sahte )?(\D{3,45}?)\s+(?:yabancı |ulusal |sivil |seyahat |pasaport|kimlik|numarası|vatandaş)", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"\(([^()\d]+)\)$")
#: A letter of a list, at the start or behind white space; no name holds one.
_LETTER = re.compile(r"(?:^|\s)\(?(?:aa|[a-zçğıöşü])\)|•")
#: Where an alias goes on to tell more: when and where born, on which passport it stands.
_TELLS = re.compile(
    r"[\s,]*\(?\s*(?:doğum\b|sahte\b|takma ad|(?:afgan(?:istan)? )?pasaport|\d{1,2} \w+ \d{4}|\d{4} |\d{6,} nolu)", re.IGNORECASE
)
_FISCAL = re.compile(r"[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]")
_SILENT = re.compile(r"[-–\s.:]*")


def lower(text: str) -> str:
    """``text`` in Turkish lower case: ``I`` is ``ı`` and ``İ`` is ``i``."""
    return text.replace("I", "ı").replace("İ", "i").lower()


def says_nothing(text: str) -> bool:
    """Whether ``text`` is empty or a dash."""
    return bool(_SILENT.fullmatch(text))


def country(text: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country in Turkish or English, ``None`` where it is not understood."""
    bare = text.strip(" .;,")
    return _BY_NAME.get(lower(bare)) or _BY_NAME.get(bare.lower()) or country_code(bare)


def last_country(text: str) -> str | None:
    """The country at the end of an address, by its last one to three words; brackets behind it are left out."""
    bare = re.sub(r"\s*\([^()]*\)?\s*$", "", text).strip(" .;,")
    last = re.split(r"[,/]|(?<=\w)-(?=\w)", bare)[-1].split()
    return country(bare) or next((code for count in range(min(6, len(last)), 0, -1) if (code := country(" ".join(last[-count:])))), None)


def items(text: str) -> list[str]:
    """The values of a field: lettered in whatever order, or parted by list dots; dashes are silence."""
    pieces = [" ".join(piece.split()).strip(" ,;:") for piece in _LETTER.split(text)]
    return [piece for piece in pieces if not says_nothing(piece)]


def period(text: str) -> Period:
    """A date in Turkish.

    Raises: ValueError where it is none.
    """
    rest = lower(" ".join(text.split())).strip(" .,")
    circa = bool(_CIRCA.search(rest))
    rest = _CIRCA.sub("", rest).strip()
    rest = _MONTH.sub(lambda match: f" {_ENGLISH[_MONTHS.index(match[1])]} ", rest)
    between = _BETWEEN.match(rest)
    rest = " ".join((f"between {between[1]} and {between[2]}" if between else rest).split())
    return parse_period(f"circa {rest}" if circa else re.sub(r"(?<=[a-z])\.", "", rest))


def primary_name(text: str) -> str:
    """The name whose parts may be numbered: ``1: TOREK 2: AGHA 3: - 4:-``."""
    parts = [part.strip(" -–:") for part in _PART.split(text)]
    return " ".join(part for part in parts if part and part.casefold() != "na")


def other_names(text: str, kind: NameKind, quality: Quality = "strong") -> tuple[list[Name], list[str]]:
    """Aliases, and what some go on to tell.

    An original spelling in brackets is an alias of its own, a name "listed before" a former one.
    """
    found: list[Name] = []
    told: list[str] = []
    for item in items(text):
        spelled = [match.strip() for match in _SPELLING.findall(item)]
        bare = _SPELLING.sub("", item)
        this: NameKind = "former" if _FORMER.search(bare) else kind
        bare = _FORMER.sub("", bare).strip(' ,;:“”"')
        if (tells := _TELLS.search(bare, 1)) is not None:
            told.append(bare)
            bare = bare[: tells.start()].strip(" ,(")
        inside = re.fullmatch(r"([^()]*)\(([^()]*;[^()]*)\)?", bare)
        texts = [piece.strip() for piece in ([inside[1], *inside[2].split(";")] if inside else bare.split(";"))]
        found += [Name(name, this, quality, script=script_of(name)) for name in (*texts, *spelled) if any(map(str.isalpha, name))]
    return found, told


def documents(text: str, kind: str) -> tuple[list[Identifier], list[str]]:
    """The numbers of a field of passports or identity numbers, and the items in which none was found."""
    found, missed = [], []
    for item in items(text):
        named = _NUMBER_WORD.search(item)
        match = _FISCAL.search(item) or (_NUMBER.search(item, named.end()) if named else None) or _NUMBER.search(item)
        if match is None or sum(map(str.isdigit, match[0])) < 3:
            missed.append(item)
            continue
        value = match[0]
        issuer = _DOCUMENT_COUNTRY.search(item) or _IN_BRACKETS.search(item)
        found.append(Identifier(_kind(item, kind), value, country(issuer[1]) if issuer else None, note=item if item != value else None))
    return found, missed


def _kind(item: str, kind: str) -> str:
    words = lower(item)
    if "mali kod" in words:
        return "tax"
    if "doğum sertifika" in words:
        return "birth_certificate"
    if "sürücü" in words:
        return "driving_licence"
    if "kimlik" in words or "tazkira" in words:
        return "national_id"
    return "passport" if "pasaport" in words else kind
