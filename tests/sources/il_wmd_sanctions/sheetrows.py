"""The rows of a small Israeli workbook, for the sample and the tests; writes the sample when run."""

from __future__ import annotations

from pathlib import Path

from tests.sources.workbook import xlsx

HEADINGS = [
    'מס"ד', 'מועד ההכרזה המקורי: מועד ההכרזה ע"י הגורם הזר', "זהות הגורם הזר המוסמך שהכריז במקור",
    " מספר החלטה ומספר סידורי ברשומות, כפי שניתנה\n", "מועד אימוץ ההכרזה בישראל\n(אימוץ אוטומטי זמני)",
    "מועד אימוץ ההכרזה בישראל\n(אימוץ קבוע)", " שם הישות:  בשפת המקור; בתעתיק לטיני", "מספרי דרכון/זיהוי (יחיד)  מספר רישום (ארגון)",
    "תאריך לידה (יחיד)  תאריך התאגדות (ארגון)", "מדינת אזרחות/ תושבות (יחיד)  מדינת התאגדות (ארגון)", "פרטי זיהוי אחרים או פרטים נוספים",
]  # fmt: skip
UN = 'מועצת הביטחון של האו"ם'
DAYS = ["12 במרץ \n2018", "12 ביולי\n2018"]
PERSON = [
    "1", "24 Mar. 2007", UN, "2231 IRi.901", *DAYS, "1: MUSTER 2: EXAMPLE 3: na 4: na  ידוע גם: Mustar Example; Moster Example",
    "מספר דרכון:\xa0a)\xa0A9900001, issued in Iran (Islamic Republic of) b) 990000002 (Expires 26 Sep. 2017)", "a) 11 Feb. 1949 b) 1952",
    "Isfahan, Iran (Islamic Republic of)",
    "Designation:\xa0a)\xa0General\xa0b)\xa0Deputy Head  Other information:\xa0Led the Example Unit.",
]  # fmt: skip
COMPANY = [
    "1", "2 Mar. 2016", UN, "1718Pe.99", "1 באפריל 2018", DAYS[1],
    "SAMPLE SHIPPING COMPANY  ידוע גם: a) Muster Shipping Co. b) \"SSC\" F.k.a.: OLD SAMPLE CORP.", "N/A", "",
    "Democratic People's Republic of Korea Address: a) 1 Sample St., Pyongyang, Democratic People's Republic of Korea b) Dalian, China",
    "Other information: IMO Number: 9074729. SWIFT/BIC: KDBKKPPY. Owns nothing real.",
]  # fmt: skip


def table() -> list[list[str]]:
    """The whole sheet: two sections of one entry each."""
    return [
        ["עודכן לאחרונה בתאריך: 12/07/2018"],
        ['רשימת הגורמים המוכרזים בישראל מכוח החוק למניעת הפצה ומימון של נשק להשמדה המונית, התשע"ח - 2018'],
        HEADINGS,
        ['הכרזות – איראן יחידים – סה"כ 1 גורמים מוכרזים:'],
        PERSON,
        [],
        ['הכרזות – צפון קוריאה ארגונים/קבוצות – סה"כ 1 גורמים מוכרזים:'],
        HEADINGS,
        COMPANY,
    ]


if __name__ == "__main__":
    folder = Path(__file__).parents[3] / "src/casemate/sources/il_wmd_sanctions/sample/mof-xlsx"
    folder.joinpath("declared_elements.xlsx").write_bytes(xlsx(table(), sheet="list"))
