"""Days, sources, sales, contradictions, and what is said about them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from casemate.app.ownership import REGIMES, rules_of
from casemate.errors import InputRefusedError
from casemate.model.relation import Controls, Graph, Owns, Share
from casemate.model.time import AsOf
from casemate.ownership.conclude import conclude
from casemate.ownership.conclusion import Conclusion
from casemate.ownership.graphfile import read
from casemate.rules.load import packs

DAY = "2026-01-15"
X = "parties: [{name: X, listed: [US, EU, UK, CA]}, {name: Y, listed: [US, EU, UK, CA]}]\n"


def said(text: str, *, on: str = DAY, known: str = DAY, party: str = "A") -> Mapping[str, Conclusion]:
    """Regime -> conclusion for a party of the graph file ``text``."""
    as_of = AsOf(date.fromisoformat(on), date.fromisoformat(known))
    return conclude(read(text.encode(), "g.yaml"), as_of, rules_of(packs(), as_of, REGIMES))[party]


def holding(text: str, **parties: str) -> str:
    return f"{parties.get('parties', X)}ownership:\n  - {{{text}}}\n"


@pytest.mark.parametrize(
    ("edge", "on", "verdict"),
    [
        ("since: 2020-05-01", "2020-04-30", "NOT_BLOCKED"), ("since: 2020-05-01", "2020-05-01", "BLOCKED"),
        ("until: 2020-05-01", "2020-05-01", "BLOCKED"), ("since: 2020-05", "2020-04-30", "NOT_BLOCKED"),
        ("since: 2020-05", "2020-05-15", "REFER"), ("since: 2020-05", "2020-05-31", "BLOCKED"), ("since: 2020", "2020-12-30", "REFER"),
        ("until: 2020-05", "2020-04-30", "BLOCKED"), ("until: 2020-05", "2020-05-02", "REFER"),
        ("dated: 2020-05-01", "2020-04-30", "REFER"), ("dated: 2020-05-01", "2020-05-01", "BLOCKED"),
        ("dated: unknown", "2020-05-01", "REFER"), ("source: an extract", "2020-05-01", "BLOCKED"),
    ],
)  # fmt: skip
def test_an_edge_counts_on_the_days_that_its_source_states(edge: str, on: str, verdict: str) -> None:
    assert said(holding(f"owner: X, owned: A, share: 0.6, {edge}"), on=on)["US"].verdict == verdict


def test_a_source_of_after_the_day_known_does_not_count() -> None:
    text = holding("owner: X, owned: A, share: 0.6, since: 2010-01-01, dated: 2020-05-01")
    assert [said(text, on="2019-01-01", known=known)["US"].verdict for known in ("2020-04-30", "2020-05-01")] == ["NOT_BLOCKED", "BLOCKED"]


@pytest.mark.parametrize(
    ("text", "verdict", "share"),
    [
        ("{above: 0.5, below: 0.75}", "BLOCKED", ("0.50", "0.75")), ("{above: 0.25, to: 0.5}", "REVIEW_CONTROL", ("0.25", "0.50")),
        ("minority", "REVIEW_CONTROL", ("0.00", "0.50")), ("majority", "BLOCKED", ("0.50", "1.00")), ("unknown", "REFER", ("0.00", "1.00")),
    ],
)  # fmt: skip
def test_the_united_kingdom_reads_the_bands_of_its_own_register(text: str, verdict: str, share: tuple[str, str]) -> None:
    found = said(holding(f"owner: X, owned: A, share: {text}"))["UK"]
    assert (found.verdict, found.share) == (verdict, share)


def test_two_bands_of_more_than_a_quarter_are_more_than_half_together() -> None:
    text = (
        f"{X}ownership: [{{owner: X, owned: A, share: {{above: 0.25, to: 0.5}}}}, {{owner: Y, owned: A, share: {{above: 0.25, to: 0.5}}}}]"
    )
    assert said(text, on="2023-06-01", known="2023-06-01")["US"].verdict == "BLOCKED"


@pytest.mark.parametrize(
    ("edges", "verdict", "says"),
    [
        ("{owner: X, owned: A, share: 0.6}, {owner: X, owned: A, share: 0.4}", "REFER", "its sources differ"),
        ("{owner: X, owned: A, share: 0.6}, {owner: X, owned: A, share: 0.6}", "BLOCKED", ""),
        ("{owner: X, owned: A, share: 0.3, class: a}, {owner: X, owned: A, share: 0.3, class: b}", "BLOCKED", ""),
        ("{owner: X, owned: A, share: 0.46}, {owner: A, owned: A, share: 0.1, treasury: true}", "REFER", "shares of its own"),
        ("{owner: X, owned: A, share: 0.40}, {owner: A, owned: A, share: 0.1, treasury: true}", "REVIEW_CONTROL", ""),
        ("{owner: X, owned: A, share: 0.3}, {owner: N, owned: A, share: 0.9}", "REFER", "more than the whole"),
        ("{owner: X, owned: A, share: 0.6}, {owner: N, owned: A, share: 0.9}", "BLOCKED", ""),
        ("{owner: N, owned: A, share: 0.6}, {owner: M, owned: A, share: 0.9}", "NOT_BLOCKED", ""),
        ("{owner: X, owned: A, share: 0.35}, {owner: N, owned: A, share: 0.655}", "REVIEW_CONTROL", ""),
    ],
)
def test_what_contradicts_itself_is_settled_only_where_it_does_not_matter(edges: str, verdict: str, says: str) -> None:
    found = said(f"{X}ownership: [{edges}]")["US"]
    assert (found.verdict, any(says in fact.why for fact in found.missing)) == (verdict, bool(says))


def test_holders_who_are_not_named_may_be_listed() -> None:
    parties = "parties: [{name: X, listed: [US, EU, UK, CA]}, {name: A, complete: false}]\n"
    found = said(holding("owner: X, owned: A, share: 0.3", parties=parties))
    assert {regime: found[regime].verdict for regime in ("US", "UK")} == {"US": "REFER", "UK": "REFER"}
    assert "who holds the rest of A" in [fact.fact for fact in found["US"].missing]


def test_holders_who_are_not_named_do_not_matter_where_little_is_left() -> None:
    parties = "parties: [{name: X, listed: [US]}, {name: A, complete: false}]\n"
    text = f"{parties}ownership: [{{owner: X, owned: A, share: 0.1}}, {{owner: N, owned: A, share: 0.7}}]"
    assert said(text)["US"].verdict == "REVIEW_CONTROL"


@pytest.mark.parametrize(
    ("start", "until", "verdict", "flag"),
    [
        ("from: 2022-03-01", "2022-02-20", "REVIEW_CONTROL", "sale_shortly_before_designation"),
        ("from: 2022-03-01", "2021-03-01", "REVIEW_CONTROL", "sale_shortly_before_designation"),
        ("from: 2022-03-01", "2021-02-28", "NOT_BLOCKED", None),
        ("from: 2022-03-01", "2022-03-01", "REFER", "sale_after_designation"),
        ("from: 2022-03-01", "2025-06-01", "REFER", "sale_after_designation"),
        ("", "2015-01-01", "REVIEW_CONTROL", "sale_designation_date_not_stated"),
    ],
)
def test_a_sale_near_the_designation_is_never_a_silent_all_clear(start: str, until: str, verdict: str, flag: str | None) -> None:
    parties = f"parties: [{{name: X, listed: [{{regime: US, {start}}}, {{regime: EU, {start}}}]}}]\n".replace(", }", "}")
    found = said(holding(f"owner: X, owned: A, share: 0.6, until: {until}", parties=parties))
    assert [(found[regime].verdict, found[regime].flags) for regime in ("US", "EU")] == [(verdict, (flag,) if flag else ())] * 2


def test_a_sale_of_a_part_that_brings_the_owner_below_is_flagged_and_one_that_was_never_enough_is_not() -> None:
    parties = "parties: [{name: X, listed: [{regime: US, from: 2022-03-01}]}]\n"
    part = "{owner: X, owned: A, share: 0.6, until: 2022-02-20}, {owner: X, owned: A, share: 0.4, since: 2022-02-21}"
    little = "{owner: X, owned: A, share: 0.2, until: 2022-02-20}, {owner: X, owned: A, share: 0.1, since: 2022-02-21}"
    found = [said(f"{parties}ownership: [{edges}]")["US"] for edges in (part, little)]
    assert [one.flags for one in found] == [("sale_shortly_before_designation",), ()]
    assert found[1].verdict == "REVIEW_CONTROL"


def test_what_a_sold_company_owns_is_flagged_with_it() -> None:
    parties = "parties: [{name: X, listed: [{regime: US, from: 2022-03-01}]}]\n"
    text = f"{parties}ownership: [{{owner: X, owned: H, share: 0.6, until: 2022-04-01}}, {{owner: H, owned: A, share: 0.7}}]"
    assert said(text)["US"].flags == ("sale_after_designation",)


@pytest.mark.parametrize(
    ("on", "verdict"), [("2022-02-28", "NOT_BLOCKED"), ("2022-03-01", "BLOCKED"), ("2024-01-01", "BLOCKED"), ("2024-01-02", "NOT_BLOCKED")]
)
def test_a_listing_counts_from_its_first_to_its_last_day(on: str, verdict: str) -> None:
    parties = "parties: [{name: X, listed: [{regime: US, from: 2022-03-01, to: 2024-01-01}]}]\n"
    assert said(holding("owner: X, owned: A, share: 0.6", parties=parties), on=on)["US"].verdict == verdict


def test_the_split_of_forty_nine_and_two_is_told_in_words() -> None:
    found = said(f"{X}ownership: [{{owner: X, owned: A, share: 0.49}}, {{owner: Y, owned: A, share: 0.02}}]")
    assert found["US"].because.startswith(
        "X holds 49 % and Y 2 % of A; together 51 %. OFAC counts the shares of all blocked owners together;"
    )
    assert (found["US"].share, found["US"].owners, found["US"].paths) == (("0.51", "0.51"), ("X", "Y"), (("X", "A"), ("Y", "A")))
    assert found["UK"].because.startswith(
        "X holds 49 % of A and Y holds 2 % of A. The United Kingdom looks at each designated person alone"
    )


def test_the_paths_are_the_fewest_that_are_enough() -> None:
    found = said(f"{X}ownership: [{{owner: X, owned: A, share: 0.2}}, {{owner: Y, owned: A, share: 0.6}}]")["US"]
    assert (found.paths, found.owners, found.share) == ((("Y", "A"),), ("X", "Y"), ("0.80", "0.80"))


def test_no_answer_says_how_much_is_missing() -> None:
    for one in said(f"{X}ownership: [{{owner: X, owned: A, share: [0.41, 0.53]}}]").values():
        told = " ".join((one.because, *(f"{fact.fact} {fact.why}" for fact in one.missing)))
        assert [word for word in (" 9 %", " missing", " remain", " below the", " short of", " only") if word in told] == []


def test_a_refer_names_the_share_to_establish_with_its_source() -> None:
    found = said(holding("owner: X, owned: A, share: [0.45, 0.55], source: undated registry"))["UK"]
    assert [(fact.fact, fact.why) for fact in found.missing] == [("the share of X in A", "stated is 45 to 55 %; source: undated registry")]


@pytest.mark.parametrize("regime", ["US", "EU", "UK", "CA", "CH", "AU", "BIS"])
def test_every_answer_that_is_not_clear_cites_its_law(regime: str) -> None:
    parties = "parties: [{name: X, listed: [US, EU, UK, CA, CH, AU, BIS]}]\n"
    found = said(holding("owner: X, owned: A, share: 0.6", parties=parties), on="2025-10-15", known="2025-10-15")[regime]
    assert found.rule is not None
    assert all(citation["title"] and citation["published"] for citation in found.citations)
    assert found.citations


def test_a_party_that_owns_itself_is_refused_from_a_program_too() -> None:
    share = Share.exactly("0.1")
    as_of = AsOf(date(2026, 1, 15), date(2026, 1, 15))
    for graph in (Graph(ownership=(Owns("A", "A", share, share),)), Graph(control=(Controls("A", "A", "de_facto"),))):
        with pytest.raises(InputRefusedError, match="itself"):
            conclude(graph, as_of, ())


def test_only_shares_that_can_turn_the_answer_are_to_be_established() -> None:
    edges = "{owner: X, owned: A, share: [0.45, 0.55]}, {owner: Y, owned: A, share: [0.01, 0.02]}, {owner: X, owned: B, share: [0.1, 0.2]}"
    more = "{owner: A, owned: C, share: 0.8}, {owner: B, owned: C, share: 0.1}"
    found = said(f"{X}ownership: [{edges}, {more}]", party="C")["UK"]
    assert [fact.fact for fact in found.missing] == ["the share of X in A"]
