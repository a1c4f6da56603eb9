"""FollowTheMoney's properties of a party, and what each is to us: our own small table, checked against the published schemata (4.x).

Private lists are written in these words: a table maps its columns to them, a FollowTheMoney file uses them.
"""

from __future__ import annotations

from casemate.model.listing import CountryKind, DateKind, NameKind, Quality

#: Names; of several values of ``name`` one is the primary name.
NAMES: dict[str, tuple[NameKind, Quality]] = {
    "name": ("primary", "strong"), "alias": ("alias", "strong"), "weakAlias": ("alias", "weak"), "abbreviation": ("alias", "weak"),
    "previousName": ("former", "strong"),
}  # fmt: skip
#: Parts of a person's name, in the order in which a name is put together where none is stated.
NAME_PARTS = ("firstName", "secondName", "middleName", "fatherName", "motherName", "lastName", "nameSuffix")

DATES: dict[str, DateKind] = {
    "birthDate": "birth", "deathDate": "death", "incorporationDate": "incorporation", "buildDate": "built",
}  # fmt: skip

COUNTRIES: dict[str, CountryKind] = {
    "nationality": "nationality", "citizenship": "citizenship", "jurisdiction": "jurisdiction", "mainCountry": "jurisdiction",
    "flag": "flag", "pastFlags": "former_flag", "country": "country",
}  # fmt: skip

#: Numbers. A kind of ``model.words.IDENTIFIER_KINDS``; the property's name is kept as the label.
IDENTIFIERS: dict[str, str] = {
    "passportNumber": "passport", "socialSecurityNumber": "ssn", "registrationNumber": "registration", "taxNumber": "tax",
    "vatCode": "vat", "innCode": "inn", "ogrnCode": "ogrn", "kppCode": "kpp", "okpoCode": "okpo", "leiCode": "lei", "dunsCode": "duns",
    "swiftBic": "bic", "bic": "bic", "iban": "iban", "accountNumber": "account", "isin": "isin", "isinCode": "isin", "ticker": "ticker",
    "imoNumber": "imo", "mmsi": "mmsi", "callSign": "call_sign", "serialNumber": "aircraft_serial", "publicKey": "crypto",
    "email": "email", "phone": "phone", "website": "website", "irsCode": "tax", "voenCode": "tax", "jibCode": "registration",
    "uscCode": "registration", "mbsCode": "registration", "licenseNumber": "registration", "idNumber": "national_id",
    "bvdId": "other", "icijId": "other", "uniqueEntityId": "other", "npiCode": "other", "cageCode": "other", "permId": "other",
    "giiNumber": "other", "coatoCode": "other", "ipoCode": "other", "cikCode": "other", "fnsCode": "other", "fssCode": "other",
    "bikCode": "other", "pfrNumber": "other", "ricCode": "other", "crsNumber": "other", "figiCode": "other", "wikidataId": "other",
}  # fmt: skip
#: What a number is where the party is of another kind.
IDENTIFIERS_BY_SCHEMA: dict[tuple[str, str], str] = {
    ("Vessel", "registrationNumber"): "vessel_registration", ("Airplane", "registrationNumber"): "aircraft_tail",
    ("Company", "idNumber"): "other", ("Organization", "idNumber"): "other", ("PublicBody", "idNumber"): "other",
    ("LegalEntity", "idNumber"): "other",
}  # fmt: skip

#: Plain statements. A kind of ``model.words.FACT_KINDS``; where it is ``note``, the property's name is kept as the note.
FACTS: dict[str, str] = {
    "title": "title", "position": "position", "profession": "position", "legalForm": "organization_type",
    "classification": "organization_type", "spokenLanguage": "languages", "sourceUrl": "link", "wikipediaUrl": "link",
    "opencorporatesUrl": "link", "height": "physical_description", "weight": "physical_description",
    "eyeColor": "physical_description", "hairColor": "physical_description", "appearance": "physical_description",
    "grossRegisteredTonnage": "vessel_grt", "deadweightTonnage": "vessel_tonnage", "tonnage": "note",
    "model": "note", "ethnicity": "note", "religion": "note", "political": "note", "education": "note", "sector": "note",
    "status": "note", "taxStatus": "note", "dissolutionDate": "note", "capital": "note", "keywords": "note", "program": "note",
    "manufacturer": "note", "registrationPort": "note", "navigationArea": "note", "pastTypes": "note", "nameChangeDate": "note",
    "registrationDate": "note", "deregistrationDate": "note", "icaoCode": "note", "bankName": "note", "bankAddress": "note",
    "accountType": "note", "openingDate": "note", "closingDate": "note", "managingExchange": "note", "creationDate": "note",
    "issueDate": "note", "maturityDate": "note", "collateral": "note", "caemCode": "note", "okvedCode": "note", "okopfCode": "note",
    "oksmCode": "note", "type": "note",
}  # fmt: skip
FACTS_BY_SCHEMA: dict[tuple[str, str], str] = {
    ("Vessel", "type"): "vessel_type", ("Airplane", "type"): "aircraft_type", ("Airplane", "model"): "aircraft_model",
}  # fmt: skip

#: Free text.
REMARKS = ("notes", "description", "summary")

#: Properties whose value is another entity's id -> kind of relation (``model.words.RELATION_KINDS``). Not for tables.
REFERENCES: dict[str, str] = {
    "parent": "parent", "owner": "owner", "operator": "manager", "issuer": "other", "holder": "owner", "bank": "other",
}  # fmt: skip

#: Read by name in ``draft.Draft`` itself.
SPECIAL = ("birthPlace", "birthCountry", "address", "gender", "programId", "listingDate", "modifiedAt", "currency", "currencySymbol")

#: Never read -> why.
IGNORED: dict[str, str] = {
    "topics": "another publisher's risk tags; what a listing does is stated by the user of the list",
    "createdAt": "when the record was made at its source, not when the party was listed",
    "retrievedAt": "when the record was fetched", "alephUrl": "link into another program", "indexText": "a search aid",
    "namesMentioned": "a search aid", "proof": "a document of another program", "publisher": "where the record comes from",
    "publisherUrl": "where the record comes from", "privateKey": "a secret, which no list should hold", "balance": "no fact of the party",
    "balanceDate": "no fact of the party", "maxBalance": "no fact of the party", "maxBalanceDate": "no fact of the party",
    "amount": "no fact of the party", "amountUsd": "no fact of the party", "amountEur": "no fact of the party",
}  # fmt: skip

#: Most characters of a name, and of any other value.
MAX_NAME, MAX_VALUE = 2_000, 200_000


def columns() -> frozenset[str]:
    """The properties that a column of a table may be mapped to."""
    known = (*NAMES, *NAME_PARTS, *DATES, *COUNTRIES, *IDENTIFIERS, *FACTS, *REMARKS, *SPECIAL, *IGNORED)
    return frozenset(known) - {"privateKey"}


def part_of(name: str) -> str:
    """The part of an edition in which a property stands."""
    if name in NAMES and name != "name":
        return "aliases"
    if name == "address":
        return "addresses"
    return "remarks" if name in REMARKS else "entries"
