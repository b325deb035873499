// swift-format-ignore-file
// Written by scripts/embed-templates.sh from templates/. Do not edit.

/// The templates that the program was built with.
public enum EmbeddedTemplates {
  /// Frames of HTML files.
  public static let html: [(name: String, bytes: [UInt8])] = [
    (
      "phu-luc.mustache",
      Array(
        ###"""
<!DOCTYPE html>
{{! Khung của phụ lục in ra HTML. Cơ quan có thể sửa tệp này: lề, cỡ chữ, màu, thêm chữ; chữ trong dấu ngoặc nhọn là chỗ điền. }}
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
/* Mỗi phụ lục đánh số trang riêng, giữa lề trên, không in số của trang thứ nhất. */
@counter-style so-trang { system: fixed; symbols: ""; fallback: decimal; suffix: ""; }
{{#appendices}}
@page {{id}} { size: A4 {{orientation}}; counter-increment: {{id}}; @top-center { content: counter({{id}}, so-trang); } }
#{{id}} { page: {{id}}; }
{{/appendices}}
.appendix + .appendix { break-before: page; }

body { margin: 0; color: #000; background: #fff; font: 13pt/1.25 "Times New Roman", "Liberation Serif", serif; }
header { text-align: center; margin-bottom: 12pt; break-after: avoid; }
h1, h2, header p { margin: 0; font-size: 14pt; line-height: 1.3; overflow-wrap: anywhere; }
h2 { white-space: pre-line; }
.attachment { font-style: italic; }
header::after { content: ""; display: block; width: 40mm; margin: 4pt auto 0; border-top: 0.75pt solid #000; }

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
  .appendix { max-width: 62rem; margin: 0 auto; }
  .appendix + .appendix { margin-top: 3rem; }
}
/* Điện thoại: mỗi hàng của bảng thành một thẻ, mỗi ô có tên cột của nó. */
@media screen and (max-width: 44rem) {
  body { font-size: 1rem; }
  h1, h2, header p { font-size: 1.05rem; }
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
      title: TÊN NHIỆM VỤ
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
