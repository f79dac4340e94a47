package dev.ipnledger.mws.response;

import dev.ipnledger.domain.observation.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Order references that were found.
 *
 * @param statements what is stated about each, in the order of the answer; empty when none is found
 * @param problems of entries that name no object, one sentence each
 * @param nextPageToken for {@code ListOrderReferenceByNextToken}; empty on the last page
 */
public record OrderReferencePage(
    List<Statement> statements, List<String> problems, Optional<String> nextPageToken)
    implements Result {
  public OrderReferencePage {
    statements = List.copyOf(statements);
    problems = List.copyOf(problems);
  }
}
