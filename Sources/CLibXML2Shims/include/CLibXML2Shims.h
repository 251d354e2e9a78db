#ifndef CLIBXML2SHIMS_H
#define CLIBXML2SHIMS_H

#include <stddef.h>
#include <stdint.h>

#endif
