package com.acme.api;

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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Leads HTTP requests to a {@link DefaultService}, in whatever framework they come.
 */
@Generated("io.plumbline")
@SuppressWarnings("deprecation")
public final class DefaultRoutes {
    private DefaultRoutes() {
    }

    /**
     * The routes of all operations.
     *
     * @param service what answers them
     * @return routes for a {@link io.plumbline.runtime.http.Router}, in the order of the contract
     */
    public static List<Route> routes(DefaultService service) {
        return List.of(Find.route(service));
    }

    private static final class Find {
        static final OperationInfo OPERATION = new OperationInfo(
            "find",
            "GET",
            "/find",
            List.of(),
            List.of());

        static final Parameter<String> P1 = Parameter.of(
            Place.QUERY,
            "p1",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P2 = Parameter.of(
            Place.QUERY,
            "p2",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P3 = Parameter.of(
            Place.QUERY,
            "p3",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P4 = Parameter.of(
            Place.QUERY,
            "p4",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P5 = Parameter.of(
            Place.QUERY,
            "p5",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P6 = Parameter.of(
            Place.QUERY,
            "p6",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P7 = Parameter.of(
            Place.QUERY,
            "p7",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P8 = Parameter.of(
            Place.QUERY,
            "p8",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P9 = Parameter.of(
            Place.QUERY,
            "p9",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P10 = Parameter.of(
            Place.QUERY,
            "p10",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P11 = Parameter.of(
            Place.QUERY,
            "p11",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P12 = Parameter.of(
            Place.QUERY,
            "p12",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P13 = Parameter.of(
            Place.QUERY,
            "p13",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P14 = Parameter.of(
            Place.QUERY,
            "p14",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P15 = Parameter.of(
            Place.QUERY,
            "p15",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P16 = Parameter.of(
            Place.QUERY,
            "p16",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P17 = Parameter.of(
            Place.QUERY,
            "p17",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P18 = Parameter.of(
            Place.QUERY,
            "p18",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P19 = Parameter.of(
            Place.QUERY,
            "p19",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P20 = Parameter.of(
            Place.QUERY,
            "p20",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P21 = Parameter.of(
            Place.QUERY,
            "p21",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P22 = Parameter.of(
            Place.QUERY,
            "p22",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P23 = Parameter.of(
            Place.QUERY,
            "p23",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P24 = Parameter.of(
            Place.QUERY,
            "p24",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P25 = Parameter.of(
            Place.QUERY,
            "p25",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P26 = Parameter.of(
            Place.QUERY,
            "p26",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P27 = Parameter.of(
            Place.QUERY,
            "p27",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P28 = Parameter.of(
            Place.QUERY,
            "p28",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P29 = Parameter.of(
            Place.QUERY,
            "p29",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P30 = Parameter.of(
            Place.QUERY,
            "p30",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P31 = Parameter.of(
            Place.QUERY,
            "p31",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P32 = Parameter.of(
            Place.QUERY,
            "p32",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P33 = Parameter.of(
            Place.QUERY,
            "p33",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P34 = Parameter.of(
            Place.QUERY,
            "p34",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P35 = Parameter.of(
            Place.QUERY,
            "p35",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P36 = Parameter.of(
            Place.QUERY,
            "p36",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P37 = Parameter.of(
            Place.QUERY,
            "p37",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P38 = Parameter.of(
            Place.QUERY,
            "p38",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P39 = Parameter.of(
            Place.QUERY,
            "p39",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P40 = Parameter.of(
            Place.QUERY,
            "p40",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P41 = Parameter.of(
            Place.QUERY,
            "p41",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P42 = Parameter.of(
            Place.QUERY,
            "p42",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P43 = Parameter.of(
            Place.QUERY,
            "p43",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P44 = Parameter.of(
            Place.QUERY,
            "p44",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P45 = Parameter.of(
            Place.QUERY,
            "p45",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P46 = Parameter.of(
            Place.QUERY,
            "p46",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P47 = Parameter.of(
            Place.QUERY,
            "p47",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P48 = Parameter.of(
            Place.QUERY,
            "p48",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P49 = Parameter.of(
            Place.QUERY,
            "p49",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P50 = Parameter.of(
            Place.QUERY,
            "p50",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P51 = Parameter.of(
            Place.QUERY,
            "p51",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P52 = Parameter.of(
            Place.QUERY,
            "p52",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P53 = Parameter.of(
            Place.QUERY,
            "p53",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P54 = Parameter.of(
            Place.QUERY,
            "p54",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P55 = Parameter.of(
            Place.QUERY,
            "p55",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P56 = Parameter.of(
            Place.QUERY,
            "p56",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P57 = Parameter.of(
            Place.QUERY,
            "p57",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P58 = Parameter.of(
            Place.QUERY,
            "p58",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P59 = Parameter.of(
            Place.QUERY,
            "p59",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P60 = Parameter.of(
            Place.QUERY,
            "p60",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P61 = Parameter.of(
            Place.QUERY,
            "p61",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P62 = Parameter.of(
            Place.QUERY,
            "p62",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P63 = Parameter.of(
            Place.QUERY,
            "p63",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P64 = Parameter.of(
            Place.QUERY,
            "p64",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P65 = Parameter.of(
            Place.QUERY,
            "p65",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P66 = Parameter.of(
            Place.QUERY,
            "p66",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P67 = Parameter.of(
            Place.QUERY,
            "p67",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P68 = Parameter.of(
            Place.QUERY,
            "p68",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P69 = Parameter.of(
            Place.QUERY,
            "p69",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P70 = Parameter.of(
            Place.QUERY,
            "p70",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P71 = Parameter.of(
            Place.QUERY,
            "p71",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P72 = Parameter.of(
            Place.QUERY,
            "p72",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P73 = Parameter.of(
            Place.QUERY,
            "p73",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P74 = Parameter.of(
            Place.QUERY,
            "p74",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P75 = Parameter.of(
            Place.QUERY,
            "p75",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P76 = Parameter.of(
            Place.QUERY,
            "p76",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P77 = Parameter.of(
            Place.QUERY,
            "p77",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P78 = Parameter.of(
            Place.QUERY,
            "p78",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P79 = Parameter.of(
            Place.QUERY,
            "p79",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P80 = Parameter.of(
            Place.QUERY,
            "p80",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P81 = Parameter.of(
            Place.QUERY,
            "p81",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P82 = Parameter.of(
            Place.QUERY,
            "p82",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P83 = Parameter.of(
            Place.QUERY,
            "p83",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P84 = Parameter.of(
            Place.QUERY,
            "p84",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P85 = Parameter.of(
            Place.QUERY,
            "p85",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P86 = Parameter.of(
            Place.QUERY,
            "p86",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P87 = Parameter.of(
            Place.QUERY,
            "p87",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P88 = Parameter.of(
            Place.QUERY,
            "p88",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P89 = Parameter.of(
            Place.QUERY,
            "p89",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P90 = Parameter.of(
            Place.QUERY,
            "p90",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P91 = Parameter.of(
            Place.QUERY,
            "p91",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P92 = Parameter.of(
            Place.QUERY,
            "p92",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P93 = Parameter.of(
            Place.QUERY,
            "p93",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P94 = Parameter.of(
            Place.QUERY,
            "p94",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P95 = Parameter.of(
            Place.QUERY,
            "p95",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P96 = Parameter.of(
            Place.QUERY,
            "p96",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P97 = Parameter.of(
            Place.QUERY,
            "p97",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P98 = Parameter.of(
            Place.QUERY,
            "p98",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P99 = Parameter.of(
            Place.QUERY,
            "p99",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P100 = Parameter.of(
            Place.QUERY,
            "p100",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P101 = Parameter.of(
            Place.QUERY,
            "p101",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P102 = Parameter.of(
            Place.QUERY,
            "p102",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P103 = Parameter.of(
            Place.QUERY,
            "p103",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P104 = Parameter.of(
            Place.QUERY,
            "p104",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P105 = Parameter.of(
            Place.QUERY,
            "p105",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P106 = Parameter.of(
            Place.QUERY,
            "p106",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P107 = Parameter.of(
            Place.QUERY,
            "p107",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P108 = Parameter.of(
            Place.QUERY,
            "p108",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P109 = Parameter.of(
            Place.QUERY,
            "p109",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P110 = Parameter.of(
            Place.QUERY,
            "p110",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P111 = Parameter.of(
            Place.QUERY,
            "p111",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P112 = Parameter.of(
            Place.QUERY,
            "p112",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P113 = Parameter.of(
            Place.QUERY,
            "p113",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P114 = Parameter.of(
            Place.QUERY,
            "p114",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P115 = Parameter.of(
            Place.QUERY,
            "p115",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P116 = Parameter.of(
            Place.QUERY,
            "p116",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P117 = Parameter.of(
            Place.QUERY,
            "p117",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P118 = Parameter.of(
            Place.QUERY,
            "p118",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P119 = Parameter.of(
            Place.QUERY,
            "p119",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P120 = Parameter.of(
            Place.QUERY,
            "p120",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P121 = Parameter.of(
            Place.QUERY,
            "p121",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P122 = Parameter.of(
            Place.QUERY,
            "p122",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P123 = Parameter.of(
            Place.QUERY,
            "p123",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P124 = Parameter.of(
            Place.QUERY,
            "p124",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P125 = Parameter.of(
            Place.QUERY,
            "p125",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P126 = Parameter.of(
            Place.QUERY,
            "p126",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P127 = Parameter.of(
            Place.QUERY,
            "p127",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P128 = Parameter.of(
            Place.QUERY,
            "p128",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P129 = Parameter.of(
            Place.QUERY,
            "p129",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P130 = Parameter.of(
            Place.QUERY,
            "p130",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P131 = Parameter.of(
            Place.QUERY,
            "p131",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P132 = Parameter.of(
            Place.QUERY,
            "p132",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P133 = Parameter.of(
            Place.QUERY,
            "p133",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P134 = Parameter.of(
            Place.QUERY,
            "p134",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P135 = Parameter.of(
            Place.QUERY,
            "p135",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P136 = Parameter.of(
            Place.QUERY,
            "p136",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P137 = Parameter.of(
            Place.QUERY,
            "p137",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P138 = Parameter.of(
            Place.QUERY,
            "p138",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P139 = Parameter.of(
            Place.QUERY,
            "p139",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P140 = Parameter.of(
            Place.QUERY,
            "p140",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P141 = Parameter.of(
            Place.QUERY,
            "p141",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P142 = Parameter.of(
            Place.QUERY,
            "p142",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P143 = Parameter.of(
            Place.QUERY,
            "p143",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P144 = Parameter.of(
            Place.QUERY,
            "p144",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P145 = Parameter.of(
            Place.QUERY,
            "p145",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P146 = Parameter.of(
            Place.QUERY,
            "p146",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P147 = Parameter.of(
            Place.QUERY,
            "p147",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P148 = Parameter.of(
            Place.QUERY,
            "p148",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P149 = Parameter.of(
            Place.QUERY,
            "p149",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P150 = Parameter.of(
            Place.QUERY,
            "p150",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P151 = Parameter.of(
            Place.QUERY,
            "p151",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P152 = Parameter.of(
            Place.QUERY,
            "p152",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P153 = Parameter.of(
            Place.QUERY,
            "p153",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P154 = Parameter.of(
            Place.QUERY,
            "p154",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P155 = Parameter.of(
            Place.QUERY,
            "p155",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P156 = Parameter.of(
            Place.QUERY,
            "p156",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P157 = Parameter.of(
            Place.QUERY,
            "p157",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P158 = Parameter.of(
            Place.QUERY,
            "p158",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P159 = Parameter.of(
            Place.QUERY,
            "p159",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P160 = Parameter.of(
            Place.QUERY,
            "p160",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P161 = Parameter.of(
            Place.QUERY,
            "p161",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P162 = Parameter.of(
            Place.QUERY,
            "p162",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P163 = Parameter.of(
            Place.QUERY,
            "p163",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P164 = Parameter.of(
            Place.QUERY,
            "p164",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P165 = Parameter.of(
            Place.QUERY,
            "p165",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P166 = Parameter.of(
            Place.QUERY,
            "p166",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P167 = Parameter.of(
            Place.QUERY,
            "p167",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P168 = Parameter.of(
            Place.QUERY,
            "p168",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P169 = Parameter.of(
            Place.QUERY,
            "p169",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P170 = Parameter.of(
            Place.QUERY,
            "p170",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P171 = Parameter.of(
            Place.QUERY,
            "p171",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P172 = Parameter.of(
            Place.QUERY,
            "p172",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P173 = Parameter.of(
            Place.QUERY,
            "p173",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P174 = Parameter.of(
            Place.QUERY,
            "p174",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P175 = Parameter.of(
            Place.QUERY,
            "p175",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P176 = Parameter.of(
            Place.QUERY,
            "p176",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P177 = Parameter.of(
            Place.QUERY,
            "p177",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P178 = Parameter.of(
            Place.QUERY,
            "p178",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P179 = Parameter.of(
            Place.QUERY,
            "p179",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P180 = Parameter.of(
            Place.QUERY,
            "p180",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P181 = Parameter.of(
            Place.QUERY,
            "p181",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P182 = Parameter.of(
            Place.QUERY,
            "p182",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P183 = Parameter.of(
            Place.QUERY,
            "p183",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P184 = Parameter.of(
            Place.QUERY,
            "p184",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P185 = Parameter.of(
            Place.QUERY,
            "p185",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P186 = Parameter.of(
            Place.QUERY,
            "p186",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P187 = Parameter.of(
            Place.QUERY,
            "p187",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P188 = Parameter.of(
            Place.QUERY,
            "p188",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P189 = Parameter.of(
            Place.QUERY,
            "p189",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P190 = Parameter.of(
            Place.QUERY,
            "p190",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P191 = Parameter.of(
            Place.QUERY,
            "p191",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P192 = Parameter.of(
            Place.QUERY,
            "p192",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P193 = Parameter.of(
            Place.QUERY,
            "p193",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P194 = Parameter.of(
            Place.QUERY,
            "p194",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P195 = Parameter.of(
            Place.QUERY,
            "p195",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P196 = Parameter.of(
            Place.QUERY,
            "p196",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P197 = Parameter.of(
            Place.QUERY,
            "p197",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P198 = Parameter.of(
            Place.QUERY,
            "p198",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P199 = Parameter.of(
            Place.QUERY,
            "p199",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P200 = Parameter.of(
            Place.QUERY,
            "p200",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P201 = Parameter.of(
            Place.QUERY,
            "p201",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P202 = Parameter.of(
            Place.QUERY,
            "p202",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P203 = Parameter.of(
            Place.QUERY,
            "p203",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P204 = Parameter.of(
            Place.QUERY,
            "p204",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P205 = Parameter.of(
            Place.QUERY,
            "p205",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P206 = Parameter.of(
            Place.QUERY,
            "p206",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P207 = Parameter.of(
            Place.QUERY,
            "p207",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P208 = Parameter.of(
            Place.QUERY,
            "p208",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P209 = Parameter.of(
            Place.QUERY,
            "p209",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P210 = Parameter.of(
            Place.QUERY,
            "p210",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P211 = Parameter.of(
            Place.QUERY,
            "p211",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P212 = Parameter.of(
            Place.QUERY,
            "p212",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P213 = Parameter.of(
            Place.QUERY,
            "p213",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P214 = Parameter.of(
            Place.QUERY,
            "p214",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P215 = Parameter.of(
            Place.QUERY,
            "p215",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P216 = Parameter.of(
            Place.QUERY,
            "p216",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P217 = Parameter.of(
            Place.QUERY,
            "p217",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P218 = Parameter.of(
            Place.QUERY,
            "p218",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P219 = Parameter.of(
            Place.QUERY,
            "p219",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P220 = Parameter.of(
            Place.QUERY,
            "p220",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P221 = Parameter.of(
            Place.QUERY,
            "p221",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P222 = Parameter.of(
            Place.QUERY,
            "p222",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P223 = Parameter.of(
            Place.QUERY,
            "p223",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P224 = Parameter.of(
            Place.QUERY,
            "p224",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P225 = Parameter.of(
            Place.QUERY,
            "p225",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P226 = Parameter.of(
            Place.QUERY,
            "p226",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P227 = Parameter.of(
            Place.QUERY,
            "p227",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P228 = Parameter.of(
            Place.QUERY,
            "p228",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P229 = Parameter.of(
            Place.QUERY,
            "p229",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P230 = Parameter.of(
            Place.QUERY,
            "p230",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P231 = Parameter.of(
            Place.QUERY,
            "p231",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P232 = Parameter.of(
            Place.QUERY,
            "p232",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P233 = Parameter.of(
            Place.QUERY,
            "p233",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P234 = Parameter.of(
            Place.QUERY,
            "p234",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P235 = Parameter.of(
            Place.QUERY,
            "p235",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P236 = Parameter.of(
            Place.QUERY,
            "p236",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P237 = Parameter.of(
            Place.QUERY,
            "p237",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P238 = Parameter.of(
            Place.QUERY,
            "p238",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P239 = Parameter.of(
            Place.QUERY,
            "p239",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P240 = Parameter.of(
            Place.QUERY,
            "p240",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P241 = Parameter.of(
            Place.QUERY,
            "p241",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P242 = Parameter.of(
            Place.QUERY,
            "p242",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P243 = Parameter.of(
            Place.QUERY,
            "p243",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P244 = Parameter.of(
            Place.QUERY,
            "p244",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P245 = Parameter.of(
            Place.QUERY,
            "p245",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P246 = Parameter.of(
            Place.QUERY,
            "p246",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P247 = Parameter.of(
            Place.QUERY,
            "p247",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P248 = Parameter.of(
            Place.QUERY,
            "p248",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P249 = Parameter.of(
            Place.QUERY,
            "p249",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P250 = Parameter.of(
            Place.QUERY,
            "p250",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P251 = Parameter.of(
            Place.QUERY,
            "p251",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P252 = Parameter.of(
            Place.QUERY,
            "p252",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P253 = Parameter.of(
            Place.QUERY,
            "p253",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P254 = Parameter.of(
            Place.QUERY,
            "p254",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P255 = Parameter.of(
            Place.QUERY,
            "p255",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P256 = Parameter.of(
            Place.QUERY,
            "p256",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P257 = Parameter.of(
            Place.QUERY,
            "p257",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P258 = Parameter.of(
            Place.QUERY,
            "p258",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P259 = Parameter.of(
            Place.QUERY,
            "p259",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P260 = Parameter.of(
            Place.QUERY,
            "p260",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P261 = Parameter.of(
            Place.QUERY,
            "p261",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P262 = Parameter.of(
            Place.QUERY,
            "p262",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P263 = Parameter.of(
            Place.QUERY,
            "p263",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P264 = Parameter.of(
            Place.QUERY,
            "p264",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P265 = Parameter.of(
            Place.QUERY,
            "p265",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P266 = Parameter.of(
            Place.QUERY,
            "p266",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P267 = Parameter.of(
            Place.QUERY,
            "p267",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P268 = Parameter.of(
            Place.QUERY,
            "p268",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P269 = Parameter.of(
            Place.QUERY,
            "p269",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P270 = Parameter.of(
            Place.QUERY,
            "p270",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P271 = Parameter.of(
            Place.QUERY,
            "p271",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P272 = Parameter.of(
            Place.QUERY,
            "p272",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P273 = Parameter.of(
            Place.QUERY,
            "p273",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P274 = Parameter.of(
            Place.QUERY,
            "p274",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P275 = Parameter.of(
            Place.QUERY,
            "p275",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P276 = Parameter.of(
            Place.QUERY,
            "p276",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P277 = Parameter.of(
            Place.QUERY,
            "p277",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P278 = Parameter.of(
            Place.QUERY,
            "p278",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P279 = Parameter.of(
            Place.QUERY,
            "p279",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P280 = Parameter.of(
            Place.QUERY,
            "p280",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P281 = Parameter.of(
            Place.QUERY,
            "p281",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static final Parameter<Long> P282 = Parameter.of(
            Place.QUERY,
            "p282",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.INTEGER)),
            Codecs.LONG);

        static final Parameter<String> P283 = Parameter.of(
            Place.QUERY,
            "p283",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.STRING)),
            Codecs.STRING);

        static final Parameter<Boolean> P284 = Parameter.of(
            Place.QUERY,
            "p284",
            new Parameter.Form.Styled(Style.FORM, true, Shape.Scalar.of(Lexical.BOOLEAN)),
            Codecs.BOOLEAN);

        static Route route(DefaultService service) {
            return new Route(OPERATION, call -> answer(service.find(request(call), call.context()), call));
        }

        static FindRequest request(Call call) throws IOException {
            RequestDecoder in = call.decoder();
            return in.build(() -> FindRequest.builder()
                    .p1(in.orNull("p1", P1))
                    .p2(in.orNull("p2", P2))
                    .p3(in.orNull("p3", P3))
                    .p4(in.orNull("p4", P4))
                    .p5(in.orNull("p5", P5))
                    .p6(in.orNull("p6", P6))
                    .p7(in.orNull("p7", P7))
                    .p8(in.orNull("p8", P8))
                    .p9(in.orNull("p9", P9))
                    .p10(in.orNull("p10", P10))
                    .p11(in.orNull("p11", P11))
                    .p12(in.orNull("p12", P12))
                    .p13(in.orNull("p13", P13))
                    .p14(in.orNull("p14", P14))
                    .p15(in.orNull("p15", P15))
                    .p16(in.orNull("p16", P16))
                    .p17(in.orNull("p17", P17))
                    .p18(in.orNull("p18", P18))
                    .p19(in.orNull("p19", P19))
                    .p20(in.orNull("p20", P20))
                    .p21(in.orNull("p21", P21))
                    .p22(in.orNull("p22", P22))
                    .p23(in.orNull("p23", P23))
                    .p24(in.orNull("p24", P24))
                    .p25(in.orNull("p25", P25))
                    .p26(in.orNull("p26", P26))
                    .p27(in.orNull("p27", P27))
                    .p28(in.orNull("p28", P28))
                    .p29(in.orNull("p29", P29))
                    .p30(in.orNull("p30", P30))
                    .p31(in.orNull("p31", P31))
                    .p32(in.orNull("p32", P32))
                    .p33(in.orNull("p33", P33))
                    .p34(in.orNull("p34", P34))
                    .p35(in.orNull("p35", P35))
                    .p36(in.orNull("p36", P36))
                    .p37(in.orNull("p37", P37))
                    .p38(in.orNull("p38", P38))
                    .p39(in.orNull("p39", P39))
                    .p40(in.orNull("p40", P40))
                    .p41(in.orNull("p41", P41))
                    .p42(in.orNull("p42", P42))
                    .p43(in.orNull("p43", P43))
                    .p44(in.orNull("p44", P44))
                    .p45(in.orNull("p45", P45))
                    .p46(in.orNull("p46", P46))
                    .p47(in.orNull("p47", P47))
                    .p48(in.orNull("p48", P48))
                    .p49(in.orNull("p49", P49))
                    .p50(in.orNull("p50", P50))
                    .p51(in.orNull("p51", P51))
                    .p52(in.orNull("p52", P52))
                    .p53(in.orNull("p53", P53))
                    .p54(in.orNull("p54", P54))
                    .p55(in.orNull("p55", P55))
                    .p56(in.orNull("p56", P56))
                    .p57(in.orNull("p57", P57))
                    .p58(in.orNull("p58", P58))
                    .p59(in.orNull("p59", P59))
                    .p60(in.orNull("p60", P60))
                    .p61(in.orNull("p61", P61))
                    .p62(in.orNull("p62", P62))
                    .p63(in.orNull("p63", P63))
                    .p64(in.orNull("p64", P64))
                    .p65(in.orNull("p65", P65))
                    .p66(in.orNull("p66", P66))
                    .p67(in.orNull("p67", P67))
                    .p68(in.orNull("p68", P68))
                    .p69(in.orNull("p69", P69))
                    .p70(in.orNull("p70", P70))
                    .p71(in.orNull("p71", P71))
                    .p72(in.orNull("p72", P72))
                    .p73(in.orNull("p73", P73))
                    .p74(in.orNull("p74", P74))
                    .p75(in.orNull("p75", P75))
                    .p76(in.orNull("p76", P76))
                    .p77(in.orNull("p77", P77))
                    .p78(in.orNull("p78", P78))
                    .p79(in.orNull("p79", P79))
                    .p80(in.orNull("p80", P80))
                    .p81(in.orNull("p81", P81))
                    .p82(in.orNull("p82", P82))
                    .p83(in.orNull("p83", P83))
                    .p84(in.orNull("p84", P84))
                    .p85(in.orNull("p85", P85))
                    .p86(in.orNull("p86", P86))
                    .p87(in.orNull("p87", P87))
                    .p88(in.orNull("p88", P88))
                    .p89(in.orNull("p89", P89))
                    .p90(in.orNull("p90", P90))
                    .p91(in.orNull("p91", P91))
                    .p92(in.orNull("p92", P92))
                    .p93(in.orNull("p93", P93))
                    .p94(in.orNull("p94", P94))
                    .p95(in.orNull("p95", P95))
                    .p96(in.orNull("p96", P96))
                    .p97(in.orNull("p97", P97))
                    .p98(in.orNull("p98", P98))
                    .p99(in.orNull("p99", P99))
                    .p100(in.orNull("p100", P100))
                    .p101(in.orNull("p101", P101))
                    .p102(in.orNull("p102", P102))
                    .p103(in.orNull("p103", P103))
                    .p104(in.orNull("p104", P104))
                    .p105(in.orNull("p105", P105))
                    .p106(in.orNull("p106", P106))
                    .p107(in.orNull("p107", P107))
                    .p108(in.orNull("p108", P108))
                    .p109(in.orNull("p109", P109))
                    .p110(in.orNull("p110", P110))
                    .p111(in.orNull("p111", P111))
                    .p112(in.orNull("p112", P112))
                    .p113(in.orNull("p113", P113))
                    .p114(in.orNull("p114", P114))
                    .p115(in.orNull("p115", P115))
                    .p116(in.orNull("p116", P116))
                    .p117(in.orNull("p117", P117))
                    .p118(in.orNull("p118", P118))
                    .p119(in.orNull("p119", P119))
                    .p120(in.orNull("p120", P120))
                    .p121(in.orNull("p121", P121))
                    .p122(in.orNull("p122", P122))
                    .p123(in.orNull("p123", P123))
                    .p124(in.orNull("p124", P124))
                    .p125(in.orNull("p125", P125))
                    .p126(in.orNull("p126", P126))
                    .p127(in.orNull("p127", P127))
                    .p128(in.orNull("p128", P128))
                    .p129(in.orNull("p129", P129))
                    .p130(in.orNull("p130", P130))
                    .p131(in.orNull("p131", P131))
                    .p132(in.orNull("p132", P132))
                    .p133(in.orNull("p133", P133))
                    .p134(in.orNull("p134", P134))
                    .p135(in.orNull("p135", P135))
                    .p136(in.orNull("p136", P136))
                    .p137(in.orNull("p137", P137))
                    .p138(in.orNull("p138", P138))
                    .p139(in.orNull("p139", P139))
                    .p140(in.orNull("p140", P140))
                    .p141(in.orNull("p141", P141))
                    .p142(in.orNull("p142", P142))
                    .p143(in.orNull("p143", P143))
                    .p144(in.orNull("p144", P144))
                    .p145(in.orNull("p145", P145))
                    .p146(in.orNull("p146", P146))
                    .p147(in.orNull("p147", P147))
                    .p148(in.orNull("p148", P148))
                    .p149(in.orNull("p149", P149))
                    .p150(in.orNull("p150", P150))
                    .p151(in.orNull("p151", P151))
                    .p152(in.orNull("p152", P152))
                    .p153(in.orNull("p153", P153))
                    .p154(in.orNull("p154", P154))
                    .p155(in.orNull("p155", P155))
                    .p156(in.orNull("p156", P156))
                    .p157(in.orNull("p157", P157))
                    .p158(in.orNull("p158", P158))
                    .p159(in.orNull("p159", P159))
                    .p160(in.orNull("p160", P160))
                    .p161(in.orNull("p161", P161))
                    .p162(in.orNull("p162", P162))
                    .p163(in.orNull("p163", P163))
                    .p164(in.orNull("p164", P164))
                    .p165(in.orNull("p165", P165))
                    .p166(in.orNull("p166", P166))
                    .p167(in.orNull("p167", P167))
                    .p168(in.orNull("p168", P168))
                    .p169(in.orNull("p169", P169))
                    .p170(in.orNull("p170", P170))
                    .p171(in.orNull("p171", P171))
                    .p172(in.orNull("p172", P172))
                    .p173(in.orNull("p173", P173))
                    .p174(in.orNull("p174", P174))
                    .p175(in.orNull("p175", P175))
                    .p176(in.orNull("p176", P176))
                    .p177(in.orNull("p177", P177))
                    .p178(in.orNull("p178", P178))
                    .p179(in.orNull("p179", P179))
                    .p180(in.orNull("p180", P180))
                    .p181(in.orNull("p181", P181))
                    .p182(in.orNull("p182", P182))
                    .p183(in.orNull("p183", P183))
                    .p184(in.orNull("p184", P184))
                    .p185(in.orNull("p185", P185))
                    .p186(in.orNull("p186", P186))
                    .p187(in.orNull("p187", P187))
                    .p188(in.orNull("p188", P188))
                    .p189(in.orNull("p189", P189))
                    .p190(in.orNull("p190", P190))
                    .p191(in.orNull("p191", P191))
                    .p192(in.orNull("p192", P192))
                    .p193(in.orNull("p193", P193))
                    .p194(in.orNull("p194", P194))
                    .p195(in.orNull("p195", P195))
                    .p196(in.orNull("p196", P196))
                    .p197(in.orNull("p197", P197))
                    .p198(in.orNull("p198", P198))
                    .p199(in.orNull("p199", P199))
                    .p200(in.orNull("p200", P200))
                    .p201(in.orNull("p201", P201))
                    .p202(in.orNull("p202", P202))
                    .p203(in.orNull("p203", P203))
                    .p204(in.orNull("p204", P204))
                    .p205(in.orNull("p205", P205))
                    .p206(in.orNull("p206", P206))
                    .p207(in.orNull("p207", P207))
                    .p208(in.orNull("p208", P208))
                    .p209(in.orNull("p209", P209))
                    .p210(in.orNull("p210", P210))
                    .p211(in.orNull("p211", P211))
                    .p212(in.orNull("p212", P212))
                    .p213(in.orNull("p213", P213))
                    .p214(in.orNull("p214", P214))
                    .p215(in.orNull("p215", P215))
                    .p216(in.orNull("p216", P216))
                    .p217(in.orNull("p217", P217))
                    .p218(in.orNull("p218", P218))
                    .p219(in.orNull("p219", P219))
                    .p220(in.orNull("p220", P220))
                    .p221(in.orNull("p221", P221))
                    .p222(in.orNull("p222", P222))
                    .p223(in.orNull("p223", P223))
                    .p224(in.orNull("p224", P224))
                    .p225(in.orNull("p225", P225))
                    .p226(in.orNull("p226", P226))
                    .p227(in.orNull("p227", P227))
                    .p228(in.orNull("p228", P228))
                    .p229(in.orNull("p229", P229))
                    .p230(in.orNull("p230", P230))
                    .p231(in.orNull("p231", P231))
                    .p232(in.orNull("p232", P232))
                    .p233(in.orNull("p233", P233))
                    .p234(in.orNull("p234", P234))
                    .p235(in.orNull("p235", P235))
                    .p236(in.orNull("p236", P236))
                    .p237(in.orNull("p237", P237))
                    .p238(in.orNull("p238", P238))
                    .p239(in.orNull("p239", P239))
                    .p240(in.orNull("p240", P240))
                    .p241(in.orNull("p241", P241))
                    .p242(in.orNull("p242", P242))
                    .p243(in.orNull("p243", P243))
                    .p244(in.orNull("p244", P244))
                    .p245(in.orNull("p245", P245))
                    .p246(in.orNull("p246", P246))
                    .p247(in.orNull("p247", P247))
                    .p248(in.orNull("p248", P248))
                    .p249(in.orNull("p249", P249))
                    .p250(in.orNull("p250", P250))
                    .p251(in.orNull("p251", P251))
                    .p252(in.orNull("p252", P252))
                    .p253(in.orNull("p253", P253))
                    .p254(in.orNull("p254", P254))
                    .p255(in.orNull("p255", P255))
                    .p256(in.orNull("p256", P256))
                    .p257(in.orNull("p257", P257))
                    .p258(in.orNull("p258", P258))
                    .p259(in.orNull("p259", P259))
                    .p260(in.orNull("p260", P260))
                    .p261(in.orNull("p261", P261))
                    .p262(in.orNull("p262", P262))
                    .p263(in.orNull("p263", P263))
                    .p264(in.orNull("p264", P264))
                    .p265(in.orNull("p265", P265))
                    .p266(in.orNull("p266", P266))
                    .p267(in.orNull("p267", P267))
                    .p268(in.orNull("p268", P268))
                    .p269(in.orNull("p269", P269))
                    .p270(in.orNull("p270", P270))
                    .p271(in.orNull("p271", P271))
                    .p272(in.orNull("p272", P272))
                    .p273(in.orNull("p273", P273))
                    .p274(in.orNull("p274", P274))
                    .p275(in.orNull("p275", P275))
                    .p276(in.orNull("p276", P276))
                    .p277(in.orNull("p277", P277))
                    .p278(in.orNull("p278", P278))
                    .p279(in.orNull("p279", P279))
                    .p280(in.orNull("p280", P280))
                    .p281(in.orNull("p281", P281))
                    .p282(in.orNull("p282", P282))
                    .p283(in.orNull("p283", P283))
                    .p284(in.orNull("p284", P284))
                    .build());
        }

        static HttpResponse answer(FindResult result, Call call) {
            Objects.requireNonNull(result);
            return HttpResponse.of(204, Headers.NONE);
        }
    }
}
