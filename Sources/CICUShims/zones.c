#include "CICUShimsZones.h"
