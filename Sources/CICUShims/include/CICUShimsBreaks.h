#ifndef CICUSHIMS_BREAKS_H
#define CICUSHIMS_BREAKS_H

#include <stddef.h>
#include <stdint.h>

#endif
