"""Writes docs/rules.md, docs/facts.md and docs/law-coverage.md from the packs. Run it as ``python -m tools.lawdocs``.

The coverage page compares the packs with the rows of the law facts (``../shared/law/law.md``, where it is at hand); what is said of rows
that no rule uses stands in ``tools/law_rows.yml``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from casemate.rules.book import book
from casemate.rules.load import packs
from casemate.rules.rule import InForce, Rule
from casemate.text.yamltext import parse

ROOT = Path(__file__).resolve().parents[1]
ROWS = ROOT / "tools/law_rows.yml"
NAMES = {"US": "United States", "EU": "European Union", "UK": "United Kingdom", "CH": "Switzerland", "CA": "Canada", "AU": "Australia"}
NAMES |= {"CN": "China"}
_ROW = re.compile(r"^\| ([A-Z]-[A-Z0-9]+(?:-[A-Z0-9b]+)*|[A-Z]-\d+b?) \|", re.MULTILINE)


def rules_page() -> str:
    """The rules as a commentary: what a lawyer reads and checks."""
    lines = [
        "# The rules",
        "",
        "Made by `python -m tools.lawdocs` from `src/casemate/packs/`; edit those, not this page. No lawyer has signed a rule unless its",
        "entry names a reviewer. It is information on the law as of the days stated, not legal advice.",
    ]
    rules = sorted(book().rules, key=lambda rule: (list(NAMES).index(rule.regime), rule.file, rule.line))
    for regime, of_regime in groupby(rules, key=lambda rule: rule.regime):
        lines += ["", f"## {NAMES[regime]}"]
        for one in book().coverage:
            if one.regime == regime:
                where = "any country" if one.countries is None else ", ".join(one.countries)
                where += f", but {', '.join(one.besides)}" if one.besides else ""
                lines += ["", f"*Covered: {one.layer}, {where}, from {one.start}.* {one.what}"]
        for rule in of_regime:
            lines += ["", *_rule(rule)]
    return "\n".join(lines) + "\n"


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### {rule.title}"
    yield ""
    yield f"`{rule.id}` · {rule.layer} · **{rule.verdict}** for {rule.binds.replace('_', ' ')}"
    yield ""
    yield rule.because
    yield ""
    for item in rule.when:
        yield f"- when {item.word.replace('_', ' ')}: {item.argument}"
    if rule.lifts:
        yield f"- lifts: {', '.join(f'`{one}`' for one in rule.lifts)}"
    for duty in rule.duties:
        yield f"- duty: {duty.duty}; {duty.within} ({duty.starts}); to {duty.to}"
    yield ""
    for period in rule.periods:
        yield f"- {_days(period)}: " + "; ".join(f"{one.title}, {one.published}" for one in period.citations)
        if period.because:
            yield f"  Unsettled: {period.because}"
    yield ""
    days = ", ".join(f"{case.on} {case.expect}" for case in rule.cases)
    yield f"Law facts: {', '.join(rule.rows)}. Cases: {days}. Reviewer: {rule.reviewer or 'none yet'}."


def _days(period: InForce) -> str:
    end = f"to {period.end}" if period.end else "on"
    return f"from {period.start} {end} (published {period.published}, {period.status})"


def facts_page() -> str:
    """The table of facts."""
    lines = [
        "# The facts that rules ask about",
        "",
        "Made by `python -m tools.lawdocs` from `src/casemate/packs/common/facts.yml`. A fact that matters, can't be derived and may",
        "not be presumed absent makes the answer REFER.",
        "",
        "| fact | meaning | derived | presumed absent, because | matters when |",
        "| --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| `{one.name}` | {one.meaning} | {one.derived or 'no'} | {one.presumed or 'no: it is missing'} | {one.matters} |"
        for one in book().facts.values()
    ]
    return "\n".join(lines) + "\n"


def used_rows() -> dict[str, list[str]]:
    """Row of the law facts -> the rules that use it."""
    found: dict[str, list[str]] = {}
    for rule in book().rules:
        for row in rule.rows:
            found.setdefault(row, []).append(rule.id)
    return found


def coverage_page() -> str:
    """Each row of the law facts: used by which rules, or why not."""
    used = used_rows()
    why = dict(parse(ROWS.read_bytes(), ROWS.name).pairs())
    texts = {name: node.text() for name, node in why.items()}
    ownership = {one.id for file in packs().files for one in file.parameters}
    lines = [
        "# Which law facts the rules use",
        "",
        "Made by `python -m tools.lawdocs`. Rows are those of the project's collection of law facts. A row that no rule uses is not part",
        "of any answer; where its matter is touched, the answer says NOT_COVERED or REFER, or the row is not a rule.",
        "",
        f"{len(used)} rows are used by {len(book().rules)} rules; section A is in the {len(ownership)} parameters of ownership.",
        "",
        "| row | used by, or why not |",
        "| --- | --- |",
    ]
    for row in rows():
        said = ", ".join(f"`{one}`" for one in used[row]) if row in used else _why(row, texts)
        lines.append(f"| {row} | {said} |")
    return "\n".join(lines) + "\n"


def rows() -> list[str]:
    """Every row of the law facts, in their order."""
    return parse(ROWS.read_bytes(), ROWS.name).need("all").text().split()


def _why(row: str, texts: dict[str, str]) -> str:
    """Why a row is not used: what is said of it, or of the longest beginning of its id."""
    for length in range(len(row), 0, -1):
        if row[:length] in texts:
            return texts[row[:length]]
    raise KeyError(f"tools/law_rows.yml says nothing of {row}")


PAGES = {"rules.md": rules_page, "facts.md": facts_page, "law-coverage.md": coverage_page}


def main(arguments: list[str]) -> int:
    """0 where the pages are right (now)."""
    stale = 0
    for name, make in PAGES.items():
        target, text = ROOT / "docs" / name, make()
        if "--check" in arguments:
            stale |= not target.is_file() or target.read_text(encoding="utf-8") != text
        else:
            target.write_text(text, encoding="utf-8")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
