package dev.ipnledger.settings;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What signs a seller's calls to MWS. Its text hides the values.
 *
 * @param accessKeyId {@code AWSAccessKeyId} of the request
 * @param secretKey the key of Signature Version 2
 * @param mwsAuthToken {@code MWSAuthToken}, when calls are made for another seller
 */
public record Keys(String accessKeyId, String secretKey, Optional<String> mwsAuthToken) {
  public Keys {
    requireNonNull(accessKeyId, "accessKeyId is null");
    requireNonNull(secretKey, "secretKey is null");
    requireNonNull(mwsAuthToken, "mwsAuthToken is null");
  }

  @Override
  public String toString() {
    return "Keys[hidden]";
  }
}
