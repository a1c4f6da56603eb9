"""Words that are names, and which of them are one name. Written by ``tools/namegroups.py``; do not edit.

The docstring of the tool names the sources and their licences.
"""

from __future__ import annotations

from functools import lru_cache

#: The Latin forms of one name in different languages, one name per line.
_NAMES = """
aage
aalim alim
aan ahn arn
aaron
aaron aharon
aaron aharon aronas
aaronovic aaronovich aaronovitc aaronovitch aaronowitsch
aarthi aarti arati arti
abachidze abaixidze abaschidse abashidze abasidze abasjidze abaszydze
abaev abajev abajew abayev
abas abbas abbasz abbos
abbas
abbot
abbott
abd abdal abdel abdol abdoul abdul abdur abdus
abdala abdalah abdallah abdollah abdulah abdulla abdullah abdulloh
abdalati abdalatif abdallatif abdelati abdelatif abdellatif abdulati abdulatif abdullatif
abdalaziz abdelaziz abdulazeez abdulaziz
abdalkarim abdelkarim abdulkarim abdulkerim
abdalkuddus abdelkuddus abdulkuddus
abdalmalik abdalmelik abdelmalek abdelmalik abdelmelik abdolmalek abdulmalik
abdalrahman abdarramao abdderrahman abdelrahman abderame abderrahman abderrahmane abderraman abderramao abdourahamane abdourahman
abdalrahman abdulrahman abdurahman abdurrahman
abdelahad
abdelaziz
abdelgadir abdelkader abdulkader abdulkadir abdulqadir abdulqodir
abdelhafiz abdulhafiz
abdelhak abdelhaq
abdelhalim abdelhlim abdulhalim
abdelkader
abdelkarim abdelkrim abdikarim abdulkarim
abdelmadjid abdelmageed abdelmajid abdulmadschid abdulmadshid abdulmajid abdulmayid abdulmecid abdulmecit
abdelouahed abdelwahed abdulwahd abdulwahid
abdelqawi abdulqawi
abdelsamad abdessamad
abderrazak
abdessalam abdussalam
abdia abdias abdiasz abdies obadiah obadias obadja
abdo abdoh abdou abdu abduh
abdolhossein abdulhussein
abdoulaye
abdul
abdulhadi
abdulhakim
abdulhamid
abdulrahman abdurahman abdurrahman
abe
abel
abhishek
abibo abibone habib habip
abid
abigail ebiqeyl
abildgaard
abilov abilova
abolfazl abulfazl
abragamson abrahamson
abraham
abraham avraham
abrahams
abramovyc abramovych abramovytch abramovytj abramovytsj abramowycz abramowytsch
abriana abrianna adriana adrianna
abroshina abrosimov abroskova amvrosyeva ovrosimov
abrosimova abrosimovova abrossimova abrossimowa
abu abou abo aboul abul
abubakar abubakr
achileas achille achilleas achilles ahileasz akhilleasz
achiles achilio achilla achille achilleo achillesz achillina ahillesz aquileo aquiles
achinoam ahinoam ainoa axinoama
achmad achmat achmed achmet ahmad ahmat ahmed ahmet ahmod
achmadchal ahmadhal akhmadkhal axlmadxal
achmedov achmedovas achmedow ahmedov ajmedov akhmedov axmedov
achmetov achmetow ajmetov akhmetov axmetov
achot aschot ashot asjot
achraf ashraf asraf asyraf
achundzada akhundzada akhunzada
achunow ahunov ajunov akhunov axunov oxunov
ackermann
acopian agopian agopyan akobian akobyan akopian akopyan hagobian hagobyan hagopian hagopyan hakobian hakobjan hakobyan hakopian hakopyan
acuko atsuko
acusi atsushi atsusi
ada
adachi adaci
adalbert
adalede adelaide
adam
adamishina adamov adamow adamyshev adamyuk adanina
adams adamsova adamss
adao adeu adou
addison addyson
adel
adel adele delia
adi adin adina
adil
adila
adler
adnan
adolf
adolfo
adolph
adolphe
adolphus
adrian
adrienn adrienne edrienn
adriian adrijan adriyan
aechong aejeong
aed aedh aidan aidano aodh aodhamair aodhnait
aegidius aegidus agidius egidij egidius gil jilji
aegyeong aekyong aikyung
aemilianus emeljan emilian jemeljan yemelyan
afanasiev afanasjeu afanasjev afanasjevs afanasjew afanassieff afanassiev afanassjew afanasyev
afanasievich afanasjevic afanassjewitsch
afanasij afanasisi afanasiy afanassi afanasy afanazij
afinogenov afinogenow afinoghenov afinogienow afinoguenov
afshin afsin
agafangel agatangel agatangelo agathangelos
agafia agafiya agafja
agdag akdag
agejev agejew ageyev ageyeva agiejew
aggelos angelos angelosz
agirre aguirre
agneetta agnes agneta agnetha
agnelli anelli
agnes
agnese
agneska agnieszka
agustin gustavo
ahmad
ahmad ahmed awang kristian kristus mulk mulkliff nabi
ahmed
ahn
ahyeon ahyon
aiasra aiasrah aiasreh aiasrh ayasra ayasrah ayasreh ayasrh
aiba
aida
aikaterini ekaterini katerina
aiko
ailrun alraune alruna olrun
aiman ajman ayman
aimee
aimee amy emi
aimery amalrich amaury
aiqin
aische aisha aixa ajsa ayse iesha
aisha
aisha aisyah
aivazovski aivazovsky aiwasowski ajvazovski ajvazovskij ajvazovszkij ayvazovsky
aixinjueluo
aja aya
aja aya ayah
ajaka ayaka
ajay
ajumi ayumi
akef akif
akijama akiyama
akim
akira
akishi akisi
akov iakov jakov jakow jokubas yakov
akram
aksana oksana oxana
aksenov aksionov aksjonov aksjonow aksyonov axionov axjonov axjonow
akszelrod axelrod
akutsu akutu
ala alaa alo
alaaddin
alachnowicz aliakhnovich aliakhnovitch aljachnowitsch alyakhnovich alyakhnovitch
alahadee alhady hadee hadi hady
alain
alaksandr aliaksandr aljaksandr aljakszandr aljaxandr alyaksandr
alaksej alaksiej aliaksei aliaksey aliaksiei aliaksiej aliaxei aliaxiei aljaksei aljaksej aljakszej alyaksey alyaksyey
alan
alasdair alastair alastar alastriona alistair alister
alavi alawi alevi aloui alvi alvis alwi
alba
albanese
albert
alberti
alberto
albin
albin brfx
albrecht
albrecht albrechtas
alcott
aldawasir aldawsari dauasir dawasir dawsari
aldo
alechin alekhin aljochin alyokhin
aleena aliina alina
alejandro alexandro
aleks alex
aleksandar
aleksandar alekszandar alexandar
aleksander
aleksander aleksandr aleksandras aleksandre alekszandr alexander alexandr alexandre alexsandr aljaksandr sasha sasja
aleksandra alexandra
aleksandros alexandre alexandros alexandrosz
aleksandrov aleksandrovas aleksandrow alekszandrov alexandrof alexandroff alexandrov alexandrow
aleksandrovic aleksandrovich aleksandrovics aleksandrovitj aleksandrovitx aleksandrovych aleksandrowicz aleksandrowytsch alexandrovic
aleksandrovic alexandrowitsch
aleksandrovic aleksandrovich aleksandrovitch aleksandrovitj aleksandrovits aleksandrovitx aleksandrowicz alexandrovic alexandrovich
aleksandrovic alexandrovitch alexandrovitj alexandrowitsch
aleksandrovich aleksandrovitj aleksandrowicz aleksandrowitsch alexandrovic alexandrowitsch aljeksandrovic alyeksandrovich
aleksandrovna aleksandrowna alexandrovna alexandrowna
aleksandrovskaya alexandrovska alexandrovskaia alexandrovskaja alexandrovskaya alexandrowskaja
aleksandru alexandru
alekseenko aleksejenko alekseyenko alexeenko alexejenko
alekseev alekseiev aleksejev aleksejevs alekseyev alekszejev alexeev alexejev alexejew alexeyev
alekseeva alekseieva aleksejeva aleksejevova alekseyeva alexeieva alexejevova alexejewa alexeyeva
alekseevic alekseevich alekseievich alekseievitch alekseievitx aleksejevic aleksejevitj aleksejevits alekseyevich aleksiejewicz
alekseevic alekszejevics alexeevich alexeievitch alexejevic alexejewitsch alexeyevich
aleksei aleksej aleksejs aleksey aleksiej alekszej alexei alexej alexey aljosja
aleksievich aleksievitch aleksievitx aleksijevic aleksijewicz aleksijewitsch alexievich alexijewitsch alyeksiyevich
aleksis alexis
aleksy oleksi oleksii oleksij oleksiy olekszij olexii olexij olexiy
alena
alena aliona aljona alona alyona
alena aliona aljona alyona
alenka
ales alies
alesia alesja alessia alessja alesya
alessandra
alessandro
alessia
alexander
alexandre
alfons alphonse
alfonso
alfred
alfredo
algernon
ali
ali allee alli aly
alia aliah aliya aliyya aliyyah
alia alija aliya
aliakbar
aliaksandra aliaxandra aljaksandra aljaxandra
alianna arianna
alice alisa
alicia
aliev aliew aliiev alijev alijew aliyev
aliev alijev alijevs alijewa aliyev
aliev alijew aliyev haliev
aline
alioshkina aljoschkina aloixkina aloskina aloskinova
alireza
alisher alisjer
alison
alistair
aliya aliyya galiya
alizadeh
aljende allende
alla
allan
allen
allen allenova
allinkrig eilenkrieg eilenkrig ejlenkrig elenkrieg elenkrig elenkrik ellinkrig
alma
almeida
alois
alonzo
alosi
altman
altmann altmannova
alva
alvah
alvarez
alvaro
alves alvess
alvin
alwin
alyskevyc alyskevych alyskewytsch
alyssa
amal amel
amalasunta melicent melisande melisende millicent
amalia
amanda
amandine
amano
amber
ambrose
ambroz amvrosy
amedee
amer amr amre amro amrou
americo
amin
amina
amina amine omina
amina emine
amir
amira
amos
amundsen
amvrosij amvrosiy amvrossi amvrosy amvroszij
ana
ana anna
ana anna anne hanna
ananiaschwili ananiashvili ananiasjvili ananiasvili ananiaszwili
ananin ananina ananyin ananyina
anas
anastacia anastasia anastasija anastassia anastassija anastassiya anastazija anastazja nastya
anastas anastasas anastase anastass anasztasz
anastasia anastasiia stacy
anastasiia anastasija anastassija
anastasios anastassios anasztasziosz
anatol anatole anatoly
anatoli anatolii anatolij anatoliy
anatoli anatolij anatolijs anatoliy anatoly
anatolievich anatolievitch anatolievitx anatoljevic anatoljevics anatoljevitj anatoljewitsch anatolyevic anatolyevich
anatolievna anatoljejuna anatoljeuna anatoljewna anatolyeuna anatolyevna anatolyewna
ancela angela
ancelo angelo
andela andelika angel angela angele angelique
ander
anders
andersen
anderson andersone andersons
andersson andesons
andiohosz antiochos antiohosz antiokhosz
ando andoh andou
andonios andoniosz antonios antoniosz
andonis andonisz antonis
andras
andre
andrea
andreas
andreev andreew andreiev andrejev andrejevas andrejew andreyev andriejew
andreevic andreievitch andreievitx andrejevic andrejevitj andrejewitsch andreyevic andreyevich andriejewicz
andreevna andreievna andrejevna andrejewna andreyevna
andrei andrej
andrei andrej andrey
andrei andrej andrey andriej
andreichyn andrejcyn andrejczyn andrejtschyn andrejtsjyn andreychyn
andrej andrzej
andres
andrew endru
andrews andrewsova endrusa
andri andrii andrij andriy
andrian andriian andrijan andriyan
andriievskyi andrijevskyj andrijewski andrijewskyj andriyevsky
andriiovych andrijovic andrijovytj andrijowycz andrijowytsch andriyovich andriyovych
andrijuscenko andriouchtchenko andriushchenko andriuszczenko andrjoesjtsjenko andrjuscenko andrjuschtschenko andrjusjtjenko
andrijuscenko andrjustschenko andryuschenko andryushchenko
andromace andromache andromake andromakhe andromaque
andronicos andronicus andronik andronikos andronikosz
androukhovytch andruchovyc andruchovytj andruchowycz andruchowytsch andruhovics andrukhovych andrukhovytj andrukhovytsj andruxovyc
andrzejewscy andrzejewski
andy
andzelina angelina
ang
ang eng iong jung ong ueng ung vung weng wong yung
ang eng iong ong ung vung weng yung
ang fung hong horng huhng hung
ange
angel
angela
angelica
angelika
angelina
angeloff angelov angelova angelow angelowa
angping
anh eng ing jing yin ying
anh ying
ania anja anya
ania anka anna
anissa
anita
anja
ann
anna ganna hanna
anna hania hanka hanna hanusia
annabel
anne enn
annenkova annenkovok
annette
annie
annika
anqi
anschalika anzalika anzhalika anzjalika
anschelika anshelika anzelika anzhelika
antanovic antanovich antanovitj antanovitsj antanowicz antanowitsch
anthony
anthony antoni antonii antonij antonyij antonyj
anthony entoni
antilio attilio
antin
antoine
anton
anton antons
antonavic antonavich antonavitch antonavitx antonawitsch
antonella
antoni
antoni antonii antonij antoniy antonyij
antonia antoniya
antonijuk antoniuc antoniuk antonjoek antonjuk antonuk antonyuk
antonin
antonio
antonios
antonov antonovs antonow
antonovic antonovich antonovici antonovicius antonovics antonovitch antonovitj antonowicz antonowitsch
antonovitch antonovyc antonovych antonovytch antonovytj antonovytsj antonowycz antonowytsch
antony
antti
anwar enwer
aodun
aojama aoyama
aoki
aono
aotun
apel apeles apelles
apollonios
appelbaum
arabic
arai
arakawa
araki
aram
arasho arashoh arashou arasyo arasyoh arasyou
arcadi arkadi arkadij arkadijs arkadiy arkady
archibald
archil arcil artchil artjil
arciom arcjom artsiom artsyom arzjom
arek arkad arkadiusz
arfusch arfush charfusch harfoosh harfouch harfoush harfush
ari
ariana
ariane
arie arieh arje arye aryeh
ariel
ariobarzane ariobarzanes
aristarchos aristarchus aristarh arisztarchos arisztarhosz arisztarkhosz
aristedes aristeides aristeidis aristid aristide aristides aristidis arystydes
aristides
aristotel aristotele aristoteles aristotil aristotle
aristoteles aristotelis aristotil arisztotelesz arisztotelisz
arisu
arlette
armand
armando
armin
armitage
armstrong armstrongova
arni
arnold
arroyo
arsene
arseni arsenii arsenij arseniy arseny arszenyij
arsenii arsenij arseniy arszenij arszenyij
arsenio arsenios
arslan arslon
art
artem
artem artiom artjom artom artyom
artemev artemiev artemjev artemjew artemyev artjemjevs
artemi artemij artemiy artemy artyemij
arthur
arthur artur
artiomov artiomow artyomov artyomova
artur
arutyunyan arutyunyants haroutiounian harutiunjan harutjunjan
arvid arvidsdottir arvidson arvit
asa
asaf
asahi
asakawa
asakura
asano
asarow azaroff azarov azarova azarow
aschina ashina asina
aschkenasi aschkenazi ashkenazi ashkenazy ashkenazzi ashkinazi asjkenazi askenazi askenazy aszkenazy eshkenazi
aseong asong
asesino duque miquel
asha
ashida asida
ashlea ashlee ashlei ashleigh ashley ashli ashlie ashly
ashley
ashton
ashurbeyli ashurbeyov
aso asoh asou
aso asou
astik astika
astrid
atanas atanaz atanazy
atanazy athanase athanasios athanasziosz
atenagora atenagoras athenagoras
atilla attila attilla
ato kouame kwame
atsuyoshi atsuyosi atuyoshi atuyosi
atwood etvuds
aubrey
audrey
auer auerova
auerbach
auger
august
august avqust
augusta
auguste
auguste ogust
augustin
augusto
augustus
aurora aurore zora
austin
austin austinova ostina
ava
avdeenko avdejenko avdeyenko awdejenko awdiejenko
avdeev avdeiev avdeieva avdejev avdeyev awdejew
avdej avdey avdii avdij avdiy
avercenko averchenko avertchenko avertschenko awertschenko
averkii averkij avierkij avyerkiy awerkij
avery
aviva
avksentii avksentij avksentiy avkszentij avkszentyij awksentij
avtandil awtandil awthandil
awaka
axel
ayeong ayong
ayer
aziz
baak
baakfei bofei
babai
babak
babechina babechine babeshin babeshina babesin babesina babieszyna sesenina
babicenko babichenko babiczenko babitchenko babitschenko babytschenko
babiichuk babijchuk babijcuk babijczuk babijtschuk babiychuk
babitx babyc babych babycz babytch babytsch
bac baek bag bak bei pak pet
bac bak beei bei pak pat pei pet pok
bach bachova
bachar basar bashar bashshar bashshor bassar besar
bachir baixir baschir basheer bashir bechir
bachkirtseva baschkirzewa bashkirtseff bashkirtseva basjkirtseva baskirceva baskircevova
bachynsky bachynskyi bacynskyj baczynski baczynskyj batschynskyj
back baeck beck beckova bek
back baek bai baik pack paek paik pak pek
bacon
badr
bae bai bay pae pai pay
baekgyeong
bahdanovic bahdanovich bahdanovitj bahdanovits bahdanowicz bahdanowitsch
bahng bang bhang pahng pang phang
bahram behraam behram
bai baj paj pak
bai pak
baidiuk baidyuk bajdiuk bajdjoek bajdjuk bajduk baydiouk baydyuk
baihan bohan
bailey baileyova beilijs
baillie
baird
baixar basar bashar bashshar bashshor bassar baszszar bessar
bajanov bajanova baschanow bashanow bazanov bazhanov bazjanov bazjanova
bak pak park
baker bakerova
bakounina bakounine bakunin
balachoff balachov balachova balaschow balasev balaseva balashov balashova balasjov balasov balasova
balasnyj baliasnyi baljasnyj baljassnyj balyasnyi balyasnyy
balcer balsazar baltasar baltazar balthasar balthassar balthazar balthazard balthazaro baltzar
baldwin
baldwin baldwinova
balfour
balitski balitsky balytskyi balyzkyj
ball ballova
ballard
balthasar
ban pan
banerjee
bang banh peng
bang bong bung buong pang pong vang
bang feng ferng fong fuhng fung hung pang phung pung
bangshou
bangt bengt benkt
banh pang pcheng peng phang phen phin
bao
bao pao pau
barac barak barakat baraq
barahi varahi
baran baranova baranowa
baranovski baranovskij baranovskis baranovsky baranowski
baranovskyi baranovskyj baranowski baranowskij baranowskyj
barata bharata jadabarata jadabharata yadabharata
barbara
barbara barborka
barbel
barclay
barisnikov barisnikovs barixnikov barychnikov barychnikova baryschnikow baryshnikov baryshnikova barysjnikov barysnikov
barissau barysau baryssau borisov borissov
barker
barkin barquin
barrow
barry
bartanian vardanean vardanian vardanjan vardanyan vartanian wardanjan
bartek bartlomiej
barth
barthelemy
bartholomew
bartolome
bartolomeo
barvinsky barvinskyi barvinskyj barvinskyy barwinski barwinskyj
barys boris boriss borisz borys
barysauna borisovna borisowna borissovna borissowna boriszovna borysowna
basil basili
basileios vasileios vasilios vasilis vassileios vassilios vassilis vasziliosz
basos baszosz vasos vassos vaszosz wasos
basylewytsch bazylevyc bazylevych bazylevytch bazylevytj bazylewicz
bates
batiscev batischev batischtschew batishchev batistschew batyschev batyschtschew batyshchev
batista batistova
batler batlers butler butlerova buttler
bauer
baumann baumans
bawlus boulos bulus paulos
baxevani baxevanis mpaxevane mpaxevani mpaxevanis
bayirku
bazylissa vasilisa vassilissa vasylysa vaszilisza
beate
beatrice
beatrix
beattie
beatty
beaumont
bebutov bebutow behbutashvili behbutyan
bechara besara beschara bischara bishara bixara
becker beckerova beker bekker
beckett
becky
bedrich
bedros peteris petros
beh bheh mach mag mahk mai mak may meg
bei beii pei pej pui
beichenaliev beishenaliev bejschenaljew bejsenaliev bejszenalijew beyshenaliyev
beiye
bejan bijan bischan bizan bizhan
bekbulatov bekbulatow
bela
belavska belavskis beliavski beljavski beljawski bielawski
belavusau belavusaw belawussau byelavusaw
beleckij beletski beletskiy beletsky belezki bieleckij bieletski bielietski
beliaiev beliayev beljaew beljajev beljajew belyaev belyayev biljajiv
belinda bindy
beljakow beljakowa belyakov belyakova
bell bellova
bella
bellucci
beloglasow beloglazov beloglazova
belojusov belooussov belousov beloussov beloussow belouszov bjelouszov
beltran
bely belyj
ben
bencijjon bentsion bentzi bentzion benzion
bender binder
bendic bendick bendik bendiks bendix
bendix bendt benedict benedikt bent benth
bendzamins benjamin benzamens
beng bing danh meng miang mihng ming
beng bing men meng mihng ming minh
beng bing meng mihng min ming minh
benjamin
benjamin benjamins benyamin benyomin binjamin binjamins binyamin binyomin
bennett
benoit
bentley
beom bom buhm bum peom pom puhm pum
beomgye
beomnae beoprae poprae
berenice berenika berenike
beresowski berezovski berezovskij berezovsky
beresynskyj berezinski berezynsky berezynskyi berezynskyj
berezkin berezkine beriozkin beriozkine berjoskin berjozkin beryozkin
berg bergs
bergen
berger bergers
bergman
berkeley
berliners
bernackij bernatsky bernazki biernacki biernackij
bernard
bernd
bernhard
bernstein bernsteins
berry
berta berts
bertha
berthold
bertolucci
bertram
bertrand
bespaly bespalyj bezpaly bezpalyj bjaspaly
beth
betjeman
betsy
bettina
betty
beverly
beyer
bezos
bhattacharjee bhattacharya
bhong bohng bong pohng pong vong
bhonsle
bhuekim meiqin
bhung bun mahn man ung van ven vun wen wun
bhungciao bhungciou manciu wenzhao
bhungdieg wenzhe
bhungheng manhing menhing vunhin wenxing
bian
bian byeon pien pjon
bian pien
bianca
biden
bidnyi bidnyj bidnyy
bilal
bilaletdinovs bilialetdinov bilialetdinova biljaletdinov biljaletdinow bilyaletdinov bilyaletdinova
bilenkyi bilenkyj
biletskyi bilezkyj
bill
billi billie
billi billy
bilonojko bilonoschko bilonozhko bilonozko
bilyi bilyj bilyy
bin
bin mahn man men mian miang mien mieng miin min
bin mahn man men mian mien miin min
bin pan pin
bin pin
binder binderova bindr bindrova
bing
bing binh
bing binh pching peng pheng phin pihng pin ping pyng
bing binh peng pheng phin phing pihng pin ping pyng
bing pahn pan peng pheng phin phing pihng pin ping pyn pyng tan
bingbing bingbng
binna bitna pitna
birch bjorc bjortsch burch byorch
birijukov birjukov birjukow biryukov
biriukova birjukova birjukovova birjukowa biryukova
birnbaum birnbaumova birnboim birnboym
biro
bishop bishopova
biu miao
bjoerk bjork
bjong byeong byong byung pjong pyeong pyong pyung
bjorn
black blackova
blackburn blekberna blekberns
blackman
blackwell
blair blairova
blaise blezs
blajkevytch blaschkewytsch blazhkevych blazjkevytj blazjkewytj blazkevyc
blake
blake bleiks
blanc
blanchard
blanche
bloch
bloch block blok
blochin blochina blokhin blokhina blokhine
blum blums
boa poa
boan buan maan man muhn mun
boan man
bob
bocarov bocharov bocsarov boczarow botcharov botjarov botsarov botscharow botsjarov botxarov
boe bue mae mai mei mej moi moy mui muih
boe bue mei moi mui
boe bue mei moi mui muih
boerjijin boerjijite borjigit borzhigit
boerlatsjko bourlatchko burlachko burlacko burlatjko burlatschko burlatsjko
bogacheva bogachova bogachyova bogacova bogacovova bogatschowa
bogatiriov bogatyrev bogatyriov bogatyrjov bogatyrjow bogatyryov
bogdan
bogdanovic bohdanovyc bohdanovych bohdanovytsj bohdanowycz bohdanowytsch
bogdanovich
bogeom bogum pogom
bogislav boguslav boguslaw bohuslav bohusz
bogomir bogumir bohumil
bogomolov bogomolova bogomolovs bogomolow
bohee bohui pohui
bohomolec bohomolets bohomolez
boichenko boitxenko bojcenko bojczenko bojtjenko bojtschenko bojtsjenko boychenko
boichuk boitchouk boitschuk bojcuk bojczuk bojtschuk boychuk
boids boyd boydova
boiko bojko boyko
boila boyle
bojan bojana
bojeong pochong
bokhui pokhui
boliyakefu polakof polakoff polakov polakow poliakof poliakoff poliakov poliakow poljakov poljakova poljakow polyakov
bongcheol
bonggyun
bonghui
bonghun
bongju
bonifacio
booth boothova
borges
borgo bourg bourke burgh burgo
borgo bourg burgh burgo burke
boris
borisevic borisevich borisevitj borissewitsch
borisov borisovs borisow borissov borissow boriszov
borisovic borisovich borisovitj borisowicz borissovitx borissowitsch boriszovics borysowicz
borivoje
born bornova
borodin borodine borogyin
borschev borschtschow borschyov borshchev borshchov borshchyov borstschow
boryeong poryong
boshnak bushnak busnak
bosse
bou pou
bouchard
boulgakov bulgakov bulgakow bulhakov bulhakow
boulware
bourgeois
bouslaiev buslaev buslajev buslajew buslayev
bouyer boye boyer boyerova
bowen
bowers
bowman bowmanova
boyeong poyong
bozena bozenna
brad bred
bradley
bradley bradleyova
brady
brahmani brahmi
braiens bryan
branden brandon brendon
branko
bratiscev bratischev bratischeva bratischtschew bratishchev bratishcheva bratishev bratisheva bratistschew
brauer
brauns brown brownova
brejnev brejnew breschnew breshnev breshnew bresjnev bresnjev brezhnev brezjnef brezjnev breznev breznevas breznevs brezniew breznjev
brejnev brezsnyev briezniew
brenner
brett
brian
brianna
briazgounova briazgunova briazgunovova briazgunowa brijazgunowa briyazgunova bryazgunova
brigitte brizita
brit britt
brittany
briuchowecki briukhovetskyi
broesilov broussilov brusilov brussilov brussilow bruszilov
bronislav bronislaw broniszlav bronyiszlav
bronislaw
bronschtein bronshtein bronshteyn bronsjtejn bronstajn bronstein bronstejn bronsztejn
brooks brooksova
brouwer
brown
bruce
bruno
bryan
bryant
bryce
buchanan
buchari bukhari bukhori
bucher
bud
buffett
bugil
bugyeom
bulent
bun mahn man men mun mung van wen wenn wun
bun mahn man men vun wen wenn wun
bun mahn man mun ung van vun wen wun
bun mahn man mun van wen wenn wun
bundo bundoh bundou
bunhui
bunyu bunyuu
burmese goodwin
burns
burton burtonova
buschujew bushuev bushuyev busjujev busujev
bush buss
buttigieg
buyi
buzaladze
buzouskaja buzouski buzowskaya buzowski buzowsky
bychkov byckov bytchkov bytjkov bytschkow
byeoli pyoli
byeon byon byoun byun pjon pyeon pyon pyoun pyun
byeongheon pjonghon pyonghon
byeonghun pjonghun pyonghun
byeongno byeongro byongno pyongro
byeongsang
byeongu pyongu
byodo byodoh byodou byoudo
caesar cesar cezar tsesar tsezar zesar
cai cchaj chai chhoa choi choy chua thai tsai tshua tsoi tsoy
cai cchi chai chi chih tsai
cai choi tsai
cai gai
cai tai
caitlin
cajkivskyj chaikivskyi chaykivsky chaykivskyi chaykivskyy tchaikivsky tschajkiwskyj
cajkovskij chaikovski chaykovsky tchaikovski tchaikovsky tschaikowski
cajkovskyj chaikovski chaikovskii chaikovskyi chaykovsky chaykovskyy tchaikovsky tschajkowskyj tsjaikovskyj
caldwell
caleb
calhoun
califa chalifa khalifa
calvin
calyj chalyi chalyy tjalyj tschalyj tsjalyj txali
cam chin chyn cin kahm kam kem khim qin
cam gan kam kan
camal cemal dschamal dzamal gamal jamaal jamal
cameron
camila
camilla kamilla
camille
campbell
campbell campbellova kempbels
can cang chang cheong cheung cho chong csang dzang jeung jhang tchang teo tiaun tie tien tio tion tiu tiun zhang
can chan chiam chim jim tsim zhan
can zan
candiano sanudo sanuto
candice
cang chang cheung chiang chiong chong jeung jhang tsiang zhang
cang chang csang jahng jang jhang zang
cang chaung chhong chong chuang chuanq chwang cong sang tshang tshong tsong
cang tsang zang
cang zang
cangfeng zangfeng
canluka gianluca
cannon
cao
cao cchao chau chaw chhau cho chou chow tsao tso
cao ceu chao chheu chio chiu csao dzao jau jaw jhao jiuh tie tio trieu zhao
cao gao gau gou kao koo
caoqiu
caparidze dschaparidse dzaparidze dzjaparidze japaridze
cardoso kardoso
carey
carl karl
carli charlie
carlo karlo
carlos karlos
carlz charles
carmen
carmine
carol
carole
carolina
caroline
carolyn
carpenter carpenterova karpenter
carr karrs
carrie
carter
carter carterova karter
carvalho
casey
cash
casimir kasimir
cassandra
cassel kassel
cassidy kesidijs
castillo castilloova kastiljo
castin justin
castro castrova
cat chi gat ged gid gig jyi kat kit
catarina
caterina
catherine
cathy
cau ceo chao chau chhiu chiou chiu chyou ciou ciu qiu thu tsau tshiu
cavanagh
cavanaugh
cavanshir cavansir cavansirler djavanshir dzavanshir javanshir
ccha cha chah char
ccha chae
ccha chae chai che chei cshe
cchang chang seung
cchen cen chahn chan chen chern chhun chin csen deng ding tan tran
ccheng ceng cheng ching
ccheng ceng cheng seng shing sing tcheng
cchi
cchiao csiao qiao
cchiao qiao
cchin chin chun qin
cching chheng chhiang chhin ching cing qing thanh tshing tsing
cching csing qing
cchiou chiou chiu chyou ciou hiew hiu iao kau khau khu kiu qiu yau
cchiou chiou chyou ciou hiu iao khau khu kiu qiu yau
cchiou qiu
cchiung qiong
ccho cho choe choi choy coj csho tchoi tsoi
cchol cheol chol chul cshol
cchon cheon chon choun chun
cchu
cchu choo chou chu chyu
cchuan csuan quan
cchuan quan quyen
cchuej cheui chhui choe choi chui cui thoi tsuei tsui tswei
cebotarjov chebotaryov czebotariow tschebotarjow
cechov cehov chekhov tchekhov tjechov tjekhov tschechow tsehov txekhov
cecil
cecilia
cedric
cefri jeffrey
cehelski cehelskyj tsehelskyi tsehelskyy zehelskyj
cek dzeks jack
cekson jackson
celaleddin djalalouddine dzalaludin dzhalaliddin jalaliddin
celia
celililer djalili jalili
celine
cemal
cemberlen cemberlens chamberlain
cembersa cemberss chambers chambersova
cen chen yen zhen
cen sam sham shum sum
cen tsen tsern
ceng chan jeng tang tjan tsang tseng tzeng zeng
ceng chhun chong chuen chun chyun cun cyun qun thon tshun tsuen tswun tsyn
ceng chin chon chun jeun jin jinn tien tsin
ceng zeng
cengdeg cingdak qingde qingdeg tsingdak
cengseg changxi ciangsiah coengsek congxid tsoengsek
cenna jenna
cenni jenni jennija jenny
ceoi ceu cheuih choi chui suei sui swei tsoey tsui tuy
cepyha chepyha czepyha tchepyha tjepyha tschepyha tsjepyha
cereteli tsereteli zereteli
cerkasov cherkasov cherkassov czerkasow tcherkassov tjerkasov tscherkassow
cernajev cerniajev cernjaev cherniaev chernyaev tcherniaiev tschernjajew
cernickij chernitskiy chernitsky czernicki tcherntsky tschernizki tsjernitskiy
cernisov cernysev cernysov chernyshev chernyshyov czernyszow tchernychev tchernychiov tchernyshev tjernysjov tschernyschow tsernysov
cernjak cherniak chernyak czerniak tcherniak tschernjak
cernov chernov tchernov tschernow tsernov txernov
cernysevova cernysovova chernysheva chernyshova chernyshyova tschernyschowa
cerri dzerijs jeri jerrie jerry
cervjakov cherviakov chervyakov czerwiakow tcherviakov tscherwjakow
cesar
cesc francesc quico
cesidio chesidio
ceslavs czech czeslaw
cessi jesse
cessi jessica jessie
cessika jessica
cetung dzedong zedong
ceu cheuih chhu chu chwu tru tsui
ceyms dzeimss james
cha che
cha zha
chabliy sablij schablij shablii shabliy sjablij szablij
chachkevytch saskevyc schaschkewytsch shashkevych sjasjkevytj sjasjkevytsj szaszkewycz
chadi chady shaadi shadi shady
chadidscha chadidza hatice jadiya kadidja kadija khadidja khadija khadijeh khadiya
chae dza dze jae
chaehyeon chaehyon chaehyun
chaehyok csehjok jaehyeok
chaemyong chaemyung jaemyeong
chaesong cseszong jaeseong
chaeyeon chaeyon
chaeyeong chaeyong chaeyoung
chafarevitch safarevic schafarewitsch shafarevic shafarevich szafarewicz
chahla schahla sehla shahla shahlo syahla szahla
chahn chan chen
chahtahtinsky chahtakhtinsky chakhtahtinsky sachtachtinskij sahtaxtinski schachtachtinskij shahtahtinsky shahtakhtinsky shakhtakhtinski
chaim chajim chayim chayyim haim hayim hayyim hiam hyam
chak chek chet dze tsek tze tzer
chak chek chet tse tsek zak
chak chek chhet tek tiak tik tse tsek zaak zeg
chak zaj zhai
chakhmatov sachmatov sahmatov schachmatow shajmatov shakhmatov szachmatow
chakhnovytch sachnovyc schachnowytsch shakhnovych shakhnovyh sjachnovytsj szachnowycz
chakrabarti chakrborty
chalva schalwa shalva sjalva
chalvasi chalwaschi chalwaszi khalvachi khalvashi xalvasi
chameneji hamenei khamanei khamenei xamenei
chan
chan chen
chan chin chun cing jan jen jenn jhen tsin zhen
chan chun deng ding jan jen jenn jhen tin tran zan zhen
chan han hon
chan sam shan siam sian sieng thien
chan shan sim
chander chandra
chandler
chandravanshi jadubanshi saini shaurasena shoorsaini sourasenoi
chang
chang cheung
chang cheung zhang
chang tsang zheng
chang yang
chang zhang
changchien zhangjian
changhyeon changhyon
changlong
changyeong cshangjong
changyuan
chao
chao chau chew chiau chiu chou chow chu ciu cou cow csou dzov jau jhoe jhou joe jou tsiu zhou
chao cheu chiau chieu chio chiou chiu cieu dziu jau jhao jiu tsiau zau zeu zhao ziao ziou ziu
chao diao jau jaw jhao seu sio siu siuh tiau tiou trieu zhao
chao diao jau jaw jhao seu siu siuh tiau trieu xiu zhao
chao hao
chap hsi shih tap
chap sahp sap seb sek shi shih shr shyr sib siib sip sup thap tsap zap
chaplin
chapur sapor sapore schapur shapour shapur
charalambos charalampos haralambosz haralampiusz
charilaos harilajs harilaos harilaosz kharilaos
chariton
chariton charyton hariton khariton kharyton
charlamov charlamow harlamov jarlamov kharlamov
charlene
charles sarl
charlotte
charo rosaire rosario roser sario
charpentier
chasen chazan hazan hazzan
chasong jaseong
chat che chit ciek diag dieg dzit jer jhe jit thiat tiet triet zhe
chat chieh chioh chit chut tsat tsit zhi
chatalov chatalova satalov satalova satalovas satalovs schatalov schatalova shatalov shatalova
chatami hatami khatami
chatan chatun consort hatun kadin katun khaness khanesse khatan khatun kralice kralovna queen xotun
chatarjee chatarji chaterjee chatterjea chatterjee chatterji chattopadhyay chattopadhyaya
chau chow cou tsou zou
chaudhari chaudhary chaudhuri chaudri choudary choudhary choudhry choudhuri choudhury chowdary chowdhary chowdhry chowdhuri chowdhury
chaudhari chudhry
chay che cheah chhia chia dare dea dear der hsieh jair jeh shea shei shieh sia sie tcha tchea tchia tjea tse tsia xie zia
chayniouk sajnjuk sajnuk schainjuk schajnjuk shainiuk shaynyuk sjajnjoek szajniuk
chayon jayeon jayon
che
che hor
cheau chiau chyau ciao haau hao how khau khiau khiou kieu qiao xao
chee chui heoi heui hoi hooi hsu hszu hua hui khaw kho khoh khoo khor khou koh kou sheu shiu syu tsui
chee dzi gee jee jhi
chehun csehun jehun
cheiman scheiman scheimann sheiman sheyman szejman
chekhovytch schechowytsch sechovic sechovyc sexovyc shejovych shekhovych sjechovytj sjechovytsj sjekhovytj sjekhovytsj szechowycz
chelsea
chen
chen cheon chon chun con jeon jeun jun
chen chern chhin cing sahn san sen siin sin sing sun than
chen csen zhen
chen san sin sun than
chen shen
cheng
cheng chhiang chihng ching chyng cing qing tanh tsing
cheng ching chinh chun jeng jenq jheng jing tsing zheng
cheng ching chinh chun jeng jheng jing tsing zheng
cheng ching chun jeng jheng jing trung tsing zheng
cheng shing sing
chengen
chenghan
chenyu dimru samjyu
cheolhong cholhong chulhong
cheolsun
cheong cheung cjang jiang tiang tuong
cheong chong chung cong dzeong dzong jeong jong joung jung
cheoreon
cherkasky cherkaskyi tscherkaskyj
cherny chernyi chernyy chiorny chorny chyorny cornyj tcherny tchiorny tschorny
cherry
chester
cheu chhu chu chuu chyu ngo thu
cheu chiau chio chiou chiu cieu jau jhao tsiau zhao
cheuk cho chok jhuo juo jwo tok trac zhuo
cheuk cho cuo zhuo
chevtchenko schewtschenko sevcenko sevcsenko sevtsenko shevchenko sjevtjenko sjevtsjenko szewczenko
chevtchenko sevcenko sheuchenka shevchenko shewchenka szewczenko
chevtchouk schewtschuk sevcuk shevchuk sjevtjuk sjevtsjuk szewczuk
cheyenne shayenne
chhe chhen hsing sen seng sing xing
chhen hsing sen seng shing sing sying tinh xing
chhi chi
chhong choang chohng chong chuang chwang cong thong tong tsong
chhun chong chuen chun chyun cun cung cyun qun thon tshun tsuen tsuenn tswun tsyn
chhun chuen chun chyuhn cong cun cung cyun qun ton tshun tsuen tsun tswen tswun tsyn
chhun chun xuan
chi
chi chih chu dzi jhih jyh tsi zhi zii
chi chih chu dzi jhih jyy tsi tsz zhi
chi chih chu jhih jyh tsi zhi
chi chih chu jhih jyh tsi zhi zii
chi chih chu tri zhi
chi chir chu dzi tsir tsu tsz tze tzu tzyy zih zii
chi chu jhih jyh tri zhi
chi chyi
chi chyi kei keih khi
chi kei
chi zhi
chia gaai jia kai kia
chia gia jia jya kar
chia gia jia kar kia
chiaki ciaki csiaki
chiang csiang dzjang geung jiang keong keung tiang
chiara kiara
chiaxin jiaxin
chiba ciba tiba
chibalcici kibalchich kibalcic kibalcici kibalcsics kibalczicz kibalczycz kibaltchitch kibaltjitj kibaltschitsch kibaltsits kybalcyc
chichagov cicagov cziczagow tchitchagov tjitjagov tschitschagow tsjitsjagov txitxagov
chicherin cicerin cicerinas cicerins csicserin cziczerin tchitcherine tjitjerin tschitscherin tsitserin tsjitsjerin
chichkine schischkin shishkin sischin siskin siskinas sjisjkin
chien dzian gian giang gien gieng gin jian jiann jyan kian kien kin tien
chien giam gieng gim jian jyan kiam kiem kim
chien gian jian kan kian kien tien
chifrine schifrin shifrin sifrin
chiharu ciharu
chihun csihun jihoon jihun
chihye jihye
chihyon jihyeon jihyun
chikyu chikyuh chikyuu tikyu tikyuh tikyuu tkyu
chilcuk chylcuk chylczuk chyltjuk chyltschuk chyltsjoek chyltsjuk khylchuk
chimin jimin
chin cin csin gin jeen jin
chin cin dzin jin
chin cin qin
ching chinq cing heng hing keng khanh kheng khin khing kin qing
ching cing hing khanh kheng khin khing qing
chingiz cingiz tschinggis
chinho csinho jinho
chinhui csinhi jinhui
chinno
chinuk csinuk jinuk
chinyong jinyeong jinyong
chiong chung cung dzong jhong zhong
chisholm
chiso chisoh chisou
chison jiseon
chisong jiseong
chistyakov chystiakov chystyakov cistakov cistjakov cistjakovs czistiakow tschistjakow tsistjakov
chisu jisu
chiu coi jiou jiow jiu kau khiu kiu
chiun chyun cyun khiun khun kiun kuan kuen kun kung kwahn kwan quan qun
chiun jieun jiun
chiung geng guang guen gueng guing gwing jeong jiong jiung jyong jyung keng khueng king kiong kuang kuen kueng kwing quynh
chiwon jiwon
chiyon jiyeon jiyon
chiyong jiyeong
chiyun
chkheidze tcheidze tschcheidse
chkidtchenko schkidtschenko shkidchenko skidcenko szkidczenko
chlebnikov chlebnikovova chlebnikow hlebnikov hlebnikovs khlebnikov
chlemkevytch schlemkewytsch shlemkevych slemkevyc slemkevyts
chloe
chmelnycki chmelnyckyj chmelnyzkyj jmelnitski khmelnytskyi
chmielewski khmelevska khmelevskii khmelevsky
cho chu toh too
cho cso
cho dzau jou tao tsa tso tsoo tzao tzau zao
choa chwa cwa joa jwa
chociemir chocimier chocimir chocimirz kociemiar kociemier kociemir kocimiar kocimier kocimir kocmir
choda chouda coda tyoda tyouda
chodschi chodshi hodschij hodzi hoji khodzhi
chohara chohhara chouhara tyohara tyohhara tyouhara
chohee chohui
chohnami chonami chounami tyohnami tyonami tyounami
chohnan chonan chounan tyohnan tyonan tyounan
chohryoh choryo chouryou tyohryoh tyoryo tyoryu
chohson choson chouson tyohson tyoson tyouson
chohya choya tyohya tyoya
chohyeon chohyon
choi chui cui tsui
choi chui hsu hszu tsui
chokai choukai tyohkai tyokai tyoukai
chokri choucri choukri shokri shokry shoukri shoukry shukri sukri
chong
chong chung csung diong dong dzung jhong jong jung tiong tong trung zhong zung
chong chung jhong jong jung tiong tong trung zhong
chong chung thiong thong tong
chong chung tsong tsung zong
chong chung zhong
chong chung zong
chong cuang zhuang
chong jong
chong zhuang
chonga jeonga jungah
chonghui jeonghui
chonghwa jeonghwa jonghwa junghwa
chonghyon jeonghyeon
chongil jeongil
chongjae jeongjae
chongmin csongmin jeongmin jungmin
chongso jongseo
chongsok csongszok jongseok
chongsok jeongseok
chongsuk jeongsuk
chongsun jeongsun
chongu csongu jeongu jongu jungwoo
chongui jeongui jongui
chongwen
chongwon jeongwon
chongyan
chongyon jeongyeon
chongyu
choo chu jew joo jou zoo
choo chu tchou zhu
chopra
chornovil cornovil tchornovil tjornovil tschornowil tsjornovil
chorny chornyi cornij cornyj tchorny tchornyi tschornyj
chosroes cosroe husrav husraw husro husroy khosrau khosraw khosro khosrow khusrau khusrav khusraw khusro khusrov kosrov xosro xosrow
chosroes xusraw xusro xusrow
choumski choumsky choumskyi schumskyj shumsky shumskyi sumskyj
choung chung cong csong dzong jeong joung jung
chowanec chowanez khovanets
chowdhury
chrestos christos hristos hrisztosz khristos
chris kris
christakes christakis hrisztakisz khrisztakesz
christean deutsch
christensen kristensens
christian
christie
christina cristina kristina krystyna
christine kristine
christoph
christophe
christopher kristofer
christos
christova christovova christowa hristova jristova khristova
chruljov chruljow jruliov khrulev khruliov khrulyov
chruschtschow chruscov chrusjtjov chrustschow hruscov jrushchov khruschev khrushchev khrushchov khrushchyov khrusjtjov
chruscov chrusjtjov khrushchev
chrysostomos chrysostomus crisostomo
chtcherbakov scerbakov scerbakova scherbakoff scherbakov schtscherbakow shcherbakov shcherbakova sjtjerbakov sjtjerbakova stscherbakow
chtcherbatov chtcherbatova scerbatov scherbatoff schtscherbatow shcherbatov shcherbatova sjtjerbatov stscherbatow
chtcherbyna scerbyna schtscherbyna shcherbina shcherbyna sjtjerbina sjtjerbyna szczerbyna
chtchoukine schtschukin schukin scukin shchukin stschukin sxukin szczukin
chu
chu chut jhu shuk suk tsut tuk zhu
chu cuc guk kiok kuk
chu cuc kiok kuk
chu dzu joo
chu guk kiok kuk
chu woo
chua hua hwa wah
chuan
chuan huan
chuang hoang huang huynh hwang oei ong uang uin uinn uong vong wee wohng wong xuan
chuba chuhba chuuba tyuba tyuhba tyuuba
chubachi chuhbachi chuubachi tyubati tyuhbati tyuubati
chubai chubay cubaj czubaj tjubaj tschubaj tsjoebaj tsjubaj
chubatyi chubatyy cubatyj czubatyj tjubatyj tschubatyj
chubu chuubu tyubu tyuubu
chudo chudoh chudoo tyudo tyudoh tyudoo
chuetsu chuetu chuuetsu chuuetu tyuetsu tyuetu tyuuetsu tyuuetu
chugo chuhgo chuugo tyugo tyuugo
chuhachi chuhhachi chuuhachi tyuhati tyuhhati tyuuhati
chuhma chuma chuuma tyuhma tyuma tyuuma
chuhman chuman chuuman tyuhman tyuman tyuuman
chuhng chung song sung
chuhui joohee juhui
chuhuma chuuma chuuuma tyuhuma tyuuma tyuuuma
chuhyok juhyeok
chuhyon juhyeon
chuikevych chuykevych cujkevyc czujkewycz tchouykevytch tschujkewytsch
chujiu
chujo chujoh chujou chuujou chyuujou tyujo tyuujou
chujo chuujou chyuujou csudzso tyujo tyuujou
chujrai chukhrai chukhray cuchraj czuchraj tchoukhrai tjuchraj tschuchrai tschuchraj tsjuchraj
chuk shiu shiuh syu
chum sam sem sen serm sham shum siam sim som sum
chum sam sem sen serm siam sim som sum
chun cun dzun joon jun june
chung cong
chung cung tiong tong zhong
chung fen hoang hong horng hung wahng wang
chung zhong
chunho csunho junho
chunhui junhui
chunsok csunszok junseok
chunying
church
churchill corcill
churyong juryeong
chusejnov chusejnow hosseinoff huseinoff huseynov husseinoff khuseynov
chut jhu shu shuk suk sut tsuk tsut tuk zhu
chuyon jooyeon juyeon
chuyong juyeong juyong
chvedov schvedoff schwedow shvedoff shvedov svedov
chvydkyy schwydkyj shvydkyi shvydkyj shvydkyy sjvydkyj svydkyj swydkyj szwydkyj
chykalenko cikalenko cykalenko tchykalenko tjykalenko tschykalenko tsjykalenko
chyschnjak chyshnjak chyzjnjak chyznak chyzniak khyzhniak khyzhnyak xyznjak
ciang cuong keong keung qiang
ciar ciaran keiran kiaran kiera kieran kieron kyran
ciarenci ciarencij cjarencij tsjarentsij tsyarentsij tsyarentsiy zjarenzij
cichan
cichanouski cichanowski tichanowskij tihanovskis tikhonovski tikhonovskij tikhonovsky tsichanouskij tsichanovskij tsihanovski
cichanouski tsikhanousky tsikhanovsky tsikhanowski zichanowskij
ciciankou tsitsiankou tsitsiankow tsitsyankou tsitsyankow zizjankou
ciganov cyganov tsiganov tsyganov zyganow
cihan dschihan jehan jihan jihane sihan
cim jim
cimafej tsimafei tsimafey zimafej
cimasenka timoschenko timosenko timoshenko timoszenko tsimashenka tymochenko tymosenko tymoshenko
cimirazieu timiriasev timiriazev timiriaziev timirjasew timirjazev timiryazev
cimmermanis zimmermann
cimmi jim jimi jimmi jimmy
cingdak qingde qingdeg tsingdak
cipriano
ciro kyros
claire
clara
clarice clarisa clarissa clarisse
clark
clark clarkova klark klarka klarks
clarke klarka klarks
claude
claudia
clausen
clemens
clement
cleomenes cleomenis kleomenes kleomenis
cliff
clifford
clinton clintonova
clive
coc guk guu kok kuk
cockburn
cody
coelho koelju kuelu
cohen
cohen kohen
coj tsoi tsoj zoi
colbert
cole
coleman
colette koleta
colin
collins collinsova kolinss
colombo
comne comnena comnenus komnenos
con dzons john
cong
conner connor konor
connie
cono conon conone cuono kono konon
conrad
conson dzonsons johnson johnsonova
constance konstancie
constant
constantin
constantin constantine konstantin konstantinas konstantins konsztantyin kostyantyn
constantinos costas konstantin konstantinos konsztandinosz konsztantinosz kostas
constantios costantios konstantios konsztandiosz konsztantiosz
conway konvejs
cook cookova kuk
cook gook gug guk kook kug kuk
cooke
coolidge
cooper cooperova kuper
corc george
corcadze djordjadze dschordschadse dzjordzjadze dzordzadze dzordzadzeova dzsordzsadze jorjadze
cordan jordan
cordelia
cornelia lia
cornelis crelis
cornelius
cornilov kornilov kornilow
cornwallis
coronel coronell
cos dzoss josh
costa
costas kostas kosztasz
costis kostis kosztesz kosztisz
coulibaly kulibali
courtney
covanni dzovanni giovanni
cozef joseph
craig
crane
crawford
crescencio crescenzia crescenzino crescenzio crescenzo krescencjusz krescens krescenty
cristiano kristiano kristianu
crosby krosbijs
crowley
cruz kruz
csehjong jaehyeong
csi dzi
csin dzin gam jin kam kim tin
csonghjok jonghyuk
csonghvan
csongszik
csu zhu
csunhjop junhyeop
csunszop dzsunszop junseob junseop
cubouci tsubouchi tsubouti tubouchi tubouti
cudzi tsuji
cugler kuegler kugler kuglerova
cui seoi seu seui shoei shuei shui soey sui thuy tsui
cujosi tsuyoshi
cukierkandel czuckerkandl zuckerkandel zuckerkandl
culiya julia
cullen
cunci dzundzi junji
cuneo tsuneo
cung gong kong kung
cung gong kung
cunningham cunninghamova
cunya dzunja junya
cuqasvili djougachvili djugaixvili djughashvili dschughaschwili dsjugasjvili dzhugashvili dzjoegasjwili dzsugasvili dzugasvili
cuqasvili dzugaszwili jughashvili
currito curro fran francisco paco panchito pancho paquito
curry curryova
curtis
cusima tsushima tsusima tushima tusima
cuu jiu
cuzuku tsuduku tsudzuku tsuzuku tuduku tuzuku
cynman tsinman zinman zinnemann zinnmann
cynthia
cyra kira
cyriel cyril
cyril kiril kirill kirills kyril kyrill
cyrus
daahm dan dann tam tan tham
dabrovskis dabrowska dabrowski
dadebaba dadebala dadehbala dedebala dedehbala
daehyeon
daesik
daeuk teuk
daeun taun
dagny
dahee dahui
dahl
dahlia dalia
dahng dang deng denq tang teng then ting
dahyeon tahyon
dai
dai tai taj tay
daidzo daijo dasijo
daigoro daigorou
daik dak ded deg der tak tek tet tik
daik dak deg der tak tek tet tik
daisuke daysuke
daizo daizoh daizou
dajeong tachong
daksan dedxin degsen degsing dexin
dalca dalda dalecek dalek dalik dalimil dalimilek
dale
daleborz dalibor
dalton
daluan
dalziel
dalziell
dambele touraman traore
damian
damien
damir
damodar damodara damodarah
damon
dan
dana
dane
dang
dang dohng dong tng tong
dang tang tchang tong
dani
dani danial daniel danny
daniel
daniel danielanka danielka danielova danielowa danielowka danielowna
daniel danil
daniela
daniele
danielle
daniels
daniil danila danya danyiil
danilo
danilo danylo
danilovic danilovich danilovitch danilovitx danilowitsch
dankevyc dankevych dankewycz dankewytsch
danny
danvers
danylchuk danylczuk danyltjuk danyltschuk danyltsjoek
danylovyc danylovych danylovytch danylowytsch
dao dau daw tao
dao tao
daoud
daouk
daphne
dargomiera dragomira drahomira drogmira drogomira drohomira
daria
daria dariia darija dariya
daria darija darina darja darjana darya dasha
daria dariya darya dasha
darius
darja darya
darren
darryl
daryeong
daschkewitsch dashkevich dashkievich dashkyevich daszkiewicz
daschtschynski dascynski dascyskaja dashchynski dashchynsky dashchyskaya
daseul
dasuha sidasuha
date
datlov diatlov djatlov djatlow dyatlov dzjatlav gyatlov
datt datta dutta
dau doou dou tao tau teu tio too
daud dawud
dave
dave david davis deivids devid
davenport
david
david dawid
davidiuk davidjuk davydijuk davydiuk davydjoek davydjuk davyduk davydyuk dawydiuk dawydjuk
davidiuk daviduk davidyuk dawidjuk
davidov davidovs davydov davydova dawydow dawydowa
davidovic davydovyc davydovych davydovytch davydovytj davydovytsj dawydowycz dawydowytsch
davidson davidsonova
davies
davies davis
davis
davis davisova deiviss
davudov davudow dawudov dawudow dovudov dovudow dowudov
davy
davydiak davydjak davydyak dawydiak dawydjak
day
dayeon tayon
dayeong tayong
dayou
deacon dikons
dean
dean deanova
dean dian dyan
debataraja
debbi debbie debby debi debora debra
deborah
dehlavi dehlawi dehlewi dehlvi dihlawi
dehua
dejan dejana deyan
dejin
del
delevingne
delgado
delphine
delroy
demcenko demchenko demtjenko demtschenko diemchienko diemczenko diemczienko dyemchyenko
demetres dimitris dimitrisz
demetrio
demetrios demetriosz dimitrios dimitriosz
demetrios dimitrios dimitris
demetrius
demidov demidow demydov demydow diemidow
demis
demitri diimitry dimitri dimitrij dimitriy dimitry dimtri dmitr dmitri dmitrii dmitrij dmitrijs dmitriy dmitry
demjan demyan diemjan gyemjan
demostenes demosthenes demoszthenesz dimosthenis dimoszthenisz
dempsey
demyc demych demycz demytch demytj demytsch demytsj
denes dienes dionuszosz gyenes
denis
denis deniss denisz dienis djenis gyenyisz
denis dsjanis dzianis dzjanic dzjanyisz dzyanis
denise
denisov denisovs denissov denissow denysov denyssow dienisow gyenyiszov
denisova denisovova denissowa denysova denyssowa
dennis
denny
deokcheol
deokhun
derek
dermokaites dimokaites dromokaites dromokates
desmond
despallier despallieres despalliers
desu
deui duei duey dui toe tue tui
devi
dewey
diachenko diatchenko djacenko djatschenko dyachenko
diakonoff diakonov djakonov djakonow djokonov dyakonov gyjakonov
diallo
dian tien
diana
diancheng
diane
diao diu tiao tiu
diarra
diass diaz
diaz
dica paulo
dick
dicka dychka dycka dyczka dytchka dytjka dytschka dytsjka
dickinson dikinsons
dickson
didier
diego dieqo
diep iap iek jie yap yeh yip
dietmar
dietrich
dieu iau jao jiu yao yau yeu yiu yiuh
dieudonne
dihk dik dyi tek thit tiak tid tik
diki dikii dikij dikiy diky
dilan dylan
dimitar
dimitri dmitri
dimitrijevic dmitrievic dmitrievich dmitrievitch dmitrievitx dmitrijevic dmitrijevitj dmitrijewitsch dmitriyevich dmytrovytj
dimitroff dimitrov dimitrovs dimitrow
dimov dimow
din deen dine eddin eddine uddin aldin
dina
ding teng ting
ding ting
dingdong dzandung zandung zendung zhendong zindung
dingguo
dinh ying
dino
dinos dinosz ntinos ntinosz
dion
dionisii dionisij dionisiy dioniszij gyionyiszij
dionisios dionisziosz dionizij dionusziosz dionysios
dionyses dionysios dionysis dionysius
diop
dirk
dissanayaka dissanayake
diwen
diwu
dixon
djuric duric
dmitri
dmitro dmotro dmytro
dmitrovic dmitrovici dmitrovics dmytrovyc dmytrovych dmytrovycius dmytrovytch dmytrovytj dmytrovyts dmytrovytsj dmytrowycz dmytrowytsch
dmitrovic dmytroyts dmytryevytsj
doan duan tuan
doanh eng ing iong jing yihng yin ying yng
dobrochotov dobrochotow dobrokhotov
dobrynin dobrynina dobryninas dobrynine
doezinkevytsj douzinkevytch dusinkewytsch duzinkevych duzinkevytj duzinkewycz
dohee dohui tohui
doherty
dohshoh dosho doushou
dohyeon tohyon
dolores lola
doman
domenico
dominic
dominique
donahue
donald donalds
donata donatella donatilla
dong
dong dung tong tung
dong tong
dong tong tung
dong tung
dong yong
dongdong
dongguo
donggyu tongkyu
dongho
donghyeon tonghjon tonghyon
dongseok tongsok tongszok
donguk tonguk
dongxiang
dongye
donna
donski donskoi donskoj donskojj donskojs donskojus donskoy
doogap dookap dugap dukap
doona duna tuna
doris
dorochenko doroschenko dorosenko doroshenko dorosjenko doroszenko
dorofeev dorofeiev dorofejev dorofejew dorofeyev
dorofieiev dorofjejev dorofjejeva dorofjejew dorofyeyev
dorothea
doseon toszon
dostoevskij dostojevski dostojevskij dostojewski
dou
dou tou
doug
douglas douglasova
douglas duqlas
dourov duroff durov durow
dovhaliouk dovhaliuk dovhaljuk dovhalyuk dowhaljuk dowhaluk
dovhan dowhan
dovjenko dovzenko dovzhenko dovzsenko dowschenko dowshenko dowzenko
downey
dragan
drake
drake dreiks
draul raul
dreyfus
dschalilow dshalilow jalilov schalilow shalilow zalilov zhalilov
dschangirow dshangirow dzhangirov jangirov schanggirow schangirow shanggirov zangirov zhanggirov zhangirov
dschydschora dshydshora dzhydzhora dzjydzjora dzydzora
dsmitryj dzmitri dzmitrij dzmitry dzmitryi dzmitryj dzmitryy
duane
duarte
duat lud lug lut waht wat wed yuh
dubois
duc iog iok iug juk yug yuh yuk
dugu
dugyeom
dugyeong
duil
dujin
dujong
duman
duncan
duncan duncanova
dung iong rong ung yung
dunhan
dunlap
dunn
duo
durand
dutkevic dutkevyc dutkevych dutkevytch dutkevytj dutkevytsj dutkewycz dutkewytsch
duy wai waih wei zui
dvorak dworzak
dwight
dzafar jaafar jafar
dzakomo giacomo
dzandung zandung zendung zhendong zindung zingdong
dzantsiu zanciu zenqiu zenzau zhenzhao zingziao zingziou zinzeu
dzeksons jackson jacksonova
dzenifera gwenifer jenifer jennifer
dzija jia tia
dzin jin
dzinping jinping
dziro jiro jirou
dzo joe
dzo joh jou
dzoci jochi joti jouchi jouti
dzocuki johtsuki johtuki jotsuki jotuki joutusuki
dzoenhing jinhin jinxing zenhing zeonhing zingheng
dzogecu jogetsu jogetu johgetsu johgetu jougetsu jougetu
dzojama johyama joyama
dzonass jonas
dzonass jonas junass
dzonijs johnny
dzonss jones jonesova
dzordano giordano
dzota johta jota jouta
dzseferzon jefferson
dzun jun
dzunici junichi
dzuniciro junichiro
dzunko junko
dzunzo junzo junzou
dzuzepe giuseppe
ebenezer
eberhard
eddie
eddy
eden
eder ederova edr edrova eider ejder eyder
edgar
edith
edmond
edmund
edmundo
edoardo
edoeard eduard eduardas eduards edvard
edouard
edouard eduard eduards
edouardovitch eduardovic eduardovich eduardovitj eduardowitsch
eduard eduardos
eduardo
edvard edward
edwards
edwin
eem lim rim yim
efim iefim jefim jefims yefim
efimov iefimov jefimov jefimow yefimov
efklidisz eucleides euclides eukleides eukleidesz euklides euklidesz
efraim
efraim efrain efrayim ephraim ephrayim
efremov efremow iefremov jefremov jefremow jefriemow yefremov
efthimios efthimiosz efthymios euthimios euthimius euthymios euthymius
egon
egor egori iegor jegor yegor yeqor
egorov iegorov jegorov jegorovs jegorow yegorov
egorova iegorova jegorova jegorovova jegorowa yegorova
eichhorn
eidzi eiji
einar
einstein
eireni eirini irini
eisenstein
eitaro eitaroh eitarou
eithne ethlinn ethliu ethne ethniu
ekaterina iekaterina jekaterina jekateryna jekatierina jekatyerina yekaterina
ekimov iekimov jekimov jekimow yekimov
elaine
elanor eleanor
eldar
eleazar
elefteria eleftheria eleutheria
elena eliena helena ielena jelena yelena
elena helena
elena jelena
elena jelena yelena
eleni helen helene
eleonor
elfriede
eli
elia
eliade eliades eliadi eliadis heliade heliades
elias
eliava
eliezer
elijah
elina
elisabeth
elisabeth elizabet elizabeth
elisee elisha elyesa
eliseev elisejev elisseeff elisseew jeliseev jelisejev jelisiejew jelissejew yeliseyev
elisei elisey elisha eliszej jelisej jelisiej jeliszej yelisey
eliza
elizarov ielizarov jelisarow jelizarov jelizarow yelizarov
elizaveta ielizaveta jelisaweta jelizaveta jelizawieta yelizaveta
ella
ellen
elliott
ellis ellisova
ellison
elmar
elmer
elmira elmirka ilmira
elon
elsa else elso
eltsin eltsine jelcin jelzin yeltsin
elzbieta
emad imad
emanuel emmanuel
emanuele
emelianov emelyanov iemelianov jemeljanov jemeljanovs jemeljanow yemelyanov
emelyanovich jemeljanovic jemeljanowitsch yemelyanovich
emerson
emi emilia
emiko
emil
emile
emilia
emilia emilija emiliya
emilian
emilija emily
emilio
emir
emma
emmanuel
emmy
emran imran
enci encike eneh eni eniko
eng ing iong jung rong ueng vinh wihng wing yung zung
engbhung jingman yingmen yingwen
engbhung jingven yingwen
engel
engelmann engelmannova
english
engmung jingman yingwen
engstrom
enlai
enoch
enric
enrico
enrique
entsuba
enzo mono
eoh urh
eom ohm oum uhm
eon ohn uhn
eonju onchu
ephraim
epstein epsteins
erchov ershov ierchov iershov jerschow jersov jersovs yershov
eremeev jeremejev jeremejevs jeremejew jeriemiejew yeremeyev
eremenko jeremenko jerjomenko yeryomenko
eremin eriomine eryomin ieriomine jerjomin yeremin yeriomine yeryomin
erhard erhards
eric
erich erix
erik
erika
erin
eristavi
erivanski erivansky iravanski
erling
erna
ernest
ernesto
erno
ernst
ernst ernsts
eroelan erulan yerulan
ervin
erwin
erzhu
erzsebet
esaka
escobar
espinosa
esposito espozito
essam issam
esteban
ester
ester esther
estevao
ethan
ethel ethelyn
etienne
eto etoh etou
ettore
euaggelos euangelosz evangelos evangelosz
euan ewan ewen owen owena
eudakimau ewdakimaw ieudakimau iewdakimaw jeudakimau yeudakimau yewdakimaw
eudoci eudocia eudoksja eudosi eudosia eudoxi eudoxia eudoxius ewdokia jewdocha
eufemia euphemia ofka
eugen
eugene
eugene yauhen yucin
eugenia
eugenia eugenie evgenia evgenija evgeniya evghenia evguenia evzenie ewgenija ievguenia jevgenia jevgenija jewgenija jewgienija yevgeniya
eugenia yevguenia zhenya
eugenie
eugenio
eugeniusz
eun
euna una
eunbi unpi
eungyeong ungyong
eunhee eunhui unhui
eunhye unhye
eunju
eunryeong unryong
eunsoo eunsu unsu
eunsuk unsuk
eustacjusz
eva
evalina evaline evelien evelin evelina evelino evelyn evelyne ewelina
evan
evangelina evangeline evangelino ewangelina
evans evansova
evdokia ievdokia jevdokia jevdokija jewdokija yevdokiya
evdokim ieevdokym ievdokym jevdokim jevdokym jewdokym yevdokym
evdokimov ievdokimov jevdokimovas jewdokimow yevdokimov
eve
everett
evgenevich evgenievich evgenjevic evgenyevich evguenievich ievguenievitx jauhenavich jauhenavitj jauhienavic jevgenjevic jevgenjevitj
evgenevich jevgenyevics jevhenovytj jewgenjewitsch yevgenievich yevgenyevich yevguenievich
evgenevna evgenievna evgenjeva evgenyevna ievguenievna jevgenjeva jevgenjevna jewgenijewa jewgenjewna yevgenievna yevgenyevna
evgeni evgenii evgenij evgeny evgheni evgueni ievgueni jevgeni jevgenij jevgenijs jevgenyij jewgeni jewgienij yevgeni yevgeniy yevgeny
evgeni yevgueni
evguen ievhen jevgen jevhen jewhen yevhen
evreinoff evreinov jevreinov jewreinow yevreinov
evseev jevsejev jevsejevs jewsejew jewsiejew yevseyev
evsei evsey jevsei jewsei yevsei yevsey
evstachij evstakhii evstakhiy evsztahij ewsstachij ewstachij
evstigneev evstigneiev evstigneieva evstignejev ievstigneiev ievstigneieva jevstignejev jewstignejew jewstigniejew yevstigneyev
evtouchenko evtusenko evtushenko ievtouchenko jewtuschenko yevtouchenko yevtushenko
ewan
eyu ieong iyu jang jong yahng yang yeo yeoh yeong yeung yio yiu yong young yung
ezekiel yechezkel yehezkel
ezra
faaiza faaizah faeeza faihza faisa faiza faizah fayiza fayza
faat fat hoat huat phat
faber
fabian
fabio
fabre
fabrice fabrycy
fabrizio
fadeev fadeiev fadejev fadejevs fadejew fadeyev fadjejev fadziejeu
fadel fadhel fadhil fadil fazel fazil
fadhl fadl
faisal
faliakhov faliakhova faljachov faljachow falyakhov falyakhova
falk
fam fan
fan
fan fen fun hun phan
fang fong
fang fong hong huang
fangyi
fanhao
fanis theofanis theophane theophanes theophanis
fanning
fanny
faraj farj ferec
farid
farouk faruq
farrell
farrokh
faslwal phalswal phaur phoor phor phour porewal puar puaria purewal
fatema fatima fatma
fathali
fati fatima fatimat fatimatu fotima
faulkner folkners
favorskaja favorskaya favorski favorskii favorskij favorsky faworski
faxiang
federica
federico
fedir fegyir
fedor
fedor fedya fiodor fjodor fyodor
fedorov fiodorov fiodorovova fjodarau fjodorov fjodorovova fjodorovs fjodorow fyodorov
fedorovic fedorovich fedorovitch fedorowitsch feodorovitj fiodorovich fiodorovitch fiodorowicz fjodorovic fjodorovics fjodorovitj
fedorovic fjodorowitsch fyodorovich
fedorovic fedorovics fedoroviyc fedorovyc fedorovych fedorowytsch
fedorovich fedorowicz fedorowitsch fiedorowicz
fedorovna feodorovna fjodorovna fyodorovna
fedorovyc fedorovych fedorovytsj fedorowycz fedorowytsch
fei
fei fej hui phi
feifei
feigenbaum
feihong feihung fifung huihong
felicia
felicity
feliks felix
felix
fen fenn
fen heng hoang hong horng hung wahng wang weng
fenella finnguala finnuala finola fionnghuala fionnuala fionola nola nuala
feng
feng fung
feng fung phong
feng phong
fengiam honggiam hongjian wanggim wenggim
fengqing
fengyao
ferdinand
ferenc
fereydoon fereydoun fereydun firidun
fergani ferkani ferqani
ferguson fergusonova
fernandes
fernandess fernandez
fernando
ferrari
ferreira
fetherstonhaugh
feynman
fichtenholtz fichtenholz fikhtengolts fikhtenholts
field
filip
filip filiposz filippos philippos philipposz
filip filipp
filip philip
filipe
filippe philippe
filippo
fillmore filmora filmors
filoniouk filoniuk filonjoek filonjuk filonuk filonyuk
fineas finjas pinchas pinhas pini pinkhas pinni pinny piny
fischer fiser
fischer fisers fisher fisherova
fishman
fitzgerald
fiyin huiying waijing weiying
flanagan
flavio
fleming flemings
fletcher fletcherova
florence
florian
flowers
flynn
focht fokht vogt
foimo
fok fook fug fuk fwu hog hok phuc
foks fokss fox foxova
foma tomaz
fomin fomina fomine fomins
fong hoang hong huang huong hwang kong quang
fong kuang kwong
fontaine
foo phoo
forbers forbes
ford
ford fordova
foreman
forest
forman
forrest
forster
foster fosterova
fou
foudoulis foundoulis fountoulis fundulis fundulisz
fournier
fox lily
fozia
franc
france
frances
francesco francesko
francine
francis
francis fransiss
francisak frantsichak frantsishak frantsisjak franzischak
franciszek
franco
francois
francoise
franjo frano
frank
franklin franklinova franklins
franklin frenklins
frans
frantisek
franz
franziska
fraser
fred
freddie
freddie freddy
frederic
frederick frederik
fredrik
fredriksson
freeman freemanova frimens
freud
frey
fridmans friedman
fridrihs friedrich
friederike
friedrich
frigyes
fritz
fry
fuad fuat
fudi fudii fujii hudi
fudimaki fuzimaki hudimaki huzimaki
fudishiro fudisiro fuzishiro fuzisiro hudishiro hudisiro huzishiro huzisiro
fudzido fujido fujidoh fujidou
fudzii fujii
fudzijama fujiyama
fudzimori fujimori hujimori
fudzisawa fujisawa fuzisawa
fudzita fujita
fudzita fujita hujita
fudzito fujito fujitoh fujitou
fudzivara fudziwara fujiwara
fueki
fugashi fugasi hugashi hugasi
fui hui khoi
fujibayashi fujibayasi hujibayashi hujibayasi
fujimagari
fujio fujioh fujiou hujio hujioh hujiou
fujiro fujiroh fujirou hujiro hujiroh hujirou
fujisho fujishoh fujishou fujisyo fujisyoh fujisyou hujisho hujishou hujisyo hujisyoh hujisyou
fujo fujoh fujou hujo hujoh hujou
fuju fujuh fujuu huju hujuh hujuu
fuk
fukadu fukazu hukadu hukazu
fukamachi fukamati hukamachi hukamati
fukasava fukasawa hukasava hukasawa
fukashi fukasi hukashi hukasi
fukatsu fukatu hukatsu hukatu
fukui
fukuju fukujuh fukujuu hukuju hukujuh hukujuu
fukuohji fukuoji fukuooji hukuohji hukuoji hukuooji
fukushima fukusima
fukushima fukusima hukushima hukusima
fuma huma
fumio
fumito
fung hong horng huhng hung
funggiun honggeng hongjun hungguen hunggwan
funyu funyuh funyuu hunyu hunyuh hunyuu
furudo furudoh furudou hurudo hurudoh hurudou
furudono
furujo furujoh furujou hurujo hurujoh hurujou
furusho furushoh furushou furusyo furusyoh furusyou hurusho hurushou hurusyo hurusyoh hurusyou
furuto furutoh furutou huruto hurutoh hurutou
furuuchi furuuti huruuchi huruuti
fushida fusida hushida husida
fushihara fusihara husihara
fushimaki fusimaki hushimaki husimaki
fusino fusion hushing husino
futatsuya futatuya hutatsuya hutatuya
gaa gia jia jya
gaaciu getiao getiou jiachao
gaading gadeng jiading
gaasing giaseng jiacheng
gaawo gafo gawo gehua jiahe
gabdulla gabdullah ghabdulla ghabdullah
gabriel qabriel
gabriela
gabriele
gabriella
gabrielle
gabyong
gadjiev gadschijew gadshijew gadsjijev gadzhiyev gadzijev gadzyjew
gadzhibekov gadzhibeyli gadzibekov gadzibeyli hadjibeyli hajibeyli hajibeyov
gaetan
gaetano
gaeun kaun
gafar ghafar ghaffar qafar
gagarin gagarina gagarine qaqarin
gahl gal garl kahl kal
gahm gam kahm kam
gai
gaidukov gaidukow gajdukov
gaito gaitoh gaitou
gaius
gaku jue ngok yue
gal kot kuah quat suka
galimov galimow gelimov
galina galyna halina halyna
galina halyna
galkin galkine
gallagher
galouzo galuza galuzo halusa haluza
gam jin kam kim
gamgit jinjie
gamov gamovs gamow hamov hamova
gamsachoerdia gamsachurdia gamsachurdija gamsakhurdia gamszahurdia
gan guan jan jen ngaahn ngan ngian ngien yan yen
gan ngan yan yin
gandhi
gandon
ganeev ganeeva ganejev ganejew ganeyev ganeyeva
gang kang
ganggyun gangkyun kanggyun kangkyun
ganghyeok
gangsheng
ganski ganskij ganskis ganskiy gansky hanski hanskiy hansky
gao kao
gaoji gaoyi
gaoli
garbachev garbacov garbatjovs gorbacev gorbachav gorbacheb gorbacheu gorbachev gorbachof gorbachoff gorbachov gorbachyov gorbaciof
garbachev gorbaciov gorbaciovas gorbacov gorbacovs gorbacsov gorbaczow gorbasjof gorbatchev gorbatchiov gorbatchov gorbatjev gorbatjov
garbachev gorbatjovs gorbatschew gorbatschov gorbatschow gorbatsef gorbatsev gorbatshov gorbatsjev gorbatsjjov gorbatsjof gorbatsjoff
garbachev gorbatsjov gorbatsof gorbatsov gorbatxev gorbatxov gorbechev gorvachov gorvatxov qorbacov
garcia
garcia garciova qarsia
gardiner
gardner
garfield
garrett
garri garry gary harry
garrison
garry
gary geri gerijs
gassan ghassan
gates
gatti
gautam gautama gauthama gulauthama
gavin
gavriil gavril gawriil hauryil hauryla
gavris havrych havrys havrysh havrysj havrysz hawrysch hawrysz
gayeong kayong
gayle
gee kee key khee kie
geert
gefen geffen
geir geirr
gejo gejoh gejoi
gejza geza
genadevich genadzevich gennadevich gennadievic gennadievich gennadiyevich gennadyevich giennadjewicz guenadevitch guenadievitch
genadevich guennadevitch guennadievitx henadzevic henadzevitch hienadzievic hienadzievitch
genadi genadij genadiusz gennadi gennadii gennadij gennadiy gennady gennagyij ghenadi ghenadii giennadij guennadi henadij henadzij
genadi hennadij hennadyj
genadievna gennadevna gennadievna gennadiyevna gennadjevna gennadjewna gennadyevna gennadyewna
genadij gennadij gennagyij hennadii hennadij hennadiy hennagyij
gene
genevieve
geng
geng gwing jeong jiong jiung jyong jyung keng khueng king kiong kuang kuen kueng kwing quynh
geng gwing jeong jiong jiung jyong jyung keng khueng king kiong kuen kueng kwing quynh tiung
geng keng
genichiro genichirou geniciro
gennaro
geo georg
geoff
geoffrey
geon gun kon
geonhui konhui
geonmyeong
geonyong konjong
george georgeova georgova
george georgios giorgios giorgos jorgos jorgosz yiorgos yorgos
george gheorghe gica
georges
georgi
georgi georgii georgij georgijs georgiy georgy gieorgij gueorgui
georgi gueorgui
georgia
georgiev georgiew georgijev georgijevs
georgievic georgievich georgieviych georgijevic georgijevitj georgijewitsch georgiyevich gieorgijewicz gueorguievitch
georgievich georgijevic georgijewitsch georgiyevich
georgievna georgijevna georgijewna georgiyevna georgjewna gieorgijewna gueorguievna
georgij heorhi heorhii heorhij heorhiy
georgina
georgios jeorjiosz
georgius
gerachtchenko geraschenko geraschtschenko gerashchenko gerasjtjenko gerastschenko geraszczenko
gerald
gerard
gerardo
gerasimenko gerassimenko gierasimienko guerassimenko herassimenko herasymenko
gerber gerberova
gerd gerda gerds
gerhard
german
german gierman guerman herman
gernot
gershkovich herschkowitz herscovici hersko herskovitz herskowitz
gerson
gertrud
gertrude hjertrud
geum guem gum keum kuem kum
geumseon geumsun keumseon keumsun
geumsoon geumsun keumsoon keumsun
geumyeong kumyong
geunho kunho
geunhye kunhye
geunseok kunsok
ghasem qasem
ghiabi ghiyabi
ghila gil gila gilah
ghingold gingold guingold
ghoi goi nga ngai ngaih ngei nghe
gholamhosein gholamhossein golamhosein golamhossein qolamhosein qolamhossein
ghou goh goo gou ngh ngo ngoo ngu woo
ghui gui ngai ngaih ngei ngui nguy vej wei wej wey
ghui gui ngai ngaih ngei ngui nguy wei wey
ghulam gulam gulyam qulam
gia
giam jen nghiem ngiam ngiem yan yen yim
giam ngiam ngiang ngiem yan yim
giambattista
gian
giancarlo
giang gong jiang kang kong tiang
giangdiong giengdong gindzung ginzung jianzhong
giangdong giengdong gindzung ginzung jianzhong kianzung
gianhim gianhiun ginjan jianxin kiangheng kiengheng
giannakesz giannakis janakisz yannakis yiannakis
gianni
giannis ioanis ioannis janis janisz yannis yiannis
giay lei leih leu liu lyu
gibb
gibbons
gibbs
gibson
gideok kidok kitok
gideon
gie gui gwai khue kuai kui kwai
gieu khiau khieu khiou kiao kiau kieu kio kiou kiu qiao
giho kiho
giju kichu kijoo kiju
gijun kijun
gil
gil gill keel khil kiehl kihl kil
gilad guilad
gilbert
gilbert gilbertova
gilberto
giles
gilles
gillian jill jillian
gilseon
gilseong kilszong
gim kim kims
gina
ging jing keng king
gino
ginsburg
ginzburg
giodoco iodocus jodocus joyce
giorgi guiorgui
giorgio
giovanna
giovanni
girolamo
gisela
gisele
giu tru zhu
giulia
giuliano
giuseppina
giyeong kiyong
gjong gyeong gyong gyung kjong kyeong kyong
gjongsin gyeongsin kjongsin kyungshin
gju gyoo gyu kew kju kyoo kyu
gjuri gyuri kyuri
glafira glafyra glaphira glaphyra
glaser
glass glassova
glazer
glen
glenn glenns
glez gonzalez
glick glickova glik glikova
gloria
glymes
goan guan jyun ngien nguan nguang nguon yuan yuen yuhn yun ywan
goan guan ngian ngien nguan nguon yuan yuen yuhn yun ywan
gocar gocer gocher gojar goojar gucerlar gujar gujars gujjar gujjars gurjar gurjara gurjars gurjjar gurjjars guzar
goda gohda gouda
goddard
godfrey
goeun koun
goh goo
goh gou
goh koh
gohji goji gouji
gohkura gokura goukura
gold
goldberg
goldenberg goldenbergova
golding
goldman qoldman
goldschmidt
goldschtejn goldstein goldsteinova goldstejn
goldsmith
golnar gulnar gulnara gulnor gulnora gulnoraxon gulnorxon
goloubev golubev golubevs golubew
gomiachvili gomiaschwili gomiashvili gomiasjvili gomiasvili gomjasvili
goncalo
goncarenko goncharenko gonczarienko gontcharenko gontjarenko gontscharenko hontscharenko
goncarov goncharov gontcharov gontsarov gontscharow honcharov hontscharow
goncharuk gonczaruk gontcharouk gontjaruk gontscharuk hancharuk hantjaruk honcaruk honcharuk honcsaruk honczaruk hontcharouk hontjaruk
goncharuk hontscharuk hontsjaroek hontsjaruk hontxaruk
gondo gondoh gondou
gong
gong kiong
gong kong
gong kong kung
gong kung
gongju kongchu
gonzales
gonzalo
goo kho khoo kou kuh
gook guk kook kuk
goon guhn gun koon kuhn kun
gopal gopala
goran goranka
goran joran
gorbaceva gorbacheva gorbacova gorbaczowa gorbatschowa gorbatxova
gorchkov gorschkow gorshkov gorsjkov gorskov gorszkow gorxkov
gordeev gordeiev gordeieva gordejev gordejew gordeyev gordiejew
gordei gordej gordey hardziej
gordievski gordievsky gordijevskij gordijewski gordiyevskiy gordiyevsky
gordon
gordon gordons
goriatchev goriatcheva goriatxev gorjacev gorjatschew goryachev
goro goroh gorou
gorvic gorvits horvic horvits horvitz horwic horwitz
gosta
goto gotoh gotou
goto gotoh gotou qoto
gotoda gotohda gotouda
gottfried
gottlieb
gou
gou guo keh kerh koeh kueh kuo kuoc kuok kwok quach
gou kau
goubarev gubarev gubariew gubarjew houbarev hubarev hubariew hubarjew
gouchtchine guschtschin guscin gushchin gustschin gustsin guszczin huschtschyn hustschyn
gould gulds
gourevich gurevic gurevich gurevitsj gurewitsch gurjevitsj
gouskov gouskova guskov guskova guskow huskov huskow
gousseff goussev gusev gusevs gusew gusiew gussev gussew guszev
govhar govher
goya
grabowski
grace gracie
graeme
graham
graham grahamova
granger
grant
graves
gray
grazina grazyna
green greenova
greenwood grinvuds
greg
gregoire
gregorio
gregorios gregoriosz grigorios grigoriosz
gregoriyevich grigorievich grigorievitch grigorievitx grigorjevic grigorjevitj grigorjewicz grigorjewitsch grigoryevich
gregory gregoryova
gregory grigalius
gregory grigori grigorij grigorije grigory
greta
grete
grey
gricenko grizenko hricenko hrycenka hrycenko hrytsenko hryzenko
grichine grischin grishin grisin griszin grixin hryschyn hryshyn
grichtchenko grishchenko hryscenko hryschtschenko hryshchenko hrystschenko hryszczenko
griffin griffinova
griffith
griffiths
grigoriev grigoriew grigorjev grigorjew grigoryev
grigoris
grigorovic hryhorovyc hryhorovych hryhorovytch hryhorovytj hryhorovytsj hryhorovytx hryhorowycz hryhorowytsch
grincenko hrincenko hrinchenko hrinczenko hrintjenko hrintschenko hrintsjenko
griscenko grischenko grischtschenko grishchenko grishchyenko gristschenko griszczenko
griselda
grogori hrihorij hrohori hryhori hryhorii hryhorij hryhoriy
gross
grove
grover
grover grovers
gruber
grygoryeva hrihorjeva hryhorieva hryhorjeva hryhorjewa hryhoryeva
grzegorz grzes grzesiek grzesiu
gua keuih khi kho
gualterus vautrin walther
guan
guan guang kuan kwong
guan kuan
guan kuan kwan kwon quan
guanabara quanabara
guancong gunchung
guang guong gwang gwong kong kuang kwong
guang guong gwong kong kuang kwong quang
guang gwong kong kuang kwong quang
guangmei
guangyao
guanlin
guanting
guanyou
guanyu
guaxiang guoxiang
guenadz henads henadz hienadz hyenadz
guennec
guerra
gueye
gugushvili gugusvili
gugyeong
guh koo
gui
gui jiong
gui kuej
gui kuj
guido
guihe
guilherme
guillaume
guillermo
guisheng
guiying
gukhui kukhui
guliayev guljaev guljajew gulyaev gulyayev
gun gyn gyun jiuan juan jyuan kia kian kien koan kuan kuen
gun gyn gyun jiuan juan jyuan kian kien koan kuan kuen quyen
gunhild gunhilde gunilla gunnhild
gunnar
gunter
gunther
guo
guo gwo gwok koet kok kuo kuok kwok quoc
guo kuok kwok
guochang
guohua
guoqiang
guorong
guosjang guoxiang gwokcoeng
guotai
guoxiong
gupta guptos
gurban kurban qurban qurbon
gurvic gurvich gurvitj gurvitsj gurwicz gurwitsch
gusakov gusakow gussakov gussakow husakov hussakow
gustaf
gustafson
gustafsson gustafssonova
gustav
gustave
gustavo qustavo
guterres
guthrie
gutierrez gutjerress
guu khoo koo kou
guu koo kou
guwalgiya
guy
guy qay
gwak kwak
gwang kwang
gwanghee gwanghui kwanghee
gwanghyeok kvanghjok
gwanghyeon gwanghyeron kvanghjon kwanghyon
gwangsik kwangsik
gwangsu kvangszu kwangsu
gweon gwon kweon kwon kwoon
gye kay kie kje kye kyeh
gyehui
gyehyeong gyehyoung gyehyung kyehyeong kyehyoung kyehyung
gyeom kyeom kyoum kyum
gyeon kjon kyeon kyon kyoun kyun
gyeong gyong gyung kjong kyeong kyong kyoung kyung
gyeonga kyonga
gyeongae kyongae
gyeongbae
gyeongdong
gyeonghan
gyeonghui kyonghui
gyeonghwa kyonghwa
gyeongja kyongcha
gyeongjo
gyeongju kyongchu
gyeongjung
gyeongman
gyeongmi kyongmi
gyeongmok
gyeongmu
gyeongmyeong
gyeongnam
gyeongnok
gyeongok kyongok
gyeongpil
gyeongpyo kyongpyo kyungpyo
gyeongryang kyongryang
gyeongsam
gyeongseon kyongson
gyeongseong
gyeongsik
gyeongsim
gyeongsuk kyongsuk
gyeongun
gyeongwon kyongwon
gyeongyong
gyorgy gyuri
gyoyeong gyoyoung kyoyeong kyoyoung
gyucheol
gyuheon kjuhon
gyuhui kyuhui
gyula
gyunhee gyunhui kyunhee kyunhui
gyunseong gyunsung kyunseong kyunsung
gyuseol
gyuseon kyuseon kyuson
gyusu
gyuyeong kyuyong kyuyoung
haahm haam ham han harn
haahm ham shian shyan sian xian
haam hahm ham hamm
haas
haausoeng haoseng kausung kiaosang kiausung kiousang qiaoshuang
hachijo hachijoh hachijou hatijo hatijoh hatijou
hadschijew hadzhiyev haschijew hashijew hazhiev hazhiyev
hadzime hajime
hae hai hay
hafez hafiz
hagen hagens
hagwon hakwon
hah har
hahn han hann
haidarov haydarov haydarow khaidarov khaydarov
haiduchyk hajducyk hajduczyk hajdutschyk haydoutchyk hayduchyk
haidukevych hajdoekevytsj hajdukevic hajdukevyc hajdukevytsj hajdukewycz hajdukewytsch haydoukevych haydukevych
haifa hayfa
haiu hao hau heu hio hoo hou
hajasi hayashi hayasi
hajbatullah haybatullah hibatulla hibatullah
hakani hakkani haqqani
hakaru
hakase
halabi halebi
hale haleova
haled halid kaled kalid khaled khalid xalid
haley
hall hallova
haller
haloesjtsjenko halouchtchenko haluchtchenko haluscenko haluschtschenko halushchenko halusjtjenko halusjtsjenko
halparin halperin
ham him hin hsin iam jam shin sin syin xin yam yem
ham kaan kan kham
hamanaka
hamid
hamida hemida
hamilton
hamilton hamiltonova
hamish
hammer
hammond
hampton hamptonova
hamza hamzah humza humzah
han
han hang hann hon
han heng him hin hiun hsin hun hung ian jan shin sin syin xin yan yen
hana
hanazumi
handan hantan
hanee hanui
hang hong
hang hsing shing shyng sing sying xing
hang keng
hang xing
hankevic hankevyc hankevych hankevytch hankevytj hankevytsj hankewycz hankewytsch
hannah
hanno
hanns hans honsa honza
hans
hansda hansdah hansta hanstah hasda hasdah hasta hastah
hansen
hanshun
hanson
hansun
hanwei
hanyuan honjyn honjyun honyun
hao
hao hau
hao hou
harald
harari
harding
hardy
hareth harith harris
harley
haroen haroun harun
harold
harper
harri harry
harriet
harris
harris harrisova
harrison harrisonova herisons
harrison herisons
hart hartova harts
hartley hartlijs
hartman hartmans
harvey harvi
hasan hasin hassan hasszan
hasegava hasegawa
haseon hason
hashem hashim hasim hasyim hoshim
hashiguchi hashiguti hasiguchi hasiguti
hashimoto hasimoto
hashimura hasimura
hassan
hassan hasson
hastings
hata
hau hou
hauards hovards howard
hauards howard howardova
hauff hauffas hauffova hauffs
haugen
haussein hocine hosein hossain hossein hosseyn houssayn houssein husain husajn husayn husein huseins huseyin hussain hussayn hussein
haussein husseyn
havlicek havlicsek hawlicek hawliczek
havryliouk havryliuk havryljoek havryljuk havrylyuk hawryljuk hawryluk
hawke
hay
hayasegawa
hayashi mori
hayek
hayes
hayley
heather
hecht hechtova hekht
hector
hedvig
hedwig
hee hui
heejin huichin huijin
heejong hidzsong huijong
heejun hidzsun huijun
heeseo huiseo huiso
heesoo heesu huisoo huisu
heeyoon heeyun huiyoon huiyun
hei
heide
heidenreich
heidi
heimann
heineman heinemann
heinrich
heinz
helan
hele
helen
helena
helene
helga
helge
helian
helmut
helmuth
hemingvejs hemingway
henderson hendersonova
hendrik
heng
heng hian hien hin xuan
heng hin hing hsing hung shing sing sying xing
heng hin hing hung shing sing sying xing
heng ong ouang uang uong vang vong vuong wang wohng wong
hengjun
hengsui hingseoi hingseu hingsoey hinsui xingrui
hengxiang
henmi
henri
henri henry
henrietta
henriette
henrik
henriksen
henrique
henry
henryk
heo her huh hur
heorhieuna heorhijeuna hieorhiieuna hieorhiievna hieorhijeuna hieorhijevna hieorhiyeuna hieorhiyevna hjeorhijeuna hyeorhiyeuna
heorhijevitj hieorhijevic hieorhiyevich hjeorhijevic hyeorhiyevich
hepburn hepburnova
heping woping
herassymez herasymec herasymets
herbert herberts
herceg herczeg herczegh herczegova hertzeg hertzegh
hering
herman
hermanek hermankova
hermann herrmann
hermiona
hermione
hernandez
herodes hurodes hyrodes orodes ouorod ouorodes urud viru vorod wero werod weroy wiroy worod
herodion rodion rodione rogyion
herrera herrerova
herschel herschelteleskop
herve
herzog
hesse
hesshaimer
het hiat hieh hiet hioh kit xie
heung siang xiang
heung xiang
hewett
hian hiang hien hieng hsien jin sian xian yihn yin
hian hiang hien hin hsien sian sien xian
hicks hicksova hix
hidalgo
hideaki
hideki
hieda
hien hieng sian xian yin
hien ian iang ien ieng jin nhan rian yan yann yen yin
hieorhij hieorhiy hjeorhij hyeorhiy
hieronim
hieronymus
hieta
higashijo higashijoh higashijou higasidzo higasijo higasijoh higasijou
higashijo higashijoh higashijou higasidzo higasijo higasijou
higgins
hilarij hiliarii hiliariy hiljarij hilyarii hilyariy
hilarija hilarijs hillary
hilary
hildegard
hiler hilerova hiller hillerova
hill hillova
him hsiung hung siung xiong yoong yung
himemiya
himeness jimenez ochoa
hingceng hingcoeng hingtsoeng kengsiang qingxiang
hingdak hingdeg kengdeg qingde
hiong hiung hsiung hung xiong
hiong hsiung huhng hung xiong yung
hiouchtchenko hiuscenko hiusjtsjenko hloesjtsjenko hluchtchenko hluscenko hluschtschenko hlushchenko
hippolyte
hirabaru
hiracuka hiratsuka hiratuka
hiraide
hirajama hirayama
hiram
hirano
hiratai
hirojosi hiroyoshi
hirojuki hiroyuki
hirokacu hirokatsu
hiroki
hironobu
hiroshi hirosi
hirouchi
hirsch
hisamuddin hisamudin hishammuddin hishamuddin hisyammuddin hisyamuddin
hisashi hisasi hiszasi
hisham hixam
hitler
hitoshi hitosi
hiu xiao
hjok hyeok hyok hyuk
hjon hyeon hyon hyoun hyun
hjon hyeon hyon hyun
hjong hyeong hyong hyoung hyung
hjonszok hyeonseok hyonsok
hjonu hyeonu hyonu
hjonuk hyeonuk hyonuk
hjuma hjums hume
hloesjko hlouchko hluschko hlushko hlusjko hlusko
hoa hua hwa wah
hoa hua wah
hoan huan
hodges
hodgson hodzsons
hodziumar hojiumar
hodzo hohjoh hojo hojou houjo houjou
hodzo hohjoh hojo houjou
hoei hohei houei
hoelevytsj houlevytch hulevic hulevyc hulevych hulevytj hulevytsj hulewytsch
hoemenjoek houmeniouk houmenjoek humeniuk humenjuk humenuk humenyuk
hoetsoeljak huculak huculiak huculjak hutsuiak hutsuliak hutsuljak hutsulyak huzuljak
hoffman hofmann
hoffman hofmans
hoffmann
hogetsu hogetu hohgetsu hohgetu hougetsu hougetu
hohshoh hohsyoh hosho hosyo houshou housyou
hok
hokari
hokudzu hokuju hokujuu
holger
holland hollandova
holloway holoveja holovejs
holly
holman
holmes
holodiouk holodiuk holodjoek holodjuk holoduk holodyuk
holovackyj holovatskyi holovatskyj holovatskyy holowazkyj
holt holtova
holubeu holubew holubieu holubyew
homan
homan homen kemin komen komiang komieng
homayoon homayoun homayun
homer
honcarova honcarovova honcharova honczarowa hontcharova hontjarova hontscharowa
honda
hondzo honjo honjoh honjou
hong
hong houng
hong huang uong vong wong
hong hung
hong hung khong khung kong kung
hong kang kchang
hongduo
hongjian
hongo hongou
hongru
hongxian
hongxiu
hongzhang
hongzhi hongzi hungdzi hungji
hongzhi hungzi
hongzhi wangzi
honma
honsho honshoh honshou honsyo honsyoh honsyou
hoover huvers
hope nadzieja
hopkins hopkinsova hopkinss
horace
hordii hordij hordiy horgyij
horikoshi horikosi
horn horns
horodecki horodetskyi
horowitz
horst
hose jose zoze
hosein hosejn hossein husajn husayn husein huseyn hussein husszein
hosein hossein huseyn
hosokava hosokawa
hosomi
hosseini husayni husseini
hou
houghton
houston
hovhanisjan hovhannisian hovhannissian hovhannissyan hovhannisyan howhannissjan oganesjan oganesyan
hovhannes howhannes ovanes
hovsep howsep josef yosef yoseph
howell
hrincisin hrynchyshyn hryncysyn hrynczyszyn hryntchyshyn hryntjysjyn hryntschyschyn hryntsjysjyn hryntxyshyn
hriny hryn
hrouchevskyy hrusevskii hrusevskij hrusevskyj hrushevskyi hruszewski
hrycaj hrytsai hrytsay hryzaj
hsi kwik
hsi seac seg sek shi shyi siah siak sik sit syi thiec xid
hsia sia xia
hsiao seow siao siau siauw siaw siew sio siow siu sjao tieu xiao
hsin san sen shin sin sing sun syin tan xin
hsin san shin sin sing sun syin tan xin
hsin sen seng seon seun shin shinn shun sin son song syin tin xin
hsin sen seng seon seun shin shinn shun sin son syin tin xin
hsing hszing sing xing
hsing shing shinq sing sying xing
hsiu sao sau seo seu shiou shiow siou siu syou xiu
hsu
hsu shiu shiuh syu
hsuan sen seon son suhn sun xuan
hsueh setsu sit sue xue
hsun xun
hua
huai
huaiceng huaizeng
huaiyu
huan
huan wan
huan xun
huans juan
hubbard hubbardova
huber
hubert
hudson hudsonova
huet
hugh
hughes
hugo
hui
huishi
huiyao
huiyeon huiyon
huizhou
humbert
humphreys
hung kchung kong
huning
hunt huntova unt
hunter
hunter hunterova
hunziker
huseyin huszajn
hussein husseyn
hutton
huu iao jau yau yauh yeo yeou yiu you
huu iao jou yau yauh yeou you
huu jau yau yauh yeo you yow
huu xiu
hvan hwang
hyegyeong hyekyong
hyejeong hyejong
hyeokgyu hyokkyu
hyeona hyona hyuna hyunah
hyeonggwon
hyeongjik
hyeongjin hyongchin
hyeongyu
hyeonhui hyonhui
hyeonjeong hyonchong hyonjong
hyeonjin sam
hyeonju hyonchu hyonju
hyeonseung hyonsung
hyeonsuk hyonsuk
hyeseon hyeson
hyeyeon hyeyon
hyeyeong hyeyong
hyodo hyodou hyoudo hyoudou
hyogyeong hyogyong hyokyong
hyohtoh hyoto hyouto hyoutooh
hyojeong hyojong
hyudo hyudoh hyudou
iablonska jablonska yablonska
iachine iaixin jaschin jashin jasin jasjin yachine yashin
iago jacob jago james
iain
iair iairos iairus jair jairo jairos jairus yair
iakaniev ianakiev ianakiyev janakiev janakiew yakaniev yanakiev yanakiyev
iakiv jakiv jakiw yakiv
iakoubovitch jakubovic jakubowitsch yakoubovitch yakubovich
iakovenko jakovenko jakowenko jakowienko yakovenko
iakovlev jakovleff jakovlev jakovlevas jakovlevs jakovljev jakowlew yakovlev
iakovleva jakovleva jakovlevova jakowlewa yakovleva
iakovlevitch jakovlevic jakovljevic jakowlewicz jakowlewitsch yakovlevic yakovlevich yakovlevitch
iam ngam yam yin
ian
iana jana yana
ianchuk iantchouk jancuk janczuk jantjuk jantschuk jantsjoek yanchuk
iap yap
iaraslaw iaroslav jaraslau jaraslav jaraslaw jaraszlav jaroslav jaroszlav yaraslau yaraslav yaraslaw yaroslav
iaroslav jaroslav jaroslavas jaroslavs jaroslaw jaroszlav yaroslav
iaroslava jaroslava jaroslawa jaroszlava yaroslava
iaroslava jaroslava jaroszlava yaroslava
iat jat nhat yat yed yid yit
iatseniuk jaceniuk jacenjuk jacenuk jazenjuk yatseniuk yatsenyuk
ibragimov ibragimow ibraguimov ibrahimov
ibrahim
icchoda icchohda icchouda ittyoda ittyouda
ichijo ichijoh ichijou icidzo itijo itijou
ichiki iciki itiki
ichiro ichirou iciro
ichiro ichirou iciro icsiro
ida
ieevdokymov ievdokymov jevdokimov jevdokymov jewdokymow yevdokymov
iegor iehor jegor jehor yegor yehor
ieixua jeschua jesjoea jesua jesus josue yeshoua yeshua yesu yesua yesuah
iek yick yik
ielena olena yelena
ieong yang yeung
ierofeiev jerofejev jerofejew jerofiejew yerofeyev
ieshu jeschu jesjoe jesu jeszu yeshu
ievhenii ievheniy jevgenij jevhenij jevhenyij jewhenij yevhenii yevheniy
ievtouchenko jevtusenko jevtusjenko jewtuschenko jewtuszenko yevtouchenko yevtushenko
ifan yifan
ifrach ifrah yfrach yfrah yifrach yifrah
igarashi igarasi
igdiag igdieg jatdzit jatzit yedjid yizhe
ignacio
ignatius
ignaz
ignazio
igor
igor igors iqor ygor
igor ihor
igor ygor
igorevic igorevich igorevitch ihorovitx ihorowytsch
igyeong ikyong yigyong
ihn inn lin yin
iia ija iya
iisous iisus jesus
ikbal iqbal
ikeda
ikegame
ikshuaku ikshvaku ikshwaku iksuaku iksvaku ikswaku
ilana illana
ilari
ilchenko ilczenko iltchenko iltschenko
ildiko
ilham
ilhan
ilia iliusha ilja ilya
ilichef ilichev ilichew ilichiev ilichov ilichyov ilischev ilitchef ilitchev ilitchew ilitjov ilitschef ilitschev ilitschew ilitshew
ilichef ilitsjof iljitsjof illichev illitchev ilychev ilyichev ilyichov ilyichyov ilytchev ilytschew ilytshev llichev llichiev llichov
ilichef llichyov lllichev llyichev llyichov llyichyov
ilin iline iljin iljins ilyin
iliouchine iliusin iljuschin iljusin iljuszyn ilyushin
ilja illa illia illja illya
ilja ilya
iljenko illenko illienko illjenko illyenko
iljic illic illich illicz illitsch
ilse
ilseong ilsong ilsons ilszong irsens
immanuel
imogen
imre
ina
india
inga
inge
ingeborg
inger ingrid inkeri
ingyeom
ingyoon ingyun inkyoon inkyun
inna
inokuma
ioann iohann johano
ioannes ioannis janez joanisz
ioannis
ion
ionesco ionescu
iongceng rongcun
ionov ionow jonov jonovs
ionut
ioseliani iosseliani ioszeliani joseliani
iosif
iosif iosip iossif ioszif josif
iosifovic iosifovich iosifovitsj iossifowitsch osipovich
iossyf jossyf josyf joszif yossyf yosyf
iossyp iosyp joseph jossyp josyp joszip yossyp yosyp
iouchkevitch juschkewitsch juskevic juskevics juskevyc yushkevich
ioudas jud juda judah
ioudenitch iudenici joedenitsj judenic judenics judenicz judenitj judenits judenitsch judenyics judynicz judynowicz jugyenyics yudenich
iouli juli julij youli yuliy yuly
ioulia iulia joelia joelija julija juliya yuliia yuliya
ioulia iulia joelia julia julija yulia yuliya
ioulian iulian julian julijan ulian yulian
iouri iouriy iuri iurii joerij juri jurij urij youri youriy yuras yurchyk yurii yuriy yurko
iouri ioury iuri iurii jouri juri jurii jurij jurijs jury lurii youri youry yuri yurii yuriy yury
iourievitch iurievitx jurewicz jurjevic jurjevitj jurjewitsch yourievitch yurevich yurievich yuryevich
iourievna iurievna jurjevna jurjewna yuryevna
iouriiovytch iuriiovici iuriiovych jurijovics jurijovyc jurijovytj jurijowycz jurijowytsch yuriiovych yuriyovych
iouriivna iuriivna joerijivna juriivna jurijivna jurijiwna yuriivna yurivna yuriyivna
iouriy iurii joerij jurij yurii yuriy
iourkevytch joerkevytsj jurkevic jurkevyc jurkevytj jurkevytsj jurkewycz jurkewytsch yurkevych
iourlov iourlova jurlov jurlova jurlow jurlowa yurlov yurlova
iourovski jurovski jurovskij jurovsky jurowski yurovski yurovskiy yurovsky
iourtchyk iurchyk jurcyk jurczyk jurtschyk yurchyk
iourtschynskyy joertsjynskyj jurcynskyj jurtschynskyj jurtsjynskyj yurchynskyi
ioury iuri juras juri jurii jurij jury juryj youry yuri yurii yuriy yury
ira iro
irad irade
irakli
irani iranit
irena
irena irina
irene
irgengioro
irina irona iryna
irina iryna
irinej irynei irynej iryney iryynei
iris
irma
irmgard
irving
isa
isaac isaak issaak iszaak
isaac isak itshak itzhak jicchak yitshak yitzhak
isaac ishac ysaac yshac
isaak
isabel
isabella izabella
isabelle
isaev isaiev isajev isajevs isayev issaew issaiev issajew
isaiah
isaienko isajenko isayenko issaienko
isana ishana
isao
isaoka
iscenko ischenko ischtschenko ishchenko istschenko iszczenko
ise
isechi
iseo iso yiso
ishi ishii isii
ishida isida
ishido ishidoh ishidou isido isidoh isidou
ishidu ishizu isidu isizu
ishige
ishiguro isiguro
ishikawa isikava isikawa
ishitsu isitsu isitu
isjaslaw iziaslav izjaslav
iskandar iskander
islam islom
islamoghlu islamoglu
ism kunya laqab nasab nassab nisba nisbe
ismael ismail
ismail
ismailava ismailova ismayilova ismoilova
ismailov ismailow ismajlow izmailov izmajlov izmaylov
israel
israel israil izrail
israel izrael yisrael
israjil izraiil izrail izrajil izrayil
issa
istimat stamatis sztamatesz sztamatisz
istvan
ito itoh itou
iuliana lia liana lianne
iun juan yuan yuen
iun yuan yuen
iushchenko juscenko juschtschenko jusjtjenko juszczenko yushchenko
iuste yuste
iva
ivan
ivan ivans iwan
ivana
ivancenko ivanchenko ivantchenko ivantjenko ivantsjenko ivantxenko iwanczenko iwantschenko
ivanchenko iwantschenko
ivane iwane
ivanitsky ivanitzky ivanovski iwanickij iwanizki
ivanoff ivanov ivanovs ivanow iwanow
ivanovic
ivanovic ivanovich ivanovics ivanovitch ivanovitj ivanovitx iwanowicz iwanowitsch
ivanovic ivanovics ivanovitx ivanovyc ivanovych ivanovytj iwanowytsch
ivanovic ivanovyc ivanovych ivanovytch ivanovytj ivanovytsj iwanowycz iwanowytsch
ivanovski ivanovskij ivanovsky iwanowski iwanowskij
ivar
ivasiuk ivasjoek ivasjuk ivasyuk iwasiuk iwasjuk
iveta
ivo
ivor
ivy
iwaja iwaya
iwan
iwasaki
jaakov jacob jakob jakov yaacov yaakov yaaqov yakov
jablonskyj yablonskyi
jabotinski schabotinski shabotinski zhabotinski zhabotinskii zhabotinsky
jacek
jacob
jacob yaakov yakob yakobo
jacobi
jacobs
jacobson
jacobson jacobsson jakobson jakobsson
jacobus
jacqueline line
jacques
jacuhasi yatsuhashi yatsuhasi yatuhashi yatuhasi
jadan schadan shadan zadan zhadan zjadan zsadan
jadwiga
jaeseon
jager
jagyeong jakyong jakyung
jahja yahya
jahnu yahnu yajnu
jaime
jair
jakau jakav jakov jakow yakau yakov
jakob
jakob jakub
jakub jakubs yaakob yakub yaqoob yaqoub yaqub
jamaguci yamaguchi yamaguti yamaquci
jamamoto yamamoto
jamanaka yamanaka
jamasaki yamasaki
jamasita yamashita
jamasita yamashita yamasita
james jamesova
jameson
jamie
jamil
jamison
jan
jan jen yan yim
jana
jane
janet
janez
jang ryang yang
jang yang yeung
janice
janine
janna jeanne schanna shanna zanna zhanna zjanna
janos
janowski
jansen
janusz
jao yao
jared
jaron yaron
jarov scharow sharow zarov zharov
jashogyi khashoggi
jasinski
jaskiv jaskiw yaskiv
jasmin
jasmine yasmin
jason
jasuhiro yasuhiro
jau vuu yau yauh yeo you
jauhen jauhien jauhienij javhen jawhien yauhen yauheni yawhen yawhyen
jauji yeoyi youyi
jaume
jauryd javrid jawryd zhauryd zhavrid zhawryd
javi javier xaver
javorskij jaworski jaworskij jaworsskij yavorski
jay
jdanov schdanow shdanow sjdanov zdanov zdanovas zdanovs zdanow zhdanov zjdanov zsdanov
jean
jean zans
jeanette
jeanne
jedigar jedigaroff jedigarow yadigar yadigaroglu yadigarov yadigarovlar
jeff
jefferson
jehonatan jonatan jonathan yehonatan yonathan
jehoschua jehosua yehochoua yehoshua
jelizaveta jelysaweta jelyzaveta yelyzaveta
jemili moromisato moromizato
jen nham ren yam yum zen
jen yan
jeng jiong leng reng ying zong
jenkins
jennings purum
jenofonte ksenophon xenofon xenophon
jens
jensen jensenova
jeongeun
jeonghyeok
jeongju
jeou jiou jiu jyou
jeou jiou jiu jyou kau
jepsen
jeremiah
jeremy
jeronimo
jerzy yeji
jesajahu yeshayahu
jesper
jesus
jevgenij yevgeni yevgueni
jevgenija jevhenija jevhenyija jewhenija yevheniia yevheniya
jhoavan jovan yovan
jia
jiacheng
jiaer
jiahao
jiahua
jiaju
jiajun
jialang
jiaming
jian
jian jiann jyan
jian jien lian nhien ran yen yihn yin
jian jyan
jian kan
jian kiem
jian kim
jiancong
jianfeng
jianhong
jianwei
jiao
jiao kieu
jiaqiang
jiaquan
jiaxiang
jicchak yitzhak
jidkov schidkow shidkow zhidkov zidkov zjidkov
jie
jieshi
jifung zhifeng
jigyeom
jihu jihui
jill
jiming yiming
jimou yimou
jin
jin tin
jin wan yin yoon
jin yin
jina
jincai
jing
jing keng
jing king
jing tinh
jing ying
jingguo
jingtong
jingxuan
jinliang
jinlong
jinno
jiongdun
jiri
jisjan yixian
jit ngit rih yaht yat
jitsuo
jiu jiwoo
jivkov schiwkow shiwkow zhivkov zjifkof zjivkov
jixiang
joachim
joan
joan joann
joanna
joanne
joao joaozinha
joao joaozinho
joaquim
joaquin
jobayashi jobayasi johbayashi johbayasi
jocelyne
jochanan johanans yochanan yohanan
jochen
jodie
jodzi jodzsi yohji yoji youji
joe jue jui loe lue nhue ruei ruey rui yeuih yui zue
joel
joel yoeli
joertsjenko jurcenko jurczenko jurtschenko yurcenko yurchenko
joey
johan yohan
johann
johanna
johannes
johansen
johansson
johjoh jojo joujou
johnishi johnisi jonishi jonisi jounishi jounisi
johno jono joono
johshima johsima joshima josima
johshima johsima joshima josima joushima jousima
johyama jouyama joyama
joici yoichi youichi
joko yohko yoko youko
jokoci yokochi yokoti
jokojama yokoyama
jokouci yokouchi yokouti
jolanda
jom yeom yeoum yeum youm yum
jon
jon yeon yeoun yeun yon youn yun
jonathan
jones jonesea jonesee jonesey jonesi jonesie jonesy
jong lyong rjong ryong yong
jong yeong yong young
jongdeok
jongdzse yeongjae yongjae youngjae
jongdzsun yeongjun yongjun youngjun
jongdzsun yongjoon yongjun
jonggi
jonggun yeonggeun yonggun
jongha yeongha yongha youngha
jonghi yeonghui yonghui
jongho yeongho yongho
jonghvan yeonghwan yonghwan
jongszik yeongsik yongsik
jongszok
jooncheol joonchul juncheol junchul
jordan
jordi
jorg
jorge
joris
jorosbaev joroschbaew joroschbajew juruschbajew yoroshbaev yoroshbayev yurushbaev yurushbayev
joschioka josioka yoshioka
jose
jose zoze
josef joseph yosef yoseph
josef yozef
josefa
josep
josephine
joshi
joshua
josiah josias
josiaki yoshiaki
josida yoshida yosida
josihide yoshihide
josihiro yoshihiro yosihiro
josijuki yoshiyuki yosiyuki
josiko yoshiko
josino yoshino
josino yoshino yosino
josinobu yoshinobu
josinori yoshinori
josio yoshio yosio
josiro yoshiro yoshiroh yoshirou
josuke joszuke yohsuke yosuke yousuke
joukov jukov schukow shukow sjukov zhukov zukov zukow
joukovskaia schukowskaja shukowskaja zhukovskaia zhukovskaya zukovska zukovskaja
joukovski schukowski shukowski zhukovski zhukovskiy zhukovsky zsukovszkij zukovski zukovskij
jourauska jourauskaia schurauskaja shurauskaja zhurauska zhurauskaya zhurawskaya zurauska zurauskaja
jouravlev jouravliov schurawljow shurawljow zhuravlev zhuravliov zhuravlyov zjuravljov zuravlev zuravljov zuravlovs
jouravleva jouravliova schurawljowa shurawljowa zhuravleva zhuravliova zhuravlyova zuravleva zuravljova zuravljovova
jovanic jovanovic
joy
jozef
jozsef
juan
juan jun
juan ruan yuen zuan
juan yuan yun
juancheng
judit
judith
judy lysette
judzi judzis yuci yuhji yuji yuuji
judziro yujiro yuujiroh yuujirou
jue ngok yue yueh
jueun juun
jugawa juhgawa jukgawa juugawa
juhi yuhi
juhong
juhwan
jui ruei ruey rui rwei seoi seu seuih shui soey soi sui thuy
juiciro yuichiro yuuichirou
juk ryuk yook youk yuck yug yuk
juki yuhki yuki yuuki
jukiko yukiko
juko yuhko yuko yuuko
jules
juli
julian
julian julius
julian yulian
juliana
juliane
julianna juliska
julica julika
julie
julien
julienne
juliet
juliette julija julyet
julio
juliusz
jumi yumi
jun
jun juns yoon youn yun yune
jun kwan
june
jung jungowa
junhan
junhao
junhong
junior
junszok yunseok yunsok
junszong
junwei
junxian
junxiong
junyi
juozas
jurgen
juri
jusaku juszaku yusaku yuusaku
jusuf
jusuf yossef youcef yousef yousif yousuf yusof yussef yussuf yusuf
jusuke yuhsuke yusuke yuusuke
juta yuta yuuta
jutaka yutaka
juto yuhto yuto yuuto
juyanagi
jyu nhu
jyu yeu yuh
jyu yuh
kabanov kabanovs kabanow
kaciaryna katsiaryna katsyaryna kazjaryna
kacs katz
kacuhiro katsuhiro
kacumi katsumi
kacura katsura
kadir
kadirof kadirov kadorov kadyrov kadyrow kodirov
kagan
kahan
kahn kan qin
kai
kai khe
kaito kaitoh
kaito kaitoh kaitou
kakazu
kakuzo kakuzoh kakuzou
kalachnikov kalaixnikov kalaschnikow kalashnikov kalasjnikov kalasnikov kalasnikovs kalasnjikov kalasnyikov
kalachnyk kalaschnyk kalashnik kalashnyk kalasjnyk kalasnyk
kalchenko kalczenko kaltchenko kaltschenko
kalcou kalcov kaltsou kaltsow kalzou koltsov
kalinowska kalinowski
kalman
kaluschnjazkyj kaluzhniatskyi
kamal
kamala
kamaldjan kamaldzan kamaljan kamaljon kameljan kameljon kamoldjan kamoldzan kamoldzon kamoljon
kamasho kamashoh kamashou kamasyo kamasyoh kamasyou
kamidzi kamiji kamizi
kamidzo kamijo kamijoh kamijou
kamil
kamimura
kaminska kaminski
kamisho kamishou kamisyo kamisyoh kamisyou
kamoshida kamosida
kan kchan
kanaev kanaeva kanaiev kanaieva kanajev kanajew kanajewa kanayev kanayeva
kanato
kandrat kondrat kwadrat quadrato
kane
kanematsu kanematu
kaneyoshi
kanno
kannoki
kanstancin kanstantin kanstantsin kanstanzin kansztancin konstantin
kantorovic kantorovicova kantorowicz
kao kau kou
kaori
kaoru kaworu
kapitolina
kaplan
kapoor kapour
karageorges karageorghis karageorgis karagiorges karagiorgis karajorjis karayeoryis karayioryis
karan karen karin qaran qaren qarin
karatkevic karatkevich karatkevics karatkevits karatkevitx karatkewitsch karatkievic karatkievich karatkiewicz karatkyevich
kardashian kardasyan
karel
karen
karim
karin
karl
karlsons karlsson
karol
karolina
karolos karols
karoly
karpovic karpovich karpovicz karpovitsj karpowitsch
kasakow kazakov kozakov
kascenko kaschenko kaschtschenko kashchenko kashenko kastschenko
kashiwagi kasiwagi
kashohjiya kashojiya kashoujiya
kasia kaska katarzyna
kaszim qasem qasim qassim
kataev kataiev katajev katajew katayev
katafuchi
katajama katayama
kate keyt
katerina
katharina
katherine
kathryn
katia
katie
katja
katrina
katsuo
katsuren
katy
kavanagh
kavasaki kawasaki
kavoosi kavoossi kavousi kavoussi kavusi kavussi
kawanabe
kay
kaya
kayaba
kazawa
kazimiar kazimier kazimir kazimirz kazmir kazmisz
kazimierz
kazui
kazujosi kazuyoshi
kazujuki kazuyuki
kche ker kha kho koa kok kua kuah kwa quah
kebich kebitch kebitj kebitsch kiebich kiebicz kiebitch kyebich
kecjang keqiang
kee
kee kha kho
kei khi
keidzi keiji
keidziro keijiro keijiroh keijirou
keiichi keiici
keiichiro keiichirou keiiciro
keiko
keino
keisuke keiszuke
keitaro keitaroh keitarou
keith
keiyoomars keiyoumars keiyumars keyoomars keyoumars keyumars kioomars kioumars kiumars kiyoomars kiyoumars kiyumars
keizo keizou
keller kellers
kelly
kelly kellyova
kemal
ken
kendall
kendo kendoh kendou
kendzi kendzsi kenji
kendziro kenjiro kenjirou
kengsiang qingxiang
kenichi kenici
kenichiro kenichirou keniciro kenicsiro
kenichiro kenichirou kenicsiro
kenichiro kenicsiro
kenijs kenny
kenja kenya
kenmochi kenmoti
kennedy
kenneth
kent
kentaro kentarou
kenyon
kenzo kenzou
keode kode
keong keung qiang
kerks kirk
kerr
ketevan ketewan kethevane
ketsujo ketsujoh ketujo ketujoh
kevin
khach
khalifa
khan
khap qia
khiut khuat khut wat
kho
kho khoa khue kue kuo
kho khoa khue kuo
khoo koo
khotsharjan kocarianas kocarjan kocaryan kocharian kocharyan kocsarjan koczarian kotcharian kotjarjan kotsarjan kotscharjan kotsjarian
khotsharjan kotsjarjan kotxarian
kianoosh kianoush kianush kiyanoosh kiyanoush kiyanush kyanoosh kyanoush kyanush
kicenok kichenok kiczenok kitschenok kitsenok kitsjenok
kichiro kichiroh kichirou kitiro kitiroh kitirou
kido
kiichiro kiichiroh kiichirou kiiciro
kijasjko kijasko kyiashko kyjaschko kyjasko kyjaszko
kikuchi kikuci
kikuchi kikuci kikuti
kikuchi kikuci kikuti kikutschi
kim
kimberli kimberly
kimenka klimenka klimienka klimyenka
kimun
kinami
kinase
king kingova
kingsley
kingston
kioko kjoko kyoko kyouko
kipnis kipnitz kypnys
kirchhoff
kiriakos kiriakosz kuriakosz kyriakos
kiriakos kyriakos qirjakos
kiricenko kirichenko kiriczenko kiritschenko
kirillov kirillovs
kirilo korolo kyrylo
kirilosz kurillosz kyrillos
kirioukhine kiriuchin kirjuchin kirjuhin kiryukhin
kirisho kirishoh kirishou kirisyou krisyo
kirk
kirsten
kiselev kiseliov kiseljov kiselyov kisielow kisseliov kisseljow kiszeljov
kishida kisida
kishimoto
kit
kitada
kitajo kitajoh kitajou
kiyodo kiyodoh kiyodou
kiyoto kiyotoh kiyotou
kizo kizoh kizou
kjell
kjo kyo kyoh kyou
kjoici kjoicis kyohichi kyoichi kyouichi
kjongcshol
kjongdzse
kjongdzsun
kjonggu
kjongmo
kjongthek
kjotani kyohtani kyotani kyoutani
klajnman klaynman kleinman klejnman kleynman
klaus
klavdia klavdija klavdiya klawdija
klein kleina
klemens
klichko klicko klychko klycko klytschko
klieger kliger kliher kluger
klimenkov klimenkow klimienkow klimjenkow klymenkov
klimentij klimentyij klymentii klymentij klymentiy
klimov klimovs klimow klymov klymow
knauer knauerova knaur knaurova
knazev kniazeff kniazev knjasew knjazev knyazev
kniaziev kniaziew knjasjew knjazjev knyazjev knyazyev
knowles noulz
knudsen
knut knutr nuutti
knychuk knyschuk knyshuk knysjoek knysuk knyszuk
kobajasi kobayashi kobayasi
kobe kohbe koube
kocerga kocerha kocherha koczerha kotcherha kotjerha kotscherha kotserha kotsjerha
kocetkov kocetkovas kochetkov koczetkow kotschetkow kotsetkov
koch
kocharli kocharlinski kocharlinsky
kochi koci kohchi kouchi kouti
kochi kohchi kohti koti kouchi kouti
kochi kohchi kouchi kouci kouti
koci kodzi kodzsi kohji koji kouji
kocjubajlo kotsiubailo kotsyubailo kotsyubaylo kozjubajlo
koda kohda
koda kohda kooda
koda kohda kooda kouda
koda kohda kouda
kodama
kodu kohdu kohzu koudu kozu
kodu kohdu koudu kouzu kozu
koduki kohduki kohzuki kouduki kouzuki kozuki
koduki kohduki kouduki kouzuki kozuki
koduma kohduma kohzuma kouduma kouzuma kozuma
kodzsi kohji koji kouji
koei kohei kouei
koelakov kulakov kulakovas kulakovs kulakow
koenig konig
koerotsjkina kourotchkina kurochkina kurockina kurocskina kuroczkina kurotjkina kurotschkina kurotskina
koesjnir kouchnir kuschnir kushnir kusjnir kusnir kusznir
koezmin kouzmine kusmin kuzmin kuzmins
koffi kofi
kogan
kogawa
kogetsu kogetu kohgetsu kohgetu
kogetsu kogetu kohgetsu kohgetu kougetsu kougetu
koguchi koguti kohguchi kohguti
koguchi koguti kohguchi kohguti kouguchi kouguti
koh
koh koo
koh kou
kohase kouhase
kohei kohhei kouhei
kohichi koichi koici kouichi koyci
kohichiroh koichiro koiciro kouichirou
kohiyama
kohkechi kohketi kokechi koketi koukechi kouketi
kohketsu kohketu koketsu koketu kouketsu kouketu
kohki koki
kohki koki kouki
kohkitsu kohkitu kokitsu kokitu koukitsu koukitu
kohmatsu kohmatu komatsu komatu koumatsu koumatu
kohmura komura
kohnishi kohnisi konishi konisi kounishi kounisi
kohno kono kouno
kohnosu konosu kounosu
kohse kose kouse
kohshibori kohsibori koshibori kosibori koushibori kousibori
kohshiro kohsiro kooshiro koosiro koshiro kosiro
kohshiro kohsiro koshiro kosiro koushiro kousiro
kohshita kohsita koshita kosita koushita kousita
kohsuke kosuke kousuke
kohta kota kouta
kohtaka kotaka koutaka
kohtaroh kotaro koutarou
kohtsu kotsu kotu koutsu koutu
kohtsuki kohtuki kotsuki kotuki koutsuki koutuki
kohzawa kouzawa kozawa
kohzoh kouzou kozo
kojevnikov koschewnikow koschewnykow koshewnikow koshewnykow kozevnikov kozewnikow kozhevnikov kozhevnykov kozjevnikov kozsevnyikov
kolchin kolchyn kolcin koltchine koltschin koltschyn koltsin
kolesnicenko kolesnichenko kolesnitschenko kolesnycenko kolesnychenko kolesnytschenko
kollontai kollontaj kollontay kolontai kolontay
kollontaj kollontay
kolomoiets kolomojez
kolomoisky kolomojskyj kolomojszkij kolomoyskyi
kondo
kondo kondoh
kondo kondoh kondou
kondrachov kondraschow kondrashov kondrasov
kondratsky kondratskyi kondrazkyj
kongming
konovalov konowalow
konstantin
konstantinov konstantinow konstantynov konsztantyinov
konstantinovic konstantinovich konstantinovitch konstantinovitj konstantinovits konstantinowitsch konstantynowicz konsztantyinovics
konstanty
konstiantyn konstiantyne kostantyn kostiantyn kostjantyn kostyantyn kosztyantin
konto kontoh kontou
konu
korjakov korjakova korschakow korshakow korzakov korzakova korzhakov korzhakova korzjakov korzjakova korzsakov korzsakova
kornii kornij korniy kornyij
korolev koroliov koroljev koroljov koroljow korolyov
koroleva koroljova koroljovova koroljowa korolyova
korostelev korosteliov korosteljov korosteljow korostelyov
koshikakezawa
koshio
koshiro koushirou
kosho koshoh koshou kosyo kosyoh kosyou
koslowski kozlovski kozlovskij kozlovsky
kostecki kosteckij kosteckyj kostetskyi kostetskyj kostezkyj
kosteckij kostetskij kostetsky kostezki
kostic kostica kostics
kostioukhine kostiuchin kostiukhin kostjuchin kostyukhin kostyuxin
kotliarevsky kotliarevskyi kotljarewski kotlyarevsky
kotov kotovs kotow
kotsylovskyi kozylowskyj
kouchi kouti kouuchi kouuti
koujel kuschel kuzel kuzhel
koukhartchouk kucharcuk kucharczuk kuchartjuk kuchartschuk kuharsuk kujarchuk kukharchuk kukhartsjuk
koulikov kulikov kulikovs kulikow kulykov kulykow
koultchytskyy kulchytsky kulchytskyi kulcyckyj kultschyzkyj
kouprianov kuprijanow kupriyanov
kourdioumov kurdiumov kurdjumow kurdumov kurdyumov
kouzelia kuselja kuzela kuzelia kuzelja kuzelya
kouznetsov kusnetsov kusnezow kuznecov kuznecovas kuznetov kuznetsov kuznyecov
kovacs
kovalchyk kovalcyk kovaltchyk kovaltjyk kovaltsjyk kovaltxyk kowalczyk kowaltschyk
kovalev kovaliov kovaljov kovalovs kovalyov kowaljow kowalow
kovalevska kovalevskaja kovalevskaya kowalewskaja
kovalevski kovalevskij kovalevskiy kovalevsky kowalewski kowalewsky
kowalski
krampel krampl krempel krempl kremplova
krasnochtchekov krasnochtchiokov krasnoschyokov krasnoshchekov krasnoshchiokov krasnoshchyokov
kraucanka krauchanka krauczanka krautjanka krautschanka krawchanka
kraucevich kraucewicz krautsevich krautsevitch krawtsevich krawtsevitch
kraus
kravcenko kravchenko kravtchenko kravtjenko kravtsenko krawchenko krawczenko krawtschenko
kravchuk kravcuk kravtchouk kravtxuk krawczuk krawtschuk
kravec kravets krawec krawez krawiec
krioukov kriukov kriukow krjukov krjukow kryukov
krioutchkov kriuchkov kriuckovas kriuczkow kriutxkov krjoetsjkov krjuckov krjucskov krjutschkow krjutsjkov krjutskov kryuchkov
kris
krishna
kristen
kristian
kristina
kristof
krypiakevych krypiakevytch krypjakevyc krypjakevytsj krypjakewycz krypjakewytsch
kryschaniwskyj kryzanivskyj kryzhanivskyi kryzjanivskyj
kryscina krystsina kryszina
kryvoroetsjko kryvoroutchko kryvoruchko kryvorucko kryvorutjko kryworuczko kryworutschko
krzys krzysiek krzysio krzystof krzysztof
ksawery xawery
ksenia ksenija kseniya ksienija kszenyija xenia xenija
ksenia ksenija kseniya xenia xenija
kseniya xenia xenie
kuandyk quandiq quandyq quwandyq
kuang
kubiiovych kubijovic kubijovics kubijovyc kubijovytj kubijovytsj kubijowycz kubijowytsch kubiyovych kubiyovytch
kucerska kucerskaja kucherskaia kucherskaya kutscherskaja
kucugetoglu kujuguetovitx kuschugetowitsch kuzhugetovich kuzhuguetovich kuzugetovic
kudo kudoh
kudzo kujo kujoh kujou
kugasawa
kuilong
kuixnir kuschnir kushnir kusjnir kusnir
kumamoto
kumar
kun
kunikata
kunikyo
kuo
kurbanali kurbonali qurbanali qurbonali
kuroda
kurohara
kuronaga
kuronuma
kurt
kushner
kvangszok
kvangszon
kvanu
kvarachelia kvarachelija kvaratskhelia kwaracchelia kwarazchelia
kwai
kwon quan quyen
kyle
kyogoku kyohgoku kyougoku
kyoguchi kyoguti kyohguchi kyohguti kyouguchi kyouguti
kyumatsu kyumatu kyuumatsu kyuumatu
kyveliuk kyveljoek kyveljuk kyvelyuk kyweljuk kyweluk
lacha laixa lasa lascha lasha lasja lasza
ladislaus vladislav vlagyiszlav wladislaw
ladislav
lai
lai laih
lai laih lei
lai laj
laine
laios lajos lajosas
laixian
lam lan
lam lim lin lum
lama
lamb
lambert
lan
lan len leon leuhn lin ling loen lon lun
lance
landa
lane laneova leins
lang ling ning
lang long
lang nahng nang rang
lange
langer langerova langrova
lantian
lao
lao lau lauv liew liou liu lju loo low lowe
lao lau lou
laodice laodika laodike laodiki
laptef lapteff laptev laptew laptyev
lara
larisa larissa larissza larysa nikolaievna
larissa
larisza larysa laryssa
larry
lars
lasar lazar
lasarev lasarew lazareff lazarev lazarevs
lasarow lazarof lazaroff lazarov
laszlo
latham
latif
latifa lutfia
latoesjko latouchko latuixko latuschko latushko latusko
latouchka latuixka latuschka latushka latusjka latuska latuszka
lau
lau leoi loi lou lui
lau liao liew liou liu
lau liu
laura
laure
laurence
laurencjusz laurentius
laurent
laurentiev lavrentiev lavrentjev lavrentyev lawrentjew
laurie
lav love
lavrentii lavrentij lavrentiy lavrentyij lawrentij
lavrinenko lavrinienko lavrynenko lawrinenko lawrinienko lawrynenko
lavrivskyi lawriwskyj
law loh lor lowe luo
lawrence
lawrence lawrenceova lawrencova lorensa lorenss lourens
lawson
lazar
lea
leah
leander
leao leo leon leonas leone leons lev ljun lleo
lear
lebedev lebedew lebiediew
lebl leblova lobl loblova loebl loeblova
lech leszek
lechtchenko lescenko leschenko leschtschenko leshchenko lesjtjenko lestschenko
lee
lee lei
lee lei leih ley lii
lee leih ley lii
lee rhee
lei
lei lej loi louey lui
lei lej lui
leila
leitner
leji yueji
lejla leyla
lekourgos licurgo likurg likurgus lykourgos lykurgos
leland
lena
leng liong liung long loong luhng lung ryong yong
leng liong liung long luhng lung
lenny
leo
leon
leonard
leonardo
leondiosz leonti leontios leontiosz
leong leuhng leung liang liong luong nio niu
leonid leonids
leonid leonids leonyid
leonid leonyid
leonidas leonidasz
leonidovic leonidovich leonidovitj leonidowitsch leonyidovics
leonov leonova leonovs leonow leonowa
leonov leonova liavonau liavonava ljawonau lyavonav lyavonava lyavonaw lyavonawa
leontev leontief leontiev leontjev leontjew leontyev
leonti leontij leontiy leonty leontyij
leontovics leontovyc leontovych leontovytch leontovytj leontovytsj leontovytx leontowytsch
leopold
lepki lepky lepkyi lepkyj lepkyy
lerner
leroy
les
les less lesz
leschtschij lescij leshchii leshchiy
leseks leszek
lesia lesja lessia lessja lesya leszja
leskin leskina liaskin liaskina
leslie
letian
leuih lui lyu
lev
lev levs lew lyov
levan lewan
levcenko levchenko levtchenko levtjenko lewczenko lewczienko lewtschenko
levi
levicka levickaja levitskaia levitskaya lewizkaja
levickij levitski levitsky levitzky lewicki lewizki
levin
levin liovin liovina ljovin ljowin lyovin lyovina
levine
levitski levyckyj levytsky levytskyi lewyzkyj
levy
lewandowski
lewis
lewis lewisova
lia
liam
liam ngiam niam nian niang niann niem nien nihm nim nyan
liamkung ngiamkiun niamkung niangkung nianqun nimkuen nimkwan
lian
lian lien
lian lien lieng lihn lin lyan
lian lien lieng luen lun lyan lyn lyuhn lyun
lian lien lieng luen lun lyan lyuhn
lian lien lim
lian luyen
liande
liang
liangshi
lianhua
lianke
liao
liao liauw liow liu
liaschenko liashchenko ljascenko ljaschtschenko ljastschenko lyaschenko lyashchenko
lichacov lichatjov lichatschow likhachev likhacheva likhachiov likhachiova likhachov likhachova likhachyov likhachyova
lida lidija lyda lydia lydie
lida lidka lidunka liduska ludmila lyudmila
lidia
lidia lidiia lidija lidiya ligyija lydia
lidija lidiya
lidsija lidzia lidzija lidziya lidzyia lydia
lig lik
ligachev ligachov ligachyov ligacov ligatschow
ligacova lyhachova lyhacova lyhatchova lyhatjova lyhatschowa lyhatsjova
lihua
liisa
lijian
likang
lila
lili
lili liliana
lilian
liliental lilienthal lilienthalova
lilly
lin
lin linus
lina
lincoln
linda
lindberg
lindeman lindemann
lindgolm lindholm lindholms
lindman lindmann
lindqvist
lindsay
lindsay lindsey
ling
ling linh
lingbiao
linghu
lingjie
lionel
liouba ljuba ljubov
lioubomyr liubomyr ljubomir ljubomyr lubomyr lyubomyr
lioubomyra liubomyra ljoebomyra ljubomira ljubomyra lubomyra lyubomyra
lioubov liubov ljubov ljubow lyubov
lioubovytch liubovych ljoebovytsj ljubovyc ljubowytsch lubowycz lyubovych
lioudkevytch liudkevych ljudkevyc ljudkewytsch ludkewycz lyudkevych
lioudmila lioudmyla liudmila ljoedmyla ljudmila ljudmyla ludmila ludmilla lyuda lyudmila lyudmyla lyusya
lioudmyla liudmila liudmyla ljoedmyla ljudmila ljudmyla lyudmyla
liping
lipnicka lipnicki lipnicky lipnitska lipnitskaya lipnitski lipnitsky lipnitzki lipnitzky
lisa
lise
lisevskaya lisevskii lisevskiy lisewska lisewski
lisicyn lisitsin lisitsyn lissitson lissizyn
lisovyi lisovyj lisovyy lissovyi lissowyj
list
litovcenko lytovcenko lytovchenko lytovtchenko lytovtjenko lytovtsjenko lytowtschenko
little
litvinenko litwinenko litwinienko litwinjenko lytvynenko
liu
liubcho ljubco ljubtscho ljupco lubco lubczo lyubcho
liubov ljubov ljubow lubov lubow lyubov
liuer
livingston
livingstone
lixing
liyang
liza
lizhu lizu
lloyd
lluis
loai loay luay
loan luan
loekujanovytsj loukianovytch lukiianovych lukijanovic lukijanovyc lukijanovytsj lukiyanovych
lofvenskiold lofvenskjold lofvingsson lovenskiold lovingsson lowenskiold lowenskjold
logan loqan
loida loide lois
lok
lokchina lokchine lokschin lokschina lokshin lokshina loksin loksina loksjin loksjina lokszyn lokszyna
lombardo
london
long longova
long lung
longo
lopatin lopatine
lopes
lopess lopez
lopez
lorant roland
lorbeer lorber lorberbaum lorberova
lorens lorenz
lorenzo
lorraine
losynskyj lozynskyi lozynskyj
lou
louis
louise
loukachenko lukachenka lukaixenka lukaschenka lukasenka lukashenka lukashenko
lowe
lowther
lowy
luan
lubomir lyubomir
luc
luc luh
luca luce lucija lucy
lucas lucasova lukass
lucas lukas
luce
luchnikov luchnikova lucnikov lucnikova lutschnikow lutschnikowa lwcnikov lwcnikova
lucia
luciano lusiano
lucie
lucien
lucio
lucio lucius lucjan
luda ruda
ludden
ludevit ludovit
ludger
ludovic
ludsam lugsiam watsim wedxim yuchan
ludvig
ludvik ludvikova
ludviq ludwig
ludwig
luh
luigi
luis
luise
lukas
luke
lukian lukjan
lukjanenko lukyanenko
lukyanovskii lukyanovskiy lukyanovsky
lumbantobing tobing
lun
lund
luo
lurie
luther
lvovic lvovich lvovitch lvovitj lwowicz lwowitsch
lynn
lyons
lysenko lyssenko
maaja maia maiia maija maja majia majja maya mayya
maaja maia maija maja maya
maaler mahler mahlerova maler malerova
mabel
mac
macaria makarios
macdonald
mach maciej maciek macius macko maszek
machmud mahmood mahmoud mahmud
maciejewski maciejewskij macijewskyj matsievski matsievskyi matsiievskyi mazijewskyj
macijevyc macijewycz matsiievych matsiievytch matsiyevych mazijewytsch
mackay
mackee mckee
mackenzie
macleod
macrembolita macrembolite macrembolites macrembolitissa makrembolite makrembolites makrembolitissa
mactamhais mactavish mctavish thompson thomson
macui matsui
macumoto matsumoto matumoto
macuoka matsuoka
macuura matsura matsuura
mad maud maude
maddenfort madderford madenford maidenford maidenfort medefurt medevoird medevoirden medevoort medevord medevorden medevordt medevort
maddenfort medewurth medfoorden meerdevoort meffard meffert meffort merode mettervort meuerdt meuorden meverd meverden meverdt meversborg
maddenfort mevert mevoird mevorden montfoort
maddox
madeleine
madison
madox
madsen
magai
magawa
magdalena maqdalena
magdi majdi
mager
maggie
magnicki magnickij magnitsky magnitszkij magnizki magnyickij magnyitszkij
magnus
magomedov magomedow mahomedov mahomedow
maguire
mah mar
mahanti mahanty mohanti mohanty
mahdi medhi mehdi
maher
mahir mahkir makhir
mahitab mahtab mahtob mehtab
mahmelbaf makhmalbaaf makhmalbaf makhmalbof
mahmood mahmoud mahmud
mahmudov makhmudow
mahn man van wan
mahoun mahound mahund mahunt
mahpaykar mahpeykar mahpeyker mohpaykar
mai
maia
maikuma
maiorov maiorow majorov majorow mayorov
mairead
mairi meri
maithil maithili mithila nepalese nepalis podar poddar poudar
major majorova
makarevich makarevitsch makarewicz
makarevyc makarevych makarevytj makarevytsj makarewycz makarewytsch
makarov makarow
makishi
makoto
maksim maksims makszim maxim
maksimov maksimova maksimovs maksymov maksymow maximov maximow
maksymovyc maksymovych maksymovytch maksymovytj maksymovytsj maksymowycz maksymowytsch maxymowytsch
malcev malcew maltev maltsev malzew
malchaz maljaz malkhaz
malcolm melkolms
maleev maleiev malejev malejew maleyev maleyeva
malejyk maleschik maleschyk maleshik maleshyk malezhik malezhyk malezik
malevic malevich malevics malevitch malewicz malewitsch melevitj
malevich malewitsch malievich malyevich
malik malika maliq
malika
malikov malikzade melikov melikzade melikzadeh
malisev malyschew malysev malyshev
malixev malyschew malyshev malysjev
malkevich malkevitsj malkevych malkewitsch
mallory
malochyytchenko maloschyjtschenko maloshyichenko malosyjcenko
malychko malyschko malyshko malysjko malysko
mamadou mamadu
mamadov mamedov mammadov mammadow memmedovs
mamar
mamedov mamedova mamedow mamedowa mammedov mammedova
mamonicze
man min
manaem manaen manahem manahen menachem menahem
manase
mancini
mandelschtam mandelshtam mandelsjam mandelstam mandelstams
manfred
mangjeol mangjul
manini
manjohme manjome manjoume
mankunjan manukian manukjan manukyan
mann
manning manningova
manolesz manolis manolisz
manoli manuela
manouel manouil manuel manuil
mansfield
manuel
manying
manyu
mao mou mow
marbot
marc
marcel
marcela
marcella marcelle marzella
marcenko marchenko marczenko martchenko martjenko martschenko martxenko
marchand
marchuk marcuk marczuk martchouk martjuk martschuk martsjoek martsuk
marcin
marcio marsiyo
marco
marcus
mare marko
marek
margareeta margaretha
margaret
margarete
margarita marharyta
margot
marguerite
margvelachvili margvelashvili margvelasjvili
mari
maria
maria mariia marija mariya
maria mariia marija mariya masha
maria marija
maria maru maruja marujita
mariam
mariam maryam
marian
marian marjan maryan
mariana marianna
marianna
marianne
mariano
maricarmen perra
marie
marija
marina
mario
marion
marisa
marius
mariusz
marjan maryan
mark
markelov markelow markyelov
markov markow
markovic
markus
markvard markvart markward markwart marquard
marozava marozaw morosow morozoff morozov morozova morozovs
marques marquez
marshall
marta
martel martelova
martha
martin
martina
martine
martines martinez mtz
martinez
martins
martirosian martirosjan martirosjans martirossjan martirosyan
martovic martovwycz martovwytsch martovyc martovych martovytch martovytj martovyts martovytsj
martti
marty
martyniouk martyniuk martynjoek martynjuk martynyuk
marujama maruyama
marvin
mary meri
masa mascha mascia masha masja
masacugu masatsugu
masahiko
masajosi masayoshi
masajuki masayuki
masaki maszaki
masanori
masashi masasi masasis
masatoshi masatosi
mask musk
mason
masood masoud massoud massud masud
masoumeh massoumeh massumeh masume
massimo
masufuchi masufuti masuhuchi masuhuti
masuo
masurkewytj masurkewytsch mazoerkevytsj mazurkevic mazurkevyc mazurkevych mazurkevytj mazurkevytsj mazurkewycz
mateunio mateusz mateuszek mati
mather
mathias
mathieu
mathilda matilda
mathilde
matiashvili
matic matich matics matits
matiiach matiiash matijas matijasch matijasz matiyash
matilda
matolic matolyc matolych matolytch matolytj matolytsch matolytsj matolytx
matsuhisa
matsui
matsuno matsunoh matuno matunoh
matsutani
matt
matteo
matthew
matthias
matti
mattia
matveev matveiev matvejev matvejevs matveyev matwejew
matvei matvej matvey matwei
matvienko matviienko matvijenko matviyenko matwijenko
mau mou
maureen
maurer
maurice
maurizio
max
maxim
maximilian
maxine
maxwell
may
maya
mayer
maykl michael
mccarrick
mccarthy
mccartney
mcclelland
mccloud
mcfadden
mcgraw
mchitarjan mkhitaryan mxitaryan
mckenzie
mcmahon
meagan meaghan megan meghan meghann megyn meqan
medici medicis
medinski medinskij medinskiy medinsky megyinszkij miedinski
meeyoung miyeong miyong miyoung
megumi mequmi
mehmet
mehta
mei wei
meier
meiers meyer
meihui
meikam meikem meiqin muikim
meir
meixi
meiyin
meiying
melani melanie
melania
melaniia melanija melaniya melanyija
melikichvili melikischwili melikishvili melikisjvili melikisvili melikisvilis melikiszwili
melisa melissa
melnikov melnikovs mielnikov mielnikow
melnitsuk melnychuk melnycuk melnyczuk melnytjuk melnytschuk melnytsjoek melnytsjuk melnytsuk
melnycenko melnychenko melnyczenko melnytschenko melnytsjenko
men
menchikov menschikow menshikov mensikov mienszykow
mendi mendy
mendoza mendozova
meneses menezes
meng
meng mung
menga mengda
mengqi
mengyan
mercedes
mercer
merfija merfijs murphy
merle meryl muriel
mesud
metazone phobia tobias zoon
metoki
mevlut movlud
meyer
miao miu
miasojedow miassoiedov mjasoedov mjasojedov mjassojedow myasoedov myasoyedov
michael
michael michail michel mihail mihails mihhail mijail mikhail mixail
michael michail miguel mihail mikhail
michael mike
michaela mikaella
michail mihail mikhail
michailow michajlov michajlow mihailov mihailovs mihaylov mihhailov mikhailov mikhajlov mikhaylov
michailowitsch michajlovic michajlovitj mihailoglu mihajlovic mihajlovics mihaylovic mijailovich mikhailovich mikhailovitch mikhailovitx
michailowitsch mikhaylovich mychajlovytj
michailowna michajlovna mihajlovna mikhailovna mikhaylovna
michailowski michajlovskij michajlowski mihailovski mihailovskis mihhailovski mikhailovski mikhaylovsky
michajlova michajlovova michajlowa mihhailova mikhailova mikhaylova
michal
michales michalis mihalisz mikhalis
micheil miheil mikheil
michel
michele
michele misel
michelle misel
michiyoshi
michoustine mischustin mishustin misjustin misustin mixustin
michu miju
mickey
micuaki micuakis mitsuaki
micuhiro mitsuhiro
micuko mitsuko
micuru mitsuru
middleton
midori
midushima midusima mizushima mizusima
mieczyslaw
miguel
migyeong mikyong
mihai
mihajlina mychajlyna mykhailyna mykhaylyna
mihajlo mijailo mikhailo mixajlo mychajlo mykhailo mykhajlo mykhaylo myxajlo
mihee mihui
mihn min minn
miho
mijake miyake
mijamoto miyamoto
mijazaki miyazaki
mijeong mijong
mijuki miyuki
mikael mikaels
mikalaevich mikalaievitch mikalajevic mikalajevitj mikalajewitsch
mikalai mikalaj mikalay
mikawa
miki
mikis mikisz
miklos
miko mikoh mikou
mikola mokola mykola
mikolaiovich mykolaiovych mykolaiovytch mykolajovyc mykolajovytj mykolajowytsch mykolayovych
milan
milband milenband miliband milibends milnband
milena
miles
miles milesova
miliaeva miliaieva miliayeva milyaeva milyayeva
milioutine miliutin miljutin milutin milyutin
millar
miller
millet
mills
milo myles
milton
mina
minato
minchu minju
mineev mineiev minejev minejevas minejew mineyev miniejew
minegishi minegisi
miner
ming
minghui
mingju mingyu minkyu
mingyeong minkyong
mingyu
mingzhe
mingzhi
minhee minhui
miniailo minjajlo minyailo minyaylo
minjeong minjong
minkai
minoguchi
minoru
minyeong minyong
miquel
mira
mirachmad mirachmat mirachmed mirachmet mirahmad mirahmat mirahmed mirahmet mirakhmad mirakhmat mirakhmet
miranda
mirela
mirella
miriam
mirko
mirmachmad mirmachmat mirmahmad mirmahmat mirmahmed mirmahmet mirmakhmad mirmakhmat
mirochnytchenko miroschnitschenko miroschnytschenko miroshnychenko mirosjnytsjenko mirosjytjenko mirosnicenko mirosnycenko miroszniczenko
mirochnytchenko mirosznyczenko
miroslav
miroszlava myroslava myroslawa
mirza
misato
misioura misiura misjoera misjura misyura
mitajev mitiaiev mitjajew mityaiev mityayev
mitchell
mitchell mitchellova
mitsuboshi mitsubosi mituboshi mitubosi
miyanishi miyanisi
mizuo
mjong myeong myong myoung myung
mjonghun myonghun
mkrtchyan mkrtichan mkrtychan mkrtytchan mkrtytschan
mladenov mladenow
moammar muammar
mock mog mok mork
moduka mohduka mohzuka mooduka moozuka mozuka
moduka mohduka mohzuka mouduka mouzuka mozuka
moechin moukhine muchin muhhin muhin mukhin mukins
mogaku mohgaku mougaku
mogens
mogollar mugallar mughal
mohamad
mohamadjavad mohammadjavad muhamadjavad
mohamed
mohamed mohameds mohammed mohammeds muhameds muhammad muhammed muhammeds
mohamed mohammed muhamed
mohammad
mohammadali
mohammadi
mohammadreza
mohandas mohandasz mohatmas ricardo
mohannad
mohini
mohraku moraku mouraku
mohsen mohsin mohsun
mohtuka motsuka motuka moutsuka moutuka
mohzumi mouzumi mozumi
moiseeva moisejeva moisejevova moisiejewa moisseieva moissejewa
moisei moisej moisey moissei moiszej mojsej mojszej moses moysey
moisejev moiseyev moisseiev moissejew mojsejev
mojse mojzis mose moshe mosze
mok
molly
momidzi momiji
mona muna
monastirski monastyrsky monastyrskyi monastyrskyj monasztirszkij
monica
monika
monique
montague
montgomerijs montgomery montgomeryova
mookyung mugyeong mukyeong mukyung
moon mun
moore mooreova moorova
mooshik moosik mushik musik
moqi wansi
moracevska moracevskaja morachevskaya moratchevskaya moratschewskaja moratxevskaia
morgan
morgan morqan
morgenshtern morgenstern
mori
moritz
morohashi morohasi
morosova morosowa morozova morozovova morozowa
morris
morris morrisova
morrison morrisonova
morse
mortensen
morton
moscheh mose moshe mosheh
moser
moses
moskalev moskaljov moskaljow moskalov moskalyov moszkaljov
moskvin moskvina moskvine moskwin
motoaki
motokariya
motosho motoshoh motoshou motosyo motosyoh motosyou
motoyoshi motoyosi
mou
mounir muneer munir
mouratov muratov muratow
moussa mussa
mozzhukhin mozzuchin mozzuchina mozzuhin
mroczyslaw
mubarak
muchraneli muchrani mukhraneli mukhrani
muchtar mukhtar muxtar
mugifumi
muhameda muhammad
muhammad
mujol muyeol muyol
muk
mukherjee
mulder
muller
munesho muneshoh munesyo munesyoh
munk
munoz
murakami
murat
murdock
murmu thakur
murray
musha
musii musij musiy mussij muszij
muslim muslum
mustafa
mustafa mustapa
muzaina muzayna
mwo
mychailenko mychajlenko mykhailenko mykhaylenko myxajlenko
myeonggwan myonggwan
myeonghwa myonghwa
myeongmuk myoungmook myoungmuk myungmook
myeongok myongok
myeongsun myongsun
myers myersova
mylan
myoishi myoisi myouishi myouisi
myonghui
myron
nabil
nadejda nadeschda nadeshda nadesjda nadezda nadezhda nadezjda nadezsda nadiezda nadyezhda nadzieja nagyezsda
nadejdin nadejdine nadeschdin nadeshdin nadezdin nadezhdin nadezjdin
nadezhda
nadia
nadia nadiia nadija nadiya nagyija
nadia nadiya nadiyane
nadseja nadzeja nadzeya nadzieja nadzyeya
nadzsva nagwa najoie najoua najwa necva nexhua
nagyeon
nagyeong
nagyeong nakyong
nagyun
nahee nahui
nahm nam narm nham
naidoo naidu nayadu nayakudu nayudu
nakadzso nakajo nakajoh nakajou
nakajama nakayama
nakaki
nakanishi nakanisi
nakashima nakasima
nakatani
nakgil
nakhchivanski nakhichevanski
namase
namhjok namhyeok
namyeong
nan
nana
nanasawa
nancy nensi
nandzima nanjima
nanguo
naofumi
naomasa
naomi
naoto
napoleon
nara naza
narichkine narischkine nariskin narixkin naroskin naryschkin naryshkin naryshkina naryskin naryskina naryskinova
naruhito
nasarow nazarov nazarovs
naser nasir nasser
nasrallah
nasreen nasrin nesrin nesrine
natalia natalie natalya
natalia nataliia natalija nataliya natalya
natalia natalija nataliya
natalia natalija natalja natalya
natalie
natalka natalla natallia natallja
nataraj nataraja natarajan
natascha natasha
nathalie
nathan
nathaniel
natsuko
naurocki naurozki nawrocki nawrotski
navalna navalni navalnoi navalny navalnyj nawalny
navrockij navrotskii navrotsky nawrocki nawrozkij
nayeong nayong nayoung
neamhain neamhan nemain nemainn neman nemane nemhain nemon
nebojsa nebojscha
neil
neiloufar nelofar nilofar niloofar nilophur niloufar nilufar
nejmeddine
nekrasov nekrasova nekrasow nekrassov nekrassova nekrassow niekrasow
nelson
neng ning
nestor
netanjahu netanyahou netanyahu
neuberger
neumann neumannova
neuwirth
neville
nevski nevskij nevskis nevskiy nevsky newski nyevszkij
newman
newton
newton newtonova
nga ngah ngee ngia
ngai
ngai wei
ngan yan
ngao ngo ngor
ngau niou niu
nghi ngi
nghi ngi yee
nghi ngi yee yih
nghiep yip
ngoa
ngon yan
ngujens nguyen nquyen
nguyen yuan
nho yuh
nhu
niaklajeu niakliaieu niakliaiew niakliajeu niakliayeu njakljajeu nyaklyayew
niamh
nian
nian nien
nicaj nycaj nychai nychay nyczaj nytjaj nytschaj nytsjaj
niccoletta nicoletta
niccolo
nicholas
nicholas nikolass
nicholls
nicholson
nick nik niks
nicky
nicola
nicolai nicolaj nicolay nikolai nikolaj nikolajs nikolay nyikolaj
nicolas
nicole nikol
nicos nikos nikosz
nidzo nihou nijo nijoh
nie
niels
nielsen
nigel
nigmatilla
niisho niishoh niishou niisyo niisyou
nijasow nijazov niyazov niyazowa niyozov nyyazow
nikaido nikaidoh nikaidou
nikita
nikitin nikitine nikitins
nikki
nikolaenko nikolajenko nikolayenko
nikolaev nikolaiev nikolajev nikolajevs nikolajew nikolayev
nikolaevic nikolaevich nikolaievich nikolaievitch nikolaievitx nikolajevic nikolajevitj nikolajewitsch nikolayevich nyikolajevics
nikolaevich nikolaievitch nikolajevic nikolajevitj nikolajewitsch nikolayevich
nikolaevna nikolaievna nikolajevna nikolajewna nikolayevna
nikolai nikolaj nikolay nyikolaj
nikolaj
nikolaus
nikolic
nils
nilsson
nimura
nina
ning
ning ying
nino ninos
nishi nisi
nishigohri nishigoori nishigori nisigohri nisigoori nisigori
nishiguchi nishiguti nisiguchi nisiguti
nishiho nishihou nisiho nisihou
nishijo nishijoh nishijou nisijo nisijoh nisijou
nishijo nishijou nisijo nisijoh nisijou
nishikohri nishikoori nishikori nisikoori nisikori
nishikohri nishikori nishikouri nisikori nisikouri
nishiuchi nishiuti nisiuchi nisiuti
nisi sai
nitancho nitanchoh nitanchou nitantyo nitantyou
nitsuto nitsutoh nitsutou nituto nitutoh nitutou
noa
noa noah noe
noach noah noe
noam
nobuko
nobuteru
nochi nohchi noti nouchi nouti
noel
noh roh
nomura
nong
norbert
nordstrom
norimatsu
noriyuki
norm
norman
norris norrisova
north
nosohara
nourit nurit nurith
novacek novackova
novickis nowicki
novikau novikov nowikau
numasawa
numazawa
nunes
nunez
nur
nushiyama
nyjnyk nyschnyk nyzhnyk nyznyk
nykolaienko nykolajenko nykolayenko
oak ock
oakenfold
oat oatt vat vatt vaught wat watt wout
obajasi obayashi obayasi oubayashi oubayasi
obama
oboroki
oboukhov oboukhova obuchov obuchova obuchovova obuchow obuchowa obuhov obuhova obukhov obukhova
obuchi obuti oobuchi oobuti
obuchi ohbuchi oobuchi oubuchi
ochi oci oochi oti
ochi ohchi ohti oochi ooti oti
octavio oktavio
ocuka ohtsuka oosuka ootsuka otsuka otuka
ocuka otsuka
ocuka otsuka otuka
ocuki otsuki otuki
ocvirek ocvirk ocvirkova ocwirk oczvirk oczwirk otzvirk otzwirk ozvirk ozwirk
oda
oda ohda ouda
odachi odati ohdachi ohdati oodachi oodati
odai oday udaj uday
odiszeasz odusszeasz odysseas
odo odoh odou
odo odou ohdoh oodou
oduno ooduno oozuno ozuno
oegroemov ugrijumov ugriumov ugrjumov ugrjumovs ugrjumow ugrumov ugryumov
oelanov oulanov ulanov ulanow
ofuchi ofuti ohuchi ohuti oofuchi oofuti oohuchi oohuti
oga ohga ooga
ogane ohgane oogane ougane
ogata
ogata ohgata oogata
ogauchi ogauti ohgauchi ohgauti oogauchi oogauti
ogava ogawa
ogawara ohgawara oogawara
ogawauchi ogawauti ohgawauchi ohgawauti oogawauchi oogawauti
ogi ohgi oogi
ognan ognian ognjan ognyan
ognjen
ogochi ogoti ogouchi ogouti
ogochi ogoti ogouchi ogouti ohgohchi ohgohti oogochi oogoti oogouchi oogouti
ogoshi ogosi ohgoshi ohgosi okosi oogoshi oogosi
oguchi oguti ohguchi ooguchi ooguti
ohajasi ohayashi ohayasi
ohama ohhama oohama
ohashi oohashi ouhashi
ohe oue
ohhira ohira oohira ouhira
ohike oike ooike
ohkawa okawa ookawa oukawa
ohkawachi ohkawati okawachi okawati ookawachi ookawati
ohkawara okawara ookawara oukawara
ohkawthi ohkawuchi okawuchi okawuti ookawuchi ookawuti
ohkochi ohkoti okochi okoti ookochi ookoti
ohkohchi okochi okoci okouchi ookouchi oukouchi
ohkohji okoji okouji ookoji ookouji
ohkohuchi ohkohuti okouchi okouti okouuchi ookouuchi ookouuti
ohkoshi ohkosi okoshi okosi ookoshi ookosi
ohkubo okubo ookubo
ohkuchi okuchi okuti ookuchi ookuti
ohkuni okuni ookuni oukuni
ohmiya omiya oomiya oumiya
ohmura omura oomura
ohnishi onishi onisi oonishi
ohno ono oono
ohno ono ouno
ohnoura onoura oonoura
ohoka ooka oooka
ohonovskyi ohonovskyj ohonowski ohonowskyj
ohsaka oosaka osaka
ohsawa oosawa osawa ousawa
ohshiba ohsiba ooshiba oosiba oshiba osiba
ohshima ooshima oshima osima
ohshio ohsio ooshio oosio oshio osio
ohshiro ohsiro oshiro osiro
ohshitsu ohshitu ohsitsu ooshitsu ooshitu oositsu oositu oshitsu oshitu ositsu ositu
ohsuka oosuka osuka
ohta ota
ohtakara ootakara otakara
ohtake ootake otake outake
ohtani ootani otani
ohtani ootani otani outani
ohto ooto oto
ohtoh ohtou oto otou
ohtoshi ohtosi ootoshi ootosi otoshi otosi
ohtstura ohtura otsuki otsura otura
ohtsu ohtu ootsu ootu otsu otu
ohtsuki oosuki ootsuki otsuki otuki
ohtsuno ohtuno ootsuno ootuno otsuno otuno
ohtsura ohtura otsura otura
ohtuma ootsuma ootuma otsuma otuma
ohuchi ohuti ouchi ouci outi
ohura ooura oura
ohya oja ooya oya
ohya ooya ouya oya
ohyama ojama ooyama ouyama oyama
ohyashima ohyasima ooyashima ooyasima oyashima oyasima
ohzeki oozeki ozeki
ohzeki ouzeki ozeki
oide
oiwake
ojang ouyang
okano
okugawa
okutani
ola
olav
olchanski olsanski olsanskij olschanski olshansky olszanski
olechnovic olechnowitsch olechnowytsch olekhnovich olekhnovitch olekhnovych olekhnovytch
oleg olegs oleq
oleg oleq
oleksandr oleksandras oleksandrs olekszandr olexander olexandr olexandre
oleksiiovych oleksijovic oleksijovytj oleksijowytsch oleksiovich oleksiovitx oleksiyovich oleksiyovych olekszijovics olexijovyc
olesia olesja olessia olessja olesya oleszja
olga
olga olha
olga olqa olya
olive
oliveira
oliver
olivia
olivier
oliviero
olsen olsens ulsens
olsson
omar
omar omer umar ymar
omelan omelian omeljan omelyan
omelcenko omelchenko omelcsenko omelczenko omeltchenko omeltjenko omeltschenko omeltsjenko
one weon woen won wone wun
ong uang uong vong vuong wang wohng wong
ong uang vong wang wong
oniscenko onischenko onischtschenko onishchenko onishenko onyscenko onyschtschenko onyshchenko onyszczenko
opic opicova opitz opitzova opiz oppitz
orconikidze ordzhonikidze ordzonikidze orjonikidze
orhan orxan
oriszja orysia orysja oryssja orysya
orjol oryol
orlando
ortega
ortiz
osama osamah oussama usama
osama usama
osamu
osarkewytsch ozarkevyc ozarkevych ozarkevytch ozarkevytj ozarkewycz
osawa
osca oscar oscarin
osipenko osipienko osipijenko osipjenko ossipenko oszipenko
osipov osipovs osipow ossipov
oskar
osman
ostapchuk ostapcuk ostapczuk ostaptchouk ostaptjuk ostaptschuk ostaptsjoek ostaptsjuk ostaptxuk
osten oystein
ostrovskis ostrovsky
oswald
otagi
oto otoh otou
ottavio
otto
oualid ualide valid waleed walid
ouens owen
ouladzimir uladsimir uladzimir vladzimir
ouladzimiravitch uladsimirawitsch uladzimiravic uladzimiravich uladzimiravitj uladzimirovic
ouladzislav uladsislau uladzislau uladzislaw uladziszlav
ouliana uliana uljana ulyana
oulianov ulianov uljanov uljanow ulyanov
ovchinnikov ovcinnikov ovcsinnyikov ovtchinnikov ovtsinnikov ovtxinnikov owtschinnikow
ovsiannikova ovsjannikova ovsjannikovova ovsyannikova ovszjannyikova owsjannikowa
owens
ozawa
ozlem
ozturk
pablo
pachoutina pachoutine paschutin pashutin pashutina
paddy
page pageova
palahniuk palahnjoek palahnjuk palahnuk palahnyuk
paleg peleg phaleg poleg puleg
pali palij paliy paly palyi palyj
palina polina
pan
pan pang pchan phan phoan phuan poon pun
panagiotes panagiotis panaiotis panajotisz panayiotis panayotes panayotis panos
pancenko panchenko panczenko pantchenko pantjenko pantschenko pantsenko pantsjenko pantxenko
panchito pancito pancsito panczito pantchito pantjito pantschito pantsito pantsjito pantxito
panday pande pandey pandeya
pandelis pandelisz pantelis
pang pchang
pankivski pankivsky pankivskyi pankivskyy pankiwskyj wysocka
panteleev panteleeva panteleiev panteleieva pantelejew panteleyev panteleyeva
pantelei pantelej panteley
panteleimon pantelejmon panteleymon pantielejmon pantyelejmon
pao pok
paolo
papadopoulos papadopulos
papatanasiu papathanasiou
papoulias papulias papulijs
parasceva parasceve parascewa paraskeva paraskeve paraskevi paraskewa
paris
parker parkere
parmeada parmeata parmeda parmeeda parmeeta parmeta parmida parmidah parmita parmyda parmyta
pascal
paschkewytsch pashkevych pasjkevytj pasjkevytsj paskevyc paszkewycz
pasichnyk pasicnik pasicnyk pasicznyk pasitjnyk pasitsjnyk passitschnyk
pasja pavel pawel
paskevic paskevich paskevics paskewitsch paskiewicz paskyevich
pasquale
patarkacisvili patarkaciszwili patarkatsichvili patarkatsishvili patarkatsisjvili patarkatsisvili patarkazischwili
patel
patricia
patrick
patsy
patterson pattersonova
pattinson
patty
paul
paul pol
paula pavla
pauline
paulosz pavlos pavlosz
pavliuk pavljuk pavlyuk pawljuk pawluk
pavlo pawlo
pavlov pavlovs pawlow
pavlovic pavlovich pavlovici pavlovitch pavlovitj pawlowitsch
pavlovics pavlovyc pavlovych pavlovytj pawlowytsch
pavlovski pavlovskij pavlovsky pavlovszkij pawlowski
pavlykovskyi pawlykowskyj
pchej pei poe pui
pchi pee phee phi phy pih
pchjo peo phyo pio pyo pyoh
pchjon pyen pyeon pyon pyoun pyun
pearson pearsonova
pedro
peggy
pegonites
pelage pelagio pelagios pelagius pelayo
pelageia pelageja pelageya pelagi pelagia pelagie pelagiy pelagueia pelagueya pelaheja pelaya
pellegrini
pena pentti
penelope
penny
per
perez
pericles periclis perikles periklis
perkins perkinss
perlmutter
perrova perry perryova
perry
persson pesons
pertu prithi prithu pritu prthu vainia vainya
pertyzkyj petrytskyi petryzkyj
peter peters piter piters
peter petr piatro piotr pjotr pyotr
peters
petersen
petrenko pietrienko
petro
petroff petrov petrovs petrow
petrouchevski petruschewski petrusevskij petrushevskiy petrushevsky pietruszewski pietruszewskij
petrouchevytch petruschewytsch petrusevyc petrushevych petrusjevytsj petruszewycz
petrov piatrou pjatrou pyatrow
petrovic
petrovic petrovich petrovics petrovitj petrowitsch
petrovna petrowna
petterson pettersson petterzon
philipp
philippa
philippe
phillip
phillips
phillips phillipsova
phoebe
pian pyan
pianzhouzi
piao
picard
pickering
pickett
pienaar pinaras
pierce pierceova pirss
pierre pyer
pieter
pietro
pihouliak pihulak pihuliak pihuljak pihulyak
pilipcsuk pilipcuk pylypchuk pylypcuk pylyptchouk pylyptjuk pylyptschuk pylyptsjoek pylyptxuk
pin
pinchuk pincuk pinczuk pintschuk
pinchuk pincuk pintchouk pintschuk
pinrui
piotr
piotrowscy piotrowska piotrowski pjatrouski
piper
pius vincenzopio
pixian
pjongcshol
podgorski podgurskaya podgurski podgurskiy podgursky
poetin poutine putin putinas putins putyin
pogorelov pogorielov pogoryelov pohorelov pohorielov pohorielow pohorilov pohoryelov
pohouliayko pohulajko pohuliaiko pohuljajko pohulyaiko pohulyayko
poklonska poklonskaja poklonskaya poklonskij poklonskiy poklonsky poklonskyi poklonskyy
pokrovski pokrovskij pokrovsky pokrowski
polakova polakovova polakowa poliakova poljakova poljakovova poljakowa polyakova
pollubotok poloubotok polubotok
ponomarev ponomariov ponomariow ponomarjov ponomarjow ponomaryov
popadiouk popadiuk popadjoek popadjuk popaduk popadyuk
popelka popelke popelkova poppelke
popoff popov popova popovs popow
popovic popovich popovicius popovics popovitch popovitj popovits popovitsj popovitx popovyc popovych popovytj popovyts popovytsj popowicz
popovic popowitsch popowycz popowytsch
popovitx popovyc popovych popovytch popovyts popovytsj popowycz popowytsch
porfiri porfirij porfiriy porfiry porfyryy
porochenko porosenko poroshenko porosjenko poroszenko
porter porterova porters
posdnjakova posdnjakowa pozdnakova pozdnakovova pozdniakova pozdniakowa pozdnyakova
potemkin potiomkin potjomkin potomkin potyomkin
potter potterova
pouchkine puschkin pushkin pusjkin puskin puskina puskinova
poul
poutilo poutsila putilo putsila puzila
powell powellova
pramila
prascovie praskovia praskovja praskovya praskowia praskowja
predrag
predslava przedslawa
preobrajenski preobraschenski preobrashenski preobrazenski preobrazenskij preobrazhenski preobrazhensky
presnakov presnakovs presniakov presnjakov presnyakov pressnjakow priesniakow
press
preston
pricinenko prychynenko prycynenko pryczynenko prytchynenko prytjynenko prytschynenko prytsjynenko
prigojin prigojine prigozhin prigozin prigozsin prigozyn
primiano primo primoz
prince
prischtschepa prishchepa pryscepa pryschtschepa pryshchepa pryszczepa
priscilla
prochorov prochorow prohorov prokhorov proxorov
prokofiev prokofjev prokofjevs prokofjew
prokopovyc prokopovych prokopovytch prokopovytj prokopovytsj prokopowycz prokopowytsch
provorov provorova provorovas provorovs proworow
prysiazhniuk prysiazjnjuk prysiazniuk prysjaschnjuk prysjashnjuk prysjaznjuk prysjaznuk pryssjaschnjuk pryssjashnjuk prysyazhnyuk
pucha
pugaceva pugacheva pugachova pugachyova pugatjova
puyang
pylaeva pylaieva pylajeva pylajevova pylajewa pylayeva
qian
qianyi
qianzhai
qichen
qin
qin tam tan
qingfeng
qinghong
qingli
qiong xuan
qitai
qiu
qiwen
quan
qudwa
queenie
quentin
quincy
quinn
rabee rabih
rabinovic rabinovich rabinovics rabinovitch rabinovits rabinowicz rabinowitsch rabynovyc rabynovych rabynovycz rabynowytsch
rachel rahel raquel
rachid rashed rashid rasjid raszyd
rachimov rachimow rahimov rakhimov
rachmonsoda rahmanzade rahmonsoda rahmonzoda rakhmanzade rakhmonsoda rakhmonzoda
radcenko radchenko radczenko radtchenko radtschenko
radoslav radoslaw radoszlav
rafael
rafael rafajel rafayel
rafael raphael
raffaele
rafik
rah rha
raheem rahim
rahim
rahman
rahul rahula
rai ray
raians ryan ryanova
raiisa raisa rajisa rajissa rajisza rayisa
raisa raissa
raja
rajiv
rakovsky rakowski rakowskij
ralph
ram
ramadan
ramasan ramazan ramsan ramzan
rameen ramin ramine
rameses ramesse ramesses ramesszu ramosze ramses ramsete ramszesz ramzes
rami
ramirez
ramon
ramona
ramos ramoss
ramsay remzijs
ramsey
ran
randall
randy rendi
ranee rani
rang
ranmin
rao
raoul
raphael
rapoport rappaport
raquel
raschid rashid rasid
raslawa
rasmus
rasmusens rasmussen
rass rush
rassel russell
ratri
raul
rausanbek raushanbek ravsanbek ravshanbek rawschanbek rawshanbek
ray
ray rayova
rayan rayyan ryane
raymond
read
rebecca
reed
rees
reeves
reg
regina
reginald regnault
reich
reid
reinhard
reinhold
renata renato rene
renaud
rene
renee
renfa
rerich rerikh roerich rohrich rorich
reuben roupen ruben rupen
reuel
reuter
reyes
reynolds
rhodes
rhys
riazanski rjasanski rjazanski rjazanskij rjazanskis rjazanszkij ryazansky
ribalcenko rybalcenko rybalchenko rybalczenko rybaltjenko rybaltschenko
ricard richard
ricardo rikardo
ricardss richards
riccardo
rice riceova
richard
richter
rick
rickles
ridhuan ridhwan riduan ridwan ridzuan
riley
rina
risa
risheng
risin rixin
rita
ritchie
ritter
rivera
rivers
rizikov ryschikow ryshikow ryzhikov ryzikov ryzjikov
rjo ryo ryou
rjodzi ryohji ryoji ryouji
rjoici ryohichi ryohiti ryoichi ryoiti ryouichi ryouiti
rjoma ryoma ryouma
rjosuke ryohsuke ryosuke ryousuke
rjotaro ryohtaroh ryotaro ryoutarou
rju rou ryoo ryou ryu
rju ryu ryuu
rjuda ryuda ryuhda ryuuda
rjudzi rjudzsi ryuji ryuuji
rjuici rjuicsi ryuhichi ryuichi ryuuichi
rjunosuke ryuhnosuke ryunosuke ryuunosuke
rjusei ryuhsei ryusei ryuusei
rjusuke ryuhsuke ryusuke ryuusuke
rjuta ryuhta ryuta ryuuta
rjutaro ryuhtaroh ryutaro ryuutarou
rjuzo ryuhzoh ryuuzou ryuzo
roald
robbins
robers robert
robert
roberta
roberts robertsa
robertson robertsonova
robin
robinson
rocha
roche rocs
rochkevytch roschkewytsch roshkevych rosjkevytj rosjkevytsj roskevic roskevyc roszkewycz
rochtchine roscin roshchin rosjtjin rosjtsjin rostsin roszczin
roderigo rodrigo
rodham rodhamova
rodriges rodrigess rodriguez
rodrigo
rodrigues
rodzersa rogers rogersova
roedakevytsj roudakevytch rudakevic rudakevyc rudakevych rudakevytj rudakewycz rudakewytsch
roeslan rouslan ruslan russlan ruszlan
roger
rohan
rokia ruqayya ruqayyah
rokudzo rokujo rokujoh rokujou
rokugo rokugoh rokugou
romain
roman
roman romans
romana romi
romanjoek romanjuk romanuk romanyuk
romanov romanovs romanow
romero
ronald
ronaldo ronaldu
ronan
rong yong yung zung
rong zung
ronghua
rongji
ronni ronnie ronny
rooney
root
roper
rosa
rosalia
rose
rosen
rosenthal rozentals
roshanak rossana roxana roxane roxanna
rosie
ross
ross rossova
rossi
rostislav
roth
rothschild
roubtsov roubtzoff roubtzov rubcov rubtsov rubtzoff rubtzov rubzow
roudnev rudnev rudnevs rudnew rudnjev rudnyev
roufos rouphos rufos
rouhollah ruhollah
roumiantsev rumancev rumiantsev rumjancev rumjancevs rumjantsev rumjanzew rumyantsev
rowland
roy
rubin
rubinstein
rucker ruckerova ruecker
rudnycka rudnytska rudnyzka
rudolf
rufus
rui sui
rui yui
ruilin
ruilong
ruiss ruiz
runar rune runi runo
runfa
ruo
rupert
russ
russell
russo
ruth
rutherford
ruyi
ruyun
ryan
ryodumi ryohdumi ryoudumi ryouzumi ryozumi
ryoduno ryohduno ryouduno ryouzuno ryozuno
ryohkaku ryokaku ryoukaku
ryohtsuno ryotsuno ryotuno ryoutsuno ryoutuno
ryota ryouta
ryubashi ryubasi ryuhbashi ryuhbasi ryuubashi ryuubasi
ryuen ryuuen
saad
saban shaaban xaban
sabbatai sabbataj sabbathai sabetaj sabtaj shabbatai shabbetai shabbethai shabbtai shabtai
sabina
sabourof sabouroff sabourov saburov saburova saburovs saburow saburowa
sabrina
sacha
sacha sasa sascha sasha sasja szasa
sacharov sacharovas sacharow saharov saharovs sahharov sajarov sakarov sakharoff sakharov sakharow saxarov szaharov
sacharow zacharov zaharov zaharovs zakharov
sachartschenko zacharcenka zacharcenko zacharczenko zachartjenko zaharcenko zaharcsenko zahartsenko zahhartsenko zajarchenko zakharchenko
sachartschenko zakhartchenko zakhartxenko zaxarchenko
sachiko saciko satschiko szacsiko
sachs sakss
saddam
sadowska sadowski
sadreev sadreeva sadrejev sadrejeva sadrejew sadrejewa
saeed saeid sajid
sagami
sagong sagoung sakong sakoung
sahajkewytsch zahaikevych zahaikevytch zahajkevyc zahajkewycz zahaykevych
sahrux shahrokh shahrukh shahrunk
saigo saigoh saigou
saijo saijoh saijou
saijo saijoh saijou saio
sailaputri shailaputri
saito saitoh saitou
saito saitoh saitou sayto szaito
saito saitoh szaito
saitschenko zaicenko zaichenko zaiczenko zaitchenko zajtsjenko
saizaak shize
sakadume sakazume
sakai szakai
sakaki shwe
sakakura
sakan
sakarias
sakawa
saket saketa
saki
saki zaki
sakurai
salcedo
saleh salih saliha salleh
salim
salma
salman
salman salmans
salome
salomon
salonen
saltzman saltzmann salzman salzmann zalcman zaltsman zaltzman
saluschnyj zaloujnyy zaluzhnyi zaluzhnyy zaluzni zaluznyi zaluznyj
salvador
salvatore
sam
sam sen sham sheem shen shim shum sim sum sung tham
samantha
sambyo sambyoh sambyou sanbyo sanbyoh sanbyou
sameera samira
sami samy szami
samiilo samijlo samiylo szamijlo
samir
samjatin zamiatin zamiatine zamjatin zamyatin zamyatina
samoilovych samojlovic samojlovyc samojlovytj samojlovytsj samojlowytsch samoylovych samoylovytch samoylovytx
samojska zamoiska zamojska zamoyska
sampson
samuel
samuelson samuelsons
san sang
san shan sin
sanallah sunallah
sanchez
sanchun sancun
sanders
sandie sandy
sando sandoh sandou santo santoh santou
sandobal sandoval sandovalova
sandor
sandra
sandro
sang seng seong seung sheung shuang shwang siang soeng song sung
sang seng seong seung sheung shuang shwang song sung
sang shang
sangguan shangguan
sanggyu
sanghyeok sanghyok
sangyeob sangyeop
sanjay
sanjohnishi sanjonishi sanjonisi sanjounishi sanjounisi
sanlong
sano
sans shang
santiago santjago
santos
santos santosova santuss
sao sau xiu
sao sav shao shaw shiu siu
sapjat sebyed sebyid shiyi sibyid
sara
sara sharaa
sarah
sarapov sarapovova scharapow sharapov sharapova szarapow
sarasmo
sarewytsch zarevyc zarevych zarevytch zarevytj zarevytsj zarewycz
sarfati sarfatti serfati serfaty
sargej siarhei siarhej siarhiei siarhiej siarhjej sjarhei sjarhej syarhey syarhiyey syarhyey
sargis sarkis
sargsian sargsianas sargsjan sargsjans sargsyan sarkisian sarkisjan sarkisyan szargszjan
sarizki zaricki zarickij zaritskiy zaritsky zaritzky
sarkozy
sasaki
sasha
sasnauskas
sat sek sit
sato
sato satoh satou szato
satoshi satosi szatosi
saud suud
saul
saulin siuliang siulieng xiulian xiulien
saunders
sauseon xiuxin
savcenko savchenko savstjenko savtchenko savtjenko savtsenko savtxenko sawczenko sawtschenko
savchuk savcuk savtchouk savtjuk savtsjoek sawczuk sawtschuk
saveli savelij saveliy savely
savic savica savics
savickij savitskiy savitsky savytskyi sawitzki sawizki sawyzkyj
sawadski sawadsski zavadskij zavadskiy zavadsky zavadskyi
sawami
sawayanagi
sawjalow zavialov zavjalov zavyalov zavyalova
saworotnjuk zavorotniouk zavorotniuk zavorotnjuk zavorotnuk zaworotniuk
sayyid seyid
sayyid seyid syed
scapan sciapan scjapan stsjapan stsyapan szcjapan szjapan
scetinina scetininova schetinina schtschetinina shchetinina stschetinina
schafei shafei
schafer
schamil shamil sjamil
schbanau shbanau zbanau zhbanau zhbanaw
schenkl schenklova senkl senklova
schirchan sherkhan shirkhan
schirin shereen shireen shirien shirin sirin
schirnow sjirnov zhirnov zirnov zirnow zjirnov zsirnov
schischkowa shishkova siskova siskovova sjisjkova xixkova
schmidt smidt
schmitt
schneider schneiderova
schroder schroeder
schtarew shtarev shtareva shtaryova starev
schultz
schulz
schumacher schumacherova
schurawljow zhuravlev zhuravliov zhuravlov zhuravlyov
schuster
schwab
schwartz shvarts
schwed shved shvyed shwed sved svied szwied
schypenko shypenko sipenko sjypenko sypenko szypenko
scott
scott scottova
sean
seba sebasthian sebastian sebastianek
sebastian
sebastien
sebayang
sebergs seberjs sjoberg
sedo sedoh sedou
sedyj sedykh siedyj siedykh syedykh
see shi shih shr shy thi
see shi sze
seetho seto situ soohoo szeto szto
seh sik
seido seidoh seidou
seidou seito seitoh
seidzi seiji szeidzsi
seidzo seijo seijoh seijou
seigo seigoh seigou
sejima
sek seok sok suck suk
sekimori
selenski zelenski zelenskij zelenskiy zelensky zelenskyj zelenszkij
selensky selenskyj selenskyy zelenski zelenskiy zelenskji zelenskoi zelensky zelenskyi zelenskyj zelenskyy zelenszkij
selesnjowa selezneva seleznjeva seleznjova seleznova seleznovova seleznyova seleznyowa sielezniewa slesnjova sleznjova
selinski zelinsk zelinski zelinskij zelinskiy zelinsky zielinski zielinsky
selinskyj zelinski zelinskyi
selma
semah tsemach tsemah tsemakh tzemach tzemah tzemakh zemach zemah
semen semion semjon semjons semyon siemion szemjon
semenov semionov semjonov semjonovs semjonow semyonov
semenova semjonova semjonovova semjonowa semyonova
semenovic semenovich semenovitch semenowitsch siemienowicz
semenovic semenovich semenovitx semjonovic semjonowitsch semyonovich siemionowicz
sen shen
sen son soon suen sun syun szun
senavin seniavine senjavin senjawin senyavin sieniawin
seng sheng
senjo senyo
senkevich senkevitsch sienkiewicz
senshu senshuu sensyu sensyuu
seo seu suh
seogyeong seokyeong sogyong sokyong
seogyeong sogyong sokyong
seoi seu seui shoei shuei shui soey sui thuy tsui
seoibin seubin shuibian soeybin suibian zuibiang
seok shek shi thach
seok sok suk
seokhoon sukhoon
seokjeong
seokjin sokchin sokjin szokcsin
seokjong
seokmun seongmun
seol seul sol sull
seolhee seolhui solhui
seolhyeon
seolju solchu solju
seon son
seong song sung szong
seonggwon
seonggyeong songkyong
seonggyo
seonggyu
seonggyun songgyun szonggjun
seongha songha
seongho songho szongho
seongjeong songchong
seongjung
seongmi songmi
seongmin songmin szongmin
seongnan seongran songran
seongsuk
seongu songu sungwoo
seongwan
seongyeon songyon
seongyeong
seongyu sonkyu
seongyun sunkyun
seonhui
seonhwa sonhwa
seonhye sonhye
seonja soncha
seonjeong sonchong sonjong
seonmi sonmi
seonmuk szonmuk
seonu
seonyeong sonyong
seot shu shuk soet sud sug suk sut
serafim serafin serafina serafino servien
serebrennikov serebrennikow
serebrjakov serebrjakow serebryakov serebryakova szerebrjakov
seregin serjogin serjogins serohin seryogin siarohin
serena
serensens sorensen sorenson
sergeev sergejev sergejew sergeyev sergueiev sergueyev szergejev
sergeeva sergejeva sergejevova sergejewa sergeyeva serheyeva
sergeevic sergeevich sergejevic sergejevitj sergejevits sergejevitsj sergejewitsch sergeyevic sergeyevich sergueievitch sergueievitx
sergeevic sergueyevich siergiejewicz szergejevics
sergeevna sergeievna sergejevna sergejewna sergeyevna sergueievna siergiejewna
sergei sergej sergejs sergejus sergey serghei serguei serhij siergiej szergej
sergej sergey
sergi sergiiu
sergij sergiy serhi serhii serhij serhiy serhui szerhij
sergijovyc serguiovich serhiiovych serhiiovytch serhijovyc serhijovytj serhijowytsch serhiovitx serhiyovych
sergio
sergio serxio
sergius
serhi serhii serhij serhijus
seufug siufuk xiufug zhaofu
seung sung
seunga sunga
seungcheol
seunghui sunghui
seunghun sunghun szunghun
seunghyeon sunghyon
seungjae sungjae
seungnyong seungryong sungryong
seungrok sungrok szungrok
sevket
seymour
shah
shahrooz shahrouz shahroz shahroze shahruz shehroze
shakespeare
shan sin
shan son
shane
shannon
shao
shao shau shaw
shaoqi
shapiro
sharma
sharon
shaw shawova
shawn
she shea sheh
sheehan sheehansheehan
shemtob shemtov
shen
sheng
sheng thang
shenghan
shengquan
shepherd shepperd
shetty
shi
shi shih shr shy thi
shi shih shr shyy
shi sze
shi thach
shibagaki sibagaki
shibata sibata
shibauchi shibauti sibauchi sibauti
shibo shimbo shinbo simbo sinbo
shichijo shichijoh shichijou shitijio shitijioh shitijiou sichijio sichijioh sichijiou sitijio sitijiou
shichisawa
shichizawa
shiga siga
shigeo sigeo
shigeru sigeru
shigetoshi sigetosi
shihan
shihoden shihohden shihouden sihoden sihohden sihouden
shijo shijoh shijou
shikanai sikanai
shikasho shikasyo sikasho sikasyo
shilong
shimanuki
shimauchi shimauti simauchi simauti
shimazawa
shimbi shinbi simbi sinbi
shimbo shimboh shimbou shinbo shinboh shinbou
shimidu shimizu simidu simizu
shimojo shimojoh shimojou simojo simojoh simojou
shimomura simomura
shimura simura
shin
shin sin
shindo shindoh shindou sindo sindoh sindou
shindo shindoh sindo sindoh
shingo singo
shingu shinguh shinguu singu singuh singuu
shingu shinguu singu singuu
shingu singu
shinhye sinhye
shinhyung sinhyeong sinhyong
shinichi sinici
shinichiro shinichirou siniciro
shinji sinci sindzi
shinjo shinjoh shinjou shinjyo shinjyou sinjo sinjou sinjyo sinjyou
shinjo shinjoh shinjou sinjo sinjoh sinjou
shinku shinkuu sinku sinkuu
shinmachi shinmati sinmachi sinmati
shinmochi shinmoti simmochi simmoti sinmochi sinmoti
shinmyo shinmyou sinmyo sinmyou
shinno shinnoh shinnou sinno sinnoh sinnou
shinnosuke
shinobu sinobu
shinohara sinohara
shinoto shinotoh shinotou sinoto sinotoh sinotou
shinsho shinshoh shinshou shinsyo shinsyou sinsho sinshoh sinshou sinsyo sinsyou
shintaro shintaroh shintarou sintaro
shintaro shintaroh shintarou sintaro sintaroh sintarou
shinto shintoh shintou sinto sintoh sintou
shinto shintoh sinto sintoh
shinya sinja
shinzo shinzou sinzo
shinzo shinzou syinzo
shiokawa siokawa
shiou siou syou xiu
shiratsuchi shiratsuti shiratuchi shiratuci siratsuchi siratsuti siratuchi
shirley
shiro shiroh shirou siro
shirosaki
shiseki
shishiuchi shishiuti sisiuchi sisiuti
shisun
shitsufuse shitsuhuse shitufuse shituhuse sitsufuse sitsuhuse situfuse situhuse
shixiong
shixun
shiyong siyeong siyong
shiyul siyool siyul
shlomo solomon
sho shoh shou syo syoh syou
sho shou
shoda shohda shouda soda
shoda shouda soda
shoda shouda soda syoda syohda syouda
shoda soda syoda
shogo shougo syogo syougo
shohachi shouhachi
shohei shouhei sohei
shohi shoi shoui soi syohi syoi syoui
shohichi shoichi shoiti shouichi shouiti soici syohichi syoichi syoiti syouichi syouiti
shohichi shoichi shoiti shouichi shouiti syohichi syoichi syoiti syouichi syouiti
shohji shoji shouji sodzi
shohji shoji shouji sodzi syohji syoji syouji
shohji shoji sodzi syohji syoji
shohjima shojima shoujima syohjima syojima syoujima
shohjiroh shojiro shoujirou sodziro syohjiroh syojiro syoujirou
shohjiroh shojiro shoujirou syohjiroh syojiro syoujirou
shohno shono shouno sono syohno syono syouno
shohshi shohsi shoshi shosi syohshi syohsi syoshi syosi
shohshi shoshi shosi shoushi shousi syohshi syohsi syoshi syosi syoushi syousi
shohta shota shouta sota
shohta shota shouta sota syohta syota syouta
shohtaroh shotaro shoutarou sotaro
shohzoh shouzou shozo sozo
shoichi shouichi soici
shoichiro shouichirou soiciro
shoigu shoygu sojgu soygu xoigu
shoji shouji sodzi
shoji shouji sodzi syohji syoji syouji
shoji shouji sodzi syoji syouji
shokichi shoukichi syokichi syoukichi
shoko shouko soko
shokri shokry shoukri shukri
shon sohn son soun
shoshana szoszana szoszanna
shoshi shosi shoushi shousi sosi syoshi syoushi syousi
shota shouta sota
shou
shouren
shouzou shozo sozo
shpilbarg shpilberg spielberg szpilbarg szpilberg szpylberg
shrivatsa sribatsa srivasta srivatsa
shu
shu siok siuk suhk suk
shu syu
shuai
shuda shuuda suda syuda syuuda
shudo shudoh shudou syudo syudoh syudou
shudo shudoh shuudou syudo syudoh
shufen
shuhei shuuhei suhei
shuhichi shuichi shuiti suici suicsi syuhichi syuichi syuiti
shuhichi shuichi shuiti suici syuhichi syuichi syuiti
shuhichi shuichi shuiti syuhichi syuichi syuiti
shuhji shuji shuuji sudzi
shuichi shuuichi suici
shuiling
shuiqing
shujuan
shujun
shuko shukoh shukou syuko syukoh syukou
shun
shunichi
shunmei
shuo
shuo thuyet yue
shuto shutoh shutou syuto syutoh syutou
shuto shutoh shuutou syuto syuutoh
shuto shutoh syuto syutoh
shuzheng
shuzo shuzoh shuzou syuzo syuzoh syuzou
shvets svecs svets
siabor siebor swiebor swieborz swsiebor swsieborz szabor szebor wswiebor wszabor wszebor wszeborz
sian
sian sin xian
siang xiang
siao xiao
siaocung siuceon xiaochun
sibiriakov sibiriakow sibirjakov sibirjakow sibiryakov
sicheng
sid sidney
siddiqui
sidney
sidorov sidorovs sidorow
siegel
siegfried
sigmund
sigrid
sigumondrong sigumonrong
sigurd
sih
sihong
sihyeok sihyuck
sijian
sikrijaew sikrijajew zikrijajev zikriyaev zikriyayev zikriyoyev
silaev silaiev silajev silayev
silas
silva silvaova
silvan
silvana szilvana
silvanio silvano
silver
silvester szilveszter
silvestr sylvestr sylvestre sylwesstr sylwestr szilvesztr
silvia
silvio
sima simah
simeon simeoni
simon simons
simon symeon
simon szymon
simona simone
simone
simpson simpsonova
sims simsova
sinadens synadenos
sinaida zenaide zinaida
sinaida zinaida
sinchi sinji
sinclair
singalevyc singalevych singalevytch singalevytj singalevytsj singalewytsch
singer
singh singhs
sinicja synycia synycja synytsia synytsja synytsya synyzja
sinkewitsch zinkevic zinkevich zinkevitch zinkievich zinkievitch zinkiewicz
sinkewitsch zinkevich zinkevitch zinkievich zinkievitch zinkiewicz zinkyevich
sinovjev sinowjew zinoviev zinovjev zinovyev
sintschenko zincenko zinchenko zinczenko zintxenko
siobhan
siok
sirski syrsk syrski syrskij syrsky syrskyi syrskyj
siu xiao
siucoek siutsoek xiuceg zhaozhuo
siuluhng siulung xiaolong
siuluhngneuih xiaolongnu
sivan
sjalenski zialenski zjalenski zjaljenski zyalenski zyalyenski
slatan zlata zlatan zlatko
slaven
sliousar sliusar sljusar sljussar sloesar slusar slyusar
sliouzar sliuzar sljoezar sljusar sljuzar sluzar slyuzar
sloan
slobodan slobodanka
sloetskaja sloutskaia slucka sluckaja slutskaja slutskaya sluzkaja szluckaja
smirnova smirnovova smirnowa
smita smith smits
smith
sneschana sneshana snezana snezhana sniezana snischana snishana snjezana
snowden
snyder snyderova
soares
socrates sokratis szokratesz szokratisz
soda sohda souda
soerensen
soevorov souvorov suvorov suvorovas suworow
sofia
sofia sofiia sofija sofiya szofija
sofia sofija sofiya sophio
sofia sofija sofja sofya
sofiya sophia
sofocles sofoklis sophocles szofoklisz szophoklesz
sogi sohgi
soh
soh sou
sohee sohui
sohryo sohryou soryo soryou souryo souryou
sohtei sotei soutei
sohyeon sohyon
soi sui
soja syohya syouya syoya
soja zoe zoia zoja zoya
sokolov sokolovs sokolow
sol solomon
solomiia solomija solomiya szolomija
solovev solovieff soloviev soloviov solovjev solovjov solovjova solovjovs solovyev solovyov solowjew solowjow solowjowa
soloviova solovjeva solovjova solovjovova solovyeva solovyova solowjowa
solveig
sommer
song
song sonq soong sung szung tong
song soung
sonia
sonja
sonke sonnich sontke
sonmjong
soo
soo sou szu
sooi sooyi suyi
soojung sujeong sujong
sook suk
sookjeong sookjoung sookjung sukjeong
sooyoung suyeong suyong
sophie
soraya
soren
sossojev sysoeff sysoev sysojev sysoyev syssojew
sosulja zozoulia zozula zozulia zozulja zozulya
soulkhan sulcan sulchan sulhan suljan sulkhan sulxan
sousa
soyeon soyon
soyeong soyong
sparrow
spence
spencer
spencer spencerova
spiridion spiridione spiridon spirydon spyridon szpiridon szpuridon
spiridione spiridon spiridone spyridon
spiros spyros szpirosz szpurosz
springer
spycimir spycmier spycmierz spycmir spytek spytko
srokovskyi srokovskyj srokowskyj
stacey
stachovskij stachovsky stachovskyj stachowski stachowskyj stahouski stajovski stakhovskij stakhovsky stakhovskyi stakhovskyj sztahovszkij
stacy staecy
staikov stajkov stajkow staykov
stan
stanislau sztanyiszlav
stanislav
stanislav stanislaw
stanislav stanislaw sztaniszlav sztanyiszlav
stanislaw
stankevic stankevich stankevics stankevitch stankievic stankievitch
stanley
stapleton
stark
staryckyj starytskyi starytskyj staryzkyj
stasak stasakova stasiak stasiakova staszak staszakova
stefan
stefan stephan sztefan sztyefan
stefan stephen stivens
stefanchuk stefancuk stefanczuk stefantchouk stefantjuk stefantschuk stefantsjoek
stefania
stefanie stephanie
stefaniia stefanija stefaniya sztefanyija
stefano
stefanos stephanos sztefanosz sztephanosz
stein
steinberg steinbergs
steiner
stelianos stelios stylian stylianos
stella
stelmach stelmakh
sten
stepan stiepan sztepan
stepanov stepanovs stepanow stiepanow stjepanov
stepanova stepanovova stepanowa
stepanovic stepanovich stepanovyc stiepanowicz
stephan
stephane
stephen stivens
stephens stephensova
stephenson
stern sterns
sternberg sternburg
steve stivs
steven stiv
stevenson
stewart
stewart stewartova
stilianos stylian stylianos sztilianosz sztulianosz
stojanov stojanovs stojanow stoyanov
stone stouns
strajcherova strajer streicher streicherova sztrajcher sztrejcher
strauss
strickland stricklandova
strilets strilez
stroehm stroem strohm strom
strong
sturm sturmova
suarez svaress
subov subow zoubov zubov zubovs zubow
sue
sugaki
sugavara sugawara
sugitaki
suhyeon suhyon
sui
sukcha sukja
sukhui
sukru
sulaiman suleiman
sulejman
sullivan sullivanova
sultan
sultangaliev sultangaliyev
sumi
sumikazu
sumling xinling
sun ton
sunaoka
sunghoon szonghun
sunhui
sunja
suo
surab zourab zurab
surabowitsch zourabevitch zurabovich zurabovitch zurabowitsch
survila survilla surwila
susan
susana
susanna
susanne
sutton
suxuan
suyeon suyon
suying
suzuka
suzuki
svensson
sverre sverrir
svetlana sviatlana svjatlana svyatlana swjatlana szvjatlana
svetlana svietlana swetlana swietlana szvetlana
sviataslau sviataslaw svjataslau svyataslau svyataslaw swiataslaw swjataslau
sviatoslav svjatoslav svyatoslav swjatoslaw szvjatoszlav
svifts swift
svitlychnyi svitlychnyy svitlycnyj switlytschnyj
sydney
sylvain
sylvester
sylvia
sylvie
syohya syouya syoya
syufuji syuhfuji syuhhuji syuhuji syuufuji syuuhuji
szabo
szangcshol
szczepan
sze
szongdzsun
szonggi
szongvon
taahm tam tan tarn tchan tham
taahm tam tan tarn tham
tacciana taccjana tacjana tatsiana tatsjana tatstsiana tatsyana tazzjana
tachiki tatiki
tacuoki tatsuoki
tadamichi
tadashi tadasi
tadeus tadeusz
tae tai tcha thae
taehyeon
taehyeong taehyong thehjong
taeseok theszok
taeseong taesong theszong
taeuk theuk
taeyeon taeyon
taeyeong taeyong
tagaeva tagaewa tagajeva tagajewa tagayeva tagayewa
tagir taher tahir
taguchi taguci
tahashi tahasi
tahir
tai thai
tai toi
taifeng
tailong
taimuraz taymuraz teimuras teimuraz teymouraz teymuraz
taisia taisiia taisija taisiya taissia taissija
taisia taisiia taisija taisiya taissia taissija tajisija tajiszija tayisiya
taizo taizoh taizou
takadzo takajo takajoh takajou
takahashi takahasi
takahisa
takajuki takayuki
takamasa
takandzo takanjo takanjoh takanjou
takao
takarajima
takaschi takashi takasi
takashi takasi
takashima takasima
takedume takezume
takenouchi takenouci takenouti
takenouchi takenouti
takeo
takesaki
takeshi takesi
takeshige takesige
takeshinouchi takeshinouti takesinouchi takesinouci takesinouti
takeshita takesita
takeuchi takeuci takeuti
takiguchi takiguti
talbot
talyshinski talyshinsky talyshkhanov talyshli talyshly
tamar
tamara
tammy
tanabe
tanahashi tanahasi
tang tchang tong
tania
taniguchi taniguci taniguti
tanjiro tanjiroh tanjirou
tanya
tanzawa
tao tou
tara
tarakanov tarakanova tarakanow tarakanowa
taras tarass tarasz tarazjusz
tarasoff tarasov tarasovs tarassoff tarassov tarassova
tarasov tarasovs tarassov tarassow
tarek tareq tarik tariq
taro tarou
tarusawa
taryn tyrone
tat
tate
tatiana
tatiana tatjana tatyana tatyjana
tatsuno
tatsuyoshi
tauchi tauci tauti
taufik taufiq tawfik tewfik tofik tofiq toufic toufik tovik tuvik
taylor teylor
tchien tian
tchu
tecuro tetsuro tetsuroh tetsurou
ted
tekla thekla theokleia
telischewskyj telisevskyj telishevskyi
telmesani telmessani telmisany telmissany tilimsani tilmisani tilmissany tlemcani tlemceni
temkin
teng
teng theng thin thing tihng tin ting tyng
teng theng thin thing tihng ting tyng
teng thin tihng ting tyng
tengteng tingting tintin
teniels tenniel
teodor tieodor
teodora theodora
teodorakis theodorakis theodorakisz
teodoros theodoros theodorosz
teodosii teodosij teodosiy teodossij teodoszij
terance terence terencjusz terenzio terrance terrence tsyarentsiy
terechtchenko terescenko tereschtschenko tereshchenko terestschenko tereszczenko
terence terens
terentiev terentjevs terentjew terentyev
teresa
terijs terry terryova
ternbulls turnbull
terners torner turner turnerova
terry
teruo
tetana tetiana tetjana tetyana
thaddeus
thelma
theochares theoharis theoharisz theokharesz
theodor
theodora
theodore
theoxaris
thiago
thiele
thierry
thomas toma
thomas tomas
thompson thompsonova tompsons
thomson
thor tor
thorbjorn torbeno torbern torbjorn
thore thorir tore ture
thornton thorntonova
thunberg tunberg
tiago
tianfa
tianle
tianqiang
tichonov tichonow tihonov tihonovs tijonov tikhonov
tichtchenko tischenko tischtschenko tishchenko tisjtjensko tistschenok
tichtchenko tisjtjenko tychtchenko tyscenko tyschtschenko tyshchenko tysjtjenko tysjtsjenko tyszczenko
ticone tychon tyge tygo tyko
tiet xue
tiffany
tilich tillich tillichova tylich tylichova tyllich tyllichova
tim
timcenko timchenko timczenko timtchenko timtjenko timtschenko timtsjenko
timis tymis tymisch tymish tymisj tymisz
timo
timofeev timofeeva timofeiev timofejev timofejevova timofejevs timofejew timofejewa timofeyev timofeyeva
timofeevic timofeevich timofejevitj timofeyevich tyimofejevics
timofei timofej timofey timotej
timofi timofij tymofi tymofii tymofij tymofiy
timotej tymotei tymotej tymotey
timothy timoti
timur
tina
tingfeng
tingting
tingyu
tiouttchev tiutchev tjuttjev tjuttschew tutcev tyutchev
tissemand
tito
titus
tiurina tjurina turina turinova tyurina
tkacenko tkachenko tkaczenko tkaczienko tkatchenko tkatjenko tkatschenko tkatsjenko tkatxenko
tkachev tkachiov tkachyov tkacov tkacovs tkatchiov tkatschow
tkachuk tkacsuk tkacuk tkacuks tkaczuk tkatchouk tkatjuk tkatschuk tkatsjoek tkatsjuk tkatxuk
tobias
toby
tochi tohchi tohti toochi tooti toti
toda
todd
todd toddova
todo tohdoh toudou
todzo tohjoh tojo toujou
toemanjan toumanian tumanian tumanjan tumanyan
toeptsjij touptchiy tupchii tupchiy tupcij tupczij tuptchiy tuptjij tuptschij tuptsjij
toergenev toergenjef toergenjev toergenjew tourgenev tourgeniev tourgueneff tourguenev tourguenieff tourgueniev turgenev turgenevas
toergenev turgenevs turgenew turgenieff turgeniev turgeniew turgenjev turgenjew turgenyev turghenev turghenieff turgheniev turgieniew
toergenev turguenev turgueniev
togo togoh togou
togo tougou
tohma toma
tohma toma touma
tohru tooru toru
tohru tooru toru touru
tohyama tooyama toyama
tohyama touyama toyama
tojoda toyoda
tokumasu
tokumura
toledano
tolkien
tolstoi tolstoj tolstoy
tom
tomaso
tomasz tomeczek tomek
tomaszewski
tommaso
tommy
tomohiro
tomonori
tomosenko tymochenko tymoschenko tymosenko tymoshenko tymosjenko tymoszenko
tones toni
tong
tong tung
tonghjok
tongqin
tony
tooriyama toriyama
topchibashev topchibashi topchubashov topcubasi topcubasov topcubasovlar toptchibacheff toptchibachi
torres
toshihiko tosihiko
toshihiro tosihiro
toshiko tosiko
toshima tosima
toshio tosio
toshiro toshirou tosiro
tourtchyne turchin turchyn turcsin turcyn turczyn turtschyn
toyoji
tracee tracie tracy treisija
tracey
tramp tramps trump
travis
treben trebenova
tretiakov tretjakov tretjakovs tretjakow tretyakov
trevor
trochymcuk trochymczuk trochymtjuk trochymtschuk trochymtsjoek trochymtsjuk trohimcuk trokhymchuk trokhymtchouk troxymcuk
troicki troitski troitskij troitskiy troitsky
troubetskoi trubeckoj trubetskoi trubetskoj trubetskoy trubezkoi
trudeau trudo
truman
trygve
tsu
tsuchibashi tsuchibasi tsutibashi tsutibasi tuchibashi tuchibasi tutibashi
tsuchihashi tsuchihasi tsutihashi tsutihasi tuchihashi tuchihasi tutihashi
tsuchimichi tsuchimiti tsutimichi tsutimiti tuchimichi tuchimiti tutimichi tutimiti
tsudura tsuzura tudura tuzura
tsugama
tsujide
tsujisawa
tsuneishi tsuneisi tuneishi tuneisi
tsuruse
tua
tuo
tuong xiang
turgut turqut
turki
tyler
uan yuan
ubaidallah ubaydulla ubaydullah ubeydullah
uchida ucida utida
uchigoshi uchigosi utigoshi utigosi
uchikiri
uchikoshi uchikosi utikoshi utikosi
udzsin ujin woojin
uei vai wai wei
uetani
ugap ukap woogap wookap wugap wukap
uigyeong uikyong
uilson vilson wilson wilsonova
uixakov usakov usakovs uschakov uschakow ushakov usjakov
uju woojoo wooju
ulrich ulryk
ulrike
ulyssa ulysses
umar
umawatari
umberta umberto
unehata
unozawa
uoker walker walkerova
urata
uri
uriel
ursula vorsila
ursulak ursuleac ursuleak ursuliak ursulyak
useok usok uszok
usevalad usievalad usiewalad usjewalad usyevalad
usik uszik woosik
ustijanovic ustyianovych ustyjanovyc ustyjanovytj ustyjanovytsj ustyjanowycz ustyjanowytsch ustyyanovych
usubbekof usubbekov yusifbeyli yusifbeyov
uthman
uyeong uyong
vacaslav viachaslau viatchaslau viatchaslaw vjacaslau vjacsaszlav vjatjaslau vjatsaslau vjatsjaslaw vyachaslau vyachaslaw vyacheslav
vacaslav vyatchaslaw wjatschaslau
vaceslavovic viacheslavovich viatcheslavovitch vjaceslavovic vjatjeslavovitj vyacheslavovich wjatscheslawowitsch
vachtang vajtang vakhtang vaxtang wachtang
vaclav
vadim
vadim vagyim wadim
vadzim vagyim wadsim wadzim
vai wai waih wei woei
vainshtein vainshteyn vajnstajn vajnstejn vajnstyejn vanshtein vaynshteyn vaynsteyn vinshtain wainschtein
vajcechovskij wojciechowski
valancin valiantsin valiantsine valjancin valyantsin waljanzin
valancina valiancina valiantsina valjancina valyantsina walancina waljanzina
valdemar
valdes valdez
valencia
valentin valentins valentyin walentin
valentin valentyn
valentin valentyn valenyn walentyn
valentina
valentina valentyna walentina
valentine
valerevna valerievna valeryevna walerewna waleriewna walerjewna
valeri
valeri valerii valerij valeriy valery valeryj waleri walerij walery
valeri valerii valerij valeriy valery walerij
valeria
valeria valerija valeriya walerija
valerian valerianus valerjan
valerian valerjan valeryan walerjan
valerie
valerievich valerievitx valerjevic valerjevitj valeryevich walerjewicz walerjewitsch
valeriia valerija valeriya walerija
valerij valery valeryi valeryj valiery valyery waleryj
validi walidi
valieva valijeva valijevova valiyeva walijewa
van wan yun
vanda wanda
vanessa
vanjan vanjen wanggiya wanyan
vaqner wagner wagnerova
vardinogiannis
varuni
varvara warwara
vasconcelos
vasianovych vasjanovic vassianovitch vassianovitx vasyanovich vasyanovych wassjanowitsch wassjanowytsch
vasil vassil vaszil wasil wassil
vasil vassil vaszil wassil
vasil vasyl vaszil wassyl wasyl
vasilevich vasilievic vasilievich vasilyevich vassilievitch wasilewicz wassilewitsch
vasili vasilij vasilijs vasiliy vasily vassili vaszilij wasilij wassili
vasiliev vasiljev vasiljevs vasilyev vassiliev vassiljev vassilyev wasiljew wassiljew
vasilieva vasiljeva vasiljevova vasilyeva vassilieva wassiljewa
vasilievich vasilievici vasiljevic vasiljevitj vasiljevits vasilyevich vassilievitch vassilievitx vasziljevics wasiljewicz wassiljewitsch
vasilij vasylii vasylij vasyliy vaszilij wassylij wasylij
vasilina vasylyna vaszilina wassylyna wasylyna
vasilis vaszilisz
vasioura vasiura vasjoera vasjura vasyura wasiura wasjura
vasov vazov wasow wazow
vasquez
vasyliovych vasylovyc vasylovych vasylyovych wassyljowytsch
vasyliuk vasyljuk vasylyuk wassyljuk wassyluk wasyluk
vaviloff vavilov vavilova vavylov vavylova wawiloff wawilow
vayngarten vayngorten vayngurten wajngarten weingarten weingartenova
vaynshteyn weinstein
vdovycenko vdovychenko vdovytchenko vdovytjenko vdovytsjenko wdowyczenko wdowytschenko
vebster webster
vega vegova
veins wayne
velazquez
velgan velhan welhan
velicko velychko velycko velytchko velytjko velytsjko velytsko welytschko
venceslav venceszlav ventseslav wenzeslaw
vendi wenda wendee wendie wendy
veniamin veniamine weniamin
vera wera wiera
vera wiara wiera
verchratskyj verkhratskyi werchratskyj
verechtchaguine verescagin vereschagin vereshchagin vereshchagina veresxaguin wereschtschagin
verechtchouk verescsuk verescuk vereshchuk veresjtjuk veresjtsjoek verestsuk wereschtschuk
vern vernon
veronica
veronica veronika
veronica veronika weronika wieronika
veronika
veronika veronique vroni vrunni
vest vests west
vetjorko viachorka viacorka viatchorka vjacorka vjatjorka vyachorka wiaczorka wjatschorka
viacheslav viatcheslav viatscheslav viatxeslav vjaceslav vjacseszlav vjatjeslav vjatseslav vyaceslav vyacheslav wiatscheslav wjatscheslaw
viacheslav viatxeslav vjaceslav vjacseszlav wjatscheslaw
viacheslav vjacseszlav
viacheslavovitch viacheslavovych vjaceslavovic vjaceslavovyc vjatjeslavovytj wjatscheslawowytsch
vibeka vibeke vibekke viveka vivekke wibecke wibeke wibekke wibke
vicente
vichnevski vishnevsky visnevski visnevskij wischnewski wischnewsky wisniewski
victoir victor viktor viktors wiktor
victor
victor viktor wiktor
victoria
victoria victoryja viktoryia viktoryja wiktoryja
victoria viktoria viktorija vitoria vittoria wiktorija wiktoryja
victorovici viktorovic viktorovich viktorovici viktorovics viktorovitch viktorovitj viktorovitx viktorowitsch wiktorowicz wiktorowitsch
vikhirev vikhirevas wichirew
vikiong waikoeng weikeng weiqiang
viktiouk viktiuk viktjoek viktjuk viktyuk wiktiuk wiktjuk
viktor
viktoria viktorie
viktoria viktoriia viktorija viktoriya wiktorija
viktoria viktorija viktoriya wiktorija
viktoria viktoriya
viktorovich viktorovitch viktorovitx viktorovyc viktorovych viktorovytj wiktorowycz wiktorowytsch
vilfrids wilfried
vilhelm weilian william
viljams villiams william
vilkinss wilkins
vills wells wellsova
vilmos
vince
vincent
vincenzo
vindhyavasini yogmaya
vinnicuk vynnychuk vynnycuk vynnytchouk vynnytjuk wynnyczuk wynnytschuk
vinogradov vinogradovs vynohradov winogradow wynohradow
viola
violet
virastiouk virastiuk virastjoek virastjuk virastyuk wirastiuk wirastjuk
virdzinija virginia
virgil
virgilio wergiliusz wirgiliusz
vishnevetsky visneveckij wischnewezki
vishniakov vishnyakov visjnjakov visnakov wischnjakow
vissotskaia vysocka vysockaja vysotskaya wyssozkaja
vissotski viszockij vysockij vysotskiy vysotsky wyssozki
vit
vital vitali vitalij vitalijs wital
vitali vitalii vitalij vitalijs vitalijus vitaliy witalij
vitali vitalij vitalijus vitaly witali witalij
vitaly
vitor
vittorio
vivian
viviana
vivien
vladimir vladimirs vlagyimir volodya wladimir wolodja
vladimiroglu vladimirovic vladimirovich vladimirovitch vladimirovitj vladimirovitsj vladimirovitx vladimirson vlagyimirovics
vladimiroglu wladimirowitsch
vladimirov vladimirovs vladymyrov wladimirow wladymyrow
vladimirovna wladimirowna
vladislav
vlasoff vlasov vlassov wlassow
vlasova vlasovova vlassova wlassowa
vogel
voinalovych vojnalovyc voynalovych wojnalowytsch
voitiuk voityuk vojtjuk voytiouk wojtiuk wojtjuk
vojislav
volfram wolfram
volga volha wolha
volk wolk
volker
volkov volkovs wolkow
volless wallace
volodimir volodomor volodymyr wolodymyr
volodimir volodymyr
volodimirovic volodimirovici volodimirovitx volodymyrovyc volodymyrovych volodymyrovytch volodymyrovytj wolodymyrowytsch
voloshyn volosjyn volosyn woloschyn woloshyn
volynets wolynez
voo woh woo
vorena warren warrenova
vorobev vorobiev vorobiov vorobjev vorobjov vorobjovs vorobyev vorobyov worobjow
voronoi voronoj voronoy woronoi woronyj
voskresenski voskresenskij voskresensky voskressenski woskressenski
voytsex wojciech
vretsiona vretsona vretsyona wreciona wrezjona wrezona
vries
vsevolod vszevolod wsewolod
vsevolodovna vsevolodvona vsievolodovna wsewolodowna
vudss woods woodsova
vuitton
vychebaba vysebaba vyshebaba wyschebaba wyszebaba
vytautas
vytautas witold
wadaani
wadanabe
wade
wahlberg
wai wei
wai wei wey
waiji weiyi
waldek waldemar waldi waldus
waldmann
wales
walesa
walker
wallace
wallis
walsh
walter
walton waltonova
walz
wan wen
wanfeng
wang
wanlai
ward wardova
warner
warren
warwick
washington
wat
wat yuk
watabu
watahe
waters
watkins watkinsova
watson
watts wattsova
wayne
weaver
webb
weber
wee wie
wegner
wei
weiben
weihan
weijie
weinberg
weinberger
weir
weiss weisz
welsh
wen
wenbin
wencai
wencan
wendell
wenlong
wenmu
wenxiong
wenying
werner
werner wernerowa
wes
wesley
white whiteova whitova
whitfield
whitney
whitney witenie
wielislaw wieslaw wieslawa wislaw wislawa
wild
wilfrid
wilhelm
wilhelmine
wilk
wilkerson
wilkinson
will
willard
willem
willi
williams
williamson williamsonova
willis
willis willisova
wilson
winkler
winsten winston
wiseman
witten
wittig wittigova
wlodzislawa
wojcik wojczyk
wolf
wolfe
wolff
wolfgang
woo
worth
wright wrightova
wujiu
wun yuan
wuxiong
wyatt
xabier
xavi xavier
xavier
xia
xian
xiang
xiangli
xianlong
xiansheng
xianzhen
xiao
xiaodong
xiaodu
xiaogang
xiaohong
xiaolong
xiaomei
xiaoming
xiaoqing
xiaoshi
xiaoting
xiaotong
xiaoxia
xiaoyan
xicheng
xie
ximen
xing ying
xingcheng
xingchi
xingfu
xinhong
xinjie
xiqing
xisheng
xiu
xiuli
xiulian
xiumei
xiuqiang
xiuquan
xiuxiu
xiyuan
xoan
xuan
xuanli
xuanming
xuanye
xuanyuan
xudong
xueli
xueliang
xuexiang
xun
yaakov
yagisawa
yalai
yali
yan
yan yim
yan yin
yandong
yang
yangchuan
yanggook yangguk yangkook yangkuk
yanting
yao
yao yau yew yiu
yao yiu
yaosheng
yapeng
yase
yaser yasir yasser yassir
yasho yashoh yashou yasyo yasyoh yasyou
yashu yashuh yashuu yasyu yasyuu
yasmin
yasumasa
yates
yau you
yauki
yaying
yazhou
yee
yee yih
yee yih yyi
yee yue
yefu
yeh yyie
yehenala yehenara yehonala
yejie
yelu yelv yelyu
yeo yeu yoh yuh
yeojeong yojong yuhjung
yeongae yongae
yeongdo
yeonggap yeongkap younggap youngkap
yeonggyeong yongkyong
yeonghae yunghae
yeongja yongcha
yeongmuk youngmook youngmuk yungmook
yeongnam yongnam
yeongsu yongsu
yeongsuk yongsuk
yeongsun yongsun
yeonguk yonguk
yeongyeong yonkyong
yijiu
yildirim
yilmaz
yin
ying
yingxiang
yip
yizhen
yizhi
yoh you
yolanda
yong
yongseon yongson
yoo you
yooa yooah youa youah yua yuah
yoojeong yoojung youjeong youjung yuchong yujeong yujong yujung
yoonjeong yunchong yunjeong yunjong
yoosung yuseong yusong
yosef
yoshiizumi
yoshinari
yoshino yoshinou yosino yosinoh yosinou
yoshiryo yoshiryoh yosiryo yosiryoh
you
you yow
youliang
youlin
young youngova
youpeng
youting
youzhi
yuan
yuanhao
yuanlong
yuanlou
yuanping
yuanxun
yuanzhi
yuch yuchi
yue
yueh
yufeng
yugyeong yukyong
yuhan
yuhara
yuhui
yuk
yuka
yuling
yuma
yumiko
yun
yuncheol
yunseo yunso
yunus
yupeng
yuping
yuqing
yuri
yuriko
yuu
yuval
yuwen
yuxiang
yuxuan
yuyan
yves
yvonne
zach
zacharovitj zacharowicz zaharovic zakharovich zakharovitx
zachary
zahra
zai
zaiga zaika
zainab zaynab zeineb zeynab zeyneb zeynep
zalimkhan zelimchan zelimjan zelimkhan
zanting
zao
zbigniew zbygniew
zdenek
zdenko zdeno
zechun
zedlin zeldin zeldina
zedong
zeguang
zelinskis zielinska zielinski
zeljko
zemba zenba
zemin
zenon
zeru ziju zijyu ziyu zuru
zhai
zhangliao
zhao
zhen
zhengfu
zhengning
zhengxiong
zhenliang
zhenlu
zhenlun
zhenqu
zhicheng
zhihao
zhihong
zhijun
zhili
zhiming
zhiqiang
zhiqin
zhiqing
zhiwei
zhixin
zhixiong
zhiying
zhong
zhonglai
zhongmou
zhongwen
zhongxun zungfan
zhongzhen
zhou
zhoutai
zhu
zhuan
zhuang
zhulynskyi
zhuoyuan
zhuqiang
zichang
zichen
ziegler
zijing
zili
ziliang
zimbardo
zimmer
zimmerman
zink
zinner
zinovi zinovii zinovij zinoviy zinovy zinowij
ziqin
ziqing
zishun
zivkovic zivkovics
ziwen
ziyadkhan ziyadkhanoglu ziyadkhanov ziyadli ziyadxan ziyadxanov ziyadxanovlar
ziyu
ziyuan
zoe
zoe zoi
zofia
zohaili zuhaili zuhayli
zoltan zsolt
zonghan
zongli
zongshi
zongyi
zora zoran zoras zorica zorka
zoran
zorin
zuckerberg
zulaykha zuleica zuleika zuleikha zulekha zuleyka
zuo
zuodong
zuoqiu
zvaric zvaryc zvarych zvarytj zvarytsj zvarytx zwarycz
zverev
zygmunt
"""

