#include "arena.h"

#include <limits.h>
#include <pthread.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorPointer;
#else
typedef xmlErrorPtr ErrorPointer;
#endif

// An open element costs a step for every unexpected end tag after it (2.9 walks the whole stack), so that a hostile
// page takes the square of its length. Real pages stay below 100,000 steps.
static const size_t maximumEffort = 100000000;
static const int maximumOpenElements = 5000;

static pthread_once_t prepared = PTHREAD_ONCE_INIT;

void CLibXML2Shims_prepare(void) {
    pthread_once(&prepared, xmlInitParser);
}

static uint32_t lineOf(const CLibXML2Shims_Tree *tree) {
    xmlParserCtxtPtr parser = tree->parser;
    if (parser == NULL || parser->input == NULL || parser->input->line < 1) return 1;
    return (uint32_t)parser->input->line;
}

static void stopIfSpent(CLibXML2Shims_Tree *tree) {
    xmlParserCtxtPtr parser = tree->parser;
    if (!tree->outOfMemory && tree->effort <= maximumEffort && parser->nameNr <= maximumOpenElements
        && tree->nodeCount < tree->limits.nodes)
        return;
    tree->truncated = 1;
    xmlStopParser(parser);
}

// 3 bytes of U+E000 and 7 letters at the most.
static const size_t longestReference = 10;

/// The text that the reference at the beginning of these bytes stands for; no bytes where there is none.
static CLibXML2Shims_Bytes unstash(CLibXML2Shims_Tree *tree, const uint8_t *bytes, size_t count, size_t *length) {
    CLibXML2Shims_Bytes none = {NULL, 0};
    if (count < 4 || bytes[0] != 0xEE || bytes[1] != 0x80 || bytes[2] != 0x80) return none;
    uint32_t number = 0;
    size_t end = 3;
    while (end < count && end < longestReference && bytes[end] >= 'A' && bytes[end] <= 'P')
        number = number << 4 | (uint32_t)(bytes[end++] - 'A');
    if (end == count || bytes[end] < 'a' || bytes[end] > 'p') return none;
    number = number << 4 | (uint32_t)(bytes[end] - 'a');
    if (number < tree->stashNext || number >= tree->stash.count) return none;
    tree->stashNext = number + 1;
    *length = end + 1;
    return (CLibXML2Shims_Bytes){tree->stash.bytes + tree->stash.ranges[number].start, tree->stash.ranges[number].length};
}

static void onHTMLText(void *context, const xmlChar *bytes, int length) {
    CLibXML2Shims_Tree *tree = context;
    if (length <= 0) return;
    uint32_t line = lineOf(tree);
    size_t count = (size_t)length, copied = 0;
    const uint8_t *found = bytes;
    while (tree->stashNext < tree->stash.count
           && (found = memchr(found, 0xEE, count - (size_t)(found - bytes))) != NULL) {
        size_t position = (size_t)(found - bytes), reference = 1;
        CLibXML2Shims_Bytes text = unstash(tree, found, count - position, &reference);
        found += reference;
        if (text.bytes == NULL) continue;
        CLibXML2Shims_addText(tree, (CLibXML2Shims_Bytes){bytes + copied, position - copied}, line);
        CLibXML2Shims_addText(tree, text, line);
        copied = position + reference;
    }
    CLibXML2Shims_addText(tree, (CLibXML2Shims_Bytes){bytes + copied, count - copied}, line);
}

static void onHTMLStart(void *context, const xmlChar *name, const xmlChar **attributes) {
    CLibXML2Shims_Tree *tree = context;
    stopIfSpent(tree);
    uint32_t interned = CLibXML2Shims_internKept(tree, (const char *)name);
    if (!CLibXML2Shims_openElement(tree, interned, lineOf(tree))) return;
    for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
        const uint8_t *value = attributes[1] == NULL ? (const uint8_t *)"" : attributes[1];
        CLibXML2Shims_Bytes bytes = {value, strlen((const char *)value)};
        size_t reference = 0;
        if (bytes.count <= longestReference) {
            CLibXML2Shims_Bytes text = unstash(tree, value, bytes.count, &reference);
            if (text.bytes != NULL && reference == bytes.count) bytes = text;
        }
        CLibXML2Shims_addAttribute(tree, CLibXML2Shims_internKept(tree, (const char *)attributes[0]), bytes);
    }
}

static void onHTMLEnd(void *context, const xmlChar *name) {
    (void)name;
    CLibXML2Shims_closeElement(context);
}

static void onText(void *context, const xmlChar *bytes, int count) {
    CLibXML2Shims_Tree *tree = context;
    if (count > 0) CLibXML2Shims_addText(tree, (CLibXML2Shims_Bytes){bytes, (size_t)count}, lineOf(tree));
}

static void onHTMLError(void *context, ErrorPointer error) {
    (void)error;
    CLibXML2Shims_Tree *tree = context;
    xmlParserCtxtPtr parser = tree->parser;
    if (parser == NULL) return;
    tree->effort += (size_t)(parser->nameNr < 0 ? 0 : parser->nameNr) + 1;
    stopIfSpent(tree);
}

