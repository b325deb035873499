"""Plans as trees of written values, so that a case can change how a value is spelt as well as what it says."""
import json
import re

import ruamel.yaml


class Raw(str):
    """A scalar exactly as it is written."""


EMPTY = Raw("")
SAFE = re.compile(r"[^\s,\[\]{}:#&*!|>'\"%@`?\-~=<][^,\[\]{}:#\n\r\t\"'\\]*")


def words(text):
    """A scalar with these words: plain where that is safe inside braces, else in quotes."""
    safe = SAFE.fullmatch(text) and text == text.strip() and text.lower() not in ("null", "true", "false")
    return Raw(text if safe else json.dumps(text, ensure_ascii=False))


def load(source):
    """The first document of a file; comments and layout are lost, words and their quotes are kept."""
    def convert(node):
        if isinstance(node, ruamel.yaml.nodes.MappingNode):
            return {key.value: convert(value) for key, value in node.value}
        if isinstance(node, ruamel.yaml.nodes.SequenceNode):
            return [convert(item) for item in node.value]
        if node.value == "" and node.style is None:
            return EMPTY
        return words(node.value)
    return convert(ruamel.yaml.YAML(typ="safe", pure=True).compose(source))


def from_json(value):
    """A value of a schema's `examples` as it would be written."""
    if isinstance(value, dict):
        return {key: from_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [from_json(item) for item in value]
    if value is None:
        return EMPTY
    if isinstance(value, bool):
        return Raw("true" if value else "false")
    return words(value) if isinstance(value, str) else Raw(value)


def spell(node):
    """A node in flow style."""
    if isinstance(node, dict):
        return "{" + ", ".join(f"{spell_key(key)}: {spell(value)}" for key, value in node.items()) + "}"
    if isinstance(node, list):
        return "[" + ", ".join(spell(item) if item != EMPTY else "{}" for item in node) + "]"
    return str(node)


def spell_key(key):
    return key if re.fullmatch(r"\w[\w-]*", key) else json.dumps(key, ensure_ascii=False)


def has_empty_item(node):
    if isinstance(node, list):
        return any(item == EMPTY and not isinstance(item, (dict, list)) or has_empty_item(item) for item in node)
    return isinstance(node, dict) and any(has_empty_item(value) for value in node.values())


def block(node, indent=0):
    """A node in block style where that is needed: an item of a list can be empty there only."""
    pad = "  " * indent
    if isinstance(node, dict) and node and has_empty_item(node):
        lines = []
        for key, value in node.items():
            inner = isinstance(value, (dict, list)) and value and has_empty_item(value)
            head = f"{pad}{spell_key(key)}:"
            lines.append(f"{head}\n{block(value, indent + 1)}" if inner else f"{head} {spell(value)}".rstrip())
        return "\n".join(lines)
    if isinstance(node, list) and node and has_empty_item(node):
        lines = []
        for item in node:
            inner = isinstance(item, (dict, list)) and item and has_empty_item(item)
            lines.append(f"{pad}-\n{block(item, indent + 1)}" if inner else f"{pad}- {spell(item)}".rstrip())
        return "\n".join(lines)
    return pad + spell(node)


def document(node):
    """A whole file: its first keys on lines of their own."""
    if not isinstance(node, dict) or not node:
        return block(node) + "\n"
    lines = []
    for key, value in node.items():
        if isinstance(value, (dict, list)) and value and has_empty_item(value):
            lines.append(f"{spell_key(key)}:\n{block(value, 1)}")
        else:
            lines.append(f"{spell_key(key)}: {spell(value)}".rstrip())
    return "\n".join(lines) + "\n"
