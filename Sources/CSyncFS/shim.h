/* Waits until the disk has everything that was written to the file system of an open file. glibc declares it for GNU's own
   programs alone, which Swift's import of glibc is not. */
int syncfs(int descriptor);
