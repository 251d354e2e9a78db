#include "CLibXML2Shims.h"
