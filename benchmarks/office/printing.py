"""Prints plans by the templates beside this file."""
import functools
import pathlib

import jinja2


def roman(number):
    text = ""
    for value, sign in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        text += sign * (number // value)
        number %= value
    return text


@functools.lru_cache(None)
def template(kind):
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(pathlib.Path(__file__).parent), autoescape=kind == "html", trim_blocks=True,
        lstrip_blocks=True)
    environment.filters["roman"] = roman
    environment.filters["letter"] = lambda number: "abcdđeghiklmnopqrstuvxy"[(number - 1) % 23]
    return environment.get_template(f"plan.{kind}.j2")


def write(plan, words, kinds, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for kind in kinds:
        folder.joinpath(f"plan.{kind}").write_text(template(kind).render(plan=plan, words=words), encoding="utf-8")
