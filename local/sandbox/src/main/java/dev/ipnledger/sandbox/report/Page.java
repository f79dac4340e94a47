package dev.ipnledger.sandbox.report;

import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Parameters;
import dev.ipnledger.sandbox.xml.Element;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list. Its token carries the ids that are still to come, so that later pages show what
 * the first call found.
 */
public final class Page {
  private static final int USUAL = 10;
  private static final int LARGEST = 100;
  private static final String PREFIX = "page:";

  private Page() {}

  /**
   * Fills a result with the first page.
   *
   * <p>{@code MaxCount} says how many stand on it, ten unless it is given.
   */
  public static <T> Element first(
      Element result,
      Parameters parameters,
      List<T> found,
      Function<T, String> id,
      Function<T, Element> print) {
    int size = parameters.number("MaxCount", USUAL, LARGEST);
    return page(result, found, size == 0 ? USUAL : size, id, print);
  }

  /** Fills a result with the page that a token begins. */
  public static <T> Element next(
      Element result,
      String token,
      Function<String, T> find,
      Function<T, String> id,
      Function<T, Element> print) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (!text.startsWith(PREFIX)) {
        throw new IllegalArgumentException("another token");
      }
      String[] parts = text.substring(PREFIX.length()).split(",", -1);
      int size = Integer.parseInt(parts[0]);
      if (size < 1 || size > LARGEST || parts.length == 1) {
        throw new IllegalArgumentException("a token that was made up");
      }
      List<T> rest = List.of(parts).subList(1, parts.length).stream().map(find).toList();
      return page(result, rest, size, id, print);
    } catch (IllegalArgumentException | RefusedException e) {
      throw Parameters.wrong("NextToken", "is not one that this service gave");
    }
  }

  private static <T> Element page(
      Element result, List<T> found, int size, Function<T, String> id, Function<T, Element> print) {
    boolean more = found.size() > size;
    if (more) {
      result.add("NextToken", token(size, found.subList(size, found.size()), id));
    }
    result.add("HasNext", String.valueOf(more));
    found.stream().limit(size).map(print).forEach(result::add);
    return result;
  }

  private static <T> String token(int size, List<T> rest, Function<T, String> id) {
    StringBuilder text = new StringBuilder(PREFIX).append(size);
    rest.forEach(item -> text.append(',').append(id.apply(item)));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
