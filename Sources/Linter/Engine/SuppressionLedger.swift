import PlanLang

/// The comments of a whole run that hide findings, and what each of them has hidden so far.
///
/// A comment in a registry is judged over all the plans that include it: it may be there for one of them alone.
struct SuppressionLedger: Sendable {
  private struct Entry: Sendable {
    let suppression: Suppression
    /// That of the file in which it stands.
    let configuration: Configuration
    /// The codes of which it has hidden a finding.
    var used: Set<Code> = []
    /// A finding that it would hide if its last day were not past.
    var outlived: Diagnostic?
  }

  private var entries: [Entry] = []
  private var files: [SourceID: FileComments] = [:]

  /// The comments of a file, as positions in `entries`, in the order of the file.
  private struct FileComments {
    var positions: [Int] = []
    /// Where what each of them and those before it speak of begins, and ends at the latest: both grow.
    var starts: [UInt32] = []
    var ends: [UInt32] = []

    mutating func add(_ position: Int, _ subject: ClosedRange<UInt32>) {
      positions.append(position)
      starts.append(max(subject.lowerBound, starts.last ?? 0))
      ends.append(max(subject.upperBound, ends.last ?? 0))
    }

    /// The comments that may speak of a place; thousands of others are not looked at.
    func positions(around offset: UInt32) -> ArraySlice<Int> {
      let start = ends.partitioningIndex { $0 >= offset }
      return positions[start..<max(start, starts.partitioningIndex { $0 > offset })]
    }
  }

  /// Notes comments; those of a file that is known already are not noted again.
  ///
  /// - Parameter configuration: that of a file.
  mutating func note(_ comments: [Comment], _ configuration: (SourceID) -> Configuration) {
    guard !comments.isEmpty else { return }
    // A file is known from the comments of an earlier call; this call's are all of a file.
    let known = Set(comments.map(\.range.file)).intersection(files.keys)
    for comment in comments where !known.contains(comment.range.file) {
      let file = comment.range.file
      files[file, default: FileComments()].add(entries.count, comment.subject)
      entries.append(Entry(suppression: Suppression(comment), configuration: configuration(file)))
    }
  }

  /// The findings that no comment hides.
  mutating func filter(_ findings: [LocatedFinding]) -> [LocatedFinding] {
    guard !entries.isEmpty else { return findings }
    return findings.filter { finding in
      let diagnostic = finding.diagnostic
      guard let comments = files[diagnostic.range.file], let first = comments.positions.first,
        entries[first].configuration.isSuppressible(diagnostic.code)
      else { return true }
      for position in comments.positions(around: diagnostic.range.start) {
        let suppression = entries[position].suppression
        guard suppression.covers(diagnostic) else { continue }
        guard !suppression.isOver(entries[position].configuration.today) else {
          entries[position].outlived = entries[position].outlived ?? diagnostic
          continue
        }
        entries[position].used.insert(diagnostic.code)
        return false
      }
      return true
    }
  }

  /// What is wrong with the comments themselves.
  ///
  /// - Parameter wasAsked: whether a rule has looked at a file, so that a comment that hid nothing is idle.
  func problems(_ wasAsked: (Code, SourceID) -> Bool) -> [Diagnostic] {
    entries.flatMap { problems(of: $0, wasAsked) }
  }

