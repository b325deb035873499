import Glibc

/// Signals that end the program, held back while something is half done: a file that is being written, a converter that
/// is at work. They take effect as soon as it is finished or cleared away.
enum Interruption {
  /// Ctrl+C, `kill`, a terminal that is closed; without those that the caller has the program ignore (`nohup`).
  static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&set, signal) }
    return set
  }

  /// Runs `body`; a signal that comes meanwhile waits until it is done.
  static func heldBack<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    var held = signals
    var before = sigset_t()
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    // Handlers cannot be compared; SIG_IGN is the pointer 1.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
