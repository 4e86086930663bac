package io.plumbline.generator.openapi.syntax;

/** What a node stands in: an object, an array, or the document itself for its root. */
sealed interface Container permits ObjectNode, ArrayNode, Document {

    /** The property name or index, as text, under which the child at an index stands; empty for a document's root. */
    String stepOf(int index);

    /** The document that all of this stands in. */
    Document document();
}
