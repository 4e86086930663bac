package io.plumbline.examples.spring;

import io.plumbline.requests.RequestTables;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;

class TablesTest extends RequestTables {

    @Override
    protected RunningServer serve(Router router) {
        return Running.application(router);
    }

    /** Jetty parses paths before it asks what it may let pass, and answers by a page of its own. */
    @Override
    protected boolean handsOn(String method, String target) {
        return isEscapedWell(target);
    }
}
