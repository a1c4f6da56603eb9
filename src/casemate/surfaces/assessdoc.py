"""Assessments and rules as the contract's JSON. Nothing here decides anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from casemate.app.assess import Assessment, DayAssessment, PartyAnswer
from casemate.model.time import AsOf, Period
from casemate.model.verdicts import Cited, Finding
from casemate.ownership.conclusion import Conclusion
from casemate.rules.rule import Book, InForce, Rule
from casemate.surfaces import wire


def plain(value: Any) -> Any:
    """A value of a deal as JSON shows it; what is at its default is left out."""
    if isinstance(value, Period):
        return value.iso
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (Decimal, Fraction)):
        return str(value) if isinstance(value, Decimal) else wire.number(float(value))
    if is_dataclass(value):
        return {one.name: plain(item) for one in fields(value) if (item := getattr(value, one.name)) not in (None, (), one.default)}
    return [plain(item) for item in value] if isinstance(value, (tuple, list)) else value


def document(value: Assessment) -> dict[str, Any]:
    """The contract's ``assessment`` document."""
    last = value.days[-1].answer
    return wire.sealed(
        "assessment",
        {
            **({} if value.with_lists else {"note": "No list was consulted: only the facts that the deal states counted."}),
            "deal": value.deal.label,
            "input": plain(value.deal),
            "dates": [_day(one) for one in value.days],
            "lists": [wire.list_state(one) for one in value.lists],
            "packs": [dict(one) for one in value.packs],
            "matcher": {} if value.matcher is None else {"id": value.matcher, "threshold": wire.number(value.threshold or 0.0)},
            "coverage": {
                "consulted": [one.id for one in value.lists],
                "not_consulted": [{"list": name, "why": why} for name, why in value.not_consulted],
                "rules": [_coverage(one) for one in value.book.coverage if one.start <= last.valid],
            },
        },
    )


def _coverage(one: Any) -> dict[str, Any]:
    return {
        "regime": one.regime,
        "layer": one.layer,
        "countries": "any" if one.countries is None else list(one.countries),
        "besides": list(one.besides),
        "from": one.start.isoformat(),
        "to": None if one.end is None else one.end.isoformat(),
        "what": one.what,
        "pack": one.pack,
    }


def _day(value: DayAssessment) -> dict[str, Any]:
    answer = value.answer
    return {
        "as_of": wire.as_of(AsOf(answer.valid, answer.known)),
        "overall": answer.overall,
        "flags": list(answer.flags),
        "regimes": {
            name: {
                "verdict": one.verdict,
                "by_party": dict(one.by_party),
                "flags": list(one.flags),
                "layers": dict(one.layers),
                "not_covered": list(one.uncovered),
            }
            for name, one in answer.regimes
        },
        "findings": [finding(one) for one in answer.findings],
        "parties": [_party(one, [plain(item) for item in one.stated]) for one in value.parties],
        "conflicts": [
            {
                "between": list(one.between),
                "binds": one.binds,
                "because": one.because,
                "rules": list(one.rules),
                "citations": cited(one.citations),
            }
            for one in answer.conflicts
        ],
        "deadlines": [
            {
                "duty": one.duty,
                "starts": one.starts,
                "due": None if one.due is None else one.due.isoformat(),
                "within": one.within,
                "to": one.to,
                "binds": one.binds,
                "rule": one.rule,
                "citations": cited(one.citations),
            }
            for one in answer.deadlines
        ],
        "missing_facts": [{"fact": one.fact, "would_change": list(regimes), "why": one.why} for one, regimes in answer.missing],
        "presumptions": [{"fact": one.fact, "because": one.because} for one in answer.presumptions],
        "changes_ahead": [
            {"date": one.date.isoformat(), "regime": one.regime, "rule": one.rule, "because": one.because} for one in answer.changes
        ],
        "next_steps": [{"step": one.step, "text": one.text} for one in answer.steps],
    }


def finding(one: Finding) -> dict[str, Any]:
    """One finding."""
    return {
        "regime": one.regime,
        "layer": one.layer,
        "rule": one.rule,
        "title": one.title,
        "verdict": one.verdict,
        "effective": one.effective,
        "because": one.because,
        "binds": one.binds,
        "leg": one.leg,
        "facts": list(one.facts),
        "parties": [name for name in one.parties if "." not in name or " " in name],
        "lifted_by": one.lifted_by,
        "missing": [item.fact for item in one.missing],
        "citations": cited(one.citations),
    }


def cited(values: Iterable[Cited]) -> list[dict[str, Any]]:
    """Citations."""
    return [{"title": one.title, "published": one.published.isoformat(), "url": one.url, "quote": one.quote} for one in values]


def _party(value: PartyAnswer, stated: list[Any]) -> dict[str, Any]:
    return {
        "name": value.name,
        "hits": [wire.hit(one) for one in value.hits],
        "stated": stated,
        "ownership": {regime: _conclusion(one) for regime, one in value.ownership.items() if one.verdict != "NOT_BLOCKED"},
        "resolutions": [
            {"entry": one.entry, "same": one.same, "because": one.because, "by": one.by, "on": one.on.isoformat()}
            for one in value.resolutions
        ],
    }


def _conclusion(one: Conclusion) -> dict[str, Any]:
    return {
        "verdict": one.verdict,
        "because": one.because,
        "rule": one.rule,
        "owners": list(one.owners),
        "paths": [list(path) for path in one.paths],
        "citations": [dict(item) for item in one.citations],
        "missing_facts": [{"fact": item.fact, "why": item.why} for item in one.missing],
    }


def rules_document(book: Book, as_of: AsOf, wanted: str | None) -> dict[str, Any]:
    """The contract's ``rules`` document: every rule, or those whose id is or begins with ``wanted``."""
    found = [one for one in book.rules if wanted is None or one.id == wanted or one.id.startswith(f"{wanted}.")]
    return wire.sealed(
        "rules",
        {"input": {"id": wanted}, "as_of": wire.as_of(as_of), "rules": [_rule(one, as_of) for one in found]},
    )


def _rule(one: Rule, as_of: AsOf) -> dict[str, Any]:
    now = one.at(as_of)
    return {
        "id": one.id,
        "title": one.title,
        "regime": one.regime,
        "layer": one.layer,
        "verdict": one.verdict,
        "binds": one.binds,
        "in_force": now is not None,
        "status": None if now is None else now.status,
        "when": [{"word": item.word, "argument": item.argument} for item in one.when],
        "because": one.because,
        "lifts": list(one.lifts),
        "periods": [_period(item) for item in one.published(as_of.known)],
        "duties": [{"duty": item.duty, "starts": item.starts, "within": item.within, "to": item.to} for item in one.duties],
        "law_facts": list(one.rows),
        "reviewer": one.reviewer,
        "cases": [{"on": item.on.isoformat(), "expect": item.expect, "line": item.line} for item in one.cases],
        "file": one.file,
        "line": one.line,
    }


def _period(one: InForce) -> dict[str, Any]:
    return {
        "from": one.start.isoformat(),
        "to": None if one.end is None else one.end.isoformat(),
        "published": one.published.isoformat(),
        "status": one.status,
        "because": one.because,
        "citations": [item.as_plain() for item in one.citations],
    }
