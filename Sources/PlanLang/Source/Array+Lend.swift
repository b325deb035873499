extension Array {
  /// Hands every element to `body`, in order, without a copy of it: a loop over the array would count one reference more
  /// for each reference that an element holds, and one less afterwards, each with an atomic instruction.
  @inlinable
  public func lend(_ body: (Element) -> Void) {
    let elements = self
    let span = elements.span
    for index in span.indices { body(span[index]) }
  }
}