CLibXML2Shims_Tree *CLibXML2Shims_parseHTML(
    const uint8_t *bytes, size_t count, CLibXML2Shims_Limits limits, CLibXML2Shims_Stash stash) {
    CLibXML2Shims_Tree *tree = CLibXML2Shims_makeTree(limits, count);
    // libxml2 has no parser for an empty memory.
    if (tree == NULL || count == 0 || count >= INT_MAX) return tree;
    tree->stash = stash;
    CLibXML2Shims_prepare();
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
    if (parser == NULL) {
        CLibXML2Shims_freeTree(tree);
        return NULL;
    }
    htmlCtxtUseOptions(
        parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
            | HTML_PARSE_IGNORE_ENC);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElement = onHTMLStart;
    parser->sax->endElement = onHTMLEnd;
    parser->sax->characters = onHTMLText;
    parser->sax->ignorableWhitespace = onHTMLText;
    parser->sax->cdataBlock = onHTMLText;
    parser->sax->serror = onHTMLError;
    parser->userData = tree;
    tree->parser = parser;
    htmlParseDocument(parser);
    tree->parser = NULL;
    CLibXML2Shims_closeAll(tree);
    if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    htmlFreeParserCtxt(parser);
    return tree;
}

static void onXMLStart(
    void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *namespace_, int namespaceCount,
    const xmlChar **namespaces, int attributeCount, int defaultedCount, const xmlChar **attributes) {
    (void)namespaceCount, (void)namespaces, (void)defaultedCount;
    CLibXML2Shims_Tree *tree = context;
    stopIfSpent(tree);
    uint32_t name = CLibXML2Shims_intern(tree, (const char *)local, (const char *)prefix, (const char *)namespace_);
    if (!CLibXML2Shims_openElement(tree, name, lineOf(tree))) return;
    for (int i = 0; i < attributeCount; i++, attributes += 5) {
        CLibXML2Shims_addAttribute(
            tree,
            CLibXML2Shims_intern(
                tree, (const char *)attributes[0], (const char *)attributes[1], (const char *)attributes[2]),
            (CLibXML2Shims_Bytes){attributes[3], (size_t)(attributes[4] - attributes[3])});
    }
}

static void onXMLEnd(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *namespace_) {
    (void)local, (void)prefix, (void)namespace_;
    CLibXML2Shims_closeElement(context);
}

static void onXMLError(void *context, ErrorPointer error) {
    CLibXML2Shims_Tree *tree = context;
    if (error == NULL || error->level < XML_ERR_ERROR) return;
    if (tree->problem.code == 0) {
        tree->problem.code = error->code;
        tree->problem.line = error->line > 0 ? (uint32_t)error->line : lineOf(tree);
    }
    tree->effort += 1000;
    if (tree->parser != NULL) stopIfSpent(tree);
}

CLibXML2Shims_Tree *CLibXML2Shims_parseXML(
    const uint8_t *bytes, size_t count, CLibXML2Shims_Limits limits, int recovers) {
    CLibXML2Shims_Tree *tree = CLibXML2Shims_makeTree(limits, count);
    if (tree == NULL) return tree;
    if (count == 0 || count >= INT_MAX) {
        tree->problem = (CLibXML2Shims_Problem){XML_ERR_DOCUMENT_EMPTY, 1};
        return tree;
    }
    CLibXML2Shims_prepare();
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
    if (parser == NULL) {
        CLibXML2Shims_freeTree(tree);
        return NULL;
    }
    // The caller removes every document type declaration, so that there is no entity to replace but the five of XML's.
    int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOENT | XML_PARSE_NOCDATA
        | XML_PARSE_IGNORE_ENC;
    xmlCtxtUseOptions(parser, recovers ? options | XML_PARSE_RECOVER : options);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    memset(parser->sax, 0, sizeof *parser->sax);
    parser->sax->initialized = XML_SAX2_MAGIC;
    parser->sax->startElementNs = onXMLStart;
    parser->sax->endElementNs = onXMLEnd;
    parser->sax->characters = onText;
    parser->sax->ignorableWhitespace = onText;
    parser->sax->cdataBlock = onText;
    parser->sax->serror = onXMLError;
    parser->userData = tree;
    tree->parser = parser;
    xmlParseDocument(parser);
    tree->parser = NULL;
    CLibXML2Shims_closeAll(tree);
    if (!parser->wellFormed && tree->problem.code == 0)
        tree->problem = (CLibXML2Shims_Problem){XML_ERR_INTERNAL_ERROR, 0};
    if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
    parser->myDoc = NULL;
    xmlFreeParserCtxt(parser);
    return tree;
}

uint32_t CLibXML2Shims_codePointOfEntity(const char *name) {
    const htmlEntityDesc *entity = htmlEntityLookup((const xmlChar *)name);
    return entity == NULL ? 0 : entity->value;
}
