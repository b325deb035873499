"""The words of a plan: names behind ids, and `${...}` filled in."""
import re

PLACEHOLDER = re.compile(r"\$\{([^}]*)\}")
KINDS = {
    "don_vi": "unit", "van_ban": "cite", "muc_tieu": "objective", "nhiem_vu": "task", "phu_luc": "appendix", "nam": "year",
    "nhan_su": "person", "dem": "count",
}
FIELDS = {"so": "number", "ten_tat": "short", "chi_tieu": "target", "hien_trang": "baseline", "thoi_han": "due"}


def items(value):
    """A list, also where one was written without the brackets."""
    return value if isinstance(value, list) else [] if value is None else [value]


def figure(value, unit=None):
    """A figure as people read it: the value with its unit, and its year or years."""
    if not isinstance(value, dict):
        value = {"value": value}
    text = str(value.get("text") or value.get("value") or "")
    if unit and text and not value.get("text") and unit not in text:
        text += unit if unit == "%" else f" {unit}"
    when = value.get("period") or value.get("year")
    return f"{text} ({when})" if when else text


class Words:
    def __init__(self, plan):
        self.year = plan["document"].get("year")
        self.plan = plan
        self.units = plan.get("units") or {}
        self.unit_ids = {}
        for id, unit in self.units.items():
            for name in [id, unit.get("name"), unit.get("short"), *items(unit.get("aliases"))]:
                self.unit_ids.setdefault(name, id)
        self.citations = plan.get("citations") or {}
        self.people = plan.get("people") or {}
        self.objectives = {item["id"]: item for item in items(plan.get("objectives")) if item.get("id")}
        self.tasks = {task["id"]: (number, task) for number, task in enumerate(items(plan.get("tasks")), 1) if task.get("id")}
        for key in ("tasks", "objectives"):
            for number, row in enumerate(items(plan.get(key)), 1):
                row["place"] = number
        appendices = items(plan.get("appendices"))
        self.appendices = {
            item.get("id"): "Phụ lục" + (f" {number}" if len(appendices) > 1 else "")
            for number, item in enumerate(appendices, 1)
        }
        self.missing = []

    def fill(self, text):
        text = str(text)
        return PLACEHOLDER.sub(self.value, text) if "${" in text else text

    def value(self, match):
        kind, _, rest = match[1].strip().partition(".")
        id, _, field = rest.partition(".")
        kind, field = KINDS.get(kind, kind), FIELDS.get(field, field)
        if kind == "year":
            return str(self.year)
        if kind == "unit" and id in self.units:
            return str(self.units[id].get(field or "name") or self.units[id]["name"])
        if kind == "cite" and id in self.citations:
            return self.citation(id)
        if kind == "person" and id in self.people:
            return str(self.people[id].get(field or "name"))
        if kind == "appendix" and id in self.appendices:
            return self.appendices[id]
        if kind == "objective" and id in self.objectives:
            value = self.objectives[id].get(field or "name")
            return figure(value, self.objectives[id].get("unit")) if field else str(value)
        if kind == "task" and id in self.tasks:
            number, task = self.tasks[id]
            return str(number) if field == "number" else self.fill(task.get(field or "title", ""))
        if kind == "count":
            return f"{len(items(self.plan.get(id))):02}"
        self.missing.append(match[0])
        return match[0]

    def citation(self, id):
        cited = self.citations[id]
        number = f" số {cited['number']}" if cited.get("number") else ""
        return f"{cited.get('type') or 'Văn bản'}{number}"

    def reference(self, value):
        """One unit as people read it."""
        if isinstance(value, dict):
            note = f" ({value['note']})" if value.get("note") else ""
            return self.fill(value.get("text") or self.reference(value.get("unit"))) + note
        unit = self.units.get(self.unit_ids.get(value))
        return str(unit["name"]) if unit else str(value or "")

    def references(self, value):
        return "; ".join(self.reference(item) for item in items(value))

    def lines(self, value):
        return [self.fill(item) for item in items(value)]

    def joined(self, value):
        return "; ".join(self.lines(value))

    def by_group(self, rows):
        """The rows under the plan's groups, in the groups' order; those without one come first."""
        under = {}
        for row in items(rows):
            under.setdefault(row.get("group"), []).append(row)
        groups = [(None, under.get(None, []))]
        groups += [(group.get("title"), under.get(group.get("id"), [])) for group in items(self.plan.get("groups"))]
        return [(title, rows) for title, rows in groups if rows]

    figure = staticmethod(figure)
