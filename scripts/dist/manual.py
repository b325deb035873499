"""Writes the man page of plantool in one language.

manual.py LANGUAGE PAGE VERSION DAY <DUMP >PAGE.1

LANGUAGE is vi or en, PAGE the hand-written part (docs/man), DUMP what `plantool --experimental-dump-help` prints. Every
command, argument and option comes from there, so that the page cannot say anything else than the program. A text of the
program that lacks one of the languages is an error.
"""

import json
import re
import sys

# What the argument parser says by itself, in English only; its own options are on every command and told once.
PARSERS_OWN = {"version", "help"}
WORDS = {
    "vi": {"values": "Một trong", "default": "Không viết là", "common": "Cùng các tùy chọn chung",
           "options": "tùy chọn", "help": "Kê các tùy chọn của một lệnh.", "version": "In số phiên bản."},
    "en": {"values": "One of", "default": "Default", "common": "Also the common options",
           "options": "options", "help": "List a command's options.", "version": "Print the version."},
}


class Manual:
    def __init__(self, language, dump):
        self.language = language
        self.words = WORDS[language]
        commands = json.loads(dump)["command"]["subcommands"]
        self.commands = [c for c in commands if c["shouldDisplay"] and c["commandName"] != "help"]
        self.common = self.shared_options()

    def shared_options(self):
        """Options that are the same in four commands or more, told once."""
        uses = {}
        for command in self.commands:
            for option in self.options(command):
                uses.setdefault(json.dumps(option, sort_keys=True), []).append(option)
        return [same[0] for same in uses.values() if len(same) >= 4]

    def options(self, command):
        return [
            a for a in command["arguments"]
            if a["kind"] != "positional" and a["shouldDisplay"] and a["preferredName"]["name"] not in PARSERS_OWN
        ]

    def half(self, text, separator):
        """The text's half in the page's language: Vietnamese stands first, English behind the separator."""
        parts = text.split(separator)
        if len(parts) != 2 or not all(part.strip() and part.count("(") == part.count(")") for part in parts):
            sys.exit(f"manual: this text is not “Vietnamese{separator!r}English”: {text!r}")
        return parts[0 if self.language == "vi" else 1].strip()

    def synopsis(self):
        for command in self.commands:
            yield ".br" if command is not self.commands[0] else ".PD 0"
            yield self.call(command, "[" + self.words["options"] + "]")
        yield ".PD"

    def call(self, command, options=None):
        words = [f"\\fBplantool {quoted(command['commandName'])}\\fR"]
        if options and self.options(command):
            words.append(options)
        for argument in command["arguments"]:
            if argument["kind"] == "positional":
                word = f"\\fI{quoted(argument['valueName'])}\\fR" + ("..." if argument["isRepeating"] else "")
                words.append(f"[{word}]" if argument["isOptional"] else word)
        return " ".join(words)

    def command_sections(self):
        for command in self.commands:
            yield ".SS " + self.call(command)
            yield line(self.half(command["abstract"], " / "))
            if command.get("discussion"):
                yield from paragraphs(self.half(command["discussion"], "\n\n"))
            for argument in command["arguments"]:
                if argument["kind"] == "positional":
                    yield ".TP"
                    yield f"\\fI{quoted(argument['valueName'])}\\fR"
                    yield from self.explained(argument)
            own = [o for o in self.options(command) if o not in self.common]
            yield from self.described(own)
            shared = [o for o in self.options(command) if o in self.common]
            if shared:
                yield ".PP"
                names = ", ".join(f"\\fB{quoted('--' + o['preferredName']['name'])}\\fR" for o in shared)
                yield f"{self.words['common']}: {names}."

    def common_section(self):
        yield from self.described(self.common)
        for names, text in (("\\fB\\-h\\fR, \\fB\\-\\-help\\fR", "help"), ("\\fB\\-\\-version\\fR", "version")):
            yield ".TP"
            yield names
            yield self.words[text]

    def described(self, options):
        for option in options:
            yield ".TP"
            names = sorted(option["names"], key=lambda name: name["kind"] != "short")
            value = "" if option["kind"] == "flag" else f" \\fI{quoted(option['valueName'])}\\fR"
            yield ", ".join(
                f"\\fB{quoted(('-' if n['kind'] == 'short' else '--') + n['name'])}\\fR" for n in names) + value
            yield from self.explained(option)

    def explained(self, argument):
        yield line(self.half(argument["abstract"], " / "))
        if argument.get("allValues"):
            yield f"{self.words['values']}: {quoted(', '.join(argument['allValues']))}."
        if argument.get("defaultValue", "-") != "-":
            yield f"{self.words['default']}: {quoted(argument['defaultValue'])}."


def quoted(text):
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def line(text):
    """A text as one line of roff: a sentence, in which only a backslash or a first dot could be taken for a request."""
    text = re.sub(r"(?<!\w)-", r"\\-", text.replace("\\", "\\e").replace("'", "\\(aq"))
    return "\\&" + text if text.startswith(".") else text


def paragraphs(text):
    """Running text, with lines that are indented as they stand."""
    yield ".PP"
    for each in text.split("\n"):
        if each.startswith(" "):
            yield from (".PP", ".RS", quoted(each.strip()), ".RE", ".PP")
        else:
            yield line(each)


def main():
    language, page, version, day = sys.argv[1:]
    manual = Manual(language, sys.stdin.read())
    parts = {"@synopsis": manual.synopsis, "@commands": manual.command_sections, "@common": manual.common_section}
    with open(page, encoding="utf-8") as lines:
        for each in lines:
            each = each.rstrip("\n")
            if each in parts:
                written = "\n".join(parts[each]())
                # A paragraph that ends with the section, or begins where one has just begun, is none.
                written = re.sub(r"\.PP\n(?=\.(PP|SS|TP))", "", written)
                print(written)
            else:
                print(each.replace("@version@", version).replace("@date@", day))


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdin.reconfigure(encoding="utf-8")
    main()
