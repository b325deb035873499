// swift-format-ignore-file
// Written by scripts/embed-templates.sh from templates/. Do not edit.

/// The templates that the program was built with.
public enum EmbeddedTemplates {
  /// Frames of HTML files.
  public static let html: [(name: String, bytes: [UInt8])] = [
    (
      "van-ban.mustache",
      Array(
        ###"""
<!DOCTYPE html>
{{! Khung của văn bản và phụ lục in ra HTML. Cơ quan có thể sửa tệp này: lề, cỡ chữ, màu, thêm chữ; chữ trong dấu ngoặc nhọn là chỗ điền. }}
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="{{generator}}">
<meta name="sources-sha256" content="{{sources}}">
<title>{{documentTitle}}</title>
<style>
:root { color-scheme: light; }
/* Khổ A4 và lề theo Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: trên, dưới 20 mm; trái 30 mm; phải 15 mm. */
@page { margin: 20mm 15mm 20mm 30mm; font: 14pt "Times New Roman", "Liberation Serif", serif; color: #000; }
/* Phần văn bản và mỗi phụ lục đánh số trang riêng, giữa lề trên, không in số của trang thứ nhất. */
@counter-style so-trang { system: fixed; symbols: ""; fallback: decimal; suffix: ""; }
@page van-ban { size: A4 portrait; counter-increment: van-ban; @top-center { content: counter(van-ban, so-trang); } }
.main { page: van-ban; }
{{#appendices}}
@page {{id}} { size: A4 {{orientation}}; counter-increment: {{id}}; @top-center { content: counter({{id}}, so-trang); } }
#{{id}} { page: {{id}}; }
{{/appendices}}
.main + .appendix, .appendix + .appendix { break-before: page; }

body { margin: 0; color: #000; background: #fff; font: 13pt/1.25 "Times New Roman", "Liberation Serif", serif; }
.appendix header { text-align: center; margin-bottom: 12pt; break-after: avoid; }
.appendix h1, .appendix h2, .appendix header p { margin: 0; font-size: 14pt; line-height: 1.3; overflow-wrap: anywhere; }
.appendix h2 { white-space: pre-line; }
/* Dòng cuối không chỉ còn một hai chữ. */
.appendix h2, .attachment, .main > .subject { text-wrap: pretty; }
.attachment { font-style: italic; }
.appendix header::after { content: ""; display: block; width: 40mm; margin: 4pt auto 0; border-top: 0.75pt solid #000; }

/* Phần đầu: cơ quan bên trái, Quốc hiệu và Tiêu ngữ bên phải; số bên trái, địa danh và ngày bên phải. */
.head { display: grid; grid-template-columns: 40% 60%; row-gap: 4pt; text-align: center; margin-bottom: 16pt; }
.head p { margin: 0; overflow-wrap: anywhere; }
.parent { font-size: 13pt; }
.issuer, .nation { font-size: 13pt; font-weight: bold; white-space: pre-line; }
.nation { white-space: nowrap; }
.motto { font-size: 14pt; font-weight: bold; }
.motto span { display: inline-block; border-bottom: 0.75pt solid #000; padding-bottom: 1pt; }
/* Hộp rộng bằng dòng chữ dài nhất, nên đường kẻ dài bằng 1/3 đến 1/2 dòng chữ. */
.head > div > .issuer, .main > .subject { width: fit-content; margin-left: auto; margin-right: auto; }
.issuer::after { content: ""; display: block; width: 40%; margin: 3pt auto 0; border-top: 0.75pt solid #000; }
.number { font-size: 13pt; }
.dateline { font-size: 14pt; font-style: italic; }
/* Mức độ khẩn (mực đỏ tươi), phạm vi lưu hành: trong khung cao 8 mm dưới số và ký hiệu. */
.head .mark { grid-column: 1; justify-self: center; display: flex; align-items: center; justify-content: center; box-sizing: border-box; min-height: 8mm; border: 0.75pt solid; font-size: 13pt; font-weight: bold; line-height: 1.1; }
.head .urgency { color: #f00; }
.main h1 { margin: 0; font-size: 14pt; text-align: center; }
.main > .subject { max-width: calc(100% - 20mm); margin-bottom: 14pt; font-weight: bold; text-align: center; text-indent: 0; white-space: pre-line; }
.main > .subject::after { content: ""; display: block; width: 40%; margin: 4pt auto 0; border-top: 0.75pt solid #000; }
/* Lời văn: căn đều hai lề, lùi đầu dòng 1,27 cm, cách đoạn 6 pt. */
.main { font-size: 14pt; line-height: 1.32; }
.main > p, .roman, .arabic, .letter, .dash { margin: 0 0 6pt; text-align: justify; text-indent: 12.7mm; font-size: 14pt; overflow-wrap: anywhere; }
.part, .roman, .arabic, .letter, .dash { break-after: avoid; }
.roman, .arabic, .letter, .dash { text-align: left; }
.letter, .dash { font-weight: normal; }
.main > .basis { font-style: italic; }
.part { margin: 12pt 0 6pt; font-size: 14pt; text-align: center; overflow-wrap: anywhere; }
.main > table { margin-bottom: 8pt; font-size: 13pt; line-height: 1.25; }
.main > .total { text-indent: 0; }
/* Chữ ký không đứng một mình ở đầu trang. */
.main > p:last-of-type { break-after: avoid; }
.main > .signature { display: grid; grid-template-columns: 1fr 1fr; gap: 8pt; margin: 18pt 0 0; text-indent: 0; break-inside: avoid; }
.signature p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.recipients-title { font-size: 12pt; font-weight: bold; font-style: italic; }
.recipients { font-size: 11pt; line-height: 1.2; }
.signer, .receiver { text-align: center; font-weight: bold; }
.signer .name { margin-top: 72pt; min-height: 1.3em; }

/* Chừa nửa nét kẻ ở hai bên, để máy in không cắt mất khung. */
table { width: calc(100% - 1pt); margin: 0 0.5pt; border-collapse: collapse; table-layout: fixed; }
th, td { border: 0.75pt solid #000; padding: 2pt 4pt; text-align: left; vertical-align: middle; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { text-align: center; }
tr { break-inside: avoid; }
/* Hàng tiêu đề và tên nhóm không đứng một mình ở cuối trang. */
thead, thead tr, .group { break-after: avoid; }
.group td { font-weight: bold; }
caption + colgroup + thead + tbody > tr:first-child { break-before: avoid; }
.center { text-align: center; }
.end { text-align: right; }
.total, .end-mark { break-before: avoid; margin: 8pt 0 0; }
.total { font-weight: bold; }
.end-mark { text-align: right; }
/* Tên bảng chỉ để đọc cho người khiếm thị; trên giấy đã có tên phụ lục hoặc tên mục. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint { display: none; }

@media screen {
  body { padding: 1.5rem 1rem; }
  .main { max-width: 46rem; margin: 0 auto; }
  .appendix { max-width: 62rem; margin: 0 auto; }
  .main + .appendix, .appendix + .appendix { margin-top: 3rem; }
}
@media screen and (min-width: 44.01rem) {
  .hint { display: block; max-width: 46rem; margin: 0 auto 1.5rem; padding: 0.4rem 0.8rem; border: 1px solid #767676; font: 0.9rem/1.4 sans-serif; }
}
/* Điện thoại: mỗi hàng của bảng thành một thẻ, mỗi ô có tên cột của nó. */
@media screen and (max-width: 44rem) {
  body, .main { font-size: 1rem; }
  .main > p, .part, .roman, .arabic, .letter, .dash { font-size: 1rem; }
  .main > p { text-align: left; text-indent: 1.5rem; }
  .main > .subject { max-width: 100%; text-align: center; text-indent: 0; }
  .head, .main > .signature { grid-template-columns: 1fr; }
  .nation { white-space: normal; }
  .appendix h1, .appendix h2, .appendix header p { font-size: 1.05rem; }
  table, tbody, tr, td, tbody th { display: block; width: auto; }
  colgroup { display: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { margin-bottom: 0.75rem; border: 1px solid #000; padding: 0.25rem 0.5rem; }
  th, td { border: 0; padding: 0.15rem 0; }
  .center, .end { text-align: left; }
  td[data-label]::before { content: attr(data-label) ": "; font-weight: bold; }
  td:empty { display: none; }
}
</style>
</head>
<body>
<p class="hint">In ra giấy: nhấn Ctrl+P, chọn khổ A4, tỷ lệ 100% và bỏ “Đầu trang và chân trang”.</p>
{{#main}}
<main class="main">
<header class="head">
<div>
{{#parent}}
<p class="parent">{{parent}}</p>
{{/parent}}
{{#issuer}}
<p class="issuer">{{issuer}}</p>
{{/issuer}}
</div>
<div>
<p class="nation">{{nation}}</p>
<p class="motto"><span>{{motto}}</span></p>
</div>
<p class="number">{{number}}</p>
<p class="dateline">{{dateline}}</p>
{{#marks}}
<p class="mark {{kind}}" style="width: {{width}}mm">{{mark}}</p>
{{/marks}}
</header>
<h1>{{type}}</h1>
{{#subject}}
<p class="subject">{{subject}}</p>
{{/subject}}
{{#bases}}
<p class="basis">{{basis}}</p>
{{/bases}}
{{{body}}}
{{#signature}}
<footer class="signature">
<div>
{{#recipients}}
<p class="recipients-title">{{recipientsTitle}}</p>
<p class="recipients">{{recipients}}</p>
{{/recipients}}
{{#receiver}}
<p class="receiver">{{receiver}}</p>
{{/receiver}}
</div>
<div class="signer">
<p>{{authority}}</p>
<p class="name">{{name}}</p>
</div>
</footer>
{{/signature}}
</main>
{{/main}}
{{#appendices}}
<section class="appendix" id="{{id}}" aria-labelledby="{{id}}-ten">
<header id="{{id}}-ten">
<h1>{{numberLine}}</h1>
{{#title}}
<h2>{{title}}</h2>
{{/title}}
<p class="attachment">{{attachment}}</p>
</header>
{{#table}}
{{{table}}}
{{/table}}
{{#total}}
<p class="total">{{total}}{{end}}</p>
{{/total}}
{{^total}}
<p class="end-mark">{{end}}</p>
{{/total}}
</section>
{{/appendices}}
</body>
</html>

"""###.utf8)
    ),
  ]

  /// Frames of Markdown files.
  public static let markdown: [(name: String, bytes: [UInt8])] = [
    (
      "van-ban.mustache",
      Array(
        ###"""
<!-- {{generator}}; sha256: {{sources}} -->
{{! Khung của văn bản và phụ lục in ra Markdown. Chỗ điền như trong html/van-ban.mustache; xem README.md. }}
{{#main}}

| {{#parent}}{{parent}}<br>{{/parent}}{{#issuer}}**{{issuer}}**{{/issuer}} | **{{nation}}**<br>**{{motto}}** |
| :---: | :---: |
| {{number}}{{#marks}}<br>**[{{mark}}]**{{/marks}} | *{{dateline}}* |

# {{type}}
{{#subject}}

**{{subject}}**
{{/subject}}
{{#bases}}

*{{basis}}*
{{/bases}}
{{#body}}

{{{body}}}
{{/body}}
{{#signature}}

| | |
| --- | :---: |
| {{#recipients}}***{{recipientsTitle}}***<br>{{recipients}}{{/recipients}}{{#receiver}}**{{receiver}}**{{/receiver}} | {{#authority}}**{{authority}}**{{/authority}}{{#name}}<br><br>**{{name}}**{{/name}} |
{{/signature}}
{{/main}}
{{#appendices}}

## {{numberLine}}
{{#title}}

**{{title}}**
{{/title}}

*{{attachment}}*
{{#table}}

{{{table}}}
{{/table}}
{{#total}}

**{{total}}{{end}}**
{{/total}}
{{^total}}

{{end}}
{{/total}}
{{/appendices}}

"""###.utf8)
    ),
  ]

  /// Labels.
  public static let labels: [(name: String, bytes: [UInt8])] = [
    (
      "van-ban.yml",
      Array(
        ###"""
# Chữ in sẵn trong văn bản. Cơ quan có thể sửa những chữ sau dấu hai chấm; mục nào bỏ đi thì chương trình dùng chữ ở đây.
# {n} là chỗ điền số. “Phụ lục”, Quốc hiệu, Tiêu ngữ và dấu “./.” do Nghị định 30/2020/NĐ-CP quy định, không sửa ở đây.

# Phần cuối văn bản và dòng dưới tên phụ lục
recipients: "Nơi nhận:"
archive: "Lưu:"
attachment: Kèm theo

# Nhiệm vụ theo từng đơn vị trong phần lời
led: Nhiệm vụ chủ trì
supported: Nhiệm vụ phối hợp
details:
  lead: chủ trì
  due: thời hạn
  output: sản phẩm
  person: phụ trách
  monitor: theo dõi, đôn đốc
  objectives: chỉ tiêu
  budget: kinh phí
  note: ghi chú
  group: nhóm

# Dòng tổng số dưới bảng
totals:
  tasks: "Tổng số: {n} nhiệm vụ"
  objectives: "Tổng số: {n} chỉ tiêu"
  phases: "Tổng số: {n} giai đoạn"
  budget: "Tổng số: {n} khoản mục"
  rows: "Tổng số: {n} dòng"

# Tên của bảng không có tên, đọc cho người khiếm thị
table: Bảng

# Tên cột thường dùng, khi kế hoạch và bộ cột không đặt tên riêng. Ví dụ:
# columns:
#   tasks: {title: Tên nhiệm vụ, lead: Cơ quan chủ trì, support: Cơ quan phối hợp}
#   objectives: {target: Năm 2027}

"""###.utf8)
    ),
  ]

  /// Table layouts.
  public static let layouts: [(name: String, bytes: [UInt8])] = [
    (
      "bay-cot.yml",
      Array(
        ###"""
# Bảng nhiệm vụ bảy cột, có cột ghi chú (mẫu của phường). Dùng trong phụ lục:  layout: bay-cot
# Độ rộng cột tính theo phần trăm, cộng lại bằng 100.
registry: 1

layouts:
  bay-cot:
    columns: [number, title, lead, support, due, output, note]
    labels:
      number: STT
      title: Tên nhiệm vụ
      lead: Cơ quan thực hiện
      support: Cơ quan phối hợp
      due: Thời gian hoàn thành
      output: Sản phẩm hoàn thành
      note: Ghi chú
    numbering: {style: "1", restart: never}
    orientation: landscape
    group_rows: span
    widths: [5, 29, 15, 16, 11, 15, 9]

"""###.utf8)
    ),
    (
      "sau-cot.yml",
      Array(
        ###"""
# Bảng nhiệm vụ sáu cột, chia theo nhóm (mẫu của xã). Dùng trong phụ lục:  layout: sau-cot
# Độ rộng cột tính theo phần trăm, cộng lại bằng 100.
registry: 1

layouts:
  sau-cot:
    columns: [number, title, lead, support, output, due]
    labels:
      number: TT
      title: Nhiệm vụ
      lead: Cơ quan chủ trì
      support: Cơ quan phối hợp
      output: Sản phẩm đầu ra
      due: Thời gian hoàn thành
    numbering: {style: "1", restart: never}
    orientation: landscape
    group_rows: span
    widths: [5, 33, 16, 18, 16, 12]

"""###.utf8)
    ),
  ]
}
