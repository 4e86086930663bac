package io.plumbline.generator.java.service;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.CallContext;
import io.plumbline.runtime.http.HeaderText;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.Parameter;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.Statuses;
import java.util.concurrent.CompletionStage;

/** The runtime's HTTP classes that generated services refer to. */
final class HttpTypes {

    static final ClassName CALL = ClassName.get(Call.class);
    static final ClassName CALL_CONTEXT = ClassName.get(CallContext.class);
    static final ClassName HEADERS = ClassName.get(Headers.class);
    static final ClassName HEADER_TEXT = ClassName.get(HeaderText.class);
    static final ClassName HTTP_RESPONSE = ClassName.get(HttpResponse.class);
    static final ClassName OPERATION_INFO = ClassName.get(OperationInfo.class);
    static final ClassName PARAMETER = ClassName.get(Parameter.class);
    static final ClassName REQUEST_BODY = ClassName.get(RequestBody.class);
    static final ClassName REQUEST_DECODER = ClassName.get(RequestDecoder.class);
    static final ClassName ROUTE = ClassName.get(Route.class);
    static final ClassName STATUSES = ClassName.get(Statuses.class);

    private HttpTypes() {}

    static ParameterizedTypeName stageOf(ClassName type) {
        return ParameterizedTypeName.get(ClassName.get(CompletionStage.class), type);
    }
}
