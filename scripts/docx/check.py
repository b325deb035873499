"""Opens Word files as another program does (python-docx) and looks at what the decree and an office need of them.

    check.py FOLDER

and holds them against the schemas of the standard (openxml-audit), since Word calls a file unreadable whose elements stand
in another order. Nothing here knows how plantool writes the files: page sizes, margins, sections, headings of tables, styles and
properties are asked of python-docx. Prints each fault with its file; exits with 1 where there is one.
"""

import json
import subprocess
import sys
from pathlib import Path

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

faults = []


def expect(holds, file, fault):
    if not holds:
        faults.append(f"{file}: {fault}")


def near(length, least, most):
    """Whether a length lies between two of millimetres, but for the rounding to twentieths of a point."""
    return least - 0.05 <= length / Mm(1) <= most + 0.05


def check_sections(file, document):
    for number, section in enumerate(document.sections, 1):
        name = f"section {number}"
        width, height = section.page_width, section.page_height
        if section.orientation == WD_ORIENT.LANDSCAPE:
            width, height = height, width
        expect(near(width, 210, 210) and near(height, 297, 297), file, f"{name} is not A4 (D01)")
        for side, least, most in (("top", 20, 25), ("bottom", 20, 25), ("left", 30, 35), ("right", 15, 20)):
            expect(near(getattr(section, f"{side}_margin"), least, most), file, f"{name}: {side} margin (D03)")
        expect(section.different_first_page_header_footer, file, f"{name} shows its first page's number (D05)")
        expect("PAGE" in section.header._element.xml, file, f"{name} has no page number (D05)")
        expect(not section.first_page_header.paragraphs[0].text, file, f"{name} has words over its first page")
        start = section._sectPr.find(qn("w:pgNumType"))
        expect(start is not None and start.get(qn("w:start")) == "1", file, f"{name} is not numbered from 1 (D31)")


def check_tables(file, document):
    widths = {s.page_width - s.left_margin - s.right_margin for s in document.sections}
    for number, table in enumerate(document.tables, 1):
        name = f"table {number}"
        columns = sum(int(c.get(qn("w:w"))) for c in table._tbl.tblGrid.findall(qn("w:gridCol"))) * 635
        expect(columns <= max(widths) + 635, file, f"{name} is wider than the page")
        for row in table.rows:
            expect(row._tr.trPr is not None and row._tr.trPr.find(qn("w:cantSplit")) is not None, file, f"{name}: a row splits")
            expect(len(row.cells) == len(table.columns), file, f"{name}: a row has cells too few or too many")
        if table.style.name == "Bảng kẻ khung":
            first = table.rows[0]._tr.trPr.find(qn("w:tblHeader"))
            expect(first is not None, file, f"{name}: its heading does not return on the next page")


def check(file):
    document = docx.Document(file)
    properties = document.core_properties
    expect(properties.title, file, "no title")
    expect(properties.language == "vi-VN", file, "language is not vi-VN")
    expect(document.sections, file, "no sections")
    expect(document.styles["Normal"].font.name is None, file, "a font beside that of the whole file")
    fonts = document.styles.element.findall(".//" + qn("w:rFonts"))
    expect([f.get(qn("w:ascii")) for f in fonts] == ["Times New Roman"], file, "fonts other than Times New Roman (D04)")
    for paragraph in document.paragraphs:
        expect(paragraph.style.name != "Normal", file, f"“{paragraph.text[:40]}” has no style")
    check_sections(file, document)
    check_tables(file, document)


# Parts that Word writes and does not need: themes, and a table of fonts.
OPTIONAL = ("relationships/theme' is missing", "relationships/fontTable' is missing")


def check_schemas(folder):
    audit = Path(sys.executable).parent / "openxml-audit"
    call = [audit, "--format", "microsoft365", "--recursive", "--max-errors", "20", "--output", "json", folder]
    reports = json.loads(subprocess.run(call, capture_output=True, text=True).stdout)
    for report in reports:
        for error in report["errors"]:
            expect(
                any(words in error["description"] for words in OPTIONAL),
                report["file"],
                f"{error['part_uri']}{error['path']}: {error['description']}",
            )
    return len(reports)


if __name__ == "__main__":
    files = sorted(str(path) for path in Path(sys.argv[1]).rglob("*.docx"))
    for path in files:
        try:
            check(path)
        except Exception as error:  # a file that cannot be opened is a fault like any other
            faults.append(f"{path}: cannot be opened: {error!r}")
    workbooks = list(Path(sys.argv[1]).rglob("*.xlsx"))
    if not files or check_schemas(sys.argv[1]) != len(files) + len(workbooks):
        faults.append(f"{sys.argv[1]}: not every file was held against the schemas")
    print("\n".join(faults) if faults else f"check-docx: {len(files)} Word files and {len(workbooks)} workbooks, no faults")
    sys.exit(1 if faults else 0)
