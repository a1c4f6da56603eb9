"""OFAC's own labels and what they are to us: data, no code.

Collected from the remarks of the delimited files 2015 to 2025, the ``idType`` of the classic XML, and the reference values of the
enhanced and the advanced XML (2016, 2024, 2025). A label that ends in a colon or a dash stands here without it.
"""

from __future__ import annotations

#: Identity documents, registrations and addresses: OFAC's label -> a word of ``model.words.IDENTIFIER_KINDS``.
IDENTIFIERS: dict[str, str] = {
    # Travel documents
    "Passport": "passport", "British National Overseas Passport": "passport", "Diplomatic Passport": "passport",
    "Stateless Person Passport": "passport", "Travel Document Number": "passport",
    # Persons
    "Cedula No.": "national_id", "D.N.I.": "national_id", "N.I.E.": "national_id", "National ID No.": "national_id",
    "Bosnian Personal ID No.": "national_id", "Kenyan ID No.": "national_id", "C.I.N.": "national_id",
    "Moroccan Personal ID No.": "national_id", "C.U.R.P.": "national_id", "C.U.I.P.": "national_id", "C.U.I.": "national_id",
    "National Foreign ID Number": "national_id", "Personal ID Card": "national_id", "CNP (Personal Numerical Code)": "national_id",
    "Turkish Identification Number": "national_id", "Turkish Identificiation Number": "national_id", "Federal ID Card": "national_id",
    "Stateless Person ID Card": "national_id", "Refugee ID Card": "national_id",
    "Numero de Identidad": "national_id", "Tazkira National ID Card": "national_id", "I.F.E.": "national_id",
    "Citizen's Card Number": "national_id", "UAE Identification": "national_id", "Identification Number": "national_id",
    "LE Number": "national_id", "Credencial electoral": "national_id", "Electoral Registry No.": "national_id",
    "Cartilla de Servicio Militar Nacional": "national_id", "SSN": "ssn", "Birth Certificate Number": "birth_certificate",
    "Driver's License No.": "driving_licence", "VisaNumberID": "visa", "Residency Number": "visa", "Immigration No.": "visa",
    "Romanian Permanent Resident": "visa", "Military Registration Number": "other", "Pilot License Number": "other",
    "Seafarer's Identification Document": "other", "Public Security and Immigration No.": "other", "Tarjeta Profesional": "other",
    # Not a number of a person, but the telegraph code of a Chinese name: it helps to tell two spellings apart.
    "Chinese Commercial Code": "other",
    # Tax
    "Tax ID No.": "tax", "R.F.C.": "tax", "RFC": "tax", "NIT #": "tax", "US FEIN": "tax", "RUC #": "tax", "RUT #": "tax",
    "C.I.F.": "tax", "RIF #": "tax",
    "Italian Fiscal Code": "tax", "Fiscal Code": "tax", "C.U.I.T.": "tax", "Paraguayan tax identification number": "tax",
    "Numero Unico de Identificacao Tributaria (NUIT)": "tax", "N.I.F.": "tax", "RTN": "tax", "Romanian Tax Registration": "tax",
    "V.A.T. Number": "vat",
    # Organisations
    "Business Registration Document #": "registration", "Business Registration Number": "registration", "Registration ID": "registration",
    "Registration Number": "registration", "Registered Charity No.": "registration", "C.R. No.": "registration",
    "UK Company Number": "registration", "Company Number": "registration", "Trade License No.": "registration",
    "Commercial Registry Number": "registration", "Certificate of Incorporation Number": "registration",
    "Tourism License No.": "registration", "Registration Certificate Number (Dubai)": "registration",
    "Dubai Chamber of Commerce Membership No.": "registration", "Matricula Mercantil No": "registration", "Romanian C.R.": "registration",
    "Folio Mercantil No.": "registration", "Istanbul Chamber of Comm. No.": "registration", "Public Registration Number": "registration",
    "License": "registration", "Branch Unit Number": "registration", "Enterprise Number": "registration",
    "Organization Code": "registration", "United Social Credit Code Certificate (USCCC)": "registration",
    "Unified Social Credit Code (USCC)": "registration", "Chamber of Commerce Number": "registration",
    "Legal Entity Number": "registration", "Business Number": "registration", "MSB Registration Number": "registration",
    "RSIN": "registration", "Central Registration System Number": "registration", "Economic Register Number (CBLS)": "registration",
    "Afghan Money Service Provider License Number": "registration", "Government Gazette Number": "okpo",
    "Russian State Individual Business Registration Number Pattern (OGRNIP)": "ogrn", "D-U-N-S Number": "duns",
    "Global Intermediary Identification Number": "other", "File Number": "other", "Trademark number": "other", "Permit Number": "other",
    "SRE Permit No.": "other", "Serial No.": "other", "UN/LOCODE": "other", "BIC Container Code": "other",
    # Banks and securities
    "SWIFT/BIC": "bic", "BIK (RU)": "other", "MICEX Code": "ticker", "Equity Ticker": "ticker", "ISIN": "isin",
    # Ships and aircraft
    "Vessel Registration Identification": "vessel_registration", "MMSI": "mmsi", "Vessel Call Sign": "call_sign",
    "Other Vessel Call Sign": "call_sign", "Aircraft Serial Identification": "aircraft_serial",
    "Aircraft Construction Number (also called L/N or S/N or F/N)": "aircraft_serial",
    "Aircraft Manufacturer's Serial Number (MSN)": "aircraft_serial", "Aircraft Mode S Transponder Code": "aircraft_mode_s",
    "Aircraft Tail Number": "aircraft_tail", "Previous Aircraft Tail Number": "aircraft_tail",
    # Addresses of other kinds
    "Email Address": "email", "Website": "website", "Phone Number": "phone", "Fax Number": "fax",
}  # fmt: skip

