/* measure RUNS COMMAND...: runs the command and prints, in milliseconds, the median wall clock, the median CPU time
   (user and system), and the largest resident size in MiB. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 3) { fprintf(stderr, "usage: measure RUNS COMMAND...\n"); return 2; }
  int runs = atoi(argv[1]);
  double *wall = calloc(runs, sizeof *wall), *cpu = calloc(runs, sizeof *cpu);
  long memory = 0;
  for (int run = 0; run < runs; run++) {
    struct timespec start, end;
    struct rusage usage;
    int status;
    clock_gettime(CLOCK_MONOTONIC, &start);
    pid_t child = vfork();
    if (child == 0) {
      int null = open("/dev/null", O_WRONLY);
      dup2(null, 1);
      execvp(argv[2], argv + 2);
      _exit(127);
    }
    if (wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) > 1) {
      fprintf(stderr, "%s failed\n", argv[2]);
      return 1;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    wall[run] = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
    cpu[run] = (seconds(usage.ru_utime) + seconds(usage.ru_stime)) * 1e3;
    if (usage.ru_maxrss > memory) memory = usage.ru_maxrss;
  }
  qsort(wall, runs, sizeof *wall, ascending);
  qsort(cpu, runs, sizeof *cpu, ascending);
  printf("%.2f %.2f %.1f\n", wall[runs / 2], cpu[runs / 2], memory / 1024.0);
  return 0;
}
