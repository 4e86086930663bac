package io.plumbline.processor.value;

/**
 * A constant of an enum of the program.
 *
 * @param type the enum's qualified name
 * @param name the constant's name
 */
public record EnumConstant(String type, String name) {

    @Override
    public String toString() {
        return name;
    }
}
