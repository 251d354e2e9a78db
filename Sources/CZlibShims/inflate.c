#include "CZlibShims.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

static uInt piece(size_t count) { return count > UINT_MAX ? UINT_MAX : (uInt)count; }

size_t CZlibShims_inflate(const uint8_t *bytes, size_t count, int isGzip, uint8_t *output, size_t capacity,
                          int *ending) {
    z_stream stream;
    memset(&stream, 0, sizeof stream);
    *ending = CZlibShims_Broken;
    // Windows of 32 KB; 16 more means a gzip header, a minus none at all.
    if (inflateInit2(&stream, isGzip ? 15 + 16 : -15) != Z_OK) return 0;
    size_t written = 0;
    stream.next_in = (Bytef *)bytes;
    size_t unread = count;
    for (;;) {
        stream.avail_in = piece(unread);
        stream.next_out = output + written;
        stream.avail_out = piece(capacity - written);
        uInt in = stream.avail_in, out = stream.avail_out;
        int result = inflate(&stream, Z_NO_FLUSH);
        unread -= in - stream.avail_in;
        written += out - stream.avail_out;
        if (result == Z_STREAM_END) {
            *ending = CZlibShims_Whole;
            // A gzip file may go on with another member; what else follows is none of it.
            if (!isGzip || unread < 2 || stream.next_in[0] != 0x1F || stream.next_in[1] != 0x8B) break;
            if (inflateReset(&stream) != Z_OK) break;
            *ending = CZlibShims_Broken;
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            break;
        } else if (written == capacity) {
            *ending = CZlibShims_Full;
            break;
        } else if (unread == 0 || result == Z_BUF_ERROR) {
            break;
        }
    }
    inflateEnd(&stream);
    return written;
}
