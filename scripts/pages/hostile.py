"""Plans that try the page: what no commune writes and somebody once will."""

MARKS = '<script>alert(1)</script> | \\ `x` *y* {{title}} {{{table}}} =cmd() ]]> & "z" \'q\' --> [a](b) $1$ ~s~ #'
WORD = "x" * 80
LONG = ("Rà soát, xây dựng, hoàn thiện và triển khai kế hoạch chuyển đổi số " * 24)[:1500].strip()
UNIT = ("Ban Quản lý dự án đầu tư xây dựng, phát triển hạ tầng số và công nghệ thông tin khu vực liên phường phía Đông "
        "thành phố Hải Phòng")[:120].strip()
TITLE = ("Danh mục nhiệm vụ ứng dụng công nghệ thông tin, chuyển đổi số, bảo đảm an toàn thông tin mạng " * 5)[:400].strip()


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def plan():
    """One plan with all of it."""
    tasks = [
        f"  - {{group: g, title: {quoted(LONG)}, lead: dai, support: [dai, vp], due: Quý III/2027, output: {quoted(LONG)}}}",
        f"  - {{group: g, title: {quoted(WORD + ' ' + WORD)}, lead: vp, due: Quý III/2027, output: {WORD}, note: {WORD}}}",
        f"  - {{group: g, title: {quoted(MARKS)}, lead: vp, due: Quý III/2027, output: {quoted(MARKS)}, note: {quoted(MARKS)}}}",
    ]
    tasks += [
        f"  - {{group: g, title: Việc thứ {number} của năm, lead: vp, due: Quý III/2027, output: Báo cáo}}"
        for number in range(4, 61)
    ]
    wide = ", ".join(f"{{key: c{n}, label: Cột tiêu đề dài thứ {n}}}" for n in range(1, 13))
    row = ", ".join(f"c{n}: {quoted('Nội dung ' + str(n) + ' ' + 'dài ' * n)}" for n in range(1, 13))
    return f"""plan: 1
document:
  year: 2027
  issuer: dai
  place: Hải Dương
  subject: {quoted(TITLE)}
  basis: [{{text: {quoted(MARKS)}}}, {{text: {WORD}}}]
  signer: {{authority: TM, body: dai, post: Chủ tịch, name: {quoted(MARKS)}}}
  recipients: [{{to: dai, purpose: {quoted(MARKS)}}}, {{to: {{text: {WORD}}}}}]
  archive: [VT]
units:
  dai: {{name: {quoted(UNIT)}, parent: vp}}
  vp: {{name: {quoted('Văn phòng ' + MARKS)}}}
groups:
  - {{id: g, title: {quoted(MARKS + ' ' + LONG)}}}
tasks:
{chr(10).join(tasks)}
tables:
  rong: {{columns: [{wide}], rows: [{{{row}}}, {{c1: {WORD}, c2: {WORD}, c12: {WORD}}}]}}
sections:
  - title: {quoted(MARKS)}
    text: [{quoted(MARKS)}, {WORD}, {quoted(LONG)}]
    sections:
      - {{title: {WORD}, text: Lời văn.}}
      - {{title: Bảng, table: rong}}
appendices:
  - {{id: nhiem-vu, title: {quoted(TITLE)}, table: tasks, total: true}}
  - {{id: rong, title: {quoted(MARKS)}, table: rong, orientation: portrait}}
  - {{id: trong, title: Phụ lục trống}}
"""
