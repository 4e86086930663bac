package io.plumbline.examples.functiongraph.service;

import io.plumbline.runtime.http.Problem;
import io.plumbline.runtime.http.ProblemKind;
import io.plumbline.runtime.http.RequestViolation;
import io.plumbline.runtime.http.parameter.Place;
import java.util.Locale;

/** The codes of FunctionGraph's error catalogue that these operations answer with. */
final class ErrorCode {

    static final String NO_FUNCTION = "FSS.1051";
    static final String NO_VERSION = "FSS.1052";
    static final String NO_ALIAS = "FSS.1053";
    static final String NO_CONFIGURATION = "FSS.0404";
    static final String FORBIDDEN = "FSS.0403";

    private static final String INVALID_QUERY = "FSS.1001";
    private static final String INVALID_FUNCTION_URN = "FSS.1309";

    private ErrorCode() {}

    /** The code for a refusal: that of its first violation where the catalogue has one, else that of its status. */
    static String of(Problem problem) {
        if (problem.kind() == ProblemKind.INVALID_REQUEST
                && !problem.violations().isEmpty()) {
            RequestViolation first = problem.violations().get(0);
            if (first.in() == Place.QUERY) {
                return INVALID_QUERY;
            }
            if (first.in() == Place.PATH && first.name().equals("function_urn")) {
                return INVALID_FUNCTION_URN;
            }
        }
        return String.format(Locale.ROOT, "FSS.%04d", problem.status());
    }
}
