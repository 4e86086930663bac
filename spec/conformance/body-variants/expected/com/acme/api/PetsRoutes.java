package com.acme.api;

import com.acme.json.PetCodec;
import com.acme.model.Pet;
import io.plumbline.runtime.http.BodyAlternative;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.RequestBody;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.body.Field;
import io.plumbline.runtime.http.body.Fields;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return List.of(AddPet.route(service),
                SetPets.route(service));
    }

    private static final class AddPet {
        static final OperationInfo OPERATION = new OperationInfo(
            "addPet",
            "POST",
            "/pets",
            List.of("application/json", "application/vnd.acme+json", "application/xml"),
            List.of());

        static final RequestBody<AddPetBody> BODY = RequestBody.<AddPetBody>of(true)
            .or(BodyAlternative.json(Codecs.lazy(() -> PetCodec.INSTANCE), "application/json").as(AddPetBody.ApplicationJson::new))
            .or(BodyAlternative.form(new Fields(Map.ofEntries(
                Map.entry("name", Field.text(Lexical.STRING)),
                Map.entry("age", Field.text(Lexical.INTEGER))), Field.textOrJson(Lexical.STRING)), Codecs.lazy(() -> PetCodec.INSTANCE), "application/x-www-form-urlencoded").as(AddPetBody.ApplicationJson::new))
            .or(BodyAlternative.json(Codecs.list(Codecs.lazy(() -> PetCodec.INSTANCE)), "application/merge-patch+json").as(AddPetBody.ApplicationMergePatchJson::new))
            .or(BodyAlternative.text(Shape.Scalar.of(Lexical.STRING), Codecs.STRING, "text/plain; version=2").as(AddPetBody.TextPlain::new))
            .or(BodyAlternative.content("application/xml").as(AddPetBody.ApplicationXml::new));

        static Route route(PetsService service) {
            return new Route(OPERATION, call -> answer(service.addPet(request(call), call.context()), call));
        }

        static AddPetRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new AddPetRequest(
                    in.required("body", BODY)));
        }

        static HttpResponse answer(AddPetResult result, Call call) {
            if (result instanceof AddPetResult.Ok it) {
                return call.json(200, Headers.NONE, PetCodec.INSTANCE, it.body(), "application/json", "application/vnd.acme+json");
            }
            AddPetResult.OkApplicationXml it = (AddPetResult.OkApplicationXml) result;
            return call.content(200, Headers.NONE, it.body(), "application/xml");
        }
    }

    private static final class SetPets {
        static final OperationInfo OPERATION = new OperationInfo(
            "setPets",
            "PUT",
            "/pets",
            List.of(),
            List.of());

        static final RequestBody<List<Pet>> BODY = new RequestBody<>(false, List.of("application/json"), Codecs.list(Codecs.lazy(() -> PetCodec.INSTANCE)));

        static Route route(PetsService service) {
            return new Route(OPERATION, call -> answer(service.setPets(request(call), call.context()), call));
        }

        static SetPetsRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new SetPetsRequest(
                    in.orNull("body", BODY)));
        }

        static HttpResponse answer(SetPetsResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
