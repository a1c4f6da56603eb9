"""Words that companies and vessels all over the world are named with, and the patterns they are put together by. Written for Casemate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.peoples import PEOPLES


@dataclass(frozen=True, slots=True)
class Firms:
    """How companies of one part of the world are named.

    A pattern is words in order: ``W`` a word of the region, ``C`` a coined name, ``A`` an activity, ``B`` another activity, ``T`` a town,
    ``F`` a family name of one of ``peoples``, ``L`` a legal form; anything else stands for itself.
    """

    peoples: tuple[str, ...]
    words: tuple[str, ...]
    activities: tuple[str, ...]
    towns: tuple[str, ...]
    forms: tuple[str, ...]
    patterns: tuple[str, ...]


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split("|"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _firms(*tables: str) -> Firms:
    """The six tables in the order of the fields; words are parted by spaces, the others by bars."""
    peoples, words, activities, towns, forms, patterns = tables
    return Firms(_parts(peoples), _words(words), _parts(activities), _parts(towns), _parts(forms), _parts(patterns))


_ENGLISH_ACTIVITIES = (
    "Logistics | Trading | Engineering | Construction | Foods | Textiles | Software | Consulting | Electronics | Pharmaceuticals | "
    "Shipping | Steel | Chemicals | Plastics | Furniture | Packaging | Printing | Insurance Brokers | Travel | Motors | Energy | Mining "
    "| Agriculture | Fisheries | Aviation Services | Medical Supplies | Media | Real Estate | Capital | Investments | Marine Services | "
    "Automation | Timber | Ceramics | Paper | Solar | Security Services | Import Export | Freight | Warehousing | Machinery | Optics | "
    "Catering | Jewellery | Holdings | Industries | Enterprises | International | General Trading | Technologies"
)

#: Part of the world, as the report calls it -> how its companies are named.
FIRMS: dict[str, Firms] = {
    "English-speaking": _firms(
        "English",
        "Harbour Summit Pioneer Northgate Silverline Oakwood Redstone Bluewater Meridian Keystone Evergreen Lakeside Brightfield Castle "
        "Falcon Granite Horizon Ironbridge Juniper Kestrel Lighthouse Maple Northern Orchard Phoenix Quayside Ridgeway Sterling Trident "
        "Union Vanguard Westbrook Anchor Beacon Cedar Dominion Eastfield Foxglove Greenway Heritage",
        _ENGLISH_ACTIVITIES,
        "Bristol | Manchester | Leeds | Glasgow | Toronto | Vancouver | Sydney | Perth | Auckland | Boston | Chicago | Denver | Austin "
        "| Dublin",
        "Ltd | Limited | Inc. | LLC | PLC | Pty Ltd | Corp. | LLP",
        "W A L | W W A L | F & F L | F A L | T A L | C A L | F Brothers A L | C L | W A B L | The W A Company L",
    ),
    "Continental Europe": _firms(
        "German and Dutch | French and Italian | Polish, Czech and South Slavic",
        "Nord Alpen Rhein Hansa Elbe Delta Euro Trans Inter Nova Aqua Ferro Agro Bio Medi Techno Omni Atlas Helios Orion Vega Sirius "
        "Castor Lux Terra Ventus Solaris Fides Concordia Victoria Aurora Iris Minerva",
        "Logistik | Handel | Maschinenbau | Bau | Spedition | Transport | Metall | Chemie | Pharma | Elektronik | Software | Möbel | "
        "Textil | Industrie | Énergie | Construction | Distribution | Alimentaire | Costruzioni | Trasporti | Meccanica | Tessuti | "
        "Ceramiche | Budowa | Transport Międzynarodowy | Handel Zagraniczny | Stroje | Obchod | Trading | Consulting | Engineering | "
        "Services",
        "Hamburg | Bremen | Köln | Stuttgart | Lyon | Nantes | Toulouse | Milano | Torino | Bologna | Rotterdam | Antwerpen | Kraków | "
        "Brno | Zagreb",
        "GmbH | AG | GmbH & Co. KG | S.A. | SARL | S.p.A. | S.r.l. | B.V. | N.V. | Sp. z o.o. | s.r.o. | d.o.o. | A/S | AB | Oy",
        "F A L | W A L | F & F L | C L | C A L | T A L | WA L | F L | Gebr. F A L | W F L",
    ),
    "Latin America and Spain": _firms(
        "Hispanic and Portuguese",
        "Grupo Comercializadora Inversiones Distribuidora Transportes Constructora Agropecuaria Servicios Industrias Importadora "
        "Exportadora Inmobiliaria Consultores Alimentos Maderas Textiles Laboratorios Minera Pesquera Ganadera",
        "del Norte | del Sur | del Pacífico | La Esperanza | San José | Santa Rosa | El Roble | Los Andes | Monterrey | Del Valle | La "
        "Paloma | El Progreso | Tres Hermanos | Nueva Era | Buena Vista | Río Grande | Las Palmas | El Dorado | San Martín | La Unión",
        "Guadalajara | Medellín | Lima | Córdoba | Santiago | Valencia | Sevilla | Porto | Recife | Curitiba | Quito | Panamá",
        "S.A. | S.A. de C.V. | Ltda. | S.R.L. | S.L. | S.A.S. | C.A. | S. de R.L. de C.V. | Lda.",
        "W A L | W F L | W F y F L | W C L | W T L | W y A F L | C L | W A T L",
    ),
    "Russia and neighbours": _firms(
        "Russian and Ukrainian",
        "Stroy Tekh Prom Torg Trans Energo Neft Les Agro Metall Khim Avto Mash Eksport Servis Inzhiniring Snab Invest Gruz Ural Sibir "
        "Volga Baltika Vostok Sever Yug Neva Kuban Donets Altay",
        "Trade | Logistics | Stroy | Service | Invest | Group | Trading House | Engineering | Holding | Import-Export | Plant | Factory | "
        "Scientific Production Enterprise | Transport Company | Agro | Plus",
        "Moscow | Samara | Kazan | Perm | Tula | Voronezh | Almaty | Minsk | Tashkent | Kharkiv | Odesa | Dnipro | Yekaterinburg | Omsk",
        "LLC | OOO | JSC | AO | PJSC | Ltd | TOO",
        "L WW | WWA L | L C A | C-A L | T W A L | L F and Partners | WWW L | W-A T L",
    ),
    "Arab world and Iran": _firms(
        "Arabic | Persian",
        "Al-Noor Al-Amal Al-Salam Al-Barakah Al-Wafa Al-Majd Al-Rayan Al-Fajr Al-Manar Al-Jazeera Al-Khaleej Al-Madina Al-Hilal Al-Reem "
        "Al-Yasmin Al-Bustan Pars Aria Atlas Persepolis Alborz Zagros Caspian Sepid Kimia Sanat Mehr Arman Negin Omid",
        "General Trading | Contracting | Trading Est | Foodstuff Trading | Auto Spare Parts | Building Materials | Electronics Trading "
        "| Travel and Tourism | Petroleum Services | Textiles | Cargo | Perfumes | Carpet | Petrochemical | Sanat | Tejarat | Medical "
        "Equipment | Marine Services | Real Estate | Exchange | Industrial Group | Engineering Consultants",
        "Dubai | Sharjah | Doha | Muscat | Jeddah | Riyadh | Amman | Cairo | Tunis | Casablanca | Tehran | Isfahan | Shiraz | Kuwait",
        "LLC | L.L.C. | FZE | FZCO | Co. | W.L.L. | Est. | S.A.R.L. | Co. Ltd. | PJS Co.",
        "W A L | W T A L | F A L | F Sons A L | W A and B L | T W A L | F Group L | C A L",
    ),
    "Turkey": _firms(
        "Turkish",
        "Anadolu Ege Marmara Karadeniz Akdeniz Bosfor Öz Yeni Güven Birlik Doğu Batı Kuzey Güney Altın Gümüş Yıldız Deniz Dağ Çınar",
        "İnşaat | Tekstil | Gıda | Lojistik | Otomotiv | Makina | Mobilya | Turizm | Denizcilik | Kimya | Enerji | Elektrik | Tarım | "
        "Nakliyat | Plastik | Mermer | Ambalaj",
        "İstanbul | Ankara | İzmir | Bursa | Mersin | Konya | Adana | Gaziantep | Samsun | Antalya",
        "Sanayi ve Ticaret A.Ş. | Ltd. Şti. | Ticaret Limited Şirketi | A.Ş. | Dış Ticaret Ltd. Şti. | San. Tic. Ltd. Şti.",
        "W A L | F A L | T A L | F Kardeşler A L | WF A L | W A B L | C A L",
    ),
    "China, Korea and Japan": _firms(
        "Chinese | Korean | Japanese",
        "Hongda Xinhua Jinlong Tianyuan Huaxin Shengda Yongfeng Jiahe Zhongtian Haitong Longhua Dongfang Baoli Xingye Ruifeng Hengtai "
        "Guangda Weiye Minghua Fuda Hansung Daewon Samjin Kukdong Dongbu Sakura Fuji Asahi Kyowa Nippo Taiyo Mitaka",
        "Electronics | Technology | Trading | Import and Export | Machinery | Textile | Garment | Chemical | Logistics | "
        "Optoelectronics | Precision | Plastics | Hardware | Auto Parts | International Trade | New Materials | Pharmaceutical | "
        "Furniture | Toys | Packaging | Shipping | Industrial | Seiki | Kogyo | Shoji | Heavy Machinery",
        "Shenzhen | Guangzhou | Ningbo | Qingdao | Suzhou | Wuxi | Xiamen | Dongguan | Tianjin | Hangzhou | Hong Kong | Taipei | Busan "
        "| Incheon | Osaka | Nagoya | Kobe | Changzhou",
        "Co., Ltd. | Co., Limited | Limited | Corp. | Inc. | K.K. | Group Co., Ltd.",
        "T W A L | W A L | T C A L | T W A B L | W (T) A L | F A L | C L",
    ),
    "South and South-East Asia": _firms(
        "Indian and Pakistani | South-East Asian",
        "Shree Sri Lakshmi Ganesh Durga Krishna Bharat Hind Deccan Himalaya Ganga Kaveri Indus Punjab Crescent Star Royal Lotus Mutiara "
        "Cahaya Sinar Maju Jaya Bintang Nusantara Garuda Siam Mekong Thai Viet Saigon Manila",
        "Exports | Textiles | Traders | Impex | Steel | Pharma | Agro Foods | Logistics | Chemicals | Gems | Leather | Garments | "
        "Infotech | Engineering Works | Rubber | Palm Oil | Seafood | Rice Mills | Shipping | Construction | Plantations | Motors | "
        "Power",
        "Mumbai | Chennai | Kolkata | Ludhiana | Surat | Karachi | Lahore | Dhaka | Colombo | Penang | Jakarta | Surabaya | Bangkok | "
        "Hanoi | Cebu",
        "Pvt. Ltd. | Private Limited | Ltd. | Sdn. Bhd. | Pte. Ltd. | Tbk | Co., Ltd. | JSC | Corporation | LLP",
        "W A L | F A L | F & Sons A L | W W A L | PT W A | T A L | W F A L | C A L | F Brothers A",
    ),
    "Africa": _firms(
        "West African | East and Southern African",
        "Savanna Baobab Kilimanjaro Zambezi Sahel Niger Volta Lagos Atlantic Victoria Rift Ubuntu Simba Tembo Jambo Uhuru Umoja Amani "
        "Ujamaa Sunshine Golden Pan-African Equator Cape Limpopo",
        "Enterprises | Ventures | Trading | Oil and Gas | Agro-Allied | Investments | Mining | Freight Services | Cocoa Processing | "
        "Cement | Farms | Microfinance | Construction | Import Export | Petroleum | Haulage | Hotels | Communications | Fishing | "
        "Commodities",
        "Lagos | Accra | Abidjan | Dakar | Nairobi | Mombasa | Kampala | Dar es Salaam | Addis Ababa | Lusaka | Harare | Kigali | Maputo",
        "Ltd | Limited | Nig. Ltd | SARL | S.A. | PLC | (Pty) Ltd | Co. Ltd",
        "W A L | F A L | F & F A L | T A L | F and Sons A L | W W A L | C A L | W A & B L",
    ),
}  # fmt: skip

_ONSETS = _words("b br c cl d dr f fl g gr k l m n p pr r s st t tr v z")
_NUCLEI = _words("a e i o u a e o")
_CODAS = _words("n r l x s m t nd ro ta via tec mar lon rix dex pol gen tron sys nova lia")


def coined(draw: Draw) -> str:
    """A coined name of two or three syllables, such as brands are."""
    name = "".join(draw.pick(_ONSETS) + draw.pick(_NUCLEI) for _ in range(1 if draw.chance(60) else 2))
    if len(name) <= 2:
        name += draw.pick(_ONSETS) + draw.pick(_NUCLEI)
    return (name + draw.pick(_CODAS)).capitalize()


def company(firms: Firms, draw: Draw) -> str:
    """The name of a company of that part of the world."""
    tables = {"W": firms.words, "A": firms.activities, "B": firms.activities, "T": firms.towns, "L": firms.forms}

    def part(sign: str) -> str:
        if sign == "C":
            return coined(draw)
        if sign == "F":
            return draw.pick(PEOPLES[draw.pick(firms.peoples)].families)
        return draw.pick(tables[sign])

    words = []
    for piece in draw.pick(firms.patterns).split():
        bare = piece.strip("()")
        if not set(bare) <= set("WABTLCF-"):
            words.append(piece)
            continue
        # Signs without a space between them make one word, with a hyphen as many words.
        made = "-".join(_run(run, part) for run in bare.split("-"))
        words.append(f"({made})" if piece.startswith("(") else made)
    return " ".join(words)


def _run(signs: str, part: Callable[[str], str]) -> str:
    made = "".join(part(sign) for sign in signs)
    return made if len(signs) == 1 else made.capitalize()


_ADJECTIVES = _words(
    "Golden Silver Blue Red Green Northern Southern Eastern Western Royal Ocean Atlantic Pacific Arctic Baltic Caspian Grand Bright "
    "Swift Noble Proud Gentle Brave Happy Lucky Eternal Crystal Emerald Amber Coral"
)
_NOUNS = _words(
    "Star Pearl Wave Breeze Eagle Falcon Dolphin Voyager Pioneer Spirit Hope Fortune Harmony Glory Horizon Trader Carrier Venture Dawn "
    "Sunrise Lady Queen Prince Crown Rose Lily Tiger Lion Swan Albatross Navigator Explorer Guardian Champion Legend Dream Light Moon "
    "Phoenix Dragon"
)
_PORTS = _words(
    "Bergen Rotterdam Piraeus Genoa Valletta Odessa Limassol Hamburg Antwerp Oslo Lisbon Santos Durban Busan Kobe Manila Colombo Mumbai "
    "Chittagong Jeddah Alexandria Izmir Varna Riga Gdansk Houston Halifax Callao Valparaiso Darwin"
)
_SAINTS = _words("Maria Anna Sofia Elena Nikolaos Georgios Ioannis Katerina Eleni Stefania Marina Irini Dimitra Andreas Pavlos Theodora")


def vessel(draw: Draw) -> str:
    """The name of a vessel, in capitals as registers write it."""
    kind = draw.below(8)
    if kind <= 1:
        name = f"{draw.pick(_ADJECTIVES)} {draw.pick(_NOUNS)}"
    elif kind == 2:
        name = f"{draw.pick(_NOUNS)} of {draw.pick(_PORTS)}"
    elif kind == 3:
        name = f"{draw.pick(_PORTS)} {draw.pick(_NOUNS)}"
    elif kind == 4:
        name = f"{draw.pick(_ADJECTIVES)} {draw.pick(_NOUNS)} {1 + draw.below(20)}"
    elif kind == 5:
        name = f"{draw.pick(('Lady', 'Captain', 'Princess', 'Agios', 'Miss', 'Sea'))} {draw.pick(_SAINTS)}"
    elif kind == 6:
        name = f"{coined(draw)} {draw.pick(_NOUNS)}"
    else:
        name = f"{coined(draw)} {draw.pick(_PORTS)}" if draw.chance(50) else f"{draw.pick(_ADJECTIVES)} {coined(draw)}"
    return name.upper()
