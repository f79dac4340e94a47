package dev.ipnledger.sandbox.report;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that can be fetched.
 *
 * @param id digits
 * @param type such as {@code _GET_FLAT_FILE_OFFAMAZONPAYMENTS_CAPTURE_DATA_}
 * @param requestId of the request that made it; null for one that Amazon made by itself
 * @param contentType of the text
 */
public record Report(
    String id,
    Account account,
    String type,
    @Nullable String requestId,
    String contentType,
    String text,
    Instant available) {
  public Report {
    requireNonNull(id, "id is null");
    requireNonNull(account, "account is null");
    requireNonNull(type, "type is null");
    requireNonNull(contentType, "contentType is null");
    requireNonNull(text, "text is null");
    requireNonNull(available, "available is null");
  }
}
