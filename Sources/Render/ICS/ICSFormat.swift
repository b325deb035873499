import PlanLang

/// The deadlines of a plan's tasks as a calendar (iCalendar, RFC 5545).
///
/// All-day events, which Outlook, Google Calendar and telephones all show; many of them leave tasks (VTODO) out. Days have
/// no time zone; `X-WR-TIMEZONE` says that of Vietnam all the same. A reminder comes seven days before, at eight in the
/// morning. What has no day on which it ends is named in the calendar's description.
public struct ICSFormat: DocumentFormat {
  /// `ics`.
  public static let name = "ics"
  /// `ics`.
  public static let fileExtension = "ics"

  /// A calendar needs no settings.
  public init() {}

  /// The bytes of the file.
  ///
  /// - Throws: `RenderError` where no task has a day: a calendar without entries is none (section 3.6).
  public func render(_ document: RenderedDocument) throws(RenderError) -> [UInt8] {
    let agenda = document.agenda
    guard !agenda.entries.isEmpty else { throw RenderError(file: document.title, .noDay) }
    var lines = ICSLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//plantool//\(document.provenance.generator)//VI")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: agenda.title)
    lines.add("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
    if let description = Self.description(of: agenda) { lines.add("X-WR-CALDESC", text: description) }
    lines.add("X-PLANTOOL-SHA256", document.provenance.sources)
    for entry in agenda.entries { add(entry, stamp: agenda.stamp, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func add(_ entry: Agenda.Entry, stamp: CalendarDate?, to lines: inout ICSLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", text: "\(entry.id)@plantool")
    lines.add("DTSTAMP", (stamp.map(Self.figures) ?? "19700101") + "T000000Z")
    lines.add("DTSTART;VALUE=DATE", Self.figures(entry.day))
    lines.add("DTEND;VALUE=DATE", Self.figures(CalendarDate(dayNumber: entry.day.dayNumber + 1)))
    if let recurrence = entry.recurrence { lines.add("RRULE", Self.rule(recurrence)) }
    lines.add("SUMMARY", text: entry.title)
    lines.add("DESCRIPTION", text: entry.details.joined(separator: "\n"))
    if !entry.leads.isEmpty { lines.add("CATEGORIES", texts: entry.leads) }
    // A deadline takes no time of the day it ends on.
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("BEGIN", "VALARM")
    lines.add("ACTION", "DISPLAY")
    lines.add("DESCRIPTION", text: entry.title)
    // Counted from the beginning of the day: six days and sixteen hours before it is eight o'clock, seven days ahead.
    lines.add("TRIGGER", "-P6DT16H")
    lines.add("END", "VALARM")
    lines.add("END", "VEVENT")
  }

  private static func rule(_ recurrence: Agenda.Recurrence) -> String {
    let until = "UNTIL=" + figures(recurrence.until)
    if recurrence.months == 12 { return "FREQ=YEARLY;" + until }
    let interval = recurrence.months == 1 ? "" : "INTERVAL=\(recurrence.months);"
    return "FREQ=MONTHLY;\(interval)BYMONTHDAY=-1;\(until)"
  }

  private static func description(of agenda: Agenda) -> String? {
    guard !agenda.undated.isEmpty else { return nil }
    return "Không có ngày kết thúc nên không có trong lịch: nhiệm vụ \(agenda.undated.joined(separator: ", "))."
  }

  /// `20271231`
  private static func figures(_ date: CalendarDate) -> String { date.isoDescription.filter { $0 != "-" } }
}

extension Message {
  fileprivate static let noDay = Message(
    vi: "không có nhiệm vụ nào có ngày hết hạn để ghi vào lịch",
    en: "has no task with a last day for a calendar to show")
}
