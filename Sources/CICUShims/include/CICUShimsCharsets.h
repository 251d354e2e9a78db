#ifndef CICUSHIMS_CHARSETS_H
#define CICUSHIMS_CHARSETS_H

#include <stddef.h>
#include <stdint.h>

#endif
