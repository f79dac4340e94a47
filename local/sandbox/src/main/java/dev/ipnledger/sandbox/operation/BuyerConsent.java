package dev.ipnledger.sandbox.operation;

import static java.util.Objects.requireNonNull;

import dev.ipnledger.sandbox.model.AccessTokens;
import dev.ipnledger.sandbox.model.ErrorCode;
import dev.ipnledger.sandbox.model.RefusedException;
import dev.ipnledger.sandbox.service.Parameter;
import dev.ipnledger.sandbox.service.Parameters;
import java.time.Instant;
import java.util.List;

/**
 * The token of a buyer who is signed in, which shows more of a draft. The guide calls its parameter
 * AddressConsentToken, later pages AccessToken; a call with both is read by the newer name [I].
 */
final class BuyerConsent {
  private static final String NEWER = "AccessToken";
  private static final String OLDER = "AddressConsentToken";
  private static final int LONGEST = 2048;

  static final List<Parameter> PARAMETERS =
      List.of(Parameter.text(NEWER, LONGEST), Parameter.text(OLDER, LONGEST));

  private final AccessTokens tokens;

  BuyerConsent(AccessTokens tokens) {
    this.tokens = requireNonNull(tokens, "tokens is null");
  }

  /**
   * Whether the call carries a token.
   *
   * @throws RefusedException InvalidAddressConsentToken when it is not one of this sandbox's, or
   *     too old
   */
  boolean givenIn(Parameters parameters, Instant at) {
    String newer = parameters.text(NEWER);
    String token = newer == null ? parameters.text(OLDER) : newer;
    if (token != null && !tokens.valid(token, at)) {
      throw new RefusedException(
          ErrorCode.INVALID_ADDRESS_CONSENT_TOKEN, "The access token is not known or has expired.");
    }
    return token != null;
  }
}
