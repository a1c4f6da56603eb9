"""The closed vocabularies of BODS 0.1 to 0.4, and what each of their interests is in an ownership graph: data, and one function."""

from __future__ import annotations

from typing import Literal

from casemate.model.relation import ControlKind

Holding = Literal["capital", "votes", "surplus", "unknown"]
#: Interests of BODS 0.4 that are a share of something: ``surplus`` is capital where nothing else is said of it (a partnership); ``unknown``
#: may be a holding of any size.
HOLDINGS: dict[str, Holding] = {
    "shareholding": "capital",
    "votingRights": "votes",
    "rightsToSurplusAssetsOnDissolution": "surplus",
    "unknownInterest": "unknown",
    "unpublishedInterest": "unknown",
}
#: The others -> the kind of control.
CONTROLS: dict[str, ControlKind] = {
    "appointmentOfBoard": "board_majority",
    "otherInfluenceOrControl": "influence",
    "controlViaCompanyRulesOrArticles": "dominant_influence",
    "controlByLegalFramework": "dominant_influence",
    "rightsGrantedByContract": "influence",
    "conditionalRightsGrantedByContract": "influence",
    "rightsToProfitOrIncome": "influence",
    "rightToProfitOrIncomeFromAssets": "influence",
    "enjoymentAndUseOfAssets": "asset_use",
    "seniorManagingOfficial": "management",
    "boardMember": "management",
    "boardChair": "management",
    "settlor": "trust",
    "trustee": "trust",
    "protector": "trust",
    "beneficiaryOfLegalArrangement": "trust",
    "otherInfluenceOrControlOfTrust": "trust",
    "nominator": "nominee",
    "nominee": "nominee",
}
#: How BODS 0.1 and 0.2 write words that are not 0.4's in another spelling.
_OLDER = {
    "settlorOfTrust": "settlor",
    "trusteeOfTrust": "trustee",
    "protectorOfTrust": "protector",
    "beneficiaryOfTrust": "beneficiaryOfLegalArrangement",
    "influenceOrControl": "otherInfluenceOrControl",
}

STATUSES = frozenset(("new", "updated", "closed"))
LEVELS = frozenset(("direct", "indirect", "unknown"))
ENTITY_TYPES = frozenset(("registeredEntity", "legalEntity", "arrangement", "anonymousEntity", "unknownEntity", "state", "stateBody"))
PERSON_TYPES = frozenset(("knownPerson", "anonymousPerson", "unknownPerson"))
#: Types of parties nobody names: they can't be looked for in lists.
NAMELESS = frozenset(("anonymousEntity", "unknownEntity", "anonymousPerson", "unknownPerson"))
#: Reasons for which no interested party is given, under which there is none to be found.
NOBODY = frozenset(("noBeneficialOwners", "noNotifiableOwners"))


def interest(word: str) -> str | None:
    """The 0.4 spelling of an interest type; ``None`` where no version has it.

    >>> interest("voting-rights"), interest("settlor-of-trust"), interest("votingrights")
    ('votingRights', 'settlor', None)
    """
    first, *rest = word.split("-")
    camel = first + "".join(part[:1].upper() + part[1:] for part in rest)
    camel = _OLDER.get(camel, camel)
    return camel if camel in HOLDINGS or camel in CONTROLS else None
