extension DeadlineSample {
  private typealias Sample = DeadlineSample

  /// Lists of what recurs and what does not, and other joins that were once read wrong.
  static let lists: [DeadlineSample] = [
    Sample("Hằng quý; 6 tháng đầu năm 2027", "recurring:quarterly; half 2027-01-01..2027-06-30"),
    Sample(
      "Hằng tháng, 6 tháng đầu năm, 9 tháng đầu năm và năm 2027",
      "recurring:monthly; half 2027-01-01..2027-06-30; span 2027-01-01..2027-09-30; year 2027-01-01..2027-12-31"),
    Sample("Định kỳ hằng tháng; tuần cuối tháng 9/2027", "recurring:monthly; week 2027-09-24..2027-09-30"),
    Sample("Hằng tháng; năm học 2026-2027", "recurring:monthly; period 2026-09-01..2027-05-31"),
    Sample(
      "Hằng tháng, quý, 6 tháng, năm",
      "recurring:monthly; recurring:quarterly; recurring:halfYearly; recurring:yearly"),
    Sample(
      "Định kỳ tháng, quý, 06 tháng, năm",
      "recurring:monthly; recurring:quarterly; recurring:halfYearly; recurring:yearly"),
    Sample("Quý I-II-III/2027", "span 2027-01-01..2027-09-30"),
    Sample("Quý I - II - III năm 2027", "span 2027-01-01..2027-09-30"),
    Sample("Quý II-III-IV", "span 2027-04-01..2027-12-31"),
    Sample("Tháng 3-4-5/2027; Quý IV/2027", "span 2027-03-01..2027-05-31; quarter 2027-10-01..2027-12-31"),
    Sample("Năm 2026-2027-2028", "span 2026-01-01..2028-12-31"),
    Sample("Tháng 7-9-2027", "span 2027-07-01..2027-09-30"),
    Sample("trong 45 ngày kể từ ngày 15 tháng 6 năm 2027", "relative"),
    Sample("6 tháng 2 lần", "recurring:quarterly"),
    Sample("02 lần/quý", "recurring:quarterly"),
    Sample("05 lần/năm", "recurring:yearly"),
    Sample("định kỳ (tuần/tháng)", "recurring:periodic; recurring:weekly; recurring:monthly"),
    Sample("Theo dõi hằng ngày", "recurring:daily"),
    Sample("Theo dõi, đôn đốc thường xuyên", "recurring:continuous"),
    Sample("Kèm theo Kế hoạch, trước ngày 15/6", "day ..2027-06-15"),
    Sample("Trong vòng 24 tiếng", "relative"),
    Sample("Tuần 5 tháng 02/2027", "week 2027-02-22..2027-02-28"),
    Sample("Tuần 40 năm 2027", "week 2027-10-04..2027-10-10"),
    Sample("đến hết tuần 2 tháng 9/2027", "week ..2027-09-14"),
    Sample("Trước 6 tháng cuối năm 2027", "half ..2027-06-30"),
    Sample("Thường xuyên đến hết năm 2030", "recurring:continuous ..2030-12-31"),
    Sample("Hằng tháng trong 6 tháng đầu năm 2027", "recurring:monthly 2027-01-01..2027-06-30"),
    Sample("Trong quý I và quý III năm 2027", "quarter 2027-01-01..2027-03-31; quarter 2027-07-01..2027-09-30"),
    Sample("Đến hết ngày 30/6 và ngày 30/11/2027", "day ..2027-06-30; day 2027-11-30..2027-11-30"),
    Sample(
      "Tháng 6/2027 (sơ kết), tháng 12/2027 (tổng kết)",
      "month 2027-06-01..2027-06-30; month 2027-12-01..2027-12-31"),
    Sample("Trước ngày 20 tháng cuối quý và trước ngày 15/12", "recurring:quarterly; day ..2027-12-15"),
    Sample("Trước 16 giờ 30 phút ngày 15 tháng 6 năm 2027", "day ..2027-06-15"),
    Sample("Sau 05 ngày làm việc kể từ khi nhận đủ hồ sơ", "relative"),
    Sample("Năm học 2026 - 2027 và các năm tiếp theo", "period 2026-09-01.. open"),
    Sample("Từ Quý II/2027 đến hết năm 2028", "span 2027-04-01..2028-12-31"),
  ]
}
