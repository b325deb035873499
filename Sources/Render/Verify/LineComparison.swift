/// Holds the lines of a file, those around and between its tables, against the lines that the plan prints.
struct LineComparison {
  /// A line that the plan prints.
  struct PlanLine {
    var text: String
    var part: DocumentPart
    /// What the line says where it may be filled in by hand.
    var gaps: GapLine?
  }

  /// A line of the file.
  struct FileLine {
    var text: String
    /// The table that it stands in, one that is none of the plan's; nil outside of tables.
    var table: Int?
  }

  let plan: [PlanLine]
  let file: [FileLine]
  /// How many signers the plan leaves open: so many names in the signature were filled in.
  let openSigners: Int

  /// What differs, and what was filled in.
  private(set) var differences: [Difference] = []
  private(set) var fillings: [GapFilling] = []
  /// Lines of the plan that the file has as they are.
  private(set) var equal = 0

  init(plan: [PlanLine], file: [FileLine], openSigners: Int) {
    self.plan = plan
    self.file = file
    self.openSigners = openSigners
    compare()
  }

  private mutating func compare() {
    var numbers = TextNumbers()
    let (left, right) = (plan.map { numbers.number(of: $0.text) }, file.map { numbers.number(of: $0.text) })
    let (leftWords, rightWords) = (plan.map { numbers.words(of: $0.text) }, file.map { numbers.words(of: $0.text) })
    let (mine, theirs) = (self.plan, self.file)
    let pairs = Alignment.pairs(left, right, joined: 60, least: 0.4) { rows, places in
      // A line may have become several, or several one: line breaks are not always kept.
      if rows.count + places.count > 2 {
        let (one, other) = (Self.joined(mine[rows].map(\.text)), Self.joined(theirs[places].map(\.text)))
        if one == other { return 1 }
        return TextNumbers.likeness(leftWords[rows].flatMap { $0 }.sorted(), rightWords[places].flatMap { $0 }.sorted())
          - 0.1
      }
      let (i, j) = (rows.lowerBound, places.lowerBound)
      if mine[i].gaps?.fillings(of: theirs[j].text) != nil { return 1 }
      return TextNumbers.likeness(leftWords[i], rightWords[j])
    }
    var missing = pairs.filter(\.file.isEmpty).flatMap(\.plan)
    var added = pairs.filter(\.plan.isEmpty).flatMap(\.file)
    let moved = moves(&missing, &added, leftWords, rightWords)
    let arrived = Set(moved.values)
    let newTables = newTables(added)
    var named: Set<Int> = []
    var part = plan.first?.part ?? .head
    for pair in pairs {
      if let row = pair.plan.first { part = plan[row].part }
      if pair.file.isEmpty {
        for row in pair.plan {
          if let place = moved[row] {
            hold(row..<row + 1, against: place..<place + 1)
            if case .text = plan[row].part { addMove(row, place) }
          } else {
            differences.append(Difference(.lineMissing, in: plan[row].part, plan: plan[row].text))
          }
        }
      } else if pair.plan.isEmpty {
        for place in pair.file where !arrived.contains(place) { addLine(place, in: part, newTables, &named) }
      } else {
        hold(pair.plan, against: pair.file)
      }
    }
  }

  /// Lines that stand elsewhere: equal ones, and in head and signature alike ones, whose order is the printer's.
  private func moves(_ missing: inout [Int], _ added: inout [Int], _ left: [[Int]], _ right: [[Int]]) -> [Int: Int] {
    var moves: [Int: Int] = [:]
    var places: [String: [Int]] = [:]
    for place in added.reversed() { places[file[place].text, default: []].append(place) }
    for row in missing {
      if let place = places[plan[row].text]?.popLast() {
        moves[row] = place
      } else if !plan[row].part.isText, added.count <= 1_000,
        let place = added.first(where: { place in
          !moves.values.contains(place)
            && (plan[row].gaps?.fillings(of: file[place].text) != nil
              || TextNumbers.likeness(left[row], right[place]) >= 0.7)
        })
      {
        moves[row] = place
        places[file[place].text]?.removeAll { $0 == place }
      }
    }
    missing.removeAll { moves[$0] != nil }
    let arrived = Set(moves.values)
    added.removeAll(where: arrived.contains)
    return moves
  }

  private mutating func hold(_ rows: Range<Int>, against places: Range<Int>) {
    let (one, other) = (Self.joined(plan[rows].map(\.text)), Self.joined(file[places].map(\.text)))
    guard let row = rows.first else { return }
    if one == other {
      equal += rows.count
    } else if rows.count == 1, let filled = plan[row].gaps?.fillings(of: other) {
      equal += 1
      fillings += filled.map { GapFilling(kind: $0.kind, part: plan[row].part, value: $0.value) }
    } else {
      differences.append(Difference(.line, in: plan[row].part, plan: one, file: other))
    }
  }

  private mutating func addMove(_ row: Int, _ place: Int) {
    differences.append(
      Difference(
        .lineMoved, in: plan[row].part, row: .init(number: "", title: plan[row].text),
        plan: row == 0 ? "" : plan[row - 1].text, file: place == 0 ? "" : file[place - 1].text))
  }

  private mutating func addLine(_ place: Int, in part: DocumentPart, _ newTables: Set<Int>, _ named: inout Set<Int>) {
    let line = file[place].text
    if part == .signature, fillings.count(where: { $0.kind == .signer }) < openSigners, Self.isName(line) {
      fillings.append(GapFilling(kind: .signer, part: part, value: line))
    } else if let table = file[place].table, newTables.contains(table) {
      if named.insert(table).inserted { differences.append(Difference(.tableAdded, in: part, file: line)) }
    } else {
      differences.append(Difference(.lineAdded, in: part, file: line))
    }
  }

  /// The tables of more than one line whose every line is new: each is one difference, not one for each line.
  private func newTables(_ added: [Int]) -> Set<Int> {
    func sizes(_ places: some Sequence<Int>) -> [Int: Int] {
      var sizes: [Int: Int] = [:]
      for place in places { if let table = file[place].table { sizes[table, default: 0] += 1 } }
      return sizes
    }
    let all = sizes(file.indices)
    return Set(sizes(added).filter { $0.value > 1 && all[$0.key] == $0.value }.keys)
  }

  private static func joined(_ lines: [String]) -> String {
    lines.joined(separator: " ")
  }

  /// "Nguyễn Văn A", "TS. Trần Thị Bé": a few words with capitals, nothing that other lines have.
  private static func isName(_ line: String) -> Bool {
    let words = ComparedText.words(line)
    return (2...7).contains(words.count) && line.allSatisfy { $0.isLetter || $0 == " " || $0 == "." }
      && words.allSatisfy { $0.first?.isUppercase == true } && words.last?.last?.isLetter == true
      && words.contains { $0.contains(where: \.isLowercase) }
  }
}

extension DocumentPart {
  /// Whether it is the text between head and signature, whose order is the plan's.
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
