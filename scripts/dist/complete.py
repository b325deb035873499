"""Types at a shell's prompt and looks at what it offers: complete.py SHELL FOLDER, FOLDER being the unpacked archive.

The shell runs at a terminal of its own and gets the keys that a person would press.
"""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import tempfile
import termios
import time

# What is typed before Tab; words that must be offered; words that must not.
CASES = [
    ("plantool ", ["lint", "render", "build", "explain"], ["reference", "rule-pages"]),
    ("plantool lint --st", ["--stage", "--stdin-name"], ["--whole"]),
    ("plantool lint --stage ", ["draft", "issue"], ["plan.yml"]),
    ("plantool lint --format ", ["text", "sarif", "checkstyle"], ["docx"]),
    ("plantool lint --lang ", ["vi", "en"], []),
    ("plantool lint --fail-on ", ["error", "warning", "info"], []),
    ("plantool lint --only PL40", ["PL401", "PL405"], ["PL501", "stale-year"]),
    ("plantool lint --only PL401,PL40", ["PL401,PL402", "PL401,PL405"], ["PL401,PL401"]),
    ("plantool lint --ignore st", ["stale-year"], ["PL401"]),
    ("plantool lint --baseline ", ["goc.json"], ["plan.yml"]),
    ("plantool lint ", ["plan.yml", "them.yaml", "thu-muc"], ["anh.png", "goc.json"]),
    ("plantool lint thu-muc/", ["sau.yml", "trong.yml"], ["anh.png"]),
    ("plantool render ", ["plan.yml", "thu-muc"], ["anh.png"]),
    ("plantool render plan.yml --to ", ["docx", "html", "pdf", "ics"], ["sarif"]),
    ("plantool render plan.yml --pdf-with ", ["chromium", "weasyprint", "libreoffice"], []),
    ("plantool render plan.yml -o ", ["anh.png", "thu-muc"], []),
    ("plantool build --to html,d", ["html,docx"], ["html,html"]),
    ("plantool build thu-muc --to ", ["md", "docx", "xlsx"], ["sarif"]),
    ("plantool build thu-muc -o ", ["thu-muc", "ra"], ["plan.yml"]),
    ("plantool fmt --keys ", ["en", "vi"], []),
    ("plantool verify ", ["in.docx", "in.html"], ["plan.yml"]),
    ("plantool verify in.docx ", ["plan.yml", "them.yaml"], ["in.html"]),
    ("plantool explain PL70", ["PL701", "PL709"], ["PL601"]),
    ("plantool schema --of ", ["plan", "registry", "settings"], []),
]
FILES = ["plan.yml", "them.yaml", "anh.png", "goc.json", "in.docx", "in.html", "thu-muc/trong.yml", "thu-muc/sau.yml",
         "thu-muc/anh.png", "ra/x"]
LIMIT = 20
# Keys that come before the prompt are edited by the terminal, not by the shell: each is waited for.
PROMPT = "plt> "


class Terminal:
    """A shell at a terminal of its own."""

    def __init__(self, call, environment, folder):
        self.rest = b""
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(call[0], call, environment)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 240, 0, 0))

    def press(self, keys):
        os.write(self.descriptor, keys.encode())

    def until(self, mark):
        """What the terminal shows up to a mark."""
        shown = self.rest
        end = time.monotonic() + LIMIT
        while mark.encode() not in shown:
            ready, _, _ = select.select([self.descriptor], [], [], max(0, end - time.monotonic()))
            if not ready:
                sys.exit(f"complete: no “{mark}” within {LIMIT} seconds:\n{shown.decode(errors='replace')}")
            shown += os.read(self.descriptor, 65536)
        cut = shown.index(mark.encode()) + len(mark.encode())
        shown, self.rest = shown[:cut], shown[cut:]
        text = shown.decode(errors="replace")
        # Colours go; where the cursor jumps, a word ends.
        text = re.sub(r"\x1b\[[0-9;?]*[mhl]|\x1b[=>]|\x07", "", text)
        return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "\n", text)

    def end(self):
        os.close(self.descriptor)
        os.waitpid(self.process, 0)


def at_terminal(shell, folder, environment, work):
    """For each case what the shell shows after Tab."""
    share = os.path.join(folder, "share")
    if shell == "bash":
        terminal = Terminal(["bash", "--norc", "--noprofile", "-i"], environment, work)
        setup = [
            "bind 'set show-all-if-ambiguous on'", "bind 'set bell-style none'", "bind 'set page-completions off'",
            "bind 'set completion-query-items 0'", "bind 'set enable-bracketed-paste off'", "bind 'set completion-prefix-display-length 0'",
            f". '{share}/bash-completion/completions/plantool'", f"PS1='{PROMPT}'",
        ]
    elif shell == "zsh":
        terminal = Terminal(["zsh", "-f", "-i"], environment, work)
        setup = [
            f"PROMPT='{PROMPT}'; RPROMPT=; unsetopt prompt_sp zle_bracketed_paste 2>/dev/null; unset zle_bracketed_paste",
            f"fpath=('{share}/zsh/vendor-completions' $fpath)", "autoload -Uz compinit", "compinit -u -D",
            "LISTMAX=10000; setopt no_auto_menu no_list_ambiguous no_beep; zstyle ':completion:*' list-prompt ''",
        ]
    else:
        terminal = Terminal(["fish", "--no-config", "-i"], environment, work)
        setup = [
            f"set -g fish_greeting; function fish_prompt; echo -n '{PROMPT}'; end; set -g fish_autosuggestion_enabled 0",
            f"source '{share}/fish/vendor_completions.d/plantool.fish'",
        ]
    for each in setup:
        terminal.press(each + "\n")
    terminal.press("echo 'READY''42'\n")
    terminal.until("READY42")
    terminal.until(PROMPT)
    shown = []
    for number, (typed, _, _) in enumerate(CASES):
        terminal.press(typed + "\t")
        # Keys are handled one after the other: what comes before the mark is what Tab has shown.
        terminal.press(f"\x15echo 'END''{number}END'\n")
        shown.append(terminal.until(f"END{number}END"))
        terminal.until(PROMPT)
    terminal.end()
    return shown


def main():
    shell, folder = sys.argv[1:]
    faults = 0
    with tempfile.TemporaryDirectory() as work:
        for path in FILES:
            os.makedirs(os.path.dirname(os.path.join(work, path)), exist_ok=True)
            open(os.path.join(work, path), "w").close()
        environment = {
            "PATH": os.path.join(folder, "bin") + ":/usr/bin:/bin", "HOME": work, "TERM": "xterm", "LC_ALL": "C.UTF-8"}
        for (typed, wanted, unwanted), shown in zip(CASES, at_terminal(shell, folder, environment, work)):
            missing = [word for word in wanted if not stands(word, shown)]
            wrong = [word for word in unwanted if stands(word, shown.replace(typed, "", 1))]
            if missing or wrong:
                faults += 1
                print(f"complete: “{typed}” in {shell}: missing {missing}, should not be offered {wrong}; shown:\n{shown}")
    sys.exit(1 if faults else 0)


def stands(word, text):
    """Whether a word is offered by itself, not as a part of another; fish may show "…L401,PL402" for PL401,PL402."""
    forms = [r"(?<![\w.,-])" + re.escape(word)] + ["…" + re.escape(word[cut:]) for cut in range(1, len(word) - 4)]
    return re.search("(" + "|".join(forms) + r")(?![\w.-])", text) is not None


if __name__ == "__main__":
    main()
