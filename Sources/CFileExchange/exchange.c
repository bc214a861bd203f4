#define _GNU_SOURCE
#include "CFileExchange.h"

#include <errno.h>
#include <stdio.h>

#if defined(__APPLE__)
int docgen_exchange_paths(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}
#else
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif

int docgen_exchange_paths(const char *first, const char *second) {
  long result = syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
  return result == 0 ? 0 : errno;
}
#endif
