#ifndef CLINUXSHIMS_H
#define CLINUXSHIMS_H

// Calls of Linux that glibc shows to GNU sources alone, and Swift's module of glibc so does not.

/// Gives two files or folders of one file system each other's name, at once (`renameat2`, RENAME_EXCHANGE).
///
/// Returns 0, or the errno of the failure: EINVAL or ENOSYS where the file system or the kernel has no such call.
int CLinuxShims_exchange(const char *_Nonnull first, const char *_Nonnull second);

/// A file that is in memory alone and has no name in any folder (`memfd_create`); it is closed in programs that are
/// started. Returns its descriptor, or -1.
int CLinuxShims_memory_file(const char *_Nonnull label);

#endif
