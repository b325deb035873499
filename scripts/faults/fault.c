// Faults on purpose: loaded before the program (LD_PRELOAD), it counts the calls that the program makes of the system
// about files, and at the one that is asked for lets the system fail, be slow, or something happen. Standard output is
// one of the files; standard error and what lies in folders of the system are left alone.
//
//   FAULT_ROOT   the folder whose files count; relative paths count as well
//   FAULT_TRACE  a file to which each call that counts is added as a line: its name and the path
//   FAULT_AT     the number of the call, from 1
//   FAULT_DO     what happens there: a number (the call fails with this errno and does nothing), "short" (half of the bytes
//                are read or written), "signal N" (the program gets signal N before the call), "run" (FAULT_RUN, a script
//                of the shell, is run before the call)
//   FAULT_STAYS  set: every later call of the same name fails too, as on a disk that stays full
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { descriptors = 1024, pathLimit = 4096 };

static atomic_int calls;
// The paths of open files that count.
static char *names[descriptors];
static char chosen[32];

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

// What the program starts is not meant.
__attribute__((constructor)) static void leaveChildrenAlone(void) { unsetenv("LD_PRELOAD"); }

static void trace(const char *call, const char *path) {
  const char *file = getenv("FAULT_TRACE");
  if (file == NULL) return;
  char line[pathLimit + 64];
  int length = snprintf(line, sizeof line, "%s %s\n", call, path);
  for (char *letter = line; letter < line + length - 1; letter++)
    if (*letter == '\n') *letter = '?';
  int descriptor = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (descriptor < 0) return;
  syscall(SYS_write, descriptor, line, (size_t)length);
  syscall(SYS_close, descriptor);
}

static void run(void) {
  const char *script = getenv("FAULT_RUN");
  if (script == NULL) return;
  char *path = NULL;
  if (asprintf(&path, "PATH=%s", getenv("PATH") ? getenv("PATH") : "/usr/bin:/bin") < 0) return;
  char *environment[] = {path, NULL};
  pid_t child = vfork();
  if (child == 0) {
    execle("/bin/sh", "sh", "-c", script, NULL, environment);
    _exit(127);
  }
  while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
  free(path);
}

// Counts a call. Returns the errno with which it fails, 0 where it is made, -1 where it does half of its work.
static int meet(const char *call, const char *path) {
  int saved = errno;
  trace(call, path);
  int number = atomic_fetch_add(&calls, 1) + 1;
  const char *at = getenv("FAULT_AT");
  const char *action = getenv("FAULT_DO");
  int result = 0;
  if (at != NULL && action != NULL) {
    int wanted = atoi(at);
    if (number == wanted) snprintf(chosen, sizeof chosen, "%s", call);
    bool stays = number > wanted && getenv("FAULT_STAYS") != NULL && strcmp(chosen, call) == 0;
    if (number == wanted || stays) {
      if (strcmp(action, "short") == 0) {
        result = -1;
      } else if (strncmp(action, "signal ", 7) == 0) {
        kill(getpid(), atoi(action + 7));
      } else if (strcmp(action, "run") == 0) {
        run();
      } else {
        result = atoi(action);
      }
    }
  }
  errno = saved;
  return result;
}

static bool counts(const char *path) {
  if (path == NULL) return false;
  if (path[0] != '/') return true;
  const char *root = getenv("FAULT_ROOT");
  return root != NULL && strncmp(path, root, strlen(root)) == 0;
}

static const char *name(int descriptor) {
  if (descriptor < 0 || descriptor >= descriptors || descriptor == STDERR_FILENO) return NULL;
  if (names[descriptor] != NULL) return names[descriptor];
  if (descriptor == STDIN_FILENO) return "stdin";
  return descriptor == STDOUT_FILENO ? "stdout" : NULL;
}

// Meets a fault in a call about a path or an open file; `failure` is what the call returns then.
#define MEET(call, path, failure)       \
  const char *met = (path);             \
  int fault = 0;                        \
  if (met != NULL) {                    \
    fault = meet(call, met);            \
    if (fault > 0) {                    \
      errno = fault;                    \
      return failure;                   \
    }                                   \
  }

static int opened(int descriptor, const char *path) {
  if (descriptor >= 0 && descriptor < descriptors) names[descriptor] = path == NULL ? NULL : strdup(path);
  return descriptor;
}

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  MEET("open", counts(path) ? path : NULL, -1)
  return opened((int)syscall(SYS_openat, AT_FDCWD, path, flags, mode), met);
}

