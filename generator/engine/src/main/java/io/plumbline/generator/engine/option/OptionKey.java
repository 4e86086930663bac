package io.plumbline.generator.engine.option;

import java.util.Arrays;
import java.util.List;

/** The options by their text keys, with what each one takes; what every door shows as help. */
public enum OptionKey {
    /** The package of the generated code. */
    PACKAGE("package", false, "the package under which .model, .json and .api are made; required"),
    /** The frameworks to generate adapters for. */
    BINDING("binding", false, "frameworks to generate adapters for, separated by commas, or none"),
    /** Which operations share an interface. */
    INTERFACES("interfaces", false, "tag (the default: a service interface for each tag) or all (one for everything)"),
    /** When a service answers. */
    CALLS("calls", false, "sync (the default) or async (methods of services return CompletionStages)"),
    /** The Java type of numbers without a format. */
    NUMBER_TYPE("numberType", false, "decimal (BigDecimal, the default) or double, for numbers without a format"),
    /** The frameworks whose annotations generated code carries. */
    ANNOTATIONS(
            "annotations",
            false,
            "frameworks whose annotations generated code carries beside its own, separated by commas: jakarta,"
                    + " jetbrains, checker; none by default"),
    /** Java types for string formats. */
    FORMAT_MAP(
            "formatMap", false, "format=com.acme.Type pairs, separated by commas; the type has a static parse(String)"),
    /** How much of what schemas do not say is read into them. */
    READING(
            "reading",
            true,
            "as-meant (the default: a schema with properties is an object though it names no type, a format restricts)"
                    + " or by-the-letter of JSON Schema"),
    /** Errors that do not stop generation. */
    TOLERATE("tolerate", true, "codes of errors that become warnings, separated by commas: unresolved-reference"),
    /** Hosts of documents that references lead to. */
    REMOTE_HOSTS(
            "remoteHosts",
            true,
            "hosts that references may lead to by http or https, separated by commas, with :port where it is not the"
                    + " usual one; none by default");

    private final String key;
    private final boolean aboutContract;
    private final String help;

    OptionKey(String key, boolean aboutContract, String help) {
        this.key = key;
        this.aboutContract = aboutContract;
        this.help = help;
    }

    /** How users write it. */
    public String key() {
        return key;
    }

    /** What it takes, in a line. */
    public String help() {
        return help;
    }

    /** The options about how the contract is read, which do without generated code too. */
    public static List<OptionKey> aboutContract() {
        return Arrays.stream(values()).filter(option -> option.aboutContract).toList();
    }
}
