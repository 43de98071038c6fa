#pragma once
#include <zlib.h>

// inflateInit2 is a macro. Reads gzip only; the window is as large as gzip allows.
static inline int kommunesjekk_gunzip_init(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

// inflateInit is a macro. Reads what zlib packed.
static inline int kommunesjekk_inflate_init(z_stream *stream) { return inflateInit(stream); }
