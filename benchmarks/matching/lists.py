"""The real lists of ../shared/data as Listings and as an index, and one question asked of both: what the Engine does, without a home."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.realdata import ROOT

from casemate.index.build import OPEN, EntryRow, NameRow, build
from casemate.index.load import Candidate, Index
from casemate.match.matcher import DEFAULT_THRESHOLD, Matcher, PreparedSubject, get
from casemate.model.listing import Fragment, Listing, assemble
from casemate.model.subject import Subject
from casemate.sources import registry
from casemate.sources.base import Journal, choose
from casemate.sources.raw import open_raw

SDN = {"us_ofac_sdn": "ofac/2021-07-07_sdn_csv_set"}
#: The newest whole edition of each list.
ALL = {
    **SDN,
    "us_ofac_cons": "ofac/2025-12-19_consolidated_nonsdn_csv",
    "un_sc_sanctions": "un/2026-02-27",
    "eu_fsf": "eu/2016-02-17_global_xml_old",
    "eu_journal_sanctions": "eu/2026-08-22_oj_journal_sanctions_consolidated",
    "gb_fcdo_sanctions": "uk/2025-08-11_fcdo_ods",
    "gb_hmt_sanctions": "uk/2016-03-25_ofsi_conlist_csv",
    "ca_dfatd_sema_sanctions": "ca/2025-05_sema_xml",
    "au_dfat_sanctions": "au/2024-12-17_dfat_xlsx",
    "ch_seco_sanctions": "ch/2024-01-17_seco_xml_amendment",
    "il_wmd_sanctions": "il/wmd_banned/data.xlsx",
    "jp_meti_ru": "jp/meti_russia_end_users_text",
    "tr_fcib": "tr/fcib_freezes_text/plain.txt",
    "pk_proscribed_persons": "pk/proscribed_persons/source.json",
    "us_bis_denied": "us/2023-11-30_bis_denied_persons",
    "us_trade_csl": "us/2022-05-16_consolidated_screening_list_csv",
}
#: Candidates that the index proposes per question; as in ``casemate.app.screening``.
CANDIDATES = 50
#: Questions of a batch that are looked up together; as in ``casemate.app.batch``.
TOGETHER = 500


def read(list_id: str, path: str) -> list[Listing]:
    """The entries of one list; where the edition in ``path`` is cut, those before the cut."""
    source = registry.load(list_id)
    chosen, files = choose(source, open_raw(ROOT / path))
    fragments: dict[str, list[Fragment]] = {}
    for native, fragment in chosen.read(files, Journal()).fragments:
        fragments.setdefault(native, []).append(fragment)
    whole = {native: found for native, found in fragments.items() if any(f.schema for f in found)}
    return [assemble(f"{list_id}:{native}", found) for native, found in whole.items()]


def read_all(chosen: Mapping[str, str]) -> list[Listing]:
    """The entries of all lists in ``chosen`` (list id -> path) that are there, in that order."""
    return [listing for list_id, path in chosen.items() if (ROOT / path).exists() for listing in read(list_id, path) if listing.names]


def rows(listings: Iterable[Listing]) -> Iterator[EntryRow]:
    """``listings`` as the index takes them."""
    for listing in listings:
        names = tuple(NameRow(name.text, name.quality == "weak", ((0, OPEN),)) for name in listing.names)
        yield EntryRow(listing.id, listing.list, listing.schema, b"{}", names)


@dataclass(frozen=True, slots=True)
class Found:
    """One entry that was found. ``entry``: its place among the listings."""

    entry: int
    score: float
    name: str | None


class Screener:
    """Listings with their index, asked as ``casemate.app.screening`` asks."""

    def __init__(self, listings: Sequence[Listing], matcher: Matcher | None = None) -> None:
        self.listings = listings
        self.matcher = matcher or get()
        self._folder = tempfile.TemporaryDirectory()
        build(Path(self._folder.name), rows(listings))
        self.index = Index.open(Path(self._folder.name))
        self.windows = dict.fromkeys({listing.list for listing in listings}, (0, 0))

    def candidates(self, subject: Subject, limit: int = CANDIDATES) -> list[int]:
        """The entries that the index alone proposes, best first."""
        prepared = self.matcher.prepare(subject)
        return [found.entry for found in self.index.candidates(prepared.names, windows=self.windows, limit=limit)]

    def screen(self, subject: Subject, *, threshold: float = DEFAULT_THRESHOLD) -> list[Found]:
        """The entries with a score of at least ``threshold``, best first, ties by entry id."""
        prepared = self.matcher.prepare(subject)
        return self._weigh(prepared, self.index.candidates(prepared.names, windows=self.windows, limit=CANDIDATES), threshold)

    def screen_many(self, subjects: Sequence[Subject], *, threshold: float = DEFAULT_THRESHOLD) -> list[list[Found]]:
        """What ``screen`` gives for each, looked up together, as a batch is (the extra ``[batch]``)."""
        prepared = [self.matcher.prepare(subject) for subject in subjects]
        found: list[list[Candidate]] = []
        for start in range(0, len(prepared), TOGETHER):
            names = [subject.names for subject in prepared[start : start + TOGETHER]]
            found += self.index.candidates_of_many(names, windows=self.windows, limit=CANDIDATES)
        return [self._weigh(subject, candidates, threshold) for subject, candidates in zip(prepared, found, strict=True)]

    def _weigh(self, prepared: PreparedSubject, candidates: Iterable[Candidate], threshold: float) -> list[Found]:
        least = self.matcher.least_name_score(threshold)
        hits: list[Found] = []
        for candidate in candidates:
            if not self.matcher.reaches(prepared, map(self.index.prepared, candidate.names), least):
                continue
            names = dict.fromkeys((*candidate.names, *self.index.names_of(candidate.entry, windows=self.windows)))
            match = self.matcher.match(prepared, self.listings[candidate.entry], map(self.index.prepared, names))
            if match.score >= threshold:
                hits.append(Found(candidate.entry, match.score, match.name))
        hits.sort(key=lambda hit: (-round(hit.score, 4), self.listings[hit.entry].id))
        return hits
