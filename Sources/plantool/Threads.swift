import Glibc
import Synchronization

/// Work on several threads that ends before the call does.
enum Threads {
  /// How many threads there are to be had.
  static let available = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

  /// The number that a call asks for; as many as there are processors where it asks for none.
  static func count(_ asked: Int?) throws(UsageError) -> Int {
    guard let asked else { return available }
    guard asked > 0 else {
      throw UsageError(vi: "--jobs cần một số từ 1 trở lên", en: "--jobs needs a number from 1 on")
    }
    return min(asked, 256)
  }

  /// Each element's result, in the order of the elements.
  ///
  /// - Parameters:
  ///   - worker: makes what one thread works with; called on that thread.
  ///   - body: handles one element. Whoever is free takes the next.
  ///   - stack: bytes of each thread's stack: as many as the system gives the program itself.
  static func map<Element: Sendable, Worker, Result: Sendable>(
    _ elements: [Element], count: Int = available, stack: Int = 8 << 20, worker: @escaping @Sendable () -> Worker,
    _ body: @escaping @Sendable (Worker, Element) -> Result
  ) -> [Result] {
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: elements.count))
    func work() {
      let worker = worker()
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < elements.count else { return }
        let result = body(worker, elements[index])
        results.withLock { $0[index] = result }
      }
    }
    run(min(count, elements.count), stack: stack, work)
    return results.withLock { $0.compactMap { $0 } }
  }

  /// Runs `work` so many times at once: on this thread, alone where one is enough, and on others.
  private static func run(_ count: Int, stack: Int, _ work: () -> Void) {
    guard count > 1 else { return work() }
    withoutActuallyEscaping(work) { work in
      var threads: [pthread_t] = []
      var attributes = pthread_attr_t()
      pthread_attr_init(&attributes)
      pthread_attr_setstacksize(&attributes, stack)
      for _ in 1..<count {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Work(work))
        let status = pthread_create(
          &thread, &attributes,
          { pointer in
            guard let pointer else { return nil }
            Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
            return nil
          }, box.toOpaque())
        if status == 0 {
          threads.append(thread)
        } else {
          // The machine has no more threads: those that run do all the work.
          box.release()
          break
        }
      }
      pthread_attr_destroy(&attributes)
      work()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  private final class Work {
    let body: () -> Void

    init(_ body: @escaping () -> Void) {
      self.body = body
    }
  }
}
