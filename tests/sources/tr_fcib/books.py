"""The rows of small MASAK workbooks, for the sample and the tests; writes the sample when run."""

from __future__ import annotations

from pathlib import Path

from tests.sources.workbook import xlsx

DOMESTIC, WEAPONS = "C-6415-SAYILI-KANUN-7.-MADDE.xlsx", "D-7262-SAYILI-KANUN-3A-3B.xlsx"
HEADINGS_C = [
    "Sıra No", "ADI SOYADI-ÜNVANI", "TCKN-VKN-PASAPORT NO", "KULLANDIĞI BİLİNEN DİĞER İSİMLERİ", "UYRUĞU", "ANNE ADI", "BABA ADI",
    "DOĞUM TARİHİ", "DOĞUM YERİ", "ÖRGÜTÜ", "KARAR TARİH-SAYISI", "RESMİ GAZETE TARİH-SAYISI",
]  # fmt: skip
PERSON = [
    "1", "MUSTER ÖRNEK", "99999999990", "a) Usta b) Muster Hoca", "TÜRKİYE", "AYŞE", "ALİ", "01.02.1970", "ADANA", "ÖRNEK ÖRGÜTÜ",
    "24.12.2021-9999", "25.12.2021-31700",
]  # fmt: skip
COMPANY = ["2", "ÖRNEK TİCARET LTD. ŞTİ.", "0999999999", "", "TÜRKİYE", "", "", "", "İSTANBUL", "", "24.12.2021-9999", "25.12.2021-31700"]
HEADINGS_D = [
    "Sıra No", "Tüzel Kuruluş/Organizasyon Ünvanı", "Eski Adı", "Kullandığı Bilinen Diğer İsmler", "Adres", "Listeye Alınma Tarihi",
    "Pasaport No/ Diğer Muhtelif  Bilgiler", "Diğer Bilgiler", "R.Gazete Tarih Sayı",
]  # fmt: skip
BANK = [
    "1", "SAMPLE BANK", "OLD SAMPLE BANK", "a) SB b) Sample Banking", "Pyongyang, Kore Demokratik Halk Cumhuriyeti",
    "22.01.2013 (27.10.2014)", "Kayıt no 123456", "Örnek banka.", "08.04.2021-31448",
]  # fmt: skip


def books() -> dict[str, bytes]:
    """One workbook of list C and one of list D."""
    return {
        DOMESTIC: xlsx([HEADINGS_C, PERSON, COMPANY], sheet="7. MADDE"),
        WEAPONS: xlsx([["3.A ve 3.B maddeleri"], HEADINGS_D, BANK], sheet="TÜZEL"),
    }


if __name__ == "__main__":
    folder = Path(__file__).parents[3] / "src/casemate/sources/tr_fcib/sample/masak-xlsx"
    for name, data in books().items():
        folder.joinpath(name).write_bytes(data)
