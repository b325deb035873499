import PlanLang

extension PlanTimes {
  /// The year by which a subject or a title names another plan than this one; nil where it names this plan's years,
  /// or none of its own.
  ///
  /// PL406 reports it; PL401 leaves such a text alone.
  func wrongYear(inTitle text: Text) -> YearMention? {
    text.withUTF8 { bytes in
      guard YearMention.mayStand(in: bytes, where: { !span.contains($0) }) else { return nil }
      let mentions = YearMention.find(in: bytes)
      let own = mentions.filter { mention in
        switch mention.role {
        case .bare, .range: true
        case .period: span.first != span.last
        default: false
        }
      }
      guard !own.contains(where: { $0.year <= span.last && span.first <= ($0.upTo ?? $0.year) }) else { return nil }
      return own.last { mention in
        let context = YearContext(bytes, mention.range)
        if mention.year > span.last { return !context.looksAhead }
        return !context.explains(mention.year, planFrom: span.first)
      }
    }
  }
}
