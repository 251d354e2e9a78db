#include "CICUShimsText.h"
