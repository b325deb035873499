/// A plan as written, turned into one with its names bound and its texts filled in.
enum Resolver {
  /// - Parameters:
  ///   - written: changed in place; nobody else has it yet.
  ///   - scope: the names that it declares.
  ///   - interpolated: the plan's texts that hold `${`, in the order of decoding.
  ///   - registries: the registries it includes, each once.
  static func resolve(
    _ written: Plan, _ scope: Scope, interpolated: [Text], registries: [LoadedRegistry]
  ) -> (plan: ResolvedPlan, diagnostics: [Diagnostic]) {
    var diagnostics = DuplicateIDs.find(in: written, scope, registries: registries)
    var binder = Binder(scope, former: written.declarations.former, registries, in: written.file)
    binder.bind(written)
    diagnostics += binder.diagnostics
    if let place = written.document.range, written.document.span == nil, !written.document.hasUnreadableYear {
      diagnostics.append(Diagnostic(.missingKey, .error, at: place.head, .noYear, help: .writeYear))
    }
    var plan = ResolvedPlan(plan: written, registries: registries)
    plan.appendixTables = plan.plan.appendices.map { TableResolver(plan: plan).resolve($0.use) }
    plan.uses = binder.uses
    if !interpolated.isEmpty {
      var interpolator = Interpolator(plan, binder)
      interpolator.fillAll(interpolated)
      diagnostics += interpolator.diagnostics
      plan.uses.insert(interpolator.uses)
    }
    var values = ValueReader(plan.plan.document.span)
    values.read(written)
    diagnostics += values.diagnostics
    diagnostics += SectionCheck.find(in: plan.plan)
    diagnostics += ColumnCheck.find(in: plan)
    return (plan, diagnostics)
  }
}

extension SourceRange {
  /// The first byte of the range: where something is reported that all of it lacks.
  var head: SourceRange { SourceRange(file: file, start: start, end: min(end, start + 1)) }
}

extension Message {
  fileprivate static let noYear = Message(
    vi: "kế hoạch chưa nói dùng cho năm nào", en: "the plan does not say which year it is for")
  fileprivate static let writeYear = Message(
    vi: "viết “year: 2027” hoặc “period: 2026-2030” trong document",
    en: "write “year: 2027” or “period: 2026-2030” in document")
}
