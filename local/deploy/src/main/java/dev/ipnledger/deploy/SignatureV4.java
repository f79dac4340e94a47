package dev.ipnledger.deploy;

import static java.util.Objects.requireNonNull;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Flow;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Signs calls to API Gateway as a merchant's system does: AWS Signature Version 4. */
public final class SignatureV4 implements UnaryOperator<HttpRequest> {
  private static final Set<String> SET_BY_THE_CLIENT = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  static {
    SET_BY_THE_CLIENT.add("Host");
    SET_BY_THE_CLIENT.add("Content-Length");
  }

  private final AwsCredentialsIdentity credentials;
  private final String region;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  /**
   * @param region where the API is: {@code eu-west-1}
   */
  public SignatureV4(AwsCredentialsIdentity credentials, String region) {
    this.credentials = requireNonNull(credentials, "credentials is null");
    this.region = requireNonNull(region, "region is null");
  }

  /** The same request with the headers of its signature, which covers its body. */
  @Override
  public HttpRequest apply(HttpRequest request) {
    SdkHttpRequest unsigned =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(request.method()))
            .uri(request.uri())
            .build();
    SignedRequest signed =
        signer.sign(
            sign ->
                sign.identity(credentials)
                    .request(unsigned)
                    .payload(ContentStreamProvider.fromByteArray(body(request)))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region));
    HttpRequest.Builder builder = HttpRequest.newBuilder(request, (name, value) -> true);
    signed
        .request()
        .forEachHeader(
            (name, values) -> {
              if (!SET_BY_THE_CLIENT.contains(name)) {
                builder.setHeader(name, String.join(",", values));
              }
            });
    return builder.build();
  }

  private static byte[] body(HttpRequest request) {
    BodySubscriber<byte[]> bytes = BodySubscribers.ofByteArray();
    request
        .bodyPublisher()
        .orElseGet(BodyPublishers::noBody)
        .subscribe(
            new Flow.Subscriber<ByteBuffer>() {
              @Override
              public void onSubscribe(Flow.Subscription subscription) {
                bytes.onSubscribe(subscription);
              }

              @Override
              public void onNext(ByteBuffer buffer) {
                bytes.onNext(List.of(buffer));
              }

              @Override
              public void onError(Throwable failure) {
                bytes.onError(failure);
              }

              @Override
              public void onComplete() {
                bytes.onComplete();
              }
            });
    return bytes.getBody().toCompletableFuture().join();
  }
}
