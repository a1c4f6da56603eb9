"""The table behind ``countries``: one line per country, territory, sanctioned region or former state; data only.

Columns: code | ISO 3166-1 alpha-3 | name | further names as lists write them | adjectives | German and French names.
Word order, articles, accents, case and punctuation are normalised by the reader, so "Iran, Islamic Republic of" needs no second spelling,
and neither does "Burma (Myanmar)". A line that starts with blanks continues the one above.
"""

from __future__ import annotations

TABLE = """
ad|and|Andorra|Principality of Andorra|Andorran|Andorre
ae|are|United Arab Emirates|UAE;Emirates;Arab Emirates|Emirati;Emirian|Vereinigte Arabische Emirate;Émirats arabes unis
af|afg|Afghanistan|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan;Islamic State of Afghanistan;Afganistan;Afgan|Afghan;
   Afghani
ag|atg|Antigua and Barbuda|Antigua;Barbuda|Antiguan;Barbudan
ai|aia|Anguilla||Anguillan
al|alb|Albania|Republic of Albania|Albanian|Albanien;Albanie
am|arm|Armenia|Republic of Armenia;Armenian SSR;Armenian Soviet Socialist Republic|Armenian|Armenien;Arménie
ao|ago|Angola|Republic of Angola|Angolan
aq|ata|Antarctica|||Antarktis
ar|arg|Argentina|Argentine Republic|Argentine;Argentinian;Argentinean|Argentinien
as|asm|American Samoa
at|aut|Austria|Republic of Austria|Austrian|Österreich;Autriche
au|aus|Australia|Commonwealth of Australia|Australian|Australien;Australie
aw|abw|Aruba||Aruban
ax|ala|Åland Islands|Aland
az|aze|Azerbaijan|Republic of Azerbaijan;Azerbaijan SSR;Azerbaijan Soviet Socialist Republic|Azerbaijani;Azeri|Aserbaidschan;Azerbaïdjan
ba|bih|Bosnia and Herzegovina|Bosnia;Bosnia Hercegovina;Republika Srpska;BiH|Bosnian;Bosnian-Herzegovinian;
   Herzegovinian|Bosnien und Herzegowina;Bosnie-Herzégovine
bb|brb|Barbados||Barbadian
bd|bgd|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Bangladesch
be|bel|Belgium|Kingdom of Belgium|Belgian|Belgien;Belgique
bf|bfa|Burkina Faso|Burkina;Upper Volta|Burkinabe;Burkinan
bg|bgr|Bulgaria|Republic of Bulgaria|Bulgarian|Bulgarien;Bulgarie
bh|bhr|Bahrain|Kingdom of Bahrain;State of Bahrain|Bahraini|Bahreïn
bi|bdi|Burundi|Republic of Burundi|Burundian
bj|ben|Benin|Republic of Benin;Dahomey|Beninese
bl|blm|Saint Barthélemy
bm|bmu|Bermuda||Bermudian
bn|brn|Brunei|Brunei Darussalam;Nation of Brunei|Bruneian
bo|bol|Bolivia|Plurinational State of Bolivia;Republic of Bolivia|Bolivian|Bolivien;Bolivie
bq|bes|Bonaire, Sint Eustatius and Saba|Caribbean Netherlands;Bonaire
br|bra|Brazil|Federative Republic of Brazil|Brazilian|Brasilien;Brésil;Brasil
bs|bhs|Bahamas|Commonwealth of the Bahamas;Bahama Islands|Bahamian
bt|btn|Bhutan|Kingdom of Bhutan|Bhutanese;Bhutani
bv|bvt|Bouvet Island
bw|bwa|Botswana|Republic of Botswana|Botswanan;Motswana
by|blr|Belarus|Republic of Belarus;Byelorussia;Belorussia;Byelorussian SSR;Byelorussian Soviet Socialist Republic;
   Belarusian SSR|Belarusian;
   Belarussian;Belorussian|Weißrussland;Biélorussie
bz|blz|Belize||Belizean
ca|can|Canada||Canadian|Kanada
cc|cck|Cocos (Keeling) Islands|Cocos Islands
cd|cod|Democratic Republic of the Congo|DRC;DR Congo;Congo Kinshasa;Kinshasa;Zaire;DCR;Congo-DRC;Republic of Zaire|Congolese (DRC);
   Congolese (Democratic Republic);Congolese (Kinshasa);Zairean|Demokratische Republik Kongo;Kongo (Dem. Rep.);
   République démocratique du Congo
cf|caf|Central African Republic|CAR;Central African Empire|Central African|Zentralafrikanische Republik;République centrafricaine
cg|cog|Congo|Republic of the Congo;Congo Brazzaville;Brazzaville;People's Republic of the Congo|Congolese (Brazzaville);
   Congolese (Congo);Congolese (Republic)|Kongo;République du Congo
ch|che|Switzerland|Swiss Confederation|Swiss|Schweiz;Suisse
ci|civ|Côte d'Ivoire|Ivory Coast;Republic of Côte d'Ivoire;Cote d Ivoire|Ivorian;Ivoirian|Elfenbeinküste
ck|cok|Cook Islands
cl|chl|Chile|Republic of Chile|Chilean|Chili
cm|cmr|Cameroon|Republic of Cameroon;United Republic of Cameroon|Cameroonian|Kamerun;Cameroun
cn|chn|China|People's Republic of China;PRC;P.R. China;Mainland China;China PRC;Communist China|Chinese|Volksrepublik China;Chine;
   République populaire de Chine
co|col|Colombia|Republic of Colombia|Colombian|Kolumbien;Colombie
cr|cri|Costa Rica|Republic of Costa Rica|Costa Rican
cu|cub|Cuba|Republic of Cuba|Cuban|Kuba
cv|cpv|Cabo Verde|Cape Verde;Republic of Cape Verde;Cape Verde Islands|Cape Verdean;Cabo Verdean|Kap Verde
cw|cuw|Curaçao||Curacaoan
cx|cxr|Christmas Island
cy|cyp|Cyprus|Republic of Cyprus|Cypriot|Zypern;Chypre
cz|cze|Czechia|Czech Republic|Czech|Tschechien;Tschechische Republik;Tchéquie;République tchèque
de|deu|Germany|Federal Republic of Germany;West Germany;FRG|German|Deutschland;Bundesrepublik Deutschland;Allemagne
dj|dji|Djibouti|Republic of Djibouti|Djiboutian|Dschibuti
dk|dnk|Denmark|Kingdom of Denmark|Danish;Dane|Dänemark
dm|dma|Dominica|Commonwealth of Dominica|Dominican (Dominica)
do|dom|Dominican Republic||Dominican (Dominican Republic);Dominican Republican|Dominikanische Republik;République dominicaine
dz|dza|Algeria|People's Democratic Republic of Algeria|Algerian|Algerien;Algérie
ec|ecu|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean|Équateur
ee|est|Estonia|Republic of Estonia;Estonian SSR;Estonian Soviet Socialist Republic|Estonian|Estland;Estonie
eg|egy|Egypt|Arab Republic of Egypt;United Arab Republic|Egyptian|Ägypten;Égypte
eh|esh|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|Westsahara;Sahara occidental
er|eri|Eritrea|State of Eritrea|Eritrean|Érythrée
es|esp|Spain|Kingdom of Spain|Spanish;Spaniard|Spanien;Espagne;España
et|eth|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Äthiopien;Éthiopie
fi|fin|Finland|Republic of Finland|Finnish|Finnland;Finlande
fj|fji|Fiji|Republic of Fiji;Fiji Islands|Fijian
fk|flk|Falkland Islands|Falkland Islands (Malvinas)|Falkland Islander
fm|fsm|Micronesia|Federated States of Micronesia|Micronesian
fo|fro|Faroe Islands|Faeroe Islands|Faroese
fr|fra|France|French Republic;Metropolitan France|French|Frankreich
ga|gab|Gabon|Gabonese Republic|Gabonese|Gabun
gb|gbr|United Kingdom|UK;Great Britain;Britain;United Kingdom of Great Britain and Northern Ireland;England;Scotland;Wales;
   Northern Ireland;GB|British;Briton;English;Scottish|Vereinigtes Königreich;Großbritannien;Royaume-Uni
gd|grd|Grenada||Grenadian
ge|geo|Georgia|Republic of Georgia;Georgia (country);Georgian SSR;Georgian Soviet Socialist Republic|Georgian|Georgien;Géorgie
ge-ab||Abkhazia|Republic of Abkhazia;Autonomous Republic of Abkhazia|Abkhaz;Abkhazian|Abchasien;Abkhazie
gf|guf|French Guiana
gg|ggy|Guernsey|Bailiwick of Guernsey
gh|gha|Ghana|Republic of Ghana|Ghanaian
gi|gib|Gibraltar||Gibraltarian
gl|grl|Greenland||Greenlander|Grönland
gm|gmb|Gambia|Republic of the Gambia;Islamic Republic of the Gambia|Gambian|Gambie
gn|gin|Guinea|Republic of Guinea;Guinea Conakry|Guinean|Guinée
gp|glp|Guadeloupe
gq|gnq|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean;Equatoguinean|Äquatorialguinea;Guinée équatoriale
gr|grc|Greece|Hellenic Republic|Greek|Griechenland;Grèce
gs|sgs|South Georgia and the South Sandwich Islands
gt|gtm|Guatemala|Republic of Guatemala|Guatemalan
gu|gum|Guam||Guamanian
gw|gnb|Guinea-Bissau|Republic of Guinea-Bissau|Bissau-Guinean|Guinée-Bissau
gy|guy|Guyana|Co-operative Republic of Guyana;Cooperative Republic of Guyana|Guyanese
hk|hkg|Hong Kong|Hong Kong, China;Hongkong;PRC (Hong Kong)|Hong Konger;Hong Kong Chinese
hm|hmd|Heard Island and McDonald Islands
hn|hnd|Honduras|Republic of Honduras|Honduran
hr|hrv|Croatia|Republic of Croatia;Hrvatska|Croatian;Croat|Kroatien;Croatie
ht|hti|Haiti|Republic of Haiti|Haitian
hu|hun|Hungary|Republic of Hungary|Hungarian|Ungarn;Hongrie
id|idn|Indonesia|Republic of Indonesia|Indonesian|Indonesien;Indonésie
ie|irl|Ireland|Republic of Ireland;Eire|Irish|Irland;Irlande
il|isr|Israel|State of Israel|Israeli
im|imn|Isle of Man||Manx
in|ind|India|Republic of India|Indian|Indien;Inde
io|iot|British Indian Ocean Territory
iq|irq|Iraq|Republic of Iraq|Iraqi|Irak
ir|irn|Iran|Islamic Republic of Iran;I.R. Iran;Persia;I.R.I.|Iranian;Persian|Islamische Republik Iran;République islamique d'Iran
is|isl|Iceland|Republic of Iceland|Icelandic;Icelander|Island;Islande
it|ita|Italy|Italian Republic|Italian|Italien;Italie
je|jey|Jersey|Bailiwick of Jersey
jm|jam|Jamaica||Jamaican
jo|jor|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Jordanien;Jordanie
jp|jpn|Japan||Japanese|Japon
ke|ken|Kenya|Republic of Kenya|Kenyan|Kenia
kg|kgz|Kyrgyzstan|Kyrgyz Republic;Kirghizia;Kirgizia;Kyrgyz;Kirgizstan;Kirghiz SSR;Kirghiz Soviet Socialist Republic;
   Kyrgyz SSR|Kyrgyzstani;
   Kirghiz;Kyrgystani|Kirgisistan;Kirgistan;Kirghizistan
kh|khm|Cambodia|Kingdom of Cambodia;Kampuchea|Cambodian|Kambodscha;Cambodge
ki|kir|Kiribati|Republic of Kiribati|I-Kiribati
km|com|Comoros|Union of the Comoros;Comoro Islands;Comores|Comoran;Comorian|Komoren
kn|kna|Saint Kitts and Nevis|Saint Christopher and Nevis;Federation of Saint Kitts and Nevis;Saint Kitts;Nevis|Kittitian;Nevisian;
   Kittian;Kittitian and Nevisian
kp|prk|North Korea|Democratic People's Republic of Korea;DPRK;DPR Korea;Korea Democratic People Republic;RPDC|North Korean|Nordkorea;
   Demokratische Volksrepublik Korea;Corée du Nord;République populaire démocratique de Corée
kr|kor|South Korea|Republic of Korea;ROK;Korea (Republic) South|South Korean|Südkorea;Republik Korea;Corée du Sud;République de Corée
kw|kwt|Kuwait|State of Kuwait|Kuwaiti|Koweït
ky|cym|Cayman Islands|Caymans;Grand Cayman|Caymanian|Kaimaninseln;Îles Caïmans
kz|kaz|Kazakhstan|Republic of Kazakhstan;Kazakstan;Kazakh SSR;Kazakh Soviet Socialist Republic|Kazakh;Kazakhstani|Kasachstan
la|lao|Laos|Lao People's Democratic Republic;Lao PDR;LPDR;Lao|Laotian
lb|lbn|Lebanon|Lebanese Republic;Republic of Lebanon|Lebanese|Libanon;Liban
lc|lca|Saint Lucia||Saint Lucian
li|lie|Liechtenstein|Principality of Liechtenstein|Liechtensteiner
lk|lka|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon|Sri Lankan
lr|lbr|Liberia|Republic of Liberia|Liberian
ls|lso|Lesotho|Kingdom of Lesotho|Mosotho;Basotho
lt|ltu|Lithuania|Republic of Lithuania;Lithuanian SSR;Lithuanian Soviet Socialist Republic|Lithuanian|Litauen;Lituanie
lu|lux|Luxembourg|Grand Duchy of Luxembourg|Luxembourger;Luxembourgish|Luxemburg
lv|lva|Latvia|Republic of Latvia;Latvian SSR;Latvian Soviet Socialist Republic|Latvian|Lettland;Lettonie
ly|lby|Libya|State of Libya;Libyan Arab Jamahiriya;Socialist People's Libyan Arab Jamahiriya;Libyan Arab Jamahirya;
   Great Socialist People's Libyan Arab Jamahiriya|Libyan|Libyen;Libye
ma|mar|Morocco|Kingdom of Morocco|Moroccan|Marokko;Maroc
mc|mco|Monaco|Principality of Monaco|Monegasque;Monacan
md|mda|Moldova|Republic of Moldova;Moldavia;Moldavian SSR;Moldavian Soviet Socialist Republic;Moldovan SSR|Moldovan;Moldavian|Moldau;
   Republik Moldau;
   Moldavie
md-sn||Transnistria|Pridnestrovian Moldavian Republic;Transdniestria|Transnistrian|Transnistrien;Transnistrie
me|mne|Montenegro||Montenegrin
mf|maf|Saint Martin|Saint Martin (French part)
mg|mdg|Madagascar|Republic of Madagascar|Malagasy;Madagascan|Madagaskar
mh|mhl|Marshall Islands|Republic of the Marshall Islands;RMI|Marshallese|Marshallinseln;Îles Marshall
mk|mkd|North Macedonia|Republic of North Macedonia;Macedonia;Republic of Macedonia;Former Yugoslav Republic of Macedonia;FYROM;
   FYR Macedonia|Macedonian;North Macedonian|Nordmazedonien;Mazedonien;Macédoine du Nord;Macédoine
ml|mli|Mali|Republic of Mali|Malian
mm|mmr|Myanmar|Burma;Union of Myanmar;Republic of the Union of Myanmar;Union of Burma|Burmese;Myanma|Birma;Birmanie
mn|mng|Mongolia||Mongolian|Mongolei;Mongolie
mo|mac|Macao|Macao, China;Macau, China;Macau|Macanese;Chinese (Macau)
mp|mnp|Northern Mariana Islands|Commonwealth of the Northern Mariana Islands
mq|mtq|Martinique
mr|mrt|Mauritania|Islamic Republic of Mauritania|Mauritanian|Mauretanien;Mauritanie
ms|msr|Montserrat||Montserratian
mt|mlt|Malta|Republic of Malta|Maltese|Malte
mu|mus|Mauritius|Republic of Mauritius|Mauritian|Maurice
mv|mdv|Maldives|Republic of Maldives;Maldive Islands|Maldivian|Malediven
mw|mwi|Malawi|Republic of Malawi|Malawian
mx|mex|Mexico|United Mexican States|Mexican|Mexiko;Mexique
my|mys|Malaysia||Malaysian|Malaisie
mz|moz|Mozambique|Republic of Mozambique|Mozambican;Mozambiquan|Mosambik
na|nam|Namibia|Republic of Namibia|Namibian
nc|ncl|New Caledonia
ne|ner|Niger|Republic of the Niger|Nigerien
nf|nfk|Norfolk Island
ng|nga|Nigeria|Federal Republic of Nigeria|Nigerian
ni|nic|Nicaragua|Republic of Nicaragua|Nicaraguan
nl|nld|Netherlands|Kingdom of the Netherlands;Holland|Dutch;Netherlander|Niederlande;Pays-Bas
no|nor|Norway|Kingdom of Norway|Norwegian|Norwegen;Norvège
np|npl|Nepal|Federal Democratic Republic of Nepal|Nepalese;Nepali
nr|nru|Nauru|Republic of Nauru|Nauruan
nu|niu|Niue||Niuean
nz|nzl|New Zealand||New Zealander|Neuseeland;Nouvelle-Zélande
om|omn|Oman|Sultanate of Oman|Omani
pa|pan|Panama|Republic of Panama|Panamanian
pe|per|Peru|Republic of Peru|Peruvian|Pérou
pf|pyf|French Polynesia|Tahiti
pg|png|Papua New Guinea|Independent State of Papua New Guinea|Papua New Guinean
ph|phl|Philippines|Republic of the Philippines|Philippine;Filipino;Filipina;Philippino|Philippinen
pk|pak|Pakistan|Islamic Republic of Pakistan|Pakistani
pl|pol|Poland|Republic of Poland|Polish;Pole|Polen;Pologne
pm|spm|Saint Pierre and Miquelon
pn|pcn|Pitcairn|Pitcairn Islands
pr|pri|Puerto Rico||Puerto Rican
ps|pse|Palestine|State of Palestine;Palestinian;Palestinian Territories;Occupied Palestinian Territories;Occupied Palestinian Territory;
   ;North Gaza;Northern Gaza;
   Palestinian Territory;West Bank;Gaza;Gaza Strip;West Bank and Gaza;Gaza Strip and West Bank;Palestinian Authority;
   Palestine/Israel||Palästina;Palästinensische Gebiete
pt|prt|Portugal|Portuguese Republic|Portuguese
pw|plw|Palau|Republic of Palau|Palauan
py|pry|Paraguay|Republic of Paraguay|Paraguayan
qa|qat|Qatar|State of Qatar;Qatarian|Qatari|Katar
re|reu|Réunion
ro|rou|Romania|Roumania|Romanian|Rumänien;Roumanie
rs|srb|Serbia|Republic of Serbia|Serbian;Serb|Serbien;Serbie
ru|rus|Russia|Russian Federation;RF;RSFSR;Russian SFSR;Russian Soviet Federative Socialist Republic|Russian|Russland;
   Russische Föderation;Russie;Fédération de Russie
rw|rwa|Rwanda|Republic of Rwanda;Rwandese Republic|Rwandan;Rwandese|Ruanda
sa|sau|Saudi Arabia|Kingdom of Saudi Arabia;KSA;Saudi;Saudia Arabia|Saudi Arabian|Saudi-Arabien;Arabie saoudite
sb|slb|Solomon Islands||Solomon Islander
sc|syc|Seychelles|Republic of Seychelles;Seychelles Islands|Seychellois|Seychellen
sd|sdn|Sudan|Republic of the Sudan|Sudanese|Soudan
se|swe|Sweden|Kingdom of Sweden|Swedish;Swede|Schweden;Suède
sg|sgp|Singapore|Republic of Singapore|Singaporean|Singapur;Singapour
sh|shn|Saint Helena, Ascension and Tristan da Cunha|Saint Helena;Ascension Island;Tristan da Cunha|Saint Helenian
si|svn|Slovenia|Republic of Slovenia|Slovenian;Slovene|Slowenien;Slovénie
sj|sjm|Svalbard and Jan Mayen|Svalbard
sk|svk|Slovakia|Slovak Republic|Slovak;Slovakian|Slowakei;Slovaquie
sl|sle|Sierra Leone|Republic of Sierra Leone|Sierra Leonean
sm|smr|San Marino|Republic of San Marino|Sammarinese
sn|sen|Senegal|Republic of Senegal|Senegalese
so|som|Somalia|Federal Republic of Somalia;Somali Democratic Republic;Somali Republic;Somaliland|Somali;Somalian|Somalie
sr|sur|Suriname|Republic of Suriname;Surinam|Surinamese
ss|ssd|South Sudan|Republic of South Sudan|South Sudanese|Südsudan;Soudan du Sud
st|stp|São Tomé and Príncipe|Democratic Republic of Sao Tome and Principe;Sao Tome|Sao Tomean
sv|slv|El Salvador|Republic of El Salvador;Salvador|Salvadoran;Salvadorian;Salvadorean
sx|sxm|Sint Maarten|Sint Maarten (Dutch part)
sy|syr|Syria|Syrian Arab Republic;Syrian Republic|Syrian|Syrien;Syrie;Arabische Republik Syrien;République arabe syrienne
sz|swz|Eswatini|Swaziland;Kingdom of Eswatini;Kingdom of Swaziland|Swazi
tc|tca|Turks and Caicos Islands|Turks and Caicos
td|tcd|Chad|Republic of Chad|Chadian|Tschad;Tchad
tf|atf|French Southern Territories|French Southern and Antarctic Lands
tg|tgo|Togo|Togolese Republic|Togolese
th|tha|Thailand|Kingdom of Thailand|Thai|Thaïlande
tj|tjk|Tajikistan|Republic of Tajikistan;Tadjikistan;Tadzhikistan;Tajik SSR;Tajik Soviet Socialist Republic|Tajik;Tajikistani;
   Tadzhik|Tadschikistan
tk|tkl|Tokelau
tl|tls|Timor-Leste|East Timor;Democratic Republic of Timor-Leste|Timorese;East Timorese|Osttimor
tm|tkm|Turkmenistan|Turkmen SSR;Turkmen Soviet Socialist Republic|Turkmen;Turkmenistani
tn|tun|Tunisia|Tunisian Republic;Republic of Tunisia|Tunisian|Tunesien;Tunisie
to|ton|Tonga|Kingdom of Tonga|Tongan
tr|tur|Türkiye|Turkey;Republic of Turkey;Republic of Türkiye|Turkish;Turk|Türkei;Turquie
tt|tto|Trinidad and Tobago|Republic of Trinidad and Tobago;Trinidad;Tobago|Trinidadian;Tobagonian;Trinidadian and Tobagonian;
   Trinidad and Tobagonian
tv|tuv|Tuvalu||Tuvaluan
tw|twn|Taiwan|Republic of China;Taiwan, Province of China;Chinese Taipei;Taiwan ROC|Taiwanese
tz|tza|Tanzania|United Republic of Tanzania;Zanzibar|Tanzanian|Tansania;Tanzanie
ua|ukr|Ukraine|Ukrainian SSR;Ukrainian Soviet Socialist Republic|Ukrainian
ua-09||Luhansk|Lugansk;Luhansk People's Republic;Lugansk People's Republic;LNR;LPR;Luhans'ka oblast;Region: Luhansk/LNR
ua-14||Donetsk|Donetsk People's Republic;DNR;DPR Donetsk;Donets'ka oblast;Region: Donetsk/DNR
ua-23||Zaporizhzhia|Zaporizhzhya;Zaporizhia;Zaporozhye;Zaporizka oblast
ua-40||Sevastopol|City of Sevastopol;Sebastopol
ua-43||Crimea|Autonomous Republic of Crimea;Republic of Crimea;Autonomous Republic of Crimea and the city of Sevastopol;
   Crimea and Sevastopol;Crimean peninsula;Crimea/Russia|Crimean|Krim;Crimée;Autonome Republik Krim
ua-65||Kherson|Khersonska oblast
ug|uga|Uganda|Republic of Uganda|Ugandan|Ouganda
um|umi|United States Minor Outlying Islands|Wake Island;Midway Islands
us|usa|United States|USA;US;United States of America;America|American|Vereinigte Staaten;Vereinigte Staaten von Amerika;États-Unis;
   États-Unis d'Amérique
uy|ury|Uruguay|Eastern Republic of Uruguay;Oriental Republic of Uruguay|Uruguayan
uz|uzb|Uzbekistan|Republic of Uzbekistan;Uzbek SSR;Uzbek Soviet Socialist Republic|Uzbek;Uzbekistani|Usbekistan;Ouzbékistan
va|vat|Holy See|Vatican;Vatican City;Vatican City State
vc|vct|Saint Vincent and the Grenadines|Saint Vincent;Grenadines|Saint Vincentian;Vincentian
ve|ven|Venezuela|Bolivarian Republic of Venezuela;Republic of Venezuela|Venezuelan
vg|vgb|British Virgin Islands|BVI;Virgin Islands (UK);Tortola|British Virgin Islander|Britische Jungferninseln;Îles Vierges britanniques
vi|vir|United States Virgin Islands|Virgin Islands, U.S.
vn|vnm|Viet Nam|Vietnam;Socialist Republic of Vietnam;Socialist Republic of Viet Nam|Vietnamese
vu|vut|Vanuatu|Republic of Vanuatu|Vanuatuan;Ni-Vanuatu
wf|wlf|Wallis and Futuna|Wallis and Futuna Islands
ws|wsm|Samoa|Independent State of Samoa;Western Samoa|Samoan
xk|xkx|Kosovo|Republic of Kosovo;Kosovo (UNSCR 1244);Kosovo under UNSCR 1244/1999|Kosovan;Kosovar
ye|yem|Yemen|Republic of Yemen;Yemen Arab Republic;North Yemen|Yemeni;Yemenite|Jemen
yt|myt|Mayotte
za|zaf|South Africa|Republic of South Africa;RSA|South African|Südafrika;Afrique du Sud
zm|zmb|Zambia|Republic of Zambia|Zambian|Sambia;Zambie
zw|zwe|Zimbabwe|Republic of Zimbabwe;Rhodesia;Southern Rhodesia|Zimbabwean|Simbabwe
su|sun|Soviet Union|USSR;Union of Soviet Socialist Republics;suhh|Soviet|Sowjetunion;Union soviétique;UdSSR
yu|yug|Yugoslavia|Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;SFR Yugoslavia;FR Yugoslavia;SFRY;
   yucs|Yugoslav;Yugoslavian|Jugoslawien;Yougoslavie
cs|scg|Serbia and Montenegro|State Union of Serbia and Montenegro;csxx||Serbien und Montenegro;Serbie-et-Monténégro
cshh|csk|Czechoslovakia|Czechoslovak Socialist Republic;CSSR;Czech and Slovak Federal Republic|Czechoslovak|Tschechoslowakei;
   Tchécoslovaquie
dd|ddr|East Germany|German Democratic Republic;GDR;ddde|East German|Deutsche Demokratische Republik;DDR
yd|ymd|Democratic Yemen|People's Democratic Republic of Yemen;South Yemen;ydye
an|ant|Netherlands Antilles|Dutch Antilles;anhh|Netherlands Antillean
"""
