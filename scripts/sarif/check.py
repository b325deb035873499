"""Holds SARIF reports against the 2.1.0 schema (as pydantic-sarif has it) and against the files that they speak of.

usage: check.py PLANTOOL ROOT
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Sarif

SAMPLE = """\
plan: 1
document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số năm ${year}"}
units:
  ubnd: {name: Ủy ban nhân dân phường Hải Dương, level: phường}
  vhxh: {name: Phòng Văn hóa - Xã hội}
tasks:
  - {titel: 😀 Mua sắm he\u0301 năm 2025, lead: vhhx, support: [ubnd, ubnd], due: Quy I/2027, output: Kho}
  - title: "Nâng cấp
      mạng năm 2024"
    lead: vhxh
    due: Quý V/2027
    output: Mạng
"""


def check(report: str, folder: pathlib.Path) -> int:
    """Fails on the first fault; returns the number of results."""
    Sarif.model_validate_json(report)
    log = json.loads(report)
    count = 0
    for run in log["runs"]:
        rules = run["tool"]["driver"]["rules"]
        fingerprints = set()
        for result in run["results"]:
            count += 1
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
            fingerprint = result["partialFingerprints"]["plantool/v1"]
            assert fingerprint not in fingerprints, f"{fingerprint} stands twice"
            fingerprints.add(fingerprint)
            for place in result["locations"] + result.get("relatedLocations", []):
                physical = place["physicalLocation"]
                check_region(physical["region"], physical["artifactLocation"], folder)
            for fix in result.get("fixes", []):
                for change in fix["artifactChanges"]:
                    for replacement in change["replacements"]:
                        check_region(replacement["deletedRegion"], change["artifactLocation"], folder)
    return count


def check_region(region: dict, artifact: dict, folder: pathlib.Path) -> None:
    """Lines and columns lie in the file, columns counted in code points."""
    assert artifact["uriBaseId"] == "%SRCROOT%", artifact
    lines = (folder / urllib.parse.unquote(artifact["uri"])).read_text(encoding="utf-8").split("\n")
    for end in "start", "end":
        line, column = region[end + "Line"], region[end + "Column"]
        assert 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1, region
    assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"]), region


def lint(plantool: str, folder: pathlib.Path, *arguments: str) -> str:
    call = [plantool, "lint", "--format", "sarif", *arguments]
    return subprocess.run(call, cwd=folder, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout


def main() -> None:
    plantool, root = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
    check(lint(plantool, root, "plans"), root)
    Sarif.model_validate_json((root / "Tests/LinterTests/Golden/bao-cao.sarif").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name).resolve()
        (folder / "xã một").mkdir()
        (folder / "xã một/plan.yml").write_text(SAMPLE, encoding="utf-8")
        for language in "vi", "en":
            for path in "xã một", str(folder):
                count = check(lint(plantool, folder, path, "--lang", language), folder)
                assert count >= 5, f"only {count} findings in the sample"
    print(f"check-sarif: reports follow SARIF 2.1.0 ({count} findings in the sample)")


main()
