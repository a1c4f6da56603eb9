"""The report of an effectiveness test: one HTML file that stands by itself, for a risk officer, an auditor or a regulator.

It is made from the ``validation`` document alone, which holds counts and no listed name; so the report can't show one. No script, no
external bytes; charts are SVG; it prints.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from casemate.effectiveness.treatments import TREATMENTS
from casemate.surfaces.charts import Bar, Line, bars, lines
from casemate.surfaces.human import DISCLAIMER
from casemate.surfaces.validationhuman import basic_name, percent

Document = Mapping[str, Any]

_STYLE = """
:root { color-scheme: light; }
body { font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1a1a1a; background: #fff; max-width: 62rem;
  margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.7rem; margin-bottom: 0.2rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; border-bottom: 1px solid #999; }
table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 0.25rem 0.5rem; border-bottom: 1px solid #ddd; vertical-align: top; }
th { border-bottom: 2px solid #666; } td.n, th.n { text-align: right; white-space: nowrap; } td:first-child { min-width: 8rem; }
td.long { overflow-wrap: anywhere; font-size: 0.85em; }
code { font-size: 0.85em; overflow-wrap: anywhere; } .small { color: #444; font-size: 0.9em; }
.keys { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; margin: 1rem 0; list-style: none; }
.keys li { border: 1px solid #999; border-radius: 4px; padding: 0.6rem 1rem; flex: 1 1 11rem; }
.keys strong { display: block; font-size: 1.35rem; }
.warn { border-left: 4px solid #b00; padding-left: 0.8rem; }
svg { width: 100%; height: auto; margin: 0.5rem 0; }
@page { margin: 1.5cm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9pt; } h2, h3, h2 + p, h3 + p { break-after: avoid; }
  svg, .keys { break-inside: avoid; } tr { break-inside: avoid; } a { color: inherit; text-decoration: none; } }
"""
#: So many lists stand side by side in one table.
_LISTS_ABREAST = 5
_KINDS = {"person": "persons", "company": "companies", "vessel": "vessels"}


def html(document: Document) -> str:
    """``document`` (kind ``validation``) as one HTML page."""
    parts = [
        _head(document), _summary(document), _tested(document), _recall(document), _groups(document), _unrelated(document),
        _curve(document), _own(document), _comparison(document), _method(document), _limits(), _repeat(document),
    ]  # fmt: skip
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Effectiveness of sanctions screening</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(part for part in parts if part)
        + "\n</body>\n</html>\n"
    )


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]], *, text_columns: int = 1) -> str:
    """A table; the first ``text_columns`` are text, the others numbers. Cells are plain text; they are escaped here."""
    kinds = ["" if place < text_columns else ' class="n"' for place in range(len(columns))]
    head = "".join(f'<th scope="col"{kind}>{escape(column)}</th>' for kind, column in zip(kinds, columns, strict=True))
    body = "".join(f"<tr>{''.join(map(_cell, kinds, row))}</tr>\n" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody></table>"


def _cell(kind: str, text: str) -> str:
    """One cell; a long text without a space (a digest) may be broken anywhere."""
    chosen = ' class="long"' if len(text) > 40 and " " not in text else kind
    return f"<td{chosen}>{escape(text)}</td>"


def _head(document: Document) -> str:
    as_of, matcher = document["as_of"], document["matcher"]
    return (
        "<h1>Effectiveness of sanctions screening</h1>\n"
        f"<p>Lists as of {escape(as_of['valid'])}, as published by {escape(as_of['known'])}. Matcher <code>{escape(matcher['id'])}</code>, "
        f"threshold {escape(matcher['threshold'][:4])}. Casemate {escape(document['casemate'])}, seed {document['input']['seed']}.</p>"
    )


def _summary(document: Document) -> str:
    recall, own = document["recall"], document["self_screening"]
    over = recall["basic"] or recall["all"]
    name = basic_name(document) if recall["basic"] else "all treatments chosen"
    keys = [
        (_short(over["first"]), f"right entry first, {name} ({over['first']['of']} questions)"),
        (_short(over["found"]), "right entry found at all at this threshold"),
    ]
    keys += [
        (one["per_1000"] or "–", f"of 1,000 unrelated {_KINDS[kind]} raise an alert")
        for kind, one in document["unrelated"]["by_kind"].items()
    ]
    if own is not None:
        keys.append((str(own["strong"]["missed"]), f"of {own['strong']['names']} listed names not found as they stand (must be 0)"))
    items = "".join(f"<li><strong>{escape(value)}</strong>{escape(text)}</li>" for value, text in keys)
    return f'<ul class="keys">{items}</ul>'


def _short(share: Document) -> str:
    return "–" if share["share"] is None else f"{100 * float(share['share']):.1f} %"


def _tested(document: Document) -> str:
    rows = [
        (
            one["id"], one["title"], one["edition"], "; ".join(_state(one)), one["sha256"], str(one["entries_tested"]),
        )
        for one in document["lists"]
    ]  # fmt: skip
    missing = "".join(
        f'<p class="warn">Not tested: {escape(one["list"])}: {escape(one["why"])}</p>' for one in document["coverage"]["not_consulted"]
    )
    return (
        "<h2>What was tested</h2>"
        + _table(("List", "Title", "Edition", "State", "SHA-256 of the edition", "Entries"), rows, text_columns=5)
        + missing
    )


def _state(one: Document) -> list[str]:
    words = ["fresh" if one["fresh"] else "older than the list's usual interval"]
    if one["gap"]:
        words.append(f"between the editions {one['gap'][0]} and {one['gap'][1]}")
    return [*words, f"partial: {one['partial']}"] if one.get("partial") else words


def _bar(label: str, recall: Document) -> Bar:
    first = recall["first"]
    return Bar(label, float(first["share"]), float(first["low"]), float(first["high"]), float(recall["found"]["share"]))


def _recall_chart(rows: Iterable[tuple[str, Document]], title: str) -> str:
    return bars([_bar(label, recall) for label, recall in rows if recall["first"]["of"]], title, mark="found at all")


def _recall_row(label: str, recall: Document) -> tuple[str, ...]:
    return (label, str(recall["first"]["of"]), *(percent(recall[key]) for key in ("found", "first", "first_five")))


_RECALL_COLUMNS = ("asked", "found", "first", "in the first five")


def _recall(document: Document) -> str:
    treatments = document["treatments"]
    rows = [_recall_row(one["title"] + ("\u00a0*" if one["basic"] else ""), one["recall"]) for one in treatments]
    recall = document["recall"]
    if recall["basic"] is not None:
        rows.append(_recall_row(basic_name(document).capitalize() + " (*)", recall["basic"]))
    rows.append(_recall_row("All", recall["all"]))
    chart = _recall_chart([(one["title"], one["recall"]) for one in treatments], "Right entry first, by treatment")
    return (
        "<h2>Listed names, asked for in other ways</h2>\n"
        "<p>Of listed parties asked for by a changed name, the share found at the threshold, and the share where the right entry stood "
        "first. In brackets the 95 % interval.</p>" + chart + _table(("Treatment", *_RECALL_COLUMNS), rows)
    )


def _groups(document: Document) -> str:
    recall = document["recall"]
    over = basic_name(document) if recall["over"] == "basic" else "all treatments chosen"
    parts = [f"<h2>By list, kind of party and script</h2>\n<p>Over {over}.</p>"]
    for title, key in (("List", "by_list"), ("Kind of party", "by_schema"), ("Script of the listed name", "by_script")):
        groups = recall[key]
        if groups:
            parts.append(_recall_chart(groups.items(), f"Right entry first, by {title.lower()}"))
            parts.append(_table((title, *_RECALL_COLUMNS), [_recall_row(name, one) for name, one in groups.items()]))
    if len(recall["by_list_and_treatment"]) > 1:
        parts.append("<h3>By treatment and list</h3>\n<p>Right entry first, and of how many questions.</p>")
        lists = list(recall["by_list_and_treatment"])
        parts += [_matrix(document, lists[start : start + _LISTS_ABREAST]) for start in range(0, len(lists), _LISTS_ABREAST)]
    return "\n".join(parts)


def _matrix(document: Document, lists: Sequence[str]) -> str:
    by_list = document["recall"]["by_list_and_treatment"]
    rows = []
    for treatment in document["treatments"]:
        shares = [by_list[list_id].get(treatment["id"], {}).get("first") for list_id in lists]
        rows.append((treatment["title"], *(f"{_short(one)} of {one['of']}" if one else "–" for one in shares)))
    return _table(("Treatment", *lists), rows)


def _unrelated(document: Document) -> str:
    unrelated = document["unrelated"]
    if not unrelated["by_kind"]:
        return ""
    columns = ("asked", "with an alert", "per 1,000", "alerts in all")
    kinds = [(_KINDS[kind], *_alerts_row(one)) for kind, one in unrelated["by_kind"].items()]
    cultures = [(_KINDS[one["kind"]], one["culture"], *_alerts_row(one)) for one in unrelated["by_culture"]]
    return (
        "<h2>Unrelated names</h2>\n<p>Names made by Casemate from its own tables, in equal shares of the cultures; a name that a listed "
        "party bears is left out. Every alert on one of them is a false one.</p>"
        + _table(("Kind", *columns), kinds)
        + _table(("Kind", "Names of", *columns), cultures, text_columns=2)
    )


def _alerts_row(one: Document) -> tuple[str, ...]:
    return str(one["names"]["of"]), percent(one["names"]), one["per_1000"] or "–", str(one["alerts"])


def _curve(document: Document) -> str:
    curve, at = document["curve"], float(document["matcher"]["threshold"])
    if not curve[0]["found"]["of"]:
        return ""
    found = [Line(name, tuple((float(p["threshold"]), 100 * float(p[key]["share"])) for p in curve)) for name, key in (
        ("right entry found", "found"), ("right entry first", "first"))]  # fmt: skip
    kinds = list(curve[0]["alerts_per_1000"])
    alerts = [Line(_KINDS[kind], tuple((float(p["threshold"]), float(p["alerts_per_1000"][kind])) for p in curve)) for kind in kinds]
    # At low thresholds alerts are so many that the part one works in would be flat: the chart is cut a tenth below the threshold.
    top = max([*(y for line in alerts for x, y in line.points if x >= at - 0.1), 5.0])
    shown = [Line(line.label, tuple((x, min(y, top)) for x, y in line.points)) for line in alerts]
    rows = [
        (p["threshold"], percent(p["found"]), percent(p["first"]), *(p["alerts_per_1000"][kind] or "–" for kind in kinds))
        for p in curve
        if round(100 * float(p["threshold"])) % 5 == 0 or float(p["threshold"]) == at
    ]
    return (
        "<h2>What another threshold would give</h2>\n<p>Recall over the same questions as above, and names with an alert per 1,000 "
        f"unrelated names. The upright line is the threshold in use, {at:.2f}.</p>"
        + lines(found, "Recall by threshold", x_range=(0.5, 1.0), y_range=(0, 100), x_label="threshold", y_label="% of questions", at=at)
        + (
            lines(
                shown, "Alerts by threshold", x_range=(0.5, 1.0), y_range=(0, top), x_label="threshold",
                y_label=f"names with an alert per 1,000 (cut at {top:.0f})", at=at,
            )
            if shown
            else ""
        )
        + _table(("Threshold", "found", "first", *(f"alerts per 1,000 {_KINDS[kind]}" for kind in kinds)), rows)
    )  # fmt: skip


def _own(document: Document) -> str:
    own = document["self_screening"]
    if own is None:
        return ""
    rows = [
        ("names", str(own["strong"]["names"]), str(own["strong"]["missed"])),
        ("aliases that the list calls weak", str(own["weak"]["names"]), str(own["weak"]["missed"])),
    ]
    by_list = [(list_id, str(count)) for list_id, count in own["strong"]["missed_by_list"].items()]
    verdict = (
        "<p>Every entry is found by every one of its names.</p>"
        if own["strong"]["missed"] == 0
        else '<p class="warn">Some entries are not found by a name of their own. Find out why before relying on this installation.</p>'
    )
    return (
        "<h2>Self-screening</h2>\n<p>Every name of every entry, screened as the list writes it, must find its own entry at the threshold. "
        "Lists do not expect screening on weak aliases alone; they are counted apart.</p>"
        + verdict
        + _table(("", "screened", "not found"), rows)
        + (_table(("List", "names not found"), by_list) if len(by_list) > 1 else "")
    )


def _comparison(document: Document) -> str:
    comparison = document["comparison"]
    if comparison is None:
        return ""
    first, second = comparison["first"], comparison["second"]
    titles = {one["id"]: one["title"] for one in document["treatments"]}
    rows = [("Right entry found", titles[key], *_pairing(one)) for key, one in comparison["found"].items()]
    rows += [("Unrelated names with an alert", _KINDS[key], *_pairing(one)) for key, one in comparison["alerted"].items()]
    return (
        f"<h2>Side by side</h2>\n<p>From threshold {escape(first['threshold'][:4])} with <code>{escape(first['matcher'])}</code> to "
        f"threshold {escape(second['threshold'][:4])} with <code>{escape(second['matcher'])}</code>, over the same questions.</p>"
        + _table(("What", "Of", "on both", "lost", "gained", "on neither"), rows, text_columns=2)
    )


def _pairing(one: Document) -> tuple[str, ...]:
    return tuple(str(one[key]) for key in ("both", "lost", "gained", "neither"))


def _method(document: Document) -> str:
    asked = document["input"]
    kind = (
        "Each question states whether it is a person, a company or a vessel, and the name."
        if asked["kind_stated"]
        else "Each question holds the name alone, without country, date or kind of party: the hardest case."
    )
    rows = [(one["title"] + ("\u00a0*" if one["basic"] else ""), one["description"], one["applies_to"]) for one in document["treatments"]]
    return f"""<h2>Method</h2>
<ul>
<li>Per treatment up to {asked["sample"]} entries were drawn from the lists, in equal shares of the lists as far as the treatment applies to
their entries, each entry once. Of an entry one of its names was drawn; aliases that the list calls weak were not.</li>
<li>{kind} Treatments that use a date or a number say so.</li>
<li>Each question was put to the same screening that <code>casemate screen</code> uses, against all lists named above together.</li>
<li><em>Found</em>: the entry that was meant reached the threshold. <em>First</em>: it did, and stood first among the entries of its list.
An entry of another list does not count as standing before it, since the same party is often on several; nor does an entry of the same list
that really bears the name asked for, since no screening could tell them apart by name.</li>
<li>Intervals are Wilson's score intervals of 95 %. They speak of the drawing, not of how names are really misspelt.</li>
<li>Everything that is drawn depends on the seed, the lists and this version alone.</li>
</ul>
{_table(("Treatment", "What is done", "Applies to"), rows, text_columns=3)}"""


def _limits() -> str:
    return f"""<h2>Limits</h2>
<ul>
<li>Treatments imitate what happens to names; they are not a sample of it. A share here is no probability that a listed customer is
found.</li>
<li>Unrelated names stand for customers in equal shares of many cultures. A business with other customers has another rate of alerts; the
table by culture shows how it would differ. Real customers also state dates and countries, which lower it.</li>
<li>Casemate's authors made treatments, tables and matcher; those who rely on it should repeat the test with names of their own.</li>
<li>The test says nothing about lists that are not named above, nor about who is owned or controlled by a listed party.</li>
<li>This report shows aggregates only. A list of spellings that slip through would be of use to those who want to slip through; the names
are written only to a file that the user asks for (<code>--misses</code>), which only its owner can read.</li>
</ul>
<p class="small">{escape(DISCLAIMER)}</p>"""


def _repeat(document: Document) -> str:
    asked = document["input"]
    command = ["casemate validate", *(f"--list {one}" for one in asked["lists"] or ())]
    command += [f"--on {document['as_of']['valid']}", f"--known {document['as_of']['known']}"]
    command += [f"--sample {asked['sample']}", f"--unrelated {asked['unrelated']}", f"--seed {asked['seed']}"]
    if len(asked["treatments"]) < len(TREATMENTS):
        command += [f"--treatment {one}" for one in asked["treatments"]]
    command.append(f"--threshold {float(asked['threshold']):g}")
    if asked["compare_threshold"] is not None:
        command.append(f"--compare-threshold {float(asked['compare_threshold']):g}")
    if asked["compare_matcher"] is not None:
        command.append(f"--compare-matcher {asked['compare_matcher']}")
    command += ["--state-kind"] * asked["kind_stated"] + ["--no-self-screening"] * (not asked["self_screening"])
    return (
        "<h2>To repeat it</h2>\n<p>With the same editions and the same version, the same command gives the same document:</p>\n"
        f'<p><code>{escape(" ".join(command))}</code></p>\n<p class="small">Document <code>{escape(document["id"])}</code></p>'
    )
