import Testing

@testable import PlanLang

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2027, 1, 5, 20_823), (1, 1, 1, -719_162),
    (9999, 12, 31, 2_932_896),
  ])
  func countsDays(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect((date.year, date.month, date.day) == (year, month, day))
  }

  @Test func goesThroughFourCenturiesDayByDay() {
    var previous = CalendarDate(dayNumber: -135_141)
    for number in -135_140...11_000 {
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number)
      #expect(previous < date)
      let isNext =
        date.day == previous.day + 1
        || (date.day == 1 && previous.day == CalendarDate.dayCount(ofMonth: previous.month, year: previous.year))
      #expect(isNext)
      previous = date
    }
  }

  @Test func keepsToItsYears() {
    #expect(CalendarDate(dayNumber: .min).isoDescription == "0001-01-01")
    #expect(CalendarDate(dayNumber: .max).isoDescription == "9999-12-31")
  }

  @Test(arguments: [
    (2027, 6, 31), (2027, 2, 29), (1900, 2, 29), (2027, 13, 1), (2027, 0, 1), (2027, 1, 0), (0, 1, 1), (10_000, 1, 1),
  ])
  func refusesDaysThatAreNone(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test func knowsLeapYears() {
    #expect(CalendarDate.dayCount(ofMonth: 2, year: 2000) == 29)
    #expect(CalendarDate.dayCount(ofMonth: 2, year: 2028) == 29)
    #expect(CalendarDate.dayCount(ofMonth: 2, year: 2100) == 28)
    #expect(CalendarDate.dayCount(ofMonth: 13, year: 2027) == 0)
  }

  @Test(arguments: [
    (5, 1, "2027-01-05", "05/01/2027", "ngày 05 tháng 01 năm 2027"),
    (15, 2, "2027-02-15", "15/02/2027", "ngày 15 tháng 02 năm 2027"),
    (5, 3, "2027-03-05", "05/3/2027", "ngày 05 tháng 3 năm 2027"),
    (31, 12, "2027-12-31", "31/12/2027", "ngày 31 tháng 12 năm 2027"),
  ])
  func printsAsDecreeAsks(_ day: Int, _ month: Int, _ iso: String, _ short: String, _ long: String) throws {
    let date = try #require(CalendarDate(year: 2027, month: month, day: day))
    #expect(date.isoDescription == iso)
    #expect(date.vietnameseShort == short)
    #expect(date.vietnameseLong == long)
  }
}

@Suite struct DateReadingTests {
  private func read(_ text: String) -> DateReading {
    var text = text
    return text.withUTF8 { DateReading.read($0) }
  }

  @Test(arguments: [
    "2027-01-05", "05/01/2027", "5/1/2027", "5-1-2027", "5.1.2027", "ngày 05 tháng 01 năm 2027",
    "05 tháng 1 năm 2027", "NGÀY 05 THÁNG 01 NĂM 2027", "ngày 05/01/2027", " 05/01/2027\n",
  ])
  func readsDate(_ text: String) throws {
    #expect(read(text) == .date(try #require(CalendarDate(year: 2027, month: 1, day: 5))))
  }

  @Test(arguments: [
    ("31/6/2027", 2027, 6, 30), ("29/02/2027", 2027, 2, 28), ("2027-02-30", 2027, 2, 28), ("06/15/2027", 2027, 6, 15),
    ("ngày 32 tháng 01 năm 2027", 2027, 1, 31), ("00/01/2027", 2027, 1, 1), ("10/00/2027", 2027, 1, 10),
  ])
  func namesNearestDate(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    #expect(read(text) == .impossible(nearest: CalendarDate(year: year, month: month, day: day)))
  }

  @Test(arguments: [
    "", "2027", "05/01", "05/01/27", "05/01-2027", "ngày tháng 01 năm 2027", "5 tháng 1 2027", "05/01/20277",
    "05/01/2027 và", "hôm nay", "2027/01/05", "05/001/2027", "2027-01-05T00:00",
  ])
  func leavesOtherText(_ text: String) {
    #expect(read(text) == .unreadable)
  }
}
