import PlanLang

/// PL604: two shares of one whole that do not make 100% together.
enum ComplementConflict: Rule {
  static let code = Code(604)
  static let name = "complement-conflict"
  static let level = Severity.warning

  static let documentation = RuleDocumentation(
    summary: Message(
      vi: "Hai tỷ lệ bù nhau mà cộng lại không đủ hoặc vượt 100% (đúng hạn ≥ 98%, quá hạn ≤ 5%).",
      en: "Two shares of one whole that do not make 100% together (in time ≥ 98%, late ≤ 5%)."),
    reason: Message(
      vi: "Đúng hạn 98% thì quá hạn chỉ còn 2%; ghi 5% thì một trong hai chỉ tiêu không thể dùng để đánh giá.",
      en: "With 98% in time only 2% can be late; with 5% one of the two targets cannot be judged by."),
    bad: ComplementConflictExamples.bad,
    good: ComplementConflictExamples.good)

  static func check(_ context: LintContext, _ findings: inout Findings) {
    // Hardly any plan has the bad half of a pair, and then nothing is left to do.
    let plan = context.plan.plan
    guard
      plan.objectives.indices.contains(where: { index in
        isSmall(plan.objectives[index].target?.quantity)
          && SharePairs.bad.isHeld(by: context.foldedObjectiveNames[index])
      }) || context.shareTexts.contains(where: { isSmall($0.quantity) && SharePairs.bad.isHeld(by: $0.name) })
    else { return }
    let statements = context.shareObjectives + context.shareTexts
    let bad = statements.compactMap { statement in
      Side(statement.name, SharePairs.bad, SharePairs.badPairs).map { (statement, $0) }
    }
    guard !bad.isEmpty, !statements.contains(where: { SharePairs.thirds.isHeld(by: $0.name) }) else { return }
    var good: [Side: ShareStatement] = [:]
    for statement in statements where Side(statement.name, SharePairs.bad, SharePairs.badPairs) == nil {
      guard let side = Side(statement.name, SharePairs.good, SharePairs.goodPairs), good[side] == nil else { continue }
      good[side] = statement
    }
    for (statement, side) in bad {
      guard let other = good[side], let sum = other.quantity.number.adding(statement.quantity.number), sum != 100,
        statement.quantity.comparison != .about, other.quantity.comparison != .about,
        statement.isForWholeTime(of: plan), other.isForWholeTime(of: plan)
      else { continue }
      // "≥ 98%" and "≤ 1%" can both be kept; the second only asks for more.
      let canBoth = sum < 100 && other.quantity.comparison != .equal
      if side.pair.hasThird,
        sum < 100 || statement.quantity.comparison == .atMost || statement.quantity.comparison == .lessThan
      {
        continue
      }
      findings.add(
        at: statement.place, .sum(context, statement, other, sum), help: .rest(other),
        related: [RelatedPlace(other.place, .otherHalf(other.words))], atMost: canBoth ? .info : .error)
    }
  }

  /// The bad half is less than half of the whole: most names need not be read.
  private static func isSmall(_ quantity: Quantity?) -> Bool { quantity.map { $0.number < 50 } ?? false }

  /// A name without the word that says which half it is: equal for the two halves of one whole.
  private struct Side: Hashable {
    let pair: SharePairs.Pair
    let whole: UInt64

    init?(_ name: FoldedText, _ index: PhraseIndex, _ pairs: [SharePairs.Pair]) {
      guard let first = index.first(in: name), let match = index.longest(startingAt: first.range.lowerBound, in: name)
      else { return nil }
      let rest = Array(name.bytes[..<match.range.lowerBound]) + Array(name.bytes[match.range.upperBound...])
      let words = ShareWords.counting(rest.withUnsafeBufferPointer { FoldedText($0, .name) })
        .filter { !SharePairs.fillers.contains($0.hash) }
      guard !words.isEmpty else { return nil }
      pair = pairs[match.phrase]
      whole = TitleWord.hash(of: words)
    }
  }
}

/// The words that part a whole in two.
private enum SharePairs {
  enum Pair: Hashable {
    case time, satisfied, channel, paper, standard, finished, cash

    /// Whether there may be a third part: sent by post, neither satisfied nor not.
    var hasThird: Bool { self == .satisfied || self == .channel || self == .paper }
  }

  private static let goodWords: [(String, Pair)] = [
    ("đúng hạn", .time), ("trước hạn và đúng hạn", .time), ("đúng hạn và trước hạn", .time),
    ("trước và đúng hạn", .time), ("đúng và trước hạn", .time), ("trước hạn đúng hạn", .time), ("đúng thời hạn", .time),
    ("hài lòng", .satisfied), ("trực tuyến", .channel), ("điện tử", .paper), ("trên môi trường mạng", .paper),
    ("đạt chuẩn", .standard), ("đạt yêu cầu", .standard), ("hoàn thành", .finished), ("bản điện tử", .paper),
    ("không dùng tiền mặt", .cash), ("không bằng tiền mặt", .cash),
  ]
  private static let badWords: [(String, Pair)] = [
    ("quá hạn", .time), ("trễ hạn", .time), ("chậm hạn", .time), ("chậm muộn", .time), ("trễ hẹn", .time),
    ("không đúng hạn", .time), ("không hài lòng", .satisfied), ("chưa hài lòng", .satisfied), ("trực tiếp", .channel),
    ("bản giấy", .paper), ("giấy", .paper), ("không đạt chuẩn", .standard), ("chưa đạt chuẩn", .standard),
    ("không đạt yêu cầu", .standard), ("chưa đạt yêu cầu", .standard), ("chưa hoàn thành", .finished),
    ("không hoàn thành", .finished), ("bằng tiền mặt", .cash),
  ]
  static let good = PhraseIndex(goodWords.map(\.0))
  static let goodPairs = goodWords.map(\.1)
  static let bad = PhraseIndex(badWords.map(\.0))
  static let badPairs = badWords.map(\.1)
  /// With these there are three parts, not two.
  static let thirds = PhraseIndex(["đang giải quyết", "đang xử lý", "chưa đến hạn", "đang thực hiện", "xin gia hạn"])
  /// They stand beside one half and not the other.
  static let fillers = Set(
    ["giải", "quyết", "bị", "để", "xử", "lý", "trả", "kết", "quả"].map { TitleWord.hash(ofWord: $0) })
}

extension Message {
  fileprivate static func sum(
    _ context: LintContext, _ bad: ShareStatement, _ good: ShareStatement, _ sum: DecimalNumber
  ) -> Message {
    let (one, two) = (context.name(of: good.owner), context.name(of: bad.owner))
    return Message(
      vi: "\(two.vi) ghi “\(bad.words)”, \(one.vi) ghi “\(good.words)”: cộng lại \(sum)%, không phải 100%",
      en: "\(two.en) says “\(bad.words)”, \(one.en) says “\(good.words)”: together \(sum)%, not 100%")
  }
  fileprivate static func rest(_ good: ShareStatement) -> Message {
    let rest = DecimalNumber(100).adding(
      DecimalNumber(mantissa: -good.quantity.number.mantissa, scale: good.quantity.number.scale))
    return Message(
      vi:
        "với “\(good.words)” thì phần còn lại là \(rest?.description ?? "")%; sửa một trong hai, hoặc bỏ chỉ tiêu thừa",
      en: "“\(good.words)” leaves \(rest?.description ?? "")%; correct one of them, or drop the one that is not needed")
  }
  fileprivate static func otherHalf(_ words: String) -> Message {
    Message(vi: "phần kia ghi “\(words)”", en: "the other half says “\(words)”")
  }
}
