/// A body: a committee, department, police station ... or a collective such as "Các phòng, ban, đơn vị".
public final class Unit: @unchecked Sendable {
  /// The whole declaration.
  public let range: SourceRange
  /// Its id.
  public let id: Text
  /// Full name, as the decree's clause D07 wants it printed.
  public internal(set) var name: Text
  /// Short name for running text.
  public internal(set) var short: Text?
  /// Other names that may be written for it.
  public internal(set) var aliases: [Text] = []
  /// The administrative level: xã, phường, thành phố ...
  public internal(set) var level: Text?
  /// The body above it, by id or in words.
  public internal(set) var parent: Reference?
  /// Stands for many units and can lead nothing (PL506).
  public internal(set) var isCollective = false

  init(range: SourceRange, id: Text) {
    self.range = range
    self.id = id
    name = id
  }
}

/// A body that no longer exists: a district's committee, a department that was merged into another (key `former`).
public final class FormerUnit: @unchecked Sendable {
  /// The whole declaration.
  public let range: SourceRange
  /// Its full name while it existed.
  public internal(set) var name: Text?
  /// Other names that were written for it.
  public internal(set) var aliases: [Text] = []
  /// The administrative level: xã, huyện, tỉnh ...
  public internal(set) var level: Text?
  /// The day from which it no longer exists.
  public internal(set) var until: Located<CalendarDate>?
  /// The bodies that took over its work, by id, by name or in words.
  public internal(set) var successors: [Reference] = []
  /// Note.
  public internal(set) var note: Text?

  init(range: SourceRange) {
    self.range = range
  }

  /// Every way in which it was written.
  public var names: [Text] { [name].compactMap { $0 } + aliases }
}

/// A person who answers for work.
public final class Person: @unchecked Sendable {
  /// The whole declaration.
  public let range: SourceRange
  /// The id.
  public let id: Text
  /// Name; nil while it is open.
  public internal(set) var name: Text?
  /// Post.
  public internal(set) var post: Text?

  init(range: SourceRange, id: Text) {
    self.range = range
    self.id = id
  }

  /// What a table prints: `name - post`, or the one that is known.
  public var label: String {
    switch (name?.string, post?.string) {
    case (let name?, let post?): "\(name) - \(post)"
    case (let name?, nil): name
    case (nil, let post): post ?? ""
    }
  }
}

/// An abbreviation, or a preferred spelling.
public final class Term: @unchecked Sendable {
  /// The whole declaration.
  public let range: SourceRange
  /// The abbreviation or word.
  public let id: Text
  /// What it stands for.
  public internal(set) var meaning: Text?
  /// Spellings to avoid.
  public internal(set) var avoid: [Text] = []

  init(range: SourceRange, id: Text) {
    self.range = range
    self.id = id
  }
}
