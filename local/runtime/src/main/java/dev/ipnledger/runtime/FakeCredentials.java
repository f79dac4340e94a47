package dev.ipnledger.runtime;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * What the SDK wants to sign with when nobody checks: DynamoDB Local and ElasticMQ take any key,
 * and this one can open nothing elsewhere.
 */
public final class FakeCredentials {
  /** The region in the ARNs and endpoints of a local run. */
  public static final Region REGION = Region.EU_WEST_1;

  /** The AWS account in the ARNs of a local run. */
  public static final String ACCOUNT_ID = "000000000000";

  private FakeCredentials() {}

  /** Always the same pair; DynamoDB Local allows letters and digits only in the key id. */
  public static StaticCredentialsProvider provider() {
    return StaticCredentialsProvider.create(AwsBasicCredentials.create("LOCALRUN", "localrun"));
  }
}
