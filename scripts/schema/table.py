"""The schema's records, read as the field table that it was made from."""
from tree import Raw, from_json


class Table:
    def __init__(self, schema):
        self.definitions = schema["$defs"]
        self.records = {name: d for name, d in self.definitions.items() if "properties" in d}
        self.spellings = {}
        for record in self.records:
            for english, alias in self.pairs(record):
                self.spellings.setdefault(english, set()).add(alias)
                self.spellings.setdefault(alias, set()).add(english)

    def pairs(self, record):
        """Both spellings of each key."""
        properties = self.records[record]["properties"]
        return [(d["$ref"].split("/")[-1], alias) for alias, d in properties.items() if set(d) == {"$ref"}]

    def field(self, record, key):
        return self.records[record]["properties"][key]

    def target(self, schema):
        """The record that a value (or each item of it) is, and the shape around it: one, list, map."""
        if "$ref" in schema:
            return schema["$ref"].split("/")[-1], "one"
        for key, shape in (("additionalProperties", "map"), ("else", "list")):
            if isinstance(schema.get(key), dict) and "$ref" in schema[key]:
                return schema[key]["$ref"].split("/")[-1], shape
        return None, None

    def shape(self, record, key):
        """list, map or one."""
        field = self.field(record, key)
        return "list" if "array" in field["type"] else "map" if "additionalProperties" in field else "one"

    def is_choosy(self, record, key):
        """Whether not all words will do."""
        field = self.field(record, key)
        target = self.target(field)[0]
        words = {"string", "number", "boolean"}
        return not words <= set(field["type"]) and "object" not in field["type"] or target in ("column", "numbering")

    def examples(self, record, key):
        return [from_json(value) for value in self.field(record, key)["examples"]]

    def required(self, record):
        """The keys that a record must have, with an example of each."""
        keys = [rule["anyOf"][0]["required"][0] for rule in self.records[record].get("allOf", [])
                if all(set(choice) == {"required"} for choice in rule.get("anyOf", [{}]))]
        keys += {"document": ["year"], "reference": ["unit"]}.get(record, [])
        result = {key: self.examples(record, key)[0] for key in keys}
        if record == "plan":
            result["document"] = {"year": Raw("2027")}
        return result

    def places(self, root):
        """For each record below `root`, what puts one of it into a file with nothing else."""
        found = {root: lambda mapping: mapping}
        queue = [root]
        for record in queue:
            for english, _ in self.pairs(record):
                target, shape = self.target(self.field(record, english))
                if target in self.records and target not in found:
                    found[target] = self.inside(found[record], record, english, shape)
                    queue.append(target)
        return found

    def inside(self, wrap, record, key, shape):
        def put(mapping):
            value = {"one": mapping, "list": [mapping], "map": {"ma-1": mapping}}[shape]
            return wrap({**self.required(record), key: value})
        return put

    def make(self, record, choose, depth=0):
        """A mapping of this kind; `choose` says which keys, in which spelling, and which of a value's examples."""
        result = {}
        for english, alias in self.pairs(record):
            field = self.field(record, english)
            key = choose.key(record, english, alias)
            if key is None:
                continue
            target, shape = self.target(field)
            examples = [from_json(value) for value in field.get("examples", [])]
            if target in self.records and target != "reference" and depth < 4 and choose.descends(examples):
                value = self.make(target, choose, depth + 1)
                result[key] = {"one": value, "list": [value], "map": {"ma-1": value}}[shape]
            else:
                result[key] = choose.value(examples)
        return result


class Everything:
    """Every key in English, with the first example of each; but for `part`, which sections in sections cannot have, and
    the columns under a column, which has a key of its own here."""

    def key(self, record, english, alias):
        return None if english == "part" or (record, english) == ("column", "columns") else english

    def descends(self, examples):
        return True

    def value(self, examples):
        return examples[0]


class Chance:
    """Some keys in either spelling, with any example, and now and then something odd."""

    def __init__(self, random, odd):
        self.random = random
        self.odd = odd

    def key(self, record, english, alias):
        left_out = {"plan": 0.1, "document": 0.1, "title": 0.1, "name": 0.1, "part": 0.9, "by": 0.9}
        if self.random.random() < left_out.get(english, 0.55):
            return None
        return self.random.choice((english, alias))

    def descends(self, examples):
        return not examples or self.random.random() < 0.7

    def value(self, examples):
        if self.random.random() < 0.06:
            return self.random.choice(self.odd)
        return self.random.choice(examples or [Raw("a")])
