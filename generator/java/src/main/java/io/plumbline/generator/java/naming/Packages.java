package io.plumbline.generator.java.naming;

import javax.lang.model.SourceVersion;

/**
 * The packages of the generated code.
 *
 * @param base the package that the user chose, a legal package name
 */
public record Packages(String base) {

    /** Refuses what is no package name. */
    public Packages {
        if (!isPackage(base)) {
            throw new IllegalArgumentException("not a package name: " + base);
        }
    }

    /** Whether Java takes the text for a package's name, every part of it. */
    public static boolean isPackage(String text) {
        return SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }

    /** Records, enums and sealed interfaces. */
    public String model() {
        return base + ".model";
    }

    /** Codecs. */
    public String json() {
        return base + ".json";
    }

    /** Services, requests and results. */
    public String api() {
        return base + ".api";
    }
}
