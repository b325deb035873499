/* measure SECONDS COMMAND...: runs the command once, its output thrown away, and prints the wall clock and the CPU time (user
   and system) in milliseconds and the largest resident size in MiB. Where it takes more than SECONDS of CPU it is ended, and
   the status is 3. It ends with the process that started it, and the command with it. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double milliseconds(struct timeval time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; }

int main(int argc, char **argv) {
  if (argc < 3) { fprintf(stderr, "usage: measure SECONDS COMMAND...\n"); return 2; }
  struct rlimit limit = {atoi(argv[1]), RLIM_INFINITY};
  setrlimit(RLIMIT_CPU, &limit);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  struct timespec start, end;
  struct rusage usage;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = vfork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    int null = open("/dev/null", O_WRONLY);
    dup2(null, 1);
    execvp(argv[2], argv + 2);
    _exit(127);
  }
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) { perror(argv[2]); return 1; }
  clock_gettime(CLOCK_MONOTONIC, &end);
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU) return 3;
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) { fprintf(stderr, "%s failed\n", argv[2]); return 1; }
  printf("%.3f %.3f %.2f\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6,
         milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss / 1024.0);
  return 0;
}
