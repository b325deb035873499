"""Writes a plan that no page is wide or patient enough for: texts of 1,500 characters, words of 80 letters, 60 tasks, names
of 120 characters, an appendix without rows, twelve columns, and text that other programs would take for commands."""

LONG = ("Rà soát, chuẩn hóa, số hóa, cập nhật dữ liệu chuyên ngành " * 26)[:1500].strip()
WORD = "Chuyểnđổisố" * 8
UNIT = "Trung tâm Dịch vụ tổng hợp, Văn hóa, Thông tin và Thể thao kiêm Bộ phận tiếp nhận và trả kết quả giải quyết thủ tục xã"
SIGNS = "<script>alert(1)</script> | a\\\\b {{x}} =cmd() ]]> & \\u0001\\u0301 \\\"q\\\""

print(f"""plan: 1
document:
  type: Kế hoạch
  year: 2027
  issuer: ubnd
  place: Tân Kỳ
  subject: "{LONG[:400]}"
  basis: [{{text: "{SIGNS}"}}, {{text: "{WORD}"}}]
  signer: {{authority: KT, body: ubnd, post: Phó Chủ tịch, name: Nguyễn Văn A}}
  recipients: ["{UNIT}", "{WORD}", "{SIGNS}"]
  archive: VT
units:
  ubnd: {{name: Ủy ban nhân dân xã Tân Kỳ}}
  dai: {{name: "{UNIT}"}}
  chu: {{name: "{WORD}"}}
groups:
  - {{id: mot, title: "{LONG[:300]}"}}
  - {{id: hai, title: "{WORD}"}}
objectives:
  - {{name: "{WORD}", target: ≥ 84%}}
tables:
  rong: {{columns: [{{key: a, label: Cột một}}, {{key: b, label: "{WORD}"}}], rows: []}}
sections:
  - {{title: "{LONG[:300]}", text: ["{LONG}", "{WORD}", "{SIGNS}"], items: ["{WORD}", "{LONG}"]}}
  - {{title: Bảng, table: tasks}}
  - {{title: Bảng nữa, table: objectives}}
  - text: Nêu tại ${{appendix.viec}}, ${{appendix.trong}} và ${{appendix.cot}}.
appendices:
  - {{id: viec, title: "{LONG[:400]}", table: tasks, total: true}}
  - {{id: trong, title: Không có dòng nào, table: rong}}
  - id: cot
    title: Mười hai cột
    table: tasks
    columns: [number, title, lead, support, person, monitor, due, output, objectives, budget, note, group]
tasks:""")
for number in range(60):
    title = {0: LONG, 1: WORD, 2: SIGNS}.get(number, f"Việc thứ {number + 1}, triển khai trên địa bàn xã")
    lead = ["ubnd", "dai", "chu"][number % 3]
    print(f"""  - {{group: {["mot", "hai"][number // 30]}, title: "{title}", lead: {lead}, due: Quý III/2027, output: "Báo cáo"}}""")
