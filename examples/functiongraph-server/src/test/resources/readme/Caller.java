import io.plumbline.examples.functiongraph.contract.model.AsyncInvokeConfigRequest;

class Caller {

    AsyncInvokeConfigRequest patient() {
        return AsyncInvokeConfigRequest.builder()
                .maxAsyncEventAgeInSeconds(600)
                .maxAsyncRetryAttempts(9)
                .build();
    }
}
