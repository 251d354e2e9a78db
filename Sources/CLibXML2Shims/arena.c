#include "arena.h"

#include <stdlib.h>
#include <string.h>

static int grow(CLibXML2Shims_Tree *tree, void **items, size_t *room, size_t needed, size_t width) {
    if (needed <= *room) return 1;
    size_t wanted = *room < 64 ? 64 : *room * 2;
    if (wanted < needed) wanted = needed;
    void *larger = wanted > SIZE_MAX / width || needed > UINT32_MAX - 1 ? NULL : realloc(*items, wanted * width);
    if (larger == NULL) {
        tree->outOfMemory = 1;
        tree->truncated = 1;
        return 0;
    }
    *items = larger;
    *room = wanted;
    return 1;
}

static CLibXML2Shims_Range store(CLibXML2Shims_Tree *tree, CLibXML2Shims_Bytes bytes) {
    CLibXML2Shims_Range range = {(uint32_t)tree->textCount, 0};
    if (bytes.count == 0) return range;
    if (!grow(tree, (void **)&tree->text, &tree->textRoom, tree->textCount + bytes.count, 1)) return range;
    memcpy(tree->text + tree->textCount, bytes.bytes, bytes.count);
    tree->textCount += bytes.count;
    range.length = (uint32_t)bytes.count;
    return range;
}

static CLibXML2Shims_Range storeString(CLibXML2Shims_Tree *tree, const char *string) {
    CLibXML2Shims_Range none = {CLIBXML2SHIMS_NONE, 0};
    if (string == NULL) return none;
    return store(tree, (CLibXML2Shims_Bytes){(const uint8_t *)string, strlen(string)});
}

static int same(const CLibXML2Shims_Tree *tree, CLibXML2Shims_Range range, const char *string) {
    if (string == NULL) return range.start == CLIBXML2SHIMS_NONE;
    if (range.start == CLIBXML2SHIMS_NONE) return 0;
    return strlen(string) == range.length && memcmp(tree->text + range.start, string, range.length) == 0;
}

static uint32_t hash(const char *string, uint32_t seed) {
    for (; string != NULL && *string != 0; string++) seed = (seed ^ (uint8_t)*string) * 16777619u;
    return (seed ^ 0xff) * 16777619u;
}

static int growSlots(CLibXML2Shims_Tree *tree) {
    size_t count = tree->slotCount == 0 ? 256 : tree->slotCount * 2;
    // The hashes are not kept, so that the names are read again; that happens once per doubling.
    uint32_t *slots = calloc(count, sizeof *slots);
    if (slots == NULL) {
        tree->outOfMemory = 1;
        return 0;
    }
    for (size_t i = 0; i < tree->nameCount; i++) {
        uint32_t h = 2166136261u;
        const CLibXML2Shims_Range *parts = &tree->names[i].local;
        for (int part = 0; part < 3; part++) {
            for (uint32_t b = 0; parts[part].start != CLIBXML2SHIMS_NONE && b < parts[part].length; b++)
                h = (h ^ tree->text[parts[part].start + b]) * 16777619u;
            h = (h ^ 0xff) * 16777619u;
        }
        size_t slot = h & (count - 1);
        while (slots[slot] != 0) slot = (slot + 1) & (count - 1);
        slots[slot] = (uint32_t)i + 1;
    }
    free(tree->slots);
    tree->slots = slots;
    tree->slotCount = count;
    return 1;
}

uint32_t CLibXML2Shims_intern(
    CLibXML2Shims_Tree *tree, const char *local, const char *prefix, const char *namespace_) {
    if (tree->nameCount * 2 >= tree->slotCount && !growSlots(tree)) return 0;
    uint32_t h = hash(namespace_, hash(prefix, hash(local, 2166136261u)));
    size_t slot = h & (tree->slotCount - 1);
    for (; tree->slots[slot] != 0; slot = (slot + 1) & (tree->slotCount - 1)) {
        const CLibXML2Shims_Name *name = &tree->names[tree->slots[slot] - 1];
        if (same(tree, name->local, local) && same(tree, name->prefix, prefix)
            && same(tree, name->namespace_, namespace_))
            return tree->slots[slot] - 1;
    }
    if (!grow(tree, (void **)&tree->names, &tree->nameRoom, tree->nameCount + 1, sizeof *tree->names)) return 0;
    CLibXML2Shims_Name name = {
        storeString(tree, local), storeString(tree, prefix), storeString(tree, namespace_)};
    tree->names[tree->nameCount] = name;
    tree->slots[slot] = (uint32_t)++tree->nameCount;
    return (uint32_t)tree->nameCount - 1;
}

uint32_t CLibXML2Shims_internKept(CLibXML2Shims_Tree *tree, const char *local) {
    size_t place = (uintptr_t)local % (sizeof tree->recent / sizeof *tree->recent);
    if (tree->recent[place].address != local) {
        tree->recent[place].name = CLibXML2Shims_intern(tree, local, NULL, NULL);
        tree->recent[place].address = local;
    }
    return tree->recent[place].name;
}