#: What a label itself adds to the number.
LABEL_NOTES: dict[str, str] = {
    "Previous Aircraft Tail Number": "previous",
    "Other Vessel Call Sign": "other",
    "Diplomatic Passport": "diplomatic",
}

#: Plain facts: OFAC's label -> a word of ``model.words.FACT_KINDS``.
FACTS: dict[str, str] = {
    "Gender": "gender", "VESSEL TYPE": "vessel_type", "Other Vessel Type": "vessel_type", "Vessel Tonnage": "vessel_tonnage",
    "Vessel Gross Registered Tonnage": "vessel_grt", "Vessel Year of Build": "vessel_year_built", "Aircraft Model": "aircraft_model",
    "Aircraft Operator": "aircraft_operator", "Organization Type": "organization_type", "Target Type": "organization_type",
    "Issuer Name": "security_issuer", "Former Citizenship Country": "note", "IFCA Determination": "ifca_determination",
    "PEESA Information": "effect_note",
    "For more information, please see": "link", "For more information on directives, please visit the following link": "link",
    "For more information, please reference the following link": "link",
    "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions":
        "owned_by_us_financial_institution_prohibition",
}  # fmt: skip

#: Dates of the entry itself: OFAC's label -> ``DateKind``.
DATES: dict[str, str] = {
    "Birthdate": "birth", "DOB": "birth", "Organization Established Date": "incorporation", "Aircraft Manufacture Date": "built",
}  # fmt: skip

#: Countries: OFAC's label -> ``CountryKind``.
COUNTRIES: dict[str, str] = {
    "Nationality Country": "nationality", "nationality": "nationality", "Citizenship Country": "citizenship", "citizen": "citizenship",
    "Vessel Flag": "flag", "Other Vessel Flag": "flag", "Former Vessel Flag": "former_flag",
    "Nationality of Registration": "jurisdiction", "Registration Country": "jurisdiction",
}  # fmt: skip

#: What OFAC writes for a country where it knows none.
NO_COUNTRY = frozenset(("None Identified", "undetermined", "Unknown"))

#: The words of a secondary-sanctions remark, whole, without a final full stop -> whose secondary sanctions (law.md, B.2 and K-06).
SECONDARY: dict[str, str] = {
    "Subject to Secondary Sanctions": "iran",
    "Subject to Secondary Sanctions Pursuant to the Hizballah Financial Sanctions Regulations": "hizballah",
    "North Korea Sanctions Regulations, sections 510.201 and 510.210": "north_korea",
    "pursuant to the Hong Kong Autonomy Act of 2020 - Public Law 116-149": "hong_kong",
    "Ukraine-/Russia-Related Sanctions Regulations, 31 CFR 589.201": "russia",
    "Ukraine-/Russia-Related Sanctions Regulations, 31 CFR 589.201 and/or 589.209": "russia",
    "See Section 11 of Executive Order 14024": "russia",
    "this person is designated for operating or having operated in a sector of the Russian Federation economy determined to support "
    "Russia's military-industrial base pursuant to section 11 of Executive Order 14024, as amended by Executive Order 14114": "russia",
    "section 1(b) of Executive Order 13224, as amended by Executive Order 13886": "terrorism",
}  # fmt: skip

#: The contrary of the former, on the E.O. 13599 entries of the consolidated list (2016-01-16 to 2018-11-04).
NOT_SECONDARY = "Not on the SDN List and Not Subject to Secondary Sanctions"
MUST_BLOCK = "U.S. Persons Must Continue to Block"

#: How the enhanced and the advanced XML call a relation, as seen from the entry -> a word of ``model.words.RELATION_KINDS``.
RELATIONS: dict[str, str] = {
    "Associate Of": "associate", "Providing support to": "supports", "Acting for or on behalf of": "acting_for",
    "Owned or Controlled By": "owner", "Family member of": "family", "playing a significant role in": "other",
    "Leader or official of": "leader", "Principal Executive Officer": "leader", "Owns, controls, or operates": "owned",
    "Property in the interest of": "property_of",
}  # fmt: skip

#: How the XML formats call the sub-lists -> the value of a fact ``list_of``.
SUB_LISTS: dict[str, str] = {
    "SDN List": "SDN", "Non-SDN Palestinian Legislative Council List": "NS-PLC", "FSE List": "FSE",
    "Sectoral Sanctions Identifications List": "SSI", "Consolidated List": "CONS", "CAPTA List": "CAPTA",
    "Non-SDN Menu-Based Sanctions List": "NS-MBS", "Non-SDN CMIC List": "NS-CMIC", "Part 561 List": "561",
    "Executive Order 13599 List": "EO13599",
}  # fmt: skip

#: Words that are a form of address and no office; a title made of these alone is a fact ``title``, every other one ``position``.
FORMS_OF_ADDRESS = frozenset((
    "dr", "doctor", "mr", "mrs", "ms", "miss", "sheikh", "shaykh", "haji", "hajji", "hajj", "alhaj", "ayatollah", "imam", "mullah",
    "maulana", "mawlawi", "maulavi", "qari", "engineer", "eng", "prof", "professor", "sayyid", "sayed", "seyed", "hojjatoleslam",
    "hojatoleslam", "father", "reverend", "lady", "sir", "don", "dona", "the", "hon", "honorable", "his", "excellency", "he",
))  # fmt: skip
