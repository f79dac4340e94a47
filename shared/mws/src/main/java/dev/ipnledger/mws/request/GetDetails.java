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
 * @param token of the buyer, which only an order reference and a billing agreement are read with
 */
public record GetDetails(Operation operation, AmazonId id, Optional<BuyerToken> token)
    implements Request<StatedObject> {
  public GetDetails {
    requireNonNull(operation, "operation is null");
    requireNonNull(id, "id is null");
    requireNonNull(token, "token is null");
    if (!Operation.reading(operation.subject()).equals(Optional.of(operation))) {
      throw new IllegalArgumentException(operation + " does not read an object");
    }
  }

  /** As it is without the buyer. */
  public GetDetails(Operation operation, AmazonId id) {
    this(operation, id, Optional.empty());
  }

  /**
   * The same, for a buyer who is signed in.
   *
   * @throws dev.ipnledger.mws.catalogue.InvalidParameterException from {@link #parameters} when the
   *     operation takes no token
   */
  public GetDetails with(BuyerToken buyer) {
    return new GetDetails(operation, id, Optional.of(buyer));
  }

  @Override
  public Parameters parameters() {
    // The id is the first parameter of all of them, and the only one that is required.
    String idParameter = Catalogue.of(operation).parameters().getFirst().name();
    Parameters all = Parameters.of(operation).with(idParameter, id.text());
    return token.map(given -> all.with(given.parameter(), given.value())).orElse(all);
  }

  @Override
  public AnswerReader<StatedObject> reader() {
    return AnswerReaders.object(operation.subject());
  }
}
