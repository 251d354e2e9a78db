#ifndef CCURLSHIMS_H
#define CCURLSHIMS_H

// What Svodka needs of libcurl's multi interface: many HTTP requests at once, each within limits. It is C because curl's
// options are set through functions of variable arguments, which Swift cannot call.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Requests that run at once, and the connections that they leave open for the next.
typedef struct CCurlShims_Pool CCurlShims_Pool;

/// Whether a connection to an address may be opened: four bytes of IPv4, or sixteen of IPv6.
typedef bool (*CCurlShims_Judge)(const uint8_t *_Nonnull address, size_t count);

typedef struct {
    const char *_Nonnull method;
    const char *_Nonnull url;
    const char *_Nonnull userAgent;
    /// `Name: value`, one a line, divided by line feeds; may be empty.
    const char *_Nonnull headers;
    const uint8_t *_Nullable body;
    size_t bodyCount;
    long connectMilliseconds;
    long totalMilliseconds;
    /// Bytes of a body, counted after it is unpacked.
    size_t sizeLimit;
    /// Asked of every address before it is connected to, and before a connection is used again; NULL where all may be.
    CCurlShims_Judge _Nullable judge;
} CCurlShims_Request;

/// How a request ended.
enum {
    CCurlShims_done = 0,
    CCurlShims_badAddress,
    CCurlShims_unknownHost,
    CCurlShims_unreachable,
    CCurlShims_refusedAddress,
    CCurlShims_badCertificate,
    CCurlShims_tooSlow,
    CCurlShims_tooLarge,
    CCurlShims_cut,
    CCurlShims_noHTTP,
};

/// What came of a request; it belongs to whoever took it out of the pool.
typedef struct CCurlShims_Answer CCurlShims_Answer;

/// - certificates: a file of certificates to trust; NULL for the system's.
CCurlShims_Pool *_Nullable CCurlShims_Pool_open(const char *_Nullable certificates);

/// Ends the requests that still run.
void CCurlShims_Pool_close(CCurlShims_Pool *_Nonnull pool);

/// Begins a request; what it points to is copied. False where it could not even begin.
bool CCurlShims_Pool_add(CCurlShims_Pool *_Nonnull pool, uint64_t identifier, const CCurlShims_Request *_Nonnull request);

/// Waits so long for a request to end; NULL when none has by then.
CCurlShims_Answer *_Nullable CCurlShims_Pool_next(CCurlShims_Pool *_Nonnull pool, int milliseconds);

uint64_t CCurlShims_Answer_identifier(const CCurlShims_Answer *_Nonnull answer);
int CCurlShims_Answer_end(const CCurlShims_Answer *_Nonnull answer);
long CCurlShims_Answer_status(const CCurlShims_Answer *_Nonnull answer);
/// The lines of the head that came last, each with its end.
const uint8_t *_Nullable CCurlShims_Answer_head(const CCurlShims_Answer *_Nonnull answer, size_t *_Nonnull count);
const uint8_t *_Nullable CCurlShims_Answer_body(const CCurlShims_Answer *_Nonnull answer, size_t *_Nonnull count);
void CCurlShims_Answer_free(CCurlShims_Answer *_Nonnull answer);

#endif
