package dev.ipnledger.sandbox.shop;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed call and what it was answered.
 *
 * @param action the operation
 * @param request the HTTP request as text, its form one parameter a line
 * @param status HTTP; 0 when the answer was lost
 * @param answer the body
 */
public record Exchange(String action, String request, int status, String answer) {
  public Exchange {
    requireNonNull(action, "action is null");
    requireNonNull(request, "request is null");
    requireNonNull(answer, "answer is null");
  }

  public boolean succeeded() {
    return status == 200;
  }

  /** The text of the first element with the name; empty when there is none. */
  public String text(String element) {
    Matcher found = Pattern.compile("<" + Pattern.quote(element) + ">([^<]*)</").matcher(answer);
    return found.find() ? found.group(1).strip() : "";
  }
}
