#ifndef CICUSHIMS_ZONES_H
#define CICUSHIMS_ZONES_H

#include <stddef.h>
#include <stdint.h>

#endif
