package io.plumbline.examples.spring;

import io.plumbline.requests.LaterAnswers;
import io.plumbline.requests.RunningServer;
import io.plumbline.runtime.http.Router;

class LaterAnswersTest extends LaterAnswers {

    @Override
    protected RunningServer serve(Router router) {
        return Running.application(router);
    }
}
