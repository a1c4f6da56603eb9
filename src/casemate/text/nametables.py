"""Words that stand in names and say little about who it is: particles, titles, generic words, numbers in words.

All in the form that ``casemate.text.names`` gives a token: Latin, lower case, without marks.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Words that join parts of a name.
PARTICLES = _words(
    """
    al el ul ur ud as ash ad an ar at az ad el- abd-al bin ben ibn bint binti binte bte b ould oulad ait
    de del della delle dello degli da do das dos di du des la le les lo los las d l von van der den ten ter vom zu zum zur y e i und et and
    the of for in on to af av och og en ve wa w oglu ogly kyzy kizi s/o d/o i of ot na po o ob pri dlya za
    st saint san santa sao
    """
)

#: Words after which the father's name stands.
SON_OF = _words("bin ben ibn bint binti binte bte ould oglu ogly")

#: Titles and forms of address.
TITLES = _words(
    """
    mr mrs ms miss mister dr doctor prof professor eng ing engineer sir lord lady dame herr frau monsieur madame mme mlle senor senora don
    dona sheikh shaikh shaykh sheik cheikh haji hajji hadji hajj hadj haj alhaj alhaji mullah mulla maulvi mawlawi maulavi mawlana maulana
    sayyid sayed syed said seyyed seyed hafiz qari ustad ustaz imam ayatollah hojjatoleslam emir amir
    president minister general gen major maj colonel col lieutenant lt captain capt cpt commander brigadier marshal admiral sergeant sgt
    hon honorable excellency he hrh prince princess king queen jr sr esq phd md
    presidente presidenta prasident prezident presidentti ministro ministre senator senador hazrat generalissimo kapitan polkovnik
    comandante bischof
    """
)

#: Words that many organisations and vessels bear. Their weight is a fraction of a name's.
GENERIC = _words(
    """
    company companies group groups holding holdings trading trade trust bank banking bancorp finance financial investment investments
    international national general global world worldwide industry industries industrial enterprise enterprises establishment
    services service solutions systems system technology technologies tech electronics electronic engineering construction contracting
    development management consulting consultants consultancy logistics transport transportation shipping ship lines line maritime marine
    navigation tankers tanker airlines airline airways aviation air cargo travel tourism import imports export exports commercial commerce
    business oil gas petroleum petrochemical petrochemicals energy power electric chemical chemicals steel metals metal mining minerals
    products product production manufacturing factory plant works research center centre institute institution institutes university college
    academy school organization organisation association society foundation fund committee council union federation party ministry
    department office bureau agency authority state federal republic government public private joint stock closed open limited liability
    partnership partners brothers sons co-operative cooperative media news radio television broadcasting press house hotel
    insurance capital equity assets asset property properties real estate agricultural agriculture food foods medical pharmaceutical
    pharmaceuticals hospital exchange market markets supply supplies equipment machinery design security defense defence military
    scientific science special specialized new first central east west north south eastern western northern southern middle
    corporation incorporated branch representative subsidiary unitary enterprise
    fondation banco banque banca fundacion asociacion sociedad empresa compania inversiones comercial comercializadora distribuidora
    constructora inmobiliaria transportes servicios grupo agropecuaria ganadera
    obshchestvo zavod predpriyatie kompaniya kompania tsentr nauchno proizvodstvennoe obedinenie
    brigade battalion army front forces force movement islamic
    """
)

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth"
)

#: Number words below twenty and the tens -> value.
NUMBER_WORDS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS.split())},
    **{word: 20 + 10 * step for step, word in enumerate(_TENS.split())},
    **{word: value for value, word in enumerate(_ORDINALS.split(), start=1)},
}
TENS = _words(_TENS)

#: Roman numerals that are not also a common word or syllable of a name.
ROMAN = {
    "ii": 2, "iii": 3, "iv": 4, "vii": 7, "viii": 8, "ix": 9, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17,
    "xviii": 18, "xix": 19, "xx": 20,
}  # fmt: skip
#: Further ones, read as numbers only in names of organisations and vessels, and only after another word.
ROMAN_AFTER_A_WORD = {"i": 1, "v": 5, "vi": 6, "x": 10, "xi": 11}
