package com.acme.api;

import io.plumbline.runtime.check.Check;
import io.plumbline.runtime.check.Checks;
import io.plumbline.runtime.constraint.ConstraintViolationException;
import io.plumbline.runtime.constraint.Format;
import io.plumbline.runtime.constraint.Violations;
import java.util.Objects;
import java.util.StringJoiner;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What <code>GET /find</code> is sent.
 */
@Generated("io.plumbline")
public final class FindRequest {
    /**
     * What p3 must fulfil.
     */
    private static final Check<Long> P3 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p6 must fulfil.
     */
    private static final Check<Long> P6 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p9 must fulfil.
     */
    private static final Check<Long> P9 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p12 must fulfil.
     */
    private static final Check<Long> P12 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p15 must fulfil.
     */
    private static final Check<Long> P15 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p18 must fulfil.
     */
    private static final Check<Long> P18 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p21 must fulfil.
     */
    private static final Check<Long> P21 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p24 must fulfil.
     */
    private static final Check<Long> P24 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p27 must fulfil.
     */
    private static final Check<Long> P27 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p30 must fulfil.
     */
    private static final Check<Long> P30 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p33 must fulfil.
     */
    private static final Check<Long> P33 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p36 must fulfil.
     */
    private static final Check<Long> P36 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p39 must fulfil.
     */
    private static final Check<Long> P39 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p42 must fulfil.
     */
    private static final Check<Long> P42 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p45 must fulfil.
     */
    private static final Check<Long> P45 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p48 must fulfil.
     */
    private static final Check<Long> P48 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p51 must fulfil.
     */
    private static final Check<Long> P51 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p54 must fulfil.
     */
    private static final Check<Long> P54 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p57 must fulfil.
     */
    private static final Check<Long> P57 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p60 must fulfil.
     */
    private static final Check<Long> P60 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p63 must fulfil.
     */
    private static final Check<Long> P63 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p66 must fulfil.
     */
    private static final Check<Long> P66 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p69 must fulfil.
     */
    private static final Check<Long> P69 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p72 must fulfil.
     */
    private static final Check<Long> P72 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p75 must fulfil.
     */
    private static final Check<Long> P75 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p78 must fulfil.
     */
    private static final Check<Long> P78 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p81 must fulfil.
     */
    private static final Check<Long> P81 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p84 must fulfil.
     */
    private static final Check<Long> P84 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p87 must fulfil.
     */
    private static final Check<Long> P87 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p90 must fulfil.
     */
    private static final Check<Long> P90 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p93 must fulfil.
     */
    private static final Check<Long> P93 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p96 must fulfil.
     */
    private static final Check<Long> P96 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p99 must fulfil.
     */
    private static final Check<Long> P99 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p102 must fulfil.
     */
    private static final Check<Long> P102 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p105 must fulfil.
     */
    private static final Check<Long> P105 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p108 must fulfil.
     */
    private static final Check<Long> P108 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p111 must fulfil.
     */
    private static final Check<Long> P111 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p114 must fulfil.
     */
    private static final Check<Long> P114 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p117 must fulfil.
     */
    private static final Check<Long> P117 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p120 must fulfil.
     */
    private static final Check<Long> P120 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p123 must fulfil.
     */
    private static final Check<Long> P123 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p126 must fulfil.
     */
    private static final Check<Long> P126 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p129 must fulfil.
     */
    private static final Check<Long> P129 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p132 must fulfil.
     */
    private static final Check<Long> P132 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p135 must fulfil.
     */
    private static final Check<Long> P135 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p138 must fulfil.
     */
    private static final Check<Long> P138 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p141 must fulfil.
     */
    private static final Check<Long> P141 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p144 must fulfil.
     */
    private static final Check<Long> P144 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p147 must fulfil.
     */
    private static final Check<Long> P147 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p150 must fulfil.
     */
    private static final Check<Long> P150 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p153 must fulfil.
     */
    private static final Check<Long> P153 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p156 must fulfil.
     */
    private static final Check<Long> P156 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p159 must fulfil.
     */
    private static final Check<Long> P159 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p162 must fulfil.
     */
    private static final Check<Long> P162 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p165 must fulfil.
     */
    private static final Check<Long> P165 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p168 must fulfil.
     */
    private static final Check<Long> P168 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p171 must fulfil.
     */
    private static final Check<Long> P171 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p174 must fulfil.
     */
    private static final Check<Long> P174 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p177 must fulfil.
     */
    private static final Check<Long> P177 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p180 must fulfil.
     */
    private static final Check<Long> P180 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p183 must fulfil.
     */
    private static final Check<Long> P183 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p186 must fulfil.
     */
    private static final Check<Long> P186 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p189 must fulfil.
     */
    private static final Check<Long> P189 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p192 must fulfil.
     */
    private static final Check<Long> P192 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p195 must fulfil.
     */
    private static final Check<Long> P195 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p198 must fulfil.
     */
    private static final Check<Long> P198 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p201 must fulfil.
     */
    private static final Check<Long> P201 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p204 must fulfil.
     */
    private static final Check<Long> P204 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p207 must fulfil.
     */
    private static final Check<Long> P207 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p210 must fulfil.
     */
    private static final Check<Long> P210 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p213 must fulfil.
     */
    private static final Check<Long> P213 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p216 must fulfil.
     */
    private static final Check<Long> P216 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p219 must fulfil.
     */
    private static final Check<Long> P219 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p222 must fulfil.
     */
    private static final Check<Long> P222 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p225 must fulfil.
     */
    private static final Check<Long> P225 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p228 must fulfil.
     */
    private static final Check<Long> P228 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p231 must fulfil.
     */
    private static final Check<Long> P231 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p234 must fulfil.
     */
    private static final Check<Long> P234 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p237 must fulfil.
     */
    private static final Check<Long> P237 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p240 must fulfil.
     */
    private static final Check<Long> P240 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p243 must fulfil.
     */
    private static final Check<Long> P243 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p246 must fulfil.
     */
    private static final Check<Long> P246 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p249 must fulfil.
     */
    private static final Check<Long> P249 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p252 must fulfil.
     */
    private static final Check<Long> P252 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p255 must fulfil.
     */
    private static final Check<Long> P255 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p258 must fulfil.
     */
    private static final Check<Long> P258 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p261 must fulfil.
     */
    private static final Check<Long> P261 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p264 must fulfil.
     */
    private static final Check<Long> P264 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p267 must fulfil.
     */
    private static final Check<Long> P267 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p270 must fulfil.
     */
    private static final Check<Long> P270 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p273 must fulfil.
     */
    private static final Check<Long> P273 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p276 must fulfil.
     */
    private static final Check<Long> P276 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p279 must fulfil.
     */
    private static final Check<Long> P279 = Checks.of(Format.Rule.of("int64"));

    /**
     * What p282 must fulfil.
     */
    private static final Check<Long> P282 = Checks.of(Format.Rule.of("int64"));

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p1;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p2;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p3;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p4;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p5;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p6;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p7;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p8;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p9;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p10;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p11;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p12;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p13;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p14;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p15;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p16;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p17;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p18;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p19;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p20;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p21;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p22;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p23;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p24;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p25;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p26;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p27;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p28;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p29;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p30;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p31;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p32;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p33;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p34;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p35;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p36;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p37;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p38;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p39;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p40;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p41;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p42;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p43;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p44;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p45;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p46;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p47;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p48;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p49;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p50;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p51;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p52;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p53;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p54;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p55;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p56;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p57;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p58;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p59;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p60;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p61;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p62;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p63;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p64;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p65;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p66;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p67;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p68;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p69;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p70;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p71;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p72;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p73;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p74;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p75;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p76;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p77;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p78;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p79;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p80;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p81;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p82;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p83;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p84;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p85;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p86;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p87;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p88;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p89;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p90;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p91;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p92;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p93;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p94;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p95;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p96;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p97;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p98;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p99;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p100;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p101;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p102;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p103;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p104;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p105;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p106;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p107;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p108;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p109;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p110;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p111;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p112;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p113;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p114;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p115;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p116;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p117;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p118;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p119;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p120;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p121;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p122;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p123;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p124;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p125;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p126;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p127;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p128;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p129;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p130;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p131;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p132;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p133;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p134;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p135;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p136;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p137;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p138;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p139;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p140;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p141;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p142;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p143;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p144;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p145;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p146;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p147;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p148;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p149;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p150;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p151;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p152;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p153;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p154;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p155;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p156;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p157;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p158;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p159;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p160;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p161;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p162;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p163;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p164;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p165;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p166;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p167;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p168;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p169;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p170;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p171;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p172;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p173;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p174;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p175;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p176;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p177;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p178;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p179;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p180;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p181;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p182;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p183;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p184;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p185;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p186;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p187;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p188;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p189;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p190;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p191;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p192;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p193;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p194;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p195;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p196;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p197;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p198;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p199;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p200;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p201;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p202;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p203;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p204;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p205;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p206;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p207;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p208;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p209;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p210;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p211;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p212;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p213;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p214;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p215;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p216;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p217;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p218;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p219;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p220;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p221;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p222;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p223;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p224;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p225;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p226;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p227;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p228;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p229;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p230;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p231;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p232;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p233;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p234;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p235;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p236;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p237;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p238;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p239;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p240;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p241;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p242;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p243;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p244;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p245;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p246;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p247;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p248;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p249;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p250;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p251;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p252;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p253;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p254;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p255;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p256;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p257;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p258;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p259;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p260;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p261;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p262;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p263;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p264;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p265;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p266;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p267;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p268;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p269;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p270;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p271;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p272;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p273;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p274;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p275;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p276;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p277;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p278;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p279;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p280;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p281;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Long p282;

    /**
     * What the method of this name gives.
     */
    private final @Nullable String p283;

    /**
     * What the method of this name gives.
     */
    private final @Nullable Boolean p284;

    /**
     * Checks all values.
     *
     * @param builder holds the values
     * @throws ConstraintViolationException with everything that breaks the contract
     */
    private FindRequest(Builder builder) {
        Violations violations = Violations.NONE;
        violations = check0(builder, violations);
        violations.throwIfAny();
        this.p1 = builder.p1;
        this.p2 = builder.p2;
        this.p3 = builder.p3;
        this.p4 = builder.p4;
        this.p5 = builder.p5;
        this.p6 = builder.p6;
        this.p7 = builder.p7;
        this.p8 = builder.p8;
        this.p9 = builder.p9;
        this.p10 = builder.p10;
        this.p11 = builder.p11;
        this.p12 = builder.p12;
        this.p13 = builder.p13;
        this.p14 = builder.p14;
        this.p15 = builder.p15;
        this.p16 = builder.p16;
        this.p17 = builder.p17;
        this.p18 = builder.p18;
        this.p19 = builder.p19;
        this.p20 = builder.p20;
        this.p21 = builder.p21;
        this.p22 = builder.p22;
        this.p23 = builder.p23;
        this.p24 = builder.p24;
        this.p25 = builder.p25;
        this.p26 = builder.p26;
        this.p27 = builder.p27;
        this.p28 = builder.p28;
        this.p29 = builder.p29;
        this.p30 = builder.p30;
        this.p31 = builder.p31;
        this.p32 = builder.p32;
        this.p33 = builder.p33;
        this.p34 = builder.p34;
        this.p35 = builder.p35;
        this.p36 = builder.p36;
        this.p37 = builder.p37;
        this.p38 = builder.p38;
        this.p39 = builder.p39;
        this.p40 = builder.p40;
        this.p41 = builder.p41;
        this.p42 = builder.p42;
        this.p43 = builder.p43;
        this.p44 = builder.p44;
        this.p45 = builder.p45;
        this.p46 = builder.p46;
        this.p47 = builder.p47;
        this.p48 = builder.p48;
        this.p49 = builder.p49;
        this.p50 = builder.p50;
        this.p51 = builder.p51;
        this.p52 = builder.p52;
        this.p53 = builder.p53;
        this.p54 = builder.p54;
        this.p55 = builder.p55;
        this.p56 = builder.p56;
        this.p57 = builder.p57;
        this.p58 = builder.p58;
        this.p59 = builder.p59;
        this.p60 = builder.p60;
        this.p61 = builder.p61;
        this.p62 = builder.p62;
        this.p63 = builder.p63;
        this.p64 = builder.p64;
        this.p65 = builder.p65;
        this.p66 = builder.p66;
        this.p67 = builder.p67;
        this.p68 = builder.p68;
        this.p69 = builder.p69;
        this.p70 = builder.p70;
        this.p71 = builder.p71;
        this.p72 = builder.p72;
        this.p73 = builder.p73;
        this.p74 = builder.p74;
        this.p75 = builder.p75;
        this.p76 = builder.p76;
        this.p77 = builder.p77;
        this.p78 = builder.p78;
        this.p79 = builder.p79;
        this.p80 = builder.p80;
        this.p81 = builder.p81;
        this.p82 = builder.p82;
        this.p83 = builder.p83;
        this.p84 = builder.p84;
        this.p85 = builder.p85;
        this.p86 = builder.p86;
        this.p87 = builder.p87;
        this.p88 = builder.p88;
        this.p89 = builder.p89;
        this.p90 = builder.p90;
        this.p91 = builder.p91;
        this.p92 = builder.p92;
        this.p93 = builder.p93;
        this.p94 = builder.p94;
        this.p95 = builder.p95;
        this.p96 = builder.p96;
        this.p97 = builder.p97;
        this.p98 = builder.p98;
        this.p99 = builder.p99;
        this.p100 = builder.p100;
        this.p101 = builder.p101;
        this.p102 = builder.p102;
        this.p103 = builder.p103;
        this.p104 = builder.p104;
        this.p105 = builder.p105;
        this.p106 = builder.p106;
        this.p107 = builder.p107;
        this.p108 = builder.p108;
        this.p109 = builder.p109;
        this.p110 = builder.p110;
        this.p111 = builder.p111;
        this.p112 = builder.p112;
        this.p113 = builder.p113;
        this.p114 = builder.p114;
        this.p115 = builder.p115;
        this.p116 = builder.p116;
        this.p117 = builder.p117;
        this.p118 = builder.p118;
        this.p119 = builder.p119;
        this.p120 = builder.p120;
        this.p121 = builder.p121;
        this.p122 = builder.p122;
        this.p123 = builder.p123;
        this.p124 = builder.p124;
        this.p125 = builder.p125;
        this.p126 = builder.p126;
        this.p127 = builder.p127;
        this.p128 = builder.p128;
        this.p129 = builder.p129;
        this.p130 = builder.p130;
        this.p131 = builder.p131;
        this.p132 = builder.p132;
        this.p133 = builder.p133;
        this.p134 = builder.p134;
        this.p135 = builder.p135;
        this.p136 = builder.p136;
        this.p137 = builder.p137;
        this.p138 = builder.p138;
        this.p139 = builder.p139;
        this.p140 = builder.p140;
        this.p141 = builder.p141;
        this.p142 = builder.p142;
        this.p143 = builder.p143;
        this.p144 = builder.p144;
        this.p145 = builder.p145;
        this.p146 = builder.p146;
        this.p147 = builder.p147;
        this.p148 = builder.p148;
        this.p149 = builder.p149;
        this.p150 = builder.p150;
        this.p151 = builder.p151;
        this.p152 = builder.p152;
        this.p153 = builder.p153;
        this.p154 = builder.p154;
        this.p155 = builder.p155;
        this.p156 = builder.p156;
        this.p157 = builder.p157;
        this.p158 = builder.p158;
        this.p159 = builder.p159;
        this.p160 = builder.p160;
        this.p161 = builder.p161;
        this.p162 = builder.p162;
        this.p163 = builder.p163;
        this.p164 = builder.p164;
        this.p165 = builder.p165;
        this.p166 = builder.p166;
        this.p167 = builder.p167;
        this.p168 = builder.p168;
        this.p169 = builder.p169;
        this.p170 = builder.p170;
        this.p171 = builder.p171;
        this.p172 = builder.p172;
        this.p173 = builder.p173;
        this.p174 = builder.p174;
        this.p175 = builder.p175;
        this.p176 = builder.p176;
        this.p177 = builder.p177;
        this.p178 = builder.p178;
        this.p179 = builder.p179;
        this.p180 = builder.p180;
        this.p181 = builder.p181;
        this.p182 = builder.p182;
        this.p183 = builder.p183;
        this.p184 = builder.p184;
        this.p185 = builder.p185;
        this.p186 = builder.p186;
        this.p187 = builder.p187;
        this.p188 = builder.p188;
        this.p189 = builder.p189;
        this.p190 = builder.p190;
        this.p191 = builder.p191;
        this.p192 = builder.p192;
        this.p193 = builder.p193;
        this.p194 = builder.p194;
        this.p195 = builder.p195;
        this.p196 = builder.p196;
        this.p197 = builder.p197;
        this.p198 = builder.p198;
        this.p199 = builder.p199;
        this.p200 = builder.p200;
        this.p201 = builder.p201;
        this.p202 = builder.p202;
        this.p203 = builder.p203;
        this.p204 = builder.p204;
        this.p205 = builder.p205;
        this.p206 = builder.p206;
        this.p207 = builder.p207;
        this.p208 = builder.p208;
        this.p209 = builder.p209;
        this.p210 = builder.p210;
        this.p211 = builder.p211;
        this.p212 = builder.p212;
        this.p213 = builder.p213;
        this.p214 = builder.p214;
        this.p215 = builder.p215;
        this.p216 = builder.p216;
        this.p217 = builder.p217;
        this.p218 = builder.p218;
        this.p219 = builder.p219;
        this.p220 = builder.p220;
        this.p221 = builder.p221;
        this.p222 = builder.p222;
        this.p223 = builder.p223;
        this.p224 = builder.p224;
        this.p225 = builder.p225;
        this.p226 = builder.p226;
        this.p227 = builder.p227;
        this.p228 = builder.p228;
        this.p229 = builder.p229;
        this.p230 = builder.p230;
        this.p231 = builder.p231;
        this.p232 = builder.p232;
        this.p233 = builder.p233;
        this.p234 = builder.p234;
        this.p235 = builder.p235;
        this.p236 = builder.p236;
        this.p237 = builder.p237;
        this.p238 = builder.p238;
        this.p239 = builder.p239;
        this.p240 = builder.p240;
        this.p241 = builder.p241;
        this.p242 = builder.p242;
        this.p243 = builder.p243;
        this.p244 = builder.p244;
        this.p245 = builder.p245;
        this.p246 = builder.p246;
        this.p247 = builder.p247;
        this.p248 = builder.p248;
        this.p249 = builder.p249;
        this.p250 = builder.p250;
        this.p251 = builder.p251;
        this.p252 = builder.p252;
        this.p253 = builder.p253;
        this.p254 = builder.p254;
        this.p255 = builder.p255;
        this.p256 = builder.p256;
        this.p257 = builder.p257;
        this.p258 = builder.p258;
        this.p259 = builder.p259;
        this.p260 = builder.p260;
        this.p261 = builder.p261;
        this.p262 = builder.p262;
        this.p263 = builder.p263;
        this.p264 = builder.p264;
        this.p265 = builder.p265;
        this.p266 = builder.p266;
        this.p267 = builder.p267;
        this.p268 = builder.p268;
        this.p269 = builder.p269;
        this.p270 = builder.p270;
        this.p271 = builder.p271;
        this.p272 = builder.p272;
        this.p273 = builder.p273;
        this.p274 = builder.p274;
        this.p275 = builder.p275;
        this.p276 = builder.p276;
        this.p277 = builder.p277;
        this.p278 = builder.p278;
        this.p279 = builder.p279;
        this.p280 = builder.p280;
        this.p281 = builder.p281;
        this.p282 = builder.p282;
        this.p283 = builder.p283;
        this.p284 = builder.p284;
    }

