package dev.ipnledger.sns.gate;

import dev.ipnledger.sns.envelope.TopicArn;
import java.util.Optional;
import java.util.Set;

/**
 * Which topics are listened to.
 *
 * @param listed ARNs of the topics that the sellers list
 * @param amazonAccounts numbers of the AWS accounts from which Amazon publishes notifications
 */
public record Topics(Set<String> listed, Set<String> amazonAccounts) {
  public Topics {
    listed = Set.copyOf(listed);
    amazonAccounts = Set.copyOf(amazonAccounts);
  }

  Standing standing(Optional<TopicArn> topic) {
    if (topic.map(TopicArn::text).filter(listed::contains).isPresent()) {
      return Standing.LISTED;
    }
    return topic.map(TopicArn::account).filter(amazonAccounts::contains).isPresent()
        ? Standing.AMAZONS
        : Standing.FOREIGN;
  }

  /** What a topic is to this deployment. */
  enum Standing {
    LISTED,
    AMAZONS,
    FOREIGN
  }
}