#: A name, then the short forms of it that people go by.
_SHORT = """
aaron erin ron ronnie
abbigail abbe abbey abbi abbie abby gail nabby
abbigale abbe abbey abbi abbie abby gail nabby
abdullah abdo abdu
abednego bedney
abel ab abe eb ebbie
abiel ab
abigail abbe abbey abbi abbie abby gail nabby
abigale abbe abbey abbi abbie abby gail nabby
abijah ab bige
abner ab
abraham ab abe
abram ab abe
absalom ab abbie app
ada addy adie
adaline ada addy adie delia dell lena
addison addie addy
adela adie della
adelaide addy adele adie dell della heidi
adelbert albert bert del delbert
adele addy dell
adeline ada addy delia dell lena
adelphia addy adele dell delphia philly
adena adina deena dena dina
adolphus ado adolph dolph
adrian rian
adriane riane
adrienne addie enne rienne
agatha aga aggy
agnes aggy inez nessa
ahmad ahmadi hamada
aileen allie lena
alan al
alanson al lanson
alastair al
alazama ali
albert al bert
alberta allie bert bertie
alberto beto
aldo al
aldrich rich riche richie
aleksander sasa
aleksandr alek alex sasha shura
aleksei alyosha lyosha
aleva leve levy
alex al
alexander al alec alex sandy
alexandra alex alla sandra sandy
alexandria alex alexander alla drina sandra
alexey alyosha lyosha
alexis alex lexi
alfonse al
alfred al fred freddy
alfreda alfy freda freddy frieda
algernon algy
alice allie elsie lisa
alicia allie elsie lisa
aline adeline
alison ali allie
alixandra alix
allan al alan allen
allen al alan allan
allisandra ali allie ally
allison ali allie ally
allyson ali allie ally
allyssa ali allie ally
almena ali allie ally mena
almina minnie
almira myra
alonzo al lon lonzo
alphinias alphus
althea ally
alverta vert virdie
alyssa al ally lissia
alzada zada
amanda manda mandy
ambrose brose
amelia amy emily mel millie
amos moses
anastasia ana nastya stacy
anatoly tolya
anderson andy
andre drea
andrea andi andrew andy drea rea
andrew andy drew randy
andriane ada adri rienne
angela angel angie
angelica angel angelika angelique angie
angelina angel angie lina
ann annie nan
anna ann anne annie nan
anne ann annie nan
annette anna nettie
annie ann anna
anselm ance anse ansel selma
anthony ant tony
antoinette ann netta tony
antonia ann netta tony
antonio ant toni tono tony
appoline appie appy
aquilla quil quillie
ara arry belle
arabella ara arry bella belle
arabelle ara arry bella belle
araminta armida middie minty ruminta
archibald archie
archilles kill killis
ariadne ari arie
arielle arie
aristotle telly
arizona ona onie
arlene arly lena
armanda mandy
armena arry mena
armilda milly
arminda mindie
arminta minite minnie
arnold arnie
aron erin ron ronnie
artelepsa epsey
artemus art
arthur art
arthusa thursa
arzada zaddi
asahel asa
asaph asa
asenath assene natty sene
ashley ash ashly leah lee
aubrey bree
audrey audree dee
august gus
augusta aggy gatsy gussie tina
augustina aggy gatsy gussie tina
augustine august austin gus
augustus august austin gus
aurelia aurilla ora orilla ree rilly
avarilla rilla
azariah aze riah
bab barby
babs bab barbara barby
barbara bab babs barbie barby bobbie
barbery barbara
barbie barbara
barnabas barney
barney barnabas
bart bartholomew
bartholomew bart bartel bat mees meus
barticus bart
bazaleel basil
bea beatrice
beatrice bea trisha trix trixie
becca beck
beck becky
bedelia bridgit delia
belinda belle linda
bella arabella belle isabella
benedict ben bennie
benjamin ben benjy bennie benny bibi jamie
benjy benjamin
bernard barney berney bernie berny
berney bernie
bert bertie bob bobby
bertha bert bertie birdie
bertram bert
bertrand randy
bess bessie
beth betsy betty elizabeth
bethena beth thaney
beverly bev
bezaleel zeely
biddie biddy
bill billy fred robert william willie
billy fred robert william
binyamin bibi
blanche bea
bob rob robert
bobby bob rob
boetius bo
boris borya
brad bradford ford
bradford brad ford
bradley brad
brady brody
breanna bree bri
breeanna bree
brenda brandy
brian bryan bryant
brianna bri
bridget biddie biddy bridgie bridie
brittany britt brittnie
brittney britt brittnie
broderick brady brody rick ricky rod
bryanna ana anna bri briana brianna
caitlin cait caity
caitlyn cait caity
caldonia calliedona
caleb cal
california callie
calista kissy
calpurnia cally
calvin cal vin vinny
cameron cam ron ronny
camile cammie
camille cammie millie
campbell cam
candace candy dacey
carla carly karla
carlotta lottie
carlton carl
carmellia mellia
carmelo melo
carmon cammie carm charm
carol carolann carole caroline carri carrie cassie kara kari lynn
carolann carol carole
caroline carol carole carrie cassie lynn
carolyn carrie cassie lynn
carrie cassie
carthaette etta etty
casper jasper
cassandra cassie sandra sandy
cassidy cass cassie
caswell cass
catherine casey cassie cathy kathy katy kay kit kittie lena trina
cathleen casey cassie cathy kathy katy kay kit kittie lena trina
cathy catherine cathleen kathy
cecilia celia cissy
cedric ced rick ricky
celeste celia lessie
celinda linda lindy lynn
charity chat
charles carl charlie chick chuck
charlie charles chuck
charlotte char lotta lottie sherry
chauncey chan
chelsey chelsie
cheryl cher
chesley chet
chester chet
chet chester
chick caroline charlotte chuck
chloe clo
chris kris
christa chris
christian chris kit
christiana ann chris christy crissy kris kristy tina
christiano chris
christina chris chrissy christy crissy kris kristy tina
christine chris chrissy christy crissy kris kristy tina
christoffer chris
christoph chris
christopher chris kit
christy crissy
cicely cilla
cinderella arilla cindy rella rilla
cindy cinderella
claire clair clara clare
clara clarissa
clare clara
clarence clair clare
clarinda clara
clarissa cissy clara
claudia claud
cleatus cleat
clement clem
clementine clem clement
cliff clifford
clifford cliff ford
clifton cliff tony
cole colie
columbus clum
con conny
conrad con conny
constance connie
cordelia cordy delia
corey coco cordy ree
corinne cora ora
cornelia cornie corny nelia nelle nelly
cornelius con conny corny neil niel
cory coco cordy ree
courtney court curt
crystal chris crys stal tal
curtis curt
cynthia cindy cintha
cyrenius cene cy renius serene swene
cyrus cy
dahl dal
dalton dahl dal
daniel dan dann danny
danielle dani ellie
danny daniel
daphne daph daphie
darlene darry lena
david dave davey day
daycia dacia daisha
deanne ann dee
debbie deb debby deborah debra
debby deb
debora deb debbie debby
deborah deb debbie debby
debra deb debbie
deidre deedee
delbert bert del
delia cordelia delius fidelia
delilah dell della lil lila
deliverance della delly dilly
della adela adelaide delilah dell
delores dee dell della lola lolly
delpha philadelphia
delphine del delf delphi
demaris dea maris mary
demerias dea maris mary
democrates mock
dennis dennie denny
dennison dennis denny
derek derrek rick ricky
derick rick ricky
derrick eric rick ricky
deuteronomy duty
diana di dicey didi
diane di dian dianne dicey didi
dicey dicie
dick richard rick
dickson dick
dmitri dima mitya
dmitry dima mitya
domenic dom nic
domenico mimmo
dominic dom nic
dominick dom nick nicky
dominico dom
donald don donnie donny dony
donato don
donna dona
donovan don donnie donny dony
dorcus darkey
dorinda dora dorothea
doris dora
dorothea doda dora
dorothy dolly dora dortha dot dottie dotty
dotha dotty
dotty dot
douglas doug
drusilla silla
duncan dunk
earnest ernestine ernie
ebbie eb
ebenezer eb ebbie eben
eddie ed
eddy ed
edgar ed eddie eddy
edith edie edye
edmond ed eddie eddy
edmund ed eddie eddy ned ted
edna edny
eduardo ed eddie eddy lalo
edward ed eddie eddy ned ted teddy
edwin ed eddie eddy ned win
edwina edwin
edyth edie edye
edythe edie edye
egbert bert burt
eighta athy
eileen helen
ekaterina katya
elaine helen lainie
elbert albert bert
elbertson bert elbert
eldora dora
eleanor elaine ellen ellie lanna lenora nelly nora
eleazer lazar
elena helen
elias eli lee lias
elijah eli lige
eliphalel life
eliphalet left
elisa lisa
elisha eli lish
eliza elizabeth
elizabeth bess bessie beth betsy betty eliza lib libby lisa liz liza lizzie lizzy
ella el ellen
ellen helen nell nellie
ellender ellen helen nellie
ellie elly
ellswood elsey
elminie minnie
elmira ellie elly mira
elnora nora
eloise heloise louise
elouise louise
elsie elsey
elswood elsey
elvira elvie
elwood woody
elysia lisa lissa
elze elsey
emanuel manny manuel
emeline em emily emma emmy milly
emil em emily
emily em emma emmy mel millie
emma em emmy
enrique kike quique
epaphroditius dite ditus dyce dyche eppa
ephraim eph
erasmus rasmus raze
eric rick ricky
ernest ernie
ernestine erna ernest teeny tina
erwin irwin
eseneth senie
essy es
estella essy stella
estelle essy stella
esther essie hester
eudicy dicey
eudora dora
eudoris dosie dossie
eugene gene
eunice nicie
euphemia effie effy
eurydice dicey
eustacia stacia stacy
eva eve
evaline eva eve lena
evangeline ev evan vangie
evelyn ev eve evelina
evgeniy zhenya
evgeny zhenya
experience exie
ezekiel ez zeke
ezideen ez
ezra ez
faith fay
fallon fal falcon fall fallie fally falon lon lonnie
fatima fatma
felicia fel feli felix
felicity flick tick
feltie felty
ferdinand ferdie fred freddie freddy
ferdinando ferdie fred nando
fidelia delia
fionna fiona
flora florence
florence flo flora flossy
floyd lloyd
fran frannie
frances cissy fanny fran francie frankie frannie franniey franny sis
francesco ciccio franco
francie francine
francine fran francie frannie franniey franny
francis fran frank frankie
francisco curro paco pancho
frankie francis frank
franklin fran frank
franklind fran frank
freda frieda
frederica erica erika freddy frederick rickey
frederick derick erick fred freddie freddy fritz rick ricky
fredericka ericka freda freddy frieda ricka rickey
frieda fred freddie freddy
friedrich fritz
gabriel gabby gabe
gabriella ella gabby
gabrielle ella gabby
gareth gare gary
garrett barrett gare garratt garret garry gary jerry rhett
garrick garri
genevieve eve jean jenny
geoffrey geoff jeff
georg jorg schorsch
george georgie
georgiana georgia
georgine george
gerald gerry jerry
geraldine dina gerri gerrie gerry jerry
gerhardt gay
gertie gert gertrude
gertrude gert gertie trudy
gilbert bert gil wilber
giovanni gianni gio nino
giuseppe beppe peppe pino
glenn glen
gloria glory
governor govie
greenberry berry green
greggory gregg
gregory gory greg
gretchen margaret
grigory grisha
griselda grissel
guillermo memo
gum monty
gus gussie
gustavus gus gussie
gwen wendy
gwendolyn gwen wendy
hailey haylee hayley
hamilton ham
hannah anna nan nanny
harold hal hap haps harry
harriet hattie
harrison hap haps harry
harry hap haps harold henry
haseltine hassie
haylee hailey hayley
hayley hailey haylee
heather hetty
heinrich heinz
helen ella ellen ellie lena
helena aileen eileen elaine eleanor ellen lena nell nellie
helene ella ellen ellie lena
heloise eloise elouise lois
henrietta etta etty hank henny nettie retta
henry hal hank hap haps harry
hephsibah hipsie
hepsibah hipsie
herbert bert herb
herman dutch harman
hermione hermie
hester esther hessy hetty
hezekiah hez hy kiah
hillary hilary
hipsbibah hipsie
hiram hy
honora honey nora norah norry
hopkins hop hopp
horace horry
hortense harty tensey
hosea hosey hosie
howard hal howie
hubert bert hub hugh
hussein husni
ian john
ibrahim ibo
ignacio nacho
ignatius iggy nace nate natius
ignatzio iggy nace naz
immanuel emmanuel manuel
india indie indy
inez agnes
iona onnie
irene rena
irvin irving
irving irv
irwin erwin
isaac ike zeke
isabel bell bella belle ib issy nib nibby tibbie
isabella bella belle ib issy nib nibby tibbie
isabelle bella belle ib issy nib nibby tibbie
isadora dora issy
isadore izzy
isaiah zadie zay
isidore izzy
iva ivy
ivan john vanya
jackson jack
jacob jaap jake jay
jacobus jacob
jacqueline jack jackie jacqui
jacques jacquot
jahoda hoda hodie hody
jakob jake
jalen al alen haylen jaelin jaelyn jailyn jay jaye jaylin jaylyn len lennie lenny
james jamie jem jim jimmie jimmy
jamey james jamie
jamie james
jane janie jean jennie jessie
janet jan jessie
janice jan
jannett nettie
jasper casper jap
jayme jay
jean jane jeannie
jeanette janet jean jessie nettie
jeanne jane jeannie
jebadiah jeb
jedediah diah dyer jed
jedidiah diah dyer jed
jefferey jeff
jefferson jeff sonny
jeffery jeff
jeffrey geoff jeff
jehiel hiel
jehu gee hugh
jemima mima
jennet jenn jenny jessie
jennifer jen jenn jenni jennie jenny
jeremiah jereme jerry
jeremy jez jezza
jerita rita
jerry geraldine geri gerry jereme
jessica jess jessie
jessie jane janet jess
jesus chuy
jillian jill
jim jimmie
jincy jane
jinsy jane
joan jo nonie
joann jo
joanna hannah jo joan jodi jody
joanne jo
jody jo
joe joey
johann john
johanna jo
johannah hannah jo joan jody nonie
johannes hans johann john johnny jonathan
john ian jack jock johnny jon jonnie jonny
johnathan john johnathon johny jon jonathan jonathon jonnie jonny nathan
johnathon john johnathan johny jon jonathan jonathon jonnie jonny
jon john johnny jonnie jonny
jonathan john johnathan johnathon johny jon jonathon jonnie jonny nathan
jonathon john johnathan johnathon johny jon jonathan jonnie jonny
jose chepe pepe
josef sepp
joseph jody joe joey jos
josephine fina jo jody joey josey josie
josetta jettie
josey josophine
joshua joe jos josh
josiah jos
josip joso
josophine jo joey josey
joyce joy
juan juancho
juanita nettie nita
judah jude juder
judith juda jude judi judie judy
judson jud sonny
judy judith
julia jill jules julie
julian jule jules
julias jule jules
julie jule jules julia
june junius
junior jr june junie
justin justina juston justus
kaitlin kait kaitie
kaitlyn kait kaitie
kaitlynn kait kaitie
kalli cali kali
kameron kam
karla carla carly
katarina catherine tina
kate kay
katelin kate kay kaye
katelyn kate kay kaye
katherine cassie cathy kate kathy katy kay kaye kit kittie lena trina
kathleen cassie cathy kathy katy kay kit kittie lena trina
kathryn kate kathy katie
katia kate katie
katy kate kathy katie
kayla kay
kelley kelli kellie kelly
kendall ken kenny
kendra kay kenj kenji kenny
kendrick ken kenny
kendrik ken kenny
kenneth ken kendrick kenny
kenny ken kenneth
kent ken kendrick kenny
kerry kerri
kevin kev
keziah kizza kizzie
khadija khadouj
kimberley kim kimberli kimberly
kimberly kim kimberley kimberli
kingsley king
kingston king
kit kittie
konstantin kostya
kris chris
kristel kris
kristen chris
kristin chris
kristine chris christy crissy kris kristy tina
kristofer chris kris
kristoffer chris kris
kristopher chris kris
kristy chris
kymberly kym
lafayette fate laffie
lamont monty
laodicia cenia dicy
larry laurence lawrence
latisha tish tisha
laurel laurie
lauren laurie ren
laurence larry lon lonny lorne lorry
laurinda laura lawrence
lauryn laurie
laveda veda
laverne verna vernon
lavina ina vina viney
lavinia ina vina viney
lavonia vina viney vonnie wyncha
lavonne von
lawrence larry lawrie lon lonny lorne lorry
leanne annie lea
lecurgus curg
leilani lani
lemuel lem
lena ellen
lenora lee nora
leo leon
leonard len lenny leo leon lineau
leonidas lee leon
leonora nell nellie nora
leonore elenor honor nora
leroy lee roy
lesley les
leslie les
lester les
letitia lettice lettie tish titia
levi lee
levicy vicy
levone von
lib libby
lidia lyddy
lil lilly lily
lillah lil lilly lily lolly
lillian lil lilly lolly
lilly lil lily
lincoln link
linda lindy lynn
lindsay lindsey lindsie lindsy
lindy lynn
lionel leon
lisa liz
littleberry berry little
lizzie liz
lois lou louise
lonzo lon
lorelei laurie lori lorrie
lorenzo loren
loretta etta lorie lorrie retta
lorraine lorie lorrie
lotta lottie
lou louis lu
louis lewis lou louie louise
louisa eliza lois lou
louise eliza lois lou
louvinia vina viney vonnie wyncha
lucas luke
lucia lucius lucy
lucias luke
lucille cille lou lu lucy
lucina sinah
lucinda cindy lou lu lucy
lucretia creasey
lucy lucinda
ludwig lutz
luella ella lu lula
luigi gigi
luis lucho
luke lucas
lunetta nettie
lurana lura
luther luke
lydia lyddy
lyndon lindy lynn
mabel amabel mehitabel
mac mc
mack mac mc
mackenzie kenzy mac mack
maddison maddi maddie
maddy madeline madelyn madge
madeline lena maddi maddie maddy madge madie magda maggie maud
madelyn maddy madie
madie madeline madelyn
madison maddy mattie
maegen meg
magdalena lena maggie
magdelina lena madge magda maggie
mahala hallie
makayla kayla
malachi mally
malcolm mac mal malc
malinda lindy
manda mandy
mandie amanda
mandy amanda
manerva eve minerva nerva nervie
manny manuel
manoah noah
manola nonnie
manuel emanuel manny manolo
marcus marc mark
margaret daisy gretta madge maggie maggy marge margery margie margy meg midge peg peggy rita
margaretta daisy gretta madge maggie marge margery margie meg midge peg peggy rita
margarita daisy greta madge maggie maisie marge margo meg megan metta midge peggie rita
marge margaret margaretta margery
margie marjorie
marguerite peggy
maria masha
mariah maria mary
marian marianna marion
marie mae mary
marietta mae mamie maria mariah marie marion mary maureen may mercy minnie mitzi mollie molly polly
marilyn mary
marion mary
marissa rissa
marjorie margie margy
marni marnie
marsha marcia marcie mary
martha marty mat mattie patsy patty
martin marty
martina tina
martine tine
marv marvin
marvin marv
mary mae mamie marie mitzi molly polly
masayuki masa
mat mattie
mathew mat matt maty
mathilda patty tillie
matilda matty maud tilla tilly
matthew matt mattie matty thias thys
matthews matt mattie matty
matthias matt matze thias thys
maud middy
maureen mary
maurice morey
mavery mave
mavine mave
maximilian max
maximillian max
maxine max
maxwell max
may mae
mckenna ken kenna meaka
medora dora
megan meg
meghan meg
mehitabel hetty hitty mabel mitty
mehmet memo
melanie mellie
melchizedek dick zadock
melinda linda lindy lynn mel mindy
melissa lisa lissa mel milly missy
mellony mellia
melody lodi
melvin mel
melvina vina
mercedes merci mercy sadie
merv mervin
mervin merv
mervyn merv
micajah cage
michael micah mick mickey micky mike mikey
micheal mike mikey miky
michelle chelle mickey shelley shellie shelly shely
mick micky
miguel michael miggy miguael miguaell miguail miguaill miguayl miguayll miguell mike
mike michael mick micky
mikhail misha
milan mile
mildred milly
millicent milly missy
minerva minnie
minnie wilhelmina
miranda mandy mira randi randy
miriam mimi mitzi mitzie
missy melissa
mitch mitchell
mitchell mitch
mitzi mary mittie mitty
mitzie mittie mitty
monet nettie
monica monna monnie
monteleon monte
montesque monty
montgomery gum monty
monty lamont
morris morey
mortimer mort
moses amos mose moss
muhammad hamada hamoudi
muriel mur
mustafa musti
myrtle mert myrt myrti
nadine deedee nada
nancy ann nan nanny
naomi omi
napoleon leon nap nappy
natalia natasha
natalie natty nettie
natasha nat tasha
nathan nat nate
nathaniel nat nate nathan natty than
nelle nelly
nelson nels
newt newton
newton newt
nicholas claas claes nic nick nickie nicky nico
nicholette cole nichole nickey nicki nicky nicole nikki
nicodemus nic nick nickie nicky nico
nicolas nic nick nickie nicky nico
nicole cole nicki nicky nikki nole
nikolai kolya
nikolas claes nic nick nickie nicky nico
nikolay kolya
nikole nikki
nora nonie
norbert bert norby
norbusamte norbu
norman norm
nowell noel
obadiah diah dyer obed obie
obediah obie
obedience beda beedy biddie obed
obie obediah
octavia tave tavia
odell odo
olga olya
olive livia nollie ollie
oliver ollie
olivia livia nollie ollie
ollie oliver
onicyphorous cy cyphorus one osaforum osaforus syphorous
orilla ora rilly
orlando roland
orphelia phelia
ossy ozzy
oswald ossy ozzy waldo
otis ode ote
pamela pam
pandora dora
parmelia amelia melia milly
parthenia parsuny pasoonie phenie teeny
patience pat patty
patricia pat patsy patti patty tricia trish trisha
patrick paddy pat pate patsy peter
patsy patty
patty patricia
paul polly
paula lina polly
paulina lina polly
pauline polly
pavel pasha
peggy peg
pelegrine perry
penelope penny
percival percy
peregrine perry
permelia mellie melly milly
pernetta nettie
persephone seph sephy
peter pate pete
petr petya
petronella nellie
pheney josephine
pheriba ferbie pherbia
philadelphia delphia
philander fie
philetus leet phil
philinda linda lindy lynn
philip phil pip
philipina penie phoebe pip
phillip phil pip
philly delphia
philomena menaalmena
phoebe fifi
pinckney pink
pleasant ples
pocahontas pokey
posthuma humey
prescott pres scott scotty
priscilla cilla cissy prissy
providence provy
prudence prudy prue
prudy prudence
pyotr petya
rachel rachael shelly
rafael rafa
rafaela rafa
ramona mona
randall randy
randolf dolph randy
randolph dolph randy
raphael ralph
ray raymond
raymond ray
reba becca beck
rebecca becca beck becky reba
reggie reg reginald
regina gina reggie
reginald naldo reg reggie renny
relief leafa
reuben rube
reynold reginald
rhoda rodie
rhodella della
rhyna rhynie
ricardo rick ricky
rich dick rick
richard dick dickie dickon dicky rich richie rick ricky
rick ricky
ricky dick rich
robert bill billy bob bobby dob dobbin hob hobkin rob robby rupert
roberta bert bertie birdie birtie bobbie robbie roby
roberto beto rob tito
roderick erick rickie rod roddy
rodger bobby hodge rod roge roger
rodney rod
rodrigo rigo
roger bobby hodge rod rodger roge
roland lanny orlando rollo rolly
ron ronnie ronny
ronald naldo ron ronnie ronny
ronny ronald
rosa rose
rosabel belle rosa rose roz
rosabella bella belle rosa rose roz
rosaenn ann
rosaenna ann
rosalinda linda rosa rose roz
rosalyn linda rosa rose roz
roscoe ross
rose rosie
roseann ann rose rosie roz
roseanna ann rose rosie roz
roseanne ann
rosemary marie mary rose rosemarie rosey
rosina sina
roxane rox roxie
roxanna ann rose roxie
roxanne ann rose roxie
rudolph dolph olph rolf rudy
rudolphus dolph olph rolf rudy
russell russ rusty
ryan ry
sabrina brina
safieel safie
salome loomie
salvador sal sally
salvatore toto
sam sammy
samantha mantha sam sammy
sampson sam sammy
samson sam sammy
samuel sam sammy
samyra myra sam sammy
sandra cassandra sandy
sandy sandra
sanford sandy
santiago chago santi
sarah sadie sally sara
sarilla silla
savannah anna savanna vannie
scott sceeter scottie scotty squat
sebastian seb sebby
selma anselm
serena rena
sergei serezha seryozha
sergey serezha seryozha
serilla rilla
seymour morey see
shaina sha shay
sharon sha shay
shaun shawn
shawn shaun
sheila cecilia
sheldon shelly
shelton shel shelly tony
sheridan dan danny sher
sheryl cheri cherie sher sheri sherri sherry sherryl
shirley lee sherry shirl
sibbilla sibbell sibbie sybill
sidney sid syd
sigfired sid
sigfrid sid
sigismund sig
silas si
silence liley
silvester si sly syl vest vester
simeon si sion
simon si sion
slobodan boban
smith smitty
socrates crate
solomon sal salmon saul sol solly zolly
sondra dre sonnie
sophia sophie
sophronia frona fronia sophia
stacey staci stacie stacy
stacie stacey staci stacy
stacy staci
stephan steve
stephanie annie steffi steffie steph stephani stephany stephie stephine stevie
stephen steph steve
steven steph steve stevie
stjepan stipe
stuart stu
sue susan susie
sullivan sully van
susan hannah sue sukey susie suzie
susannah hannah sue sukey susie
susie suzie
suzanne sue suki susie
svetlana sveta
sybill sibbie
sydney sid
sylvanus sly syl
sylvester si sly sy syl vessie vester vet
tabby tabitha
tabitha tabby
tamarra tammy
tammie tami tammy
tammy tami tammie
tanafra tanny
tasha tash tashie
tatiana tanya
ted teddy
temperance tempy
terence terry
teresa terry tess tessa tessie
terri teri terrie terry
terry terence
tess teresa theresa
tessa teresa theresa
thad thaddeus
thaddeus thad
theo theodore
theodora dora
theodore ted teddy theo
theodosia dosia theo theodosius
theophilus ophi
theotha otha
theresa terry tess tessa tessie thirza thursa traci tracie tracy
thom thomas tom tommy
thomas thom tom tommy
thomasa tamzine
tiffany tiff tiffy
tilford tillie
tim timmy
timothy tim timmy
tina christina
tisha tish
tobias bias toby
tom thomas tommy
tony anthony
tranquilla quilla trannie
trish patricia trisha
trix trixie
trudy gertrude
tryphena phena
unice eunice nicie
uriah riah
ursula sula sulie
valentina felty val vallie
valentine felty
valeri val valerie
valerie val
vanburen buren
vandalia vannie
vanessa essa nessa vanna
vernisee nicey
veronica franky frony ron ronie ronna ronnie ronny vonnie
vic vicki vickie vicky victor
vicki vickie vicky victoria
victor vic
victoria tori torie torri torrie tory vic vicki vickie vicky
vijay vij
viktor vitya
vincent vic vin vince vinnie vinny
vincenzo enzo vic vin vince vinnie vinny
vinson vin vince vinnie vinny
viola ola vi
violetta lettie
virginia ginger ginny jane jennie virgy
vivian vi viv
vladimir volodya vova
waldo ossy ozzy
wallace wally
wally walt
walter wally walt
washington wash
webster webb
wendy wen
wesley wes
westley farmboy wes west
wilber bert will
wilbur will willie willy
wilda willie
wilfred fred wil will willie
wilhelm wil willi willie
wilhelmina mina minnie willie wilma
will bill fred wilbur willie
william bela bell bill billy wil will willie willy
willie fred william
willis bill willy
wilma billiewilhelm william
wilson will willie willy
winfield field win winny
winifred freddie winnet winnie
winnie winnifred
winnifred fred freddie freddy winnie winny
winny winnifred
winton wint
woodrow drew wood woody
yekaterina katya
yelena lena
yeona ona onie
yevgeny zhenya
yoshihiko yoshi
yulan lan yul
yuri yura
yuriy yura
yvonne vonna
zach zack zak
zachariah zac zach zachy zack zak zakk zeke
zachary zac zach zachy zack zak zakk zeke
zachery zac zach zachy zack zak zakk zeke
zack zach zak
zebedee zeb
zedediah diah dyer zed
zephaniah zeph
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(_NAMES.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _SHORT.strip().splitlines():
        name, *forms = line.split()
        for form in forms:
            found.setdefault(form, set()).add(name)
            found.setdefault(name, set()).add(form)
    return {word: frozenset(words) for word, words in found.items()}


def is_name(word: str) -> bool:
    """Whether ``word`` (lower-case ASCII) is known to be a name that people bear."""
    return word in _groups()


def one_name(first: str, second: str) -> bool:
    """Whether two words are forms of one name ("pavel", "paulo")."""
    groups = _groups()
    return first in groups and second in groups and not groups[first].isdisjoint(groups[second])


def short_forms(word: str) -> frozenset[str]:
    """The names that ``word`` is a short form of, and its own short forms.

    >>> sorted(short_forms("nacho"))
    ['ignacio']
    """
    return _short_forms().get(word, frozenset())


def short_form(first: str, second: str) -> bool:
    """Whether one is a short form of the other, or both are of one name ("bob", "robert"; "ed", "eddie")."""
    mine = short_forms(first)
    return second in mine or (bool(mine) and not mine.isdisjoint(short_forms(second)) and not (_full(first) and _full(second)))


def _full(word: str) -> bool:
    """Whether ``word`` has short forms of its own, so that it is a name of its own."""
    return any(len(form) < len(word) for form in short_forms(word))
