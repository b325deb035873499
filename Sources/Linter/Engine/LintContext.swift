import PlanLang

/// How far a plan has come.
public enum Stage: String, CaseIterable, Sendable {
  /// Being written: number, date and signer may be open.
  case draft
  /// Before it is issued: nothing may be open.
  case issue
}

/// What rules look at: the resolved plan, and readings of it that several rules need, each made once and only if asked for.
public final class LintContext {
  /// The plan.
  public let plan: ResolvedPlan
  /// How far it has come.
  public let stage: Stage

  private let runCache: RunCache

  init(_ plan: ResolvedPlan, stage: Stage, runCache: RunCache = RunCache()) {
    self.plan = plan
    self.stage = stage
    self.runCache = runCache
  }

  /// Every text of the plan, with what it is and what it holds.
  private(set) lazy var texts = PlanTexts(plan.plan, words)

  /// The words that texts are looked through for: the same for plans with the same registries, unless a plan has a glossary
  /// or units of its own.
  private(set) lazy var words = registries.words.adding(plan.plan.declarations)

  /// The title of each task, folded so that only its words count; nil where it has none.
  public private(set) lazy var foldedTaskTitles: [FoldedText?] = plan.plan.tasks.map { $0.title?.foldedWords }

  /// The titles of the tasks without what adds nothing.
  private(set) lazy var taskTitles = TaskTitles(
    foldedTaskTitles, years: TaskTitleWords.years(of: plan.plan.document.span))

  /// Whether two tasks have the same words in their titles, in any order.
  private(set) lazy var repeatsTaskTitle = taskTitles.holdTwice

  /// The name of each objective, folded so that only its words count; empty where it has none.
  private(set) lazy var foldedObjectiveNames: [FoldedText] = plan.plan.objectives.map { objective in
    objective.name?.foldedWords ?? FoldedText("", .name)
  }

  /// The declarations of the registries, read once for all plans of a run.
  private(set) lazy var registries = runCache.readings(of: plan.registries)

  /// The units of the plan itself, with the words of their names.
  private(set) lazy var ownUnits = runCache.unitNames.lend { memo in
    plan.plan.declarations.units.map { UnitWords($0, &memo) }
  }

  /// The units of the registries and the plan, read for comparison.
  private(set) lazy var unitReadings = UnitReadings(plan, ownUnits, registries)

  /// The units by every name they have.
  private(set) lazy var unitNames = UnitNames(ownUnits, registries)

  /// The documents that the plan's own words name by number.
  private(set) lazy var writtenCitations = WrittenCitation.all(in: plan.plan, texts)

  /// The documents that the plan's words and the registries name, where something is wrong with what they say.
  private(set) lazy var faultyMentions =
    registries.faultyMentions + writtenCitations.compactMap { Faulty($0, CitationFaults.of($0.mention)) }

  /// The citations in whose number, date or issuer something is wrong.
  private(set) lazy var faultyCitations =
    registries.faultyCitations + plan.plan.declarations.citations.compactMap { Faulty($0, CitationFaults.of($0)) }

  /// The number keys that several citations of the registries and the plan have.
  private(set) lazy var repeatedCitationNumbers = DuplicateCitation.repeatedNumbers(self)

  /// The issuing body's name, as it is declared where it is, folded; nil where the plan names none.
  private(set) lazy var issuerName: FoldedText? = plan.plan.document.issuer.map {
    (plan.unit($0)?.name ?? $0.text).foldedWords
  }

  /// The commune or ward that the plan is for, and its city; nil where the issuer is no body of one.
  private(set) lazy var ownPlace = OwnPlace(plan)

  /// What the texts say of bodies, areas, places and posts that may be wrong.
  private(set) lazy var bodyMentions = BodyMentions(self)

  /// What is wrong with the fixed numbers of rows and groups.
  private(set) lazy var numberFaults = NumberFaults(self)

  /// The days that the plan covers; nil where it does not say.
  private(set) lazy var times = PlanTimes(plan.plan.document)

  /// The tasks and phases whose deadlines name days.
  private(set) lazy var datedWork = DatedWork.all(in: plan.plan)

  /// The number that each task prints; its position from 1 where no table prints it.
  public private(set) lazy var taskNumbers = plan.taskNumbers.enumerated().map { $1 ?? String($0 + 1) }

  /// The shares that the objectives set for the plan's own years.
  private(set) lazy var shareObjectives = ShareStatement.ofObjectives(in: self)

  /// The shares that tasks, phases, paragraphs and tables set.
  private(set) lazy var shareTexts = ShareStatement.ofTexts(in: self)
}