  private func problems(of entry: Entry, _ wasAsked: (Code, SourceID) -> Bool) -> [Diagnostic] {
    let (suppression, configuration) = (entry.suppression, entry.configuration)
    let place = suppression.comment.range
    func idle(_ message: Message, _ help: Message) -> Diagnostic {
      Diagnostic(SuppressionUse.code, SuppressionUse.level, at: place, message, help: help)
    }
    guard !suppression.isUnknown else { return [idle(.unknownInstruction, .instructionForm)] }
    var result: [Diagnostic] = []
    if let word = suppression.unknownWord {
      result.append(idle(.noSuchRule(word), RuleList.help(for: word)))
    } else if suppression.codes.isEmpty {
      result.append(idle(.namesNoRule, .instructionForm))
    }
    if suppression.reason.isEmpty {
      result.append(
        Diagnostic(SuppressionReason.code, SuppressionReason.level, at: place, .noReason, help: .giveReason))
    }
    if let day = suppression.unreadableDay {
      result.append(Diagnostic(SuppressionEnd.code, SuppressionEnd.level, at: place, .noSuchEnd(day), help: .endForm))
    }
    if let finding = entry.outlived, let until = suppression.until {
      result.append(
        Diagnostic(
          SuppressionEnd.code, SuppressionEnd.level, at: place, .over(until, suppression.approver), help: .mendOrAsk,
          related: [RelatedPlace(finding.range, finding.message)]))
      return result
    }
    let fixed = suppression.codes.filter { !configuration.isSuppressible($0) }
    if !fixed.isEmpty { result.append(idle(.cannotHide(fixed), .deleteComment)) }
    let unused = suppression.codes.filter { code in
      configuration.isSuppressible(code) && !entry.used.contains(code) && wasAsked(code, place.file)
    }
    if !unused.isEmpty {
      let isAll = unused.count == suppression.codes.count
      result.append(
        idle(isAll ? .hidesNothing : .hidesNone(of: unused), isAll ? .deleteComment : .deleteCodes(unused)))
    }
    return result
  }
}

extension Message {
  fileprivate static let noReason = Message(
    vi: "chú thích bỏ qua này không nói lý do", en: "this comment ignores a rule without a reason")
  fileprivate static let giveReason = Message(
    vi: "viết lý do sau mã: # plantool: ignore PL403 đã thống nhất với Sở",
    en: "write the reason after the code: # plantool: ignore PL403 agreed with the department")
  fileprivate static let unknownInstruction = Message(
    vi: "không hiểu chú thích này; sau “plantool:” chỉ có “ignore” (bỏ qua)",
    en: "this comment is not understood; after “plantool:” there is only “ignore”")
  fileprivate static let instructionForm = Message(
    vi: "viết: # plantool: ignore PL403 lý do", en: "write: # plantool: ignore PL403 reason")
  fileprivate static func noSuchRule(_ word: String) -> Message {
    Message(vi: "không có quy tắc “\(word)” để bỏ qua", en: "there is no rule “\(word)” to ignore")
  }
  fileprivate static let namesNoRule = Message(
    vi: "chú thích bỏ qua này không nói quy tắc nào", en: "this comment names no rule to ignore")
  fileprivate static let hidesNothing = Message(
    vi: "chú thích bỏ qua này không che phát hiện nào", en: "this comment hides no finding")
  fileprivate static func hidesNone(of codes: [Code]) -> Message {
    Message(
      vi: "chú thích bỏ qua này không che phát hiện nào của \(codes.list)",
      en: "this comment hides no finding of \(codes.list)")
  }
  fileprivate static let deleteComment = Message(vi: "xóa chú thích này", en: "delete the comment")
  fileprivate static func deleteCodes(_ codes: [Code]) -> Message {
    Message(vi: "bỏ \(codes.list) khỏi chú thích", en: "take \(codes.list) out of the comment")
  }
  fileprivate static func cannotHide(_ codes: [Code]) -> Message {
    Message(vi: "không bỏ qua được \(codes.list)", en: "\(codes.list) cannot be ignored")
  }
  fileprivate static func noSuchEnd(_ day: String) -> Message {
    Message(vi: "“\(day)” sau “until” không phải là một ngày", en: "“\(day)” after “until” is not a day")
  }
  fileprivate static let endForm = Message(
    vi: "viết năm-tháng-ngày: ; until 2027-06-30", en: "write year-month-day: ; until 2027-06-30")
  fileprivate static func over(_ day: CalendarDate, _ approver: String?) -> Message {
    Message(
      vi: "chú thích bỏ qua này" + (approver.map { " (\($0) đồng ý)" } ?? "") + " chỉ có hiệu lực đến hết "
        + day.vietnameseLong,
      en: "this comment" + (approver.map { ", allowed by \($0)," } ?? "") + " held until \(day.isoDescription)")
  }
  fileprivate static let mendOrAsk = Message(
    vi: "sửa chỗ sai rồi xóa chú thích, hoặc xin người duyệt cho thêm thời gian",
    en: "mend the fault and delete the comment, or ask the approver for more time")
}

extension [Code] {
  /// Such as "PL401, PL402".
  fileprivate var list: String { map(\.description).joined(separator: ", ") }
}
