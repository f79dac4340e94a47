package dev.ipnledger.cli.sellers;

import dev.ipnledger.settings.SellerRegistry;
import java.util.Comparator;
import java.util.List;

/**
 * Topics whose names do not end in the id of the seller they are listed under. In all messages that
 * were seen, the name is a marketplace id followed by the id of the seller who owns the endpoint;
 * Amazon documents no form. A solution provider receives the notifications of its merchants through
 * its own topic, and a message of the guide's own ("Sample Batch Complete IPN Message") ends
 * otherwise: so another ending can be right, and is told and not refused.
 */
final class ForeignTopics {
  private static final String REMEDY =
      "Is the seller id complete, and the ARN not another seller's? All is well if it is the topic"
          + " of a solution provider that serves this seller. Wrong, nothing is lost: signed"
          + " messages of the right topic wait in quarantine, which names the ARN to list.";

  private ForeignTopics() {}

  /** A warning for each, by seller, environment and ARN; empty when all end as usual. */
  static List<Finding> in(SellerRegistry registry) {
    return registry.sellers().entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().topics().stream()
                    .filter(topic -> !topic.endsWith(entry.getKey().sellerId()))
                    .map(
                        topic ->
                            warning(
                                entry.getKey().sellerId(),
                                entry.getKey().environment().slug(),
                                topic)))
        .sorted(Comparator.comparing(Finding::problem))
        .toList();
  }

  private static Finding warning(String sellerId, String environment, String topic) {
    String path = sellerId + ".environments." + environment + ".topics";
    return Finding.warning(
        path,
        path + " lists " + topic + ", whose name does not end in the seller id " + sellerId,
        REMEDY);
  }
}
