package dev.ipnledger.mws.request;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.catalogue.Parameters;
import dev.ipnledger.mws.response.AnswerReader;
import dev.ipnledger.mws.response.AnswerReaders;
import dev.ipnledger.mws.response.ServiceStatus;

/**
 * Asks how the service is.
 *
 * @param parameters all that is said
 */
public record GetServiceStatus(Parameters parameters) implements Request<ServiceStatus> {
  public GetServiceStatus {
    parameters.expect(Operation.GET_SERVICE_STATUS);
  }

  /** It takes nothing. */
  public static GetServiceStatus of() {
    return new GetServiceStatus(Parameters.of(Operation.GET_SERVICE_STATUS));
  }

  @Override
  public AnswerReader<ServiceStatus> reader() {
    return AnswerReaders.SERVICE_STATUS;
  }
}
