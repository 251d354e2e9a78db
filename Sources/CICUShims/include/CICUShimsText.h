#ifndef CICUSHIMS_TEXT_H
#define CICUSHIMS_TEXT_H

#include <stddef.h>
#include <stdint.h>

#endif
