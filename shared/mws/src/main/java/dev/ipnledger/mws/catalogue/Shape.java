package dev.ipnledger.mws.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a parameter's text has to look like. */
public sealed interface Shape {
  /** What is wrong with a text, as the end of a sentence; empty when nothing is. */
  Optional<String> complaint(String text);

  /** For the reference: what is allowed. */
  String description();

  /**
   * Text for a person or a log.
   *
   * @param max the longest, in characters (code points)
   */
  record Text(int max) implements Shape {
    /** The longest where nothing is published; bounds the request and nothing else. */
    static final Text UNLIMITED = new Text(10_000);

    // A feed has to carry them too, and XML can't.
    private static final Pattern CONTROL =
        Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    @Override
    public Optional<String> complaint(String text) {
      int length = text.codePointCount(0, text.length());
      if (length > max) {
        return Optional.of("has %d characters, and %d are allowed".formatted(length, max));
      }
      boolean broken = text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF);
      return broken || CONTROL.matcher(text).find()
          ? Optional.of("holds a character that XML can't carry")
          : Optional.empty();
    }

    @Override
    public String description() {
      return this.equals(UNLIMITED) ? "text" : "text of at most " + max + " characters";
    }
  }

  /**
   * Text of a closed alphabet.
   *
   * @param pattern what matches as a whole
   * @param description the same in words
   */
  record Word(Pattern pattern, String description) implements Shape {
    /** An id that the seller assigns (guide, "Idempotency"). */
    static final Word REFERENCE =
        new Word(
            Pattern.compile("[A-Za-z0-9_-]{1,32}"), "1 to 32 of the characters A-Z a-z 0-9 - _");

    /** An id or a token that Amazon made, taken as it is. */
    static final Word OPAQUE =
        new Word(Pattern.compile("[\\x21-\\x7E]{1,4000}"), "printable ASCII without blanks");

    static final Word FLAG = new Word(Pattern.compile("true|false"), "true or false");

    static final Word CURRENCY = new Word(Pattern.compile("[A-Z]{3}"), "an ISO 4217 code");

    static final Word AMOUNT =
        new Word(
            Pattern.compile("(?=.*[1-9])\\d{1,13}(\\.\\d{1,3})?"),
            "a decimal above zero, with a dot");

    @Override
    public Optional<String> complaint(String text) {
      return pattern.matcher(text).matches()
          ? Optional.empty()
          : Optional.of("is not " + description);
    }
  }

  /** A whole number between two others, both allowed. */
  record WholeNumber(int min, int max) implements Shape {
    @Override
    public Optional<String> complaint(String text) {
      try {
        int number = Integer.parseInt(text);
        if (number >= min && number <= max) {
          return Optional.empty();
        }
      } catch (NumberFormatException e) {
        // Falls through to the one complaint.
      }
      return Optional.of("is not " + description());
    }

    @Override
    public String description() {
      return "a whole number from " + min + " to " + max;
    }
  }

  /** One of some words, in Amazon's spelling. */
  record Choice(List<String> words) implements Shape {
    public Choice {
      words = List.copyOf(words);
    }

    @Override
    public Optional<String> complaint(String text) {
      return words.contains(text) ? Optional.empty() : Optional.of("is not " + description());
    }

    @Override
    public String description() {
      return "one of " + String.join(", ", words);
    }
  }

  /** A point in time. */
  record Time() implements Shape {
    @Override
    public Optional<String> complaint(String text) {
      try {
        Instant.parse(text);
        return Optional.empty();
      } catch (DateTimeParseException e) {
        return Optional.of("is not " + description());
      }
    }

    @Override
    public String description() {
      return "an ISO 8601 time in UTC";
    }
  }

  /** Where a buyer's browser is sent to. */
  record Address() implements Shape {
    @Override
    public Optional<String> complaint(String text) {
      try {
        URI address = new URI(text);
        if ("https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
          return Optional.empty();
        }
      } catch (URISyntaxException e) {
        // Falls through to the one complaint.
      }
      return Optional.of("is not " + description());
    }

    @Override
    public String description() {
      return "an https address";
    }
  }
}
