import Glibc

/// Another program, run without a shell and in a process group of its own, so that everything it starts can be ended.
enum ChildProcess {
  /// How it ended.
  enum End {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal.
    case killed(Int32)
    /// It was ended, since its time was over.
    case timedOut
    /// It was ended, since this signal came to end the program itself.
    case interrupted(Int32)
    /// It could not be started; a number of the system (`errno`).
    case notStarted(Int32)
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - environment: `NAME=value`.
  ///   - log: a file that takes its output and its errors.
  ///   - seconds: how long it may take.
  static func run(
    _ program: String, _ arguments: [String], environment: [String], log: String, seconds: Int
  ) -> End {
    var awaited = Interruption.signals
    sigaddset(&awaited, SIGCHLD)
    var before = sigset_t()
    // Blocked signals wait: none is lost between the start of the program and the wait for its end.
    pthread_sigmask(SIG_BLOCK, &awaited, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let (process, fault) = start(program, arguments, environment, log)
    guard fault == 0 else { return .notStarted(fault) }
    // What it has started and not ended goes with it.
    defer { kill(-process, SIGKILL) }
    let end = now + seconds * 1000
    while true {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process { return Self.end(status) }
      let rest = end - now
      guard rest > 0 else {
        stop(process)
        return .timedOut
      }
      // A second at most, should the notice of the program's end be lost.
      var wait = timespec(tv_sec: min(rest / 1000, 1), tv_nsec: rest < 1000 ? rest % 1000 * 1_000_000 : 0)
      let signal = sigtimedwait(&awaited, nil, &wait)
      if signal > 0, signal != SIGCHLD {
        stop(process)
        return .interrupted(signal)
      }
    }
  }

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String], _ log: String
  ) -> (process: pid_t, fault: Int32) {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, no signal blocked, none ignored.
    var none = sigset_t()
    sigemptyset(&none)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    let fault = posix_spawn(&process, program, &files, &attributes, &words, &variables)
    return (process, fault)
  }

  private static func stop(_ process: pid_t) {
    kill(-process, SIGKILL)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }

  private static func end(_ status: Int32) -> End {
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