int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return open(path, flags, mode);
}

int close(int descriptor) {
  const char *path = name(descriptor);
  int fault = path == NULL ? 0 : meet("close", path);
  if (descriptor >= 0 && descriptor < descriptors) {
    free(names[descriptor]);
    names[descriptor] = NULL;
  }
  // As on Linux, the descriptor is gone even where the call fails.
  int result = (int)syscall(SYS_close, descriptor);
  if (fault <= 0) return result;
  errno = fault;
  return -1;
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  MEET("read", name(descriptor), -1)
  return syscall(SYS_read, descriptor, bytes, fault < 0 ? (count + 1) / 2 : count);
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  MEET("write", name(descriptor), -1)
  return syscall(SYS_write, descriptor, bytes, fault < 0 ? (count + 1) / 2 : count);
}

int syncfs(int descriptor) {
  MEET("syncfs", name(descriptor), -1)
  return REAL(syncfs)(descriptor);
}

int fsync(int descriptor) {
  MEET("fsync", name(descriptor), -1)
  return REAL(fsync)(descriptor);
}

int fchmod(int descriptor, mode_t mode) {
  MEET("fchmod", name(descriptor), -1)
  return REAL(fchmod)(descriptor, mode);
}

int fchown(int descriptor, uid_t owner, gid_t group) {
  MEET("fchown", name(descriptor), -1)
  return REAL(fchown)(descriptor, owner, group);
}

int fstat(int descriptor, struct stat *status) {
  MEET("fstat", name(descriptor), -1)
  return REAL(fstat)(descriptor, status);
}

int stat(const char *path, struct stat *status) {
  MEET("stat", counts(path) ? path : NULL, -1)
  return REAL(stat)(path, status);
}

int lstat(const char *path, struct stat *status) {
  MEET("lstat", counts(path) ? path : NULL, -1)
  return REAL(lstat)(path, status);
}

int fstatat(int folder, const char *restrict path, struct stat *restrict status, int flags) {
  MEET("fstatat", "folder", -1)
  return REAL(fstatat)(folder, path, status, flags);
}

int access(const char *path, int mode) {
  MEET("access", counts(path) ? path : NULL, -1)
  return REAL(access)(path, mode);
}

char *realpath(const char *path, char *buffer) {
  MEET("realpath", counts(path) ? path : NULL, NULL)
  return REAL(realpath)(path, buffer);
}

int rename(const char *from, const char *to) {
  MEET("rename", counts(to) ? to : NULL, -1)
  return REAL(rename)(from, to);
}

int unlink(const char *path) {
  MEET("unlink", counts(path) ? path : NULL, -1)
  return REAL(unlink)(path);
}

int rmdir(const char *path) {
  MEET("rmdir", counts(path) ? path : NULL, -1)
  return REAL(rmdir)(path);
}

int mkdir(const char *path, mode_t mode) {
  MEET("mkdir", counts(path) ? path : NULL, -1)
  return REAL(mkdir)(path, mode);
}

char *mkdtemp(char *pattern) {
  MEET("mkdtemp", counts(pattern) ? pattern : NULL, NULL)
  return REAL(mkdtemp)(pattern);
}

DIR *opendir(const char *path) {
  MEET("opendir", counts(path) ? path : NULL, NULL)
  return REAL(opendir)(path);
}

struct dirent *readdir(DIR *folder) {
  MEET("readdir", "folder", NULL)
  return REAL(readdir)(folder);
}

ssize_t listxattr(const char *path, char *list, size_t size) {
  MEET("listxattr", counts(path) ? path : NULL, -1)
  return REAL(listxattr)(path, list, size);
}

ssize_t getxattr(const char *path, const char *attribute, void *value, size_t size) {
  MEET("getxattr", counts(path) ? path : NULL, -1)
  return REAL(getxattr)(path, attribute, value, size);
}

int fsetxattr(int descriptor, const char *attribute, const void *value, size_t size, int flags) {
  MEET("fsetxattr", name(descriptor), -1)
  return REAL(fsetxattr)(descriptor, attribute, value, size, flags);
}

int pthread_create(
    pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
  // Fails by returning the fault.
  int fault = meet("pthread_create", "thread");
  return fault > 0 ? fault : REAL(pthread_create)(thread, attributes, body, argument);
}
