"""Cases for check.py: small plans around every key of every record, random plans, and the shipped plans changed."""
import random

from table import Chance, Everything, Table
from tree import EMPTY, Raw, document

# Odd words for any place. Readers of YAML differ in none of them.
ODD = [
    "04", "12", "-3", "0", "1", "2", "100", "101", "1899", "1900", "2027", "2199", "2200", "33.3", "true",
    "false", "True", "FALSE", "yes", "no", "on", "off", "có", "Không", "ĐÚNG", "sai", "khong", "maybe", "no such", "a-b",
    "a_b", "a.b", "đơn-vị", "số hóa", "2026-2030", "2030-2026", "2026 - 2030", "2026–2030", "2026-2026", "2099-2100",
    "2026-30", "2026/2030", "2027-01-05", "2027-1-5", "05/01/2027", "5.1.2027", "5-1-2027", "5/1-2027", "31/6/2027",
    "2027/01/05", "ngày 05 tháng 01 năm 2027", "Ngày 5/1/2027", "15 THÁNG 6 NĂM 2027", "tháng 6 năm 2027", "TM", "tm",
    "KT", "lead", "I", "I.", "i", "II", "a)", "never", "group", "span", "none", "portrait", "ngang", "tasks", "nhiem_vu",
    "budget", "extra.nguon-von", "extra.", "Quý III/2027", "83,77%", "lan.txt",
]
QUOTED = ['""', '" "', '"1"', '"1."', '"2027"', '" 2027"', '"true"', '"null"', '"TM"', '"tasks"', '"2026-2030 "', '"05"']
# Words that other readers of YAML take for the value of another word, so that a schema cannot tell the two apart.
SAME_VALUE = {
    "~ or null is nothing to other readers": ["~", "null"],
    "a number in another notation is the same number to other readers":
        ["2027.0", "1.0", "1.", "0x7EB", "1e1", "0o17", ".5", "12.50", "02027", "001", "+5"],
}
AMBIGUOUS = [word for words in SAME_VALUE.values() for word in words]
SHAPES = [
    [], [Raw("a")], [Raw("a"), Raw("b")], [[Raw("a")]], [EMPTY], [Raw("a"), EMPTY], {}, {"a": Raw("b")}, {"a": EMPTY},
    {"a": {"b": Raw("c")}}, {"a": [Raw("b")]}, {"text": Raw("a")}, {"text": EMPTY}, {"loi": Raw("a")},
    {"open": Raw("true")}, {"open": Raw("false")}, {"de_trong": Raw("có")}, {"open": Raw("maybe")}, {"unit": Raw("a")},
    {"don_vi": Raw("a"), "note": Raw("b")}, {"note": Raw("a")}, {"unit": [Raw("a")]}, {"key": Raw("title")},
    {"columns": [Raw("title"), Raw("lead")]}, {"columns": [Raw("name")]}, {"label": Raw("A"), "columns": []},
    [{"title": Raw("a")}, Raw("b")], {"name": Raw("a")}, {"value": Raw("80%")}, {"style": Raw("I.")}, {"cite": Raw("a")},
]


# Keys that most places do not have.
UNKNOWN = ["khong-co", "titel", "so_luong", "title", "ten", "number", "text", "a b", "2027", "extra.a"]
# Ids, good and bad.
IDS = ["a", "A-1", "12", "-", "số-hóa", "đơn", "a b", "a_b", "a.b", "a/b", "một hai", "nq57", "½", "việt́", "ｎ", "字"]



