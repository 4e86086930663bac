package com.acme.api;

import com.acme.json.PetCodec;
import com.acme.model.Pet;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link PetsService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class PetsRoutes {
    private PetsRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(PetsService service) {
        return List.of(AddPet.route(service));
    }

    private static final class AddPet {
        static final OperationInfo OPERATION = new OperationInfo(
            "addPet",
            "POST",
            "/pets",
            List.of("application/json"),
            List.of());

        static final RequestBody<Pet> BODY = new RequestBody<>(true, List.of("application/json"), Codecs.lazy(() -> PetCodec.INSTANCE));

        static Route route(PetsService service) {
            return new Route(OPERATION, call -> answer(service.addPet(request(call), call.context()), call));
        }

        static AddPetRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new AddPetRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(AddPetResult result, Call call) {
            AddPetResult.Ok it = (AddPetResult.Ok) result;
            return call.json(200, Headers.NONE, Codecs.list(Codecs.lazy(() -> PetCodec.INSTANCE)), it.body(), "application/json");
        }
    }
}
