package dev.ipnledger.sandbox.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Translates Jetty's requests and answers. */
final class Calls extends Handler.Abstract {
  /** A feed of 60,000 requests fits well. */
  private static final int LARGEST_BODY = 64 * 1024 * 1024;

  private static final HttpAnswer TOO_LARGE =
      HttpAnswer.of(413, "text/plain;charset=utf-8", "The body is larger than 64 MiB.\n");

  private final Function<HttpCall, HttpAnswer> answers;

  Calls(Function<HttpCall, HttpAnswer> answers) {
    this.answers = requireNonNull(answers, "answers is null");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    byte[] body;
    try (InputStream in = Content.Source.asInputStream(request)) {
      body = in.readNBytes(LARGEST_BODY + 1);
    }
    send(
        body.length > LARGEST_BODY ? TOO_LARGE : answers.apply(call(request, body)),
        response,
        callback);
    return true;
  }

  private static HttpCall call(Request request, byte[] body) {
    Map<String, String> headers = new HashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getValue());
    }
    String query = request.getHttpURI().getQuery();
    return new HttpCall(
        request.getMethod(),
        Request.getPathInContext(request),
        query == null ? "" : query,
        headers,
        new Body(body),
        fromLoopback(request));
  }

  private static boolean fromLoopback(Request request) {
    return request.getConnectionMetaData().getRemoteSocketAddress()
            instanceof InetSocketAddress remote
        && remote.getAddress() != null
        && remote.getAddress().isLoopbackAddress();
  }

  private static void send(HttpAnswer answer, Response response, Callback callback) {
    if (answer.equals(HttpAnswer.LOST)) {
      response.getRequest().getConnectionMetaData().getConnection().getEndPoint().close();
      callback.failed(new IOException("the answer was lost on purpose"));
      return;
    }
    response.setStatus(answer.status());
    answer.headers().forEach(response.getHeaders()::put);
    response.write(true, StandardCharsets.UTF_8.encode(answer.body()), callback);
  }
}