def around(table, chance, full):
    """Every key of every record in a plan with nothing else in it: with odd words, odd shapes, in every spelling."""
    for root in ("plan", "registry"):
        for record, wrap in table.places(root).items():
            required = table.required(record)
            for key in UNKNOWN:
                yield f"{record} + {key}", wrap({**required, key: Raw("a")})
            for key in required:
                yield f"{record} - {key}", wrap({other: value for other, value in required.items() if other != key})
            for english, alias in table.pairs(record):
                example = table.examples(record, english)[0]
                rest = {key: value for key, value in required.items() if key != english}
                for key in (english, alias):
                    yield f"{record}.{key}", wrap({**rest, key: example})
                    yield f"{record}.{key} misspelt", wrap({**rest, key + "x": example})
                    yield f"{record}.{key} := nothing", wrap({**rest, key: EMPTY})
                yield f"{record}.{english} and {alias}", wrap({**rest, english: example, alias: example})
                for value, what in values(table, record, english, chance, full):
                    yield f"{record}.{english} := {what}", wrap({**rest, chance.choice((english, alias)): value})


def values(table, record, key, chance, full):
    """Odd values of a field, inside its list or mapping too: every word for fields that are choosy, some for others."""
    shape = table.shape(record, key)
    for word in ODD + QUOTED + AMBIGUOUS:
        if full or table.is_choosy(record, key) or chance.random() < 0.08:
            yield Raw(word), word
            if shape == "list":
                yield [Raw(word)], word
            if shape == "map":
                yield {"ma-1": Raw(word)}, word
    for value in SHAPES:
        if full or chance.random() < 0.25:
            yield value, document(value).strip()
            yield [value], f"- {document(value).strip()}"
            if shape == "map":
                yield {"ma-1": value}, f"ma-1: {document(value).strip()}"
    if shape == "map":
        for word in IDS:
            yield {word: next(iter(table.examples(record, key)[0].values()))}, f"the key {word}"


def columns(table):
    """The columns of each table, asked for where each table is printed."""
    names = ["tasks", "nhiem_vu", "objectives", "muc_tieu", "phases", "giai_doan", "budget", "kinh_phi", "bang-rieng"]
    keys = sorted({key for name, d in table.definitions.items() if name.endswith("Column") for key in known(d)})
    for record in ("appendix", "section"):
        wrap, required = table.places("plan")[record], table.required(record)
        for name in names:
            long = [Raw(name), {"unit": Raw(name)}, {"loi": Raw(name)}]
            for number, key in enumerate(keys + ["extra.a", "khong-co"]):
                column = [Raw(key), {"key": Raw(key)}, {"label": Raw("A"), "cot": [Raw(key)]}][number % 3]
                place = {"bang" if number % 2 else "table": long[number % 3], "cot" if number % 5 else "columns": [column]}
                yield f"{record} of {name}: column {key}", wrap({**required, **place})
            for column in SHAPES:
                yield f"{record} of {name}: columns {document(column).strip()}", wrap(
                    {**required, "table": Raw(name), "columns": column})


def sections():
    """Main parts inside other sections, and work by unit from tables of every kind."""
    def plan(section):
        return {"plan": Raw("1"), "document": {"year": Raw("2027")}, "sections": [section]}

    for key in ("part", "phan"):
        for word in ("true", "có", "false", "không", '"true"', '"No"', "maybe"):
            inner = {"title": Raw("A"), key: Raw(word)}
            yield f"{key}: {word} inside", plan({"title": Raw("B"), "sections": [Raw("a"), inner]})
            yield f"{key}: {word} inside, no dash", plan({"title": Raw("B"), "muc": inner})
            yield f"{key}: {word} deep inside", plan({"sections": [{"muc": [{"sections": [inner]}]}]})
            yield f"{key}: {word} outside", plan(inner)
    tables = [Raw(word) for word in ("tasks", "nhiem_vu", "budget", "bang-rieng", "true", '"tasks"', "Tasks")]
    tables += [{key: Raw(word)} for key in ("unit", "don_vi", "text", "loi") for word in ("tasks", "phases")]
    tables += [{"open": Raw("true"), "unit": Raw("tasks")}, {"text": Raw("a"), "unit": Raw("tasks")},
               {"text": Raw("tasks"), "unit": Raw("a")}, {"text": EMPTY, "don_vi": Raw("nhiem_vu")}, EMPTY]
    for number, table in enumerate(tables):
        for key, order in (("by", "lead"), ("theo", "lead"), ("by", "unit"), ("theo", "")):
            place = {"table" if number % 2 else "bang": table}
            yield f"{key}: {order} of {document(table).strip()}", plan({key: Raw(order), **place})
            yield f"{key}: {order} without a table", plan({key: Raw(order), "text": Raw("a")})
            yield f"columns of {document(table).strip()}", plan({**place, "columns": [Raw("source"), Raw("lead")]})


