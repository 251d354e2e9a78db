#include "arena.h"

#include <limits.h>

#include <libxml/parser.h>
#include <libxml/relaxng.h>
#include <libxml/xmlerror.h>

#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorPointer;
#else
typedef xmlErrorPtr ErrorPointer;
#endif

typedef struct {
    CLibXML2Shims_Report report;
    void *context;
} Reporter;

static void onError(void *context, ErrorPointer error) {
    Reporter *reporter = context;
    if (error != NULL && error->message != NULL) reporter->report(reporter->context, error->line, error->message);
}

static int validate(xmlRelaxNGPtr schema, xmlDocPtr document, Reporter *reporter) {
    xmlRelaxNGValidCtxtPtr validation = xmlRelaxNGNewValidCtxt(schema);
    if (validation == NULL) return CLibXML2Shims_SchemaBroken;
    xmlRelaxNGSetValidStructuredErrors(validation, onError, reporter);
    int outcome = xmlRelaxNGValidateDoc(validation, document);
    xmlRelaxNGFreeValidCtxt(validation);
    if (outcome < 0) return CLibXML2Shims_SchemaBroken;
    return outcome == 0 ? CLibXML2Shims_SchemaValid : CLibXML2Shims_SchemaInvalid;
}

int CLibXML2Shims_validateRelaxNG(
    const uint8_t *schema, size_t schemaCount, const uint8_t *document, size_t documentCount,
    CLibXML2Shims_Report report, void *context) {
    Reporter reporter = {report, context};
    CLibXML2Shims_prepare();
    if (schemaCount >= INT_MAX || documentCount >= INT_MAX) return CLibXML2Shims_SchemaBroken;
    xmlRelaxNGParserCtxtPtr parser = xmlRelaxNGNewMemParserCtxt((const char *)schema, (int)schemaCount);
    if (parser == NULL) return CLibXML2Shims_SchemaBroken;
    xmlRelaxNGSetParserStructuredErrors(parser, onError, &reporter);
    xmlRelaxNGPtr compiled = xmlRelaxNGParse(parser);
    xmlRelaxNGFreeParserCtxt(parser);
    if (compiled == NULL) return CLibXML2Shims_SchemaBroken;
    int outcome = CLibXML2Shims_SchemaMalformedDocument;
    xmlDocPtr parsed = xmlReadMemory(
        (const char *)document, (int)documentCount, NULL, "UTF-8",
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    if (parsed != NULL) {
        outcome = validate(compiled, parsed, &reporter);
        xmlFreeDoc(parsed);
    }
    xmlRelaxNGFree(compiled);
    return outcome;
}
