#pragma once
#include <zlib.h>

// inflateInit2 is a macro. Reads gzip only; the window is as large as gzip allows.
static inline int kommunesjekk_gunzip_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
