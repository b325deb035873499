/// A body: a committee, department, police station ... or a collective such as "Các phòng, ban, đơn vị".
public struct Unit: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// Its id.
  public var id: Text
  /// Full name, as the decree's clause D07 wants it printed.
  public var name: Text
  /// Short name for running text.
  public var short: Text?
  /// Other names that may be written for it.
  public var aliases: [Text]
  /// The administrative level: xã, phường, thành phố ...
  public var level: Text?
  /// The body above it, by id or in words.
  public var parent: Reference?
  /// Stands for many units and can lead nothing (PL506).
  public var isCollective: Bool
}

/// A body that no longer exists: a district's committee, a department that was merged into another (key `former`).
public struct FormerUnit: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// Its full name while it existed.
  public var name: Text?
  /// Other names that were written for it.
  public var aliases: [Text]
  /// The administrative level: xã, huyện, tỉnh ...
  public var level: Text?
  /// The day from which it no longer exists.
  public var until: Located<CalendarDate>?
  /// The bodies that took over its work, by id, by name or in words.
  public var successors: [Reference]
  /// Note.
  public var note: Text?

  /// Every way in which it was written.
  public var names: [Text] { [name].compactMap { $0 } + aliases }
}

/// A person who answers for work.
public struct Person: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// The id.
  public var id: Text
  /// Name; nil while it is open.
  public var name: Text?
  /// Post.
  public var post: Text?

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
public struct Term: Sendable {
  /// The whole declaration.
  public var range: SourceRange
  /// The abbreviation or word.
  public var id: Text
  /// What it stands for.
  public var meaning: Text?
  /// Spellings to avoid.
  public var avoid: [Text]
}
