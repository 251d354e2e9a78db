#include "CICUShimsCharsets.h"
