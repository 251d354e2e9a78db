#ifndef CICUSHIMS_H
#define CICUSHIMS_H

// One header a topic; none of them names a type of ICU's.
#include "CICUShimsBreaks.h"
#include "CICUShimsCharsets.h"
#include "CICUShimsNames.h"
#include "CICUShimsText.h"
#include "CICUShimsWidth.h"
#include "CICUShimsZones.h"

#endif
