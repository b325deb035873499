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
/* Khổ A4 và lề theo Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I: trên, dưới 20 mm; trái 30 mm; phải 15 mm. */
@page { margin: 20mm 15mm 20mm 30mm; font: 13pt "Times New Roman", "Liberation Serif", serif; color: #000; }
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
.attachment { font-style: italic; }
.appendix header::after { content: ""; display: block; width: 40mm; margin: 4pt auto 0; border-top: 0.75pt solid #000; }

/* Phần đầu: cơ quan bên trái, Quốc hiệu và Tiêu ngữ bên phải; số bên trái, địa danh và ngày bên phải. */
.head { display: grid; grid-template-columns: 5fr 7fr; gap: 4pt 8pt; text-align: center; margin-bottom: 16pt; }
.head p { margin: 0; overflow-wrap: anywhere; }
.parent { font-size: 13pt; }
.issuer, .nation { font-size: 13pt; font-weight: bold; white-space: pre-line; }
.nation { white-space: nowrap; font-size: 12.5pt; }
.motto { font-size: 14pt; font-weight: bold; }
.motto span { display: inline-block; border-bottom: 0.75pt solid #000; padding-bottom: 1pt; }
.issuer::after { content: ""; display: block; width: 40%; margin: 3pt auto 0; border-top: 0.75pt solid #000; }
.number { font-size: 13pt; }
.dateline { font-size: 14pt; font-style: italic; }
.main h1 { margin: 0; font-size: 14pt; text-align: center; }
.main > .subject { margin: 0 10mm 14pt; font-weight: bold; text-align: center; text-indent: 0; white-space: pre-line; }
.main > .subject::after { content: ""; display: block; width: 40%; margin: 4pt auto 0; border-top: 0.75pt solid #000; }
/* Lời văn: căn đều hai lề, lùi đầu dòng 1,27 cm, cách đoạn 6 pt. */
.main { font-size: 14pt; line-height: 1.3; }
.main > p, .main > h3, .main > h4, .main > h5, .main > h6 { margin: 0 0 6pt; text-align: justify; text-indent: 12.7mm; font-size: 14pt; overflow-wrap: anywhere; }
.main > h3, .main > h4, .main > h5, .main > h6 { break-after: avoid; text-align: left; }
.main > h5, .main > h6 { font-weight: normal; }
.main > .basis { font-style: italic; }
.main > .part { margin: 12pt 0 6pt; font-size: 14pt; text-align: center; break-after: avoid; }
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
.group { break-after: avoid; }
.center { text-align: center; }
.end { text-align: right; }
.total { break-before: avoid; margin: 8pt 0 0; font-weight: bold; }

@media screen {
  body { padding: 1.5rem 1rem; }
  .main { max-width: 46rem; margin: 0 auto; }
  .appendix { max-width: 62rem; margin: 0 auto; }
  .main + .appendix, .appendix + .appendix { margin-top: 3rem; }
}
/* Điện thoại: mỗi hàng của bảng thành một thẻ, mỗi ô có tên cột của nó. */
@media screen and (max-width: 44rem) {
  body, .main { font-size: 1rem; }
  .main > p, .main > h3, .main > h4, .main > h5, .main > h6 { font-size: 1rem; }
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
{{#main}}
<main class="main">
<header class="head">
<div>
{{#parent}}
<p class="parent">{{parent}}</p>
{{/parent}}
<p class="issuer">{{issuer}}</p>
</div>
<div>
<p class="nation">{{nation}}</p>
<p class="motto"><span>{{motto}}</span></p>
</div>
<p class="number">{{number}}</p>
<p class="dateline">{{dateline}}</p>
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
<p class="recipients-title">Nơi nhận:</p>
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
<p class="total">{{total}}</p>
{{/total}}
</section>
{{/appendices}}
</body>
</html>

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
