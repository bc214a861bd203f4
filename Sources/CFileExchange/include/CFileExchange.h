#ifndef C_FILE_EXCHANGE_H
#define C_FILE_EXCHANGE_H

/// Exchanges two paths of one file system in one step: renameat2(RENAME_EXCHANGE) on Linux,
/// renamex_np(RENAME_SWAP) on macOS. Returns 0, or the value of errno.
int docgen_exchange_paths(const char *first, const char *second);

#endif
