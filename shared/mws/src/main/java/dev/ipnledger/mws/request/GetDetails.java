package dev.ipnledger.mws.request;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.domain.AmazonId;
import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Catalogue;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.StatedObject;
import java.util.Optional;

/**
 * A request that reads a payment object by its id. Every kind of object has one but the chargeback.
 *
 * @param operation which of them; {@link Operation#reading} tells it by the kind of object
 * @param id whose details; the service refuses one of another kind
 */
public record GetDetails(Operation operation, AmazonId id) implements Request<StatedObject> {
  public GetDetails {
    requireNonNull(operation, "operation is null");
    requireNonNull(id, "id is null");
    if (!Operation.reading(operation.subject()).equals(Optional.of(operation))) {
      throw new IllegalArgumentException(operation + " does not read an object");
    }
  }

  @Override
  public Parameters parameters() {
    // The id is the first parameter of all of them, and the only one that is required.
    String idParameter = Catalogue.of(operation).parameters().getFirst().name();
    return Parameters.of(operation).with(idParameter, id.text());
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(operation.subject());
  }
}
