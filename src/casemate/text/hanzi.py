"""Chinese names in Latin: pinyin with the family name first, Wade-Giles, and family names as Hong Kong and the South write them.

The reading of a single character is anyascii's (Unicode's kMandarin); a family name is often read otherwise than the word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from anyascii import anyascii

from casemate.text.listed import pairs, words
from casemate.text.syllables import wade_and_giles

#: Family names of two characters, simplified and traditional.
_TWO = frozenset(
    words(
        """
    欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 宇文 长孙 長孫 夏侯 轩辕 軒轅 端木 南宫
    南宮 西门 西門 申屠 太史 公羊 澹台 澹臺 赫连 赫連 呼延 东郭 東郭 南门 鍾離 钟离 闾丘 闻人 聞人 鲜于 鮮于 拓跋 独孤 獨孤 万俟
    萬俟 濮阳 濮陽 淳于 单于 單于
    """
    )
)
#: Family names that are not read as the character mostly is.
_READ = pairs(
    """
    单=shan 單=shan 曾=zeng 解=xie 仇=qiu 区=ou 區=ou 查=zha 朴=piao 覃=qin 乐=yue 樂=yue 翟=zhai 缪=miao 繆=miao 盖=ge 蓋=ge
    尉迟=yuchi 尉遲=yuchi 万俟=moqi 萬俟=moqi 单于=chanyu 單于=chanyu 澹台=tantai 澹臺=tantai 繁=po 员=yun 員=yun 召=shao 黑=he
    逄=pang 种=chong 秘=bi 折=she 会=gui 會=gui 吕=lv 呂=lv 沈=shen 石=shi 洗=xian 谌=chen 諶=chen 隗=wei 长孙=zhangsun
    長孫=zhangsun 牟=mu 葛=ge 宁=ning 寧=ning 纪=ji 紀=ji 任=ren 华=hua 華=hua 褚=chu 俞=yu 佘=she 卜=bu 晟=cheng 贾=jia 賈=jia
    柏=bai 薄=bo 卡=ka
    """
)
#: Characters that begin a family name (the four hundred most frequent), simplified and traditional.
_FAMILIES = frozenset(
    "".join(
        words(
            """
    王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯
    馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟
    鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段
    雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季
    俞章鲁魯葛伍韦韋申尤毕畢聂聶丛叢焦向柳邢骆駱岳齐齊尚梅莫庄莊辛管祝左涂谷祁时時舒
    耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植
    甘景薄单單包司柏宁寧柯阮桂闵閔解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋
    晉苑邬鄔臧畅宫宮来嵺苟全褚廉简簡娄婁盖符奚木穆党燕郎邸冀谈姬屠连連郜晏栾欒郁商蒙
    计喻揭窦竇迟宇敖糜鄢冷卓花仇艾蓝藍都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应應台
    巫鞠僧桑荆谌银扬明沙薄伏岑习習胥保和蔺云雲朴南乌闫闫阚逯召员赫从储佘逄支漆荀匮公 闻冒麦麥刑帅敬干
    """
        )
    )
)
#: Family name in pinyin -> as Cantonese and other southern speakers, and people abroad, write it.
_SOUTHERN = pairs(
    """
    chen=chan huang=wong wang=wong li=lee zhang=cheung liu=lau lin=lam he=ho zheng=cheng xie=tse liang=leung zhu=chu wu=ng
    xu=tsui guo=kwok ma=ma luo=law deng=tang zhou=chow zhao=chiu feng=fung ye=yip cai=choi pan=poon yuan=yuen xiao=siu su=so
    lu=lo jiang=kong shen=shum hu=woo gao=ko sun=suen yang=yeung tan=tam zeng=tsang peng=pang jin=kam qiu=yau mo=mok guan=kwan
    wen=man fang=fong lai=lai du=to tang=tong fan=fan wei=ngai xue=sit hou=hau shi=sze kuang=kwong mai=mak ou=au zhong=chung
    liao=liu yu=yu yan=yim gu=koo yao=yiu lv=lui ruan=yuen ying=ying
    """
)
#: Words that companies and authorities bear -> what lists write. The longest first; simplified and traditional.
_WORDS = """
    股份有限公司=co ltd 有限责任公司=llc 有限責任公司=llc 有限公司=co ltd 集团=group 集團=group 控股=holding 公司=company
    会社=company 株式会社=co ltd 有限会社=ltd 科技=technology 技术=technology 技術=technology 电子=electronics 電子=electronics
    国际=international 國際=international 贸易=trading 貿易=trading 商贸=trading 进出口=import export 進出口=import export
    实业=industrial 實業=industrial 工业=industry 工業=industry 船务=shipping 船務=shipping 航运=shipping 航運=shipping
    海运=shipping 海運=shipping 物流=logistics 石油=petroleum 化工=chemical 能源=energy 投资=investment 投資=investment
    发展=development 發展=development 供应链=supply chain 供應鏈=supply chain 管理=management 机电=electromechanical
    機電=electromechanical 机械=machinery 機械=machinery 设备=equipment 設備=equipment 光电=optoelectronics 光電=optoelectronics
    动力=power 材料=materials 航空=aviation 航天=aerospace 通信=communication 半导体=semiconductor 半導體=semiconductor
    大学=university 大學=university 研究院=research institute 研究所=research institute 研究中心=research center 银行=bank
    銀行=bank 信息=information 智能=intelligent 商行=trading company 服务=service 服務=service 工程=engineering
    建设=construction 建設=construction 医疗=medical 精密=precision 仪器=instrument 香港=hong kong 中国=china 中國=china
    朝鲜=korea 朝鮮=korea 台湾=taiwan 臺灣=taiwan 台灣=taiwan 澳门=macau 澳門=macau 内蒙古=inner mongolia 新疆=xinjiang
    西藏=tibet 北京=beijing 上海=shanghai 天津=tianjin 重庆=chongqing 重慶=chongqing 深圳=shenzhen 广州=guangzhou 廣州=guangzhou
    青岛=qingdao 青島=qingdao 大连=dalian 大連=dalian 南京=nanjing 武汉=wuhan 武漢=wuhan 成都=chengdu 西安=xian 沈阳=shenyang
    瀋陽=shenyang 哈尔滨=harbin 哈爾濱=harbin 黑龙江=heilongjiang 黑龍江=heilongjiang 广东=guangdong 廣東=guangdong
    山东=shandong 山東=shandong 江苏=jiangsu 江蘇=jiangsu 浙江=zhejiang 福建=fujian 河北=hebei 河南=henan 湖北=hubei 湖南=hunan
    四川=sichuan 云南=yunnan 丹东=dandong 丹東=dandong 厦门=xiamen 廈門=xiamen 宁波=ningbo 寧波=ningbo 苏州=suzhou 蘇州=suzhou
    杭州=hangzhou 佛山=foshan 东莞=dongguan 東莞=dongguan 珠海=zhuhai
    """
_MEANING = dict(re.findall(r"(\S+)=(.*?)(?= \S+=|$)", " ".join(_WORDS.split())))
_SPLIT = re.compile("(" + "|".join(sorted(map(re.escape, _MEANING), key=lambda word: (-len(word), word))) + ")")
#: After the name of a place: city, province, district.
_PLACE = re.compile("^[市省]")


def _pinyin(text: str) -> list[str]:
    """One reading per character, lower case."""
    return ["".join(char for char in anyascii(char).lower() if char.isalnum()) or "x" for char in text]


@lru_cache(maxsize=4096)
def chinese(text: str) -> tuple[str, ...]:
    """The readings of a run of Chinese characters, the likeliest first.

    >>> chinese("习近平")[:2], chinese("毛泽东")[:2]
    (('xi jinping', 'hsi chinping'), ('mao zedong', 'mao tsetung'))
    """
    parts = [part for part in _SPLIT.split(text) if part]
    if len(parts) == 1 and text not in _MEANING:
        size = 2 if text[:2] in _TWO and len(text) > 2 else 1
        if 2 <= len(text) <= size + 2 and (size == 2 or text[0] in _FAMILIES):
            return _person(text[:size], text[size:])
        return tuple(dict.fromkeys(("".join(_pinyin(text)), "".join(map(wade_and_giles, _pinyin(text))))))
    found: list[str] = []
    for part in parts:
        rest = _PLACE.sub("", part) if found else part
        if part in _MEANING:
            found.append(_MEANING[part])
        elif rest:
            found.append("".join(_pinyin(rest)))
    return (" ".join(found),)


def _person(family: str, given: str) -> tuple[str, ...]:
    first = _READ.get(family) or "".join(_pinyin(family))
    rest = _pinyin(given)
    wade = "".join(map(wade_and_giles, [first])) if len(family) == 1 else first
    forms = [f"{first.replace('lv', 'lu')} {''.join(rest)}", f"{wade} {''.join(map(wade_and_giles, rest))}"]
    if first in _SOUTHERN:
        forms.append(f"{_SOUTHERN[first]} {''.join(rest)}")
    return tuple(dict.fromkeys(forms))
