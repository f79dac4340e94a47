package dev.ipnledger.mws.response;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * How the service is.
 *
 * @param status {@code GREEN}, {@code GREEN_I} (with information), {@code YELLOW} or {@code RED},
 *     verbatim
 * @param messages texts for a person; empty when there are none
 * @param messageId names them; empty when there are none
 */
public record ServiceStatus(String status, List<String> messages, Optional<String> messageId)
    implements Result {
  public ServiceStatus {
    requireNonNull(status, "status is null");
    messages = List.copyOf(messages);
  }
}
