extension ResolvedPlan {
  /// How the text names an appendix: "Phụ lục", with its number where there are several (decree clause D28).
  public func appendixName(_ index: Int) -> String {
    let number = appendixNumber(index)
    return number.isEmpty ? "Phụ lục" : "Phụ lục \(number)"
  }

  /// The Roman number of an appendix: the fixed one, else counted; empty where there is only one without a fixed number.
  public func appendixNumber(_ index: Int) -> String {
    if let number = plan.appendices[index].number { return number.string }
    return plan.appendices.count > 1 ? RomanNumeral.string(index + 1) : ""
  }

  /// The number that each task has in the first appendix that prints it, else in the first table of the text, without a
  /// point; nil where none does. Linear in the number of rows.
  public var taskNumbers: [String?] { printedNumbers(of: .tasks) }

  /// The numbers of the entries that tables of a kind print, likewise.
  func printedNumbers(of kind: TableKind) -> [String?] {
    var numbers = [String?](repeating: nil, count: plan.count(of: kind))
    func add(_ table: ResolvedTable?) {
      guard let table, table.kind == kind else { return }
      for row in table.items where numbers[row.index] == nil {
        let number = table.printedNumber(row)
        numbers[row.index] = number.hasSuffix(".") ? String(number.dropLast()) : number
      }
    }
    func visit(_ sections: [ResolvedSection]) {
      for section in sections {
        if section.section.order == nil { add(section.table) }
        visit(section.sections)
      }
    }
    appendixTables.forEach(add)
    if numbers.contains(nil) { visit(outline) }
    return numbers
  }
}

extension Plan {
  /// How many entries a table of a kind can have.
  fileprivate func count(of kind: TableKind) -> Int {
    switch kind {
    case .tasks: tasks.count
    case .objectives: objectives.count
    case .phases: phases.count
    case .budget: budget.count
    case .own(let index): tables[index].rows.count
    }
  }
}
