/// The names that a template may use, and where.
struct TemplateVocabulary: Sendable {
  /// Texts: `{{name}}`, and `{{#name}}...{{/name}}` for what is printed only where there is one.
  let texts: Set<String>
  /// Finished HTML: `{{{name}}}`, and `{{#name}}` likewise.
  let markup: Set<String>
  /// Lists: `{{#name}}...{{/name}}`, with the names that each entry adds.
  let lists: [String: TemplateVocabulary]
  /// What a template must print somewhere, so that nothing of a plan is lost.
  let required: [String]

  init(texts: Set<String>, markup: Set<String>, lists: [String: TemplateVocabulary], required: [String] = []) {
    self.texts = texts
    self.markup = markup
    self.lists = lists
    self.required = required
  }

  /// Every name, here and in the lists, in order.
  var allNames: [String] {
    (texts.union(markup).union(lists.keys) + lists.values.flatMap(\.allNames)).sorted()
  }
}
