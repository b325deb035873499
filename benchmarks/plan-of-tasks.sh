#!/bin/sh
# Prints a plan of as many tasks as the call asks for. The second word says how their titles look: usual (the default), or one of
# the lists that are worst for the search for tasks and units that nearly repeat each other:
#   same     all titles are one
#   start    all begin alike, and go on with words of their own
#   end      all end alike, after words of their own
#   shared   all have all words in common but one in the middle, a word of its own
#   window   as shared, but the word in the middle is one of a hundred
#   typo     as shared, but the words in the middle are each other's slips of the keyboard
#   order    all have the same words, each in an order of its own
#   pairs    each title stands twice, worded a little differently
#   units    usual tasks, and as many units whose names differ only in the place at the end
set -eu
count=${1:-25}
titles=${2:-usual}
units() {
  [ "$titles" = units ] || return 0
  awk -v count="$count" 'BEGIN {
    for (i = 1; i <= count; i++) printf "  tt-%d: {name: Trung tâm Phục vụ hành chính công xã Tân Kỳ %d}\n", i, i
  }'
}
cat <<'PLAN'
plan: 1
document: {issuer: ubnd, year: 2027, subject: "Chuyển đổi số phường Hải Dương năm ${year}"}
units:
  ubnd: {name: Ủy ban nhân dân phường Hải Dương, short: UBND phường, level: phường}
  vhxh: {name: Phòng Văn hóa - Xã hội, aliases: [Phòng VH-XH]}
  kt: {name: "Phòng Kinh tế, Hạ tầng và Đô thị"}
  ca: {name: Công an phường}
  truong: {name: "Các trường học, trạm y tế", collective: true}
PLAN
units
cat <<'PLAN'
objectives:
  - {id: truc-tuyen, name: Tỷ lệ hồ sơ xử lý trực tuyến, baseline: "83,77%", target: "≥ 86%", lead: vhxh}
sections:
  - {title: Nhiệm vụ, text: "Các nhiệm vụ tại ${appendix.nhiem-vu} kèm theo Kế hoạch này."}
appendices:
  - {id: nhiem-vu, title: "Danh mục nhiệm vụ năm ${year}", table: tasks, columns: [number, title, lead, support, due, output]}
tasks:
PLAN
awk -v count="$count" -v titles="$titles" '
# A word of two syllable letters that stands for a number: no digit, or the words would be told apart by it.
function word(n,   text) {
  text = ""
  do { text = text consonant[n % 20 + 1] vowel[int(n / 20) % 5 + 1]; n = int(n / 100) } while (n > 0)
  return text
}
function title(i,   k, n, text, order) {
  if (titles == "same") return "Nâng cấp mạng nội bộ của trụ sở và điểm hỗ trợ"
  if (titles == "start") return "Nâng cấp mạng nội bộ của trụ sở " word(i) " " word(i * 7 + 3) " " word(i * 13 + 5)
  if (titles == "end") return word(i) " " word(i * 7 + 3) " " word(i * 13 + 5) " nâng cấp mạng nội bộ của trụ sở"
  if (titles == "shared") return "Nâng cấp mạng nội bộ tòa nhà " word(i) " của khu dân cư mới"
  if (titles == "window") return "Nâng cấp mạng nội bộ tòa nhà " word(i % 100) " của khu dân cư " word(int(i / 100)) " mới"
  if (titles == "typo") {
    n = i
    text = ""
    for (k = 0; k < 6; k++) { text = text "b" tone[n % 6 + 1]; n = int(n / 6) }
    return "Nâng cấp mạng nội bộ tòa nhà " text " của khu dân cư mới"
  }
  if (titles == "order") {
    for (k = 1; k <= 9; k++) order[k] = pool[k]
    n = i
    text = ""
    for (k = 9; k >= 1; k--) {
      p = n % k + 1
      n = int(n / k)
      text = text (text == "" ? "" : " ") order[p]
      order[p] = order[k]
    }
    return text
  }
  if (titles == "pairs") return (i % 2 ? "Rà soát, cập nhật" : "Rà soát, bổ sung") " danh mục " word(int((i + 1) / 2)) " trên Cổng thông tin điện tử"
  return "Chuẩn hóa và cập nhật dữ liệu " field[i % 13 + 1] " số " i " của các khu dân cư đợt " part[i % 4 + 1]
}
BEGIN {
  split("ho so,dat dai,y te,giao duc,van hoa,ngan sach,an ninh,dan cu,moi truong,du lich,nong nghiep,thuy loi,co so", field, ",")
  split("quý một,quý hai,quý ba,quý bốn", part, ",")
  split("b,c,d,g,h,k,l,m,n,p,qu,r,s,t,v,x,ch,nh,th,tr", consonant, ",")
  split("a,e,o,u,y", vowel, ",")
  split("a,á,à,ả,ã,ạ", tone, ",")
  split("nâng,cấp,mạng,nội,bộ,tòa,nhà,dân,cư", pool, ",")
  for (i = 1; i <= count; i++) {
    printf "  - id: viec-%d\n    title: %s\n", i, title(i)
    printf "    lead: %s\n    support: [ca, truong]\n    due: Tháng %d/2027\n    output: Bộ dữ liệu số %d được nghiệm thu\n    objectives: [truc-tuyen]\n", i % 2 ? "vhxh" : "kt", i % 12 + 1, i
  }
}'
