#pragma once
// mallopt is in a header of its own, which the Glibc module leaves out.
#include <malloc.h>
