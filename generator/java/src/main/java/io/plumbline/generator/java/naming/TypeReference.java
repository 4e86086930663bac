package io.plumbline.generator.java.naming;

import com.palantir.javapoet.ClassName;

/** A class outside the generated code that a document or an option names. */
public final class TypeReference {

    private TypeReference() {}

    /**
     * The class of this fully qualified name; a part that begins with a capital begins the class's own name.
     *
     * @throws IllegalArgumentException where it is no name
     */
    public static ClassName of(String qualified) {
        if (!Packages.isPackage(qualified)) {
            throw new IllegalArgumentException("not a class name: " + qualified);
        }
        int start = start(qualified);
        String[] simple = qualified.substring(start).split("\\.", -1);
        ClassName type = ClassName.get(start == 0 ? "" : qualified.substring(0, start - 1), simple[0]);
        for (int i = 1; i < simple.length; i++) {
            type = type.nestedClass(simple[i]);
        }
        return type;
    }

    private static int start(String qualified) {
        int start = 0;
        for (int dot = qualified.indexOf('.'); dot >= 0; dot = qualified.indexOf('.', start)) {
            if (Character.isUpperCase(qualified.codePointAt(start))) {
                return start;
            }
            start = dot + 1;
        }
        return start;
    }
}
