"""Opens every workbook, calendar, CSV and JSON file that plantool prints of the shipped plans and of a hostile one, with the
libraries that other programs use, and holds what they read against each other.

usage: check.py PLANTOOL ROOT
"""
import csv
import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

import icalendar
import openpyxl

HOSTILE = r"""
plan: 1
document: {year: 2027, subject: 'Kế hoạch <script> & "{{x}}"'}
units:
  a: {name: "=cmd|' /C calc'!A0"}
  b: {name: "UNIT"}
groups:
  - {id: g, title: "=1+1"}
tasks:
  - {group: g, title: "LONG", lead: a, support: b, due: Trước ngày 28/02/2027, output: "+1", budget: "1,5 tỷ đồng", note: "- gạch"}
  - {group: g, title: "@x\n_x000D_ \"q\", 'r' | \\ ]]>", lead: b, due: Hằng quý, output: "-2", budget: 50 triệu đồng, note: "WORD"}
  - {group: g, title: "HUGE", lead: b, due: Thường xuyên, output: "\tx"}
objectives:
  - {name: "=A1", baseline: "83,77%", target: "≥ 84%"}
appendices:
  - {id: mot, title: "TITLE", table: tasks, columns: [number, title, {label: "=SUM(1)", columns: [lead, support]}, due, output, budget, note]}
  - {id: hai, title: "a", table: objectives}
  - {id: ba, title: "trống", table: tasks, where: {lead: "a"}, number: "II"}
"""


def hostile() -> str:
    text = HOSTILE.replace("LONG", "Nhiệm vụ trọng tâm " * 80).replace("WORD", "w" * 80)
    text = text.replace("UNIT", "Đơn vị " * 17).replace("HUGE", "x" * 40_000).replace("TITLE", "Danh mục nhiệm vụ " * 22)
    return text


def text(cell) -> str:
    return "\n".join(line.rstrip() for line in str(cell).split("\n")).strip()


def check_workbook(path: pathlib.Path, tables: list) -> int:
    book = openpyxl.load_workbook(path)
    assert len(book.sheetnames) == len(tables), path
    assert book.properties.language == "vi-VN", path
    properties = {item.name: item.value for item in book.custom_doc_props.props}
    assert len(properties["plantool-sources-sha256"]) == 64, properties
    cells = 0
    for sheet, table in zip(book.worksheets, tables):
        assert len(sheet.title) <= 31 and sheet.freeze_panes or len(table["title"]) > 300, sheet.title
        assert sheet.print_title_rows and sheet.page_setup.paperSize == 9, sheet.title
        assert sheet.page_setup.fitToHeight == 0 and sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f", f"{path} {sheet.title} {cell.coordinate} is a formula"
        rows = [[cell for cell in row] for row in sheet.iter_rows(min_row=int(sheet.print_title_rows.split("$")[-1]) + 1)]
        items = iter(rows)
        keys = [column["key"] for column in table["columns"]]
        for expected in (row for row in table["rows"] if row["type"] == "item"):
            for row in items:  # the next row that begins this item
                first = expected["cells"].get(keys[0], {}).get("text")
                if first is None or text(row[0].value) == first or row[0].data_type == "n" and row[0].value is not None:
                    break
            for key, cell in zip(keys, row):
                value = expected["cells"].get(key)
                cells += 1
                if value is None:
                    assert cell.value is None, f"{sheet.title} {cell.coordinate}"
                elif cell.data_type == "s":  # words, and what does not fit its column as a number or day
                    whole = str(cell.value)
                    same = value["text"].startswith(whole) or text(whole) == text(value["text"])
                    assert same, f"{sheet.title} {cell.coordinate}: {whole!r}"
                elif "date" in value:
                    assert cell.is_date and cell.value.date().isoformat() == value["date"], f"{sheet.title} {cell.coordinate}"
                else:
                    number = value.get("dong", value["number"] / (100 if value.get("unit") == "%" and "%" in value["text"] else 1))
                    assert abs(cell.value - number) < 1e-9, f"{sheet.title} {cell.coordinate}: {cell.value} {value}"
    return cells


def check_calendar(path: pathlib.Path) -> int:
    data = path.read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n")), path
    calendar = icalendar.Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    ids = set()
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        assert type(start) is datetime.date and end - start == datetime.timedelta(days=1), event
        ids.add(str(event["UID"]))
        assert event["SUMMARY"] and event.walk("VALARM"), event
    assert len(ids) == len(list(calendar.walk("VEVENT"))) > 0, path
    return len(ids)


def main() -> None:
    plantool, root = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "plan.yml").write_text(hostile(), encoding="utf-8")
        plans = sorted((root / "plans").glob("*/plan.yml")) + [folder / "plan.yml"]
        for plan in plans:
            out = folder / plan.parent.name

            def render(*arguments: str) -> None:
                subprocess.run([plantool, "render", str(plan), *arguments], check=True, stderr=subprocess.DEVNULL)

            for form in ("json", "xlsx", "ics", "csv"):
                render("--to", form, "-o", f"{out}/", "--whole")
            tables = json.loads((out / "ke-hoach.json").read_text(encoding="utf-8"))["tables"]
            cells = check_workbook(out / "ke-hoach.xlsx", tables)
            events = check_calendar(out / "ke-hoach.ics")
            for table in tables:
                with open(out / f"{table['id']}.csv", encoding="utf-8-sig", newline="") as file:
                    rows = list(csv.reader(file))
                assert len(rows) == 1 + len(table["rows"]), table["id"]
                assert {len(row) for row in rows} == {len(table["columns"])}, table["id"]
                assert all(field[:1] not in set("=+-@\t\r") for row in rows for field in row), table["id"]
            print(f"check-data: {plan.parent.name}: {len(tables)} tables, {cells} cells, {events} events")


main()
