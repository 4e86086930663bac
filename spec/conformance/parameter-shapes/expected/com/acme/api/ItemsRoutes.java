package com.acme.api;

import com.acme.json.FindItemsCreatedCodec;
import com.acme.json.FindItemsFiltersItemCodec;
import com.acme.json.FindItemsIdsCodec;
import com.acme.json.FindItemsPageCodec;
import com.acme.json.FindItemsSortCodec;
import com.acme.model.FindItemsCreated;
import com.acme.model.FindItemsFiltersItem;
import com.acme.model.FindItemsIds;
import com.acme.model.FindItemsPage;
import com.acme.model.FindItemsSort;
import io.plumbline.runtime.http.Call;
import io.plumbline.runtime.http.Headers;
import io.plumbline.runtime.http.HttpResponse;
import io.plumbline.runtime.http.OperationInfo;
import io.plumbline.runtime.http.Parameter;
import io.plumbline.runtime.http.RequestDecoder;
import io.plumbline.runtime.http.Route;
import io.plumbline.runtime.http.parameter.Lexical;
import io.plumbline.runtime.http.parameter.Place;
import io.plumbline.runtime.http.parameter.Shape;
import io.plumbline.runtime.http.parameter.Style;
import io.plumbline.runtime.json.Codecs;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link ItemsService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class ItemsRoutes {
    private ItemsRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(ItemsService service) {
        return List.of(FindItems.route(service));
    }

    private static final class FindItems {
        static final OperationInfo OPERATION = new OperationInfo(
            "findItems",
            "GET",
            "/items/{ids}",
            List.of(),
            List.of());

        static final Parameter<FindItemsIds> IDS = Parameter.of(
            Place.PATH,
            "ids",
            new Parameter.Form.Styled(Style.SIMPLE, false, new Shape.Choice(List.of(Shape.Scalar.of(Lexical.STRING), new Shape.Array(Shape.Scalar.of(Lexical.STRING))))),
            Codecs.lazy(() -> FindItemsIdsCodec.INSTANCE))
            .asRequired();

        static final Parameter<FindItemsSort> SORT = Parameter.of(
            Place.QUERY,
            "sort",
            new Parameter.Form.Styled(Style.FORM, true, new Shape.Choice(List.of(Shape.Scalar.of(Lexical.BOOLEAN), new Shape.Array(Shape.Scalar.of(Lexical.STRING))))),
            Codecs.lazy(() -> FindItemsSortCodec.INSTANCE));

        static final Parameter<FindItemsPage> PAGE = Parameter.of(
            Place.QUERY,
            "page",
            new Parameter.Form.Styled(Style.FORM, true, new Shape.Fields(Map.ofEntries(Map.entry("size", Shape.Scalar.of(Lexical.INTEGER)), Map.entry("tags", new Shape.Array(Shape.Scalar.of(Lexical.STRING)))), Shape.Scalar.of(Lexical.STRING))),
            Codecs.lazy(() -> FindItemsPageCodec.INSTANCE));

        static final Parameter<Map<String, String>> REST = Parameter.of(
            Place.QUERY,
            "rest",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Fields.apartFrom(Set.of("created", "filters", "page", "plain", "rest", "size", "sort", "tags"), Map.ofEntries(), Shape.Scalar.of(Lexical.STRING))),
            Codecs.map(Codecs.STRING));

        static final Parameter<List<FindItemsFiltersItem>> FILTERS = Parameter.of(
            Place.QUERY,
            "filters",
            new Parameter.Form.Styled(Style.FORM, true, new Shape.Document()),
            Codecs.list(Codecs.lazy(() -> FindItemsFiltersItemCodec.INSTANCE)));

        static final Parameter<FindItemsCreated> CREATED = Parameter.of(
            Place.QUERY,
            "created",
            new Parameter.Form.Styled(Style.DEEP_OBJECT, false, new Shape.Choice(List.of(Shape.Scalar.of(Lexical.INTEGER), new Shape.Fields(Map.ofEntries(Map.entry("gte", Shape.Scalar.of(Lexical.INTEGER)), Map.entry("lt", Shape.Scalar.of(Lexical.INTEGER))), Shape.Scalar.of(Lexical.STRING))))),
            Codecs.lazy(() -> FindItemsCreatedCodec.INSTANCE));

        static final Parameter<BigInteger> PLAIN = Parameter.of(
            Place.QUERY,
            "plain",
            new Parameter.Form.Styled(Style.DEEP_OBJECT, false, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.BIG_INTEGER);

        static Route route(ItemsService service) {
            return new Route(OPERATION, call -> answer(service.findItems(request(call), call.context()), call));
        }

        static FindItemsRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> new FindItemsRequest(
                    in.required("ids", IDS),
                    in.orNull("sort", SORT),
                    in.orNull("page", PAGE),
                    in.orNull("rest", REST),
                    in.orNull("filters", FILTERS),
                    in.orNull("created", CREATED),
                    in.orNull("plain", PLAIN)));
        }

        static HttpResponse answer(FindItemsResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