static CLibXML2Shims_Node *addNode(CLibXML2Shims_Tree *tree, uint32_t kind, uint32_t line) {
    if (tree->nodeCount >= tree->limits.nodes) {
        tree->truncated = 1;
        return NULL;
    }
    if (!grow(tree, (void **)&tree->nodes, &tree->nodeRoom, tree->nodeCount + 1, sizeof *tree->nodes)) return NULL;
    CLibXML2Shims_Node *node = &tree->nodes[tree->nodeCount++];
    *node = (CLibXML2Shims_Node){.parent = tree->open, .line = line, .kind = kind};
    node->end = (uint32_t)tree->nodeCount;
    return node;
}

CLibXML2Shims_Tree *CLibXML2Shims_makeTree(CLibXML2Shims_Limits limits, size_t inputCount) {
    CLibXML2Shims_Tree *tree = calloc(1, sizeof *tree);
    if (tree == NULL) return NULL;
    tree->limits = limits;
    tree->open = CLIBXML2SHIMS_NONE;
    // Pages have a node for every 60 bytes or so; the text is hardly ever longer than the input.
    size_t nodes = inputCount / 64 + 64;
    grow(tree, (void **)&tree->nodes, &tree->nodeRoom, nodes < limits.nodes ? nodes : 64, sizeof *tree->nodes);
    grow(tree, (void **)&tree->text, &tree->textRoom, inputCount + 64, 1);
    CLibXML2Shims_intern(tree, "", NULL, NULL);
    if (tree->outOfMemory || addNode(tree, CLibXML2Shims_KindDocument, 1) == NULL) {
        CLibXML2Shims_freeTree(tree);
        return NULL;
    }
    tree->open = 0;
    return tree;
}

int CLibXML2Shims_openElement(CLibXML2Shims_Tree *tree, uint32_t name, uint32_t line) {
    CLibXML2Shims_Node *node = NULL;
    if (tree->skipped > 0 || tree->depth >= tree->limits.depth) {
        tree->truncated = 1;
    } else {
        node = addNode(tree, CLibXML2Shims_KindElement, line);
    }
    if (node == NULL) {
        tree->skipped++;
        return 0;
    }
    node->name = name;
    node->start = (uint32_t)tree->attributeCount;
    tree->open = (uint32_t)tree->nodeCount - 1;
    tree->depth++;
    return 1;
}

void CLibXML2Shims_addAttribute(CLibXML2Shims_Tree *tree, uint32_t name, CLibXML2Shims_Bytes value) {
    CLibXML2Shims_Node *node = &tree->nodes[tree->open];
    if (node->count >= tree->limits.attributes) {
        tree->truncated = 1;
        return;
    }
    if (!grow(tree, (void **)&tree->attributes, &tree->attributeRoom, tree->attributeCount + 1,
              sizeof *tree->attributes))
        return;
    tree->attributes[tree->attributeCount++] = (CLibXML2Shims_Attribute){name, store(tree, value)};
    node->count++;
}

void CLibXML2Shims_closeElement(CLibXML2Shims_Tree *tree) {
    if (tree->skipped > 0) {
        tree->skipped--;
        return;
    }
    if (tree->open == 0) return;
    CLibXML2Shims_Node *node = &tree->nodes[tree->open];
    node->end = (uint32_t)tree->nodeCount;
    tree->open = node->parent;
    tree->depth--;
}

void CLibXML2Shims_addText(CLibXML2Shims_Tree *tree, CLibXML2Shims_Bytes bytes, uint32_t line) {
    if (bytes.count == 0) return;
    CLibXML2Shims_Node *last = &tree->nodes[tree->nodeCount - 1];
    // The parsers report long texts and entities in pieces.
    if (last->kind == CLibXML2Shims_KindText && last->parent == tree->open
        && (size_t)last->start + last->count == tree->textCount) {
        last->count += store(tree, bytes).length;
        return;
    }
    CLibXML2Shims_Node *node = addNode(tree, CLibXML2Shims_KindText, line);
    if (node == NULL) return;
    CLibXML2Shims_Range range = store(tree, bytes);
    node->start = range.start;
    node->count = range.length;
}

void CLibXML2Shims_closeAll(CLibXML2Shims_Tree *tree) {
    tree->skipped = 0;
    while (tree->open != 0) CLibXML2Shims_closeElement(tree);
    tree->nodes[0].end = (uint32_t)tree->nodeCount;
}

void CLibXML2Shims_freeTree(CLibXML2Shims_Tree *tree) {
    if (tree == NULL) return;
    free(tree->nodes);
    free(tree->attributes);
    free(tree->names);
    free(tree->text);
    free(tree->slots);
    free(tree);
}

const CLibXML2Shims_Node *CLibXML2Shims_nodes(const CLibXML2Shims_Tree *tree, size_t *count) {
    *count = tree->nodeCount;
    return tree->nodes;
}

const CLibXML2Shims_Attribute *CLibXML2Shims_attributes(const CLibXML2Shims_Tree *tree, size_t *count) {
    *count = tree->attributeCount;
    return tree->attributes;
}

const CLibXML2Shims_Name *CLibXML2Shims_names(const CLibXML2Shims_Tree *tree, size_t *count) {
    *count = tree->nameCount;
    return tree->names;
}

const uint8_t *CLibXML2Shims_text(const CLibXML2Shims_Tree *tree, size_t *count) {
    *count = tree->textCount;
    return tree->text;
}

CLibXML2Shims_Problem CLibXML2Shims_problem(const CLibXML2Shims_Tree *tree) {
    return tree->problem;
}

int CLibXML2Shims_isTruncated(const CLibXML2Shims_Tree *tree) {
    return tree->truncated;
}
