"""Measures the pages that Chromium prints from the HTML of every plan in plans/ and of a hostile one, clause by clause of
Decree 30/2020/NĐ-CP, and the width of each page on a telephone.

Usage: check.py PLANTOOL ROOT [OUTPUT]   (OUTPUT keeps the files)
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import html5lib
import pdfplumber

from hostile import plan as hostile_plan

MILLIMETRE = 72 / 25.4
faults = []


def fault(place, clause, words):
    faults.append(f"{place}: {clause}: {words}")


def browser():
    for name in ["chromium", "chromium-browser", "google-chrome"]:
        if path := shutil.which(name):
            return path
    sys.exit("check-pages: SKIPPED, nothing was checked: there is no Chromium (apt install chromium)")


def chromium(profile, *arguments):
    command = [browser(), "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, timeout=120).stdout.decode()


class Page:
    """A printed page in millimetres from its left upper corner."""

    def __init__(self, page):
        self.width = page.width / MILLIMETRE
        self.height = page.height / MILLIMETRE
        self.letters = [letter for letter in page.chars if letter["text"].strip()]
        self.above = [letter for letter in self.letters if letter["bottom"] < 20 * MILLIMETRE]
        self.inside = [letter for letter in self.letters if letter["bottom"] >= 20 * MILLIMETRE]
        self.strokes = page.rects + page.lines
        lines = collections.defaultdict(list)
        for letter in self.inside:
            lines[round(letter["bottom"])].append(letter)
        self.lines = [sorted(letters, key=lambda letter: letter["x0"]) for _, letters in sorted(lines.items())]

    def find(self, words):
        """The letters of the first line that holds these words, in the order of the page; none where there is no such line."""
        wanted = words.replace(" ", "")
        for letters in self.lines:
            text = "".join(letter["text"] for letter in letters)
            if (start := text.find(wanted)) >= 0:
                return letters[start : start + len(wanted)]
        return []

    def lines_of(self, words):
        """The lines that these words are broken into, from top to bottom."""
        rest = re.sub(r"\s", "", words)
        found = []
        for letters in self.lines:
            line = "".join(letter["text"] for letter in letters)
            # What stands beside the words in the head is another column's.
            length = next((n for n in range(len(rest), 3, -1) if line.startswith(rest[:n])), 0)
            if length:
                found.append(letters[:length])
                rest = rest[length:]
        return found if not rest else []

    def rule_below(self, letters):
        """The rule that is nearest under these letters and centred with them; nothing where there is none within 8 mm."""
        bottom = max(letter["bottom"] for letter in letters)
        centre = (letters[0]["x0"] + letters[-1]["x1"]) / 2
        rules = [
            stroke for stroke in self.strokes
            if stroke["bottom"] - stroke["top"] < 2 and 0 <= stroke["top"] - bottom + 4 < 8 * MILLIMETRE + 4
            and abs((stroke["x0"] + stroke["x1"]) / 2 - centre) < 2 and stroke["x1"] - stroke["x0"] > 10
        ]
        return min(rules, key=lambda stroke: stroke["top"], default=None)


def width(letters):
    return letters[-1]["x1"] - letters[0]["x0"]


def size(letters):
    return {round(letter["size"], 1) for letter in letters}


def check_page(page, place, number):
    portrait = abs(page.width - 210) < 0.5 and abs(page.height - 297) < 0.5
    landscape = abs(page.width - 297) < 0.5 and abs(page.height - 210) < 0.5
    if not (portrait or landscape):
        fault(place, "D01", f"{page.width:.1f} x {page.height:.1f} mm")
    for thing in page.inside + page.strokes:
        left, right = thing["x0"] / MILLIMETRE, page.width - thing["x1"] / MILLIMETRE
        top, bottom = thing["top"] / MILLIMETRE, page.height - thing["bottom"] / MILLIMETRE
        if left < 29.5 or right < 14.5 or top < 19.5 or bottom < 19.5:
            words = thing.get("text", "a rule")
            fault(place, "D03", f"{words!r} at {left:.1f} / {right:.1f} / {top:.1f} / {bottom:.1f} mm from the edges")
            break
    for letter in page.letters:
        if not re.search("LiberationSerif|TimesNewRoman", letter["fontname"]) and letter["text"].isalnum():
            fault(place, "D04", f"{letter['text']!r} in {letter['fontname']}")
            break
        if any(part != 0 for part in letter["non_stroking_color"] or [0]):
            fault(place, "D04", f"{letter['text']!r} is not black")
            break
    shown = "".join(letter["text"] for letter in page.above)
    wanted = "" if number == 1 else str(number)
    if shown != wanted:
        fault(place, "D05", f"the number over the page is {shown!r}, not {wanted!r}")
    elif shown:
        centre = (page.above[0]["x0"] + page.above[-1]["x1"]) / 2 / MILLIMETRE
        middle = (30 + page.width - 15) / 2
        if abs(centre - middle) > 0.5 or size(page.above) - {13.0, 14.0} or "Bold" in page.above[0]["fontname"]:
            fault(place, "D05", f"number at {centre:.1f} mm, {size(page.above)} pt")


def check_share(page, place, clause, letters, least, most):
    """A rule under the letters, with a length between these shares of theirs."""
    rule = page.rule_below(letters)
    share = (rule["x1"] - rule["x0"]) / width(letters) if rule else 0
    if not least <= share <= most:
        fault(place, clause, f"the rule is {share:.0%} of its line")


def check_size(place, clause, letters, sizes, bold=False, italic=False):
    if not letters:
        fault(place, clause, "not found")
        return
    name = letters[0]["fontname"]
    if not size(letters) <= set(sizes) or ("Bold" in name) != bold or ("Italic" in name) != italic:
        fault(place, clause, f"{size(letters)} pt, {name}")


def check_head(page, place, html):
    def text(pattern):
        found = re.search(pattern, html, re.S)
        return re.sub(r"<[^>]*>", "", found.group(1)).replace("&amp;", "&").strip() if found else ""

    motto = page.find("Độc lập - Tự do - Hạnh phúc")
    check_size(place, "D06", page.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), [12, 12.5, 13], bold=True)
    check_size(place, "D07", motto, [13, 14], bold=True)
    if motto:
        check_share(page, place, "D07", motto, 0.97, 1.03)
    number, dateline = page.find("Số:"), page.find(text(r'class="dateline">(.*?)</p>'))
    check_size(place, "D12", number, [13])
    check_size(place, "D15", dateline, [13, 14], italic=True)
    if number and dateline and abs(number[0]["bottom"] - dateline[0]["bottom"]) > 3:
        fault(place, "D15", "number and date do not stand on one line")
    check_size(place, "D16", page.find(text(r"<h1>(.*?)</h1>")), [13, 14], bold=True)
    for clause, name, sizes in [("D09", "issuer", [12, 12.5, 13]), ("D16", "subject", [13, 14])]:
        lines = page.lines_of(text(rf'class="{name}">(.*?)</p>'))
        check_size(place, clause, sum(lines, []), sizes, bold=True)
        if lines:
            longest = width(max(lines, key=width)) / width(lines[-1])
            check_share(page, place, clause, lines[-1], longest / 3, longest / 2)


def check_print(path, profile):
    """Prints a page and measures it."""
    html = path.read_text()
    parser = html5lib.HTMLParser(strict=True)
    try:
        parser.parse(html)
    except Exception as error:  # html5lib has one class of its own, and asserts.
        fault(path, "HTML", f"{error} {parser.errors[:1]}")
    ranks = [int(rank) for rank in re.findall(r"<h([1-6])[ >]", html)]
    if any(after > before + 1 for before, after in zip([0] + ranks, ranks)):
        fault(path, "HTML", f"headings leave out a rank: {ranks}")
    pdf = path.with_suffix(".pdf")
    chromium(profile, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", path.as_uri())
    number = 0
    heads = 0
    with pdfplumber.open(pdf) as file:
        for position, original in enumerate(file.pages, 1):
            page = Page(original)
            place = f"{path} page {position}"
            first = page.find("CỘNG HÒA XÃ HỘI") or (
                page.lines and re.match(r"Phụlục[IVX]*$", "".join(c["text"] for c in page.lines[0])))
            number = 1 if first else number + 1
            heads += bool(first)
            check_page(page, place, number)
            if position == 1 and "hostile" not in str(path) and 'class="main"' in html:
                check_head(page, place, html)
    parts = html.count('class="appendix"') + html.count('class="main"')
    if heads != parts:
        fault(path, "D31", f"{heads} parts begin a page of their own, not {parts}")
    if html.count("./.") < parts:
        fault(path, "D44", "a part does not end with ./.")


def check_telephone(paths, profile, folder):
    """No page is wider than a telephone of 360 points."""
    probe = folder / "probe.html"
    for path in paths:
        probe.write_text(
            f"""<!DOCTYPE html><iframe src="{path.as_uri()}" style="width:360px;height:800px;border:0"
            onload="document.title = this.contentDocument.documentElement.scrollWidth"></iframe>""")
        page = chromium(profile, "--allow-file-access-from-files", "--virtual-time-budget=5000", "--dump-dom", probe.as_uri())
        found = re.search(r"<title>(\d+)</title>", page)
        if not found or int(found.group(1)) > 360:
            fault(path, "telephone", f"the page is {found.group(1) if found else '?'} px wide")


def main(plantool, root, output):
    if (output / "hostile").exists():
        shutil.rmtree(output / "hostile")
    (output / "hostile").mkdir(parents=True)
    (output / "hostile" / "plan.yml").write_text(hostile_plan())
    for source in [root / "plans", output / "hostile"]:
        call = [plantool, "build", source, "-o", output / ("out" if source.name == "plans" else "hostile/out")]
        done = subprocess.run(call, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{done.stdout}{done.stderr}")
    pages = sorted(output.glob("**/*.html"))
    pages = [page for page in pages if page.name != "probe.html"]
    if len(pages) < 12:
        sys.exit(f"check-pages: only {len(pages)} pages were printed")
    profile = output / "profile"
    for page in pages:
        check_print(page, profile)
    check_telephone(pages, profile, output)
    shutil.rmtree(profile, ignore_errors=True)
    print("\n".join(faults) or f"check-pages: {len(pages)} files as the decree asks")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    if len(sys.argv) > 3:
        main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve())
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(folder))
