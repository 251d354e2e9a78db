#include "CCurlShims.h"

#include <arpa/inet.h>
#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct {
    uint8_t *bytes;
    size_t count, room;
} Buffer;

struct CCurlShims_Answer {
    CURL *easy;
    struct curl_slist *headers;
    Buffer head, body;
    size_t sizeLimit;
    size_t *held;
    CCurlShims_Judge judge;
    uint64_t identifier;
    long status;
    int end;
    bool isTooLarge, isRefused;
    CCurlShims_Answer *previous, *next;
};

struct CCurlShims_Pool {
    CURLM *multi;
    char *certificates;
    // The requests that run, and the bytes that they hold.
    CCurlShims_Answer *running;
    size_t held;
};

// What a head may have, and what all bodies that are on their way may hold together.
static const size_t headLimit = 128 << 10;
static const size_t poolLimit = 512 << 20;

static bool append(Buffer *buffer, const char *bytes, size_t count) {
    if (count > buffer->room - buffer->count) {
        size_t room = (buffer->count + count) * 2;
        uint8_t *larger = realloc(buffer->bytes, room);
        if (larger == NULL) return false;
        buffer->bytes = larger;
        buffer->room = room;
    }
    memcpy(buffer->bytes + buffer->count, bytes, count);
    buffer->count += count;
    return true;
}

// What a callback returns that is not the count of bytes ends the request.
static size_t takeBody(char *bytes, size_t size, size_t items, void *context) {
    CCurlShims_Answer *answer = context;
    size_t count = size * items;
    if (count > answer->sizeLimit - answer->body.count || count > poolLimit - *answer->held) {
        answer->isTooLarge = true;
        return 0;
    }
    if (!append(&answer->body, bytes, count)) return 0;
    *answer->held += count;
    return count;
}

static size_t takeHead(char *bytes, size_t size, size_t items, void *context) {
    CCurlShims_Answer *answer = context;
    size_t count = size * items;
    // A head may follow another: "100 Continue", a proxy's.
    if (count >= 5 && memcmp(bytes, "HTTP/", 5) == 0) answer->head.count = 0;
    if (answer->head.count + count > headLimit) {
        answer->isTooLarge = true;
        return 0;
    }
    return append(&answer->head, bytes, count) ? count : 0;
}

static bool mayConnect(CCurlShims_Answer *answer, const struct sockaddr *address) {
    bool may = false;
    if (address->sa_family == AF_INET) {
        may = answer->judge((const uint8_t *)&((const struct sockaddr_in *)address)->sin_addr, 4);
    } else if (address->sa_family == AF_INET6) {
        may = answer->judge((const uint8_t *)&((const struct sockaddr_in6 *)address)->sin6_addr, 16);
    }
    if (!may) answer->isRefused = true;
    return may;
}

static curl_socket_t openSocket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    (void)purpose;
    if (!mayConnect(context, &address->addr)) return CURL_SOCKET_BAD;
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

#if LIBCURL_VERSION_NUM >= 0x075000
// A connection that another request has opened is used again without a socket being opened.
static int aboutToAsk(void *context, char *peer, char *local, int peerPort, int localPort) {
    (void)local, (void)peerPort, (void)localPort;
    CCurlShims_Answer *answer = context;
    uint8_t address[16];
    size_t count = inet_pton(AF_INET, peer, address) == 1 ? 4 : inet_pton(AF_INET6, peer, address) == 1 ? 16 : 0;
    if (count > 0 && answer->judge(address, count)) return CURL_PREREQFUNC_OK;
    answer->isRefused = true;
    return CURL_PREREQFUNC_ABORT;
}
#endif

static void start(void) { curl_global_init(CURL_GLOBAL_DEFAULT); }

CCurlShims_Pool *CCurlShims_Pool_open(const char *certificates) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, start);
    CCurlShims_Pool *pool = calloc(1, sizeof *pool);
    if (pool == NULL) return NULL;
    pool->certificates = certificates == NULL ? NULL : strdup(certificates);
    pool->multi = curl_multi_init();
    if (pool->multi != NULL) return pool;
    CCurlShims_Pool_close(pool);
    return NULL;
}

static void unlinkAnswer(CCurlShims_Pool *pool, CCurlShims_Answer *answer) {
    if (answer->previous != NULL) answer->previous->next = answer->next;
    else pool->running = answer->next;
    if (answer->next != NULL) answer->next->previous = answer->previous;
    curl_multi_remove_handle(pool->multi, answer->easy);
    curl_easy_cleanup(answer->easy);
    curl_slist_free_all(answer->headers);
    answer->easy = NULL;
    answer->headers = NULL;
    pool->held -= answer->body.count;
}

void CCurlShims_Pool_close(CCurlShims_Pool *pool) {
    while (pool->running != NULL) {
        CCurlShims_Answer *answer = pool->running;
        unlinkAnswer(pool, answer);
        CCurlShims_Answer_free(answer);
    }
    if (pool->multi != NULL) curl_multi_cleanup(pool->multi);
    free(pool->certificates);
    free(pool);
}

