"""Reads plans: YAML, the JSON Schema, one spelling of the keys, included registries."""
import functools
import json
import os

import jsonschema
import regex
import yaml


class Loader(yaml.CSafeLoader):
    """Dates stay words, as the schema wants them."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def pattern(validator, expression, instance, schema):
    """The schema's patterns name classes of letters (\\p{L}), which Python's own re does not know."""
    if isinstance(instance, str) and not regex.search(expression, instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {expression!r}")


class SchemaCheck:
    def __init__(self, path):
        with open(path, "rb") as file:
            schema = json.load(file)
        self.validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": pattern})(schema)
        # The English spelling of every key, by record.
        self.english = {
            name: {key: field["$ref"].split("/")[-1] for key, field in record.get("properties", {}).items()
                   if set(field) == {"$ref"}}
            for name, record in schema["$defs"].items()
        }

    def faults(self, data):
        return [f"{'.'.join(map(str, error.absolute_path))}: {error.message}" for error in self.validator.iter_errors(data)]


# What stands under a key, where that is a record of its own: one, a list or a map of them.
CHILDREN = {
    "plan": {"document": "document", "units": "unit", "people": "person", "citations": "citation",
             "groups": "group", "objectives": "objective", "tasks": "task", "phases": "phase",
             "budget": "budgetLine", "tables": "table", "sections": "section", "appendices": "appendix"},
    "document": {"basis": "basis", "signer": "signer", "recipients": "recipient"},
    "objective": {"baseline": "figure", "target": "figure", "lead": "reference"},
    "task": {"lead": "reference", "support": "reference", "monitor": "reference"},
    "section": {"sections": "section", "where": "filter"},
    "appendix": {"where": "filter"},
}
CHILDREN["registry"] = CHILDREN["plan"]
MAPS = {"units", "people", "citations", "tables"}


class Reader:
    def __init__(self, schema, english):
        self.schema = schema
        self.names = english
        self.registry = functools.lru_cache(None)(self.read_registry)

    def load(self, path):
        """The file in English keys, and its faults."""
        try:
            with open(path, "rb") as file:
                data = yaml.load(file, Loader)
        except (OSError, yaml.YAMLError) as error:
            return None, [str(error)]
        found = self.schema.faults(data) if self.schema else []
        if found or not isinstance(data, dict):
            return None, found or ["not a plan"]
        return self.english("registry" if "registry" in data or "danh_muc" in data else "plan", data), []

    def english(self, record, data):
        if isinstance(data, list):
            return [self.english(record, item) for item in data]
        if not isinstance(data, dict):
            return data
        names, children, result = self.names.get(record, {}), CHILDREN.get(record, {}), {}
        for key, value in data.items():
            key = names.get(key, key)
            if key in MAPS and isinstance(value, dict):
                value = {id: self.english(children[key], item) for id, item in value.items()}
            elif key in children:
                value = self.english(children[key], value)
            result[key] = value
        return result

    def read_registry(self, path):
        data, found = self.load(path)
        if data is not None:
            found = found + self.include(data, path)
        return data, found

    def include(self, data, path):
        """Adds what the included registries have to the maps of `data`; its own entries win."""
        found = []
        included = data.get("include") or []
        for name in included if isinstance(included, list) else [included]:
            registry, faults = self.registry(os.path.normpath(os.path.join(os.path.dirname(path), name)))
            found += [f"{name}: {fault}" for fault in faults]
            for key in ("units", "people", "citations"):
                if registry and registry.get(key):
                    data[key] = {**registry[key], **(data.get(key) or {})}
        return found

    def plan(self, path):
        plan, found = self.load(path)
        if plan is not None:
            found += self.include(plan, path)
        return plan, found
