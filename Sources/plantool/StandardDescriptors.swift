import Glibc

/// Standard input, output and errors.
enum StandardDescriptors {
  /// Takes the numbers that the caller has closed (`>&-`), so that no file of the program's own gets one of them and is
  /// taken for a standard stream. What would read or write there fails, as it must.
  static func fillGaps() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
