package io.plumbline.examples.spring;

import io.plumbline.requests.RequestTables;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

class TablesTest extends RequestTables {

    @Override
    protected RunningServer serve(Router router) {
        return Running.application(router);
    }

    /** Tomcat decodes paths itself and answers by a page of its own, and TRACE it never hands on. */
    @Override
    protected boolean handsOn(String method, String target) {
        return isEscapedWell(target) && isText(target) && !method.equals("TRACE");
    }

    private static boolean isText(String target) {
        return !URLDecoder.decode(target.split("\\?", 2)[0], StandardCharsets.UTF_8)
                .contains("\uFFFD");
    }
}
