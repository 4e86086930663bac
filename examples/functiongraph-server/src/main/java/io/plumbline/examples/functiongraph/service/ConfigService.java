package io.plumbline.examples.functiongraph.service;

import io.plumbline.examples.functiongraph.contract.api.AsyncInvokeConfigService;
import io.plumbline.examples.functiongraph.contract.api.DeleteFunctionAsyncInvokeConfigRequest;
import io.plumbline.examples.functiongraph.contract.api.DeleteFunctionAsyncInvokeConfigResult;
import io.plumbline.examples.functiongraph.contract.api.ListFunctionAsyncInvokeConfigRequest;
import io.plumbline.examples.functiongraph.contract.api.ListFunctionAsyncInvokeConfigResult;
import io.plumbline.examples.functiongraph.contract.api.ShowFunctionAsyncInvokeConfigRequest;
import io.plumbline.examples.functiongraph.contract.api.ShowFunctionAsyncInvokeConfigResult;
import io.plumbline.examples.functiongraph.contract.api.UpdateFunctionAsyncInvokeConfigRequest;
import io.plumbline.examples.functiongraph.contract.api.UpdateFunctionAsyncInvokeConfigResult;
import io.plumbline.examples.functiongraph.contract.model.AsyncInvokeConfigList;
import io.plumbline.examples.functiongraph.store.ConfigPage;
import io.plumbline.examples.functiongraph.store.ConfigStore;
import io.plumbline.examples.functiongraph.store.Registry;
import io.plumbline.runtime.http.CallContext;
import java.util.Optional;

/** The contract's operations over the store; whatever reaches it has kept every constraint of the contract. */
public final class ConfigService implements AsyncInvokeConfigService {

    private final Access access;
    private final ConfigStore store;

    /** A service for the functions of this registry. */
    public ConfigService(Registry registry, ConfigStore store) {
        this.access = new Access(registry);
        this.store = store;
    }

    @Override
    public UpdateFunctionAsyncInvokeConfigResult updateFunctionAsyncInvokeConfig(
            UpdateFunctionAsyncInvokeConfigRequest request, CallContext context) {
        Optional<Refusal> refusal = access.refuseVersion(request.projectId(), request.functionUrn(), context);
        if (refusal.isPresent()) {
            return refusal.get()
                    .as(
                            UpdateFunctionAsyncInvokeConfigResult.NotFound::new,
                            UpdateFunctionAsyncInvokeConfigResult.Default::new);
        }
        return new UpdateFunctionAsyncInvokeConfigResult.Ok(
                StoredForm.answer(store.put(request.functionUrn(), StoredForm.settings(request.body()))));
    }

    @Override
    public ShowFunctionAsyncInvokeConfigResult showFunctionAsyncInvokeConfig(
            ShowFunctionAsyncInvokeConfigRequest request, CallContext context) {
        Optional<Refusal> refusal = access.refuseVersion(request.projectId(), request.functionUrn(), context);
        if (refusal.isPresent()) {
            return refusal.get()
                    .as(
                            ShowFunctionAsyncInvokeConfigResult.NotFound::new,
                            ShowFunctionAsyncInvokeConfigResult.Default::new);
        }
        return store.find(request.functionUrn())
                .<ShowFunctionAsyncInvokeConfigResult>map(
                        config -> new ShowFunctionAsyncInvokeConfigResult.Ok(StoredForm.answer(config)))
                .orElseGet(() -> new ShowFunctionAsyncInvokeConfigResult.NotFound(
                        noConfiguration().body()));
    }

    @Override
    public DeleteFunctionAsyncInvokeConfigResult deleteFunctionAsyncInvokeConfig(
            DeleteFunctionAsyncInvokeConfigRequest request, CallContext context) {
        Optional<Refusal> refusal = access.refuseVersion(request.projectId(), request.functionUrn(), context);
        if (refusal.isPresent()) {
            return refusal.get()
                    .as(
                            DeleteFunctionAsyncInvokeConfigResult.NotFound::new,
                            DeleteFunctionAsyncInvokeConfigResult.Default::new);
        }
        return store.delete(request.functionUrn())
                ? new DeleteFunctionAsyncInvokeConfigResult.NoContent()
                : new DeleteFunctionAsyncInvokeConfigResult.NotFound(
                        noConfiguration().body());
    }

    @Override
    public ListFunctionAsyncInvokeConfigResult listFunctionAsyncInvokeConfig(
            ListFunctionAsyncInvokeConfigRequest request, CallContext context) {
        Optional<Refusal> refusal = access.refuseFunction(request.projectId(), request.functionUrn(), context);
        if (refusal.isPresent()) {
            return refusal.get()
                    .as(
                            ListFunctionAsyncInvokeConfigResult.NotFound::new,
                            ListFunctionAsyncInvokeConfigResult.Default::new);
        }
        Paging paging = Paging.of(request.marker(), request.limit());
        ConfigPage page = store.list(request.functionUrn(), paging.offset(), paging.size());
        return new ListFunctionAsyncInvokeConfigResult.Ok(AsyncInvokeConfigList.builder()
                .asyncInvokeConfigs(
                        page.configs().stream().map(StoredForm::answer).toList())
                .count(page.total())
                .pageInfo(paging.info(page.configs().size(), page.total()))
                .build());
    }

    private static Refusal noConfiguration() {
        return Refusal.notFound(ErrorCode.NO_CONFIGURATION, "Not found the async invoke config");
    }
}