    /**
     * Checks a part of the values and copies what could be changed.
     *
     * @param builder holds the values
     * @param violations what was found before
     * @return what was found before and here
     */
    private static Violations check0(Builder builder, Violations violations) {
        @Nullable Long p3 = builder.p3;
        if (p3 != null) {
            violations = P3.check(violations, "/p3", p3);
        }
        builder.p3 = p3;
        @Nullable Long p6 = builder.p6;
        if (p6 != null) {
            violations = P6.check(violations, "/p6", p6);
        }
        builder.p6 = p6;
        @Nullable Long p9 = builder.p9;
        if (p9 != null) {
            violations = P9.check(violations, "/p9", p9);
        }
        builder.p9 = p9;
        @Nullable Long p12 = builder.p12;
        if (p12 != null) {
            violations = P12.check(violations, "/p12", p12);
        }
        builder.p12 = p12;
        @Nullable Long p15 = builder.p15;
        if (p15 != null) {
            violations = P15.check(violations, "/p15", p15);
        }
        builder.p15 = p15;
        @Nullable Long p18 = builder.p18;
        if (p18 != null) {
            violations = P18.check(violations, "/p18", p18);
        }
        builder.p18 = p18;
        @Nullable Long p21 = builder.p21;
        if (p21 != null) {
            violations = P21.check(violations, "/p21", p21);
        }
        builder.p21 = p21;
        @Nullable Long p24 = builder.p24;
        if (p24 != null) {
            violations = P24.check(violations, "/p24", p24);
        }
        builder.p24 = p24;
        @Nullable Long p27 = builder.p27;
        if (p27 != null) {
            violations = P27.check(violations, "/p27", p27);
        }
        builder.p27 = p27;
        @Nullable Long p30 = builder.p30;
        if (p30 != null) {
            violations = P30.check(violations, "/p30", p30);
        }
        builder.p30 = p30;
        @Nullable Long p33 = builder.p33;
        if (p33 != null) {
            violations = P33.check(violations, "/p33", p33);
        }
        builder.p33 = p33;
        @Nullable Long p36 = builder.p36;
        if (p36 != null) {
            violations = P36.check(violations, "/p36", p36);
        }
        builder.p36 = p36;
        @Nullable Long p39 = builder.p39;
        if (p39 != null) {
            violations = P39.check(violations, "/p39", p39);
        }
        builder.p39 = p39;
        @Nullable Long p42 = builder.p42;
        if (p42 != null) {
            violations = P42.check(violations, "/p42", p42);
        }
        builder.p42 = p42;
        @Nullable Long p45 = builder.p45;
        if (p45 != null) {
            violations = P45.check(violations, "/p45", p45);
        }
        builder.p45 = p45;
        @Nullable Long p48 = builder.p48;
        if (p48 != null) {
            violations = P48.check(violations, "/p48", p48);
        }
        builder.p48 = p48;
        @Nullable Long p51 = builder.p51;
        if (p51 != null) {
            violations = P51.check(violations, "/p51", p51);
        }
        builder.p51 = p51;
        @Nullable Long p54 = builder.p54;
        if (p54 != null) {
            violations = P54.check(violations, "/p54", p54);
        }
        builder.p54 = p54;
        @Nullable Long p57 = builder.p57;
        if (p57 != null) {
            violations = P57.check(violations, "/p57", p57);
        }
        builder.p57 = p57;
        @Nullable Long p60 = builder.p60;
        if (p60 != null) {
            violations = P60.check(violations, "/p60", p60);
        }
        builder.p60 = p60;
        @Nullable Long p63 = builder.p63;
        if (p63 != null) {
            violations = P63.check(violations, "/p63", p63);
        }
        builder.p63 = p63;
        @Nullable Long p66 = builder.p66;
        if (p66 != null) {
            violations = P66.check(violations, "/p66", p66);
        }
        builder.p66 = p66;
        @Nullable Long p69 = builder.p69;
        if (p69 != null) {
            violations = P69.check(violations, "/p69", p69);
        }
        builder.p69 = p69;
        @Nullable Long p72 = builder.p72;
        if (p72 != null) {
            violations = P72.check(violations, "/p72", p72);
        }
        builder.p72 = p72;
        @Nullable Long p75 = builder.p75;
        if (p75 != null) {
            violations = P75.check(violations, "/p75", p75);
        }
        builder.p75 = p75;
        @Nullable Long p78 = builder.p78;
        if (p78 != null) {
            violations = P78.check(violations, "/p78", p78);
        }
        builder.p78 = p78;
        @Nullable Long p81 = builder.p81;
        if (p81 != null) {
            violations = P81.check(violations, "/p81", p81);
        }
        builder.p81 = p81;
        @Nullable Long p84 = builder.p84;
        if (p84 != null) {
            violations = P84.check(violations, "/p84", p84);
        }
        builder.p84 = p84;
        @Nullable Long p87 = builder.p87;
        if (p87 != null) {
            violations = P87.check(violations, "/p87", p87);
        }
        builder.p87 = p87;
        @Nullable Long p90 = builder.p90;
        if (p90 != null) {
            violations = P90.check(violations, "/p90", p90);
        }
        builder.p90 = p90;
        @Nullable Long p93 = builder.p93;
        if (p93 != null) {
            violations = P93.check(violations, "/p93", p93);
        }
        builder.p93 = p93;
        @Nullable Long p96 = builder.p96;
        if (p96 != null) {
            violations = P96.check(violations, "/p96", p96);
        }
        builder.p96 = p96;
        @Nullable Long p99 = builder.p99;
        if (p99 != null) {
            violations = P99.check(violations, "/p99", p99);
        }
        builder.p99 = p99;
        @Nullable Long p102 = builder.p102;
        if (p102 != null) {
            violations = P102.check(violations, "/p102", p102);
        }
        builder.p102 = p102;
        @Nullable Long p105 = builder.p105;
        if (p105 != null) {
            violations = P105.check(violations, "/p105", p105);
        }
        builder.p105 = p105;
        @Nullable Long p108 = builder.p108;
        if (p108 != null) {
            violations = P108.check(violations, "/p108", p108);
        }
        builder.p108 = p108;
        @Nullable Long p111 = builder.p111;
        if (p111 != null) {
            violations = P111.check(violations, "/p111", p111);
        }
        builder.p111 = p111;
        @Nullable Long p114 = builder.p114;
        if (p114 != null) {
            violations = P114.check(violations, "/p114", p114);
        }
        builder.p114 = p114;
        @Nullable Long p117 = builder.p117;
        if (p117 != null) {
            violations = P117.check(violations, "/p117", p117);
        }
        builder.p117 = p117;
        @Nullable Long p120 = builder.p120;
        if (p120 != null) {
            violations = P120.check(violations, "/p120", p120);
        }
        builder.p120 = p120;
        @Nullable Long p123 = builder.p123;
        if (p123 != null) {
            violations = P123.check(violations, "/p123", p123);
        }
        builder.p123 = p123;
        @Nullable Long p126 = builder.p126;
        if (p126 != null) {
            violations = P126.check(violations, "/p126", p126);
        }
        builder.p126 = p126;
        @Nullable Long p129 = builder.p129;
        if (p129 != null) {
            violations = P129.check(violations, "/p129", p129);
        }
        builder.p129 = p129;
        @Nullable Long p132 = builder.p132;
        if (p132 != null) {
            violations = P132.check(violations, "/p132", p132);
        }
        builder.p132 = p132;
        @Nullable Long p135 = builder.p135;
        if (p135 != null) {
            violations = P135.check(violations, "/p135", p135);
        }
        builder.p135 = p135;
        @Nullable Long p138 = builder.p138;
        if (p138 != null) {
            violations = P138.check(violations, "/p138", p138);
        }
        builder.p138 = p138;
        @Nullable Long p141 = builder.p141;
        if (p141 != null) {
            violations = P141.check(violations, "/p141", p141);
        }
        builder.p141 = p141;
        @Nullable Long p144 = builder.p144;
        if (p144 != null) {
            violations = P144.check(violations, "/p144", p144);
        }
        builder.p144 = p144;
        @Nullable Long p147 = builder.p147;
        if (p147 != null) {
            violations = P147.check(violations, "/p147", p147);
        }
        builder.p147 = p147;
        @Nullable Long p150 = builder.p150;
        if (p150 != null) {
            violations = P150.check(violations, "/p150", p150);
        }
        builder.p150 = p150;
        @Nullable Long p153 = builder.p153;
        if (p153 != null) {
            violations = P153.check(violations, "/p153", p153);
        }
        builder.p153 = p153;
        @Nullable Long p156 = builder.p156;
        if (p156 != null) {
            violations = P156.check(violations, "/p156", p156);
        }
        builder.p156 = p156;
        @Nullable Long p159 = builder.p159;
        if (p159 != null) {
            violations = P159.check(violations, "/p159", p159);
        }
        builder.p159 = p159;
        @Nullable Long p162 = builder.p162;
        if (p162 != null) {
            violations = P162.check(violations, "/p162", p162);
        }
        builder.p162 = p162;
        @Nullable Long p165 = builder.p165;
        if (p165 != null) {
            violations = P165.check(violations, "/p165", p165);
        }
        builder.p165 = p165;
        @Nullable Long p168 = builder.p168;
        if (p168 != null) {
            violations = P168.check(violations, "/p168", p168);
        }
        builder.p168 = p168;
        @Nullable Long p171 = builder.p171;
        if (p171 != null) {
            violations = P171.check(violations, "/p171", p171);
        }
        builder.p171 = p171;
        @Nullable Long p174 = builder.p174;
        if (p174 != null) {
            violations = P174.check(violations, "/p174", p174);
        }
        builder.p174 = p174;
        @Nullable Long p177 = builder.p177;
        if (p177 != null) {
            violations = P177.check(violations, "/p177", p177);
        }
        builder.p177 = p177;
        @Nullable Long p180 = builder.p180;
        if (p180 != null) {
            violations = P180.check(violations, "/p180", p180);
        }
        builder.p180 = p180;
        @Nullable Long p183 = builder.p183;
        if (p183 != null) {
            violations = P183.check(violations, "/p183", p183);
        }
        builder.p183 = p183;
        @Nullable Long p186 = builder.p186;
        if (p186 != null) {
            violations = P186.check(violations, "/p186", p186);
        }
        builder.p186 = p186;
        @Nullable Long p189 = builder.p189;
        if (p189 != null) {
            violations = P189.check(violations, "/p189", p189);
        }
        builder.p189 = p189;
        @Nullable Long p192 = builder.p192;
        if (p192 != null) {
            violations = P192.check(violations, "/p192", p192);
        }
        builder.p192 = p192;
        @Nullable Long p195 = builder.p195;
        if (p195 != null) {
            violations = P195.check(violations, "/p195", p195);
        }
        builder.p195 = p195;
        @Nullable Long p198 = builder.p198;
        if (p198 != null) {
            violations = P198.check(violations, "/p198", p198);
        }
        builder.p198 = p198;
        @Nullable Long p201 = builder.p201;
        if (p201 != null) {
            violations = P201.check(violations, "/p201", p201);
        }
        builder.p201 = p201;
        @Nullable Long p204 = builder.p204;
        if (p204 != null) {
            violations = P204.check(violations, "/p204", p204);
        }
        builder.p204 = p204;
        @Nullable Long p207 = builder.p207;
        if (p207 != null) {
            violations = P207.check(violations, "/p207", p207);
        }
        builder.p207 = p207;
        @Nullable Long p210 = builder.p210;
        if (p210 != null) {
            violations = P210.check(violations, "/p210", p210);
        }
        builder.p210 = p210;
        @Nullable Long p213 = builder.p213;
        if (p213 != null) {
            violations = P213.check(violations, "/p213", p213);
        }
        builder.p213 = p213;
        @Nullable Long p216 = builder.p216;
        if (p216 != null) {
            violations = P216.check(violations, "/p216", p216);
        }
        builder.p216 = p216;
        @Nullable Long p219 = builder.p219;
        if (p219 != null) {
            violations = P219.check(violations, "/p219", p219);
        }
        builder.p219 = p219;
        @Nullable Long p222 = builder.p222;
        if (p222 != null) {
            violations = P222.check(violations, "/p222", p222);
        }
        builder.p222 = p222;
        @Nullable Long p225 = builder.p225;
        if (p225 != null) {
            violations = P225.check(violations, "/p225", p225);
        }
        builder.p225 = p225;
        @Nullable Long p228 = builder.p228;
        if (p228 != null) {
            violations = P228.check(violations, "/p228", p228);
        }
        builder.p228 = p228;
        @Nullable Long p231 = builder.p231;
        if (p231 != null) {
            violations = P231.check(violations, "/p231", p231);
        }
        builder.p231 = p231;
        @Nullable Long p234 = builder.p234;
        if (p234 != null) {
            violations = P234.check(violations, "/p234", p234);
        }
        builder.p234 = p234;
        @Nullable Long p237 = builder.p237;
        if (p237 != null) {
            violations = P237.check(violations, "/p237", p237);
        }
        builder.p237 = p237;
        @Nullable Long p240 = builder.p240;
        if (p240 != null) {
            violations = P240.check(violations, "/p240", p240);
        }
        builder.p240 = p240;
        @Nullable Long p243 = builder.p243;
        if (p243 != null) {
            violations = P243.check(violations, "/p243", p243);
        }
        builder.p243 = p243;
        @Nullable Long p246 = builder.p246;
        if (p246 != null) {
            violations = P246.check(violations, "/p246", p246);
        }
        builder.p246 = p246;
        @Nullable Long p249 = builder.p249;
        if (p249 != null) {
            violations = P249.check(violations, "/p249", p249);
        }
        builder.p249 = p249;
        @Nullable Long p252 = builder.p252;
        if (p252 != null) {
            violations = P252.check(violations, "/p252", p252);
        }
        builder.p252 = p252;
        @Nullable Long p255 = builder.p255;
        if (p255 != null) {
            violations = P255.check(violations, "/p255", p255);
        }
        builder.p255 = p255;
        @Nullable Long p258 = builder.p258;
        if (p258 != null) {
            violations = P258.check(violations, "/p258", p258);
        }
        builder.p258 = p258;
        @Nullable Long p261 = builder.p261;
        if (p261 != null) {
            violations = P261.check(violations, "/p261", p261);
        }
        builder.p261 = p261;
        @Nullable Long p264 = builder.p264;
        if (p264 != null) {
            violations = P264.check(violations, "/p264", p264);
        }
        builder.p264 = p264;
        @Nullable Long p267 = builder.p267;
        if (p267 != null) {
            violations = P267.check(violations, "/p267", p267);
        }
        builder.p267 = p267;
        @Nullable Long p270 = builder.p270;
        if (p270 != null) {
            violations = P270.check(violations, "/p270", p270);
        }
        builder.p270 = p270;
        @Nullable Long p273 = builder.p273;
        if (p273 != null) {
            violations = P273.check(violations, "/p273", p273);
        }
        builder.p273 = p273;
        @Nullable Long p276 = builder.p276;
        if (p276 != null) {
            violations = P276.check(violations, "/p276", p276);
        }
        builder.p276 = p276;
        @Nullable Long p279 = builder.p279;
        if (p279 != null) {
            violations = P279.check(violations, "/p279", p279);
        }
        builder.p279 = p279;
        @Nullable Long p282 = builder.p282;
        if (p282 != null) {
            violations = P282.check(violations, "/p282", p282);
        }
        builder.p282 = p282;
        return violations;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p1</code>
     */
    public @Nullable String p1() {
        return p1;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p2</code>
     */
    public @Nullable Boolean p2() {
        return p2;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p3</code>
     */
    public @Nullable Long p3() {
        return p3;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p4</code>
     */
    public @Nullable String p4() {
        return p4;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p5</code>
     */
    public @Nullable Boolean p5() {
        return p5;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p6</code>
     */
    public @Nullable Long p6() {
        return p6;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p7</code>
     */
    public @Nullable String p7() {
        return p7;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p8</code>
     */
    public @Nullable Boolean p8() {
        return p8;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p9</code>
     */
    public @Nullable Long p9() {
        return p9;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p10</code>
     */
    public @Nullable String p10() {
        return p10;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p11</code>
     */
    public @Nullable Boolean p11() {
        return p11;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p12</code>
     */
    public @Nullable Long p12() {
        return p12;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p13</code>
     */
    public @Nullable String p13() {
        return p13;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p14</code>
     */
    public @Nullable Boolean p14() {
        return p14;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p15</code>
     */
    public @Nullable Long p15() {
        return p15;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p16</code>
     */
    public @Nullable String p16() {
        return p16;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p17</code>
     */
    public @Nullable Boolean p17() {
        return p17;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p18</code>
     */
    public @Nullable Long p18() {
        return p18;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p19</code>
     */
    public @Nullable String p19() {
        return p19;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p20</code>
     */
    public @Nullable Boolean p20() {
        return p20;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p21</code>
     */
    public @Nullable Long p21() {
        return p21;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p22</code>
     */
    public @Nullable String p22() {
        return p22;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p23</code>
     */
    public @Nullable Boolean p23() {
        return p23;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p24</code>
     */
    public @Nullable Long p24() {
        return p24;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p25</code>
     */
    public @Nullable String p25() {
        return p25;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p26</code>
     */
    public @Nullable Boolean p26() {
        return p26;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p27</code>
     */
    public @Nullable Long p27() {
        return p27;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p28</code>
     */
    public @Nullable String p28() {
        return p28;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p29</code>
     */
    public @Nullable Boolean p29() {
        return p29;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p30</code>
     */
    public @Nullable Long p30() {
        return p30;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p31</code>
     */
    public @Nullable String p31() {
        return p31;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p32</code>
     */
    public @Nullable Boolean p32() {
        return p32;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p33</code>
     */
    public @Nullable Long p33() {
        return p33;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p34</code>
     */
    public @Nullable String p34() {
        return p34;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p35</code>
     */
    public @Nullable Boolean p35() {
        return p35;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p36</code>
     */
    public @Nullable Long p36() {
        return p36;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p37</code>
     */
    public @Nullable String p37() {
        return p37;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p38</code>
     */
    public @Nullable Boolean p38() {
        return p38;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p39</code>
     */
    public @Nullable Long p39() {
        return p39;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p40</code>
     */
    public @Nullable String p40() {
        return p40;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p41</code>
     */
    public @Nullable Boolean p41() {
        return p41;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p42</code>
     */
    public @Nullable Long p42() {
        return p42;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p43</code>
     */
    public @Nullable String p43() {
        return p43;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p44</code>
     */
    public @Nullable Boolean p44() {
        return p44;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p45</code>
     */
    public @Nullable Long p45() {
        return p45;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p46</code>
     */
    public @Nullable String p46() {
        return p46;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p47</code>
     */
    public @Nullable Boolean p47() {
        return p47;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p48</code>
     */
    public @Nullable Long p48() {
        return p48;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p49</code>
     */
    public @Nullable String p49() {
        return p49;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p50</code>
     */
    public @Nullable Boolean p50() {
        return p50;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p51</code>
     */
    public @Nullable Long p51() {
        return p51;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p52</code>
     */
    public @Nullable String p52() {
        return p52;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p53</code>
     */
    public @Nullable Boolean p53() {
        return p53;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p54</code>
     */
    public @Nullable Long p54() {
        return p54;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p55</code>
     */
    public @Nullable String p55() {
        return p55;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p56</code>
     */
    public @Nullable Boolean p56() {
        return p56;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p57</code>
     */
    public @Nullable Long p57() {
        return p57;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p58</code>
     */
    public @Nullable String p58() {
        return p58;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p59</code>
     */
    public @Nullable Boolean p59() {
        return p59;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p60</code>
     */
    public @Nullable Long p60() {
        return p60;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p61</code>
     */
    public @Nullable String p61() {
        return p61;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p62</code>
     */
    public @Nullable Boolean p62() {
        return p62;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p63</code>
     */
    public @Nullable Long p63() {
        return p63;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p64</code>
     */
    public @Nullable String p64() {
        return p64;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p65</code>
     */
    public @Nullable Boolean p65() {
        return p65;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p66</code>
     */
    public @Nullable Long p66() {
        return p66;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p67</code>
     */
    public @Nullable String p67() {
        return p67;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p68</code>
     */
    public @Nullable Boolean p68() {
        return p68;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p69</code>
     */
    public @Nullable Long p69() {
        return p69;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p70</code>
     */
    public @Nullable String p70() {
        return p70;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p71</code>
     */
    public @Nullable Boolean p71() {
        return p71;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p72</code>
     */
    public @Nullable Long p72() {
        return p72;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p73</code>
     */
    public @Nullable String p73() {
        return p73;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p74</code>
     */
    public @Nullable Boolean p74() {
        return p74;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p75</code>
     */
    public @Nullable Long p75() {
        return p75;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p76</code>
     */
    public @Nullable String p76() {
        return p76;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p77</code>
     */
    public @Nullable Boolean p77() {
        return p77;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p78</code>
     */
    public @Nullable Long p78() {
        return p78;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p79</code>
     */
    public @Nullable String p79() {
        return p79;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p80</code>
     */
    public @Nullable Boolean p80() {
        return p80;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p81</code>
     */
    public @Nullable Long p81() {
        return p81;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p82</code>
     */
    public @Nullable String p82() {
        return p82;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p83</code>
     */
    public @Nullable Boolean p83() {
        return p83;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p84</code>
     */
    public @Nullable Long p84() {
        return p84;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p85</code>
     */
    public @Nullable String p85() {
        return p85;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p86</code>
     */
    public @Nullable Boolean p86() {
        return p86;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p87</code>
     */
    public @Nullable Long p87() {
        return p87;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p88</code>
     */
    public @Nullable String p88() {
        return p88;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p89</code>
     */
    public @Nullable Boolean p89() {
        return p89;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p90</code>
     */
    public @Nullable Long p90() {
        return p90;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p91</code>
     */
    public @Nullable String p91() {
        return p91;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p92</code>
     */
    public @Nullable Boolean p92() {
        return p92;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p93</code>
     */
    public @Nullable Long p93() {
        return p93;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p94</code>
     */
    public @Nullable String p94() {
        return p94;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p95</code>
     */
    public @Nullable Boolean p95() {
        return p95;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p96</code>
     */
    public @Nullable Long p96() {
        return p96;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p97</code>
     */
    public @Nullable String p97() {
        return p97;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p98</code>
     */
    public @Nullable Boolean p98() {
        return p98;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p99</code>
     */
    public @Nullable Long p99() {
        return p99;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p100</code>
     */
    public @Nullable String p100() {
        return p100;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p101</code>
     */
    public @Nullable Boolean p101() {
        return p101;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p102</code>
     */
    public @Nullable Long p102() {
        return p102;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p103</code>
     */
    public @Nullable String p103() {
        return p103;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p104</code>
     */
    public @Nullable Boolean p104() {
        return p104;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p105</code>
     */
    public @Nullable Long p105() {
        return p105;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p106</code>
     */
    public @Nullable String p106() {
        return p106;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p107</code>
     */
    public @Nullable Boolean p107() {
        return p107;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p108</code>
     */
    public @Nullable Long p108() {
        return p108;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p109</code>
     */
    public @Nullable String p109() {
        return p109;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p110</code>
     */
    public @Nullable Boolean p110() {
        return p110;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p111</code>
     */
    public @Nullable Long p111() {
        return p111;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p112</code>
     */
    public @Nullable String p112() {
        return p112;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p113</code>
     */
    public @Nullable Boolean p113() {
        return p113;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p114</code>
     */
    public @Nullable Long p114() {
        return p114;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p115</code>
     */
    public @Nullable String p115() {
        return p115;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p116</code>
     */
    public @Nullable Boolean p116() {
        return p116;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p117</code>
     */
    public @Nullable Long p117() {
        return p117;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p118</code>
     */
    public @Nullable String p118() {
        return p118;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p119</code>
     */
    public @Nullable Boolean p119() {
        return p119;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p120</code>
     */
    public @Nullable Long p120() {
        return p120;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p121</code>
     */
    public @Nullable String p121() {
        return p121;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p122</code>
     */
    public @Nullable Boolean p122() {
        return p122;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p123</code>
     */
    public @Nullable Long p123() {
        return p123;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p124</code>
     */
    public @Nullable String p124() {
        return p124;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p125</code>
     */
    public @Nullable Boolean p125() {
        return p125;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p126</code>
     */
    public @Nullable Long p126() {
        return p126;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p127</code>
     */
    public @Nullable String p127() {
        return p127;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p128</code>
     */
    public @Nullable Boolean p128() {
        return p128;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p129</code>
     */
    public @Nullable Long p129() {
        return p129;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p130</code>
     */
    public @Nullable String p130() {
        return p130;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p131</code>
     */
    public @Nullable Boolean p131() {
        return p131;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p132</code>
     */
    public @Nullable Long p132() {
        return p132;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p133</code>
     */
    public @Nullable String p133() {
        return p133;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p134</code>
     */
    public @Nullable Boolean p134() {
        return p134;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p135</code>
     */
    public @Nullable Long p135() {
        return p135;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p136</code>
     */
    public @Nullable String p136() {
        return p136;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p137</code>
     */
    public @Nullable Boolean p137() {
        return p137;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p138</code>
     */
    public @Nullable Long p138() {
        return p138;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p139</code>
     */
    public @Nullable String p139() {
        return p139;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p140</code>
     */
    public @Nullable Boolean p140() {
        return p140;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p141</code>
     */
    public @Nullable Long p141() {
        return p141;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p142</code>
     */
    public @Nullable String p142() {
        return p142;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p143</code>
     */
    public @Nullable Boolean p143() {
        return p143;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p144</code>
     */
    public @Nullable Long p144() {
        return p144;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p145</code>
     */
    public @Nullable String p145() {
        return p145;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p146</code>
     */
    public @Nullable Boolean p146() {
        return p146;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p147</code>
     */
    public @Nullable Long p147() {
        return p147;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p148</code>
     */
    public @Nullable String p148() {
        return p148;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p149</code>
     */
    public @Nullable Boolean p149() {
        return p149;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p150</code>
     */
    public @Nullable Long p150() {
        return p150;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p151</code>
     */
    public @Nullable String p151() {
        return p151;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p152</code>
     */
    public @Nullable Boolean p152() {
        return p152;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p153</code>
     */
    public @Nullable Long p153() {
        return p153;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p154</code>
     */
    public @Nullable String p154() {
        return p154;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p155</code>
     */
    public @Nullable Boolean p155() {
        return p155;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p156</code>
     */
    public @Nullable Long p156() {
        return p156;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p157</code>
     */
    public @Nullable String p157() {
        return p157;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p158</code>
     */
    public @Nullable Boolean p158() {
        return p158;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p159</code>
     */
    public @Nullable Long p159() {
        return p159;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p160</code>
     */
    public @Nullable String p160() {
        return p160;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p161</code>
     */
    public @Nullable Boolean p161() {
        return p161;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p162</code>
     */
    public @Nullable Long p162() {
        return p162;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p163</code>
     */
    public @Nullable String p163() {
        return p163;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p164</code>
     */
    public @Nullable Boolean p164() {
        return p164;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p165</code>
     */
    public @Nullable Long p165() {
        return p165;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p166</code>
     */
    public @Nullable String p166() {
        return p166;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p167</code>
     */
    public @Nullable Boolean p167() {
        return p167;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p168</code>
     */
    public @Nullable Long p168() {
        return p168;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p169</code>
     */
    public @Nullable String p169() {
        return p169;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p170</code>
     */
    public @Nullable Boolean p170() {
        return p170;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p171</code>
     */
    public @Nullable Long p171() {
        return p171;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p172</code>
     */
    public @Nullable String p172() {
        return p172;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p173</code>
     */
    public @Nullable Boolean p173() {
        return p173;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p174</code>
     */
    public @Nullable Long p174() {
        return p174;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p175</code>
     */
    public @Nullable String p175() {
        return p175;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p176</code>
     */
    public @Nullable Boolean p176() {
        return p176;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p177</code>
     */
    public @Nullable Long p177() {
        return p177;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p178</code>
     */
    public @Nullable String p178() {
        return p178;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p179</code>
     */
    public @Nullable Boolean p179() {
        return p179;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p180</code>
     */
    public @Nullable Long p180() {
        return p180;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p181</code>
     */
    public @Nullable String p181() {
        return p181;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p182</code>
     */
    public @Nullable Boolean p182() {
        return p182;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p183</code>
     */
    public @Nullable Long p183() {
        return p183;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p184</code>
     */
    public @Nullable String p184() {
        return p184;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p185</code>
     */
    public @Nullable Boolean p185() {
        return p185;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p186</code>
     */
    public @Nullable Long p186() {
        return p186;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p187</code>
     */
    public @Nullable String p187() {
        return p187;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p188</code>
     */
    public @Nullable Boolean p188() {
        return p188;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p189</code>
     */
    public @Nullable Long p189() {
        return p189;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p190</code>
     */
    public @Nullable String p190() {
        return p190;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p191</code>
     */
    public @Nullable Boolean p191() {
        return p191;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p192</code>
     */
    public @Nullable Long p192() {
        return p192;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p193</code>
     */
    public @Nullable String p193() {
        return p193;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p194</code>
     */
    public @Nullable Boolean p194() {
        return p194;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p195</code>
     */
    public @Nullable Long p195() {
        return p195;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p196</code>
     */
    public @Nullable String p196() {
        return p196;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p197</code>
     */
    public @Nullable Boolean p197() {
        return p197;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p198</code>
     */
    public @Nullable Long p198() {
        return p198;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p199</code>
     */
    public @Nullable String p199() {
        return p199;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p200</code>
     */
    public @Nullable Boolean p200() {
        return p200;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p201</code>
     */
    public @Nullable Long p201() {
        return p201;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p202</code>
     */
    public @Nullable String p202() {
        return p202;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p203</code>
     */
    public @Nullable Boolean p203() {
        return p203;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p204</code>
     */
    public @Nullable Long p204() {
        return p204;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p205</code>
     */
    public @Nullable String p205() {
        return p205;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p206</code>
     */
    public @Nullable Boolean p206() {
        return p206;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p207</code>
     */
    public @Nullable Long p207() {
        return p207;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p208</code>
     */
    public @Nullable String p208() {
        return p208;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p209</code>
     */
    public @Nullable Boolean p209() {
        return p209;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p210</code>
     */
    public @Nullable Long p210() {
        return p210;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p211</code>
     */
    public @Nullable String p211() {
        return p211;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p212</code>
     */
    public @Nullable Boolean p212() {
        return p212;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p213</code>
     */
    public @Nullable Long p213() {
        return p213;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p214</code>
     */
    public @Nullable String p214() {
        return p214;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p215</code>
     */
    public @Nullable Boolean p215() {
        return p215;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p216</code>
     */
    public @Nullable Long p216() {
        return p216;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p217</code>
     */
    public @Nullable String p217() {
        return p217;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p218</code>
     */
    public @Nullable Boolean p218() {
        return p218;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p219</code>
     */
    public @Nullable Long p219() {
        return p219;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p220</code>
     */
    public @Nullable String p220() {
        return p220;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p221</code>
     */
    public @Nullable Boolean p221() {
        return p221;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p222</code>
     */
    public @Nullable Long p222() {
        return p222;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p223</code>
     */
    public @Nullable String p223() {
        return p223;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p224</code>
     */
    public @Nullable Boolean p224() {
        return p224;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p225</code>
     */
    public @Nullable Long p225() {
        return p225;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p226</code>
     */
    public @Nullable String p226() {
        return p226;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p227</code>
     */
    public @Nullable Boolean p227() {
        return p227;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p228</code>
     */
    public @Nullable Long p228() {
        return p228;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p229</code>
     */
    public @Nullable String p229() {
        return p229;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p230</code>
     */
    public @Nullable Boolean p230() {
        return p230;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p231</code>
     */
    public @Nullable Long p231() {
        return p231;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p232</code>
     */
    public @Nullable String p232() {
        return p232;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p233</code>
     */
    public @Nullable Boolean p233() {
        return p233;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p234</code>
     */
    public @Nullable Long p234() {
        return p234;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p235</code>
     */
    public @Nullable String p235() {
        return p235;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p236</code>
     */
    public @Nullable Boolean p236() {
        return p236;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p237</code>
     */
    public @Nullable Long p237() {
        return p237;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p238</code>
     */
    public @Nullable String p238() {
        return p238;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p239</code>
     */
    public @Nullable Boolean p239() {
        return p239;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p240</code>
     */
    public @Nullable Long p240() {
        return p240;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p241</code>
     */
    public @Nullable String p241() {
        return p241;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p242</code>
     */
    public @Nullable Boolean p242() {
        return p242;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p243</code>
     */
    public @Nullable Long p243() {
        return p243;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p244</code>
     */
    public @Nullable String p244() {
        return p244;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p245</code>
     */
    public @Nullable Boolean p245() {
        return p245;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p246</code>
     */
    public @Nullable Long p246() {
        return p246;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p247</code>
     */
    public @Nullable String p247() {
        return p247;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p248</code>
     */
    public @Nullable Boolean p248() {
        return p248;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p249</code>
     */
    public @Nullable Long p249() {
        return p249;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p250</code>
     */
    public @Nullable String p250() {
        return p250;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p251</code>
     */
    public @Nullable Boolean p251() {
        return p251;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p252</code>
     */
    public @Nullable Long p252() {
        return p252;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p253</code>
     */
    public @Nullable String p253() {
        return p253;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p254</code>
     */
    public @Nullable Boolean p254() {
        return p254;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p255</code>
     */
    public @Nullable Long p255() {
        return p255;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p256</code>
     */
    public @Nullable String p256() {
        return p256;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p257</code>
     */
    public @Nullable Boolean p257() {
        return p257;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p258</code>
     */
    public @Nullable Long p258() {
        return p258;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p259</code>
     */
    public @Nullable String p259() {
        return p259;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p260</code>
     */
    public @Nullable Boolean p260() {
        return p260;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p261</code>
     */
    public @Nullable Long p261() {
        return p261;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p262</code>
     */
    public @Nullable String p262() {
        return p262;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p263</code>
     */
    public @Nullable Boolean p263() {
        return p263;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p264</code>
     */
    public @Nullable Long p264() {
        return p264;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p265</code>
     */
    public @Nullable String p265() {
        return p265;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p266</code>
     */
    public @Nullable Boolean p266() {
        return p266;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p267</code>
     */
    public @Nullable Long p267() {
        return p267;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p268</code>
     */
    public @Nullable String p268() {
        return p268;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p269</code>
     */
    public @Nullable Boolean p269() {
        return p269;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p270</code>
     */
    public @Nullable Long p270() {
        return p270;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p271</code>
     */
    public @Nullable String p271() {
        return p271;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p272</code>
     */
    public @Nullable Boolean p272() {
        return p272;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p273</code>
     */
    public @Nullable Long p273() {
        return p273;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p274</code>
     */
    public @Nullable String p274() {
        return p274;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p275</code>
     */
    public @Nullable Boolean p275() {
        return p275;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p276</code>
     */
    public @Nullable Long p276() {
        return p276;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p277</code>
     */
    public @Nullable String p277() {
        return p277;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p278</code>
     */
    public @Nullable Boolean p278() {
        return p278;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p279</code>
     */
    public @Nullable Long p279() {
        return p279;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p280</code>
     */
    public @Nullable String p280() {
        return p280;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p281</code>
     */
    public @Nullable Boolean p281() {
        return p281;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p282</code>
     */
    public @Nullable Long p282() {
        return p282;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p283</code>
     */
    public @Nullable String p283() {
        return p283;
    }

    /**
     * Gives one of the values.
     *
     * @return the property <code>p284</code>
     */
    public @Nullable Boolean p284() {
        return p284;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof FindRequest that)) {
            return false;
        }
        if (!(Objects.equals(p1, that.p1))) {
            return false;
        }
        if (!(Objects.equals(p2, that.p2))) {
            return false;
        }
        if (!(Objects.equals(p3, that.p3))) {
            return false;
        }
        if (!(Objects.equals(p4, that.p4))) {
            return false;
        }
        if (!(Objects.equals(p5, that.p5))) {
            return false;
        }
        if (!(Objects.equals(p6, that.p6))) {
            return false;
        }
        if (!(Objects.equals(p7, that.p7))) {
            return false;
        }
        if (!(Objects.equals(p8, that.p8))) {
            return false;
        }
        if (!(Objects.equals(p9, that.p9))) {
            return false;
        }
        if (!(Objects.equals(p10, that.p10))) {
            return false;
        }
        if (!(Objects.equals(p11, that.p11))) {
            return false;
        }
        if (!(Objects.equals(p12, that.p12))) {
            return false;
        }
        if (!(Objects.equals(p13, that.p13))) {
            return false;
        }
        if (!(Objects.equals(p14, that.p14))) {
            return false;
        }
        if (!(Objects.equals(p15, that.p15))) {
            return false;
        }
        if (!(Objects.equals(p16, that.p16))) {
            return false;
        }
        if (!(Objects.equals(p17, that.p17))) {
            return false;
        }
        if (!(Objects.equals(p18, that.p18))) {
            return false;
        }
        if (!(Objects.equals(p19, that.p19))) {
            return false;
        }
        if (!(Objects.equals(p20, that.p20))) {
            return false;
        }
        if (!(Objects.equals(p21, that.p21))) {
            return false;
        }
        if (!(Objects.equals(p22, that.p22))) {
            return false;
        }
        if (!(Objects.equals(p23, that.p23))) {
            return false;
        }
        if (!(Objects.equals(p24, that.p24))) {
            return false;
        }
        if (!(Objects.equals(p25, that.p25))) {
            return false;
        }
        if (!(Objects.equals(p26, that.p26))) {
            return false;
        }
        if (!(Objects.equals(p27, that.p27))) {
            return false;
        }
        if (!(Objects.equals(p28, that.p28))) {
            return false;
        }
        if (!(Objects.equals(p29, that.p29))) {
            return false;
        }
        if (!(Objects.equals(p30, that.p30))) {
            return false;
        }
        if (!(Objects.equals(p31, that.p31))) {
            return false;
        }
        if (!(Objects.equals(p32, that.p32))) {
            return false;
        }
        if (!(Objects.equals(p33, that.p33))) {
            return false;
        }
        if (!(Objects.equals(p34, that.p34))) {
            return false;
        }
        if (!(Objects.equals(p35, that.p35))) {
            return false;
        }
        if (!(Objects.equals(p36, that.p36))) {
            return false;
        }
        if (!(Objects.equals(p37, that.p37))) {
            return false;
        }
        if (!(Objects.equals(p38, that.p38))) {
            return false;
        }
        if (!(Objects.equals(p39, that.p39))) {
            return false;
        }
        if (!(Objects.equals(p40, that.p40))) {
            return false;
        }
        if (!(Objects.equals(p41, that.p41))) {
            return false;
        }
        if (!(Objects.equals(p42, that.p42))) {
            return false;
        }
        if (!(Objects.equals(p43, that.p43))) {
            return false;
        }
        if (!(Objects.equals(p44, that.p44))) {
            return false;
        }
        if (!(Objects.equals(p45, that.p45))) {
            return false;
        }
        if (!(Objects.equals(p46, that.p46))) {
            return false;
        }
        if (!(Objects.equals(p47, that.p47))) {
            return false;
        }
        if (!(Objects.equals(p48, that.p48))) {
            return false;
        }
        if (!(Objects.equals(p49, that.p49))) {
            return false;
        }
        if (!(Objects.equals(p50, that.p50))) {
            return false;
        }
        if (!(Objects.equals(p51, that.p51))) {
            return false;
        }
        if (!(Objects.equals(p52, that.p52))) {
            return false;
        }
        if (!(Objects.equals(p53, that.p53))) {
            return false;
        }
        if (!(Objects.equals(p54, that.p54))) {
            return false;
        }
        if (!(Objects.equals(p55, that.p55))) {
            return false;
        }
        if (!(Objects.equals(p56, that.p56))) {
            return false;
        }
        if (!(Objects.equals(p57, that.p57))) {
            return false;
        }
        if (!(Objects.equals(p58, that.p58))) {
            return false;
        }
        if (!(Objects.equals(p59, that.p59))) {
            return false;
        }
        if (!(Objects.equals(p60, that.p60))) {
            return false;
        }
        if (!(Objects.equals(p61, that.p61))) {
            return false;
        }
        if (!(Objects.equals(p62, that.p62))) {
            return false;
        }
        if (!(Objects.equals(p63, that.p63))) {
            return false;
        }
        if (!(Objects.equals(p64, that.p64))) {
            return false;
        }
        if (!(Objects.equals(p65, that.p65))) {
            return false;
        }
        if (!(Objects.equals(p66, that.p66))) {
            return false;
        }
        if (!(Objects.equals(p67, that.p67))) {
            return false;
        }
        if (!(Objects.equals(p68, that.p68))) {
            return false;
        }
        if (!(Objects.equals(p69, that.p69))) {
            return false;
        }
        if (!(Objects.equals(p70, that.p70))) {
            return false;
        }
        if (!(Objects.equals(p71, that.p71))) {
            return false;
        }
        if (!(Objects.equals(p72, that.p72))) {
            return false;
        }
        if (!(Objects.equals(p73, that.p73))) {
            return false;
        }
        if (!(Objects.equals(p74, that.p74))) {
            return false;
        }
        if (!(Objects.equals(p75, that.p75))) {
            return false;
        }
        if (!(Objects.equals(p76, that.p76))) {
            return false;
        }
        if (!(Objects.equals(p77, that.p77))) {
            return false;
        }
        if (!(Objects.equals(p78, that.p78))) {
            return false;
        }
        if (!(Objects.equals(p79, that.p79))) {
            return false;
        }
        if (!(Objects.equals(p80, that.p80))) {
            return false;
        }
        if (!(Objects.equals(p81, that.p81))) {
            return false;
        }
        if (!(Objects.equals(p82, that.p82))) {
            return false;
        }
        if (!(Objects.equals(p83, that.p83))) {
            return false;
        }
        if (!(Objects.equals(p84, that.p84))) {
            return false;
        }
        if (!(Objects.equals(p85, that.p85))) {
            return false;
        }
        if (!(Objects.equals(p86, that.p86))) {
            return false;
        }
        if (!(Objects.equals(p87, that.p87))) {
            return false;
        }
        if (!(Objects.equals(p88, that.p88))) {
            return false;
        }
        if (!(Objects.equals(p89, that.p89))) {
            return false;
        }
        if (!(Objects.equals(p90, that.p90))) {
            return false;
        }
        if (!(Objects.equals(p91, that.p91))) {
            return false;
        }
        if (!(Objects.equals(p92, that.p92))) {
            return false;
        }
        if (!(Objects.equals(p93, that.p93))) {
            return false;
        }
        if (!(Objects.equals(p94, that.p94))) {
            return false;
        }
        if (!(Objects.equals(p95, that.p95))) {
            return false;
        }
        if (!(Objects.equals(p96, that.p96))) {
            return false;
        }
        if (!(Objects.equals(p97, that.p97))) {
            return false;
        }
        if (!(Objects.equals(p98, that.p98))) {
            return false;
        }
        if (!(Objects.equals(p99, that.p99))) {
            return false;
        }
        if (!(Objects.equals(p100, that.p100))) {
            return false;
        }
        if (!(Objects.equals(p101, that.p101))) {
            return false;
        }
        if (!(Objects.equals(p102, that.p102))) {
            return false;
        }
        if (!(Objects.equals(p103, that.p103))) {
            return false;
        }
        if (!(Objects.equals(p104, that.p104))) {
            return false;
        }
        if (!(Objects.equals(p105, that.p105))) {
            return false;
        }
        if (!(Objects.equals(p106, that.p106))) {
            return false;
        }
        if (!(Objects.equals(p107, that.p107))) {
            return false;
        }
        if (!(Objects.equals(p108, that.p108))) {
            return false;
        }
        if (!(Objects.equals(p109, that.p109))) {
            return false;
        }
        if (!(Objects.equals(p110, that.p110))) {
            return false;
        }
        if (!(Objects.equals(p111, that.p111))) {
            return false;
        }
        if (!(Objects.equals(p112, that.p112))) {
            return false;
        }
        if (!(Objects.equals(p113, that.p113))) {
            return false;
        }
        if (!(Objects.equals(p114, that.p114))) {
            return false;
        }
        if (!(Objects.equals(p115, that.p115))) {
            return false;
        }
        if (!(Objects.equals(p116, that.p116))) {
            return false;
        }
        if (!(Objects.equals(p117, that.p117))) {
            return false;
        }
        if (!(Objects.equals(p118, that.p118))) {
            return false;
        }
        if (!(Objects.equals(p119, that.p119))) {
            return false;
        }
        if (!(Objects.equals(p120, that.p120))) {
            return false;
        }
        if (!(Objects.equals(p121, that.p121))) {
            return false;
        }
        if (!(Objects.equals(p122, that.p122))) {
            return false;
        }
        if (!(Objects.equals(p123, that.p123))) {
            return false;
        }
        if (!(Objects.equals(p124, that.p124))) {
            return false;
        }
        if (!(Objects.equals(p125, that.p125))) {
            return false;
        }
        if (!(Objects.equals(p126, that.p126))) {
            return false;
        }
        if (!(Objects.equals(p127, that.p127))) {
            return false;
        }
        if (!(Objects.equals(p128, that.p128))) {
            return false;
        }
        if (!(Objects.equals(p129, that.p129))) {
            return false;
        }
        if (!(Objects.equals(p130, that.p130))) {
            return false;
        }
        if (!(Objects.equals(p131, that.p131))) {
            return false;
        }
        if (!(Objects.equals(p132, that.p132))) {
            return false;
        }
        if (!(Objects.equals(p133, that.p133))) {
            return false;
        }
        if (!(Objects.equals(p134, that.p134))) {
            return false;
        }
        if (!(Objects.equals(p135, that.p135))) {
            return false;
        }
        if (!(Objects.equals(p136, that.p136))) {
            return false;
        }
        if (!(Objects.equals(p137, that.p137))) {
            return false;
        }
        if (!(Objects.equals(p138, that.p138))) {
            return false;
        }
        if (!(Objects.equals(p139, that.p139))) {
            return false;
        }
        if (!(Objects.equals(p140, that.p140))) {
            return false;
        }
        if (!(Objects.equals(p141, that.p141))) {
            return false;
        }
        if (!(Objects.equals(p142, that.p142))) {
            return false;
        }
        if (!(Objects.equals(p143, that.p143))) {
            return false;
        }
        if (!(Objects.equals(p144, that.p144))) {
            return false;
        }
        if (!(Objects.equals(p145, that.p145))) {
            return false;
        }
        if (!(Objects.equals(p146, that.p146))) {
            return false;
        }
        if (!(Objects.equals(p147, that.p147))) {
            return false;
        }
        if (!(Objects.equals(p148, that.p148))) {
            return false;
        }
        if (!(Objects.equals(p149, that.p149))) {
            return false;
        }
        if (!(Objects.equals(p150, that.p150))) {
            return false;
        }
        if (!(Objects.equals(p151, that.p151))) {
            return false;
        }
        if (!(Objects.equals(p152, that.p152))) {
            return false;
        }
        if (!(Objects.equals(p153, that.p153))) {
            return false;
        }
        if (!(Objects.equals(p154, that.p154))) {
            return false;
        }
        if (!(Objects.equals(p155, that.p155))) {
            return false;
        }
        if (!(Objects.equals(p156, that.p156))) {
            return false;
        }
        if (!(Objects.equals(p157, that.p157))) {
            return false;
        }
        if (!(Objects.equals(p158, that.p158))) {
            return false;
        }
        if (!(Objects.equals(p159, that.p159))) {
            return false;
        }
        if (!(Objects.equals(p160, that.p160))) {
            return false;
        }
        if (!(Objects.equals(p161, that.p161))) {
            return false;
        }
        if (!(Objects.equals(p162, that.p162))) {
            return false;
        }
        if (!(Objects.equals(p163, that.p163))) {
            return false;
        }
        if (!(Objects.equals(p164, that.p164))) {
            return false;
        }
        if (!(Objects.equals(p165, that.p165))) {
            return false;
        }
        if (!(Objects.equals(p166, that.p166))) {
            return false;
        }
        if (!(Objects.equals(p167, that.p167))) {
            return false;
        }
        if (!(Objects.equals(p168, that.p168))) {
            return false;
        }
        if (!(Objects.equals(p169, that.p169))) {
            return false;
        }
        if (!(Objects.equals(p170, that.p170))) {
            return false;
        }
        if (!(Objects.equals(p171, that.p171))) {
            return false;
        }
        if (!(Objects.equals(p172, that.p172))) {
            return false;
        }
        if (!(Objects.equals(p173, that.p173))) {
            return false;
        }
        if (!(Objects.equals(p174, that.p174))) {
            return false;
        }
        if (!(Objects.equals(p175, that.p175))) {
            return false;
        }
        if (!(Objects.equals(p176, that.p176))) {
            return false;
        }
        if (!(Objects.equals(p177, that.p177))) {
            return false;
        }
        if (!(Objects.equals(p178, that.p178))) {
            return false;
        }
        if (!(Objects.equals(p179, that.p179))) {
            return false;
        }
        if (!(Objects.equals(p180, that.p180))) {
            return false;
        }
        if (!(Objects.equals(p181, that.p181))) {
            return false;
        }
        if (!(Objects.equals(p182, that.p182))) {
            return false;
        }
        if (!(Objects.equals(p183, that.p183))) {
            return false;
        }
        if (!(Objects.equals(p184, that.p184))) {
            return false;
        }
        if (!(Objects.equals(p185, that.p185))) {
            return false;
        }
        if (!(Objects.equals(p186, that.p186))) {
            return false;
        }
        if (!(Objects.equals(p187, that.p187))) {
            return false;
        }
        if (!(Objects.equals(p188, that.p188))) {
            return false;
        }
        if (!(Objects.equals(p189, that.p189))) {
            return false;
        }
        if (!(Objects.equals(p190, that.p190))) {
            return false;
        }
        if (!(Objects.equals(p191, that.p191))) {
            return false;
        }
        if (!(Objects.equals(p192, that.p192))) {
            return false;
        }
        if (!(Objects.equals(p193, that.p193))) {
            return false;
        }
        if (!(Objects.equals(p194, that.p194))) {
            return false;
        }
        if (!(Objects.equals(p195, that.p195))) {
            return false;
        }
        if (!(Objects.equals(p196, that.p196))) {
            return false;
        }
        if (!(Objects.equals(p197, that.p197))) {
            return false;
        }
        if (!(Objects.equals(p198, that.p198))) {
            return false;
        }
        if (!(Objects.equals(p199, that.p199))) {
            return false;
        }
        if (!(Objects.equals(p200, that.p200))) {
            return false;
        }
        if (!(Objects.equals(p201, that.p201))) {
            return false;
        }
        if (!(Objects.equals(p202, that.p202))) {
            return false;
        }
        if (!(Objects.equals(p203, that.p203))) {
            return false;
        }
        if (!(Objects.equals(p204, that.p204))) {
            return false;
        }
        if (!(Objects.equals(p205, that.p205))) {
            return false;
        }
        if (!(Objects.equals(p206, that.p206))) {
            return false;
        }
        if (!(Objects.equals(p207, that.p207))) {
            return false;
        }
        if (!(Objects.equals(p208, that.p208))) {
            return false;
        }
        if (!(Objects.equals(p209, that.p209))) {
            return false;
        }
        if (!(Objects.equals(p210, that.p210))) {
            return false;
        }
        if (!(Objects.equals(p211, that.p211))) {
            return false;
        }
        if (!(Objects.equals(p212, that.p212))) {
            return false;
        }
        if (!(Objects.equals(p213, that.p213))) {
            return false;
        }
        if (!(Objects.equals(p214, that.p214))) {
            return false;
        }
        if (!(Objects.equals(p215, that.p215))) {
            return false;
        }
        if (!(Objects.equals(p216, that.p216))) {
            return false;
        }
        if (!(Objects.equals(p217, that.p217))) {
            return false;
        }
        if (!(Objects.equals(p218, that.p218))) {
            return false;
        }
        if (!(Objects.equals(p219, that.p219))) {
            return false;
        }
        if (!(Objects.equals(p220, that.p220))) {
            return false;
        }
        if (!(Objects.equals(p221, that.p221))) {
            return false;
        }
        if (!(Objects.equals(p222, that.p222))) {
            return false;
        }
        if (!(Objects.equals(p223, that.p223))) {
            return false;
        }
        if (!(Objects.equals(p224, that.p224))) {
            return false;
        }
        if (!(Objects.equals(p225, that.p225))) {
            return false;
        }
        if (!(Objects.equals(p226, that.p226))) {
            return false;
        }
        if (!(Objects.equals(p227, that.p227))) {
            return false;
        }
        if (!(Objects.equals(p228, that.p228))) {
            return false;
        }
        if (!(Objects.equals(p229, that.p229))) {
            return false;
        }
        if (!(Objects.equals(p230, that.p230))) {
            return false;
        }
        if (!(Objects.equals(p231, that.p231))) {
            return false;
        }
        if (!(Objects.equals(p232, that.p232))) {
            return false;
        }
        if (!(Objects.equals(p233, that.p233))) {
            return false;
        }
        if (!(Objects.equals(p234, that.p234))) {
            return false;
        }
        if (!(Objects.equals(p235, that.p235))) {
            return false;
        }
        if (!(Objects.equals(p236, that.p236))) {
            return false;
        }
        if (!(Objects.equals(p237, that.p237))) {
            return false;
        }
        if (!(Objects.equals(p238, that.p238))) {
            return false;
        }
        if (!(Objects.equals(p239, that.p239))) {
            return false;
        }
        if (!(Objects.equals(p240, that.p240))) {
            return false;
        }
        if (!(Objects.equals(p241, that.p241))) {
            return false;
        }
        if (!(Objects.equals(p242, that.p242))) {
            return false;
        }
        if (!(Objects.equals(p243, that.p243))) {
            return false;
        }
        if (!(Objects.equals(p244, that.p244))) {
            return false;
        }
        if (!(Objects.equals(p245, that.p245))) {
            return false;
        }
        if (!(Objects.equals(p246, that.p246))) {
            return false;
        }
        if (!(Objects.equals(p247, that.p247))) {
            return false;
        }
        if (!(Objects.equals(p248, that.p248))) {
            return false;
        }
        if (!(Objects.equals(p249, that.p249))) {
            return false;
        }
        if (!(Objects.equals(p250, that.p250))) {
            return false;
        }
        if (!(Objects.equals(p251, that.p251))) {
            return false;
        }
        if (!(Objects.equals(p252, that.p252))) {
            return false;
        }
        if (!(Objects.equals(p253, that.p253))) {
            return false;
        }
        if (!(Objects.equals(p254, that.p254))) {
            return false;
        }
        if (!(Objects.equals(p255, that.p255))) {
            return false;
        }
        if (!(Objects.equals(p256, that.p256))) {
            return false;
        }
        if (!(Objects.equals(p257, that.p257))) {
            return false;
        }
        if (!(Objects.equals(p258, that.p258))) {
            return false;
        }
        if (!(Objects.equals(p259, that.p259))) {
            return false;
        }
        if (!(Objects.equals(p260, that.p260))) {
            return false;
        }
        if (!(Objects.equals(p261, that.p261))) {
            return false;
        }
        if (!(Objects.equals(p262, that.p262))) {
            return false;
        }
        if (!(Objects.equals(p263, that.p263))) {
            return false;
        }
        if (!(Objects.equals(p264, that.p264))) {
            return false;
        }
        if (!(Objects.equals(p265, that.p265))) {
            return false;
        }
        if (!(Objects.equals(p266, that.p266))) {
            return false;
        }
        if (!(Objects.equals(p267, that.p267))) {
            return false;
        }
        if (!(Objects.equals(p268, that.p268))) {
            return false;
        }
        if (!(Objects.equals(p269, that.p269))) {
            return false;
        }
        if (!(Objects.equals(p270, that.p270))) {
            return false;
        }
        if (!(Objects.equals(p271, that.p271))) {
            return false;
        }
        if (!(Objects.equals(p272, that.p272))) {
            return false;
        }
        if (!(Objects.equals(p273, that.p273))) {
            return false;
        }
        if (!(Objects.equals(p274, that.p274))) {
            return false;
        }
        if (!(Objects.equals(p275, that.p275))) {
            return false;
        }
        if (!(Objects.equals(p276, that.p276))) {
            return false;
        }
        if (!(Objects.equals(p277, that.p277))) {
            return false;
        }
        if (!(Objects.equals(p278, that.p278))) {
            return false;
        }
        if (!(Objects.equals(p279, that.p279))) {
            return false;
        }
        if (!(Objects.equals(p280, that.p280))) {
            return false;
        }
        if (!(Objects.equals(p281, that.p281))) {
            return false;
        }
        if (!(Objects.equals(p282, that.p282))) {
            return false;
        }
        if (!(Objects.equals(p283, that.p283))) {
            return false;
        }
        if (!(Objects.equals(p284, that.p284))) {
            return false;
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34, p35, p36, p37, p38, p39, p40, p41, p42, p43, p44, p45, p46, p47, p48, p49, p50, p51, p52, p53, p54, p55, p56, p57, p58, p59, p60, p61, p62, p63, p64, p65, p66, p67, p68, p69, p70, p71, p72, p73, p74, p75, p76, p77, p78, p79, p80, p81, p82, p83, p84, p85, p86, p87, p88, p89, p90, p91, p92, p93, p94, p95, p96, p97, p98, p99, p100, p101, p102, p103, p104, p105, p106, p107, p108, p109, p110, p111, p112, p113, p114, p115, p116, p117, p118, p119, p120, p121, p122, p123, p124, p125, p126, p127, p128, p129, p130, p131, p132, p133, p134, p135, p136, p137, p138, p139, p140, p141, p142, p143, p144, p145, p146, p147, p148, p149, p150, p151, p152, p153, p154, p155, p156, p157, p158, p159, p160, p161, p162, p163, p164, p165, p166, p167, p168, p169, p170, p171, p172, p173, p174, p175, p176, p177, p178, p179, p180, p181, p182, p183, p184, p185, p186, p187, p188, p189, p190, p191, p192, p193, p194, p195, p196, p197, p198, p199, p200, p201, p202, p203, p204, p205, p206, p207, p208, p209, p210, p211, p212, p213, p214, p215, p216, p217, p218, p219, p220, p221, p222, p223, p224, p225, p226, p227, p228, p229, p230, p231, p232, p233, p234, p235, p236, p237, p238, p239, p240, p241, p242, p243, p244, p245, p246, p247, p248, p249, p250, p251, p252, p253, p254, p255, p256, p257, p258, p259, p260, p261, p262, p263, p264, p265, p266, p267, p268, p269, p270, p271, p272, p273, p274, p275, p276, p277, p278, p279, p280, p281, p282, p283, p284);
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(", ", "FindRequest[", "]");
        text.add("p1=" + p1);
        text.add("p2=" + p2);
        text.add("p3=" + p3);
        text.add("p4=" + p4);
        text.add("p5=" + p5);
        text.add("p6=" + p6);
        text.add("p7=" + p7);
        text.add("p8=" + p8);
        text.add("p9=" + p9);
        text.add("p10=" + p10);
        text.add("p11=" + p11);
        text.add("p12=" + p12);
        text.add("p13=" + p13);
        text.add("p14=" + p14);
        text.add("p15=" + p15);
        text.add("p16=" + p16);
        text.add("p17=" + p17);
        text.add("p18=" + p18);
        text.add("p19=" + p19);
        text.add("p20=" + p20);
        text.add("p21=" + p21);
        text.add("p22=" + p22);
        text.add("p23=" + p23);
        text.add("p24=" + p24);
        text.add("p25=" + p25);
        text.add("p26=" + p26);
        text.add("p27=" + p27);
        text.add("p28=" + p28);
        text.add("p29=" + p29);
        text.add("p30=" + p30);
        text.add("p31=" + p31);
        text.add("p32=" + p32);
        text.add("p33=" + p33);
        text.add("p34=" + p34);
        text.add("p35=" + p35);
        text.add("p36=" + p36);
        text.add("p37=" + p37);
        text.add("p38=" + p38);
        text.add("p39=" + p39);
        text.add("p40=" + p40);
        text.add("p41=" + p41);
        text.add("p42=" + p42);
        text.add("p43=" + p43);
        text.add("p44=" + p44);
        text.add("p45=" + p45);
        text.add("p46=" + p46);
        text.add("p47=" + p47);
        text.add("p48=" + p48);
        text.add("p49=" + p49);
        text.add("p50=" + p50);
        text.add("p51=" + p51);
        text.add("p52=" + p52);
        text.add("p53=" + p53);
        text.add("p54=" + p54);
        text.add("p55=" + p55);
        text.add("p56=" + p56);
        text.add("p57=" + p57);
        text.add("p58=" + p58);
        text.add("p59=" + p59);
        text.add("p60=" + p60);
        text.add("p61=" + p61);
        text.add("p62=" + p62);
        text.add("p63=" + p63);
        text.add("p64=" + p64);
        text.add("p65=" + p65);
        text.add("p66=" + p66);
        text.add("p67=" + p67);
        text.add("p68=" + p68);
        text.add("p69=" + p69);
        text.add("p70=" + p70);
        text.add("p71=" + p71);
        text.add("p72=" + p72);
        text.add("p73=" + p73);
        text.add("p74=" + p74);
        text.add("p75=" + p75);
        text.add("p76=" + p76);
        text.add("p77=" + p77);
        text.add("p78=" + p78);
        text.add("p79=" + p79);
        text.add("p80=" + p80);
        text.add("p81=" + p81);
        text.add("p82=" + p82);
        text.add("p83=" + p83);
        text.add("p84=" + p84);
        text.add("p85=" + p85);
        text.add("p86=" + p86);
        text.add("p87=" + p87);
        text.add("p88=" + p88);
        text.add("p89=" + p89);
        text.add("p90=" + p90);
        text.add("p91=" + p91);
        text.add("p92=" + p92);
        text.add("p93=" + p93);
        text.add("p94=" + p94);
        text.add("p95=" + p95);
        text.add("p96=" + p96);
        text.add("p97=" + p97);
        text.add("p98=" + p98);
        text.add("p99=" + p99);
        text.add("p100=" + p100);
        text.add("p101=" + p101);
        text.add("p102=" + p102);
        text.add("p103=" + p103);
        text.add("p104=" + p104);
        text.add("p105=" + p105);
        text.add("p106=" + p106);
        text.add("p107=" + p107);
        text.add("p108=" + p108);
        text.add("p109=" + p109);
        text.add("p110=" + p110);
        text.add("p111=" + p111);
        text.add("p112=" + p112);
        text.add("p113=" + p113);
        text.add("p114=" + p114);
        text.add("p115=" + p115);
        text.add("p116=" + p116);
        text.add("p117=" + p117);
        text.add("p118=" + p118);
        text.add("p119=" + p119);
        text.add("p120=" + p120);
        text.add("p121=" + p121);
        text.add("p122=" + p122);
        text.add("p123=" + p123);
        text.add("p124=" + p124);
        text.add("p125=" + p125);
        text.add("p126=" + p126);
        text.add("p127=" + p127);
        text.add("p128=" + p128);
        text.add("p129=" + p129);
        text.add("p130=" + p130);
        text.add("p131=" + p131);
        text.add("p132=" + p132);
        text.add("p133=" + p133);
        text.add("p134=" + p134);
        text.add("p135=" + p135);
        text.add("p136=" + p136);
        text.add("p137=" + p137);
        text.add("p138=" + p138);
        text.add("p139=" + p139);
        text.add("p140=" + p140);
        text.add("p141=" + p141);
        text.add("p142=" + p142);
        text.add("p143=" + p143);
        text.add("p144=" + p144);
        text.add("p145=" + p145);
        text.add("p146=" + p146);
        text.add("p147=" + p147);
        text.add("p148=" + p148);
        text.add("p149=" + p149);
        text.add("p150=" + p150);
        text.add("p151=" + p151);
        text.add("p152=" + p152);
        text.add("p153=" + p153);
        text.add("p154=" + p154);
        text.add("p155=" + p155);
        text.add("p156=" + p156);
        text.add("p157=" + p157);
        text.add("p158=" + p158);
        text.add("p159=" + p159);
        text.add("p160=" + p160);
        text.add("p161=" + p161);
        text.add("p162=" + p162);
        text.add("p163=" + p163);
        text.add("p164=" + p164);
        text.add("p165=" + p165);
        text.add("p166=" + p166);
        text.add("p167=" + p167);
        text.add("p168=" + p168);
        text.add("p169=" + p169);
        text.add("p170=" + p170);
        text.add("p171=" + p171);
        text.add("p172=" + p172);
        text.add("p173=" + p173);
        text.add("p174=" + p174);
        text.add("p175=" + p175);
        text.add("p176=" + p176);
        text.add("p177=" + p177);
        text.add("p178=" + p178);
        text.add("p179=" + p179);
        text.add("p180=" + p180);
        text.add("p181=" + p181);
        text.add("p182=" + p182);
        text.add("p183=" + p183);
        text.add("p184=" + p184);
        text.add("p185=" + p185);
        text.add("p186=" + p186);
        text.add("p187=" + p187);
        text.add("p188=" + p188);
        text.add("p189=" + p189);
        text.add("p190=" + p190);
        text.add("p191=" + p191);
        text.add("p192=" + p192);
        text.add("p193=" + p193);
        text.add("p194=" + p194);
        text.add("p195=" + p195);
        text.add("p196=" + p196);
        text.add("p197=" + p197);
        text.add("p198=" + p198);
        text.add("p199=" + p199);
        text.add("p200=" + p200);
        text.add("p201=" + p201);
        text.add("p202=" + p202);
        text.add("p203=" + p203);
        text.add("p204=" + p204);
        text.add("p205=" + p205);
        text.add("p206=" + p206);
        text.add("p207=" + p207);
        text.add("p208=" + p208);
        text.add("p209=" + p209);
        text.add("p210=" + p210);
        text.add("p211=" + p211);
        text.add("p212=" + p212);
        text.add("p213=" + p213);
        text.add("p214=" + p214);
        text.add("p215=" + p215);
        text.add("p216=" + p216);
        text.add("p217=" + p217);
        text.add("p218=" + p218);
        text.add("p219=" + p219);
        text.add("p220=" + p220);
        text.add("p221=" + p221);
        text.add("p222=" + p222);
        text.add("p223=" + p223);
        text.add("p224=" + p224);
        text.add("p225=" + p225);
        text.add("p226=" + p226);
        text.add("p227=" + p227);
        text.add("p228=" + p228);
        text.add("p229=" + p229);
        text.add("p230=" + p230);
        text.add("p231=" + p231);
        text.add("p232=" + p232);
        text.add("p233=" + p233);
        text.add("p234=" + p234);
        text.add("p235=" + p235);
        text.add("p236=" + p236);
        text.add("p237=" + p237);
        text.add("p238=" + p238);
        text.add("p239=" + p239);
        text.add("p240=" + p240);
        text.add("p241=" + p241);
        text.add("p242=" + p242);
        text.add("p243=" + p243);
        text.add("p244=" + p244);
        text.add("p245=" + p245);
        text.add("p246=" + p246);
        text.add("p247=" + p247);
        text.add("p248=" + p248);
        text.add("p249=" + p249);
        text.add("p250=" + p250);
        text.add("p251=" + p251);
        text.add("p252=" + p252);
        text.add("p253=" + p253);
        text.add("p254=" + p254);
        text.add("p255=" + p255);
        text.add("p256=" + p256);
        text.add("p257=" + p257);
        text.add("p258=" + p258);
        text.add("p259=" + p259);
        text.add("p260=" + p260);
        text.add("p261=" + p261);
        text.add("p262=" + p262);
        text.add("p263=" + p263);
        text.add("p264=" + p264);
        text.add("p265=" + p265);
        text.add("p266=" + p266);
        text.add("p267=" + p267);
        text.add("p268=" + p268);
        text.add("p269=" + p269);
        text.add("p270=" + p270);
        text.add("p271=" + p271);
        text.add("p272=" + p272);
        text.add("p273=" + p273);
        text.add("p274=" + p274);
        text.add("p275=" + p275);
        text.add("p276=" + p276);
        text.add("p277=" + p277);
        text.add("p278=" + p278);
        text.add("p279=" + p279);
        text.add("p280=" + p280);
        text.add("p281=" + p281);
        text.add("p282=" + p282);
        text.add("p283=" + p283);
        text.add("p284=" + p284);
        return text.toString();
    }

    /**
     * Begins a new object; what must be there is asked for first.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins an object that is like this one.
     *
     * @return a builder with all values of this object
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Collects the values of an object. Not safe for use by several threads.
     */
    public static final class Builder {
        /**
         * What the method of this name sets.
         */
        private @Nullable String p1;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p2;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p3;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p4;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p5;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p6;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p7;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p8;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p9;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p10;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p11;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p12;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p13;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p14;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p15;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p16;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p17;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p18;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p19;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p20;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p21;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p22;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p23;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p24;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p25;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p26;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p27;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p28;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p29;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p30;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p31;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p32;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p33;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p34;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p35;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p36;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p37;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p38;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p39;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p40;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p41;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p42;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p43;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p44;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p45;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p46;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p47;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p48;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p49;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p50;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p51;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p52;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p53;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p54;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p55;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p56;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p57;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p58;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p59;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p60;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p61;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p62;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p63;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p64;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p65;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p66;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p67;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p68;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p69;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p70;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p71;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p72;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p73;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p74;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p75;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p76;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p77;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p78;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p79;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p80;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p81;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p82;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p83;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p84;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p85;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p86;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p87;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p88;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p89;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p90;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p91;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p92;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p93;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p94;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p95;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p96;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p97;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p98;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p99;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p100;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p101;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p102;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p103;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p104;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p105;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p106;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p107;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p108;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p109;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p110;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p111;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p112;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p113;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p114;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p115;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p116;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p117;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p118;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p119;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p120;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p121;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p122;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p123;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p124;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p125;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p126;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p127;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p128;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p129;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p130;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p131;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p132;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p133;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p134;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p135;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p136;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p137;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p138;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p139;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p140;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p141;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p142;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p143;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p144;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p145;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p146;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p147;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p148;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p149;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p150;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p151;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p152;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p153;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p154;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p155;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p156;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p157;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p158;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p159;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p160;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p161;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p162;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p163;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p164;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p165;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p166;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p167;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p168;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p169;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p170;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p171;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p172;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p173;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p174;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p175;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p176;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p177;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p178;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p179;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p180;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p181;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p182;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p183;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p184;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p185;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p186;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p187;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p188;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p189;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p190;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p191;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p192;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p193;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p194;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p195;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p196;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p197;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p198;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p199;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p200;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p201;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p202;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p203;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p204;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p205;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p206;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p207;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p208;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p209;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p210;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p211;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p212;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p213;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p214;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p215;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p216;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p217;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p218;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p219;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p220;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p221;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p222;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p223;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p224;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p225;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p226;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p227;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p228;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p229;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p230;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p231;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p232;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p233;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p234;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p235;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p236;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p237;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p238;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p239;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p240;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p241;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p242;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p243;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p244;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p245;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p246;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p247;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p248;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p249;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p250;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p251;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p252;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p253;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p254;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p255;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p256;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p257;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p258;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p259;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p260;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p261;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p262;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p263;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p264;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p265;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p266;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p267;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p268;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p269;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p270;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p271;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p272;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p273;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p274;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p275;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p276;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p277;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p278;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p279;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p280;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p281;

        /**
         * What the method of this name sets.
         */
        private @Nullable Long p282;

        /**
         * What the method of this name sets.
         */
        private @Nullable String p283;

        /**
         * What the method of this name sets.
         */
        private @Nullable Boolean p284;

        /**
         * With nothing set yet.
         */
        private Builder() {
        }

        /**
         * With all values of an object.
         *
         * @param from the object
         */
        private Builder(FindRequest from) {
            this.p1 = from.p1();
            this.p2 = from.p2();
            this.p3 = from.p3();
            this.p4 = from.p4();
            this.p5 = from.p5();
            this.p6 = from.p6();
            this.p7 = from.p7();
            this.p8 = from.p8();
            this.p9 = from.p9();
            this.p10 = from.p10();
            this.p11 = from.p11();
            this.p12 = from.p12();
            this.p13 = from.p13();
            this.p14 = from.p14();
            this.p15 = from.p15();
            this.p16 = from.p16();
            this.p17 = from.p17();
            this.p18 = from.p18();
            this.p19 = from.p19();
            this.p20 = from.p20();
            this.p21 = from.p21();
            this.p22 = from.p22();
            this.p23 = from.p23();
            this.p24 = from.p24();
            this.p25 = from.p25();
            this.p26 = from.p26();
            this.p27 = from.p27();
            this.p28 = from.p28();
            this.p29 = from.p29();
            this.p30 = from.p30();
            this.p31 = from.p31();
            this.p32 = from.p32();
            this.p33 = from.p33();
            this.p34 = from.p34();
            this.p35 = from.p35();
            this.p36 = from.p36();
            this.p37 = from.p37();
            this.p38 = from.p38();
            this.p39 = from.p39();
            this.p40 = from.p40();
            this.p41 = from.p41();
            this.p42 = from.p42();
            this.p43 = from.p43();
            this.p44 = from.p44();
            this.p45 = from.p45();
            this.p46 = from.p46();
            this.p47 = from.p47();
            this.p48 = from.p48();
            this.p49 = from.p49();
            this.p50 = from.p50();
            this.p51 = from.p51();
            this.p52 = from.p52();
            this.p53 = from.p53();
            this.p54 = from.p54();
            this.p55 = from.p55();
            this.p56 = from.p56();
            this.p57 = from.p57();
            this.p58 = from.p58();
            this.p59 = from.p59();
            this.p60 = from.p60();
            this.p61 = from.p61();
            this.p62 = from.p62();
            this.p63 = from.p63();
            this.p64 = from.p64();
            this.p65 = from.p65();
            this.p66 = from.p66();
            this.p67 = from.p67();
            this.p68 = from.p68();
            this.p69 = from.p69();
            this.p70 = from.p70();
            this.p71 = from.p71();
            this.p72 = from.p72();
            this.p73 = from.p73();
            this.p74 = from.p74();
            this.p75 = from.p75();
            this.p76 = from.p76();
            this.p77 = from.p77();
            this.p78 = from.p78();
            this.p79 = from.p79();
            this.p80 = from.p80();
            this.p81 = from.p81();
            this.p82 = from.p82();
            this.p83 = from.p83();
            this.p84 = from.p84();
            this.p85 = from.p85();
            this.p86 = from.p86();
            this.p87 = from.p87();
            this.p88 = from.p88();
            this.p89 = from.p89();
            this.p90 = from.p90();
            this.p91 = from.p91();
            this.p92 = from.p92();
            this.p93 = from.p93();
            this.p94 = from.p94();
            this.p95 = from.p95();
            this.p96 = from.p96();
            this.p97 = from.p97();
            this.p98 = from.p98();
            this.p99 = from.p99();
            this.p100 = from.p100();
            this.p101 = from.p101();
            this.p102 = from.p102();
            this.p103 = from.p103();
            this.p104 = from.p104();
            this.p105 = from.p105();
            this.p106 = from.p106();
            this.p107 = from.p107();
            this.p108 = from.p108();
            this.p109 = from.p109();
            this.p110 = from.p110();
            this.p111 = from.p111();
            this.p112 = from.p112();
            this.p113 = from.p113();
            this.p114 = from.p114();
            this.p115 = from.p115();
            this.p116 = from.p116();
            this.p117 = from.p117();
            this.p118 = from.p118();
            this.p119 = from.p119();
            this.p120 = from.p120();
            this.p121 = from.p121();
            this.p122 = from.p122();
            this.p123 = from.p123();
            this.p124 = from.p124();
            this.p125 = from.p125();
            this.p126 = from.p126();
            this.p127 = from.p127();
            this.p128 = from.p128();
            this.p129 = from.p129();
            this.p130 = from.p130();
            this.p131 = from.p131();
            this.p132 = from.p132();
            this.p133 = from.p133();
            this.p134 = from.p134();
            this.p135 = from.p135();
            this.p136 = from.p136();
            this.p137 = from.p137();
            this.p138 = from.p138();
            this.p139 = from.p139();
            this.p140 = from.p140();
            this.p141 = from.p141();
            this.p142 = from.p142();
            this.p143 = from.p143();
            this.p144 = from.p144();
            this.p145 = from.p145();
            this.p146 = from.p146();
            this.p147 = from.p147();
            this.p148 = from.p148();
            this.p149 = from.p149();
            this.p150 = from.p150();
            this.p151 = from.p151();
            this.p152 = from.p152();
            this.p153 = from.p153();
            this.p154 = from.p154();
            this.p155 = from.p155();
            this.p156 = from.p156();
            this.p157 = from.p157();
            this.p158 = from.p158();
            this.p159 = from.p159();
            this.p160 = from.p160();
            this.p161 = from.p161();
            this.p162 = from.p162();
            this.p163 = from.p163();
            this.p164 = from.p164();
            this.p165 = from.p165();
            this.p166 = from.p166();
            this.p167 = from.p167();
            this.p168 = from.p168();
            this.p169 = from.p169();
            this.p170 = from.p170();
            this.p171 = from.p171();
            this.p172 = from.p172();
            this.p173 = from.p173();
            this.p174 = from.p174();
            this.p175 = from.p175();
            this.p176 = from.p176();
            this.p177 = from.p177();
            this.p178 = from.p178();
            this.p179 = from.p179();
            this.p180 = from.p180();
            this.p181 = from.p181();
            this.p182 = from.p182();
            this.p183 = from.p183();
            this.p184 = from.p184();
            this.p185 = from.p185();
            this.p186 = from.p186();
            this.p187 = from.p187();
            this.p188 = from.p188();
            this.p189 = from.p189();
            this.p190 = from.p190();
            this.p191 = from.p191();
            this.p192 = from.p192();
            this.p193 = from.p193();
            this.p194 = from.p194();
            this.p195 = from.p195();
            this.p196 = from.p196();
            this.p197 = from.p197();
            this.p198 = from.p198();
            this.p199 = from.p199();
            this.p200 = from.p200();
            this.p201 = from.p201();
            this.p202 = from.p202();
            this.p203 = from.p203();
            this.p204 = from.p204();
            this.p205 = from.p205();
            this.p206 = from.p206();
            this.p207 = from.p207();
            this.p208 = from.p208();
            this.p209 = from.p209();
            this.p210 = from.p210();
            this.p211 = from.p211();
            this.p212 = from.p212();
            this.p213 = from.p213();
            this.p214 = from.p214();
            this.p215 = from.p215();
            this.p216 = from.p216();
            this.p217 = from.p217();
            this.p218 = from.p218();
            this.p219 = from.p219();
            this.p220 = from.p220();
            this.p221 = from.p221();
            this.p222 = from.p222();
            this.p223 = from.p223();
            this.p224 = from.p224();
            this.p225 = from.p225();
            this.p226 = from.p226();
            this.p227 = from.p227();
            this.p228 = from.p228();
            this.p229 = from.p229();
            this.p230 = from.p230();
            this.p231 = from.p231();
            this.p232 = from.p232();
            this.p233 = from.p233();
            this.p234 = from.p234();
            this.p235 = from.p235();
            this.p236 = from.p236();
            this.p237 = from.p237();
            this.p238 = from.p238();
            this.p239 = from.p239();
            this.p240 = from.p240();
            this.p241 = from.p241();
            this.p242 = from.p242();
            this.p243 = from.p243();
            this.p244 = from.p244();
            this.p245 = from.p245();
            this.p246 = from.p246();
            this.p247 = from.p247();
            this.p248 = from.p248();
            this.p249 = from.p249();
            this.p250 = from.p250();
            this.p251 = from.p251();
            this.p252 = from.p252();
            this.p253 = from.p253();
            this.p254 = from.p254();
            this.p255 = from.p255();
            this.p256 = from.p256();
            this.p257 = from.p257();
            this.p258 = from.p258();
            this.p259 = from.p259();
            this.p260 = from.p260();
            this.p261 = from.p261();
            this.p262 = from.p262();
            this.p263 = from.p263();
            this.p264 = from.p264();
            this.p265 = from.p265();
            this.p266 = from.p266();
            this.p267 = from.p267();
            this.p268 = from.p268();
            this.p269 = from.p269();
            this.p270 = from.p270();
            this.p271 = from.p271();
            this.p272 = from.p272();
            this.p273 = from.p273();
            this.p274 = from.p274();
            this.p275 = from.p275();
            this.p276 = from.p276();
            this.p277 = from.p277();
            this.p278 = from.p278();
            this.p279 = from.p279();
            this.p280 = from.p280();
            this.p281 = from.p281();
            this.p282 = from.p282();
            this.p283 = from.p283();
            this.p284 = from.p284();
        }

        /**
         * Sets a value.
         *
         * @param p1 the property <code>p1</code>
         * @return what to go on with
         */
        public Builder p1(@Nullable String p1) {
            this.p1 = p1;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p2 the property <code>p2</code>
         * @return what to go on with
         */
        public Builder p2(@Nullable Boolean p2) {
            this.p2 = p2;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p3 the property <code>p3</code>
         * @return what to go on with
         */
        public Builder p3(@Format(format = "int64") @Nullable Long p3) {
            this.p3 = p3;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p4 the property <code>p4</code>
         * @return what to go on with
         */
        public Builder p4(@Nullable String p4) {
            this.p4 = p4;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p5 the property <code>p5</code>
         * @return what to go on with
         */
        public Builder p5(@Nullable Boolean p5) {
            this.p5 = p5;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p6 the property <code>p6</code>
         * @return what to go on with
         */
        public Builder p6(@Format(format = "int64") @Nullable Long p6) {
            this.p6 = p6;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p7 the property <code>p7</code>
         * @return what to go on with
         */
        public Builder p7(@Nullable String p7) {
            this.p7 = p7;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p8 the property <code>p8</code>
         * @return what to go on with
         */
        public Builder p8(@Nullable Boolean p8) {
            this.p8 = p8;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p9 the property <code>p9</code>
         * @return what to go on with
         */
        public Builder p9(@Format(format = "int64") @Nullable Long p9) {
            this.p9 = p9;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p10 the property <code>p10</code>
         * @return what to go on with
         */
        public Builder p10(@Nullable String p10) {
            this.p10 = p10;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p11 the property <code>p11</code>
         * @return what to go on with
         */
        public Builder p11(@Nullable Boolean p11) {
            this.p11 = p11;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p12 the property <code>p12</code>
         * @return what to go on with
         */
        public Builder p12(@Format(format = "int64") @Nullable Long p12) {
            this.p12 = p12;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p13 the property <code>p13</code>
         * @return what to go on with
         */
        public Builder p13(@Nullable String p13) {
            this.p13 = p13;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p14 the property <code>p14</code>
         * @return what to go on with
         */
        public Builder p14(@Nullable Boolean p14) {
            this.p14 = p14;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p15 the property <code>p15</code>
         * @return what to go on with
         */
        public Builder p15(@Format(format = "int64") @Nullable Long p15) {
            this.p15 = p15;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p16 the property <code>p16</code>
         * @return what to go on with
         */
        public Builder p16(@Nullable String p16) {
            this.p16 = p16;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p17 the property <code>p17</code>
         * @return what to go on with
         */
        public Builder p17(@Nullable Boolean p17) {
            this.p17 = p17;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p18 the property <code>p18</code>
         * @return what to go on with
         */
        public Builder p18(@Format(format = "int64") @Nullable Long p18) {
            this.p18 = p18;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p19 the property <code>p19</code>
         * @return what to go on with
         */
        public Builder p19(@Nullable String p19) {
            this.p19 = p19;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p20 the property <code>p20</code>
         * @return what to go on with
         */
        public Builder p20(@Nullable Boolean p20) {
            this.p20 = p20;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p21 the property <code>p21</code>
         * @return what to go on with
         */
        public Builder p21(@Format(format = "int64") @Nullable Long p21) {
            this.p21 = p21;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p22 the property <code>p22</code>
         * @return what to go on with
         */
        public Builder p22(@Nullable String p22) {
            this.p22 = p22;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p23 the property <code>p23</code>
         * @return what to go on with
         */
        public Builder p23(@Nullable Boolean p23) {
            this.p23 = p23;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p24 the property <code>p24</code>
         * @return what to go on with
         */
        public Builder p24(@Format(format = "int64") @Nullable Long p24) {
            this.p24 = p24;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p25 the property <code>p25</code>
         * @return what to go on with
         */
        public Builder p25(@Nullable String p25) {
            this.p25 = p25;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p26 the property <code>p26</code>
         * @return what to go on with
         */
        public Builder p26(@Nullable Boolean p26) {
            this.p26 = p26;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p27 the property <code>p27</code>
         * @return what to go on with
         */
        public Builder p27(@Format(format = "int64") @Nullable Long p27) {
            this.p27 = p27;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p28 the property <code>p28</code>
         * @return what to go on with
         */
        public Builder p28(@Nullable String p28) {
            this.p28 = p28;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p29 the property <code>p29</code>
         * @return what to go on with
         */
        public Builder p29(@Nullable Boolean p29) {
            this.p29 = p29;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p30 the property <code>p30</code>
         * @return what to go on with
         */
        public Builder p30(@Format(format = "int64") @Nullable Long p30) {
            this.p30 = p30;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p31 the property <code>p31</code>
         * @return what to go on with
         */
        public Builder p31(@Nullable String p31) {
            this.p31 = p31;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p32 the property <code>p32</code>
         * @return what to go on with
         */
        public Builder p32(@Nullable Boolean p32) {
            this.p32 = p32;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p33 the property <code>p33</code>
         * @return what to go on with
         */
        public Builder p33(@Format(format = "int64") @Nullable Long p33) {
            this.p33 = p33;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p34 the property <code>p34</code>
         * @return what to go on with
         */
        public Builder p34(@Nullable String p34) {
            this.p34 = p34;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p35 the property <code>p35</code>
         * @return what to go on with
         */
        public Builder p35(@Nullable Boolean p35) {
            this.p35 = p35;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p36 the property <code>p36</code>
         * @return what to go on with
         */
        public Builder p36(@Format(format = "int64") @Nullable Long p36) {
            this.p36 = p36;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p37 the property <code>p37</code>
         * @return what to go on with
         */
        public Builder p37(@Nullable String p37) {
            this.p37 = p37;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p38 the property <code>p38</code>
         * @return what to go on with
         */
        public Builder p38(@Nullable Boolean p38) {
            this.p38 = p38;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p39 the property <code>p39</code>
         * @return what to go on with
         */
        public Builder p39(@Format(format = "int64") @Nullable Long p39) {
            this.p39 = p39;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p40 the property <code>p40</code>
         * @return what to go on with
         */
        public Builder p40(@Nullable String p40) {
            this.p40 = p40;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p41 the property <code>p41</code>
         * @return what to go on with
         */
        public Builder p41(@Nullable Boolean p41) {
            this.p41 = p41;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p42 the property <code>p42</code>
         * @return what to go on with
         */
        public Builder p42(@Format(format = "int64") @Nullable Long p42) {
            this.p42 = p42;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p43 the property <code>p43</code>
         * @return what to go on with
         */
        public Builder p43(@Nullable String p43) {
            this.p43 = p43;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p44 the property <code>p44</code>
         * @return what to go on with
         */
        public Builder p44(@Nullable Boolean p44) {
            this.p44 = p44;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p45 the property <code>p45</code>
         * @return what to go on with
         */
        public Builder p45(@Format(format = "int64") @Nullable Long p45) {
            this.p45 = p45;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p46 the property <code>p46</code>
         * @return what to go on with
         */
        public Builder p46(@Nullable String p46) {
            this.p46 = p46;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p47 the property <code>p47</code>
         * @return what to go on with
         */
        public Builder p47(@Nullable Boolean p47) {
            this.p47 = p47;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p48 the property <code>p48</code>
         * @return what to go on with
         */
        public Builder p48(@Format(format = "int64") @Nullable Long p48) {
            this.p48 = p48;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p49 the property <code>p49</code>
         * @return what to go on with
         */
        public Builder p49(@Nullable String p49) {
            this.p49 = p49;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p50 the property <code>p50</code>
         * @return what to go on with
         */
        public Builder p50(@Nullable Boolean p50) {
            this.p50 = p50;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p51 the property <code>p51</code>
         * @return what to go on with
         */
        public Builder p51(@Format(format = "int64") @Nullable Long p51) {
            this.p51 = p51;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p52 the property <code>p52</code>
         * @return what to go on with
         */
        public Builder p52(@Nullable String p52) {
            this.p52 = p52;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p53 the property <code>p53</code>
         * @return what to go on with
         */
        public Builder p53(@Nullable Boolean p53) {
            this.p53 = p53;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p54 the property <code>p54</code>
         * @return what to go on with
         */
        public Builder p54(@Format(format = "int64") @Nullable Long p54) {
            this.p54 = p54;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p55 the property <code>p55</code>
         * @return what to go on with
         */
        public Builder p55(@Nullable String p55) {
            this.p55 = p55;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p56 the property <code>p56</code>
         * @return what to go on with
         */
        public Builder p56(@Nullable Boolean p56) {
            this.p56 = p56;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p57 the property <code>p57</code>
         * @return what to go on with
         */
        public Builder p57(@Format(format = "int64") @Nullable Long p57) {
            this.p57 = p57;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p58 the property <code>p58</code>
         * @return what to go on with
         */
        public Builder p58(@Nullable String p58) {
            this.p58 = p58;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p59 the property <code>p59</code>
         * @return what to go on with
         */
        public Builder p59(@Nullable Boolean p59) {
            this.p59 = p59;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p60 the property <code>p60</code>
         * @return what to go on with
         */
        public Builder p60(@Format(format = "int64") @Nullable Long p60) {
            this.p60 = p60;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p61 the property <code>p61</code>
         * @return what to go on with
         */
        public Builder p61(@Nullable String p61) {
            this.p61 = p61;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p62 the property <code>p62</code>
         * @return what to go on with
         */
        public Builder p62(@Nullable Boolean p62) {
            this.p62 = p62;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p63 the property <code>p63</code>
         * @return what to go on with
         */
        public Builder p63(@Format(format = "int64") @Nullable Long p63) {
            this.p63 = p63;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p64 the property <code>p64</code>
         * @return what to go on with
         */
        public Builder p64(@Nullable String p64) {
            this.p64 = p64;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p65 the property <code>p65</code>
         * @return what to go on with
         */
        public Builder p65(@Nullable Boolean p65) {
            this.p65 = p65;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p66 the property <code>p66</code>
         * @return what to go on with
         */
        public Builder p66(@Format(format = "int64") @Nullable Long p66) {
            this.p66 = p66;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p67 the property <code>p67</code>
         * @return what to go on with
         */
        public Builder p67(@Nullable String p67) {
            this.p67 = p67;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p68 the property <code>p68</code>
         * @return what to go on with
         */
        public Builder p68(@Nullable Boolean p68) {
            this.p68 = p68;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p69 the property <code>p69</code>
         * @return what to go on with
         */
        public Builder p69(@Format(format = "int64") @Nullable Long p69) {
            this.p69 = p69;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p70 the property <code>p70</code>
         * @return what to go on with
         */
        public Builder p70(@Nullable String p70) {
            this.p70 = p70;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p71 the property <code>p71</code>
         * @return what to go on with
         */
        public Builder p71(@Nullable Boolean p71) {
            this.p71 = p71;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p72 the property <code>p72</code>
         * @return what to go on with
         */
        public Builder p72(@Format(format = "int64") @Nullable Long p72) {
            this.p72 = p72;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p73 the property <code>p73</code>
         * @return what to go on with
         */
        public Builder p73(@Nullable String p73) {
            this.p73 = p73;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p74 the property <code>p74</code>
         * @return what to go on with
         */
        public Builder p74(@Nullable Boolean p74) {
            this.p74 = p74;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p75 the property <code>p75</code>
         * @return what to go on with
         */
        public Builder p75(@Format(format = "int64") @Nullable Long p75) {
            this.p75 = p75;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p76 the property <code>p76</code>
         * @return what to go on with
         */
        public Builder p76(@Nullable String p76) {
            this.p76 = p76;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p77 the property <code>p77</code>
         * @return what to go on with
         */
        public Builder p77(@Nullable Boolean p77) {
            this.p77 = p77;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p78 the property <code>p78</code>
         * @return what to go on with
         */
        public Builder p78(@Format(format = "int64") @Nullable Long p78) {
            this.p78 = p78;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p79 the property <code>p79</code>
         * @return what to go on with
         */
        public Builder p79(@Nullable String p79) {
            this.p79 = p79;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p80 the property <code>p80</code>
         * @return what to go on with
         */
        public Builder p80(@Nullable Boolean p80) {
            this.p80 = p80;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p81 the property <code>p81</code>
         * @return what to go on with
         */
        public Builder p81(@Format(format = "int64") @Nullable Long p81) {
            this.p81 = p81;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p82 the property <code>p82</code>
         * @return what to go on with
         */
        public Builder p82(@Nullable String p82) {
            this.p82 = p82;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p83 the property <code>p83</code>
         * @return what to go on with
         */
        public Builder p83(@Nullable Boolean p83) {
            this.p83 = p83;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p84 the property <code>p84</code>
         * @return what to go on with
         */
        public Builder p84(@Format(format = "int64") @Nullable Long p84) {
            this.p84 = p84;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p85 the property <code>p85</code>
         * @return what to go on with
         */
        public Builder p85(@Nullable String p85) {
            this.p85 = p85;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p86 the property <code>p86</code>
         * @return what to go on with
         */
        public Builder p86(@Nullable Boolean p86) {
            this.p86 = p86;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p87 the property <code>p87</code>
         * @return what to go on with
         */
        public Builder p87(@Format(format = "int64") @Nullable Long p87) {
            this.p87 = p87;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p88 the property <code>p88</code>
         * @return what to go on with
         */
        public Builder p88(@Nullable String p88) {
            this.p88 = p88;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p89 the property <code>p89</code>
         * @return what to go on with
         */
        public Builder p89(@Nullable Boolean p89) {
            this.p89 = p89;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p90 the property <code>p90</code>
         * @return what to go on with
         */
        public Builder p90(@Format(format = "int64") @Nullable Long p90) {
            this.p90 = p90;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p91 the property <code>p91</code>
         * @return what to go on with
         */
        public Builder p91(@Nullable String p91) {
            this.p91 = p91;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p92 the property <code>p92</code>
         * @return what to go on with
         */
        public Builder p92(@Nullable Boolean p92) {
            this.p92 = p92;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p93 the property <code>p93</code>
         * @return what to go on with
         */
        public Builder p93(@Format(format = "int64") @Nullable Long p93) {
            this.p93 = p93;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p94 the property <code>p94</code>
         * @return what to go on with
         */
        public Builder p94(@Nullable String p94) {
            this.p94 = p94;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p95 the property <code>p95</code>
         * @return what to go on with
         */
        public Builder p95(@Nullable Boolean p95) {
            this.p95 = p95;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p96 the property <code>p96</code>
         * @return what to go on with
         */
        public Builder p96(@Format(format = "int64") @Nullable Long p96) {
            this.p96 = p96;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p97 the property <code>p97</code>
         * @return what to go on with
         */
        public Builder p97(@Nullable String p97) {
            this.p97 = p97;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p98 the property <code>p98</code>
         * @return what to go on with
         */
        public Builder p98(@Nullable Boolean p98) {
            this.p98 = p98;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p99 the property <code>p99</code>
         * @return what to go on with
         */
        public Builder p99(@Format(format = "int64") @Nullable Long p99) {
            this.p99 = p99;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p100 the property <code>p100</code>
         * @return what to go on with
         */
        public Builder p100(@Nullable String p100) {
            this.p100 = p100;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p101 the property <code>p101</code>
         * @return what to go on with
         */
        public Builder p101(@Nullable Boolean p101) {
            this.p101 = p101;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p102 the property <code>p102</code>
         * @return what to go on with
         */
        public Builder p102(@Format(format = "int64") @Nullable Long p102) {
            this.p102 = p102;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p103 the property <code>p103</code>
         * @return what to go on with
         */
        public Builder p103(@Nullable String p103) {
            this.p103 = p103;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p104 the property <code>p104</code>
         * @return what to go on with
         */
        public Builder p104(@Nullable Boolean p104) {
            this.p104 = p104;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p105 the property <code>p105</code>
         * @return what to go on with
         */
        public Builder p105(@Format(format = "int64") @Nullable Long p105) {
            this.p105 = p105;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p106 the property <code>p106</code>
         * @return what to go on with
         */
        public Builder p106(@Nullable String p106) {
            this.p106 = p106;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p107 the property <code>p107</code>
         * @return what to go on with
         */
        public Builder p107(@Nullable Boolean p107) {
            this.p107 = p107;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p108 the property <code>p108</code>
         * @return what to go on with
         */
        public Builder p108(@Format(format = "int64") @Nullable Long p108) {
            this.p108 = p108;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p109 the property <code>p109</code>
         * @return what to go on with
         */
        public Builder p109(@Nullable String p109) {
            this.p109 = p109;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p110 the property <code>p110</code>
         * @return what to go on with
         */
        public Builder p110(@Nullable Boolean p110) {
            this.p110 = p110;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p111 the property <code>p111</code>
         * @return what to go on with
         */
        public Builder p111(@Format(format = "int64") @Nullable Long p111) {
            this.p111 = p111;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p112 the property <code>p112</code>
         * @return what to go on with
         */
        public Builder p112(@Nullable String p112) {
            this.p112 = p112;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p113 the property <code>p113</code>
         * @return what to go on with
         */
        public Builder p113(@Nullable Boolean p113) {
            this.p113 = p113;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p114 the property <code>p114</code>
         * @return what to go on with
         */
        public Builder p114(@Format(format = "int64") @Nullable Long p114) {
            this.p114 = p114;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p115 the property <code>p115</code>
         * @return what to go on with
         */
        public Builder p115(@Nullable String p115) {
            this.p115 = p115;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p116 the property <code>p116</code>
         * @return what to go on with
         */
        public Builder p116(@Nullable Boolean p116) {
            this.p116 = p116;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p117 the property <code>p117</code>
         * @return what to go on with
         */
        public Builder p117(@Format(format = "int64") @Nullable Long p117) {
            this.p117 = p117;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p118 the property <code>p118</code>
         * @return what to go on with
         */
        public Builder p118(@Nullable String p118) {
            this.p118 = p118;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p119 the property <code>p119</code>
         * @return what to go on with
         */
        public Builder p119(@Nullable Boolean p119) {
            this.p119 = p119;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p120 the property <code>p120</code>
         * @return what to go on with
         */
        public Builder p120(@Format(format = "int64") @Nullable Long p120) {
            this.p120 = p120;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p121 the property <code>p121</code>
         * @return what to go on with
         */
        public Builder p121(@Nullable String p121) {
            this.p121 = p121;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p122 the property <code>p122</code>
         * @return what to go on with
         */
        public Builder p122(@Nullable Boolean p122) {
            this.p122 = p122;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p123 the property <code>p123</code>
         * @return what to go on with
         */
        public Builder p123(@Format(format = "int64") @Nullable Long p123) {
            this.p123 = p123;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p124 the property <code>p124</code>
         * @return what to go on with
         */
        public Builder p124(@Nullable String p124) {
            this.p124 = p124;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p125 the property <code>p125</code>
         * @return what to go on with
         */
        public Builder p125(@Nullable Boolean p125) {
            this.p125 = p125;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p126 the property <code>p126</code>
         * @return what to go on with
         */
        public Builder p126(@Format(format = "int64") @Nullable Long p126) {
            this.p126 = p126;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p127 the property <code>p127</code>
         * @return what to go on with
         */
        public Builder p127(@Nullable String p127) {
            this.p127 = p127;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p128 the property <code>p128</code>
         * @return what to go on with
         */
        public Builder p128(@Nullable Boolean p128) {
            this.p128 = p128;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p129 the property <code>p129</code>
         * @return what to go on with
         */
        public Builder p129(@Format(format = "int64") @Nullable Long p129) {
            this.p129 = p129;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p130 the property <code>p130</code>
         * @return what to go on with
         */
        public Builder p130(@Nullable String p130) {
            this.p130 = p130;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p131 the property <code>p131</code>
         * @return what to go on with
         */
        public Builder p131(@Nullable Boolean p131) {
            this.p131 = p131;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p132 the property <code>p132</code>
         * @return what to go on with
         */
        public Builder p132(@Format(format = "int64") @Nullable Long p132) {
            this.p132 = p132;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p133 the property <code>p133</code>
         * @return what to go on with
         */
        public Builder p133(@Nullable String p133) {
            this.p133 = p133;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p134 the property <code>p134</code>
         * @return what to go on with
         */
        public Builder p134(@Nullable Boolean p134) {
            this.p134 = p134;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p135 the property <code>p135</code>
         * @return what to go on with
         */
        public Builder p135(@Format(format = "int64") @Nullable Long p135) {
            this.p135 = p135;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p136 the property <code>p136</code>
         * @return what to go on with
         */
        public Builder p136(@Nullable String p136) {
            this.p136 = p136;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p137 the property <code>p137</code>
         * @return what to go on with
         */
        public Builder p137(@Nullable Boolean p137) {
            this.p137 = p137;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p138 the property <code>p138</code>
         * @return what to go on with
         */
        public Builder p138(@Format(format = "int64") @Nullable Long p138) {
            this.p138 = p138;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p139 the property <code>p139</code>
         * @return what to go on with
         */
        public Builder p139(@Nullable String p139) {
            this.p139 = p139;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p140 the property <code>p140</code>
         * @return what to go on with
         */
        public Builder p140(@Nullable Boolean p140) {
            this.p140 = p140;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p141 the property <code>p141</code>
         * @return what to go on with
         */
        public Builder p141(@Format(format = "int64") @Nullable Long p141) {
            this.p141 = p141;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p142 the property <code>p142</code>
         * @return what to go on with
         */
        public Builder p142(@Nullable String p142) {
            this.p142 = p142;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p143 the property <code>p143</code>
         * @return what to go on with
         */
        public Builder p143(@Nullable Boolean p143) {
            this.p143 = p143;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p144 the property <code>p144</code>
         * @return what to go on with
         */
        public Builder p144(@Format(format = "int64") @Nullable Long p144) {
            this.p144 = p144;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p145 the property <code>p145</code>
         * @return what to go on with
         */
        public Builder p145(@Nullable String p145) {
            this.p145 = p145;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p146 the property <code>p146</code>
         * @return what to go on with
         */
        public Builder p146(@Nullable Boolean p146) {
            this.p146 = p146;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p147 the property <code>p147</code>
         * @return what to go on with
         */
        public Builder p147(@Format(format = "int64") @Nullable Long p147) {
            this.p147 = p147;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p148 the property <code>p148</code>
         * @return what to go on with
         */
        public Builder p148(@Nullable String p148) {
            this.p148 = p148;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p149 the property <code>p149</code>
         * @return what to go on with
         */
        public Builder p149(@Nullable Boolean p149) {
            this.p149 = p149;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p150 the property <code>p150</code>
         * @return what to go on with
         */
        public Builder p150(@Format(format = "int64") @Nullable Long p150) {
            this.p150 = p150;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p151 the property <code>p151</code>
         * @return what to go on with
         */
        public Builder p151(@Nullable String p151) {
            this.p151 = p151;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p152 the property <code>p152</code>
         * @return what to go on with
         */
        public Builder p152(@Nullable Boolean p152) {
            this.p152 = p152;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p153 the property <code>p153</code>
         * @return what to go on with
         */
        public Builder p153(@Format(format = "int64") @Nullable Long p153) {
            this.p153 = p153;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p154 the property <code>p154</code>
         * @return what to go on with
         */
        public Builder p154(@Nullable String p154) {
            this.p154 = p154;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p155 the property <code>p155</code>
         * @return what to go on with
         */
        public Builder p155(@Nullable Boolean p155) {
            this.p155 = p155;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p156 the property <code>p156</code>
         * @return what to go on with
         */
        public Builder p156(@Format(format = "int64") @Nullable Long p156) {
            this.p156 = p156;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p157 the property <code>p157</code>
         * @return what to go on with
         */
        public Builder p157(@Nullable String p157) {
            this.p157 = p157;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p158 the property <code>p158</code>
         * @return what to go on with
         */
        public Builder p158(@Nullable Boolean p158) {
            this.p158 = p158;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p159 the property <code>p159</code>
         * @return what to go on with
         */
        public Builder p159(@Format(format = "int64") @Nullable Long p159) {
            this.p159 = p159;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p160 the property <code>p160</code>
         * @return what to go on with
         */
        public Builder p160(@Nullable String p160) {
            this.p160 = p160;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p161 the property <code>p161</code>
         * @return what to go on with
         */
        public Builder p161(@Nullable Boolean p161) {
            this.p161 = p161;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p162 the property <code>p162</code>
         * @return what to go on with
         */
        public Builder p162(@Format(format = "int64") @Nullable Long p162) {
            this.p162 = p162;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p163 the property <code>p163</code>
         * @return what to go on with
         */
        public Builder p163(@Nullable String p163) {
            this.p163 = p163;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p164 the property <code>p164</code>
         * @return what to go on with
         */
        public Builder p164(@Nullable Boolean p164) {
            this.p164 = p164;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p165 the property <code>p165</code>
         * @return what to go on with
         */
        public Builder p165(@Format(format = "int64") @Nullable Long p165) {
            this.p165 = p165;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p166 the property <code>p166</code>
         * @return what to go on with
         */
        public Builder p166(@Nullable String p166) {
            this.p166 = p166;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p167 the property <code>p167</code>
         * @return what to go on with
         */
        public Builder p167(@Nullable Boolean p167) {
            this.p167 = p167;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p168 the property <code>p168</code>
         * @return what to go on with
         */
        public Builder p168(@Format(format = "int64") @Nullable Long p168) {
            this.p168 = p168;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p169 the property <code>p169</code>
         * @return what to go on with
         */
        public Builder p169(@Nullable String p169) {
            this.p169 = p169;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p170 the property <code>p170</code>
         * @return what to go on with
         */
        public Builder p170(@Nullable Boolean p170) {
            this.p170 = p170;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p171 the property <code>p171</code>
         * @return what to go on with
         */
        public Builder p171(@Format(format = "int64") @Nullable Long p171) {
            this.p171 = p171;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p172 the property <code>p172</code>
         * @return what to go on with
         */
        public Builder p172(@Nullable String p172) {
            this.p172 = p172;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p173 the property <code>p173</code>
         * @return what to go on with
         */
        public Builder p173(@Nullable Boolean p173) {
            this.p173 = p173;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p174 the property <code>p174</code>
         * @return what to go on with
         */
        public Builder p174(@Format(format = "int64") @Nullable Long p174) {
            this.p174 = p174;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p175 the property <code>p175</code>
         * @return what to go on with
         */
        public Builder p175(@Nullable String p175) {
            this.p175 = p175;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p176 the property <code>p176</code>
         * @return what to go on with
         */
        public Builder p176(@Nullable Boolean p176) {
            this.p176 = p176;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p177 the property <code>p177</code>
         * @return what to go on with
         */
        public Builder p177(@Format(format = "int64") @Nullable Long p177) {
            this.p177 = p177;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p178 the property <code>p178</code>
         * @return what to go on with
         */
        public Builder p178(@Nullable String p178) {
            this.p178 = p178;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p179 the property <code>p179</code>
         * @return what to go on with
         */
        public Builder p179(@Nullable Boolean p179) {
            this.p179 = p179;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p180 the property <code>p180</code>
         * @return what to go on with
         */
        public Builder p180(@Format(format = "int64") @Nullable Long p180) {
            this.p180 = p180;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p181 the property <code>p181</code>
         * @return what to go on with
         */
        public Builder p181(@Nullable String p181) {
            this.p181 = p181;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p182 the property <code>p182</code>
         * @return what to go on with
         */
        public Builder p182(@Nullable Boolean p182) {
            this.p182 = p182;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p183 the property <code>p183</code>
         * @return what to go on with
         */
        public Builder p183(@Format(format = "int64") @Nullable Long p183) {
            this.p183 = p183;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p184 the property <code>p184</code>
         * @return what to go on with
         */
        public Builder p184(@Nullable String p184) {
            this.p184 = p184;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p185 the property <code>p185</code>
         * @return what to go on with
         */
        public Builder p185(@Nullable Boolean p185) {
            this.p185 = p185;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p186 the property <code>p186</code>
         * @return what to go on with
         */
        public Builder p186(@Format(format = "int64") @Nullable Long p186) {
            this.p186 = p186;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p187 the property <code>p187</code>
         * @return what to go on with
         */
        public Builder p187(@Nullable String p187) {
            this.p187 = p187;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p188 the property <code>p188</code>
         * @return what to go on with
         */
        public Builder p188(@Nullable Boolean p188) {
            this.p188 = p188;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p189 the property <code>p189</code>
         * @return what to go on with
         */
        public Builder p189(@Format(format = "int64") @Nullable Long p189) {
            this.p189 = p189;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p190 the property <code>p190</code>
         * @return what to go on with
         */
        public Builder p190(@Nullable String p190) {
            this.p190 = p190;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p191 the property <code>p191</code>
         * @return what to go on with
         */
        public Builder p191(@Nullable Boolean p191) {
            this.p191 = p191;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p192 the property <code>p192</code>
         * @return what to go on with
         */
        public Builder p192(@Format(format = "int64") @Nullable Long p192) {
            this.p192 = p192;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p193 the property <code>p193</code>
         * @return what to go on with
         */
        public Builder p193(@Nullable String p193) {
            this.p193 = p193;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p194 the property <code>p194</code>
         * @return what to go on with
         */
        public Builder p194(@Nullable Boolean p194) {
            this.p194 = p194;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p195 the property <code>p195</code>
         * @return what to go on with
         */
        public Builder p195(@Format(format = "int64") @Nullable Long p195) {
            this.p195 = p195;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p196 the property <code>p196</code>
         * @return what to go on with
         */
        public Builder p196(@Nullable String p196) {
            this.p196 = p196;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p197 the property <code>p197</code>
         * @return what to go on with
         */
        public Builder p197(@Nullable Boolean p197) {
            this.p197 = p197;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p198 the property <code>p198</code>
         * @return what to go on with
         */
        public Builder p198(@Format(format = "int64") @Nullable Long p198) {
            this.p198 = p198;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p199 the property <code>p199</code>
         * @return what to go on with
         */
        public Builder p199(@Nullable String p199) {
            this.p199 = p199;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p200 the property <code>p200</code>
         * @return what to go on with
         */
        public Builder p200(@Nullable Boolean p200) {
            this.p200 = p200;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p201 the property <code>p201</code>
         * @return what to go on with
         */
        public Builder p201(@Format(format = "int64") @Nullable Long p201) {
            this.p201 = p201;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p202 the property <code>p202</code>
         * @return what to go on with
         */
        public Builder p202(@Nullable String p202) {
            this.p202 = p202;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p203 the property <code>p203</code>
         * @return what to go on with
         */
        public Builder p203(@Nullable Boolean p203) {
            this.p203 = p203;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p204 the property <code>p204</code>
         * @return what to go on with
         */
        public Builder p204(@Format(format = "int64") @Nullable Long p204) {
            this.p204 = p204;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p205 the property <code>p205</code>
         * @return what to go on with
         */
        public Builder p205(@Nullable String p205) {
            this.p205 = p205;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p206 the property <code>p206</code>
         * @return what to go on with
         */
        public Builder p206(@Nullable Boolean p206) {
            this.p206 = p206;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p207 the property <code>p207</code>
         * @return what to go on with
         */
        public Builder p207(@Format(format = "int64") @Nullable Long p207) {
            this.p207 = p207;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p208 the property <code>p208</code>
         * @return what to go on with
         */
        public Builder p208(@Nullable String p208) {
            this.p208 = p208;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p209 the property <code>p209</code>
         * @return what to go on with
         */
        public Builder p209(@Nullable Boolean p209) {
            this.p209 = p209;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p210 the property <code>p210</code>
         * @return what to go on with
         */
        public Builder p210(@Format(format = "int64") @Nullable Long p210) {
            this.p210 = p210;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p211 the property <code>p211</code>
         * @return what to go on with
         */
        public Builder p211(@Nullable String p211) {
            this.p211 = p211;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p212 the property <code>p212</code>
         * @return what to go on with
         */
        public Builder p212(@Nullable Boolean p212) {
            this.p212 = p212;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p213 the property <code>p213</code>
         * @return what to go on with
         */
        public Builder p213(@Format(format = "int64") @Nullable Long p213) {
            this.p213 = p213;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p214 the property <code>p214</code>
         * @return what to go on with
         */
        public Builder p214(@Nullable String p214) {
            this.p214 = p214;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p215 the property <code>p215</code>
         * @return what to go on with
         */
        public Builder p215(@Nullable Boolean p215) {
            this.p215 = p215;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p216 the property <code>p216</code>
         * @return what to go on with
         */
        public Builder p216(@Format(format = "int64") @Nullable Long p216) {
            this.p216 = p216;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p217 the property <code>p217</code>
         * @return what to go on with
         */
        public Builder p217(@Nullable String p217) {
            this.p217 = p217;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p218 the property <code>p218</code>
         * @return what to go on with
         */
        public Builder p218(@Nullable Boolean p218) {
            this.p218 = p218;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p219 the property <code>p219</code>
         * @return what to go on with
         */
        public Builder p219(@Format(format = "int64") @Nullable Long p219) {
            this.p219 = p219;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p220 the property <code>p220</code>
         * @return what to go on with
         */
        public Builder p220(@Nullable String p220) {
            this.p220 = p220;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p221 the property <code>p221</code>
         * @return what to go on with
         */
        public Builder p221(@Nullable Boolean p221) {
            this.p221 = p221;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p222 the property <code>p222</code>
         * @return what to go on with
         */
        public Builder p222(@Format(format = "int64") @Nullable Long p222) {
            this.p222 = p222;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p223 the property <code>p223</code>
         * @return what to go on with
         */
        public Builder p223(@Nullable String p223) {
            this.p223 = p223;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p224 the property <code>p224</code>
         * @return what to go on with
         */
        public Builder p224(@Nullable Boolean p224) {
            this.p224 = p224;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p225 the property <code>p225</code>
         * @return what to go on with
         */
        public Builder p225(@Format(format = "int64") @Nullable Long p225) {
            this.p225 = p225;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p226 the property <code>p226</code>
         * @return what to go on with
         */
        public Builder p226(@Nullable String p226) {
            this.p226 = p226;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p227 the property <code>p227</code>
         * @return what to go on with
         */
        public Builder p227(@Nullable Boolean p227) {
            this.p227 = p227;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p228 the property <code>p228</code>
         * @return what to go on with
         */
        public Builder p228(@Format(format = "int64") @Nullable Long p228) {
            this.p228 = p228;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p229 the property <code>p229</code>
         * @return what to go on with
         */
        public Builder p229(@Nullable String p229) {
            this.p229 = p229;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p230 the property <code>p230</code>
         * @return what to go on with
         */
        public Builder p230(@Nullable Boolean p230) {
            this.p230 = p230;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p231 the property <code>p231</code>
         * @return what to go on with
         */
        public Builder p231(@Format(format = "int64") @Nullable Long p231) {
            this.p231 = p231;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p232 the property <code>p232</code>
         * @return what to go on with
         */
        public Builder p232(@Nullable String p232) {
            this.p232 = p232;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p233 the property <code>p233</code>
         * @return what to go on with
         */
        public Builder p233(@Nullable Boolean p233) {
            this.p233 = p233;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p234 the property <code>p234</code>
         * @return what to go on with
         */
        public Builder p234(@Format(format = "int64") @Nullable Long p234) {
            this.p234 = p234;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p235 the property <code>p235</code>
         * @return what to go on with
         */
        public Builder p235(@Nullable String p235) {
            this.p235 = p235;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p236 the property <code>p236</code>
         * @return what to go on with
         */
        public Builder p236(@Nullable Boolean p236) {
            this.p236 = p236;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p237 the property <code>p237</code>
         * @return what to go on with
         */
        public Builder p237(@Format(format = "int64") @Nullable Long p237) {
            this.p237 = p237;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p238 the property <code>p238</code>
         * @return what to go on with
         */
        public Builder p238(@Nullable String p238) {
            this.p238 = p238;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p239 the property <code>p239</code>
         * @return what to go on with
         */
        public Builder p239(@Nullable Boolean p239) {
            this.p239 = p239;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p240 the property <code>p240</code>
         * @return what to go on with
         */
        public Builder p240(@Format(format = "int64") @Nullable Long p240) {
            this.p240 = p240;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p241 the property <code>p241</code>
         * @return what to go on with
         */
        public Builder p241(@Nullable String p241) {
            this.p241 = p241;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p242 the property <code>p242</code>
         * @return what to go on with
         */
        public Builder p242(@Nullable Boolean p242) {
            this.p242 = p242;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p243 the property <code>p243</code>
         * @return what to go on with
         */
        public Builder p243(@Format(format = "int64") @Nullable Long p243) {
            this.p243 = p243;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p244 the property <code>p244</code>
         * @return what to go on with
         */
        public Builder p244(@Nullable String p244) {
            this.p244 = p244;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p245 the property <code>p245</code>
         * @return what to go on with
         */
        public Builder p245(@Nullable Boolean p245) {
            this.p245 = p245;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p246 the property <code>p246</code>
         * @return what to go on with
         */
        public Builder p246(@Format(format = "int64") @Nullable Long p246) {
            this.p246 = p246;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p247 the property <code>p247</code>
         * @return what to go on with
         */
        public Builder p247(@Nullable String p247) {
            this.p247 = p247;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p248 the property <code>p248</code>
         * @return what to go on with
         */
        public Builder p248(@Nullable Boolean p248) {
            this.p248 = p248;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p249 the property <code>p249</code>
         * @return what to go on with
         */
        public Builder p249(@Format(format = "int64") @Nullable Long p249) {
            this.p249 = p249;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p250 the property <code>p250</code>
         * @return what to go on with
         */
        public Builder p250(@Nullable String p250) {
            this.p250 = p250;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p251 the property <code>p251</code>
         * @return what to go on with
         */
        public Builder p251(@Nullable Boolean p251) {
            this.p251 = p251;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p252 the property <code>p252</code>
         * @return what to go on with
         */
        public Builder p252(@Format(format = "int64") @Nullable Long p252) {
            this.p252 = p252;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p253 the property <code>p253</code>
         * @return what to go on with
         */
        public Builder p253(@Nullable String p253) {
            this.p253 = p253;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p254 the property <code>p254</code>
         * @return what to go on with
         */
        public Builder p254(@Nullable Boolean p254) {
            this.p254 = p254;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p255 the property <code>p255</code>
         * @return what to go on with
         */
        public Builder p255(@Format(format = "int64") @Nullable Long p255) {
            this.p255 = p255;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p256 the property <code>p256</code>
         * @return what to go on with
         */
        public Builder p256(@Nullable String p256) {
            this.p256 = p256;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p257 the property <code>p257</code>
         * @return what to go on with
         */
        public Builder p257(@Nullable Boolean p257) {
            this.p257 = p257;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p258 the property <code>p258</code>
         * @return what to go on with
         */
        public Builder p258(@Format(format = "int64") @Nullable Long p258) {
            this.p258 = p258;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p259 the property <code>p259</code>
         * @return what to go on with
         */
        public Builder p259(@Nullable String p259) {
            this.p259 = p259;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p260 the property <code>p260</code>
         * @return what to go on with
         */
        public Builder p260(@Nullable Boolean p260) {
            this.p260 = p260;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p261 the property <code>p261</code>
         * @return what to go on with
         */
        public Builder p261(@Format(format = "int64") @Nullable Long p261) {
            this.p261 = p261;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p262 the property <code>p262</code>
         * @return what to go on with
         */
        public Builder p262(@Nullable String p262) {
            this.p262 = p262;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p263 the property <code>p263</code>
         * @return what to go on with
         */
        public Builder p263(@Nullable Boolean p263) {
            this.p263 = p263;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p264 the property <code>p264</code>
         * @return what to go on with
         */
        public Builder p264(@Format(format = "int64") @Nullable Long p264) {
            this.p264 = p264;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p265 the property <code>p265</code>
         * @return what to go on with
         */
        public Builder p265(@Nullable String p265) {
            this.p265 = p265;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p266 the property <code>p266</code>
         * @return what to go on with
         */
        public Builder p266(@Nullable Boolean p266) {
            this.p266 = p266;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p267 the property <code>p267</code>
         * @return what to go on with
         */
        public Builder p267(@Format(format = "int64") @Nullable Long p267) {
            this.p267 = p267;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p268 the property <code>p268</code>
         * @return what to go on with
         */
        public Builder p268(@Nullable String p268) {
            this.p268 = p268;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p269 the property <code>p269</code>
         * @return what to go on with
         */
        public Builder p269(@Nullable Boolean p269) {
            this.p269 = p269;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p270 the property <code>p270</code>
         * @return what to go on with
         */
        public Builder p270(@Format(format = "int64") @Nullable Long p270) {
            this.p270 = p270;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p271 the property <code>p271</code>
         * @return what to go on with
         */
        public Builder p271(@Nullable String p271) {
            this.p271 = p271;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p272 the property <code>p272</code>
         * @return what to go on with
         */
        public Builder p272(@Nullable Boolean p272) {
            this.p272 = p272;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p273 the property <code>p273</code>
         * @return what to go on with
         */
        public Builder p273(@Format(format = "int64") @Nullable Long p273) {
            this.p273 = p273;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p274 the property <code>p274</code>
         * @return what to go on with
         */
        public Builder p274(@Nullable String p274) {
            this.p274 = p274;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p275 the property <code>p275</code>
         * @return what to go on with
         */
        public Builder p275(@Nullable Boolean p275) {
            this.p275 = p275;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p276 the property <code>p276</code>
         * @return what to go on with
         */
        public Builder p276(@Format(format = "int64") @Nullable Long p276) {
            this.p276 = p276;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p277 the property <code>p277</code>
         * @return what to go on with
         */
        public Builder p277(@Nullable String p277) {
            this.p277 = p277;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p278 the property <code>p278</code>
         * @return what to go on with
         */
        public Builder p278(@Nullable Boolean p278) {
            this.p278 = p278;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p279 the property <code>p279</code>
         * @return what to go on with
         */
        public Builder p279(@Format(format = "int64") @Nullable Long p279) {
            this.p279 = p279;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p280 the property <code>p280</code>
         * @return what to go on with
         */
        public Builder p280(@Nullable String p280) {
            this.p280 = p280;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p281 the property <code>p281</code>
         * @return what to go on with
         */
        public Builder p281(@Nullable Boolean p281) {
            this.p281 = p281;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p282 the property <code>p282</code>
         * @return what to go on with
         */
        public Builder p282(@Format(format = "int64") @Nullable Long p282) {
            this.p282 = p282;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p283 the property <code>p283</code>
         * @return what to go on with
         */
        public Builder p283(@Nullable String p283) {
            this.p283 = p283;
            return this;
        }

        /**
         * Sets a value.
         *
         * @param p284 the property <code>p284</code>
         * @return what to go on with
         */
        public Builder p284(@Nullable Boolean p284) {
            this.p284 = p284;
            return this;
        }

        /**
         * Makes the object of the values.
         *
         * @return the object
         * @throws ConstraintViolationException with everything that breaks the contract
         */
        public FindRequest build() {
            return new FindRequest(this);
        }
    }
}
