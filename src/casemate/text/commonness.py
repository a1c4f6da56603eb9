"""How common words are in names: word -> weight in hundredths. Written by ``tools/commonness.py``; do not edit.

A word that is not here weighs 100. The docstring of the tool names the pools and their licences.
"""

from __future__ import annotations

#: One line per weight: the weight, then the words that have it.
_TABLE = """
25 al energy fund global
28 and steel
30 infrastructure
33 trade
34 equity
36 equipment
38 oil shipping
40 ali trust wind
41 bond gas holdings investment muhammad of partners
42 funds services
43 manufacturing opportunities
44 de income sa
45 capital etf
46 abu investments master trading
47 abd bank group india portfolio sicav solutions the
48 ahmad co credit for industries management maritime mohammad sl
49 abdul green international islamic maria markets private
50 asset mohammed multi
51 aqsa foundation growth ibrahim petroleum power
52 ahmed cargo chemical gim index investors michael port renewable scsp van
53 access development emerging finance high holding iran real series
54 david ep hassan jose mohamed organization strategy ucits
55 el estate feeder harbor invest james rahman rail street value yield
56 alpha chen daniel john li macro robert smith solar sustainable thomas
57 abdullah christopher debt equities exchange general hasan in jennifer lin petrochemical raif service spc
58 allocation balanced benjamin container corporate fixed lux return select sp transportation uk wang
59 abdallah advisors bin cap charitable committee haji industry juan kim korea la long ly new state us vintage william zhang
60 aps core del diversified dynamic europe hedged huang jessica johnson lng logistics martin opportunity products reza ship short trustee
60 wu yang
61 amanda antonio bag canada cayman center farm garcia gp industrial iranian iron jihad khan life lisa liu luis managers matthew michelle
61 plus resources richard said sal shahid society strategic strategies technology usd
62 allianz ana asia blackrock brown carlos clean copper dividend drilling esg european ex expansion gonzalez jones joseph laura manager
62 market melissa mustafa no rodriguez sarah scott securities sociedad sresth systems tiger west williams world
63 alexander anna ansar anthony association ben class consulting din engineering hamid inversiones jesus kevin kimberly lopez managed
63 martinez national omar pool saleh sas shree small tikriti xu
64 absolute andrew angela army ashley blocker brian charles chol commercial elizabeth enhanced eric eur gabriel institutional invesco
64 listed mark mills mohamad money nicole ph rihs ryan salih security segregated selection stephanie steven traders transition
65 active aleksandr amir blue bonds construction employee euro gomez grade grupo husayn hussein institute jason jorge joshua julia kelly
65 lending mary movement ms north patricia pension research sara sif special sub taylor tech timothy ubs ul ventures vladimir
66 aggregator alberto alternative amin andrea assets australia aziz bn china da export fidelity foreign im jeffrey jonathan lucas mhmd
66 miguel natural pacific pars paul pimco pip property salah salim singapore sofia technologies victoria welfare zuoteng
67 abbas amy ca comercializadora currency davis enterprise force hafiz hedge hernandez icav ismail jacob justin karen kenneth khalid
67 khalil leaders leasing macquarie mahmoud manuel marketing miller nickel perez quality rebecca revolutionary sandra scheme sheikh sri
67 supply total umar unit united wilson yan
68 activity air american andersson business choe christine collective cv designated enterprises flores ge gregory hadi hans heather
68 helena hossein impact import ireland islam julie lingmu mahmud marine mill nicholas non pev pipeline project retirement ri samuel
68 smart star susan valentina volatility yu
69 aaron all andrey bashir bureau christina cruz diaz emily emma erik fi flexible gaoqiao henry holdco ig imam infra inmobiliaria ivan
69 jackson jamaat jamil kish linda loan luxembourg majid marie ministry mohsen musa palestine patrick peter rahim rawi republic risk
69 rolling sales sanchez sina spv sun syrian teresa thiago torres victor wellington xue yahya yk yusuf
70 abou adam aggregate alicia alvarez am anne ao barbara brandon brigade centre climate complex danielle diana dr east enrique es
70 financial forces goldman hall haramain hong igor islami jamal javier johansson juhani karim karl lee mario mining monica muhsin ocean
70 oscar pe pedro peoples pes pif rachel ramirez ramon rashid river sachs saeed samantha sergey shares shri siemens song stephen term
70 thompson tianzhong ur usa valencia vi wealth
71 abdel adnan africa amundi anderson anita axa clark der dubian duration elisabeth emilia eva fib food franklin government hao ho hsbc
71 humanitarian il iraq ishares japan khayriyya kumizi lauren liberation low mackenzie manndhr megan mellon moore nam nathan neutral
71 olivia palestinian pamela park plan point production projects pwr refinery relief saad salazar salman sanat sayuri schroder sea sergei
71 sham simon solution storage sultan tina turki vladimirovich walid western white wholesale
72 aberdeen adani agency agro allen alloys angel aqr arturo asuka atlantic awad bautista bd bo bradley brenda brittany bryan cecilia ch
72 chang chunxiang congtailang convertible cynthia dandong deborah di edward fawaz felipe focus fonds francisco fuad george ghadir habib
72 healthcare heye inflation isabella jamie jian joel karlsson katherine kereskedelmi khaled leon lines ling los lu luz mahdi mejia metal
72 mingmei msci nilsson nznyn pak qiandai qixia railway ramos robin sabawi sanabil santiago shanben shuzhen silva south stone szolgaltato
72 taozi titanium to transport tubes viktor xiangzhi xiumei yun zhongcun
73 aktien aleksandrovich aluminum amber amer america apollo arab assad berg bianca bmo bny cai carl castillo castro catherine central
73 charity chun ci city clara commodities defense diane digital direct douglas electronics emp erica felix fernandez fernando frank ftmh
73 future gaddafi gan gang golden guzman hamza harris health hotel house innovation internacional jeremy jia jianai jieyi kbc kristin
73 kyle lars lewis lihua lori lucia luisa martina mateo mbyn morgan mu muhammed nguyen nicolas oleg party principal rd rehman robinson
73 romero roy salam san servicios seyed shanghai shannon slp sr sulayman swiss tactical talib tammy tariq tazhen tehran thapa tiffany
73 tyler union va vargas vincent walker works xiaolin xiuying yangzi yi ying yingshu yong young zhizi zhr zoe
74 abubakar agha akbar alma andre andrei andres ann ares arthur asad austin baker barakat barings bio blackstone branch bruno carolina
74 chf christian colombia corps crystal dalian denise department donald donna dusi eduardo electric employees gary gems gold gulf hannah
74 haramayn henderson holm hsyn ignacio isis jacqueline joao jordan jpmorgan kathleen kkr kristina kyn lijia luna lyn madrassa malik
74 mansur mehdi metals mhn mia mitchell mujahidin mutual nasser network nina partnership premium prison qadhafi qasim rafael raymond ren
74 responsible rita roberts ronald rosa ruiz russell saif sayyed share shaykh shuhui structured su systematic taiyi tara target tax
74 tourism tracy trans university vanessa wei wright yangyi yiteng yumeizi zhishi
75 ad adel advantage agrval akcay alejandro aleksey alex alexandra anders ayman benefit bicentenario black bonyad campbell carbon
75 catalina chong common companies concentrated concern conservative constructora darya dennis distribution dmitry eagle electronic erika
75 erin france front funding grand gustavo gutierrez hakim han haqqani haramein heidi hill hisham ibn impex insurance intermediate iqbal
75 isabel jan janus jewellery jfr jiang jiateng jingzhu jitian johanna johannes kanghong kaveh keith khalaf khalifa krsn kyong latif
75 lazard liang liangjie lijuan linked liquidazione manulife margaret marquez matias media medical meijiazi meza mid mikael mikhail
75 mukodo mullah nancy nasir natalie nelson nikolaevich noor novin nur oliver paula pcc plant platform prime properties prs pt qaida
75 rajkrnikar reszvenytarsasag reyes rivera roger sebastian shargh sharon shuhua simh societa ssga tailang thematic todd tomas travel
75 umbrella unipersonal valerie venture vera wa water xiangtai yushu yutai zachary zartkoruen zheng zhenling zhi zhishu zhiye zhou zuo
76 advanced ag agencies aiv aliaksandr alice bilal canadian caroline cement cesar costa dana db delta developed elena eriksson evans
76 express factor gostar guo harakat hashim hawala hsn huazi hugo irene isaac italia jain jang jean jensen jianyi johan josi jun katrangi
76 king land legg lei leslie liberty line link lorenzo luiz lukashenka lukashenko marcus mason melli mercer military moreno myanmar
76 nuclear on opportunistic ould pang passive peng ping prepay provident quran raul re renew renewables resistance robeco rodrigues sah
76 sai santos sector shah shantian shawn situations standard stichting support suzanne templeton terminal treasury valle wahab xie
76 xiuping yangjie
77 adil adrian adriana agustin airlines alfonso alfredo alliance ammar amp anwar aqssa armed ashraf astrid aung authority balaji banco
77 best bharat brigades bros camila cardenas care carmen cazares cheng cheryl christensen clo club collins comercial commodity
77 consultants craig creek damascus dan dawa dawn defence defensive den diamond directorate drug duran dylan elisa emil focused futures
77 gbp generation gloria great gs guard haftungsbeschrankt hansen horizon hui hussam ines ismael isq issa jie jing joaquin joint jonas
77 jong julio kang kayla kong kristen kurdistan lara larsson lautaro lawrence lebanon leonidovich ljln louise marin marina martyrs
77 meiling melanie mhdy middle mikhailovich mohd morales morris movers muammar naft nb nielsen northern operating ortiz persian phillips
77 processing province ps qaddafi quds rahmah rbc realty renata rental rocha rock ruben rui sad santino sean senior seyyed shufen songben
77 stainless stiftelse summit taha television th trafficking trends turner tv ug unconstrained universal venezuela veronica villa wendy
77 xin yasin yumei zhao
78 adams agropecuaria albert alexei alexis alharamain alharamayn alharamein allison alternatives aman andersen armando associates atlas
78 aviation bailey bakr barrera battalion bay bernard beth bridge britt brookfield building cameron campos carla carol carter cazarez
78 cham charlotte cifuentes cit colonial consumer contreras council courtney csob cunha debra denis developers distressed distribuidora
78 economic elias enzo eu faisal fan fang feng financing fineco germany grajales hajj hector henrique herrera howard ian ida ingrid jaber
78 jack jafari jamia janne javad jazmin jesse jorgensen jsw kamal kari karin kathryn kbr ke khamis krishna kristiansen larry liangping
78 lindsey madani man marianne martha meihui mendoza mhs milena min mineral miranda myong myrbs myrmhdy nabil nadia off oleksandr olga
78 overseas owner pande parallel plans pooled portfolios premier qingshui rasmussen razavi receivables reconstruction red rios rojas ruth
78 sanlam scientific secondaries sen seo sergio shankou sharia sharif shore silver sophia southern spr stacey stanley stock supplies
78 system tom top train travis und valley vanguard wal walter won xiulan ysmyn yuksel zavod zhiren zhu
79 abid administration agricola aguilar akhras akram aksu aleksei arbitrage aron arslan as australian avia ayd aynz baasyir basij beta
79 blanca bnp bnymyn bwlfdl call chad chelsea chitian cindy citigroup cody congo convertibles covered crown curtis dean diego dong dws
79 eco edwards emilie empresa en est exempt faysal fcp financials fis foods foz freight gastelum hafez hamed hanna harb harith hayat he
79 hk hu hwang hyok icvc indian indonesia investor irgc iyad jaime jewelry jill johansen josefina kai kala kristian larsen ldyn le
79 lebanese leonardo leonid levant lil links ln louis lund luo machinery magnus maher malek mansour mariana masri medina mehr mfs mhdys
79 mhy michele mikkelsen morteza mostafa muassasat muhamad mujahideen munoz muslim myr myrmhmd natalia niebla nils noah nomura nordic
79 nyysh office olsen omid panama paribas parker pcred pena pep per petro pinto public qari qeshm quintero radio ram ray reed reit resort
79 revolution ricardo rincon road rogers rosario royal russian saab saman sami samir sayed sciences sepahan shipyard sorensen sousa
79 sovereign srma st stars suppliers suzhen syria tadbir tahir taliban tapani tata tejarat terry trend valentin vasilyevich ve
79 verdipapirfondet vicente viktorovich vision vitor ward wen yemen youssef yulan yunis yuzhen zynb
80 abigail aegon ai aid alan alexandre alloy almaz alyssa amelia an anatolievich andrade andresen angelica anneli antero april arsh arsoy
80 artyn aryn asian atn avila ayad barbosa beatriz beltran brandywine bruce carlyle casa ceng cetin chunmei claudia control cooper
80 cristina ct dahir dahl daniela danielsen danny data davi derek dipk discovery durdu dustin eastern electricity elise environmental
80 etaireia ezequiel fahad family fcr fondo franco fuel fundacion fundamental gabriela gao geonu gestion gina guadalupe gul gunnar hamad
80 henriksen hitachi holly holy hughes hussain imad islamiya iversen jacobsen jafar jakobsen janet jenna jenny jens jin jingshang johnsen
80 jon juana katie kham khin knudsen kristoffersen kwang ldn leah liquid liz london lopes lorena madsen mahmood mansiz marcela marco
80 marcos margareta mathias maturity mendez mir mountain mqth mubarak nan natasha nayif noble nora nrgs oak old olsson organisation
80 ortega pacheco paulina pedersen pereira persson pheap philip pilar pioneer pipe popular price qiu renee retail rh ridge roberto ryhnh
80 saadi salem salvador sama sanders santa sayyid sbhn schmidt secondary seonghun seven si sky sm smile smkr sophie spolka sterling
80 stewart suarez sweden swgnd tarhan td texas theresa tobias tony tristan troy turk ujin valeryevich variable vasquez vcc virginia wali
80 ws xiang xiuhua xiuzhen yalta yard yassin ye yeonggil yilmaz ysn ysyn yusif yuying zambada zhiqiang
81 abdelmalek abdi abrdn adolfo advisory akca almeida alvaro annette ap ar arcade aslan at aurora aw aylyn azevedo bangladesh barnes
81 basir behzad bell benicio bennett berman bernardo brands brett bright brito brn bs butler byeongcheol camilla camurcuoglu cardoso
81 carolyn carrie carvalho cassandra chavez chemicals cole cook cs dari das davies day demir demirel des desarrollo design dhfr dnyl
81 duarte edge ellis ellissa em emanuel engineers eqt eriksen ertas esmail esther eunseo exports farms ferreira finn fonseca francesca
81 fundo gaxiola gerard gilbert gomes goncalves gray griffin grigoriyevich guards guclu guilan gurung gyeongsug hachem hajji heinz henrik
81 hjr hnnh houteng hryhoryavich hsm hua huiling hun hyeonjun ic importadora inayat investimento irina island jabir jaeho jaehyeon jairo
81 jalal jasim jeongsu jeongsun jianhua jihyeon jinho joyce juarez julian juliana jupiter kamel karadeniz khalidi khazali korean koruturk
81 kristensen kristine kwthr large leanidavich leif leonard leticia liao lila linnea lksmi lmhydb lnz logan lorenzana lshykh lynn lyrd ma
81 maa machado marta materials maung maya meiyu metallurgy mexico meyer mhmdhsyn mhmdjwd mhmdmyn mhmdprs mhmdysyn mhrjn ming mip mlp mlyk
81 momentum mrym mtyn mucun mun murphy musab mutassim myrhsyn na naim naser natalya neuberger neves nikko nogueira oaktree ocalan olavi
81 operations pakistan paola partner phoenix precision prhm process qin quantitative ravi refining rene renta resource rfn richardson
81 rodrigo roman rose ross ruelas ryhoravich sabrina sac sanatorium sangcheol sanghyeon sb science sensoy seongho sepah shanqi sheila shi
81 shujuan simone sjd slu sofie sol soylu spain square stefan stysh suisse sullivan svendsen syn tao tevetoglu ticaret tivari try tube
81 turath ulker valentino viktar waked watson wd wood xavier xinyi xiuyun yahui yeongsig yijun yildirim yly yolanda ywsf zhicheng zhiming
81 zhiwei
82 account acosta acquisition agf aguirre ahdal ahmadi aisha alyaksandr amezcua andreas antey arc armyn ary ascotec bandar barzan beograd
82 better bhmny bilgin bing bjorn bluebay brent brooke brooks buitrago car casey casino century chao chi chin chngyzy civil community
82 connie consult contracting copra corporacion cox darwish democratic discretionary division dmitriy dohyeon dollar dolores dst dumanli
82 durmus edgar electrical elin elisabet elvira emilio erdogan ergul eunji eunyeong exploration fawwaz fazul fernandes fisher free fsyl
82 furqan gam gamesa glenn gordon graham gustafsson gwon hamsho hannele harrison helen helene heritage hi hizballah hongxia hosein hsty
82 huan humam hwmn hyeonjeong imperial ivanovich jahan jamiat jawad jehad jeongsig jerry jiahao jihu jimenez jinfeng jmz josephine
82 julieta jund jungsu karlsen khaliq khayr kings kisakurek knw koch kumar lena lima lind ljbr lmhn lyu machine main makhlouf mari
82 marques martine maurice mauritius meihua melo mendes mhmdrd midh minerals minjae minjun minseog minsk miriam miyeong molina monteiro
82 mora moura mr mukhtar murillo navarro netherlands nunes nusrat oc oliveira om only owen patel paulsen peak petershill pgim phillip
82 pires pishro plaza powell pro qassim qi qiang qods rabbuh randy rauf recycling rim romans rowe saati saddam safak sam sanaye sangho
82 sanghun screened seaport sener seojun seongmin sergeyevich servicio sevastopol shabaab shabib shahbaz shane shanxia shiv shrbtly
82 social soldiers son sports sugja sunnah sven switzerland sydy tamara tatiana teixeira thorsen timing transfer ubaydah ud uthman
82 vitoria wael wafa warburg webb worldwide xia xiuqin xuemei yaman yasmin yating yd yeongho yeonghwan yorulmaz yvonne za zhaiteng
82 zhihong
83 abdelouadoud abdulkarim abdurrahman abed abreu aero aerospace affairs agri aimee akdeniz akgunduz alireza anas andriy anette anizi
83 antoine arellano arias arif arne asbl ashtar augusto auto bazzi belarusian belgium benitez bilge bilir birgitta bqshn brokerage bw
83 bwtlby cabrera caleb cb ccf centro chaewon chan cimex clearbridge commission communications compass cooperative corlu cunningham dante
83 dario delfina demand dieter dmitri donghyeon dongmei doyun dynamics ellen eraslan eugenia evolution fadi fahd falcon fernanda fiera
83 firat flor ford forma foster frederick fredrik freitas frontier ganadera gaspar gerardo ghassan ghathafi gholam gholamreza gilberto
83 giraldo goldentree gonzales grigorievich guihua guillen guillermo guixiang gulen gwangsu gyeongsu hagen haiyan hancer hannibal heavy
83 help henao hezbollah hly hnyh hsny hunter hyeonsug hyeonu ihsanoglu ihya ijaz indira information inmaa inonu institut institution
83 internal jaburi jade jai jaish jane jasmine jaysh jenkins jeonghui jeonghun jiahong jianguo jihun jimmy jinteng jinu johnny judith
83 junhyeog junjie junseo juwon kaarina kalashov karina katranji khdyr khomeini kirn klaus komandytowa ks lai lajnat lake laredo ldbgh
83 levered lhkyr liam light liisa lina ljfly lkhyl lloyds lmshwlh local lshy luca luke manco marc margarita markus martins marwan matilda
83 matthews may mezzanine migyeong mikhailovna minji minseo minsu mira morena mp mswmh mufti mushtaq mutayri mwswy myd myeongja myrdmdy
83 myrrd narayn nath net next nikolayevich niru noorzai nwrwzy ogsun open operadora otto pablo parts peru pharmaceutical pipes poland
83 prny protection qatirji qic qsyr quant rafaela ramadan raquel rbny recovery reda regina reliance republican rfy rhonda ribeiro
83 richards ricky rida rqyh rune ryong sahel samad sayf sc schultz seonghyeon seongjin seoyun serna seth seungmin shichuan shipbuilding
83 siman simonsen simpson siu siv smaller soto source spencer sukuk sulaiman sunna sunog super susila sustainability svensson swd sylvia
83 syndicate tang tapio tfh theodore thn tong tonya trinidad tuladhr udyog ulla uma usama vabo varela velasquez viking vladimirovna waad
83 wai xiaochuan xiurong yarmouk yasir yeji yejin yeongcheol yeongil yeongjin yeongsug zhangguchuan zhong zorlu
84 abbreviata abdu acadian adib agnes ahrar ajmi akhmat alekseyevich alemdar alonso americas amparo anonymi antonia arrow arrowstreet asf
84 assa azzam badi barclays barros bashar bassam belarus berit bhrt bolam booster borges bosco brandy brianna bsy bv camilo cardona
84 caribe carriers carry cautious chamkat chams cho chon ciro cl coleman columbia conti cooperation cordon correia crimea crimean
84 cristian cvc daawa delgado deutsche dina dixon dockrat dok dominguez dwwd edwin egypt elkaddafi ella ernst escobar espana eurizon
84 evergreen falah falih farias fayhan federal fei figueroa foreningen fp freedom gangtian gerald german gf ghazi gibson gil gimenez goyl
84 gu guerrero guilherme gupta guy haeun haley hani hanne haram hayrioglu hc helge hishan hmdy horizons hunt hyeonji ibarra icon ilmari
84 inger insight intelligence iris irma isa isabela isil islamiyya ivo ivy javed jay jeongja jeongnam jerusalem jhon jianhong jianping
84 jihye jimin jinlong jiu jnty joanna jongsu jr junho junhong kafi kalai kalev kashmir kathy kelsey kerch khair khairy khanani khorasan
84 kirsten kl kristiina krymy lanying legal lene leyva lfy lgt liquidation liquidity livia lizhu lkhrfy llyn lmghwlh lola ls lskry luana
84 lucca luciana madison malena marjatta marshall md meiyun melinda mercedes mhdthh mhjwb mhmdy mihaulauna mike milad mines mlc mnis
84 mobin modern molly montoya moreira mota moussa msn mumin murad muthanna nader nascimento nasif nathalie nazir ning nippon npo nsm
84 nunez nuveen nylwfry othman paek palmer pan parra parsian pasdaran paya paz perry peterson petra philippines platinum pnt pour pouya
84 processors qadir qdy qiantian ramzi raouf restaurante reynolds rig riley rodney safety sahi sakarya saqr satellite scr sei seongsu
84 serhiy seunghyeon sezer sezgin sfwn sg shanab shell shrfy shuai shumei shyam simmons sinabil sino societe solveig sonia sosa sovfracht
84 spanm spanmal spol ssi stacy station steklovolokno stevens stine stroi strom stroytransgaz struggle sukhorenko susanne svetlana
84 swedish tanya targeted team technical tengtian tingting tm tokhtakhunov tommy tose tosee trkshwnd truck tubular uladzimiravich ulc
84 umqi unhedged urban utilities vazquez vega vieira vijya vinicius vrep wagner win wlshjrdy wthq xiao xiufang xiuling yaling yazd year
84 yeongja yeongsun yewon youth yuhua yujin yunseo yuriy zabin zapata zengin zevallos zhihao zmny zyzy
85 abdulrahman abdur aboud abrahamsen advent advisor aircraft akar aleum allied alves anatolyevich ansari anton araujo arriola arya asma
85 asok aud aweys ayash ayeras azhar badr badran bae baghdadi bagheri bain banben bara barry base bdlly bdlmlky beach becker benefits
85 binali bong borisovich bosnia brandi brandt broad buildings burns bustan caballero carlota castle catarina cerberus channel chemistry
85 chenghan chloe chung chunja claudio click coast colin commerce consorcio constructions consultancy corado corporativo county criminal
85 crossover crude cunshang cyprus ddfr dehghan deng derrick dhfry distributors ead eduarda education elliott else environment erling
85 eungyeong eunjeong fabio families farhad fari fawzi felicia fenglan fengying flagship fleurette franchise ftse futbol futian fx
85 gadhafi gael galindo garrett garzon gasolinera gautm gemini gennady georges geronimo go gonzalo goran gostaresh grande guerra guiying
85 gujarat gyeongja haj hamcho hameed haq harzi hashem haugland hayes hayun hejazi heo hermes hilal hmdny hormoz hub hudson humberto
85 husam hwshyr hybrid ifd igorevich ihsan integrated interest intertrade inversion irisl islamiyah izz jalil jared jeongho jeongsug
85 jeongung jersey jhny jianjun jieun jindal jiyeon jiyeong jonsson jorgen jui junyeong kanso kapital kare key khdgi kifah knight knut ko
85 konstantin krogh kyu laila las lashkar lauridsen laurie lavilla leal leandro lhjr lili linn loans londono lorraine lourenco lrshd luc
85 lyjny majeed makki masud matti maxime meizhu mette mijeong misug mjthdy moderate moghaddam mona monoprosopi munir mustapha mwhd myers
85 myn nasr nathaniel nauchno negocios nikolai noa norman norway nwry oleksiy omran onshore operation oy pareja patterson paulo pavel
85 pavlovich perdomo persia petersen pincus po polska portillo printing prsad pv pyong qasem qian qiaoben qiteng qualified quantum ra
85 ragnhild rajes ramak ramiro rana rate ravn rbs renovation revival rey rivers rolando rolf rong rswly rwdgr rwhny saba sarafi saudi
85 sazi schroders secours seonyeong shahr shami shdrwn shhy shop shuying sigrid sltn solidarity soluciones songtian sourcing stable
85 stella structures susanna taavon tae taher taitian tehreek tehrik thea theo timo ting tir tiva tools tours tpg tracker transportes
85 trevino trevor tunisia un unni uralvagonzavod vadim valdez velez violeta virtus vo vyacheslavovich waleed waseem werner wings wire
85 with xi yazid yeeun yurievich yuryevich zafar zahrani zaid zinc
86 ac ace actis adhikari alison amalia amundsen angelina angelo antonella antony apex aquila arora ase assuncao austria automotive az
86 baer baihan benjamim bente berge betashares billy blasubrmaniym bobby bowen bp bryant buy cad calderon camargo cathrine cbre cecilie
86 chapman claire clover cnda components contrarian corey country custom daily dam dandan delaware deutschland dimensional dow durga
86 edith endowment etienne federico field floating fox frederiksen freeman gabrielle garza gerd grant gregersen grete guardian guifang
86 guillermina guizhen hamilton hdyth henriette hermansen hindustan hmydy hnry holland hongmei housing hps hryryn huimei hyeonju icapital
86 ifm independent ingatlanfejleszto inter investec isabelle it jeffery jerome jiarong jo joaquim johannessen johnston ju julius kalevi
86 kaul kbly khtri kjaer kmly kun lakshmi larissa laurent laursen laxmi legacy leonor leveraged liliana lindberg lisandro logistic lqyl
86 luciano lucy maja makinen maren margot marit mathiasen maureen mehta mei mhdyh mhdyn mnswry monique morten multiple municipal murray
86 myeongsug navigator networks nissen nmty nordea nwbkhty nym ogja olesen overgaard owens packaging pantheon paudel pdlf pearl
86 performance pfm pierre porter poulsen premia priya pwyn qingmu qyly randi renato rentals reszalap rice robertson ronning rsth rstmy
86 saether saha saini santander scout sentier seoyeon seoyeong shaw sherri sherry shijing shirley shulan sigurd silvia singh skov smwt
86 smyr snyy sondergaard sons sport srita srmy stig style sumin sures tengjing therese thierry thsyny tim tmdn tove trine valentine
86 vaneck vijay voya wallace wayne wenxiong wheeler whitney xiaohong xiuzhu yara yawen yen yeonghui yeongmi yeongsu yld yrwny yuee zdh
86 zhongdao zhuang zonghan
87 abbasi abdoulaye abdulla abel abkar african agatha agricultural aif aim alain alcides alekseevich alexandrovich allah ameen anchorage
87 andreasen andreassen anis antonsen anzi artem artisan asg asghar ashqar asiri ata atif aune avendano avenue azam bach baltic bar
87 beirut beit benevolence berntsen bhrmy big blake boe borisat bos boshab boyd brekke briones bulk california camacho carlsen carnes
87 carrier castings cc chaiworasin change choice cohen com connor continente cordia coupon crawford cubana cvn czech daesong dale danilo
87 dawood dbty deanna debora deportivo desarrollos desjardins diogo dipali dominion dominique drghmy du dulaymi duncan dutta eaton eduard
87 efrain ema emdad emerald equal equipments ernesto eslami esteban ester esteves et executive exim extension external fabian factories
87 factory faqih farouk fars fathi fazli fcb ferguson film finco fowler francis francisca francois francoise friis frisia frjy frode
87 galaxy garant gastellum gazprom genesis ghafur ghani gita giuliana gmo golfrate good gopal gorrin guanting guerreiro guha gumi
87 gyeonghui habu halabi hamdan hancock handal hanssen harbi hart harvest harvey havard henri hermanos hicks hoda holmes houssam hshmy
87 humayqani hungary hydro ifsc ila iman imeni indu irans is isidro islamia issuer italy izhmash jacques jammeh jansson jaramillo jeanne
87 jemaa jessen jiancheng jingyi jiwon joakim joan joana joe kabi kadyrov kahane karla kassem kawtharani kazakevich kdm kennedy kjeldsen
87 klara kmla kradumporn ku kurt laden lami lassen law layth lchyny leao lease leena lhwty lien liling liwa liyu lourdes luiza lwndy
87 maalim macedo madeleine magalhaes magana magdalena mahad maia mal maldonado malin mara maradiaga martim mauro mazhar meili menn merit
87 micaela michel milan milo milosevic mina miroslav mishan mistri mjtbwy mjumdar mlkyn mogensen mohini mokhtar moller morningstar mounir
87 myint nacional najib natallia niemi nikolay noel noemi novy nyaupane oasis ojeda ole olivera olof olson omega omgy oppenheimer orlando
87 oskar oumar pal pastor patino pauline payments pekka peters petr petrovich petter pettersson philippe pia pictet pierce pinebridge
87 polaris police polymer pooling prairie prdhan prisons product program protect pry pulido pure putnam quinn raad raahbar rabi rahma
87 raisa raj rajiv rancho randall rashidi rates rayan redin respubliki restrepo rodolfo rogo roland rosales rosalia rtn rubio rupa rustom
87 saderat sakan salafist salavati samer sanad sanpu santi sattar self seohyeon serrano sghyry shafagh shaikh shalish shammari shariah
87 shawqi shbyry shen shibl shiraz shkry shmshyry shuling sik sinai sindhi sksena sltny sma smsr soe solberg spdr specialty spi srmila
87 states steffensen stein stephens steve stocks subhi subin subrmnym subsidiary suleiman sunja sunrise susil sv swisscanto tamil tamin
87 tan tanker tengyuan thomsen tiziano tlwy toni torbjorn tracey transmission transporte tree triliance trivedi trujillo tsang tsentr ui
87 ullah utility vad valentim vestergaard vik viola vladislav vontobel vrma wail wan warren wells wesley wilayat wisdomtree woods www
87 xicun xiufeng yadv yanting yejun yuri zadeh zadran zafir zaliv zealand zhongchuan znjny zry zubaidi zuhair
"""

WEIGHTS: dict[str, int] = {word: int(first) for first, *words in map(str.split, _TABLE.strip().splitlines()) for word in words}
