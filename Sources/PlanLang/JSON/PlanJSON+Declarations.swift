extension PlanJSON {
  func write(_ document: DocumentHeader, _ json: inout JSONWriter) {
    json.text("type", document.type)
    json.text("number", document.number)
    json.text("symbol", document.symbol)
    if let date = document.date { json.field("date", date.value.isoDescription) }
    json.text("place", document.place)
    reference("issuer", document.issuer, &json)
    json.span("period", document.span)
    json.text("subject", document.subject)
    entries("basis", document.basis, \.range, &json) { json, basis in
      json.text("verb", basis.verb)
      json.text("cite", basis.cite?.text)
      let words = [plan.citation(basis.cite)?.complete, basis.text?.string].compactMap { $0 }
      json.field("text", words.joined(separator: " "))
    }
    if let signer = document.signer {
      json.key("signer")
      json.object { json in
        json.text("authority", signer.authority)
        reference("body", signer.body, &json)
        json.text("post", signer.post)
        json.text("name", signer.name)
      }
    }
    entries("recipients", document.recipients, \.range, &json) { json, recipient in
      json.field("to", plan.label(recipient.to))
      json.text("purpose", recipient.purpose)
    }
    json.texts("archive", document.archive)
    if let urgency = document.urgency { json.field("urgency", urgency.rawValue) }
    json.text("circulation", document.circulation)
  }

  /// What the plan and its registries declare, the plan's own first.
  func writeDeclarations(_ json: inout JSONWriter) {
    let scopes = plan.scopes.map(\.declarations)
    entries("units", scopes.flatMap(\.units), \.range, &json) { json, unit in
      json.field("id", unit.id.string)
      json.field("name", unit.name.string)
      json.text("short", unit.short)
      json.texts("aliases", unit.aliases)
      json.text("level", unit.level)
      json.text("parent", unit.parent?.text)
      json.flag("collective", unit.isCollective)
    }
    entries("former", scopes.flatMap(\.former), \.range, &json) { json, former in
      json.text("name", former.name)
      json.texts("aliases", former.aliases)
      json.text("level", former.level)
      if let until = former.until { json.field("until", until.value.isoDescription) }
      json.texts("successors", former.successors.map(\.text))
      json.text("note", former.note)
    }
    entries("people", scopes.flatMap(\.people), \.range, &json) { json, person in
      json.field("id", person.id.string)
      json.text("name", person.name)
      json.text("post", person.post)
    }
    entries("citations", scopes.flatMap(\.citations), \.range, &json) { json, citation in
      json.field("id", citation.id.string)
      json.text("type", citation.type)
      json.text("number", citation.number)
      if let date = citation.date { json.field("date", date.value.isoDescription) }
      json.text("issuer", citation.issuer)
      json.text("subject", citation.subject)
      json.field("complete", citation.complete)
      json.field("short", citation.shortForm)
    }
    entries("glossary", scopes.flatMap(\.glossary), \.range, &json) { json, term in
      json.field("id", term.id.string)
      json.text("meaning", term.meaning)
      json.texts("avoid", term.avoid)
    }
  }

  /// A place where an id is expected, where it is filled.
  func reference(_ key: String, _ reference: Reference?, _ json: inout JSONWriter) {
    guard let reference else { return }
    json.key(key)
    write(reference, &json)
  }

  /// A list of such places.
  func references(_ key: String, _ references: [Reference], _ json: inout JSONWriter) {
    json.list(key, references) { write($1, &$0) }
  }

  private func write(_ reference: Reference, _ json: inout JSONWriter) {
    json.object { json in
      switch reference.form {
      case .name:
        json.field("id", id(of: reference))
        if let name = plan.unit(reference)?.name.string ?? plan.person(reference)?.label { json.field("name", name) }
      case .words: json.field("text", reference.text.string)
      case .open: json.flag("open", true)
      }
      json.text("note", reference.note)
    }
  }

  private func id(of reference: Reference) -> String {
    plan.unit(reference)?.id.string ?? plan.person(reference)?.id.string ?? reference.text.string
  }
}
