#include "CICUShimsBreaks.h"
