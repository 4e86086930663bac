package cases;

import io.plumbline.runtime.constraint.Each;
import io.plumbline.runtime.constraint.Items;
import io.plumbline.runtime.constraint.Length;
import io.plumbline.runtime.constraint.Properties;
import io.plumbline.runtime.constraint.Range;
import java.util.List;
import java.util.Map;

class Declared {

    @Range(minimum = "3", maximum = "0") // error: [plumbline.range] minimum 3 leaves nothing up to maximum 0
    int empty;

    @Range(minimum = "low") // error: [plumbline.range] minimum "low" is not a number
    int unreadable;

    @Range(minimum = "1") // error: [plumbline.range] applies to numbers, not to java.lang.String
    String text;

    @Range(minimum = "1")
    Object any;

    @Length(maxLength = 3) // error: [plumbline.length] applies to strings, not to int
    int number;

    @Length(maxLength = 3)
    String shortText;

    @Length(maxLength = 3)
    byte[] encoded;

    @Items(maxItems = 3)
    List<String> list;

    @Items(minItems = 3, maxItems = 2) // error: [plumbline.items] minItems 3 is greater than maxItems 2
    List<String> impossible;

    @Items(maxItems = 3) // error: [plumbline.items] applies to arrays, not to java.util.Map<java.lang.String,java.lang.Integer>
    Map<String, Integer> map;

    @Properties(maxProperties = 3)
    Map<String, Integer> properties;

    @Each(range = @Range(minimum = "3", maximum = "0")) // error: [plumbline.range] minimum 3 leaves nothing up to maximum 0
    List<Integer> elements;

    @Each(length = @Length(maxLength = 3)) // error: [plumbline.length] applies to strings, not to java.lang.Integer
    List<Integer> wrongElements;

    @Each(length = @Length(maxLength = 3)) // error: [plumbline.length] int has no elements
    int noElements;

    @Each(range = @Range(minimum = "3")) // error: [plumbline.range] java.lang.Integer has no elements
    @Each(depth = 2, range = @Range(minimum = "3"))
    Map<String, Integer> tooDeep;

    @Range(minimum = "1") // error: [plumbline.range] applies to numbers, not to java.lang.String
    String result(@Length(maxLength = 1) int parameter) { // error: [plumbline.length] applies to strings, not to int
        @Range(minimum = "1") // error: [plumbline.range] applies to numbers, not to boolean
        boolean local = true;
        return "";
    }

    void many(@Range(minimum = "1") int... numbers) {}

    void manyTexts(@Range(minimum = "1") String... texts) {} // error: [plumbline.range] applies to numbers, not to java.lang.String[]

    record Point(@Range(minimum = "1", maximum = "0") int x) {} // error: [plumbline.range] minimum 1 leaves nothing up to maximum 0

    @SuppressWarnings("plumbline")
    @Range(minimum = "1")
    String suppressed;
}
