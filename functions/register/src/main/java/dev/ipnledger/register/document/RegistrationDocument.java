package dev.ipnledger.register.document;

import dev.ipnledger.domain.observation.Fact;
import dev.ipnledger.domain.value.Text;
import dev.ipnledger.domain.view.View;
import org.jspecify.annotations.Nullable;

/**
 * An order reference that was announced.
 *
 * @param outcome {@code recorded}, or {@code unchanged} when the same was announced before
 * @param sellerOrderId as the ledger has it, be it from the shop or from Amazon; absent while
 *     nobody told it
 * @param state as the ledger has it; absent until Amazon has told it
 */
public record RegistrationDocument(
    String amazonOrderReferenceId,
    @Nullable String sellerOrderId,
    @Nullable String state,
    String outcome) {
  private static final String RECORDED = "recorded";
  private static final String UNCHANGED = "unchanged";

  /** The document of an order reference. */
  public static RegistrationDocument of(View view, boolean known) {
    return new RegistrationDocument(
        view.object().id().text(),
        view.fact(Fact.SELLER_ORDER_ID, Text.class).map(Text::text).orElse(null),
        view.state().orElse(null),
        known ? UNCHANGED : RECORDED);
  }

  /** Whether the ledger learnt something. */
  public boolean learnt() {
    return outcome.equals(RECORDED);
  }
}
