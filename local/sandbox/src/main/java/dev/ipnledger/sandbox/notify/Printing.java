package dev.ipnledger.sandbox.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ipnledger.sandbox.xml.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Prints envelopes, messages and documents: in the one form that most samples have, or each time in
 * another order of keys, with other white space, with and without escaped slashes. None of it may
 * matter to a reader.
 */
final class Printing {
  private static final ObjectMapper COMPACT = new ObjectMapper();
  private static final ObjectMapper INDENTED =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final @Nullable Random random;

  private Printing(@Nullable Random random) {
    this.random = random;
  }

  /** Always as most samples look. */
  static Printing plain() {
    return new Printing(null);
  }

  /** Each time another way, repeatable by the seed. */
  static Printing varied(long seed) {
    return new Printing(new Random(seed));
  }

  /** The envelope as JSON; SNS prints it over several lines. */
  synchronized String envelope(Map<String, Object> fields) {
    return random == null
        ? write(INDENTED, fields)
        : write(random.nextBoolean() ? INDENTED : COMPACT, shuffled(fields, random));
  }

  /** The text of Message as JSON; Amazon's writer escapes the slash of every closing tag. */
  synchronized String message(Map<String, Object> fields) {
    if (random == null) {
      return write(COMPACT, fields).replace("</", "<\\/");
    }
    String text = write(random.nextBoolean() ? INDENTED : COMPACT, shuffled(fields, random));
    return random.nextInt(4) > 0 ? text.replace("</", "<\\/") : text;
  }

  /** A NotificationData document with its declaration. */
  synchronized String document(Element root) {
    String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    if (random == null) {
      return declaration + root.print("    ");
    }
    String[] gaps = {"", "\n", "\r\n", "\n\t"};
    String[] indents = {"    ", "  ", "\t", ""};
    return declaration
        + gaps[random.nextInt(gaps.length)]
        + root.print(indents[random.nextInt(indents.length)])
        + (random.nextBoolean() ? "\n" : "");
  }

  private static Map<String, Object> shuffled(Map<String, Object> fields, Random random) {
    List<String> keys = new ArrayList<>(fields.keySet());
    Collections.shuffle(keys, random);
    Map<String, Object> shuffled = new LinkedHashMap<>();
    keys.forEach(key -> shuffled.put(key, fields.get(key)));
    return shuffled;
  }

  private static String write(ObjectMapper json, Map<String, Object> fields) {
    try {
      return json.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of texts is always JSON", e);
    }
  }
}
