package dev.ipnledger.settings;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * One environment variable: its name, what it must look like, and how it is read.
 *
 * @param name the name of the environment variable
 * @param shape what the value must be, as the end of the sentence "it must be ..."
 * @param parser turns the trimmed, non-empty text into the value; throws {@link
 *     IllegalArgumentException} with what is wrong as the end of the sentence "but ..."
 */
public record Setting<T>(String name, String shape, Function<String, T> parser) {
  public Setting {
    requireNonNull(name, "name is null");
    requireNonNull(shape, "shape is null");
    requireNonNull(parser, "parser is null");
  }
}
