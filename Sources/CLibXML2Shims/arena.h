#ifndef CLIBXML2SHIMS_ARENA_H
#define CLIBXML2SHIMS_ARENA_H

#include "CLibXML2Shims.h"

// The growing form of a tree, filled by the parsers' callbacks in document order.

struct CLibXML2Shims_Tree {
    CLibXML2Shims_Node *nodes;
    CLibXML2Shims_Attribute *attributes;
    CLibXML2Shims_Name *names;
    uint8_t *text;
    size_t nodeCount, nodeRoom;
    size_t attributeCount, attributeRoom;
    size_t nameCount, nameRoom;
    size_t textCount, textRoom;
    /// Open addressing: positions in `names` plus one.
    uint32_t *slots;
    size_t slotCount;
    /// Names met last, by their address.
    struct {
        const char *address;
        uint32_t name;
    } recent[256];
    /// The innermost open node.
    uint32_t open;
    uint32_t depth;
    /// Elements that are open in the text but beyond the limits, so not in the tree.
    uint32_t skipped;
    CLibXML2Shims_Limits limits;
    CLibXML2Shims_Stash stash;
    /// The first text of the stash that was not put back yet.
    uint32_t stashNext;
    CLibXML2Shims_Problem problem;
    /// What the unexpected tags of an HTML text have cost, in steps through the open elements.
    size_t effort;
    int truncated;
    int outOfMemory;
    /// The parser's context, for lines and for stopping it.
    void *parser;
};

typedef struct {
    const uint8_t *bytes;
    size_t count;
} CLibXML2Shims_Bytes;

/// Sets up libxml2's globals, once, whichever thread comes first.
void CLibXML2Shims_prepare(void);
CLibXML2Shims_Tree *CLibXML2Shims_makeTree(CLibXML2Shims_Limits limits, size_t inputCount);
uint32_t CLibXML2Shims_intern(
    CLibXML2Shims_Tree *tree, const char *local, const char *prefix, const char *namespace_);
/// The same for an unqualified name that stays where it is while the tree grows, as those of the parser's dictionary do.
uint32_t CLibXML2Shims_internKept(CLibXML2Shims_Tree *tree, const char *local);
/// Opens an element; 0 when the limits leave it out.
int CLibXML2Shims_openElement(CLibXML2Shims_Tree *tree, uint32_t name, uint32_t line);
void CLibXML2Shims_addAttribute(CLibXML2Shims_Tree *tree, uint32_t name, CLibXML2Shims_Bytes value);
void CLibXML2Shims_closeElement(CLibXML2Shims_Tree *tree);
void CLibXML2Shims_addText(CLibXML2Shims_Tree *tree, CLibXML2Shims_Bytes bytes, uint32_t line);
void CLibXML2Shims_closeAll(CLibXML2Shims_Tree *tree);

#endif
