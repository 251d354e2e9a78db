#ifndef CLIBXML2SHIMS_H
#define CLIBXML2SHIMS_H

// What Svodka needs of libxml2, in plain C types. It is C because libxml2's headers include ICU's on some systems,
// which clash with the ICU inside Foundation when Swift sees both.

#include <stddef.h>
#include <stdint.h>

/// No parent, child, sibling, prefix or namespace.
#define CLIBXML2SHIMS_NONE UINT32_MAX

enum {
    CLibXML2Shims_KindDocument = 0,
    CLibXML2Shims_KindElement = 1,
    CLibXML2Shims_KindText = 2,
};

/// A range of bytes in the tree's text.
typedef struct {
    uint32_t start;
    uint32_t length;
} CLibXML2Shims_Range;

/// A name in use: three ranges of the tree's text; an absent prefix or namespace starts at CLIBXML2SHIMS_NONE.
typedef struct {
    CLibXML2Shims_Range local;
    CLibXML2Shims_Range prefix;
    CLibXML2Shims_Range namespace_;
} CLibXML2Shims_Name;

typedef struct {
    uint32_t name;
    CLibXML2Shims_Range value;
} CLibXML2Shims_Attribute;

/// A node; nodes stand in document order, so that a node's descendants are those between it and `end`.
typedef struct {
    uint32_t parent;
    uint32_t end;
    /// The position in the names; 0 for texts and the document.
    uint32_t name;
    /// An element's first attribute; a text's first byte.
    uint32_t start;
    /// The number of attributes; of bytes.
    uint32_t count;
    /// From 1.
    uint32_t line;
    uint32_t kind;
} CLibXML2Shims_Node;

/// The most that a tree may hold; what comes after is left out, and the tree says so.
typedef struct {
    uint32_t depth;
    uint32_t nodes;
    uint32_t attributes;
} CLibXML2Shims_Limits;

typedef struct {
    /// libxml2's number for what is wrong; 0 when nothing is.
    int32_t code;
    /// From 1; 0 when unknown.
    uint32_t line;
} CLibXML2Shims_Problem;

typedef struct CLibXML2Shims_Tree CLibXML2Shims_Tree;

/// Texts that were taken out of a page: U+E000 and one to five letters, five bits each (A is 0), stand for the text with
/// that number. A text is put back once at most, and in their order, so that a page cannot make itself longer.
typedef struct {
    const uint8_t *bytes;
    const CLibXML2Shims_Range *ranges;
    uint32_t count;
} CLibXML2Shims_Stash;

/// Parses UTF-8 without NUL bytes; NULL only when memory ran out. Never loads anything, never follows a declared charset.
CLibXML2Shims_Tree *CLibXML2Shims_parseHTML(
    const uint8_t *bytes, size_t count, CLibXML2Shims_Limits limits, CLibXML2Shims_Stash stash);
CLibXML2Shims_Tree *CLibXML2Shims_parseXML(
    const uint8_t *bytes, size_t count, CLibXML2Shims_Limits limits, int recovers);
void CLibXML2Shims_freeTree(CLibXML2Shims_Tree *tree);

const CLibXML2Shims_Node *CLibXML2Shims_nodes(const CLibXML2Shims_Tree *tree, size_t *count);
const CLibXML2Shims_Attribute *CLibXML2Shims_attributes(const CLibXML2Shims_Tree *tree, size_t *count);
const CLibXML2Shims_Name *CLibXML2Shims_names(const CLibXML2Shims_Tree *tree, size_t *count);
const uint8_t *CLibXML2Shims_text(const CLibXML2Shims_Tree *tree, size_t *count);
/// The first thing wrong with an XML text.
CLibXML2Shims_Problem CLibXML2Shims_problem(const CLibXML2Shims_Tree *tree);
/// Whether a limit left something out.
int CLibXML2Shims_isTruncated(const CLibXML2Shims_Tree *tree);

/// The code point of an HTML entity such as `nbsp`; 0 for an unknown name. `name` ends with NUL.
uint32_t CLibXML2Shims_codePointOfEntity(const char *name);

typedef void (*CLibXML2Shims_Report)(void *context, int32_t line, const char *message);

enum {
    CLibXML2Shims_SchemaValid = 0,
    CLibXML2Shims_SchemaInvalid = 1,
    CLibXML2Shims_SchemaBroken = 2,
    CLibXML2Shims_SchemaMalformedDocument = 3,
};

/// Validates a document against a RELAX NG schema (XML syntax), both UTF-8, and reports each violation.
int CLibXML2Shims_validateRelaxNG(
    const uint8_t *schema, size_t schemaCount, const uint8_t *document, size_t documentCount,
    CLibXML2Shims_Report report, void *context);

#endif