// The lines as curl's list; a line that is empty is none.
static struct curl_slist *listOf(const char *lines) {
    struct curl_slist *list = NULL;
    char *copy = strdup(lines), *rest = copy, *line;
    while (copy != NULL && (line = strsep(&rest, "\n")) != NULL) {
        if (*line != 0) list = curl_slist_append(list, line);
    }
    free(copy);
    return list;
}

static void set(CURL *easy, CCurlShims_Answer *answer, const CCurlShims_Request *request, const char *certificates) {
    curl_easy_setopt(easy, CURLOPT_URL, request->url);
#if LIBCURL_VERSION_NUM >= 0x075500
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
#else
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
#endif
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_USERAGENT, request->userAgent);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, answer->headers);
    if (request->body != NULL) {
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)request->bodyCount);
        curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, request->body);
    }
    if (request->body != NULL || strcmp(request->method, "GET") != 0) {
        curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, request->method);
    }
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, request->connectMilliseconds);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, request->totalMilliseconds);
    if (certificates != NULL) curl_easy_setopt(easy, CURLOPT_CAINFO, certificates);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, answer);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHead);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, answer);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, answer);
    if (request->judge != NULL) {
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
        curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, answer);
#if LIBCURL_VERSION_NUM >= 0x075000
        curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, aboutToAsk);
        curl_easy_setopt(easy, CURLOPT_PREREQDATA, answer);
    }
#else
    } else {
        // Nobody could look at the connection before it is used again.
        curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    }
#endif
}

bool CCurlShims_Pool_add(CCurlShims_Pool *pool, uint64_t identifier, const CCurlShims_Request *request) {
    CCurlShims_Answer *answer = calloc(1, sizeof *answer);
    CURL *easy = answer == NULL ? NULL : curl_easy_init();
    if (easy == NULL) {
        free(answer);
        return false;
    }
    answer->easy = easy;
    answer->identifier = identifier;
    answer->sizeLimit = request->sizeLimit;
    answer->judge = request->judge;
    answer->held = &pool->held;
    answer->headers = listOf(request->headers);
    set(easy, answer, request, pool->certificates);
    answer->next = pool->running;
    if (answer->next != NULL) answer->next->previous = answer;
    pool->running = answer;
    if (curl_multi_add_handle(pool->multi, easy) == CURLM_OK) return true;
    unlinkAnswer(pool, answer);
    CCurlShims_Answer_free(answer);
    return false;
}

static bool hasConnected(const CCurlShims_Answer *answer) {
    char *peer = NULL;
    return curl_easy_getinfo(answer->easy, CURLINFO_PRIMARY_IP, &peer) == CURLE_OK && peer != NULL && *peer != 0;
}

static int endOf(const CCurlShims_Answer *answer, CURLcode code) {
    if (answer->isTooLarge) return CCurlShims_tooLarge;
    if (answer->isRefused && code != CURLE_OK) return CCurlShims_refusedAddress;
    switch (code) {
    case CURLE_OK: return CCurlShims_done;
    case CURLE_URL_MALFORMAT: return CCurlShims_badAddress;
    // Also what a server is told by that answers without a head.
    case CURLE_UNSUPPORTED_PROTOCOL: return hasConnected(answer) ? CCurlShims_noHTTP : CCurlShims_badAddress;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return CCurlShims_unknownHost;
    case CURLE_OPERATION_TIMEDOUT: return CCurlShims_tooSlow;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR: return CCurlShims_badCertificate;
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM: return CCurlShims_cut;
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WEIRD_SERVER_REPLY: return CCurlShims_noHTTP;
    default: return CCurlShims_unreachable;
    }
}

CCurlShims_Answer *CCurlShims_Pool_next(CCurlShims_Pool *pool, int milliseconds) {
    for (int attempt = 0; attempt < 2; attempt++) {
        int running = 0, left = 0;
        curl_multi_perform(pool->multi, &running);
        for (CURLMsg *message; (message = curl_multi_info_read(pool->multi, &left)) != NULL;) {
            if (message->msg != CURLMSG_DONE) continue;
            CCurlShims_Answer *answer = NULL;
            CURLcode code = message->data.result;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &answer);
            curl_easy_getinfo(answer->easy, CURLINFO_RESPONSE_CODE, &answer->status);
            answer->end = endOf(answer, code);
            unlinkAnswer(pool, answer);
            return answer;
        }
        if (attempt == 0) curl_multi_poll(pool->multi, NULL, 0, milliseconds, NULL);
    }
    return NULL;
}

uint64_t CCurlShims_Answer_identifier(const CCurlShims_Answer *answer) { return answer->identifier; }
int CCurlShims_Answer_end(const CCurlShims_Answer *answer) { return answer->end; }
long CCurlShims_Answer_status(const CCurlShims_Answer *answer) { return answer->status; }

const uint8_t *CCurlShims_Answer_head(const CCurlShims_Answer *answer, size_t *count) {
    *count = answer->head.count;
    return answer->head.bytes;
}

const uint8_t *CCurlShims_Answer_body(const CCurlShims_Answer *answer, size_t *count) {
    *count = answer->body.count;
    return answer->body.bytes;
}

void CCurlShims_Answer_free(CCurlShims_Answer *answer) {
    free(answer->head.bytes);
    free(answer->body.bytes);
    free(answer);
}
