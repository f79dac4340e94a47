package dev.ipnledger.domain.value;

import static java.util.Objects.requireNonNull;

/**
 * Free text or a decimal that is not an amount (a conversion rate), as the document has it.
 *
 * @param text without surrounding white space, never empty: an empty element states nothing
 */
public record Text(String text) implements Value {
  public Text {
    requireNonNull(text, "text is null");
    if (text.isBlank()) {
      throw new IllegalArgumentException("text is blank");
    }
  }

  @Override
  public String canonical() {
    return text;
  }
}