def known(definition):
    """The keys in a schema of one column."""
    return next((choice["enum"] for choice in definition["else"]["anyOf"] if "enum" in choice), [])

def places(node, path=()):
    """Every place in a tree: one for all items of a list, and one for all entries whose keys are ids."""
    yield path
    if isinstance(node, dict):
        for key, value in node.items():
            yield from places(value, path + (key,))
    elif isinstance(node, list):
        for index, value in enumerate(node[:1]):
            yield from places(value, path + (index,))


def at(node, path):
    for step in path:
        node = node[step]
    return node


def changed(tree, path, value):
    """The tree with another value at a place."""
    if not path:
        return value
    copy = dict(tree) if isinstance(tree, dict) else list(tree)
    copy[path[0]] = changed(copy[path[0]], path[1:], value)
    return copy


def mutations(tree, spellings):
    """(what is done, the place, its new value) for every place of `tree`."""
    for path in places(tree):
        name = ".".join(map(str, path))
        node = at(tree, path)
        for word in ODD + QUOTED + AMBIGUOUS:
            yield f"{name} := {word}", path, Raw(word)
        for shape in [EMPTY] + SHAPES:
            yield f"{name} := {document(shape).strip() or 'nothing'}", path, shape
        yield f"{name} in a list", path, [node]
        yield f"{name} twice in a list", path, [node, node]
        if isinstance(node, list) and node:
            yield f"{name} without its dash", path, node[0]
            yield f"{name} with an empty item", path, node + [EMPTY]
            yield f"{name} with a list inside", path, node + [[Raw("a")]]
        if not isinstance(node, dict):
            continue
        for key in UNKNOWN:
            if key not in node:
                yield f"{name} + {key}", path, {**node, key: Raw("a")}
        for key, value in node.items():
            rest = {other: item for other, item in node.items() if other != key}
            yield f"{name} - {key}", path, rest
            yield f"{name} {key} misspelt", path, {**rest, key + "x": value}
            for other in sorted(spellings.get(key, ())):
                if other not in node:
                    respelt = {other if old == key else old: item for old, item in node.items()}
                    yield f"{name} {key} as {other}", path, respelt
                    yield f"{name} {key} and {other}", path, {**node, other: value}


def small(node):
    """A shipped plan with two of everything."""
    if isinstance(node, dict):
        cut = len(node) > 16
        return {key: small(value) for key, value in list(node.items())[:2 if cut else None]}
    return [small(item) for item in node[:2]] if isinstance(node, list) else node


def cases(schema, shipped, count, seed=2027):
    """Cases as (what was done, text), the same every time; `count` of the shipped plans and of random ones together.

    A count beyond 20,000 leaves nothing out around the keys.
    """
    table = Table(schema)
    chance = random.Random(seed)
    made = [(f"{name}: as it is", table.make(name, Everything())) for name in ("plan", "registry")]
    made += around(table, chance, count > 20000)
    made += columns(table)
    made += sections()
    for number in range(count // 2):
        odd = [Raw(word) for word in ODD] + SHAPES
        made.append((f"random {number}", table.make(chance.choice(("plan", "plan", "registry")), Chance(chance, odd))))
    changes = []
    for name, tree in shipped:
        tree = small(tree)
        tree.pop("include", None)
        made.append((f"{name}: as it is", tree))
        changes += [(name, tree, change) for change in mutations(tree, table.spellings)]
    for name, tree, (what, path, value) in chance.sample(changes, min(count // 2, len(changes))):
        made.append((f"{name}: {what}", changed(tree, path, value)))
    return [(what, document(tree)) for what, tree in made]
