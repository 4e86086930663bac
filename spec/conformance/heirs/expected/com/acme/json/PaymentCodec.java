package com.acme.json;

import com.acme.model.CardPayment;
import com.acme.model.CashPayment;
import com.acme.model.Payment;
import io.plumbline.runtime.json.Codec;
import io.plumbline.runtime.json.Codecs;
import io.plumbline.runtime.json.JsonReader;
import io.plumbline.runtime.json.JsonWriter;
import io.plumbline.runtime.json.Unions;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of {@code Payment}.
 */
@Generated("io.plumbline")
public final class PaymentCodec implements Codec<Payment> {
    /**
     * The only instance there is.
     */
    public static final PaymentCodec INSTANCE = new PaymentCodec();

    /**
     * The codecs of the kinds there are.
     */
    private static final Map<String, Codec<? extends Payment>> BRANCHES = branches();

    /**
     * For the only instance.
     */
    private PaymentCodec() {
    }

    /**
     * Finds the codec for each value of the discriminator.
     *
     * @return codecs by value, in the contract's order
     */
    private static Map<String, Codec<? extends Payment>> branches() {
        Map<String, Codec<? extends Payment>> table = new LinkedHashMap<>();
        table.put("card", Codecs.lazy(() -> CardPaymentCodec.INSTANCE));
        table.put("cash", Codecs.lazy(() -> CashPaymentCodec.INSTANCE));
        return table;
    }

    @Override
    public @Nullable Payment read(JsonReader in) {
        return Unions.discriminated(in, "kind", BRANCHES);
    }

    @Override
    public void write(JsonWriter out, Payment value) {
        if (value instanceof CardPayment branch0) {
            CardPaymentCodec.INSTANCE.write(out, branch0);
            return;
        }
        if (value instanceof CashPayment branch1) {
            CashPaymentCodec.INSTANCE.write(out, branch1);
        }
    }
}
