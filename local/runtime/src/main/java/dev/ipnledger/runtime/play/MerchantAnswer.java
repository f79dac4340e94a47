package dev.ipnledger.runtime.play;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The XML of an answer, of which a shop needs no more than an id or an error code.
 *
 * @param xml as it came
 */
record MerchantAnswer(String xml) {
  MerchantAnswer {
    requireNonNull(xml, "xml is null");
  }

  /** The text of the first element of that name; {@code "?"} when there is none. */
  String text(String element) {
    Matcher matcher =
        Pattern.compile("<" + Pattern.quote(element) + ">\\s*([^<]*?)\\s*<").matcher(xml);
    return matcher.find() ? matcher.group(1) : "?";
  }
}
