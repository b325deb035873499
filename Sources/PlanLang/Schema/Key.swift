/// Every key of the language. Its raw value is the English spelling; the Vietnamese one belongs to the field, since one word
/// may mean two things in two records.
enum Key: String, CaseIterable, Sendable {
  case plan, registry, include, document, units, people, citations, glossary, groups, objectives, tasks, phases, budget
  case tables, layouts, sections, appendices
  case type, number, symbol, date, place, issuer, year, period, subject, basis, signer, recipients, archive
  case urgency, circulation
  case verb, cite, text, authority, body, post, name, to, purpose
  case short, aliases, level, parent, collective, meaning, avoid, former, successors, until
  case id, group, unit, baseline, target, lead, note, extra, value
  case title, monitor, support, person, due, output, cites, open
  case focus, outputs, item, content, estimate, source
  case columns, rows, key, label, labels, numbering, style, restart, groupRows = "group_rows", orientation, widths
  case table, layout, `where`, total, by, items, part
  case plans, lang, stage, templates, levels, mandatory, deadlines, folders, path

  /// The English spelling.
  var name: String { rawValue }

  /// Its place among all keys. An enum without payloads is one byte, the case's place; a raw value that is a number would
  /// leave the names to reflection, a million instructions at the start of every check.
  var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
