"""Given names and what their bearers are called: written from general knowledge, English, Spanish and Russian usage.

Muhammad is not shortened in speech but in writing: Mohd, Md.
"""

from __future__ import annotations

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.written import Written

#: One line per given name (its spellings, separated by slashes) and its short forms.
_TABLE = """
aleksandr/alexander/alexandr/oleksandr/aleksander: sasha alex shura
aleksandra/alexandra: sasha alex
aleksei/alexei/alexey/aleksey: alyosha lyosha
alfredo: fredo
anatoly/anatoliy/anatolii: tolya tolik
andrei/andrey/andriy: andryusha
andrew: andy drew
anthony/antonio: tony
arkady/arkadiy: arkasha
benjamin: ben benny
boris: borya
carlos: carlitos
charles: charlie chuck
christopher/christoph: chris
daniel: dan danny
daniil: danya
david: dave
dmitry/dmitri/dmitriy/dmytro/dmitrii: dima mitya
edward: ed eddie
eduard: edik
eduardo: lalo edu
elena/yelena/olena: lena
elizabeth: liz beth betty
enrique: kike quique
ernesto: neto
evgeny/evgeniy/evgenii/yevgeny/yevgeniy: zhenya
fernando: nando
francisco: paco pancho
frederick: fred
friedrich: fritz
gabriel: gabo
gennady/gennadiy/gennadii: gena
georgy/georgiy/georgi: zhora gosha
gregory: greg
grigory/grigoriy: grisha
guadalupe: lupe
guillermo: memo
gustavo: tavo
ignacio: nacho
igor: igoryok
ilya: ilyusha
irina: ira
ivan: vanya
jacob/jakob: jake
james: jim jimmy
jesus/jesús: chuy
john: jack johnny
jorge: coque
jose/josé: pepe
joseph/josef: joe joey
katherine/catherine: kate kathy
konstantin/kostyantyn: kostya
leonid: lyonya
luis: lucho
manuel: manolo
margaret: maggie peggy
maria/mariya: masha
matthew: matt
maxim/maksim/maksym: max
michael: mike mick
mikhail: misha
mohammed/mohammad/muhammad/mohamed/mohamad/muhammed: mohd muhd md
natalia/nataliya/natalya: natasha
nicholas: nick nicky
nikolai/nikolay/mykola: kolya
oleg: olezhka
olga: olya
pavel/pavlo: pasha
pedro: perico
peter: pete
petr/pyotr: petya
philip: phil
rafael: rafa
ramon/ramón: moncho
raymond: ray
ricardo: ricky
richard: rick dick richie
robert: bob rob
roberto: beto
roman: roma
ronald: ron
rosario: charo
samuel: sam
sergei/sergey/serhiy: seryozha
sergio: checo
stanislav: stas
stephen/steven: steve
svetlana: sveta
tatiana/tatyana: tanya
theodore: ted
fyodor: fedya
thomas: tom
timofei/timofey: tima
vadim: vadik
valery/valeriy/valerii: valera
vasily/vasiliy/vasilii: vasya
victor: vic
viktor: vitya
vincent: vince
vicente: chente
vitaly/vitaliy/vitalii: vitalik
vladimir/volodymyr: volodya vova
vladislav/vladyslav: vlad
vyacheslav/viacheslav: slava
william: bill will
yakov: yasha
yuri/yuriy/yury/iurii: yura
"""


def _read(table: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in table.strip().splitlines():
        names, _, short = line.partition(":")
        for name in names.split("/"):
            found[name] = tuple(short.split())
    return found


#: Given name in lower case -> its short forms.
NICKNAMES = _read(_TABLE)


def nicknamed(name: Written, draw: Draw) -> Written | None:
    """One given name of a person replaced by a usual short form."""
    if name.script is not None or not name.is_person:
        return None
    given = range(len(name.words) - name.family if name.family else len(name.words))
    places = [place for place in given if name.words[place].text.lower() in NICKNAMES]
    if not places:
        return None
    place = places[0]
    text = name.words[place].text
    short = draw.pick(NICKNAMES[text.lower()])
    return name.with_word(place, short.upper() if text.isupper() else short.capitalize())
