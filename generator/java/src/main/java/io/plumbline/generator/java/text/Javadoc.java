package io.plumbline.generator.java.text;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/** A Javadoc comment in the making: a body and block tags; document text only through {@link JavadocText}. */
public final class Javadoc {

    private final List<String> body = new ArrayList<>();
    private final CodeBlock.Builder tags = CodeBlock.builder();

    private Javadoc() {}

    /** A comment whose body is a sentence of our own. */
    public static Javadoc of(String sentence) {
        Javadoc javadoc = new Javadoc();
        javadoc.body.add(sentence);
        return javadoc;
    }

    /** A comment whose body is a text of the document, or the fallback, also of the document, where that is blank. */
    public static Javadoc ofDocument(String text, String fallback) {
        Javadoc javadoc = new Javadoc();
        javadoc.body.addAll(JavadocText.body(text, fallback));
        return javadoc;
    }

    /** Adds a paragraph of our own. */
    public Javadoc paragraph(String sentence) {
        body.add("");
        body.add("<p>" + sentence);
        return this;
    }

    /** Tells what a parameter or component is; the text comes from {@link JavadocText#line} or is our own. */
    public Javadoc param(String name, String text) {
        tags.add("@param $L $L\n", name, text);
        return this;
    }

    /** Tells what comes back. */
    public Javadoc returns(String text) {
        tags.add("@return $L\n", text);
        return this;
    }

    /** Tells what is thrown and when. */
    public Javadoc throwing(TypeName type, String text) {
        tags.add("@throws $T $L\n", type, text);
        return this;
    }

    /** Marks the element where the document calls it deprecated. */
    public Javadoc deprecated(boolean deprecated) {
        if (deprecated) {
            tags.add("@deprecated the contract marks it so\n");
        }
        return this;
    }

    /** The comment, for JavaPoet to put between its stars. */
    public CodeBlock build() {
        CodeBlock.Builder comment = CodeBlock.builder();
        comment.add("$L\n", String.join("\n", body));
        CodeBlock blockTags = tags.build();
        if (!blockTags.isEmpty()) {
            comment.add("\n").add(blockTags);
        }
        return comment.build();
    }
}
