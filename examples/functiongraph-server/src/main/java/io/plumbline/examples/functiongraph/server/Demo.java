package io.plumbline.examples.functiongraph.server;

import io.plumbline.examples.functiongraph.store.Database;
import io.plumbline.examples.functiongraph.store.Registry;
import io.plumbline.runtime.urn.FunctionUrn;
import java.util.List;

/** The two functions of the provider's page, and a token for their projects. */
final class Demo {

    private static final String TOKEN = "demo";

    private static final List<FunctionUrn> FUNCTIONS = List.of(
            FunctionUrn.parse("urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:function:default:testPython:latest"),
            FunctionUrn.parse("urn:fss:cn-north-7:7aad83af3e8d42e99ac194aaaaaaaaaa:function:default:test:latest"));

    private Demo() {}

    static void register(Database database) {
        Registry registry = new Registry(database);
        for (FunctionUrn function : FUNCTIONS) {
            registry.addFunction(function);
            registry.addToken(TOKEN, function.project());
        }
    }
}
