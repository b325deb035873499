#!/bin/sh
# Prints a plan of as many tasks as the call asks for.
set -eu
count=${1:-25}
cat <<'PLAN'
plan: 1
document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số phường Hải Dương năm ${year}"}
units:
  ubnd: {name: Ủy ban nhân dân phường Hải Dương, short: UBND phường, level: phường}
  vhxh: {name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}
  kt: {name: "Phòng Kinh tế, Hạ tầng và Đô thị"}
  ca: {name: Công an phường}
  truong: {name: "Các trường học, trạm y tế", collective: true}
objectives:
  - {id: truc-tuyen, name: Tỷ lệ hồ sơ xử lý trực tuyến, baseline: "83,77%", target: "≥ 86%", lead: vhxh}
sections:
  - {title: Nhiệm vụ, text: "Các nhiệm vụ tại ${appendix.nhiem-vu} kèm theo Kế hoạch này."}
appendices:
  - {id: nhiem-vu, title: "Danh mục nhiệm vụ năm ${year}", table: tasks, columns: [number, title, lead, support, due, output]}
tasks:
PLAN
awk -v count="$count" 'BEGIN {
  split("ho so,dat dai,y te,giao duc,van hoa,ngan sach,an ninh,dan cu,moi truong,du lich,nong nghiep,thuy loi,co so", field, ",")
  split("quý một,quý hai,quý ba,quý bốn", part, ",")
  for (i = 1; i <= count; i++) {
    printf "  - id: viec-%d\n    title: Chuẩn hóa và cập nhật dữ liệu %s số %d của các khu dân cư đợt %s\n", i, field[i % 13 + 1], i, part[i % 4 + 1]
    printf "    lead: %s\n    support: [ca, truong]\n    due: Tháng %d/2027\n    output: Bộ dữ liệu số %d được nghiệm thu\n    objectives: [truc-tuyen]\n", i % 2 ? "vhxh" : "kt", i % 12 + 1, i
  }
}'
