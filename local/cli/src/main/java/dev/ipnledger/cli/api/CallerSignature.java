package dev.ipnledger.cli.api;

import dev.ipnledger.cli.stack.SdkWords;
import dev.ipnledger.cli.stack.StackException;
import dev.ipnledger.deploy.SignatureV4;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/** Signs calls with the AWS credentials of this shell. */
final class CallerSignature {
  private static final Pattern GATEWAY =
      Pattern.compile(".+\\.execute-api\\.([a-z0-9-]+)\\.amazonaws\\.com(\\.cn)?");

  private CallerSignature() {}

  /**
   * The signature for calls of that API. A run on this machine asks for none, so it gets none where
   * there is nothing to sign with.
   *
   * @throws StackException when there are no credentials, or no region is known
   */
  static UnaryOperator<HttpRequest> of(URI api) {
    try (DefaultCredentialsProvider provider = DefaultCredentialsProvider.builder().build()) {
      return new SignatureV4(provider.resolveCredentials(), region(api));
    } catch (SdkClientException e) {
      if (isHere(api)) {
        return UnaryOperator.identity();
      }
      throw new StackException(
          "cannot sign the call: "
              + SdkWords.of(e)
              + " Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION"
              + " for a domain of your own.",
          e);
    }
  }

  private static String region(URI api) {
    Matcher gateway = GATEWAY.matcher(api.getHost());
    return gateway.matches()
        ? gateway.group(1)
        : new DefaultAwsRegionProviderChain().getRegion().id();
  }

  private static boolean isHere(URI api) {
    try {
      return InetAddress.getByName(api.getHost()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
