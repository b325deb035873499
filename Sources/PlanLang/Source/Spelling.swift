import Synchronization

/// A value that is not spelt as it reads, followed by its spelling in the file; and how far the two have been walked side by
/// side, so that the places of many findings in one long text cost one walk.
@usableFromInline
final class Spelling: Sendable {
  @usableFromInline let buffer: [UInt8]

  /// States of the walk, some hundred bytes apart.
  private let known = Mutex<[SpellingWalk.State]>([])
  private static let distance = 256

  init(buffer: [UInt8]) {
    self.buffer = buffer
  }

  /// Moves a walk that has not begun up to a byte of the value that lies a little before `offset` (an offset in `buffer`).
  func advance(_ walk: inout SpellingWalk, towards offset: Int) {
    guard offset - walk.state.offset > Self.distance else { return }
    known.withLock { known in
      let next = known.partitioningIndex { $0.offset >= offset }
      if next > 0 { walk.state = known[next - 1] }
      // Not to the very place: what stands for nothing before it belongs to it.
      while walk.state.offset < offset - Self.distance, walk.step() {
        if walk.state.offset - (known.last?.offset ?? 0) >= Self.distance { known.append(walk.state) }
      }
    }
  }
}
