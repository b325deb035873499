"""The checks of an office's script: each takes the plan and its words, and yields what is wrong."""
import collections
import datetime
import re
import unicodedata

from text import items

YEAR = re.compile(r"\bnăm (20\d\d)\b")
QUARTER = re.compile(r"\bQuý ([IVX]+)", re.IGNORECASE)
MONTH = re.compile(r"\btháng (\d{1,2})\b", re.IGNORECASE)
DAY = re.compile(r"\b(\d{1,2})/(\d{1,2})/(20\d\d)\b")
DUE_YEAR = re.compile(r"/(20\d\d)\b")
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
SPACES = re.compile(r" {2,}| [,.;:]")


def tasks(plan):
    return enumerate(items(plan.get("tasks")), 1)


def stale_years(plan, words):
    for number, task in tasks(plan):
        for key in ("title", "output"):
            for text in words.lines(task.get(key)):
                for year in YEAR.findall(text):
                    if int(year) < words.year:
                        yield f"task {number}: {key} says {year}, the plan is for {words.year}"
    for year in YEAR.findall(words.fill(plan["document"].get("subject") or "")):
        if int(year) != words.year:
            yield f"subject says {year}, the plan is for {words.year}"


def deadlines(plan, words):
    for number, task in tasks(plan):
        for due in items(task.get("due")):
            due = str(due)
            for quarter in QUARTER.findall(due):
                if quarter.upper() not in ("I", "II", "III", "IV"):
                    yield f"task {number}: there is no quarter {quarter}"
            for month in MONTH.findall(due):
                if not 1 <= int(month) <= 12:
                    yield f"task {number}: there is no month {month}"
            for day, month, year in DAY.findall(due):
                try:
                    datetime.date(int(year), int(month), int(day))
                except ValueError:
                    yield f"task {number}: there is no day {day}/{month}/{year}"
            for year in DUE_YEAR.findall(due):
                if int(year) != words.year:
                    yield f"task {number}: due in {year}, the plan is for {words.year}"


def units(plan, words):
    rows = [(f"task {number}", task) for number, task in tasks(plan)]
    rows += [(f"objective {number}", item) for number, item in enumerate(items(plan.get("objectives")), 1)]
    for place, row in rows:
        for key in ("lead", "support", "monitor"):
            for value in items(row.get(key)):
                name = value.get("unit") if isinstance(value, dict) else value
                if name is not None and name not in words.unit_ids:
                    yield f"{place}: there is no unit {name}"


def missing_fields(plan, words):
    for number, task in tasks(plan):
        for key in ("title", "lead", "due", "output"):
            if not task.get(key):
                yield f"task {number} has no {key}"


def leads(plan, words):
    for number, task in tasks(plan):
        lead = {words.unit_ids.get(name) for name in items(task.get("lead")) if isinstance(name, str)}
        support = {words.unit_ids.get(name) for name in items(task.get("support")) if isinstance(name, str)}
        for id in (lead & support) - {None}:
            yield f"task {number}: {id} both leads and supports"
        for id in lead - {None}:
            if words.units[id].get("collective") in (True, "có"):
                yield f"task {number}: {id} is many units and cannot lead"


def references(plan, words):
    for number, task in tasks(plan):
        for id in items(task.get("objectives")):
            if id not in words.objectives:
                yield f"task {number}: there is no objective {id}"
        for id in items(task.get("cites")):
            if id not in words.citations:
                yield f"task {number}: there is no citation {id}"
    for basis in items(plan["document"].get("basis")):
        if isinstance(basis, dict) and basis.get("cite") and basis["cite"] not in words.citations:
            yield f"there is no citation {basis['cite']}"
    groups = {group.get("id") for group in items(plan.get("groups"))}
    for key in ("tasks", "objectives"):
        for number, row in enumerate(items(plan.get(key)), 1):
            if row.get("group") and row["group"] not in groups:
                yield f"{key} {number}: there is no group {row['group']}"


def duplicate_ids(plan, words):
    for key in ("tasks", "objectives", "groups", "appendices"):
        counts = collections.Counter(row.get("id") for row in items(plan.get(key)) if row.get("id"))
        for id, count in counts.items():
            if count > 1:
                yield f"{key}: {count} are called {id}"


def duplicate_titles(plan, words):
    seen = {}
    for number, task in tasks(plan):
        title = " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", words.fill(task.get("title") or "")).lower()))
        if title in seen:
            yield f"tasks {seen[title]} and {number} have the same title"
        seen.setdefault(title, number)


def idle_objectives(plan, words):
    used = {id for _, task in tasks(plan) for id in items(task.get("objectives"))}
    for id in words.objectives:
        if id not in used:
            yield f"no task serves the objective {id}"


def targets(plan, words):
    for id, objective in words.objectives.items():
        values = [NUMBER.search(words.figure(objective.get(key))) for key in ("baseline", "target")]
        if all(values):
            baseline, target = (float(value[0].replace(",", ".")) for value in values)
            if target < baseline and "%" in words.figure(objective["target"]):
                yield f"objective {id}: the target is below what was reached"


def spaces(plan, words):
    for number, task in tasks(plan):
        for key in ("title", "output"):
            for text in words.lines(task.get(key)):
                if SPACES.search(text):
                    yield f"task {number}: stray spaces in {key}"
                if key == "title" and text.endswith((".", ",", ";")):
                    yield f"task {number}: the title ends with {text[-1]}"


def placeholders(plan, words):
    def walk(sections):
        for section in items(sections):
            for key in ("title", "text", "items"):
                words.lines(section.get(key))
            walk(section.get("sections"))

    words.missing.clear()
    walk(plan.get("sections"))
    for text in words.missing:
        yield f"nothing is called {text}"


CHECKS = [
    stale_years, deadlines, units, missing_fields, leads, references, duplicate_ids, duplicate_titles, idle_objectives,
    targets, spaces, placeholders,
]


def faults(plan, words):
    return [fault for check in CHECKS for fault in check(plan, words)]
