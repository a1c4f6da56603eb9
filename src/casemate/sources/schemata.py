"""FollowTheMoney's schemata, and what each is to a list: our own small table, checked against the published schemata (4.x)."""

from __future__ import annotations

from dataclasses import dataclass

#: Parties: schema -> the schema that the entry has (``model.words.SCHEMATA``).
PARTIES: dict[str, str] = {
    name: name
    for name in (
        "LegalEntity", "Person", "Organization", "Company", "PublicBody", "Vessel", "Airplane", "Vehicle", "CryptoWallet", "Security",
        "BankAccount",
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Link:
    """A link between two parties: its two properties, and the relation that it is to the party at each end."""

    source: str
    target: str
    to_source: str
    to_target: str


LINKS: dict[str, Link] = {
    "Ownership": Link("owner", "asset", "owned", "owner"),
    "Control": Link("controller", "controlled", "owned", "owner"),
    "Directorship": Link("director", "organization", "leader", "manager"),
    "Employment": Link("employee", "employer", "member", "other"),
    "Membership": Link("member", "organization", "member", "other"),
    "Family": Link("person", "relative", "family", "family"),
    "Associate": Link("person", "associate", "associate", "associate"),
    "Representation": Link("agent", "client", "acting_for", "other"),
    "Succession": Link("predecessor", "successor", "other", "other"),
    "UnknownLink": Link("subject", "object", "linked_to", "linked_to"),
}

#: What speaks of one party -> the property that names it.
HELD_BY: dict[str, str] = {"Sanction": "entity", "Identification": "holder", "Passport": "holder", "Occupancy": "holder"}

#: Read with the parties that name them.
NAMED = frozenset({"Address", "Position"})

#: Left out -> why.
IGNORED: dict[str, str] = {
    "Similar": "a guess that two records are one party",
    "Risk": "another publisher's risk tag; what a listing does is stated by the user of the list",
    **dict.fromkeys(
        ("Payment", "Debt", "Contract", "ContractAward", "CallForTenders", "Project", "ProjectParticipant", "EconomicActivity", "License",
         "TaxRoll"),
        "money and contracts, no fact of a list",
    ),
    **dict.fromkeys(
        ("RealEstate", "Asset", "Trip", "Event", "CourtCase", "CourtCaseParty", "Territory"), "no party, and no link between two parties"
    ),
    **dict.fromkeys(
        ("Article", "Assessment", "Audio", "Call", "Document", "Documentation", "Email", "Folder", "HyperText", "Image", "Mention",
         "Message", "Note", "Package", "Page", "Pages", "PlainText", "Post", "Table", "UserAccount", "Video", "Workbook"),
        "documents and messages, no fact of a list",
    ),
}  # fmt: skip

KNOWN = frozenset({*PARTIES, *LINKS, *HELD_BY, *NAMED, *IGNORED})

_DOCUMENTS = (
    ("passport", "passport"), ("travel", "passport"), ("driv", "driving_licence"), ("birth", "birth_certificate"), ("tax", "tax"),
    ("social security", "ssn"), ("visa", "visa"), ("residence", "visa"), ("regist", "registration"), ("national", "national_id"),
    ("identity", "national_id"), ("identification", "national_id"), ("id card", "national_id"),
)  # fmt: skip


def document_kind(schema: str, label: str | None) -> str:
    """The kind of identifier of an Identification or Passport, by its own words."""
    if schema == "Passport":
        return "passport"
    words = (label or "").casefold()
    return next((kind for word, kind in _DOCUMENTS if word in words), "other")
