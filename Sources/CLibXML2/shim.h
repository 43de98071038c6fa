#pragma once
#include <iconv.h>
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, and its headers would bring ICU's along, whose types clash with those that Foundation
// has of its own. Nothing here looks at the members that this leaves out, which stand last in their struct.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>

// Makes a parser over a copy of UTF-8 text that calls only the given functions. They get `data` as their first argument.
// Nothing is guessed about the encoding, no element is implied, no file and no network is touched.
static inline htmlParserCtxtPtr kommunesjekk_html_parser(
    const char *text, int length, void *data, startElementSAXFunc startElement, endElementSAXFunc endElement,
    commentSAXFunc comment, internalSubsetSAXFunc doctype, processingInstructionSAXFunc instruction,
    xmlStructuredErrorFunc error) {
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(text, length);
  if (context == NULL) return NULL;
  if (context->input->base == (const xmlChar *)text) {
    // It must be a copy; see kommunesjekk_html_skip_text.
    htmlFreeParserCtxt(context);
    return NULL;
  }
  htmlCtxtUseOptions(
      context, HTML_PARSE_RECOVER | HTML_PARSE_NOIMPLIED | HTML_PARSE_NODEFDTD | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  memset(context->sax, 0, sizeof(*context->sax));
  context->sax->initialized = XML_SAX2_MAGIC;
  context->sax->startElement = startElement;
  context->sax->endElement = endElement;
  context->sax->comment = comment;
  context->sax->internalSubset = doctype;
  context->sax->processingInstruction = instruction;
  context->sax->serror = error;
  context->userData = data;
  context->charset = XML_CHAR_ENCODING_UTF8;
  // Names are kept until the parser is freed; this bounds what a page of invented names can make it keep.
  xmlDictSetLimit(context->dict, 1 << 18);
  return context;
}

// What libxml2 has to say of broken input is nobody's business: it would go to standard error.
static inline void kommunesjekk_say_nothing(void *context, const char *message, ...) { (void)context, (void)message; }

// Makes a parser that is fed piece by piece and calls only the given functions. They get `data` as their first argument.
// No entity is replaced but the five of XML itself, no DTD is read, no file and no network is touched.
static inline xmlParserCtxtPtr kommunesjekk_xml_parser(
    void *data, startElementNsSAX2Func startElement, endElementNsSAX2Func endElement, charactersSAXFunc text,
    internalSubsetSAXFunc doctype) {
  // Some of its complaints pass by the parser's own options. The setting is the thread's, and a parser is fed on one.
  xmlSetGenericErrorFunc(NULL, kommunesjekk_say_nothing);
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof(handler));
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = startElement;
  handler.endElementNs = endElement;
  handler.characters = text;
  handler.cdataBlock = text;
  handler.internalSubset = doctype;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&handler, data, NULL, 0, NULL);
  if (context == NULL) return NULL;
  xmlCtxtUseOptions(context, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  // Names are kept until the parser is freed; this bounds what invented names can make it keep.
  xmlDictSetLimit(context->dict, 1 << 20);
  return context;
}

// How far into the text the parser has read.
static inline long kommunesjekk_html_position(htmlParserCtxtPtr context) {
  return (long)context->input->consumed + (context->input->cur - context->input->base);
}

// Leads the parser past the text behind the tag that it has just reported, up to the next `<`: nothing is made of its
// text, and reading it letter by letter is what takes it longest. It stands on the end of a start tag (`>` or `/>`, which
// then is written once more where it goes on, into its own copy of the text) or behind the `>` of an end tag; anywhere
// else, as when it closes elements of its own accord inside a tag, nothing is done.
static inline void kommunesjekk_html_skip_text(htmlParserCtxtPtr context, int isStartTag) {
  xmlParserInputPtr input = context->input;
  long width = !isStartTag ? 0 : *input->cur == '/' ? 2 : 1;
  if (input->cur + width > input->end || (!isStartTag && (input->cur == input->base || input->cur[-1] != '>'))) return;
  const xmlChar *text = input->cur + width;
  const xmlChar *next = memchr(text, '<', (size_t)(input->end - text));
  xmlChar *target = (xmlChar *)(next ? next : input->end) - width;
  if (target <= input->cur) return;
  if (width > 0) memmove(target, input->cur, (size_t)width);
  input->cur = target;
}

// Lets the parser forget open elements but the outermost `keep` and the last, because it searches its stack of names from
// end to end for many tags. The names belong to the parser's dictionary, so none has to be freed.
static inline void kommunesjekk_html_trim_names(htmlParserCtxtPtr context, int deepest, int keep) {
  if (context->nameNr <= deepest) return;
  context->nameTab[keep] = context->name;
  context->nameNr = keep + 1;
}

// Finds bytes within bytes. glibc has the function but shows it to GNU programs only.
extern void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
static inline const void *kommunesjekk_find_bytes(const void *all, size_t length, const void *wanted, size_t wanted_length) {
  return memmem(all, length, wanted, wanted_length);
}
